/** Numerals of other systems, for whole numbers. */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 145 as CXLV; for 1 to 3999. */
export function roman(value: number): string {
  let rest = value;
  let out = '';
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      out += letters;
      rest -= size;
    }
  }
  return out;
}

export const CJK_DIGITS = '〇一二三四五六七八九';
export const CJK_FORMAL = '零壹貳參肆伍陸柒捌玖';

/** 145 as 一百四十五. */
export function cjk(value: number): string {
  if (value < 10) return CJK_DIGITS[value] ?? '';
  const scales: [number, string][] = [
    [10_000, '万'],
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ];
  for (const [size, sign] of scales) {
    if (value < size) continue;
    const times = Math.floor(value / size);
    const rest = value % size;
    const head = times === 1 && size === 10 ? '' : cjk(times);
    return `${head}${sign}${rest === 0 ? '' : cjk(rest)}`;
  }
  return '';
}

/** The digits in Morse code. */
export const MORSE = ['-----', '.----', '..---', '...--', '....-', '.....', '-....', '--...', '---..', '----.'];
