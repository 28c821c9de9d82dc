import { z } from 'zod';

/** One share: `hits` of `n`. */
const Share = z.strictObject({ label: z.string(), hits: z.int().min(0), n: z.int().min(0) });
export type Share = z.infer<typeof Share>;

/** Shares that belong together, and whether many or few hits are wanted. */
const Table = z.strictObject({
  id: z.string(),
  title: z.string(),
  wanted: z.enum(['many', 'few']),
  shares: z.array(Share),
});
export type Table = z.infer<typeof Table>;

/** Puts shares into a table. */
export const table = (id: string, title: string, wanted: Table['wanted'], shares: Share[]): Table => ({
  id,
  title,
  wanted,
  shares,
});

/** What one evaluation found. */
export const Figures = z.strictObject({
  tables: z.array(Table),
  /** Sentences with numbers that are no shares, made by the evaluation. */
  remarks: z.array(z.string()),
});
export type Figures = z.infer<typeof Figures>;

/** Everything that was measured, as it is kept between runs: a section is measured again when its stamp has changed. */
export const Evidence = z.strictObject({
  sections: z.record(z.string(), z.strictObject({ stamp: z.string(), figures: Figures })),
});
export type Evidence = z.infer<typeof Evidence>;

/** A share by the ids of its table and label. @throws when it was not measured */
export function shareIn({ sections }: Evidence, section: string, table: string, label: string): Share {
  const found = sections[section]?.figures.tables.find(({ id }) => id === table)?.shares.find((s) => s.label === label);
  if (!found) throw new Error(`There is no figure ${section} / ${table} / ${label}`);
  return found;
}
