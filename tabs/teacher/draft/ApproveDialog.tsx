import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DraftView } from '../../../api/contract/draftView.ts';
import { approveDraft } from '../../http/drafts.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Modal } from '../Modal.tsx';
import { Checks } from './Checks.tsx';
import type { DraftOnPage } from './useDraft.ts';

interface ApproveDialogProps {
  readonly draft: DraftView;
  /** The teacher who is about to answer for it. */
  readonly name: string;
  readonly send: DraftOnPage['send'];
  readonly close: () => void;
}

/** Says what approving means and what speaks against it; it approves the draft exactly as it was when the dialog opened. */
export default function ApproveDialog({ draft, name, send, close }: ApproveDialogProps) {
  const { t } = useDraftWords();
  const announce = useAnnounce();
  const [seen] = useState(draft.revision);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RequestFailed>();
  const dialog = useRef<HTMLDialogElement>(null);
  const failing = draft.checks.filter(({ state }) => state === 'fails');
  const missing = draft.sections.filter(({ state }) => state !== 'ready');
  const isOutdated = draft.revision !== seen;

  const approve = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await send(() => approveDraft(draft.id, seen));
      announce(t('approve.done', { name }));
      dialog.current?.close();
    } catch (cause) {
      setProblem(asRequestFailed(cause));
      setBusy(false);
    }
  };

  return (
    <Modal dialog={dialog} title={t('approve.title')} close={close}>
      <p>{t('approve.text')}</p>
      <p>{t('approve.name', { name })}</p>
      {failing.length > 0 && (
        <div className="note">
          <p>{t('approve.failing', { count: failing.length })}</p>
          <Checks checks={failing} />
        </div>
      )}
      {missing.length > 0 && (
        <p className="note">
          {t('approve.missing', { count: missing.length, titles: missing.map(({ title }) => title).join(', ') })}
        </p>
      )}
      {isOutdated ? (
        <p className="note note-failure" role="alert">
          {t('approve.changed')}
        </p>
      ) : (
        problem && <Failure problem={problem} />
      )}
      <div className="modal-tools">
        <Button onClick={() => dialog.current?.close()}>{t('approve.cancel')}</Button>
        <Button appearance="primary" disabledFocusable={busy || isOutdated} onClick={() => void approve()}>
          {t('approve.approve')}
        </Button>
      </div>
    </Modal>
  );
}
