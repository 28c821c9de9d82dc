import { isNeverAllowed, type PolicyRequest } from '../contract/policy.ts';
import type { Chain } from './compile.ts';
import { placeOf } from './place.ts';
import { type Level, namesAssignment, type Rule } from './rule.ts';
import { contains } from './window.ts';

/** A rule that came near to allowing what was denied. */
export interface NearMiss {
  readonly level: Level;
  readonly rule: Rule;
  /** What of its conditions the request does not meet; none where a rule that denies goes first. */
  readonly misses: readonly (keyof Rule['when'])[];
}

/**
 * The rule that allows and misses the request by the fewest conditions, from the top layer down; undefined where none
 * allows anything, where nothing could (a task that is never allowed), or where the request holds an unknown word.
 */
export function nearestAllow({ layers }: Chain, request: PolicyRequest): NearMiss | undefined {
  const place = placeOf(request);
  if (place === null || isNeverAllowed(request.task)) return undefined;
  const among = <T>(named: readonly T[] | undefined, word: T | undefined) =>
    named === undefined || (word !== undefined && named.includes(word));
  const found = layers.flatMap(({ level, rules }) =>
    rules
      .filter(({ rule }) => rule.effect === 'allow')
      .map(({ rule, windows }): NearMiss => {
        const { when } = rule;
        const meets: Readonly<Record<keyof Rule['when'], boolean>> = {
          role: among(when.role, request.role),
          grade:
            when.grade === undefined ||
            (request.grade !== undefined && when.grade[0] <= request.grade && request.grade <= when.grade[1]),
          subject: among(when.subject, request.subject),
          task: among(when.task, request.task),
          situation: among(when.situation, request.situation),
          aiLevel: among(when.aiLevel, request.aiLevel),
          time: windows === undefined || windows.some((window) => contains(window, place.at, place.minuteOfWeek)),
          assignment: when.assignment === undefined || namesAssignment(when.assignment, request.assignment),
        };
        const conditions = ['role', 'grade', 'subject', 'task', 'situation', 'aiLevel', 'time', 'assignment'] as const;
        return { level, rule, misses: conditions.filter((condition) => !meets[condition]) };
      }),
  );
  return found.reduce<NearMiss | undefined>(
    (nearest, one) => (nearest === undefined || one.misses.length < nearest.misses.length ? one : nearest),
    undefined,
  );
}
