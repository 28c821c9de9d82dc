import type { KatexOptions } from 'katex';

/**
 * A formula's TeX with letters that carry a mark of their own, such as "å", as one character each: TeX sets the letter and
 * the mark apart, and a voice would read both.
 */
export const wholeLetters = (tex: string): string =>
  tex.normalize('NFC').replace(/\p{L}/gu, (letter) => {
    const isWhole = letter.normalize('NFD') === letter;
    return isWhole ? letter : `{\\char"${letter.codePointAt(0)?.toString(16).toUpperCase()}}`;
  });

/**
 * How formulas are typeset: as MathML, which browsers show, screen readers read, and reading aloud marks part by part.
 * Nothing in one can load, link or run. `block`: on a line of its own.
 */
export const asMathml = (block: boolean): KatexOptions => ({
  displayMode: block,
  output: 'mathml',
  strict: 'ignore',
  maxSize: 10,
  maxExpand: 100,
});
