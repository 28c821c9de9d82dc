export { findPersonalData } from './find.ts';
export { hidePersonalData, openHiding } from './hide.ts';
export type { PersonalKind } from './span.ts';
