import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TaskSteps } from '../../api/contract/conversation.ts';
import { Failure } from '../ui/Failure.tsx';
import { useStart } from './useStart.ts';

/** Where the task stands in its set, and the way to the one before and the one after. */
export function SetNav({ set }: { readonly set: TaskSteps }) {
  const { t } = useTranslation();
  const { start, busy, problem } = useStart();
  const to = (assignmentId: string | undefined) =>
    assignmentId === undefined ? undefined : () => void start({ problem: { assignmentId } });
  const [previous, next] = [to(set.previous), to(set.next)];
  return (
    <>
      <nav className="set-nav" aria-label={t('work.setNav', { title: set.title })}>
        <span>{t('work.setPlace', { number: set.number, count: set.count })}</span>
        <Link href={`/sets/${set.id}`}>{t('work.allTasks')}</Link>
        <span className="set-nav-steps">
          {previous && (
            <Button onClick={previous} disabledFocusable={busy}>
              {t('work.previousTask')}
            </Button>
          )}
          {next && (
            <Button onClick={next} disabledFocusable={busy}>
              {t('work.nextTask')}
            </Button>
          )}
        </span>
      </nav>
      {problem && <Failure problem={problem} />}
    </>
  );
}
