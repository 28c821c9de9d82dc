import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestFailed } from '../http/request.ts';
import { Support } from './Support.tsx';

/** Counts whole seconds down from `from` to 0. */
function useSecondsLeft(from: number): number {
  const [left, setLeft] = useState(from);
  useEffect(() => {
    setLeft(from);
    const end = Date.now() + from * 1000;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setLeft(now);
      if (now === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [from]);
  return left;
}

/** What happened, what is safe and what to do next, in one or two sentences. */
function useFailureText(): (problem: RequestFailed) => string {
  const { t } = useTranslation();
  return (problem) => {
    if (problem.status === 0) return t('failure.unreachable');
    if (problem.status === 429 && problem.retryAfter !== null) return t('failure.busy', { count: problem.retryAfter });
    if (problem.status === 409 && problem.code === 'turnRunning') return t('failure.turnRunning');
    if (problem.message !== '') return problem.message;
    return problem.status >= 500 ? t('failure.server') : t('failure.refused');
  };
}

interface FailureProps {
  readonly problem: RequestFailed;
  /** What "try again" does; without it there is no button. */
  readonly retry?: (() => void) | undefined;
  readonly retryLabel?: string;
}

/**
 * An error as a person needs it. When the server asked for patience, the button waits with them; when what was refused
 * needs a human, nothing else is said.
 */
export function Failure({ problem, retry, retryLabel }: FailureProps) {
  const { t } = useTranslation();
  const text = useFailureText();
  const left = useSecondsLeft(problem.retryAfter ?? 0);
  if (problem.handOver)
    return (
      <div role="alert">
        <Support text={problem.message} />
      </div>
    );
  return (
    <div className="note note-failure" role="alert">
      <p>{text(problem)}</p>
      {retry && (
        <Button onClick={retry} disabledFocusable={left > 0}>
          {left > 0 ? t('failure.wait', { count: left }) : (retryLabel ?? t('failure.retry'))}
        </Button>
      )}
    </div>
  );
}
