import type { Level } from '../../contract/draft.ts';
import type { Leveled } from '../../language/levelling/index.ts';

/** A version's text with what its making came to; `leveled` is undefined where the text is the source's own. */
export interface Made {
  readonly level: Level;
  readonly text: string;
  readonly leveled: Leveled | undefined;
}
