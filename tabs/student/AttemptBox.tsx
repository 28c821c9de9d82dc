import { Textarea } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../api/contract/language.ts';
import type { Subject } from '../../api/contract/policy.ts';
import { inLanguage } from '../i18n/direction.ts';
import { Support } from '../ui/Support.tsx';
import { limits } from './limits.ts';
import { MathKeys } from './MathKeys.tsx';
import type { Saving } from './useAttempt.ts';

interface AttemptBoxProps {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly change: (text: string) => void;
  readonly saving: Saving;
  /** Words to a child who needs a human, when the conversation cannot say them now. */
  readonly support: string | undefined;
  readonly subject: Subject | undefined;
  /** Other ways to write than the keys. */
  readonly tools: (box: RefObject<HTMLTextAreaElement | null>) => ReactNode;
  /** What the student's own words are in, as far as they tell. */
  readonly lang: Language;
}

const withSigns = new Set<Subject | undefined>([
  undefined,
  'mathematics',
  'physicsChemistry',
  'science',
  'geography',
  'biology',
  'other',
]);

/** The student's own work, the second largest thing on the page: it saves itself. */
export function AttemptBox({ box, text, change, saving, support, subject, tools, lang }: AttemptBoxProps) {
  const { t } = useTranslation();
  const state = {
    saved: text === '' ? '' : t('work.saved'),
    saving: t('work.saving'),
    kept: t('work.kept'),
    tooLong: t('work.attemptTooLong', { max: limits.attempt }),
  }[saving];
  return (
    <section className="attempt">
      <h2 data-read="attempt-title">
        <label htmlFor="attempt-box">{t('work.attempt')}</label>
      </h2>
      <p id="attempt-help" className="help" data-read="attempt-help">
        {t('work.attemptHelp')}
      </p>
      {withSigns.has(subject) && <MathKeys box={box} />}
      <Textarea
        textarea={{ ref: box }}
        {...inLanguage(lang)}
        data-read="attempt"
        id="attempt-box"
        className="attempt-text"
        resize="vertical"
        rows={6}
        value={text}
        onChange={(_, { value }) => change(value)}
        aria-describedby="attempt-help attempt-state"
      />
      {tools(box)}
      <p id="attempt-state" className={saving === 'tooLong' ? 'attempt-state attempt-state-bad' : 'attempt-state'}>
        {state}
      </p>
      <div role="alert">{support && <Support text={support} />}</div>
    </section>
  );
}
