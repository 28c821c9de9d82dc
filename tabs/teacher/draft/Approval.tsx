import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import type { DraftView } from '../../../api/contract/draftView.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { useSession } from '../../session/SessionProvider.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useDayText } from '../../ui/useDayText.ts';
import { AskColleague } from './AskColleague.tsx';
import { forStudents } from './forStudents.ts';
import type { DraftOnPage } from './useDraft.ts';

const ApproveDialog = lazy(() => import('./ApproveDialog.tsx'));
const ShareDialog = lazy(() => import('./ShareDialog.tsx'));

interface ApprovalProps {
  readonly draft: DraftView;
  readonly send: DraftOnPage['send'];
}

/** Who answers for the draft, and what can be done when somebody does. */
export function Approval({ draft, send }: ApprovalProps) {
  const { t } = useDraftWords();
  const { now } = useSession();
  const dayText = useDayText(true);
  const [open, setOpen] = useState<'approve' | 'share'>();
  const { approved, colleague, versions, status, request } = draft;
  const standing = useRef<HTMLParagraphElement>(null);
  const close = () => {
    setOpen(undefined);
    // The button that opened the dialog may be gone: whoever uses the keyboard goes on from what is new.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) standing.current?.focus();
    });
  };
  const wasApproved = versions.some(({ what }) => what === 'approved');
  const canShare = forStudents.has(request.kind);
  const person = now.state === 'in' ? now.session.person : undefined;
  return (
    <>
      {approved ? (
        <p ref={standing} tabIndex={-1} className="approved">
          {t('side.approvedBy', { name: approved.by, at: dayText(approved.at) })}
        </p>
      ) : colleague ? (
        <AskColleague draft={draft} colleague={colleague} send={send} standing={standing} />
      ) : (
        <>
          <p>
            {status === 'writing' ? t('side.waitForWriting') : wasApproved ? t('side.changedSince') : t('side.notYet')}
          </p>
          <Button appearance="primary" disabledFocusable={status === 'writing'} onClick={() => setOpen('approve')}>
            {t('side.approve')}
          </Button>
        </>
      )}
      {canShare ? (
        <>
          <Button
            appearance={approved ? 'primary' : 'secondary'}
            disabledFocusable={!approved}
            onClick={() => setOpen('share')}
          >
            {t('side.share')}
          </Button>
          {!approved && <p className="help">{t(colleague ? 'colleague.shareAfter' : 'side.shareAfter')}</p>}
        </>
      ) : (
        <p className="help">{t('side.notShared')}</p>
      )}
      {open !== undefined && person && (
        <Suspense fallback={<Loading lines={1} />}>
          {open === 'approve' ? (
            <ApproveDialog draft={draft} name={person.name} send={send} close={close} />
          ) : (
            <ShareDialog draft={draft} classNames={person.classNames} close={close} />
          )}
        </Suspense>
      )}
    </>
  );
}
