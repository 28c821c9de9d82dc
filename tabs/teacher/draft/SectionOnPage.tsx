import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Author } from '../../../api/contract/draft.ts';
import type { DraftSectionView, DraftView, RewriteSection } from '../../../api/contract/draftView.ts';
import { rewriteSection } from '../../http/drafts.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { inLanguage } from '../../i18n/direction.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Refused } from '../Refused.tsx';
import { Blocks } from './Blocks.tsx';
import { EditBlocks } from './EditBlocks.tsx';
import { canBeEdited, keyed } from './passages.ts';
import { RewriteChoices } from './RewriteChoices.tsx';
import type { DraftOnPage } from './useDraft.ts';
import { useEdits } from './useEdits.ts';

interface SectionOnPageProps {
  readonly draft: DraftView;
  readonly section: DraftSectionView;
  readonly send: DraftOnPage['send'];
}

/** One section: what it says, who wrote it and on what, and how to change it. */
export function SectionOnPage({ draft, section, send }: SectionOnPageProps) {
  const { t } = useDraftWords();
  const announce = useAnnounce();
  const edits = useEdits(draft.id, section, send);
  const [editing, setEditing] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const [problem, setProblem] = useState<RequestFailed>();
  const frame = useRef<HTMLElement>(null);
  const { title, blocks, state, level, audience, cites, message } = section;
  const { lang } = draft.request;
  const headingId = `section-${section.id}`;
  const isWritten = state === 'ready' && blocks.length > 0;
  const mayEdit = isWritten && canBeEdited(blocks);
  const isOpen = editing && mayEdit;
  const levelName = level && t(`levels.${level}`);

  useEffect(() => {
    if (isOpen) frame.current?.querySelector('textarea')?.focus();
  }, [isOpen]);

  const finish = async () => {
    if (!(await edits.saveAll())) {
      frame.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      return;
    }
    setEditing(false);
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>('[data-edit]')?.focus());
  };
  const rewrite = async (wish: RewriteSection['wish'], words?: string): Promise<boolean> => {
    setProblem(undefined);
    setEditing(false);
    try {
      await send((view) =>
        rewriteSection(draft.id, {
          revision: view.revision,
          section: section.id,
          wish,
          ...(words !== undefined && { words }),
        }),
      );
      setChoosing(false);
      announce(t('section.rewriting', { title }));
      return true;
    } catch (cause) {
      setProblem(asRequestFailed(cause));
      return false;
    }
  };

  return (
    <article
      ref={frame}
      className={`section section-${audience}${level ? ' section-level' : ''}`}
      aria-labelledby={headingId}
      data-state={state}
    >
      <header className="section-top">
        <h2 id={headingId} {...inLanguage(lang)} data-read={`title-${headingId}`}>
          {title}
        </h2>
        {levelName && !title.toLowerCase().includes(levelName.toLowerCase()) && (
          <span className="mark">{levelName}</span>
        )}
        {audience === 'teacher' && <span className="mark mark-teacher">{t('section.teacherOnly')}</span>}
        <Byline section={section} />
        <span className="section-tools">
          {mayEdit && (
            <Button
              data-edit
              size="small"
              aria-label={t(isOpen ? 'section.finishNamed' : 'section.editNamed', { title })}
              appearance={isOpen ? 'primary' : 'secondary'}
              onClick={() => (isOpen ? void finish() : setEditing(true))}
            >
              {t(isOpen ? 'section.finish' : 'section.edit')}
            </Button>
          )}
          {(state === 'ready' || state === 'missing') && (
            <Button
              size="small"
              aria-label={t('section.rewriteNamed', { title })}
              aria-expanded={choosing}
              disabledFocusable={draft.status === 'writing'}
              onClick={() => setChoosing(!choosing)}
            >
              {t('section.rewrite')}
            </Button>
          )}
        </span>
      </header>
      {choosing && (
        <RewriteChoices
          hasModel={draft.model !== undefined}
          busy={draft.status === 'writing'}
          rewrite={rewrite}
          close={() => setChoosing(false)}
        />
      )}
      {problem && <Refused problem={problem} />}
      {state === 'waiting' && <p className="empty">{t('section.waiting')}</p>}
      {state === 'writing' && <p className="empty section-writing">{t('section.writing')}</p>}
      {message !== undefined && <p className={state === 'missing' ? 'note' : 'section-message'}>{message}</p>}
      {blocks.length > 0 && (
        <div className="section-text" {...inLanguage(lang)} data-read={`text-${headingId}`}>
          {isOpen ? (
            <EditBlocks title={title} blocks={blocks} edits={edits} lang={lang} leave={() => void finish()} />
          ) : (
            <Blocks blocks={blocks} />
          )}
        </div>
      )}
      {cites.length > 0 && (
        <p className="cites" data-read={`cites-${headingId}`}>
          {t('section.cites')}:{' '}
          {keyed(cites).map(({ key, item: { label, uncertain }, index }) => (
            <span key={key}>
              {index > 0 && '; '}
              {label}
              {uncertain && <em> ({t('section.uncertain')})</em>}
            </span>
          ))}
        </p>
      )}
    </article>
  );
}

/** Who wrote the section, and who has changed it since. */
export function Byline({ section }: { readonly section: Pick<DraftSectionView, 'author' | 'editedBy'> }) {
  const { t } = useDraftWords();
  const { author, editedBy } = section;
  if (!author) return null;
  const written = (by: Author) => {
    switch (by.kind) {
      case 'rules':
        return t('section.byRules');
      case 'model':
        return t('section.byModel', { model: by.label });
      case 'person':
        return by.name;
    }
  };
  return (
    <span className="section-by">
      {written(author)}
      {editedBy !== undefined && `, ${t('section.editedBy', { name: editedBy })}`}
    </span>
  );
}
