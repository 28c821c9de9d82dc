import type { Scan } from '../scan.ts';
import { type Channel, NOTHING, refuse, spanOf } from './channel.ts';

const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrstuvwxyzæøå'];
const CUE =
  /(?<!\p{L})a\s*(?:=|:|er|is|→|->|for)\s*(?:1(?!\d)|e[nt](?!\p{L})|one(?!\p{L}))|alphabet|alfabet|letter number|bogstav (?:nummer|nr)/iu;
const RUN =
  /(?<!\p{L})\p{Lu}(?:(?:[\s,.-]{1,3}|\s(?:og|and|så|then)\s)\p{Lu}(?!\p{L}))*(?!\p{L})|(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/gu;

function hasLetterAlone({ edges }: Scan): boolean {
  for (let at = 0; at < edges.length; at += 2) if ((edges[at + 1] ?? 0) - (edges[at] ?? 0) === 1) return true;
  return false;
}

/** A for 1, B for 2: the letters of the digits, or of the number itself, where the code is named. */
export const findLetterCodes: Channel = ({ text, scan }, { target }) => {
  const { size, digits } = target;
  if (size === undefined || !hasLetterAlone(scan) || !CUE.test(text)) return NOTHING;
  const wanted = new Set(
    ALPHABETS.flatMap((letters) => [
      [...digits].map((digit) => letters[Number(digit) - 1] ?? '?').join(''),
      letters[size - 1] ?? '?',
    ]),
  );
  return [...text.matchAll(RUN)]
    .filter((run) => wanted.has(run[0].toLowerCase().replace(/\s(?:og|and|så|then)\s|[\s,.-]/g, '')))
    .filter((run) => !/^\s*(?:=|:|er \d|is \d|→)/.test(text.slice(run.index + run[0].length)))
    .map((run) => refuse(spanOf(run), 'letterCode'));
};
