/** Language models: what the application needs of them. */
export { type Budget, holderWhoSpent, isSpentForTeacher, type Spending } from './budget.ts';
export { openClient } from './client.ts';
export {
  type Connection,
  connectionOf,
  type Environment,
  Provider,
  providerFromEnvironment,
  reachOf,
} from './connection.ts';
export { type FaultKind, faultFrom, ModelFault } from './fault.ts';
export type { LanguageModel, Purpose, Usage } from './model.ts';
export { type ModelHappening, Models, type ModelUsage } from './models.ts';
export { problemWithUrl, type Reach } from './reach.ts';
export { type ModelSettings, Name, readModelSettings } from './settings.ts';
export { openShelter, type ShelterWatcher } from './shelter.ts';
export { openTransport } from './transport.ts';
