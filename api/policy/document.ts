import type { z } from 'zod';
import type { LocalText } from '../contract/policy.ts';
import { tooLong } from '../language/texts/policy/folderProblems.ts';
import { describeIssue, type KnownKeys } from './describe.ts';
import { type Path, type Position, readYaml } from './yaml.ts';

/** What is wrong with a file, and where. */
export interface PolicyProblem extends Position {
  readonly file: string;
  /** An error keeps the set from being used; a warning tells of what has no effect or was hardly meant. */
  readonly severity: 'error' | 'warning';
  readonly message: LocalText;
  /** The word that was probably meant. */
  readonly suggestion?: string | undefined;
}

/** Where something stands that a file says. */
export interface Placed {
  readonly source: { readonly file: string; readonly line: number };
  readonly column: number;
}

/** A file as a schema reads it, or everything that is wrong with it. */
export type DocumentReading<T> =
  | { readonly ok: true; readonly data: T; readonly placeOf: (path: Path) => Placed }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Longest file in characters. */
export const MAX_FILE = 100_000;

/** Most problems told about one file. */
const MAX_PROBLEMS = 20;

/** Reads the text of a file (YAML 1.2) by a schema. Never throws; `file` is the name that problems and places carry. */
export function readDocument<T>(file: string, text: string, schema: z.ZodType<T>, keys: KnownKeys): DocumentReading<T> {
  const refuse = (problems: readonly Omit<PolicyProblem, 'file' | 'severity'>[]) => ({
    ok: false as const,
    problems: problems.slice(0, MAX_PROBLEMS).map((problem) => ({ file, severity: 'error' as const, ...problem })),
  });
  if (text.length > MAX_FILE) return refuse([{ line: 1, column: 1, message: tooLong(MAX_FILE) }]);
  const yaml = readYaml(text);
  if (!yaml.ok) return refuse(yaml.problems);

  const parsed = schema.safeParse(yaml.data);
  if (!parsed.success) {
    const described = parsed.error.issues.flatMap((issue) => describeIssue(issue, yaml.data, keys));
    const problems = described.slice(0, MAX_PROBLEMS).map(({ path, key, message, suggestion }) => ({
      ...yaml.positionOf(path, key),
      message,
      suggestion,
    }));
    return refuse(problems.sort((a, b) => a.line - b.line || a.column - b.column));
  }
  const placeOf = (path: Path): Placed => {
    const { line, column } = yaml.positionOf(path);
    return { source: { file, line }, column };
  };
  return { ok: true, data: parsed.data, placeOf };
}
