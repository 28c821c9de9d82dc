/** Whose yes a change of the policy files needs before it counts. */
export interface ApproversRule {
  /** Ids of the named people, as the school's sign-in gives them. */
  readonly people: readonly string[];
  /** How many different ones of them must say yes, 1 to all. */
  readonly needed: number;
}
