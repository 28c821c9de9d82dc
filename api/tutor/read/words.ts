/** A message as it is compared: composed, lower case, without zero-width characters, white space folded. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many words of letters a text has. */
export function wordCount(text: string): number {
  return text.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0;
}

const BOUNDARY = '(?:(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_])|(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_]))';

/** The same pattern with `\b` meaning the edge of a word in any script: JavaScript's own knows neither æ, ø nor å. */
export function wordPattern(pattern: RegExp): RegExp {
  return new RegExp(
    pattern.source.replaceAll('\\b', BOUNDARY),
    pattern.flags.includes('u') ? pattern.flags : `${pattern.flags}u`,
  );
}
