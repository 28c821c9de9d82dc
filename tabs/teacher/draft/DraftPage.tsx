import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DraftView } from '../../../api/contract/draftView.ts';
import { type Copy, cancelDraft, goOnWithDraft } from '../../http/drafts.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { inLanguage } from '../../i18n/direction.ts';
import { type DraftWords, useDraftWords } from '../../i18n/drafts.ts';
import { spokenLanguage } from '../../i18n/index.ts';
import { useSession } from '../../session/SessionProvider.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { NotFound } from '../../ui/NotFound.tsx';
import { Refused } from '../Refused.tsx';
import { authorsOf } from './authors.ts';
import { type News, newsBetween, writingNow } from './news.ts';
import { rowsOf } from './rows.ts';
import { SectionOnPage } from './SectionOnPage.tsx';
import { Side } from './Side.tsx';
import { type DraftOnPage, useDraft } from './useDraft.ts';
import '../../ui/staff.css';
import './draft.css';

/** A draft as a page: it is followed while it is written, edited where it stands, checked, approved and taken along. */
export default function DraftPage({ id }: { readonly id: string }) {
  const { t } = useDraftWords();
  const { now } = useSession();
  const page = useDraft(id, now.state === 'in' ? now.session.lang : undefined);
  const { view, problem, again } = page;
  if (problem && (problem.status === 404 || problem.status === 403)) return <NotFound />;
  if (view) return <OpenDraft draft={view} page={page} />;
  return (
    <div className="sheet staff">
      <Heading title={t('page.title')} />
      {problem ? <Failure problem={problem} retry={again} /> : <Loading lines={8} />}
    </div>
  );
}

function OpenDraft({ draft, page }: { readonly draft: DraftView; readonly page: DraftOnPage }) {
  const { t } = useDraftWords();
  const { t: common } = useTranslation();
  const [copy, setCopy] = useState<Copy>('teacher');
  const { title, request, sections } = draft;
  useNews(draft);

  const print = (wanted: Copy) => {
    flushSync(() => setCopy(wanted));
    window.print();
    setCopy('teacher');
  };

  return (
    <div className="draft staff" data-copy={copy}>
      <header className="draft-top">
        <Link href="/" className="draft-home">
          <span className="points" aria-hidden="true">
            ←
          </span>{' '}
          {t('page.home')}
        </Link>
        <Label draft={draft} />
        <Heading title={title}>
          <span {...inLanguage(request.lang)}>{title}</span>
        </Heading>
        <p className="tags">
          <span className="tag">{common(`subjects.${request.subject}`)}</span>
          <span className="tag">{t('page.grade', { grade: request.grade })}</span>
          {request.minutes !== undefined && (
            <span className="tag">{t('page.minutes', { count: request.minutes })}</span>
          )}
        </p>
        <Undoing page={page} />
      </header>
      <Progress draft={draft} page={page} />
      <div className="draft-body">
        <div className="draft-sections">
          <Remarks remarks={draft.remarks} />
          {rowsOf(sections).map((row) =>
            row.kind === 'one' ? (
              <SectionOnPage key={row.section.id} draft={draft} section={row.section} send={page.send} />
            ) : (
              <div key={row.columns[0]?.sections[0]?.id} className="levels">
                {row.columns.map(({ level, sections: inColumn }) => (
                  <div key={level} className="level">
                    {inColumn.map((section) => (
                      <SectionOnPage key={section.id} draft={draft} section={section} send={page.send} />
                    ))}
                  </div>
                ))}
              </div>
            ),
          )}
        </div>
        <Side draft={draft} page={page} print={print} />
      </div>
    </div>
  );
}

/** What the whole draft lacks or rests on: said before it is read. */
function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  const { t } = useDraftWords();
  if (remarks.length === 0) return null;
  return (
    <section className="note draft-remarks" aria-label={t('page.remarks')}>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </section>
  );
}

/** What everybody must know first: that this is a draft made by a machine, by which, and who has looked it over. */
function Label({ draft: { sections, approved, disclosure } }: { readonly draft: DraftView }) {
  const { t } = useDraftWords();
  const { writers, editors } = authorsOf(sections);
  const by = writers.map((author) =>
    author.kind === 'rules'
      ? t('page.byRules')
      : author.kind === 'model'
        ? t('page.byModel', { model: author.label })
        : author.name,
  );
  const facts = [
    by.length > 0 && t('page.writtenBy', { authors: by.join(t('page.and')) }),
    editors.length > 0 && t('page.editedBy', { names: editors.join(', ') }),
  ].filter((fact) => fact !== false);
  return (
    <p className={approved ? 'draft-label draft-label-approved' : 'draft-label'}>
      <strong>{approved ? t('page.labelApproved', { name: approved.by }) : t('page.label')}</strong>
      {facts.map((fact) => (
        <span key={fact}> · {fact}</span>
      ))}
      {disclosure && <span className="draft-disclosure">{disclosure[spokenLanguage()]}</span>}
    </p>
  );
}

/** How far the writing is, with stop; and going on where it stopped. */
function Progress({ draft, page }: { readonly draft: DraftView; readonly page: DraftOnPage }) {
  const { t } = useDraftWords();
  const [problem, setProblem] = useState<RequestFailed>();
  const act = async (change: (view: DraftView) => Promise<DraftView>) => {
    setProblem(undefined);
    try {
      await page.send(change);
    } catch (cause) {
      setProblem(asRequestFailed(cause));
    }
  };
  const writing = writingNow(draft);
  return (
    <div className="draft-progress">
      {draft.status === 'writing' && (
        <div className="progress">
          {writing && (
            <>
              <span id="progress-text">
                {t('page.writing', { section: writing.title, number: writing.number, count: writing.count })}
              </span>
              <progress aria-labelledby="progress-text" value={writing.number - 1} max={writing.count} />
            </>
          )}
          <Button size="small" onClick={() => void act(({ id }) => cancelDraft(id))}>
            {t('page.stop')}
          </Button>
        </div>
      )}
      {draft.status === 'interrupted' && (
        <div className="note">
          <p>{t('page.stopped')}</p>
          <Button appearance="primary" onClick={() => void act(({ id }) => goOnWithDraft(id))}>
            {t('page.goOn')}
          </Button>
        </div>
      )}
      {page.outOfTouch && <p className="note">{t('page.lostTouch')}</p>}
      {problem && <Refused problem={problem} />}
    </div>
  );
}

/** Undo and redo, by button and, outside of fields, by Ctrl+Z and Ctrl+Shift+Z. */
function Undoing({ page: { undo, redo, saving } }: { readonly page: DraftOnPage }) {
  const { t } = useDraftWords();
  const announce = useAnnounce();
  const [problem, setProblem] = useState<RequestFailed>();
  const step = async (which: 'undo' | 'redo') => {
    const go = which === 'undo' ? undo : redo;
    if (!go) return;
    setProblem(undefined);
    try {
      await go();
      announce(t(which === 'undo' ? 'page.undone' : 'page.redone'));
    } catch (cause) {
      setProblem(asRequestFailed(cause));
    }
  };
  const newest = useRef(step);
  newest.current = step;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isField =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog') !== null;
      if (isField || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      void newest.current(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className="draft-tools">
      <Button
        size="small"
        disabledFocusable={!undo}
        onClick={() => void step('undo')}
        title="Ctrl + Z"
        aria-keyshortcuts="Control+Z"
      >
        {t('page.undo')}
      </Button>
      <Button
        size="small"
        disabledFocusable={!redo}
        onClick={() => void step('redo')}
        title="Ctrl + Shift + Z"
        aria-keyshortcuts="Control+Shift+Z"
      >
        {t('page.redo')}
      </Button>
      <span className="help">{t(saving ? 'page.busy' : 'page.saved')}</span>
      {problem && <Refused problem={problem} />}
    </div>
  );
}

/** Tells screen readers, in whole sentences, what has happened since the last state. */
function useNews(draft: DraftView): void {
  const { t } = useDraftWords();
  const announce = useAnnounce();
  const before = useRef(draft);
  useEffect(() => {
    const news = newsBetween(before.current, draft);
    before.current = draft;
    for (const one of news) announce(sentenceOf(one, t));
  }, [draft, announce, t]);
}

function sentenceOf(news: News, t: DraftWords): string {
  switch (news.kind) {
    case 'done':
      return news.missing === 0 ? t('news.done') : t('news.doneMissing', { count: news.missing });
    case 'sectionReady':
    case 'sectionMissing':
      return t(`news.${news.kind}`, { title: news.title });
    default:
      return t(`news.${news.kind}`);
  }
}
