import type { PersonalKind } from './span.ts';

const NAMES: Record<PersonalKind, string> = {
  cpr: 'CPR',
  phone: 'TELEFON',
  email: 'EMAIL',
  address: 'ADRESSE',
  name: 'ELEV',
  login: 'LOGIN',
  school: 'SKOLE',
  health: 'PRIVAT',
};

/** What stands in place of hidden data: `[CPR_1]`, `[TELEFON_1]`, `[ELEV_2]` … */
export const tokenFor = (kind: PersonalKind, number: number): string => `[${NAMES[kind]}_${number}]`;

/** Finds tokens in a text. */
export const TOKEN = /\[(?:CPR|TELEFON|EMAIL|ADRESSE|ELEV|LOGIN|SKOLE|PRIVAT)_\d{1,6}\]/gu;

/** Whether something stands hidden in a text: somebody is meant, or told of. */
export const hasToken = (text: string): boolean => text.search(TOKEN) >= 0;
