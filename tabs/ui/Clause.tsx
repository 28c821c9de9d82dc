import { useTranslation } from 'react-i18next';
import type { ClauseView } from '../../api/contract/conversation.ts';
import type { Aids } from '../../api/contract/policy.ts';
import { spokenLanguage } from '../i18n/index.ts';

interface ClauseProps {
  readonly clause: ClauseView;
}

/** The school's own sentence. */
export function Clause({ clause }: ClauseProps) {
  return <blockquote className="clause">{clause.text[spokenLanguage()]}</blockquote>;
}

/** Where in the school's policy the sentence stands, and the law it builds on. */
export function ClauseSource({ clause }: ClauseProps) {
  const { t } = useTranslation();
  const { ruleId, source, legal } = clause;
  return (
    <>
      <p className="clause-source">
        {ruleId.startsWith('assignment:')
          ? t('clause.byTeacher')
          : source
            ? t('clause.rule', { id: ruleId, file: source.file, line: source.line })
            : t('clause.ruleOnly', { id: ruleId })}
      </p>
      {legal.length > 0 && <p className="clause-source">{t('clause.legal', { laws: legal.join('; ') })}</p>}
    </>
  );
}

const aidNames = ['readAloud', 'wordSuggestions', 'dictation', 'homeLanguage'] as const;

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
