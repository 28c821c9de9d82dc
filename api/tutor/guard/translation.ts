import type { AnswerKey } from '../../contract/answerKey.ts';
import { normalise, type Word, wordsOf } from '../../language/index.ts';
import { foldedWords, foldPlain } from './fold.ts';
import type { Memory } from './memory.ts';
import type { Surface } from './surface.ts';
import type { Finding } from './types.ts';

type TranslationKey = Extract<AnswerKey, { type: 'translation' }>;

/** Words that carry the sentence and not its meaning, in the languages of school. */
const FUNCTION_WORDS = new Set(
  (
    'a an the and or but of to in on at by for with from is are was were be been am do does did have has had i you he she it we they my your his her our their me him us them this that not as if so ' +
    'en et den det de og eller men af til i på ved for med fra er var at der som jeg du han hun vi mig dig ham hende os min mit mine din dit dine sin sit sine har havde ikke om ' +
    'der die das den dem des ein eine einen einem einer und oder aber von zu zum zur im am auf bei mit aus ist sind war ich du er sie es wir ihr mein dein sein nicht ' +
    'le la les un une des du de et ou mais à au aux dans sur par pour avec est sont était je tu il elle nous vous ils elles mon ma mes ne pas que qui ' +
    'el los las y o pero del al por para con es son era yo tu mi no que se'
  ).split(' '),
);
/** One word may be named a turn, half of them over the conversation. */
const MOST_A_TURN = 1;
const MOST_SHARE = 0.5;
/** As many words of the translation in a row are a piece of it. */
const LONGEST_RUN = 3;

/** Do two words share their stem? "kleinen" and "klein", "pige" and "pigen". */
function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3 || long.length - short.length > 3) return false;
  return long.startsWith(short) || (short.length >= 5 && long.startsWith(short.slice(0, -1)));
}

/**
 * Watches over a translation: a word at a time may be named, never most of it, nor several words of it in a row. What
 * the task or the student wrote is no news.
 */
export class Translation {
  /** Each good translation as its words, folded. */
  readonly #versions: readonly (readonly string[])[];
  readonly #content: readonly string[];
  readonly #most: number;
  readonly #memory: Memory;

  constructor(key: TranslationKey, known: readonly string[], memory: Memory) {
    this.#memory = memory;
    const said = new Set(known.flatMap((text) => foldedWords(text)).map(({ lower }) => lower));
    this.#versions = [key.value, ...(key.aliases ?? [])].map((text) =>
      wordsOf(text).map(({ lower }) => foldPlain(lower)),
    );
    const content = this.#versions.map((words) => words.filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word)));
    this.#most = Math.max(1, Math.floor((content[0]?.length ?? 0) * MOST_SHARE));
    this.#content = [...new Set(content.flat())].filter((word) => !said.has(word));
  }

  find({ folded: words }: Surface): Finding[] {
    const runs = this.#runs(words);
    const told = new Set(this.#memory.state.told ?? []);
    const news: { word: Word; content: string }[] = [];
    for (const word of words) {
      const content = this.#content.find((each) => sameStem(word.lower, each));
      if (content !== undefined && ![...told].some((each) => sameStem(each, content))) news.push({ word, content });
    }
    const stems = [...new Set(news.map(({ content }) => content))].filter(
      (each, i, all) => all.findIndex((other) => sameStem(other, each)) === i,
    );
    const turn = this.#memory.turn.told + stems.length;
    if (runs.length === 0 && (stems.length === 0 || (turn <= MOST_A_TURN && told.size + stems.length <= this.#most))) {
      if (stems.length > 0) {
        this.#memory.add({ told: [...told, ...stems] });
        this.#memory.addToTurn({ told: stems.length });
      }
      return [];
    }
    return [
      ...runs,
      ...news.map(({ word }): Finding => ({ start: word.start, end: word.end, how: 'hide', reason: 'translation' })),
    ];
  }

  /** Does a text say a stretch of the translation, or two of its words? */
  isToldIn(text: string): boolean {
    const words = foldedWords(normalise(text));
    const named = this.#content.filter((content) =>
      words.some(({ lower }) => lower.length > 3 && sameStem(lower, content)),
    );
    return this.#runs(words).length > 0 || named.length >= 2;
  }

  /** Stretches of the sentence that stand in the translation as they are, a content word among them. */
  #runs(words: readonly Word[]): Finding[] {
    const found: Finding[] = [];
    for (const version of this.#versions) {
      const least = Math.min(LONGEST_RUN, version.length);
      for (let i = 0; i < words.length; i++) {
        for (let j = 0; j < version.length; j++) {
          let length = 0;
          let content = 0;
          while (version[j + length] !== undefined && words[i + length]?.lower === version[j + length]) {
            if (this.#content.includes(version[j + length] ?? '')) content++;
            length++;
          }
          const last = words[i + length - 1];
          if (length >= least && content > 0 && last)
            found.push({ start: words[i]?.start ?? 0, end: last.end, how: 'hide', reason: 'translation' });
        }
      }
    }
    return found;
  }
}
