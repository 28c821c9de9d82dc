export { findPersonalData } from './find.ts';
export { hidePersonalData, openHiding, restoreNames } from './hide.ts';
export type { PersonalKind } from './span.ts';
export { hasToken } from './token.ts';
