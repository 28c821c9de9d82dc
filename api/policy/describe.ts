import type { z } from 'zod';
import type { LocalText } from '../contract/policy.ts';
import { type FileFault, faultTexts } from '../language/texts/policy/fileFaults.ts';
import { type Shown, type Subject, valueProblems } from '../language/texts/policy/valueProblems.ts';
import { suggest } from './suggest.ts';
import type { Path } from './yaml.ts';

/** Most unknown keys of one mapping that are told about. */
const MAX_KEYS = 20;

/** The keys that a mapping may hold, by the key it stands under; `''` is the file itself. */
export type KnownKeys = Readonly<Record<string, readonly string[]>>;

/** A schema issue in words, and the place in the data that it is about. */
export interface DescribedIssue {
  readonly path: Path;
  /** Set when the problem is a key of the mapping at `path`, not the value there. */
  readonly key?: string;
  readonly message: LocalText;
  readonly suggestion?: string | undefined;
}

/** A schema issue in the words of the people who write policy files. */
export function describeIssue(issue: z.core.$ZodIssue, data: unknown, keys: KnownKeys): DescribedIssue[] {
  const path = pathInFile(issue.path, data);
  const found = shown(valueAt(data, path));
  const last = path.findLast((part) => typeof part === 'string');
  const subject: Subject = { name: last, entry: typeof path.at(-1) === 'number' };
  if (issue.code === 'unrecognized_keys') {
    const known = keys[last ?? ''] ?? [];
    return issue.keys.slice(0, MAX_KEYS).map((key) => ({
      path,
      key,
      message: valueProblems.unknownKey(key.slice(0, MAX_SHOWN), known),
      suggestion: suggest(key, known),
    }));
  }
  if (found.kind === 'nothing' && path.length > 0)
    return [{ path: path.slice(0, -1), message: valueProblems.missing(subject) }];
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const meant = found.kind === 'text' ? suggest(found.text, known) : undefined;
    return [{ path, message: valueProblems.notAmong(subject, found, known), suggestion: meant }];
  }
  const clock = path.some((part) => CLOCKS.includes(part)) && found.kind === 'text';
  if (clock && (issue.code === 'invalid_type' || issue.code === 'invalid_union'))
    return [{ path, message: faultTexts.clockTime() }];
  return [{ path, message: messageOf(issue, subject, found) }];
}

/** Keys under which times of day stand. */
const CLOCKS: readonly PropertyKey[] = ['hours', 'schoolTime'];

function messageOf(issue: z.core.$ZodIssue, subject: Subject, found: Shown): LocalText {
  if (issue.code === 'invalid_type') return valueProblems.wrongType(subject, issue.expected, found);
  if (issue.code === 'too_small') return valueProblems.tooSmall(subject, issue.origin, issue.minimum);
  if (issue.code === 'too_big') return valueProblems.tooBig(subject, issue.origin, issue.maximum);
  // Where the schema lets a word or a list stand, neither of its own messages says so.
  if (subject.name === 'models' && (issue.code === 'invalid_union' || issue.code === 'invalid_format'))
    return valueProblems.models();
  if (issue.code === 'invalid_union') return valueProblems.allOrNames(subject);
  return isFault(issue.message) ? faultTexts[issue.message](found) : valueProblems.other(subject, issue.message);
}

const isFault = (message: string): message is FileFault => Object.hasOwn(faultTexts, message);

/** Longest piece of a file that a message repeats. */
const MAX_SHOWN = 60;

function shown(value: unknown): Shown {
  if (value === undefined) return { kind: 'nothing' };
  if (value === null) return { kind: 'empty' };
  if (Array.isArray(value)) return { kind: 'list' };
  if (typeof value === 'object') return { kind: 'mapping' };
  return { kind: 'text', text: String(value).slice(0, MAX_SHOWN) };
}

/** The path as the file has it: a lone word or mapping that is read as a list of one has no index there. */
function pathInFile(path: Path, data: unknown): Path {
  const kept: PropertyKey[] = [];
  for (const part of path) if (part !== 0 || Array.isArray(valueAt(data, kept))) kept.push(part);
  return kept;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    data,
  );
}
