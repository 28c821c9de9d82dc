import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A column: its heading, what a cell shows, and what it sorts by (none: the column does not sort). */
export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sortBy?: (row: Row) => string;
}

interface SortableTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
}

/** A dense table that sorts by a click on a heading; on a narrow screen each row is a card that names its values. */
export function SortableTable<Row>({ label, rows, keyOf, columns }: SortableTableProps<Row>) {
  const { t, i18n } = useTranslation();
  const [sorted, setSorted] = useState<{ name: string; down: boolean } | null>(null);
  const by = columns.find(({ name }) => name === sorted?.name)?.sortBy;
  const order = new Intl.Collator(i18n.language, { numeric: true });
  const shown = by ? rows.toSorted((a, b) => order.compare(by(a), by(b)) * (sorted?.down ? -1 : 1)) : rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard must reach it
    <section className="table-frame" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr data-label={t('teacher.sort')}>
            {columns.map(({ name, sortBy }) => {
              const mine = sorted?.name === name;
              return (
                <th key={name} scope="col" aria-sort={mine ? (sorted.down ? 'descending' : 'ascending') : undefined}>
                  {sortBy ? (
                    <button
                      type="button"
                      className="sort"
                      title={t('teacher.sortBy', { column: name })}
                      onClick={() => setSorted({ name, down: mine && !sorted.down })}
                    >
                      {name}
                      <span aria-hidden="true">{mine ? (sorted.down ? ' ↓' : ' ↑') : ''}</span>
                    </button>
                  ) : (
                    name
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ name, cell }) => (
                <td key={name} data-column={name}>
                  {ownWay(cell(row))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A text runs as its own words do, whatever the page's do: “8.c” stays “8.c”. */
const ownWay = (content: ReactNode): ReactNode => (typeof content === 'string' ? <bdi>{content}</bdi> : content);
