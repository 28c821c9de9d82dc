import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Block, Passage } from '../../../api/contract/draft.ts';
import type { Language } from '../../../api/contract/language.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { i18n } from '../../i18n/index.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Blocks } from './Blocks.tsx';
import { EditTable } from './EditTable.tsx';
import { canBeEdited, holdsTexts, keyed } from './passages.ts';
import { TextInPlace } from './TextInPlace.tsx';
import type { Edits } from './useEdits.ts';

type Reshape = Parameters<Edits['reshape']>[0];

/** A list or a table that is being reshaped: where the focus goes when it has its new length. */
interface AwaitedList {
  readonly of: 'item' | 'row';
  readonly path: string;
  readonly index: number;
  readonly length: number;
  readonly isNew: boolean;
}

interface EditBlocksProps {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly edits: Edits;
  /** The draft's language: what is put into it is in that. */
  readonly lang: Language;
  readonly leave: () => void;
}

/** A section whose texts are fields, where they stand; lists can get and lose items, tables rows. */
export function EditBlocks({ title, blocks, edits, lang, leave }: EditBlocksProps) {
  const { t } = useDraftWords();
  const announce = useAnnounce();
  const frame = useRef<HTMLDivElement>(null);
  const awaited = useRef<AwaitedList>(undefined);
  const field = (passage: Passage, label: string) =>
    passage.path === undefined ? (
      passage.text
    ) : (
      <TextInPlace passage={{ ...passage, path: passage.path }} label={label} edits={edits} leave={leave} />
    );

  useEffect(() => {
    const wanted = awaited.current;
    if (!wanted || lengthAt(blocks, wanted.path) !== wanted.length) return;
    awaited.current = undefined;
    const item = frame.current?.querySelector<HTMLTextAreaElement>(`[data-path^="${wanted.path}.${wanted.index}"]`);
    (item ?? frame.current?.querySelector<HTMLElement>(`[data-add="${wanted.path}"]`))?.focus();
    if (wanted.isNew) item?.select();
  }, [blocks]);

  const reshape = async (change: Reshape, wanted: AwaitedList) => {
    // Set before it is sent: the page may have the new list before the answer is heard of here.
    awaited.current = wanted;
    if (await edits.reshape(change)) announce(t(`edit.${wanted.isNew ? 'added' : 'removed'}.${wanted.of}`));
    else awaited.current = undefined;
  };
  /** What a new text begins as, in the draft's language. */
  const newText = (words: 'edit.newItem' | 'edit.newRow') => i18n.getFixedT(lang, 'drafts')(words);
  const add = (of: 'item' | 'row', path: string, index: number, text: string | undefined) =>
    reshape(
      { kind: 'insert', path, index, ...(text !== undefined && { text }) },
      { of, path, index, length: index + 1, isNew: true },
    );
  const remove = (of: 'item' | 'row', path: string, index: number, length: number) =>
    reshape({ kind: 'remove', path: `${path}.${index}` }, { of, path, index, length: length - 1, isNew: false });

  const editBlock = (block: Block, number: number) => {
    switch (block.kind) {
      case 'heading':
        return <h3 className="block-heading">{field(block.text, t('edit.heading', { section: title, number }))}</h3>;
      case 'paragraph':
        return <div className="block-text">{field(block.text, t('edit.paragraph', { section: title, number }))}</div>;
      case 'note':
        return (
          <div className={`block-note block-note-${block.tone}`}>
            {field(block.text, t('edit.note', { section: title, number }))}
          </div>
        );
      case 'list': {
        const { path, items, ordered } = block;
        const List = ordered ? 'ol' : 'ul';
        return (
          <>
            <List className="block-list">
              {keyed(items).map(({ key, item, index }) => {
                const label = t('edit.item', { section: title, number: index + 1 });
                return (
                  <li key={key}>
                    <span className="edit-item">
                      {field(item, label)}
                      {path !== undefined && (
                        <Button
                          size="small"
                          appearance="subtle"
                          aria-label={t('edit.remove', { field: label })}
                          onClick={() => void remove('item', path, index, items.length)}
                        >
                          ×
                        </Button>
                      )}
                    </span>
                  </li>
                );
              })}
            </List>
            {path !== undefined && (
              <Button
                size="small"
                className="add-item"
                data-add={path}
                aria-label={t('edit.addTo', { section: title })}
                onClick={() =>
                  void add('item', path, items.length, holdsTexts(path, items) ? newText('edit.newItem') : undefined)
                }
              >
                {t('edit.add')}
              </Button>
            )}
          </>
        );
      }
      case 'table':
        if (!canBeEdited([block])) return <Blocks blocks={[block]} />;
        return (
          <EditTable
            table={block}
            field={field}
            add={(path) => void add('row', path, block.rows.length, newText('edit.newRow'))}
            remove={(path, index) => void remove('row', path, index, block.rows.length)}
          />
        );
    }
  };

  return (
    <div ref={frame} className="edit-blocks">
      <p className="help">{t('section.editHelp')}</p>
      {keyed(blocks).map(({ key, item, index }) => (
        <div key={key} className="edit-block">
          {editBlock(item, index + 1)}
        </div>
      ))}
      {edits.problem && <Failure problem={edits.problem} />}
    </div>
  );
}

/** How many items the list, or rows the table, at a path has. */
function lengthAt(blocks: readonly Block[], path: string): number | undefined {
  for (const block of blocks) {
    if (block.kind === 'list' && block.path === path) return block.items.length;
    if (block.kind === 'table' && block.path === path) return block.rows.length;
  }
  return undefined;
}
