import type { LocalText } from '../contract/policy.ts';
import type { Weekday } from './clock.ts';

/** A stretch of time in epoch milliseconds; `to` is the first moment after it. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** Minutes after midnight on the wall clock in Denmark; `to` is the first minute after. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/**
 * One of the times at which a rule counts. All that is named must hold: between two moments, in a period of the school's
 * calendar, on days of the week, in hours of the day.
 */
export interface TimeCondition {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** The id of a period in a calendar of the same set. */
  readonly period?: string | undefined;
  readonly weekday?: readonly Weekday[] | undefined;
  readonly hours?: Hours | undefined;
}

/** A named stretch of the school's year. */
export interface Period extends TimeWindow {
  readonly id: string;
  /** No holiday counts as school time; an exam is shown to those who plan by it. */
  readonly kind: 'exam' | 'holiday' | 'other';
  readonly name: LocalText;
  readonly source: { readonly file: string; readonly line: number };
  readonly column: number;
}
