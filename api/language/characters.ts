import { LOOKALIKES } from './lookalikes.ts';

/**
 * One character in its plainest form: any script's digits as 0–9, dashes as "-", multiplication signs as "*",
 * letters that only look Latin as Latin. Code points from the Unicode charts.
 */
const SIGNS: Record<string, string> = {
  '−': '-',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '﹣': '-',
  '⁻': '-',
  '×': '*',
  '·': '*',
  '⋅': '*',
  '∙': '*',
  '✕': '*',
  '✖': '*',
  '⨯': '*',
  '⨉': '*',
  '∗': '*',
  '•': '•',
  '÷': '/',
  '∕': '/',
  '⁄': '/',
  '➗': '/',
  '➕': '+',
  '➖': '-',
  '﹢': '+',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '🔟': '10',
  '💯': '100',
  '。': '. ',
  '、': ', ',
  '٫': '.',
  '٬': ',',
  '　': ' ',
  '＝': '=',
};

const DIGIT = /^\p{Nd}$/u;
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MARK = /\p{M}/u;
const MARKS = /\p{M}+/gu;

/** Characters that show nothing: zero-width, joiners, soft hyphen, directions, variation selectors, tags. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x115f ||
    code === 0x1160 ||
    (code >= 0x17b4 && code <= 0x17b5) ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0x3164 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xe0000 && code <= 0xe0fff)
  );
}

export const isMark = (character: string): boolean => MARK.test(character);
export const isSuperscriptDigit = (character: string): boolean => SUPERSCRIPT.includes(character);

/** Unicode's decimal digits stand in runs of ten: how many digits precede one tells its value. */
function digitValue(code: number): string {
  let before = 0;
  while (before < 60 && DIGIT.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}

/** Digits in black circles, dice and counting rods, which NFKC leaves alone. */
function pictureDigit(code: number): string | undefined {
  if (code >= 0x2776 && code <= 0x277f) return String(code - 0x2775);
  if (code >= 0x2780 && code <= 0x2789) return String(code - 0x277f);
  if (code >= 0x278a && code <= 0x2793) return String(code - 0x2789);
  if (code === 0x24ff) return '0';
  if (code >= 0x24eb && code <= 0x24f4) return String(code - 0x24eb + 11);
  if (code >= 0x24f5 && code <= 0x24fe) return String(code - 0x24f4);
  if (code >= 0x2680 && code <= 0x2685) return String(code - 0x267f);
  return undefined;
}

/** Plain forms of single units found so far: at most one for each of the basic plane. */
const FOUND: (string | undefined)[] = new Array(0x10000);

/** The plain form of one base character with its combining marks (`cluster`). */
export function plain(cluster: string): string {
  if (cluster.length !== 1) return plainCluster(cluster);
  const code = cluster.charCodeAt(0);
  const form = FOUND[code] ?? plainCluster(cluster);
  FOUND[code] = form;
  return form;
}

function plainCluster(cluster: string): string {
  const known = SIGNS[cluster] ?? LOOKALIKES[cluster];
  if (known !== undefined) return known;
  const code = cluster.codePointAt(0) ?? 0;
  const picture = pictureDigit(code);
  if (picture !== undefined) return picture;
  if (DIGIT.test(String.fromCodePoint(code))) return digitValue(code);
  const composed = cluster.normalize('NFKC').replace(MARKS, '');
  let out = '';
  for (const character of composed) {
    const at = character.codePointAt(0) ?? 0;
    out +=
      SIGNS[character] ?? LOOKALIKES[character] ?? (at > 0x7f && DIGIT.test(character) ? digitValue(at) : character);
  }
  return out;
}
