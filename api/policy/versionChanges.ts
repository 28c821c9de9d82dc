import type { PolicyVersionView } from '../contract/policyVersions.ts';
import { classKey, type PolicyFile, type Rule } from './rule.ts';

type Changes = PolicyVersionView['changes'];

/**
 * Which rules one set has and another has not, and which say something else there. A rule is the same one when its layer
 * and its id are; where it stands and what is remarked beside it makes no difference.
 */
export function changesBetween(before: readonly PolicyFile[], after: readonly PolicyFile[]): Changes {
  const [old, now] = [rulesOf(before), rulesOf(after)];
  const places = (rules: Iterable<readonly [string, Placed]>) => [...rules].map(([, { rule }]) => placeOf(rule));
  return {
    added: places([...now].filter(([key]) => !old.has(key))),
    removed: places([...old].filter(([key]) => !now.has(key))),
    changed: places([...now].filter(([key, { says }]) => (old.get(key)?.says ?? says) !== says)),
    settings: settingsBetween(before, after),
  };
}

interface Placed {
  readonly rule: Rule;
  readonly says: string;
}

function rulesOf(files: readonly PolicyFile[]): Map<string, Placed> {
  return new Map(
    files.flatMap(({ level, className = '', effective, rules }) =>
      rules.map((rule): [string, Placed] => {
        const { source: _, column: __, ...said } = rule;
        return [`${level} ${classKey(className)} ${rule.id}`, { rule, says: inOrder({ ...said, effective }) }];
      }),
    ),
  );
}

const placeOf = ({ id, source: { file, line } }: Rule) => ({ id, file, line });

function settingsBetween(before: readonly PolicyFile[], after: readonly PolicyFile[]): Changes['settings'] {
  const [old, now] = [settingsOf(before), settingsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((where) => old.get(where) !== now.get(where))
    .sort()
    .map((where) => {
      const [file = '', key = ''] = where.split('\0');
      return { file, key };
    });
}

/** What each file says beside its rules, by the file's name and the key. Every file has a rule, and so a name. */
function settingsOf(files: readonly PolicyFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ rules, ...settings }) =>
      Object.entries(settings)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]): [string, string] => [`${rules[0]?.source.file}\0${key}`, inOrder(value)]),
    ),
  );
}

/** As JSON with the keys in order and without places; an endless time is told from none. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'source' || key === 'column') return undefined;
    if (typeof inner === 'number' && !Number.isFinite(inner)) return String(inner);
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
