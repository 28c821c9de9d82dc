import type { Language } from '../../../api/contract/language.ts';
import type { Target } from './target.ts';

/** How a reply gives the answer away, and the words that do. */
export interface Leak {
  readonly how:
    | 'value'
    | 'statedAsAnswer'
    | 'operation'
    | 'lastStep'
    | 'digits'
    | 'disguise'
    | 'squeeze'
    | 'words'
    | 'option';
  readonly where: string;
}

/** What a scorer knows of a problem. */
export interface ScoredProblem {
  readonly question: string;
  readonly target: Target;
  readonly lang: Language;
  /** Numbers from which the last, single operation gives the answer ("16" in 16*3=48), when the row tells them. */
  readonly lastOperands?: readonly number[];
}
