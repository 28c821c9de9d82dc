import { z } from 'zod';
import { Author, Citation } from '../contract/draft.ts';

/** A section as it is kept. `data` fits the section's own schema when it is `ready`. */
export const StoredSection = z.strictObject({
  id: z.string(),
  state: z.enum(['waiting', 'writing', 'ready', 'missing']),
  data: z.unknown().optional(),
  author: Author.optional(),
  /** The name of the last person who changed it. */
  editedBy: z.string().optional(),
  cites: z.array(Citation),
  /** For `missing`: what would help. For `ready`: what the writer wants said about it. */
  message: z.string().optional(),
});
export type StoredSection = z.infer<typeof StoredSection>;

/** A section as it stands when nobody writes on it any more: what was begun is there as it was before, or still to come. */
export const asLeft = (section: StoredSection): StoredSection =>
  section.state === 'writing' ? { ...section, state: section.data === undefined ? 'waiting' : 'ready' } : section;
