import type { Mention } from './mentions.ts';

const TICK = /^[^\n\p{L}\p{N}]{0,6}[✅✓✔☑👍]/u;
const CROSS = /^[^\n\p{N}]{0,40}[❌✗✘☒✖]/u;
const RANKED =
  /(?<!\p{L})(?:rækkefølge|rangorden|rangeret|fra (?:størst|mindst|højest|lavest|ældst|yngst)|ranking|ranked|in order|from (?:largest|smallest|biggest|highest|lowest|oldest|youngest))(?!\p{L})/iu;
const ENDING =
  /(?<!\p{L})(?:ends?|ending|slutter|ender)\s(?:in|with|på|med)\s["'*-]{0,3}(\p{L}{1,8})|(?<!\p{L})(?:starts?|begins?|starting|beginning|starter|begynder)\s(?:in|with|på|med)\s["'*-]{0,3}(\p{L}{1,8})/iu;
const ONLY_ONE = /(?<!\p{L})(?:only one|the only|just one|kun (?:en|én|et|ét)|den eneste|det eneste)(?!\p{L})/iu;

/** A tick at the right option, or a cross at all the others. */
export function isTicked(text: string, named: readonly Mention[], right: number): boolean {
  const after = ({ end }: Mention): string => text.slice(end, end + 48);
  const crossed = new Set(named.filter((mention) => CROSS.test(after(mention))).map(({ option }) => option));
  return named.some(
    (mention) => mention.option === right && (TICK.test(after(mention)) || (crossed.size >= 2 && !crossed.has(right))),
  );
}

/** The right option alone in capitals, in bold or underlined, among others that are not. */
export function isEmphasised(text: string, named: readonly Mention[], right: number): boolean {
  const loud = ({ start, end, by }: Mention): boolean => {
    const word = text.slice(start, end);
    return (
      by === 'text' &&
      ((/\p{Lu}{3}/u.test(word) && word === word.toUpperCase()) || /[*_=]{2}$/.test(text.slice(0, start)))
    );
  };
  const emphasised = new Set(named.filter(loud).map(({ option }) => option));
  return emphasised.size === 1 && emphasised.has(right) && new Set(named.map(({ option }) => option)).size >= 2;
}

/** All options in an order that is not the task's, the right one first, and said to be an order. */
export function isRankedFirst(text: string, named: readonly Mention[], right: number, count: number): boolean {
  const order = [...new Set([...named].sort((a, b) => a.start - b.start).map(({ option }) => option))];
  return (
    order.length === count && order[0] === right && RANKED.test(text) && order.some((option, place) => option !== place)
  );
}

/** "Only one of them ends in -ly": the letters fit the right option alone. */
export function fitsAlone(text: string, options: readonly string[], right: number): boolean {
  const match = ENDING.exec(text);
  if (!match || !ONLY_ONE.test(text)) return false;
  const [, end, start] = match;
  const fits = options.flatMap((option, i) =>
    (end !== undefined && option.endsWith(end.toLowerCase())) ||
    (start !== undefined && option.startsWith(start.toLowerCase()))
      ? [i]
      : [],
  );
  return fits.length === 1 && fits[0] === right;
}
