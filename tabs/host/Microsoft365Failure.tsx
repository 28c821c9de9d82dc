import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { RequestFailed } from '../http/request.ts';
import { useMicrosoft365Words } from '../i18n/microsoft365.ts';
import { Failure } from '../ui/Failure.tsx';
import { type HostRefusal, HostRefused } from './host.ts';
import { lacksConsent, type Microsoft365 } from './useMicrosoft365.ts';

interface Microsoft365FailureProps {
  readonly problem: RequestFailed;
  readonly microsoft365: Microsoft365;
  /** What is asked for, as the end of "Ledetråd needs your yes to …". */
  readonly what: string;
  /** Tries once more. */
  readonly retry: () => void;
}

/**
 * What went wrong in Microsoft 365. When nobody has said yes yet, it says to what, and a button opens Microsoft's own
 * question: a window that opens without a press is stopped by browsers. After a yes it tries again.
 */
export function Microsoft365Failure({ problem, microsoft365, what, retry }: Microsoft365FailureProps) {
  const { t } = useMicrosoft365Words();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<HostRefusal>();
  if (!lacksConsent(problem)) return <Failure problem={problem} retry={retry} />;

  const ask = async () => {
    setAsking(true);
    setRefusal(undefined);
    try {
      await microsoft365.allow(problem);
      retry();
    } catch (cause) {
      setRefusal(cause instanceof HostRefused ? cause.reason : 'failed');
    } finally {
      setAsking(false);
    }
  };
  return (
    <div className="note" role="alert">
      <p>{t('consent.needed', { what })}</p>
      <p className="help">{t('consent.help')}</p>
      {refusal && <p>{t(`consent.${refusal}`)}</p>}
      <Button appearance="primary" disabledFocusable={asking} onClick={() => void ask()}>
        {t(asking ? 'consent.asking' : 'consent.ask')}
      </Button>
    </div>
  );
}
