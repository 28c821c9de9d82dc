import { Refused } from './refused.ts';

/** An opening tag. Names carry the usual prefix of their namespace, whatever prefix the file has chosen. */
export interface XmlTag {
  readonly name: string;
  /** Where it starts and ends in the text, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** An attribute by its usual name, such as "w:val". */
  readonly attribute: (name: string) => string | undefined;
}

/** What is told while reading from start to end. An empty element is told as opened and closed. */
export interface XmlReader {
  readonly open?: (tag: XmlTag) => void;
  readonly close?: (name: string, from: number, to: number) => void;
  /** Text between tags, its entities resolved. */
  readonly text?: (text: string) => void;
}

const MAX_DEPTH = 200;
/** U+FEFF as the bytes of its UTF-8. */
const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf';
const TAG = /<([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const END_TAG = /<\/([\w.:-]+)\s*>/y;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML without building a tree. Strict where a hostile file gains by laxness: no DTD (so no entities of its own),
 * balanced tags, bounded depth. `prefixes` gives the usual prefix of each namespace. @throws Refused
 */
export function readXml(xml: string, prefixes: Readonly<Record<string, string>>, reader: XmlReader): void {
  const open: { written: string; name: string; spaces: Readonly<Record<string, string>> }[] = [];
  let spaces: Readonly<Record<string, string>> = {};
  let at = xml.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const to = next === -1 ? xml.length : next;
    if (to > at && reader.text !== undefined && open.length > 0) reader.text(resolve(xml.slice(at, to)));
    if (next === -1) break;
    const skipped = skip(xml, next);
    if (skipped !== null) {
      if (skipped.text !== null) reader.text?.(skipped.text);
      at = skipped.to;
      continue;
    }
    END_TAG.lastIndex = next;
    const ended = END_TAG.exec(xml);
    if (ended !== null) {
      const last = open.pop();
      if (last === undefined || last.written !== ended[1]) throw new Refused('damaged');
      at = END_TAG.lastIndex;
      reader.close?.(last.name, next, at);
      spaces = open.at(-1)?.spaces ?? {};
      continue;
    }
    TAG.lastIndex = next;
    const tag = TAG.exec(xml);
    if (tag === null) throw new Refused('damaged');
    const [, written = '', attributes = '', empty] = tag;
    at = TAG.lastIndex;
    const inner = attributes.includes('xmlns') ? declared(attributes, spaces, prefixes) : spaces;
    const name = usual(written, inner, true);
    reader.open?.({ name, from: next, to: at, attribute: (wanted) => attributeIn(attributes, inner, wanted) });
    if (empty === '/') {
      reader.close?.(name, next, at);
    } else {
      open.push({ written, name, spaces: inner });
      if (open.length > MAX_DEPTH) throw new Refused('tooDeep');
      spaces = inner;
    }
  }
  if (open.length > 0) throw new Refused('damaged');
}

/** Comments, instructions and CDATA; null at an ordinary tag. */
function skip(xml: string, at: number): { to: number; text: string | null } | null {
  const second = xml.charCodeAt(at + 1);
  if (second === 0x3f) return { to: after(xml, '?>', at + 2), text: null };
  if (second !== 0x21) return null;
  if (xml.startsWith('<!--', at)) return { to: after(xml, '-->', at + 4), text: null };
  if (xml.startsWith('<![CDATA[', at)) {
    const to = after(xml, ']]>', at + 9);
    return { to, text: xml.slice(at + 9, to - 3) };
  }
  throw new Refused('entities');
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new Refused('damaged');
  return at + mark.length;
}

function resolve(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_, decimal?: string, hex?: string, named?: string) => {
    if (named !== undefined) return NAMED[named.toLowerCase()] ?? '';
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

/** The prefixes in force inside a tag: as written → as usual. */
function declared(
  attributes: string,
  outer: Readonly<Record<string, string>>,
  prefixes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const inner: Record<string, string> = { ...outer };
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const uri = resolve(double ?? single ?? '');
    inner[name === 'xmlns' ? '' : name.slice(6)] = Object.hasOwn(prefixes, uri) ? `${prefixes[uri]}:` : `{${uri}}`;
  }
  return inner;
}

function usual(written: string, spaces: Readonly<Record<string, string>>, isElement: boolean): string {
  const colon = written.indexOf(':');
  const prefix = colon === -1 ? '' : written.slice(0, colon);
  // An attribute without a prefix is in no namespace.
  if (prefix === '' && !isElement) return written;
  const space = Object.hasOwn(spaces, prefix) ? spaces[prefix] : undefined;
  return space === undefined ? written : space + written.slice(colon + 1);
}

function attributeIn(attributes: string, spaces: Readonly<Record<string, string>>, wanted: string): string | undefined {
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (usual(name, spaces, false) === wanted) return resolve(double ?? single ?? '');
  }
  return undefined;
}
