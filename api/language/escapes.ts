const NAMED: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  frac12: ' 1/2',
  frac14: ' 1/4',
  frac34: ' 3/4',
  times: '*',
  divide: '/',
  minus: '-',
  plus: '+',
  equals: '=',
  middot: '*',
  sup2: '^2',
  sup3: '^3',
  comma: ',',
  period: '.',
  percnt: '%',
  num: '#',
  zwj: '',
  zwnj: '',
  shy: '',
};

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));?/y;
const UNICODE_ESCAPE = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/y;
const URL_ESCAPE = /%([2-7][0-9a-fA-F])/y;

function fromCode(digits: string, base: number): string | undefined {
  const code = Number.parseInt(digits, base);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

/** "25%32" is a percentage, "%32%35" two characters: one %XX before or after it tells. */
const inRun = (text: string, at: number): boolean =>
  /^%[2-7][\da-f]$/i.test(text.slice(Math.max(0, at - 3), at)) || /^%3\d(?:%|$)/.test(text.slice(at, at + 4));

/** The HTML entity, \u escape or %XX that starts at `at`: what it stands for and how long it is; else undefined. */
export function readEscape(text: string, at: number): { value: string; length: number } | undefined {
  const start = text[at];
  const pattern = start === '&' ? ENTITY : start === '\\' ? UNICODE_ESCAPE : start === '%' ? URL_ESCAPE : undefined;
  if (!pattern) return undefined;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [whole, first, second, third] = match;
  let value: string | undefined;
  if (start === '&') {
    value = first ? fromCode(first, 10) : second ? fromCode(second, 16) : NAMED[third ?? ''];
  } else if (start === '\\') value = fromCode(first ?? second ?? third ?? '', 16);
  else if (/[\d%]/.test(text[at - 1] ?? '') && !inRun(text, at)) return undefined;
  else value = fromCode(first ?? '', 16);
  return value === undefined ? undefined : { value, length: whole.length };
}
