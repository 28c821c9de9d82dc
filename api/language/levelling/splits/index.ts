import { splitAfterFront, splitAtBecause, splitAtSo, splitAtWhich } from './clausesAfter.ts';
import { splitAfterWhen, splitAtAfterwards, splitAtWhile, splitVerbChain } from './inTime.ts';
import { splitAtAnd, splitAtBut, splitAtColon, splitAtOthers, splitAtSemicolon } from './mainClauses.ts';
import { splitAtPlace, splitAtRelative, splitOutInsertion } from './relatives.ts';
import type { Split } from './rule.ts';
import { splitAtSharedSubject } from './sharedSubject.ts';

/** The ways to split a sentence, the surest first. */
export const SPLITS: readonly Split[] = [
  splitAtSemicolon,
  splitAtBut,
  splitAtAnd,
  splitAtWhich,
  splitAtOthers,
  splitAfterFront,
  splitAtColon,
  splitAtBecause,
  splitAtSo,
  splitAtAfterwards,
  splitAfterWhen,
  splitAtPlace,
  splitAtRelative,
  splitVerbChain,
  splitAtSharedSubject,
  splitAtWhile,
  splitOutInsertion,
];
