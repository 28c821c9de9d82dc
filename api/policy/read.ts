import type { LocalText } from '../contract/policy.ts';
import { tooLong } from '../language/texts/policy/folderProblems.ts';
import { describeIssue } from './describe.ts';
import type { PolicyFile, Rule } from './rule.ts';
import { PolicyDocument } from './schema.ts';
import { type Path, type Position, readYaml } from './yaml.ts';

/** What is wrong with a policy file, and where. */
export interface PolicyProblem extends Position {
  readonly file: string;
  /** An error keeps the set from being used; a warning tells of what has no effect or was hardly meant. */
  readonly severity: 'error' | 'warning';
  readonly message: LocalText;
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
  const refuse = (problems: readonly Omit<PolicyProblem, 'file' | 'severity'>[]): ReadResult => ({
    ok: false,
    problems: problems.slice(0, MAX_PROBLEMS).map((problem) => ({ file, severity: 'error', ...problem })),
  });
  if (text.length > MAX_FILE) return refuse([{ line: 1, column: 1, message: tooLong(MAX_FILE) }]);
  const yaml = readYaml(text);
  if (!yaml.ok) return refuse(yaml.problems);

  const parsed = PolicyDocument.safeParse(yaml.data);
  if (!parsed.success) {
    const described = parsed.error.issues.flatMap((issue) => describeIssue(issue, yaml.data)).slice(0, MAX_PROBLEMS);
    const problems = described.map(({ path, key, message, suggestion }) => ({
      ...yaml.positionOf(path, key),
      message,
      suggestion,
    }));
    return refuse(problems.sort((a, b) => a.line - b.line || a.column - b.column));
  }
  const { layer, name, className, effective, safeguarding, approvers, signIn, processing, retention, calendar, rules } =
    parsed.data;
  const placed = (path: Path) => {
    const { line, column } = yaml.positionOf(path);
    return { source: { file, line }, column };
  };
  const periods = calendar?.map((period, at) => ({ ...period, ...placed(['calendar', at]) }));
  const read = rules.map(({ allow, deny: _, ...entry }, at): Rule => {
    const effect = allow === undefined ? 'deny' : 'allow';
    return { ...entry, effect, obligations: allow ?? {}, ...placed(['rules', at]) };
  });
  return {
    ok: true,
    file: {
      level: layer,
      name,
      className,
      effective,
      safeguarding,
      approvers,
      signIn,
      processing,
      retention,
      calendar: periods,
      rules: read,
    },
  };
}
