import type { Dictionary } from './dictionary.ts';
import { isSplit, splitGlued } from './glued.ts';
import type { Known, Word } from './word.ts';

/** Joins letters set apart, and words that were written as two. */
export function joinPieces(words: readonly Word[], dictionary: Dictionary): Word[] {
  const joined: Word[] = [];
  let run: Word[] = [];
  const flush = () => {
    if (run.length >= 3) joined.push(...joinLetters(run, dictionary));
    else joined.push(...run);
    run = [];
  };
  for (const word of words) {
    if (isLetter(word)) {
      const before = run.at(-1);
      if (before && !belongs(word, before)) flush();
      run.push(word);
      continue;
    }
    flush();
    const before = joined.at(-1);
    if (before && isSplit(word, before)) {
      const known = dictionary.known(before.text + word.text);
      joined[joined.length - 1] = { ...before, closes: word.closes, text: known.text, known };
    } else joined.push(word);
  }
  flush();
  return joined;
}

/** A small word at the end of a sentence is no letter of the next ("… 7.a", then "d ø d"). */
const belongs = (letter: Word, before: Word): boolean =>
  letter.line === before.line && (letter.sentence === before.sentence || before.opens);

const isLetter = ({ known }: Word): boolean => known.piece === 'letter';

/** Whether {@link joinPieces} would change anything in the words from `from` to `to`. */
export function needsJoining(knowns: readonly Known[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const known = knowns[i];
    const before = knowns[i - 1];
    if (!known || !before || known.piece === 'none') continue;
    if (known.piece === 'letter' ? before.piece === 'letter' : isSplit(known, before)) return true;
  }
  return false;
}

function joinLetters(run: readonly Word[], dictionary: Dictionary): Word[] {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return [];
  const text = run.map((word) => word.text).join('');
  const parts = splitGlued(text) ?? [text];
  return parts.map((part, n) => ({
    ...first,
    text: part,
    known: dictionary.known(part),
    opens: first.opens && n === 0,
    closes: last.closes && n === parts.length - 1,
  }));
}
