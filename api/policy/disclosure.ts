import type { LocalText } from '../contract/policy.ts';
import { nearestSaid } from './inForce.ts';
import type { PolicyFile } from './rule.ts';

/** What a school wants said wherever Ledetråd has written something, at a moment; the school's own sentence goes first. */
export const disclosureOf = (files: readonly PolicyFile[], at: number): LocalText | undefined =>
  nearestSaid(files, 'disclosure', at);
