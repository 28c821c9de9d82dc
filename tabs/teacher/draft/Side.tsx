import { type ReactNode, useId, useState } from 'react';
import type { Citation } from '../../../api/contract/draft.ts';
import type { DraftView } from '../../../api/contract/draftView.ts';
import { ShareLink } from '../../host/ShareLink.tsx';
import type { Copy } from '../../http/drafts.ts';
import { restoreDraft } from '../../http/drafts.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Clause, ClauseSource } from '../../ui/Clause.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Approval } from './Approval.tsx';
import { Checks } from './Checks.tsx';
import { TakeWithYou } from './TakeWithYou.tsx';
import type { DraftOnPage } from './useDraft.ts';
import { Versions } from './Versions.tsx';

interface SideProps {
  readonly draft: DraftView;
  readonly page: DraftOnPage;
  readonly print: (copy: Copy) => void;
}

/** What stands beside the draft: approval, copies to take along, checks, the school's rule, sources, versions. */
export function Side({ draft, page, print }: SideProps) {
  const { t } = useDraftWords();
  const announce = useAnnounce();
  const [problem, setProblem] = useState<RequestFailed>();
  const { id, title, status, checks, clause, versions } = draft;
  const sources = sourcesOf(draft);

  const goBack = async (version: number, at: string) => {
    setProblem(undefined);
    try {
      await page.send((view) => restoreDraft(id, view.revision, version));
      announce(t('side.wentBack', { at }));
    } catch (cause) {
      setProblem(asRequestFailed(cause));
    }
  };

  return (
    <aside className="draft-side" aria-label={t('side.label')}>
      <Part title={t('side.approval')}>
        <Approval draft={draft} send={page.send} />
      </Part>
      <Part title={t('side.checks')}>
        {status === 'writing' ? (
          <p className="empty">{t('side.checksWait')}</p>
        ) : checks.length === 0 ? (
          <p className="empty">{t('side.noChecks')}</p>
        ) : (
          <Checks checks={checks} />
        )}
      </Part>
      <Part title={t('take.title')}>
        <TakeWithYou
          id={id}
          title={title}
          print={print}
          studentsWait={draft.colleague !== undefined && !draft.approved}
        />
        <ShareLink path={`/drafts/${id}`} title={title} />
      </Part>
      <Part title={t('side.versions')}>
        <Versions
          versions={versions}
          busy={status === 'writing' || page.saving}
          goBack={({ revision }, at) => void goBack(revision, at)}
        />
        {problem && <Failure problem={problem} />}
      </Part>
      <Part title={t('side.sources')}>
        {sources.length === 0 ? (
          <p className="empty">{t('side.noSources')}</p>
        ) : (
          <ul className="sources-used">
            {sources.map(({ id: source, kind, label, uncertain }) => (
              <li key={source}>
                <span className="source-kind">{t(`side.sourceKinds.${kind}`)}</span> {label}
                {uncertain && <em> ({t('section.uncertain')})</em>}
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={t('side.clause')}>
        <Clause clause={clause} />
        <ClauseSource clause={clause} />
      </Part>
    </aside>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="side-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Everything that the draft rests on, each once. */
function sourcesOf({ sections }: DraftView): readonly Citation[] {
  return [...new Map(sections.flatMap(({ cites }) => cites).map((cite) => [cite.id, cite])).values()];
}
