import { useTranslation } from 'react-i18next';
import type { ClauseView } from '../../api/contract/conversation.ts';
import type { Aids } from '../../api/contract/policy.ts';
import { spokenLanguage } from '../i18n/index.ts';

interface ClauseProps {
  readonly clause: ClauseView;
  /** Leaves out where it stands: the youngest need the sentence only. */
  readonly brief?: boolean;
}

/** The school's own sentence, and where in its policy it stands. */
export function Clause({ clause, brief = false }: ClauseProps) {
  const { t } = useTranslation();
  const { ruleId, source, legal } = clause;
  return (
    <div className="clause">
      <blockquote>{clause.text[spokenLanguage()]}</blockquote>
      {!brief && (
        <p className="clause-source">
          {source
            ? t('clause.rule', { id: ruleId, file: source.file, line: source.line })
            : t('clause.ruleOnly', { id: ruleId })}
        </p>
      )}
      {!brief && legal.length > 0 && <p className="clause-source">{t('clause.legal', { laws: legal.join('; ') })}</p>}
    </div>
  );
}

const aidNames = ['readAloud', 'wordSuggestions', 'dictation'] as const;

/** Which aids stay on while AI is off. */
export function AidsLeft({ aids }: { readonly aids: Aids }) {
  const { t } = useTranslation();
  const left = aidNames.filter((name) => aids[name] !== 'never');
  if (left.length === 0) return <p>{t('aids.none')}</p>;
  return (
    <>
      <p>{t('aids.title')}</p>
      <ul>
        {left.map((name) => (
          <li key={name}>
            {aids[name] === 'always' ? t(`aids.${name}`) : t('aids.specialTerms', { aid: t(`aids.${name}`) })}
          </li>
        ))}
      </ul>
    </>
  );
}
