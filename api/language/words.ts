const EDGE = '(?:(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_])|(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_]))';

/** The pattern with `\b` meaning the edge of a word in any alphabet: in JavaScript, `\børe` never matches. */
export function wholeWords(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll('\\b', EDGE), `${pattern.flags.replace('u', '')}u`);
}
