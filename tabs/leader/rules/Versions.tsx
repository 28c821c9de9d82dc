import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PolicyVersionsView } from '../../../api/contract/policyVersions.ts';
import { changeVersion, readVersions, type VersionAct } from '../../http/policy.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { useRuleWords } from '../../i18n/rules.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useDayText } from '../../ui/useDayText.ts';
import { useLoad } from '../../ui/useLoad.ts';

/** How much of a hash is shown: enough to tell two versions apart, as the public page shows it. */
const SHOWN = 12;

/** The version in force, the one that waits for approval, and the history. */
export function Versions() {
  const { t } = useRuleWords();
  const { loaded, again, put } = useLoad<PolicyVersionsView>(readVersions);
  const [problem, setProblem] = useState<RequestFailed>();
  const act = (what: VersionAct, hash: string) => {
    setProblem(undefined);
    changeVersion(hash, what).then(
      (changed) => put(() => changed),
      (cause: unknown) => setProblem(asRequestFailed(cause)),
    );
  };
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title">{t('versions.title')}</h2>
      {problem && <Failure problem={problem} />}
      {loaded.state === 'loading' && <Loading lines={3} />}
      {loaded.state === 'failed' && <Failure problem={loaded.problem} retry={again} />}
      {loaded.state === 'ready' && <Standing versions={loaded.value} act={act} />}
    </section>
  );
}

interface StandingProps {
  readonly versions: PolicyVersionsView;
  readonly act: (what: VersionAct, hash: string) => void;
}

function Standing({ versions: { inForce, waiting, approvers, you, history }, act }: StandingProps) {
  const { t } = useRuleWords();
  const dayText = useDayText();
  return (
    <>
      <p>{t('versions.inForce', { hash: inForce.hash.slice(0, SHOWN), when: dayText(inForce.since) })}</p>
      {waiting && (
        <div className="note" data-testid="waiting">
          <p>{t('versions.waiting', { hash: waiting.hash.slice(0, SHOWN), when: dayText(waiting.since) })}</p>
          <p>
            {t('versions.approvals', { count: waiting.approvals.length, needed: approvers?.needed ?? 0 })}{' '}
            {waiting.approvals.map(({ name }) => name).join(', ')}
          </p>
          <div className="tags">
            {you.mayApprove && (
              <Button appearance="primary" onClick={() => act('approve', waiting.hash)}>
                {t('versions.approve')}
              </Button>
            )}
            {you.mayWithdraw && <Button onClick={() => act('withdraw', waiting.hash)}>{t('versions.withdraw')}</Button>}
            {you.mayReject && <Button onClick={() => act('reject', waiting.hash)}>{t('versions.reject')}</Button>}
          </div>
        </div>
      )}
      <details className="help">
        <summary>{t('versions.history')}</summary>
        <ul>
          {history.map(({ at, what, hash, by }) => (
            <li key={`${at} ${what} ${hash} ${by ?? ''}`}>
              {dayText(at)}: {t(`versions.what.${what}`)} (<code dir="ltr">{hash.slice(0, SHOWN)}</code>)
              {by !== undefined && ` – ${by}`}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
