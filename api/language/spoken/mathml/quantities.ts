import type { KnownLanguage } from '../numbers.ts';
import { isNeuter, needsNumber, sayPer, sayUnit } from '../units.ts';
import { isBlank, itemsOf, type MathNode } from './node.ts';

/** A unit behind a number: what is said, how many elements it took, and whether one of it is "et" in Danish. */
export interface ReadUnit {
  readonly say: string;
  readonly took: number;
  readonly neuter: boolean;
}

const lettersOf = (node: MathNode | undefined): string => {
  const items = node ? itemsOf([node]) : [];
  return items.every(({ name }) => name === 'mtext' || name === 'mi')
    ? items
        .map(({ text }) => text)
        .join('')
        .trim()
    : '';
};

/** "cm" and "²" of an element with an exponent. */
const raisedUnit = (node: MathNode | undefined): string => {
  const [base, exponent] = node?.name === 'msup' ? node.children : [];
  const letters = lettersOf(base);
  return letters !== '' && /^[23]$/.test(exponent?.text ?? '') ? `${letters}${exponent?.text}` : '';
};

/** The unit that stands at the front of a row, behind a number and perhaps a gap. */
export function readUnit(
  items: readonly MathNode[],
  at: number,
  one: boolean,
  lang: KnownLanguage,
): ReadUnit | undefined {
  const gap = isBlank(items[at]) ? 1 : 0;
  const from = at + gap;
  const node = items[from];
  const found = (written: string, took: number): ReadUnit | undefined => {
    const say = sayUnit(written, one, lang);
    return say === undefined ? undefined : { say, took: gap + took, neuter: isNeuter(written) };
  };
  if (node?.name === 'mtext' && !isBlank(node)) return found(node.text.trim(), 1);
  if (node?.name === 'mfrac') return readPer(node, one, gap, lang);
  if (node?.name === 'msup') {
    const written = raisedUnit(node);
    const isUpright =
      node.children[0] !== undefined && itemsOf([node.children[0]]).some(({ name }) => name === 'mtext');
    return written !== '' && (isUpright || gap > 0) ? found(written, 1) : undefined;
  }
  // Behind a gap upright letters come one by one: "cm" of \mathrm{cm}.
  if (gap === 0 || node?.name !== 'mi') return undefined;
  let letters = '';
  while (items[from + letters.length]?.name === 'mi' && items[from + letters.length]?.text.length === 1)
    letters += items[from + letters.length]?.text ?? '';
  return found(letters, letters.length);
}

/** "km" over "t". */
function readPer(node: MathNode, one: boolean, gap: number, lang: KnownLanguage): ReadUnit | undefined {
  const [top, bottom] = node.children.map(lettersOf);
  const say = top && sayUnit(top, one, lang);
  const per = bottom && sayPer(bottom, lang);
  return say && per ? { say: `${say} ${per}`, took: gap + 1, neuter: isNeuter(top) } : undefined;
}

/** A unit without a number, as in "\text{km/t}": only where it cannot be a word or a letter. */
export const loneUnit = (text: string, lang: KnownLanguage): string | undefined =>
  needsNumber(text) ? undefined : sayUnit(text, false, lang);
