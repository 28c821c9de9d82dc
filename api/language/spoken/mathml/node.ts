import type { KnownLanguage } from '../numbers.ts';

/** An element of MathML: its local name, its children, and the text of one without children. */
export interface MathNode {
  readonly name: string;
  readonly children: readonly MathNode[];
  readonly text: string;
}

/** What is said, and the element that stands for it on the page. */
export interface SpokenPart {
  readonly say: string;
  readonly node: MathNode;
}

/** How the parts of a formula are read; `open`: something goes on behind it that must not be heard as belonging to it. */
export interface MathReader {
  readonly lang: KnownLanguage;
  readonly read: (nodes: readonly MathNode[], open: boolean) => SpokenPart[];
}

/** Elements that only hold others together. */
const GROUPS: ReadonlySet<string> = new Set(
  'math semantics mrow mstyle mpadded menclose merror mtd mlabeledtr'.split(' '),
);
const UNSEEN: ReadonlySet<string> = new Set('annotation annotation-xml mphantom mspace'.split(' '));
/** Applied function, times, comma and plus that are not shown. */
const INVISIBLE = /^[\u2061-\u2064\u200b]*$/;

/** The elements that are said, in order, without what only groups them; white space stays as mtext. */
export function itemsOf(nodes: readonly MathNode[]): MathNode[] {
  return nodes.flatMap((node) => {
    if (UNSEEN.has(node.name)) return [];
    if (GROUPS.has(node.name)) return itemsOf(node.children);
    return node.name !== 'mtext' && node.children.length === 0 && INVISIBLE.test(node.text) ? [] : [node];
  });
}

/** The one element that a group comes down to; undefined when there are more or none. */
export function onlyItem(node: MathNode | undefined): MathNode | undefined {
  const items = node ? itemsOf([node]).filter((item) => !isBlank(item)) : [];
  return items.length === 1 ? items[0] : undefined;
}

/** White space in a formula. */
export const isBlank = (node: MathNode | undefined): boolean => node?.name === 'mtext' && node.text.trim() === '';

/** The text of an operator; undefined for anything else. Bars come in several guises. */
export function signOf(node: MathNode | undefined): string | undefined {
  if (node?.name !== 'mo' && !(node?.name === 'mi' && /^[∣|∥]$/.test(node.text))) return undefined;
  return /^[∣|]$/.test(node.text) ? '|' : node.text;
}

/** The digits of a whole number, with the minus before it if there is one. */
export function wholeIn(node: MathNode | undefined): string | undefined {
  const items = node ? itemsOf([node]).filter((item) => !isBlank(item)) : [];
  const text = items
    .map((item) => (item.name === 'mn' || signOf(item) === '−' || signOf(item) === '-' ? item.text : 'x'))
    .join('');
  return /^[−-]?\d+$/.test(text) ? text : undefined;
}

/** Signs that join two terms or factors: what holds one is read as a whole. */
const JOINS = /^[+\-−±·⋅×∗*:÷/=<>≤≥≠≈]$/;

/** Whether something is one term, so that nobody mishears where it ends: "2x", "−3", "√d", "120 km". */
export function isSimple(node: MathNode | undefined): boolean {
  if (!node) return true;
  const [first, ...rest] = itemsOf([node]).filter((item) => !isBlank(item));
  const items = signOf(first) === '−' || signOf(first) === '-' ? rest : [...(first ? [first] : []), ...rest];
  return items.every((item) => {
    if (item.name === 'mtable') return false;
    if (item.name === 'mfrac') return item.children.every((child) => wholeIn(child) !== undefined);
    if (item.name === 'msqrt') return item.children.every(isSimple);
    return !JOINS.test(signOf(item) ?? '');
  });
}
