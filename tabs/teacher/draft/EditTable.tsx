import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Block, Passage } from '../../../api/contract/draft.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { keyed } from './passages.ts';

interface EditTableProps {
  readonly table: Extract<Block, { kind: 'table' }>;
  readonly field: (passage: Passage, label: string) => ReactNode;
  readonly add: (path: string) => void;
  readonly remove: (path: string, index: number) => void;
}

/** A table whose cells are fields; one with a path can get and lose rows. */
export function EditTable({ table: { caption, head, rows, path }, field, add, remove }: EditTableProps) {
  const { t } = useDraftWords();
  return (
    <>
      <div className="block-table">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {keyed(head).map(({ key, item }) => (
                <th key={key} scope="col">
                  {item}
                </th>
              ))}
              {path !== undefined && <td className="row-tools" />}
            </tr>
          </thead>
          <tbody>
            {keyed(rows).map(({ key, item: row, index }) => (
              <tr key={key}>
                {keyed(row).map(({ key: cell, item, index: column }) => (
                  <td key={cell} data-column={head[column]}>
                    {field(item, t('edit.cell', { column: head[column] ?? caption, row: index + 1 }))}
                  </td>
                ))}
                {path !== undefined && (
                  <td className="row-tools">
                    <Button
                      size="small"
                      appearance="subtle"
                      aria-label={t('edit.removeRow', { row: index + 1, table: caption })}
                      onClick={() => remove(path, index)}
                    >
                      ×
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {path !== undefined && (
        <Button
          size="small"
          className="add-item"
          data-add={path}
          aria-label={t('edit.addRowTo', { table: caption })}
          onClick={() => add(path)}
        >
          {t('edit.addRow')}
        </Button>
      )}
    </>
  );
}
