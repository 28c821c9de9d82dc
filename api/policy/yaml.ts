import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { LocalText } from '../contract/policy.ts';
import { writtenTwice, yamlProblems } from '../language/texts/policy/yamlProblems.ts';
import { yamlCrash, yamlFault } from './yamlFault.ts';

/** Keys and indexes from the root of a file's data. */
export type Path = readonly PropertyKey[];

/** A place in a file's text; line and column count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text as YAML 1.2: its data with the place of each node, or what keeps it from being read. */
export type Yaml =
  | {
      readonly ok: true;
      readonly data: unknown;
      /** Where the node at a path starts, or the nearest one above it; with `key`, that key of the mapping there. */
      positionOf(path: Path, key?: string): Position;
    }
  | { readonly ok: false; readonly problems: readonly (Position & { readonly message: LocalText })[] };

/** Reads a text as one YAML document. Never throws: nesting and aliases without end are problems like any other. */
export function readYaml(text: string): Yaml {
  const lines = new LineCounter();
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problem = (offset: number, message: LocalText) => ({ ...positionAt(offset), message });
  const noText = /(?![\t\n\r])[\p{Cc}\uFFFD]/u.exec(text);
  try {
    const document = parseDocument(text, {
      version: '1.2',
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
    if (noText !== null) return { ok: false, problems: [problem(noText.index, yamlProblems.notText)] };
    // One fault often makes all that follows look faulty, so only the first is told.
    const problems = document.errors.slice(0, 1).map(({ pos, code, message }) =>
      // Its reader tells of too deep nesting as of any other fault.
      problem(pos[0], /call stack/i.test(message) ? yamlCrash(message) : yamlFault(code, message)),
    );
    if (problems.length === 0)
      problems.push(
        ...repeatedKeys(document).map(({ at, message }) => problem(at, message)),
        ...loneAliases(document).map((at) => problem(at, yamlProblems.anchor)),
      );
    if (problems.length > 0) return { ok: false, problems };
    return {
      ok: true,
      data: document.toJS({ maxAliasCount: 100 }),
      positionOf: (path, key) => positionAt(offsetOf(document, path, key)),
    };
  } catch (error) {
    return { ok: false, problems: [problem(0, yamlCrash(error))] };
  }
}

/** Keys that a mapping holds more than once. The parser's own check compares each key with each other. */
function repeatedKeys(document: Document.Parsed): { at: number; message: LocalText }[] {
  const repeated: { at: number; message: LocalText }[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const word = String(key.value);
        if (seen.has(word)) repeated.push({ at: key.range?.[0] ?? 0, message: writtenTwice(word) });
        seen.add(word);
      }
    },
  });
  return repeated;
}

/** Where `*name` stands without an `&name` before it. */
function loneAliases(document: Document.Parsed): number[] {
  const lone: number[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined) lone.push(alias.range?.[0] ?? 0);
    },
  });
  return lone;
}

function offsetOf(document: Document.Parsed, path: Path, key?: string): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (key !== undefined && length === path.length && isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (pair !== undefined && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
