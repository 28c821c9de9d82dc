import { z } from 'zod';

/** Whitespace, a string, a sign, or any other run of characters (a number, `true`, or something that is no JSON). */
const TOKEN = /\s+|"(?:[^"\\\n]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+|"/g;

/** What stood on a line. */
type Found = { readonly line: number; readonly item: unknown };

/**
 * The items of a JSON array with the line on which each begins, or the line on which the text stops being a JSON array:
 * the language's own parser does not always say where.
 */
export function jsonItems(text: string): readonly Found[] | { readonly faultLine: number } {
  const { starts, faultLine } = walk(text.replace(/^\uFEFF/, ''));
  try {
    const items = z.array(z.unknown()).parse(JSON.parse(text.replace(/^\uFEFF/, '')));
    return items.map((item, index) => ({ item, line: starts[index] ?? 1 }));
  } catch {
    return { faultLine };
  }
}

/** Walks over the tokens of a text that should be JSON: where the items of the outermost array begin, where it goes wrong. */
function walk(text: string): { starts: readonly number[]; faultLine: number } {
  const starts: number[] = [];
  const open: string[] = [];
  let line = 1;
  let next: 'value' | 'key' | 'colon' | 'comma' | 'nothing' = 'value';
  let mayClose = false;
  for (const { 0: token } of text.matchAll(TOKEN)) {
    if (/^\s/.test(token)) {
      line += token.split('\n').length - 1;
      continue;
    }
    const closes = token === (open.at(-1) === '[' ? ']' : '}') && open.length > 0 && (next === 'comma' || mayClose);
    if (closes) open.pop();
    else if (next === 'value' && (isScalar(token) || token === '[' || token === '{')) {
      if (open.length === 1 && open[0] === '[') starts.push(line);
      if (token === '[' || token === '{') open.push(token);
    } else if (!(next === 'key' && token.length > 1 && token.startsWith('"'))) {
      if (next === 'colon' && token === ':') {
        next = 'value';
        continue;
      }
      if (next !== 'comma' || token !== ',') return { starts, faultLine: line };
      next = open.at(-1) === '{' ? 'key' : 'value';
      mayClose = false;
      continue;
    }
    mayClose = token === '[' || token === '{';
    if (next === 'key' && !closes) next = 'colon';
    else if (mayClose) next = token === '{' ? 'key' : 'value';
    else next = open.length === 0 ? 'nothing' : 'comma';
  }
  return { starts, faultLine: line };
}

function isScalar(token: string): boolean {
  try {
    return typeof JSON.parse(token) !== 'object' || token === 'null';
  } catch {
    return false;
  }
}
