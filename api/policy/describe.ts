import type { z } from 'zod';
import { KEYS } from './schema.ts';
import { suggest } from './suggest.ts';
import type { Path } from './yaml.ts';

/** Most unknown keys of one mapping that are told about. */
const MAX_KEYS = 20;

/** A schema issue in words, and the place in the data that it is about. */
export interface DescribedIssue {
  readonly path: Path;
  /** Set when the problem is a key of the mapping at `path`, not the value there. */
  readonly key?: string;
  readonly message: string;
  readonly suggestion?: string | undefined;
}

/** A schema issue in the words of the people who write policy files. */
export function describeIssue(issue: z.core.$ZodIssue, data: unknown): DescribedIssue[] {
  const path = pathInFile(issue.path, data);
  const found = valueAt(data, path);
  const last = path.findLast((part) => typeof part === 'string');
  const name = last === undefined ? 'the file' : `${typeof path.at(-1) === 'number' ? 'an entry of ' : ''}"${last}"`;
  if (issue.code === 'unrecognized_keys') {
    const known = KEYS[last ?? ''] ?? [];
    return issue.keys.slice(0, MAX_KEYS).map((key) => ({
      path,
      key,
      message: `unknown key "${key}"; known here: ${known.join(', ')}`,
      suggestion: suggest(key, known),
    }));
  }
  if (found === undefined && path.length > 0) return [{ path: path.slice(0, -1), message: `${name} is missing` }];
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    return [
      {
        path,
        message: `${show(found)} is not a value of ${name}; known: ${known.join(', ')}`,
        suggestion: suggest(String(found), known),
      },
    ];
  }
  if (issue.code === 'invalid_type')
    return [{ path, message: `${name} must be ${kinds[issue.expected] ?? issue.expected}, not ${show(found)}` }];
  if (issue.code === 'too_small')
    return [{ path, message: `${name} ${bound(issue.origin, 'at least', issue.minimum)}` }];
  if (issue.code === 'too_big') return [{ path, message: `${name} ${bound(issue.origin, 'at most', issue.maximum)}` }];
  return [
    {
      path,
      message: issue.code === 'custom' || issue.code === 'invalid_format' ? issue.message : `${name}: ${issue.message}`,
    },
  ];
}

function bound(origin: string, side: 'at least' | 'at most', limit: number | bigint): string {
  if (origin === 'array') return `must have ${side} ${limit} in its list`;
  if (origin === 'string') return `must be ${side} ${limit} characters long`;
  return `must be ${side} ${limit}`;
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

/** The path as the file has it: a lone word or mapping that is read as a list of one has no index there. */
function pathInFile(path: Path, data: unknown): Path {
  return path.filter((part, at) => part !== 0 || Array.isArray(valueAt(data, path.slice(0, at))));
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    data,
  );
}
