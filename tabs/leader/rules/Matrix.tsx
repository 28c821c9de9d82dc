import { Field, Select } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { AiLevel, Situation } from '../../../api/contract/policy.ts';
import type { PolicyMatrix, PolicyOverview } from '../../../api/contract/policyOverview.ts';
import { readMatrix } from '../../http/policy.ts';
import { spokenLanguage } from '../../i18n/index.ts';
import { useRuleWords } from '../../i18n/rules.ts';
import { aiLevels, isAiLevel, isSituation, situations } from '../../ui/choices.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { Fold } from './Fold.tsx';
import { RulePlace } from './RulePlace.tsx';

/** Who may do what: a row for each task, a column for each kind of people, for a chosen situation, colour and class. */
export function Matrix({ classes }: Pick<PolicyOverview, 'classes'>) {
  const { t } = useRuleWords();
  const [situation, setSituation] = useState<Situation>('homework');
  const [aiLevel, setAiLevel] = useState<AiLevel>('yellow');
  const [className, setClassName] = useState('');
  const load = useCallback(
    (signal: AbortSignal) => readMatrix({ situation, aiLevel, ...(className !== '' && { className }) }, signal),
    [situation, aiLevel, className],
  );
  const { loaded, again } = useLoad<PolicyMatrix>(load);
  return (
    <section aria-labelledby="matrix-title">
      <Fold heading={<h2 id="matrix-title">{t('leader.matrix')}</h2>}>
        <p>{t('leader.matrixHelp')}</p>
        <div className="rule-choices">
          <Field label={t('leader.situation')}>
            <Select value={situation} onChange={(_, { value }) => isSituation(value) && setSituation(value)}>
              {situations.map((one) => (
                <option key={one} value={one}>
                  {t(`page:situations.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('leader.aiLevel')}>
            <Select value={aiLevel} onChange={(_, { value }) => isAiLevel(value) && setAiLevel(value)}>
              {aiLevels.map((one) => (
                <option key={one} value={one}>
                  {t(`page:aiLevels.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('leader.className')}>
            <Select value={className} onChange={(_, { value }) => setClassName(value)}>
              <option value="">{t('leader.wholeSchool')}</option>
              {classes.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        {loaded.state === 'loading' && <Loading lines={6} />}
        {loaded.state === 'failed' && <Failure problem={loaded.problem} retry={again} />}
        {loaded.state === 'ready' && <MatrixTable matrix={loaded.value} />}
      </Fold>
    </section>
  );
}

function MatrixTable({ matrix: { columns, rows } }: { readonly matrix: PolicyMatrix }) {
  const { t } = useRuleWords();
  const lang = spokenLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard must reach it
    <section className="matrix-frame" aria-label={t('leader.matrix')} tabIndex={0}>
      <table className="matrix" data-testid="matrix">
        <thead>
          <tr>
            <th scope="col">{t('leader.task')}</th>
            {columns.map((name) => (
              <th key={name.en} scope="col">
                {name[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ task, cells }) => (
            <tr key={task}>
              <th scope="row">{t(`tasks.${task}`)}</th>
              {cells.map(({ effect, ruleId, source, maxHint }, at) => (
                <td key={columns[at]?.en ?? ''}>
                  <span className={`effect effect-${effect}`}>
                    {effect === 'deny'
                      ? t('leader.no')
                      : maxHint === undefined
                        ? t('leader.yes')
                        : t('leader.hints', { count: maxHint })}
                  </span>
                  <RulePlace ruleId={ruleId} source={source} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
