import type { PolicySet } from './compile.ts';
import { nearestSaid } from './inForce.ts';
import type { SafeguardingRule } from './safeguardingRule.ts';
import { schoolMinutes } from './schoolTime.ts';

/** What holds when no file says otherwise. */
export const DEFAULT_SAFEGUARDING: SafeguardingRule = {
  adults: [],
  acknowledgeWithin: 30,
  schoolTime: { from: 8 * 60, to: 15 * 60 },
};

/** What the files say at a moment: the school's own goes before the municipality's. Holidays are those of the calendar. */
export function safeguardingOf(
  { safeguarding: files, calendar }: Pick<PolicySet, 'safeguarding' | 'calendar'>,
  at: number,
): SafeguardingRule {
  const { schoolTime, ...rule } = nearestSaid(files, 'safeguarding', at) ?? DEFAULT_SAFEGUARDING;
  const holidays = calendar.filter(({ kind }) => kind === 'holiday');
  return { ...rule, schoolTime: { ...schoolTime, holidays } };
}

/**
 * Whether a concern that came at `at` and that nobody had seen by `until` (epoch milliseconds) has waited too long, so
 * that the school leader is to see to it. A pure function of time: it is asked whenever somebody looks, and needs no job
 * that could fail.
 */
export function isEscalated(at: number, rule: SafeguardingRule, until: number): boolean {
  return schoolMinutes(at, until, rule.schoolTime, rule.acknowledgeWithin) >= rule.acknowledgeWithin;
}
