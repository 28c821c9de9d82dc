import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ConversationView } from '../../api/contract/conversation.ts';
import { eraseConversation } from '../http/api.ts';
import { RequestFailed } from '../http/request.ts';
import { keep } from '../session/kept.ts';
import { useAnnounce } from '../ui/Announcer.tsx';
import { Failure } from '../ui/Failure.tsx';

interface EraseDialogProps {
  readonly view: ConversationView;
  readonly close: () => void;
}

/** Asks whether the conversation is to be deleted, says plainly what that means, and does it. Keeping it comes first. */
export default function EraseDialog({ view, close }: EraseDialogProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RequestFailed>();
  const dialog = useRef<HTMLDialogElement>(null);
  const wasHeard = view.turns.some(({ events }) =>
    events.some((event) => event.type === 'move' && event.move === 'handOver'),
  );

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  const erase = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await eraseConversation(view.id);
    } catch (cause) {
      const failed = cause instanceof RequestFailed ? cause : new RequestFailed(0, 'unreachable', '');
      // It is gone already, from another page.
      if (failed.status !== 404) {
        setProblem(failed);
        setBusy(false);
        return;
      }
    }
    keep(view.id, { draft: undefined, attempt: undefined, unsent: undefined });
    announce(t('erase.done'));
    go('/');
  };

  return (
    <dialog ref={dialog} className="record" aria-labelledby="erase-title" aria-describedby="erase-text" onClose={close}>
      <h2 id="erase-title">{t('erase.title')}</h2>
      <div id="erase-text">
        <p>{t('erase.text')}</p>
        {view.problem.assignmentTitle && <p>{t('erase.task')}</p>}
        {wasHeard && <p>{t('erase.heard')}</p>}
      </div>
      {problem && <Failure problem={problem} />}
      <div className="record-tools">
        <Button disabled={busy} onClick={() => dialog.current?.close()}>
          {t('erase.keep')}
        </Button>
        <Button appearance="primary" disabled={busy} onClick={() => void erase()}>
          {t('erase.erase')}
        </Button>
      </div>
    </dialog>
  );
}
