import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { PolicyFile, Rule } from './rule.ts';
import { KEYS, PolicyDocument } from './schema.ts';
import { suggest } from './suggest.ts';

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
export const MAX_FILE = 200_000;

type Path = readonly PropertyKey[];

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
    document = parseDocument(text, { version: '1.2', lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    const { errors } = document;
    if (errors.length > 0)
      return { ok: false, problems: errors.slice(0, 20).map(({ pos, message }) => problemAt(pos[0], message)) };
    data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const reason = error instanceof RangeError ? 'it is nested too deeply' : String(error);
    return { ok: false, problems: [problemAt(0, `the file cannot be read as YAML: ${reason}`)] };
  }

  const parsed = PolicyDocument.safeParse(data);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) =>
      describe(issue, data).map(({ path, key, message, suggestion }) =>
        problemAt(offsetOf(document, path, key), message, suggestion),
      ),
    );
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

interface Described {
  readonly path: Path;
  /** Set when the problem is a key of the mapping at `path`, not the value there. */
  readonly key?: string;
  readonly message: string;
  readonly suggestion?: string | undefined;
}

/** A schema issue in the words of the people who write policy files. */
function describe(issue: z.core.$ZodIssue, data: unknown): Described[] {
  const { path } = issue;
  const found = valueAt(data, path);
  const name = String(path.findLast((part) => typeof part === 'string') ?? 'the file');
  if (issue.code === 'unrecognized_keys') {
    const known = KEYS[String(path.findLast((part) => typeof part === 'string') ?? '')] ?? [];
    return issue.keys.map((key) => ({
      path,
      key,
      message: `unknown key "${key}"; known here: ${known.join(', ')}`,
      suggestion: suggest(key, known),
    }));
  }
  if (found === undefined && path.length > 0) return [{ path: path.slice(0, -1), message: `"${name}" is missing` }];
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    return [
      {
        path,
        message: `${show(found)} is not a value of "${name}"; known: ${known.join(', ')}`,
        suggestion: suggest(String(found), known),
      },
    ];
  }
  if (issue.code === 'invalid_type')
    return [{ path, message: `"${name}" must be ${kinds[issue.expected] ?? issue.expected}, not ${show(found)}` }];
  return [{ path, message: issue.code === 'custom' ? issue.message : `"${name}": ${issue.message}` }];
}

const kinds: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  tuple: 'a list of two',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return `"${String(value).slice(0, 60)}"`;
}

/** The value at a path. A lone word stands for a list of one, so index 0 of it is the word itself. */
function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) {
      if (part === 0 && value !== undefined) continue;
      return undefined;
    }
    value = part === 0 && !Array.isArray(value) ? value : Reflect.get(value, part);
  }
  return value;
}

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
