import type { SchoolTime } from './schoolTime.ts';

/** Who at the school is told of a message that needs a human, and how soon somebody must have seen it. */
export interface SafeguardingRule {
  /** Ids of the named adults, as the school's sign-in gives them. None: the school leader is the one. */
  readonly adults: readonly string[];
  /** Minutes of school time after which the school leader is told as well. */
  readonly acknowledgeWithin: number;
  readonly schoolTime: SchoolTime;
}
