/** A stretch of text as it is shown: plain, a simple fraction or power, or a formula for the typesetter. */
export type Piece =
  | { readonly kind: 'text'; readonly at: number; readonly text: string }
  | { readonly kind: 'fraction'; readonly at: number; readonly top: string; readonly bottom: string }
  | { readonly kind: 'power'; readonly at: number; readonly base: string; readonly exponent: string }
  | {
      readonly kind: 'formula';
      readonly at: number;
      readonly source: string;
      readonly tex: string;
      readonly block: boolean;
    };

/** Longer texts are shown as they are: nobody writes so much maths, and the page must stay quick. */
const LONGEST = 20_000;

const patterns = [
  String.raw`\$\$(?<block>[^$]{1,600})\$\$`,
  String.raw`\\\[(?<square>[^\]]{1,600}?)\\\]`,
  String.raw`\\\((?<round>.{1,400}?)\\\)`,
  String.raw`(?<![\w$])\$(?<inline>[^\s$](?:[^$\n]{0,398}[^\s$])?)\$(?![\w$])`,
  String.raw`(?<bare>\\frac\{[^{}]{1,60}\}\{[^{}]{1,60}\}|\\sqrt\{[^{}]{1,60}\})`,
  String.raw`(?<![\w/.,\\^)-])(?<top>\d{1,4}[a-z]?|[a-z])/(?<bottom>\d{1,4})(?![\w/]|[.,]\d|-\d)`,
  String.raw`(?<base>\d{1,6}|(?<![a-zæøå])[a-z]|\))\^(?<exponent>-?\d{1,3}|[a-z](?![a-zæøå])|\{[^{}]{1,20}\})`,
];
const maths = new RegExp(patterns.join('|'), 'g');

/** A day and a month, as in "d. 3/4": not a fraction. */
const beforeDate = /(?:\bd\.|\bden)\s$/i;

/** Finds the maths in a student's or teacher's text. The pieces, put together again, are the whole text. */
export function readMaths(text: string): Piece[] {
  if (text.length > LONGEST) return [{ kind: 'text', at: 0, text }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(maths)) {
    const piece = pieceOf(match, text);
    if (!piece) continue;
    if (match.index > end) pieces.push({ kind: 'text', at: end, text: text.slice(end, match.index) });
    pieces.push(piece);
    end = match.index + match[0].length;
  }
  if (end < text.length || pieces.length === 0) pieces.push({ kind: 'text', at: end, text: text.slice(end) });
  return pieces;
}

function pieceOf(match: RegExpExecArray, text: string): Piece | null {
  const at = match.index;
  const [source] = match;
  const { block, square, round, inline, bare, top, bottom, base, exponent } = match.groups ?? {};
  if (top !== undefined && bottom !== undefined)
    return beforeDate.test(text.slice(Math.max(0, at - 5), at)) ? null : { kind: 'fraction', at, top, bottom };
  if (base !== undefined && exponent !== undefined)
    return { kind: 'power', at, base, exponent: exponent.replace(/^\{|\}$/g, '') };
  const display = block ?? square;
  if (display !== undefined) return { kind: 'formula', at, source, tex: display, block: true };
  const tex = round ?? bare ?? (inline !== undefined && looksLikeMaths(inline) ? inline : undefined);
  return tex === undefined ? null : { kind: 'formula', at, source, tex, block: false };
}

/** Tells "$x^2$" from prices in dollars. */
function looksLikeMaths(inside: string): boolean {
  return /[\\^_{=+*/<>]/.test(inside) || /^-?(?:\d+(?:[.,]\d+)?|[a-zA-Z])$/.test(inside);
}
