import { type KnownLanguage, sayMixedPart } from '../numbers.ts';
import { isRelation, saySign } from '../signs.ts';
import { sayWords } from '../words.ts';
import { readBracket } from './brackets.ts';
import { functionIn, functionOf, sayFunction } from './functions.ts';
import { isBlank, itemsOf, type MathNode, type MathReader, type SpokenPart, signOf, wholeIn } from './node.ts';
import { readNumber } from './numbers.ts';
import { loneUnit, readUnit } from './quantities.ts';
import { readExponent, readFraction, readRoot, readScripts } from './structures.ts';
import { readTable } from './tables.ts';

export type { MathNode, SpokenPart } from './node.ts';

/** Formulas nested deeper than this are nobody's schoolwork. */
const DEEPEST = 60;

/** A formula in words, part by part in speaking order. */
export function sayFormula(root: MathNode, lang: KnownLanguage): SpokenPart[] {
  return readerAt(0, lang).read([root], false);
}

/** The text of a formula's leaves as it stands. */
export function leavesOf(root: MathNode): SpokenPart[] {
  return itemsOf([root]).flatMap((node) => {
    if (node.children.length > 0) return node.children.flatMap(leavesOf);
    return isBlank(node) || node.text === '' ? [] : [{ say: node.text, node }];
  });
}

function readerAt(depth: number, lang: KnownLanguage): MathReader {
  return {
    lang,
    read: (nodes, open) =>
      depth > DEEPEST ? nodes.flatMap(leavesOf) : readRow(itemsOf(nodes), open, readerAt(depth + 1, lang)),
  };
}

/** A row from left to right: each step reads what begins there and says how many elements it took. */
function readRow(items: readonly MathNode[], open: boolean, reader: MathReader): SpokenPart[] {
  const said: SpokenPart[] = [];
  const opens = (at: number): boolean => {
    const next = items.slice(at + 1).find((item) => !isBlank(item));
    if (!next) return open;
    return !(isRelation(signOf(next) ?? '') || /^[)\]}|]$/.test(signOf(next) ?? ''));
  };
  for (let at = 0; at < items.length; ) {
    const bracket = readBracket(items, at, opens, reader);
    const { parts, took } = bracket ?? readAt(items, at, opens(at), reader);
    said.push(...parts);
    at += took;
    // "sinus til v": before a bracket the bracket says it.
    const called = bracket ? undefined : items[at - 1];
    const taken = items.slice(at).find((item) => !isBlank(item));
    if (called && (functionIn(called)?.length ?? 0) > 1 && taken && signOf(taken) === undefined)
      said.push({ say: functionOf(reader.lang), node: called });
  }
  return said;
}

interface Read {
  readonly parts: SpokenPart[];
  readonly took: number;
}

function readAt(items: readonly MathNode[], at: number, open: boolean, reader: MathReader): Read {
  const node = items[at];
  if (!node) return { parts: [], took: 1 };
  const one = (parts: SpokenPart[]): Read => ({ parts, took: 1 });
  const named = sayFunction(node, reader.lang);
  if (named) return one(named);
  switch (node.name) {
    case 'mn':
      return readQuantity(items, at, reader);
    case 'mfrac': {
      const mixed = mixedPart(items, at, reader.lang);
      const unit = mixed === undefined ? readUnit(items, at, false, reader.lang) : undefined;
      if (unit && items[at - 1] === undefined) return one([{ say: unit.say, node }]);
      return one(mixed === undefined ? readFraction(node, open, reader) : [{ say: mixed, node }]);
    }
    case 'msqrt':
    case 'mroot':
      return one(readRoot(node, open, reader));
    case 'msup': {
      const [base, exponent] = node.children;
      if (!base || !exponent) return one(reader.read(node.children, open));
      const isOne = base.name === 'mn' && base.text === '1';
      return one([...reader.read([base], false), ...readExponent(exponent, open, reader, isOne)]);
    }
    case 'msub':
    case 'msubsup':
    case 'munder':
    case 'mover':
    case 'munderover':
      return one(readScripts(node, open, reader));
    case 'mtable':
      return one(readTable(node, 'lines', reader));
    case 'mi':
    case 'mo':
      return readSign(items, at, reader.lang);
    default:
      return one(node.children.length > 0 ? reader.read(node.children, open) : readText(node, reader.lang));
  }
}

/** A number with its unit; "1" before "minut" is "et". */
function readQuantity(items: readonly MathNode[], at: number, reader: MathReader): Read {
  const { lang } = reader;
  const { parts, took, one } = readNumber(items, at, reader);
  const unit = readUnit(items, at + took, one, lang);
  const unitNode = unit && items[at + took + unit.took - 1];
  if (!unit || !unitNode) return { parts, took };
  const number = one && unit.neuter && lang === 'da' ? parts.map((part) => ({ ...part, say: 'et' })) : parts;
  return { parts: [...number, { say: unit.say, node: unitNode }], took: took + unit.took };
}

/** "2" and a half right behind it: "og en halv". */
function mixedPart(items: readonly MathNode[], at: number, lang: KnownLanguage): string | undefined {
  const [top, bottom] = (items[at]?.children ?? []).map((child) => Number(wholeIn(child) ?? Number.NaN));
  const whole = items[at - 1];
  const isMixed = whole?.name === 'mn' && /^\d+$/.test(whole.text) && signOf(items[at - 2]) !== ',';
  return isMixed && top !== undefined && bottom !== undefined && top > 0 && top < bottom
    ? sayMixedPart(top, bottom, lang)
    : undefined;
}

/** A letter or a sign. */
function readSign(items: readonly MathNode[], at: number, lang: KnownLanguage): Read {
  const node = items[at];
  if (!node) return { parts: [], took: 1 };
  const sign = node.text.trim();
  let took = 1;
  // A row of underscores is one gap to fill.
  if (sign === '_') while (items[at + took]?.text === '_') took++;
  if (sign === ':' && isRatio(items, at)) return { parts: [{ say: { da: 'til', en: 'to' }[lang], node }], took };
  if (/^[,;]$/.test(sign)) return { parts: [{ say: ',', node }], took };
  // "ΔABC" is a triangle, "Δx" a difference.
  const corners = sign === 'Δ' && [1, 2, 3].every((ahead) => /^\p{Lu}$/u.test(items[at + ahead]?.text ?? ''));
  if (corners) return { parts: [{ say: saySign('△', lang) ?? sign, node }], took };
  return { parts: sign === '' ? [] : [{ say: saySign(sign, lang) ?? sign, node }], took };
}

/** "1:50 000" and nothing more is a scale. */
const isRatio = (items: readonly MathNode[], at: number): boolean =>
  at === 1 && items[0]?.text === '1' && items.slice(2).every((item) => item.name === 'mn' || isBlank(item));

function readText(node: MathNode, lang: KnownLanguage): SpokenPart[] {
  const text = node.text.trim();
  if (text === '' || text === 'C') return [];
  const say =
    loneUnit(text, lang) ??
    sayWords(text, lang)
      .map((word) => word.say)
      .filter((word) => word !== '')
      .join(' ');
  return say === '' ? [] : [{ say, node }];
}
