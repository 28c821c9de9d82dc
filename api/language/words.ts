const BEFORE = '(?<![\\p{L}\\p{N}_])';
const AFTER = '(?![\\p{L}\\p{N}_])';

/**
 * The pattern with `\b` meaning the edge of a word in any alphabet: in JavaScript, `\børe` never matches. A `\b` after
 * a letter or a closing bracket ends a word; any other begins one.
 */
export function wholeWords(pattern: RegExp): RegExp {
  const source = pattern.source.replace(/\\b/g, (_, at: number, all: string) => {
    return /[\p{L}\p{N})?+*}.]/u.test(all[at - 1] ?? '(') ? AFTER : BEFORE;
  });
  return new RegExp(source, `${pattern.flags.replace('u', '')}u`);
}
