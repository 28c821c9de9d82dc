import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readRecord } from '../http/api.ts';
import { Failure } from '../ui/Failure.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useLoad } from '../ui/useLoad.ts';

interface RecordDialogProps {
  readonly conversationId: string;
  readonly close: () => void;
}

/** "Sådan har jeg brugt AI": the process record, to copy, download or print. */
export default function RecordDialog({ conversationId, close }: RecordDialogProps) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const load = useCallback((signal: AbortSignal) => readRecord(conversationId, signal), [conversationId]);
  const { loaded, again } = useLoad(load);

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(t('record.copied'));
    } catch {
      setCopied(t('record.copyFailed'));
    }
  };
  const download = (text: string) => {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = t('record.fileName');
    link.click();
    URL.revokeObjectURL(url);
  };

  return (
    <dialog ref={dialog} className="record" aria-labelledby="record-title" onClose={close}>
      <h2 id="record-title">{t('record.title')}</h2>
      <p className="record-help">{t('record.text')}</p>
      {loaded.state === 'loading' && <Loading lines={6} />}
      {loaded.state === 'failed' && <Failure problem={loaded.problem} retry={again} />}
      {loaded.state === 'ready' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long record scrolls, and the keyboard must reach it
        <pre className="record-text" tabIndex={0}>
          {loaded.value.text}
        </pre>
      )}
      <div className="record-tools">
        {loaded.state === 'ready' && (
          <>
            <Button appearance="primary" onClick={() => void copy(loaded.value.text)}>
              {t('record.copy')}
            </Button>
            <Button onClick={() => download(loaded.value.text)}>{t('record.download')}</Button>
            <Button onClick={() => window.print()}>{t('record.print')}</Button>
          </>
        )}
        <Button onClick={() => dialog.current?.close()}>{t('record.close')}</Button>
      </div>
      <p className="record-state" role="status">
        {copied}
      </p>
    </dialog>
  );
}
