import { close } from './close.ts';
import { danish } from './danish.ts';
import { explore } from './explore.ts';
import { instruct } from './instruct.ts';
import { languages } from './languages.ts';
import { mathematics } from './mathematics.ts';
import { opening } from './opening.ts';
import { practise } from './practise.ts';
import { science } from './science.ts';
import type { Activity } from './shape.ts';
import { share } from './share.ts';
import { society } from './society.ts';

/** The bank of classroom activities, the general ones first. */
export const activities: readonly Activity[] = [
  ...opening,
  ...explore,
  ...instruct,
  ...practise,
  ...share,
  ...close,
  ...mathematics,
  ...danish,
  ...languages,
  ...society,
  ...science,
];
