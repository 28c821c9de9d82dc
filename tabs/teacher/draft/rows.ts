import type { Level } from '../../../api/contract/draft.ts';
import type { DraftSectionView } from '../../../api/contract/draftView.ts';

/** What stands across the page: one section, or the levels of the same thing side by side. */
export type Row =
  | { readonly kind: 'one'; readonly section: DraftSectionView }
  | {
      readonly kind: 'levels';
      readonly columns: readonly { readonly level: Level; readonly sections: readonly DraftSectionView[] }[];
    };

/** The sections in their order, with neighbours that have a level put into one column for each level. */
export function rowsOf(sections: readonly DraftSectionView[]): Row[] {
  const rows: Row[] = [];
  let columns: Map<Level, DraftSectionView[]> | undefined;
  const close = () => {
    if (columns) rows.push({ kind: 'levels', columns: [...columns].map(([level, all]) => ({ level, sections: all })) });
    columns = undefined;
  };
  for (const section of sections) {
    const { level } = section;
    if (level === undefined) {
      close();
      rows.push({ kind: 'one', section });
      continue;
    }
    columns ??= new Map();
    columns.set(level, [...(columns.get(level) ?? []), section]);
  }
  close();
  return rows;
}
