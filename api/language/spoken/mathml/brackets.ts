import { functionIn, functionOf } from './functions.ts';
import { isBlank, isSimple, itemsOf, type MathNode, type MathReader, type SpokenPart, signOf } from './node.ts';
import { readExponent } from './structures.ts';
import { readTable, withPause } from './tables.ts';

const WORDS = {
  da: {
    open: 'parentes',
    close: 'parentes slut',
    squareOpen: 'kantet parentes',
    squareClose: 'kantet parentes slut',
    of: 'af',
    comma: 'komma',
    set: 'mængden',
    length: 'længden af',
    absolute: 'den numeriske værdi af',
    absoluteEnd: 'numerisk værdi slut',
    from: 'intervallet fra',
    fromWith: 'intervallet fra og med',
    to: 'til',
    toWith: 'til og med',
  },
  en: {
    open: 'open bracket',
    close: 'close bracket',
    squareOpen: 'open square bracket',
    squareClose: 'close square bracket',
    of: 'of',
    comma: 'comma',
    set: 'the set',
    length: 'the length of',
    absolute: 'the absolute value of',
    absoluteEnd: 'end absolute value',
    from: 'the interval from',
    fromWith: 'the interval from and including',
    to: 'to',
    toWith: 'to and including',
  },
} as const;

/** What was read: its parts, and how many elements they took. */
export interface ReadBracket {
  readonly parts: SpokenPart[];
  readonly took: number;
}

const CLOSES: Readonly<Record<string, RegExp>> = {
  '(': /^\)$/,
  '{': /^\}$/,
  '|': /^\|$/,
  '[': /^[[\]]$/,
  ']': /^[[\]]$/,
  '⟨': /^⟩$/,
};

/** The sign of a bracket that may carry an exponent: TeX hangs it on the closing bracket alone. */
const closingSign = (node: MathNode | undefined): string | undefined =>
  node?.name === 'msup' || node?.name === 'msub' ? signOf(node.children[0]) : signOf(node);

function findClosing(items: readonly MathNode[], at: number, open: string): number {
  const closes = CLOSES[open];
  let depth = 0;
  for (let index = at + 1; index < items.length; index++) {
    const sign = closingSign(items[index]);
    if (open === '(' && sign === '(') depth++;
    else if (closes && sign !== undefined && closes.test(sign)) {
      if (depth === 0) return index;
      depth--;
    }
  }
  return -1;
}

/** The bracket that opens at `at`; undefined when none does or it never closes. */
export function readBracket(
  items: readonly MathNode[],
  at: number,
  opens: (end: number) => boolean,
  reader: MathReader,
): ReadBracket | undefined {
  const node = items[at];
  const sign = signOf(node);
  if (!node || sign === undefined || !(sign in CLOSES)) return undefined;
  const { lang, read } = reader;
  const words = WORDS[lang];
  const table = items[at + 1];
  if (sign === '{' && table?.name === 'mtable') {
    const closed = signOf(items[at + 2]) === '}' ? 1 : 0;
    return { parts: readTable(table, 'system', reader), took: 2 + closed };
  }
  const end = findClosing(items, at, sign);
  const closing = items[end];
  if (!closing) return undefined;
  const inside = items.slice(at + 1, end);
  const took = end - at + 1;
  const raised = closing.name === 'msup' ? closing.children[1] : undefined;
  const shut = (raised && closing.children[0]) || closing;
  const behind = raised ? readExponent(raised, opens(end), reader, false) : [];
  const whole = (parts: SpokenPart[]): ReadBracket => ({ parts: [...parts, ...behind], took });
  const bracketed = (opening: string, close: string) =>
    whole([{ say: opening, node }, ...read(inside, false), { say: close, node: shut }]);

  if (inside.length === 1 && inside[0]?.name === 'mtable' && /^[([|]$/.test(sign))
    return whole(readTable(inside[0], 'matrix', reader));
  if (sign === '{') return whole([{ say: words.set, node }, ...members(inside, reader)]);
  if (sign === '|') {
    const letters = inside.map(({ text }) => text).join('');
    const say = /^\p{Lu}{2}$/u.test(letters) ? words.length : words.absolute;
    const ends = !inside.every(isSimple) && (raised !== undefined || opens(end));
    return whole([{ say, node }, ...read(inside, false), ...(ends ? [{ say: words.absoluteEnd, node: shut }] : [])]);
  }
  if (/^[[\]]$/.test(sign)) {
    const middle = inside.findIndex((item) => /^[;,]$/.test(signOf(item) ?? ''));
    const between = inside[middle];
    if (!between) return sign === '[' ? bracketed(words.squareOpen, words.squareClose) : undefined;
    return whole([
      { say: sign === '[' ? words.fromWith : words.from, node },
      ...read(inside.slice(0, middle), false),
      { say: closingSign(closing) === ']' ? words.toWith : words.to, node: between },
      ...read(inside.slice(middle + 1), false),
    ]);
  }
  const before = items[at - 1];
  const comma = pairAt(inside);
  const called = functionIn(before);
  if (called !== undefined && isSimpleRow(inside) && !(called === 'P' && comma > 0)) {
    const of = called.length > 1 ? functionOf(lang) : words.of;
    return whole([{ say: of, node }, ...read(inside, false)]);
  }
  if (comma > 0 && !raised) {
    const between = inside[comma];
    return whole([
      ...read(inside.slice(0, comma), false),
      ...(between ? [{ say: words.comma, node: between }] : []),
      ...read(inside.slice(comma + 1), false),
    ]);
  }
  return bracketed(words.open, words.close);
}

const isSimpleRow = (nodes: readonly MathNode[]): boolean =>
  nodes.every(isSimple) && isSimple({ name: 'mrow', children: nodes, text: '' });

/** Where two coordinates are parted, in "(3, 4)" or "(x; y)"; −1 when these are no coordinates. */
function pairAt(inside: readonly MathNode[]): number {
  const parts = inside.flatMap((item, index) => (/^[,;]$/.test(signOf(item) ?? '') ? [index] : []));
  const [only, another] = parts;
  const semicolon = inside.findIndex((item) => signOf(item) === ';');
  if (semicolon > 0) return semicolon;
  const simple = [inside.slice(0, only), inside.slice((only ?? 0) + 1)].every(
    (side) => side.length > 0 && isSimpleRow(side),
  );
  return only !== undefined && another === undefined && simple ? only : -1;
}

/** The members of a set, with a pause behind each. */
function members(inside: readonly MathNode[], { read }: MathReader): SpokenPart[] {
  const groups: MathNode[][] = [[]];
  const semicolons = inside.some((item) => signOf(item) === ';');
  for (const item of itemsOf(inside)) {
    if (signOf(item) === (semicolons ? ';' : ',')) groups.push([]);
    else if (!isBlank(item)) groups.at(-1)?.push(item);
  }
  return groups.flatMap((group) => withPause(read(group, false)));
}
