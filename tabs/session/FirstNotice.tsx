import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestFailed } from '../http/request.ts';
import { Failure } from '../ui/Failure.tsx';
import { Heading } from '../ui/Heading.tsx';
import { useSession } from './SessionProvider.tsx';

/** What a student must know before the first word: that worrying messages reach an adult. Shown until it is read. */
export function FirstNotice() {
  const { t } = useTranslation();
  const { acknowledge } = useSession();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RequestFailed>();

  const accept = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await acknowledge();
    } catch (cause) {
      setProblem(cause instanceof RequestFailed ? cause : new RequestFailed(0, 'unreachable', ''));
      setBusy(false);
    }
  };

  return (
    <div className="sheet first-notice">
      <Heading title={t('notice.title')} />
      <p className="first-notice-worry">{t('notice.worry')}</p>
      <p>{t('notice.computer')}</p>
      <p>{t('notice.private')}</p>
      {problem && <Failure problem={problem} />}
      <Button appearance="primary" size="large" disabledFocusable={busy} onClick={accept}>
        {t('notice.accept')}
      </Button>
    </div>
  );
}
