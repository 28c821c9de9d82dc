import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { removeDraft } from '../../http/drafts.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Modal } from '../Modal.tsx';

interface RemoveDialogProps {
  readonly id: string;
  readonly title: string;
  readonly close: () => void;
  readonly removed: () => void;
}

/** Asks whether a draft is to be deleted, says what that means, and does it. Keeping it comes first. */
export function RemoveDialog({ id, title, close, removed }: RemoveDialogProps) {
  const { t } = useDraftWords();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RequestFailed>();
  const dialog = useRef<HTMLDialogElement>(null);

  const remove = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await removeDraft(id);
    } catch (cause) {
      const failed = asRequestFailed(cause);
      // Gone already, from another page.
      if (failed.status !== 404) {
        setProblem(failed);
        setBusy(false);
        return;
      }
    }
    announce(t('removal.done'));
    dialog.current?.close();
    removed();
  };

  return (
    <Modal dialog={dialog} title={t('removal.title')} close={close}>
      <p>{t('removal.text', { title })}</p>
      <p>{t('removal.shared')}</p>
      {problem && <Failure problem={problem} />}
      <div className="modal-tools">
        <Button disabledFocusable={busy} onClick={() => dialog.current?.close()}>
          {t('removal.keep')}
        </Button>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void remove()}>
          {t('removal.remove')}
        </Button>
      </div>
    </Modal>
  );
}
