import type { PolicyTime } from '../../../api/contract/policyOverview.ts';
import { spokenLanguage } from '../../i18n/index.ts';
import { useRuleWords } from '../../i18n/rules.ts';
import { type Column, SortableTable } from '../../ui/SortableTable.tsx';
import { Fold } from './Fold.tsx';
import { RulePlace } from './RulePlace.tsx';

/** When something is closed or opened by the clock: exams, weekly hours, periods of the school's calendar. */
export function Times({ times }: { readonly times: readonly PolicyTime[] }) {
  const { t } = useRuleWords();
  const lang = spokenLanguage();
  const columns: readonly Column<PolicyTime>[] = [
    { name: t('leader.when'), cell: ({ when }) => when[lang] },
    {
      name: t('leader.what'),
      cell: ({ effect, what }) => (
        <>
          {effect && <span className={`effect effect-${effect}`}>{t(`layers.${effect}`)}: </span>}
          {what[lang]}
        </>
      ),
    },
    { name: t('leader.whose'), cell: ({ whose }) => whose, sortBy: ({ whose }) => whose },
    {
      name: t('leader.rule'),
      cell: ({ ruleId, source }) => <RulePlace ruleId={ruleId ?? 'calendar'} source={source} />,
    },
  ];
  return (
    <section aria-labelledby="times-title">
      <Fold heading={<h2 id="times-title">{t('leader.times')}</h2>}>
        {times.length === 0 ? (
          <p className="empty">{t('leader.noTimes')}</p>
        ) : (
          <SortableTable
            label={t('leader.times')}
            rows={times}
            keyOf={({ when, source }) => `${when.en} ${source.file}:${source.line}`}
            columns={columns}
          />
        )}
      </Fold>
    </section>
  );
}
