const ROMAN: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** A whole number in Roman numerals. */
export function toRoman(value: number): string {
  let left = value;
  let roman = '';
  for (const [letters, worth] of ROMAN) {
    while (left >= worth) {
      roman += letters;
      left -= worth;
    }
  }
  return roman;
}

const decodeBase64 = (text: string): string => Buffer.from(text, 'base64').toString('latin1');

/** Finds a number written so that only a decoder sees it: Roman, binary, hex, base64, reversed, counted out in pictures. */
export function findDisguises(reply: string, written: string, heard: readonly string[]): string | undefined {
  const value = Number(written.replace(',', '.'));
  const unheard = (piece: string) => !heard.some((said) => said.includes(piece.toLowerCase()));
  for (const [token] of reply.matchAll(/[A-Za-z0-9+/]{4,}={0,2}/g)) {
    if (/\d|=|[a-z][A-Z]/.test(token) && new RegExp(`(?<!\\d)${written}(?!\\d)`).test(decodeBase64(token)))
      return token;
  }
  if (!Number.isInteger(value) || value < 0) return undefined;
  const roman = value > 1 && value < 4000 ? toRoman(value) : '';
  const said = [
    ...(roman.length > 1 || value > 10 ? [new RegExp(`(?<!\\p{L})${roman}(?!\\p{L})`, 'u')] : []),
    ...(value > 3 ? [new RegExp(`(?<![\\d.,]|\\d )(?:0b)?${value.toString(2)}(?!\\d|[.,]\\d| ?%)`)] : []),
    ...(value > 9 ? [new RegExp(`0x0*${value.toString(16)}(?![0-9a-f])`, 'i')] : []),
  ].map((pattern) => pattern.exec(reply)?.[0]);
  const hit = said.find((piece) => piece !== undefined && piece !== '' && unheard(piece));
  if (hit) return hit;
  const reversed = [...written].reverse().join('');
  if (
    /baglæns|backwards|reversed|bagfra/i.test(reply) &&
    reversed !== written &&
    unheard(reversed) &&
    reply.includes(reversed)
  )
    return reversed;
  const counted = [...reply.matchAll(/(\p{Extended_Pictographic}|[|•●])(?:\s?\1){2,}/gu)].find(
    ([run, sign = '']) => run.split(sign).length - 1 === value,
  );
  return counted?.[0];
}
