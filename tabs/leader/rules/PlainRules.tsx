import type { PlainGroup } from '../../../api/contract/policyOverview.ts';
import { spokenLanguage } from '../../i18n/index.ts';
import { useRuleWords } from '../../i18n/rules.ts';
import { Fold } from './Fold.tsx';
import { RulePlace } from './RulePlace.tsx';

/** What holds now in plain language: for each kind of people, when they may have what. */
export function PlainRules({ groups }: { readonly groups: readonly PlainGroup[] }) {
  const { t } = useRuleWords();
  const lang = spokenLanguage();
  return (
    <div className="plain-groups">
      {groups.map(({ who, lines }) => (
        <section key={who.en} className="plain-group" aria-label={who[lang]}>
          <Fold heading={<h3>{who[lang]}</h3>}>
            <ul>
              {lines.map(({ effect, when, what, ruleId, source }) => (
                <li key={`${ruleId} ${when.en}`}>
                  <p>
                    <span className={`effect effect-${effect}`}>
                      {t(effect === 'allow' ? 'leader.yes' : 'leader.no')}
                    </span>{' '}
                    · <strong>{when[lang]}</strong>
                  </p>
                  <p>{what[lang]}</p>
                  <RulePlace ruleId={ruleId} source={source} />
                </li>
              ))}
            </ul>
          </Fold>
        </section>
      ))}
    </div>
  );
}
