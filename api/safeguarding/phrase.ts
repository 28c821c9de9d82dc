import { foldWord, type Word } from './words.ts';

/**
 * A phrase to look for in a sentence, read from a line such as `^ gider @not ..2 leve`:
 * `a|b` is one of several words, `@name` a word class, `abc*` any word that begins so, `..3` up to three words between,
 * `^` (first) a place where a subject may have been left out, `$` (last) the end of the sentence.
 */
export interface Phrase {
  /** Choices in order, each with how many words may stand before it. */
  readonly parts: readonly { readonly choice: string; readonly gap: number }[];
  readonly opening: boolean;
  readonly closing: boolean;
  /** A choice that gives the sentence another sense wherever it stands, such as a game's name. */
  readonly unless: string | undefined;
}

const MAX_GAP = 8;
const NO_CHOICES: ReadonlySet<string> = new Set();

/** Reads a phrase; `unless` is a choice in the same notation. */
export function readPhrase(line: string, unless?: string): Phrase {
  const symbols = line.trim().split(/\s+/);
  const opening = symbols[0] === '^';
  const closing = symbols.at(-1) === '$';
  const parts: { choice: string; gap: number }[] = [];
  let gap = 0;
  for (const symbol of symbols.slice(opening ? 1 : 0, closing ? -1 : undefined)) {
    if (symbol.startsWith('..')) gap = Math.min(MAX_GAP, Number(symbol.slice(2)));
    else {
      parts.push({ choice: symbol, gap });
      gap = 0;
    }
  }
  return { parts, opening, closing, unless };
}

/** Word classes by name: each a list of words, where a trailing `*` stands for any ending. */
export type Vocabulary = Readonly<Record<string, string>>;

/** Tells which choices of a set of phrases a word belongs to. */
export class Lexicon {
  readonly #whole = new Map<string, Set<string>>();
  readonly #prefixes: { prefix: string; choice: string }[] = [];

  /** @throws Error when a phrase names an unknown word class (a mistake in the list) */
  constructor(phrases: readonly Phrase[], vocabulary: Vocabulary) {
    const choices = phrases.flatMap((phrase) => [...phrase.parts.map((part) => part.choice), phrase.unless ?? '']);
    for (const choice of new Set(choices)) {
      for (const name of choice.split('|')) {
        const words = name.startsWith('@') ? vocabulary[name.slice(1)] : name;
        if (words === undefined) throw new Error(`Unknown word class ${name}`);
        for (const word of words.split(/\s+/)) this.#add(word, choice);
      }
    }
  }

  #add(word: string, choice: string): void {
    if (word.endsWith('*')) this.#prefixes.push({ prefix: foldWord(word), choice });
    else this.#whole.set(foldWord(word), (this.#whole.get(foldWord(word)) ?? new Set()).add(choice));
  }

  /** The choices that a folded word is one of. */
  choicesOf(word: string): ReadonlySet<string> {
    const whole = this.#whole.get(word) ?? NO_CHOICES;
    const begun = this.#prefixes.filter(({ prefix }) => word.startsWith(prefix));
    return begun.length === 0 ? whole : new Set([...whole, ...begun.map(({ choice }) => choice)]);
  }
}

/** A word with the choices that it belongs to. */
export interface ReadWord extends Word {
  readonly choices: ReadonlySet<string>;
}

/** Whether the phrase begins at `words[at]`. Bounded gaps keep it linear over a sentence. */
export function phraseBeginsAt(phrase: Phrase, words: readonly ReadWord[], at: number): boolean {
  if (phrase.opening && words[at]?.opens !== true) return false;
  const rest = (from: number, index: number): boolean => {
    const part = phrase.parts[index];
    if (!part) return !phrase.closing || from === words.length;
    for (let i = from; i <= from + part.gap && i < words.length; i++) {
      if (words[i]?.choices.has(part.choice) && rest(i + 1, index + 1)) return true;
    }
    return false;
  };
  return rest(at, 0);
}
