/**
 * A phrase to look for in a sentence, read from a line such as `^ gider @not ..2 leve`:
 * `a|b` is one of several words, `@name` a word class, `abc*` any word that begins so, `..3` up to three words between,
 * `~3` up to three small words between (the class `filler`), `^` (first) a place where a subject may have been left out,
 * `$` (last) the end of a clause. `jeg|^` and `$|igen` stand for either.
 * A line that begins with `&` lists words in any order, at most 8 words from the rarest of them, or as many as `&12` says.
 */
export interface Phrase {
  readonly parts: readonly Part[];
  /** How far from the rarest of them the others may stand, in any order; 0 where the order counts. */
  readonly unordered: number;
  readonly opening: boolean;
  readonly closing: boolean;
  /** A choice that may not be skipped: `jeg ..4 dø` is not found in "jeg tror han dør". */
  readonly barrier: string | undefined;
}

/** One word of a phrase. */
export interface Part {
  readonly choice: string;
  /** How many words may stand before it. */
  readonly gap: number;
  /** Only small words may stand before it. */
  readonly smallOnly: boolean;
}

/** Most words that a phrase can reach over. */
export const MAX_REACH = 30;

/** How far from its rarest word the others of an unordered phrase may stand when it does not say. */
const NEAR = 8;

/**
 * The phrases of a line, one for each way to read its ends.
 * @throws Error when one is empty, reaches too far, or has an end in its middle (mistakes in the list)
 */
export function readPhrases(line: string, barrier?: string): Phrase[] {
  const symbols = line.trim().split(/\s+/);
  const near = /^&(\d*)$/.exec(symbols[0] ?? '');
  if (near) {
    const unordered = Number(near[1]) || NEAR;
    return [readParts(symbols.slice(1), { unordered, opening: false, closing: false, barrier }, line)];
  }
  const first = ends(symbols[0], '^');
  const last = ends(symbols.at(-1), '$');
  const middle = symbols.slice(first ? 1 : 0, last ? -1 : undefined);
  const phrases: Phrase[] = [];
  for (const start of first ?? [{ open: false, word: '' }]) {
    for (const end of last ?? [{ open: false, word: '' }]) {
      let own = [...(start.word === '' ? [] : [start.word]), ...middle, ...(end.word === '' ? [] : [end.word])];
      // Nothing needs to stand between the last word and the end.
      if (end.open && isGap(own.at(-1) ?? '')) own = own.slice(0, -1);
      // Where a subject was left out, small words may still stand.
      if (start.open) own = own.map((symbol, i) => (i === 0 ? symbol.replace('..', '~') : symbol));
      phrases.push(readParts(own, { unordered: 0, opening: start.open, closing: end.open, barrier }, line));
    }
  }
  return phrases;
}

/** How a line may begin or end when its first or last symbol holds the mark of an end, else null. */
function ends(symbol: string | undefined, mark: '^' | '$'): { open: boolean; word: string }[] | null {
  const choices = symbol?.split('|') ?? [];
  if (!choices.includes(mark)) return null;
  const word = choices.filter((choice) => choice !== mark).join('|');
  return word === ''
    ? [{ open: true, word }]
    : [
        { open: true, word: '' },
        { open: false, word },
      ];
}

const isGap = (symbol: string): boolean => /^(?:\.\.|~)\d+$/.test(symbol);

function readParts(symbols: readonly string[], frame: Omit<Phrase, 'parts'>, line: string): Phrase {
  const parts: Part[] = [];
  let gap = 0;
  let smallOnly = false;
  for (const symbol of symbols) {
    if (isGap(symbol)) {
      smallOnly = symbol.startsWith('~');
      gap = Number(symbol.replace(/^\D+/, ''));
    } else {
      parts.push({ choice: symbol, gap, smallOnly });
      gap = 0;
      smallOnly = false;
    }
  }
  const reach = parts.reduce((sum, part) => sum + part.gap + 1, 0);
  const broken = symbols.some((symbol) => symbol.split('|').some((choice) => choice === '^' || choice === '$'));
  if (parts.length === 0 || reach > MAX_REACH || gap > 0 || broken) throw new Error(`Not a phrase: "${line}"`);
  return { ...frame, parts };
}
