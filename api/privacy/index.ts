export { findPersonalData } from './find.ts';
export { type HiddenData, hidePersonalData, openHiding } from './hide.ts';
export type { PersonalKind } from './span.ts';
