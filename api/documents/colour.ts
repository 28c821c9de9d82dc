/** A colour as three shares of full light, 0–1; null when it is left to the program ("auto"). */
export type Colour = readonly [number, number, number] | null;

/** Names of highlights (ECMA-376 Part 1, §17.18.40). */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  darkBlue: '00008B',
  darkCyan: '008B8B',
  darkGreen: '006400',
  darkMagenta: '800080',
  darkRed: '8B0000',
  darkYellow: '808000',
  darkGray: 'A9A9A9',
  lightGray: 'D3D3D3',
  blue: '0000FF',
  cyan: '00FFFF',
  green: '00FF00',
  magenta: 'FF00FF',
  red: 'FF0000',
  yellow: 'FFFF00',
};

const LIGHT_THEME = /^(background[12]|light[12])$/;

/** A colour as Word writes it: six hexadecimal digits, the name of a highlight, "auto", or a theme's paper colour. */
export function readColour(value: string | undefined, theme?: string): Colour {
  if (theme !== undefined && LIGHT_THEME.test(theme) && !isHex(value)) return [1, 1, 1];
  const hex = value === undefined ? undefined : (HIGHLIGHTS[value] ?? value);
  if (!isHex(hex)) return null;
  const number = Number.parseInt(hex, 16);
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

const isHex = (value: string | undefined): value is string => value !== undefined && /^[\da-f]{6}$/i.test(value);

/** Under this contrast text is taken as not meant to be seen; WCAG 2 asks for 4.5 of text that is. */
const SEEN = 1.25;

/** Whether text in one colour cannot be told from the other behind it; text left to the program always can. */
export function cannotBeSeen(text: Colour, behind: Colour): boolean {
  return text !== null && contrast(text, behind ?? [1, 1, 1]) < SEEN;
}

/** The contrast of two colours, 1–21 (WCAG 2.2, "contrast ratio"). */
function contrast(one: readonly [number, number, number], other: readonly [number, number, number]): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: readonly [number, number, number]): number {
  const linear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
