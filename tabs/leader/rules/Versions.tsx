import { Button } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { PolicyVersionsView, PolicyVersionView } from '../../../api/contract/policyVersions.ts';
import { changeVersion, readVersion, readVersions, type VersionAct } from '../../http/policy.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { spokenLanguage } from '../../i18n/index.ts';
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
  const earlier = history.filter(
    ({ hash }, i) =>
      hash !== inForce.hash && hash !== waiting?.hash && history.findIndex((other) => other.hash === hash) === i,
  );
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
          <Meaning hash={waiting.hash} title={t('versions.meaning')} />
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
      {earlier.length > 0 && (
        <details className="help">
          <summary>{t('versions.earlier')}</summary>
          <ul>
            {earlier.map(({ hash, at }) => (
              <li key={hash}>
                <Earlier
                  hash={hash}
                  when={dayText(at)}
                  restore={you.mayRestore ? () => act('restore', hash) : undefined}
                />
              </li>
            ))}
          </ul>
        </details>
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

interface EarlierProps {
  readonly hash: string;
  readonly when: string;
  readonly restore: (() => void) | undefined;
}

/** A version that is not in force: what it would mean, and the way back to it. */
function Earlier({ hash, when, restore }: EarlierProps) {
  const { t } = useRuleWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <code dir="ltr">{hash.slice(0, SHOWN)}</code>, {when}
      </summary>
      {isOpen && <Meaning hash={hash} title={t('versions.compared')} />}
      {restore && <Button onClick={restore}>{t('versions.restore')}</Button>}
    </details>
  );
}

/** What a version means beside the one in force, sentence by sentence. */
function Meaning({ hash, title }: { readonly hash: string; readonly title: string }) {
  const { t } = useRuleWords();
  const lang = spokenLanguage();
  const { loaded, again } = useLoad<PolicyVersionView>(useCallback((signal) => readVersion(hash, signal), [hash]));
  if (loaded.state === 'loading') return <Loading lines={2} />;
  if (loaded.state === 'failed') return <Failure problem={loaded.problem} retry={again} />;
  const { meaning } = loaded.value;
  if (meaning.length === 0) return <p>{t('versions.same')}</p>;
  return (
    <div data-testid="meaning">
      <h3>{title}</h3>
      <ul>
        {meaning.map((sentence) => (
          <li key={sentence.da}>{sentence[lang]}</li>
        ))}
      </ul>
    </div>
  );
}
