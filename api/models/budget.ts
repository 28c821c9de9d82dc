/** Who holds a budget: one student, their class, their school. */
export type BudgetHolder = 'student' | 'class' | 'school';

/** Tokens a day, asked and written together, for each holder; a teacher's drafts count against their own and the school's. */
export type Budget = Readonly<Record<BudgetHolder | 'teacher', number>>;

/** Tokens used today; `student` is whoever asks, also a teacher. */
export type Spending = Readonly<Record<BudgetHolder, number>>;

/** The first holder whose budget for today is spent; undefined when there is something left for everybody. */
export function holderWhoSpent(spending: Spending, budget: Budget): BudgetHolder | undefined {
  return (['student', 'class', 'school'] as const).find((holder) => spending[holder] >= budget[holder]);
}

/** Whether nothing is left for a teacher's drafts today. */
export const isSpentForTeacher = (spending: Spending, budget: Budget): boolean =>
  spending.student >= budget.teacher || spending.school >= budget.school;
