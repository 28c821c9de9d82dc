import type { ClauseView } from '../../api/contract/conversation.ts';
import type { LayerSaid } from '../../api/contract/mayI.ts';
import { spokenLanguage } from '../i18n/index.ts';
import { useRuleWords } from '../i18n/rules.ts';
import { ClauseSource } from '../ui/Clause.tsx';

interface WhyProps {
  readonly clause: ClauseView;
  readonly layers: readonly LayerSaid[];
}

/** Which rule decided, where it stands, what it builds on, and what each layer of the school's policy said. */
export function Why({ clause, layers }: WhyProps) {
  const { t } = useRuleWords();
  return (
    <div className="why-rules">
      {clause.source ? <ClauseSource clause={clause} /> : <p>{t('layers.none')}</p>}
      {layers.length > 0 && (
        <ol className="layers" aria-label={t('layers.caption')}>
          {layers.map(({ level, name, rule }) => (
            <li key={level}>
              <p>
                <strong>{t(`layers.${level}`)}</strong> ({name})
              </p>
              {rule ? (
                <>
                  <p>
                    <span className={`effect effect-${rule.effect}`}>{t(`layers.${rule.effect}`)}</span>
                    {': '}
                    {rule.clause[spokenLanguage()]}
                  </p>
                  <p className="clause-source">
                    <code dir="ltr">
                      {rule.id} · {rule.source.file}:{rule.source.line}
                    </code>
                  </p>
                </>
              ) : (
                <p>{t('layers.silent')}</p>
              )}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
