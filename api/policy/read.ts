import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { describeIssue, type Path } from './describe.ts';
import type { PolicyFile, Rule } from './rule.ts';
import { PolicyDocument } from './schema.ts';

/** What is wrong with a policy file, and where; line and column count from 1. */
export interface PolicyProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The word that was probably meant. */
  readonly suggestion?: string | undefined;
}

/** A policy file as read, or everything that is wrong with it. */
export type ReadResult =
  | { readonly ok: true; readonly file: PolicyFile }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Longest policy file in characters. */
export const MAX_FILE = 100_000;

/** Most problems told about one file. */
const MAX_PROBLEMS = 20;

/** Reads the text of one policy file (YAML 1.2). Never throws; `file` is the name that problems and rules carry. */
export function readPolicyFile(file: string, text: string): ReadResult {
  const lines = new LineCounter();
  const problemAt = (offset: number, message: string, suggestion?: string): PolicyProblem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message, suggestion };
  };
  if (text.length > MAX_FILE)
    return { ok: false, problems: [problemAt(0, `the file is longer than ${MAX_FILE} characters`)] };

  let document: Document.Parsed;
  let data: unknown;
  try {
    document = parseDocument(text, {
      version: '1.2',
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
    const { errors } = document;
    if (errors.length > 0)
      return {
        ok: false,
        problems: errors.slice(0, MAX_PROBLEMS).map(({ pos, message }) => problemAt(pos[0], plain(message))),
      };
    const repeated = repeatedKeys(document).slice(0, MAX_PROBLEMS);
    if (repeated.length > 0)
      return { ok: false, problems: repeated.map(({ key, at }) => problemAt(at, `the key "${key}" is written twice`)) };
    data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return { ok: false, problems: [problemAt(0, plain(error instanceof Error ? error.message : String(error)))] };
  }

  const parsed = PolicyDocument.safeParse(data);
  if (!parsed.success) {
    const problems = parsed.error.issues
      .flatMap((issue) => describeIssue(issue, data))
      .slice(0, MAX_PROBLEMS)
      .map(({ path, key, message, suggestion }) => problemAt(offsetOf(document, path, key), message, suggestion));
    return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
  }
  const { layer, name, className, effective, rules } = parsed.data;
  if ((layer === 'class') !== (className !== undefined)) {
    const message =
      layer === 'class'
        ? 'a class file needs "className"'
        : `"className" belongs in class files, not in a ${layer} file`;
    return {
      ok: false,
      problems: [problemAt(offsetOf(document, [layer === 'class' ? 'layer' : 'className']), message)],
    };
  }
  const startOf = (at: number) => lines.linePos(offsetOf(document, ['rules', at]));
  return {
    ok: true,
    file: {
      level: layer,
      name,
      className,
      effective,
      rules: rules.map(
        ({ id, priority, when, allow, aids, clause, mayLoosen, legal }, at): Rule => ({
          id,
          priority,
          when,
          effect: allow === undefined ? 'deny' : 'allow',
          obligations: allow ?? {},
          mayLoosen,
          aids,
          clause,
          legal,
          source: { file, line: startOf(at).line },
          column: startOf(at).col,
        }),
      ),
    },
  };
}

/** Keys that a mapping holds more than once. The parser's own check compares each key with each other. */
function repeatedKeys(document: Document.Parsed): { key: string; at: number }[] {
  const repeated: { key: string; at: number }[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const word = String(key.value);
        if (seen.has(word)) repeated.push({ key: word, at: key.range?.[0] ?? 0 });
        seen.add(word);
      }
    },
  });
  return repeated;
}

/** What the YAML parser says when its own stack runs out is told in other words. */
const plain = (message: string) => (/call stack/i.test(message) ? 'this is nested too deeply' : message);

/** Where in the text the node at a path starts, or the nearest one above it; with `key`, that key of the mapping. */
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
