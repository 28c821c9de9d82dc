/** Who holds a budget: one student, their class, their school. */
export type BudgetHolder = 'student' | 'class' | 'school';

/** Tokens a day, asked and written together, for each holder. */
export type Budget = Readonly<Record<BudgetHolder, number>>;

/** Tokens used today. */
export type Spending = Readonly<Record<BudgetHolder, number>>;

/** The first holder whose budget for today is spent; undefined when there is something left for everybody. */
export function holderWhoSpent(spending: Spending, budget: Budget): BudgetHolder | undefined {
  return (['student', 'class', 'school'] as const).find((holder) => spending[holder] >= budget[holder]);
}
