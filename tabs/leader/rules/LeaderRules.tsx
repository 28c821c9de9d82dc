import type { PolicyOverview } from '../../../api/contract/policyOverview.ts';
import { readOverview } from '../../http/policy.ts';
import { spokenLanguage } from '../../i18n/index.ts';
import { useRuleWords } from '../../i18n/rules.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { MayILink } from '../../ui/MayILink.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { Fold } from './Fold.tsx';
import { Matrix } from './Matrix.tsx';
import { PlainRules } from './PlainRules.tsx';
import { Times } from './Times.tsx';
import { Versions } from './Versions.tsx';
import { WhatIfPanel } from './WhatIfPanel.tsx';
import '../../ui/staff.css';
import '../../rules/rules.css';
import './leaderRules.css';

/** “Skolens AI-regler”: what holds now, who may do what, what would hold, when it changes, and what is wrong with the files. */
export default function LeaderRules() {
  const { t } = useRuleWords();
  const { loaded, again } = useLoad<PolicyOverview>(readOverview);
  return (
    <div className="sheet staff">
      <Heading title={t('leader.title')} />
      <p>{t('leader.intro')}</p>
      <p>
        <a href={spokenLanguage() === 'da' ? '/skolens-ai-regler' : '/school-ai-rules'}>{t('leader.publicLink')}</a>
      </p>
      {loaded.state === 'loading' && <Loading lines={10} />}
      {loaded.state === 'failed' && <Failure problem={loaded.problem} retry={again} />}
      {loaded.state === 'ready' && (
        <>
          {loaded.value.problems.length > 0 && <Problems problems={loaded.value.problems} />}
          {loaded.value.warnings.length > 0 && <Warnings warnings={loaded.value.warnings} />}
          <section aria-labelledby="plain-title">
            <Fold isMain heading={<h2 id="plain-title">{t('leader.plain')}</h2>}>
              <PlainRules groups={loaded.value.groups} />
            </Fold>
          </section>
          <Matrix classes={loaded.value.classes} />
          <WhatIfPanel classes={loaded.value.classes} />
          <Times times={loaded.value.times} />
          <Versions />
          <MayILink />
        </>
      )}
    </div>
  );
}

/** Why the files on disk are not the ones in force, each with its place and, where one can guess, the word that was meant. */
function Problems({ problems }: Pick<PolicyOverview, 'problems'>) {
  const { t } = useRuleWords();
  return (
    <section className="note note-failure" aria-labelledby="problems-title">
      <h2 id="problems-title">{t('leader.problems')}</h2>
      <p>{t('leader.problemsHelp')}</p>
      <Remarks remarks={problems} />
    </section>
  );
}

/** What the files in force say in vain: folded, since nothing is worse for it. */
function Warnings({ warnings }: Pick<PolicyOverview, 'warnings'>) {
  const { t } = useRuleWords();
  return (
    <details className="help" data-testid="warnings">
      <summary>{t('leader.warnings', { count: warnings.length })}</summary>
      <p>{t('leader.warningsHelp')}</p>
      <Remarks remarks={warnings} />
    </details>
  );
}

function Remarks({ remarks }: { readonly remarks: PolicyOverview['problems'] }) {
  const { t } = useRuleWords();
  return (
    <ul>
      {remarks.map(({ file, line, column, message, suggestion }) => (
        <li key={`${file}:${line}:${column} ${message.en}`}>
          <code dir="ltr">
            {file}:{line}:{column}
          </code>{' '}
          {message[spokenLanguage()]} {suggestion !== undefined && t('leader.didYouMean', { word: suggestion })}
        </li>
      ))}
    </ul>
  );
}
