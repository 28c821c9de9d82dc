import { isNearly, sharesLetters } from '../nearly.ts';
import type { Surface } from '../surface.ts';
import type { Finding } from '../types.ts';
import { type Channel, hide } from './channel.ts';
import { RESULT_BEFORE } from './values.ts';

/** Words that are one letter from a number word and common. */
const COMMON = new Set(['aften', 'eleven', 'færre', 'tyven', 'firma', 'sæson']);
const LONG = 8;
const SHORT = 7;

const slipsIn = (form: string): number => (form.length >= LONG ? 2 : 1);

/** Do the next letters fit as well, each in its place or the other's? */
function alike(word: string, form: string): boolean {
  const [second, third] = [form.charCodeAt(1), form.charCodeAt(2)];
  const [own, next] = [word.charCodeAt(1), word.charCodeAt(2)];
  return word.length < 2 || own === second || own === third || next === second || next === third;
}

/** The number's words with a slip or two: "fireotyve", "sixty-eigth". Short words only where a result is due. */
export const findMisspellings: Channel = (surface, { target }) => {
  const forms = target.misspellable();
  const found: Finding[] = [];
  for (let i = 0; i < surface.words.length; i++) {
    const word = surface.words[i]?.lower ?? '';
    const candidates = forms.get(word.charCodeAt(0));
    if (candidates) for (const form of candidates) if (alike(word, form)) findFrom(i, form, surface, found);
  }
  return found;
};

/** The form with a slip, in the words from `i` on. */
function findFrom(i: number, form: string, { text, words, readings }: Surface, found: Finding[]): void {
  const most = slipsIn(form);
  let together = '';
  for (let j = i; j < words.length && together.length < form.length + most; j++) {
    together += words[j]?.lower ?? '';
    if (!sharesLetters(together, form, most)) return;
    if (Math.abs(together.length - form.length) > most) continue;
    if (COMMON.has(together) || !isNearly(together, form, most)) continue;
    const span = { start: words[i]?.start ?? 0, end: words[j]?.end ?? text.length };
    const isNumber = readings.some((r) => r.kind !== 'article' && r.start <= span.start && r.end >= span.end);
    const due = form.length >= SHORT || RESULT_BEFORE.test(text.slice(Math.max(0, span.start - 40), span.start));
    if (!isNumber && due) found.push(hide(span, 'misspelled'));
  }
}
