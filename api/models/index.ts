/** Language models: what the application needs of them. */
export { type Budget, holderWhoSpent, isSpentForTeacher, type Spending } from './budget.ts';
export type { LanguageModel, Purpose, Usage } from './model.ts';
export { type ModelHappening, Models, type ModelUsage } from './models.ts';
export { type ModelSettings, readModelSettings } from './settings.ts';
