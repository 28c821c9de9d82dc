import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { MayIAnswer, MayIQuestion } from '../../api/contract/mayI.ts';
import type { LocalText } from '../../api/contract/policy.ts';
import { askMayI } from '../http/policy.ts';
import { spokenLanguage } from '../i18n/index.ts';
import { useRuleWords } from '../i18n/rules.ts';
import { AidsLeft, Clause } from '../ui/Clause.tsx';
import { Failure } from '../ui/Failure.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useLoad } from '../ui/useLoad.ts';
import type { Question } from './questions.ts';
import { useChoiceWords } from './useChoiceWords.ts';
import { Why } from './Why.tsx';

/** A question that has been answered, by the word in the address. */
interface Answered {
  readonly question: Question;
  readonly choice: string;
}

interface AnswerProps {
  readonly question: MayIQuestion;
  readonly answered: readonly Answered[];
  readonly change: (question: Question) => void;
  readonly again: () => void;
}

/** What the school's rules say: yes or no, on what terms, what else there is, whom to ask, and why. */
export function Answer({ question, answered, change, again }: AnswerProps) {
  const { t } = useRuleWords();
  const asked = JSON.stringify(question);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a question that says the same is the same
  const ask = useCallback((signal: AbortSignal) => askMayI(question, signal), [asked]);
  const { loaded, again: retry } = useLoad<MayIAnswer>(ask);
  const whose = question.about.kind === 'me' ? 'own' : question.about.kind;
  return (
    <>
      <p className="may-i-step">{t('mayI.title')}</p>
      {loaded.state === 'loading' && <Loading lines={6} />}
      {loaded.state === 'failed' && <Failure problem={loaded.problem} retry={retry} />}
      {loaded.state === 'ready' && <Said answer={loaded.value} whose={whose} />}
      <Asked answered={answered} change={change} />
      <div>
        <Button appearance="primary" onClick={again}>
          {t('mayI.again')}
        </Button>
      </div>
    </>
  );
}

type Whose = 'own' | 'student' | 'teacher';

const titles = {
  own: { allow: 'mayI.yes', deny: 'mayI.no', instead: 'mayI.instead' },
  student: { allow: 'mayI.yesStudent', deny: 'mayI.noStudent', instead: 'mayI.insteadStudent' },
  teacher: { allow: 'mayI.yesTeacher', deny: 'mayI.noTeacher', instead: 'mayI.insteadTeacher' },
} as const;

function Said({ answer, whose }: { readonly answer: MayIAnswer; readonly whose: Whose }) {
  const { t } = useRuleWords();
  const { clause, terms, ask, instead, openIn, someTasksOpen, layers } = answer;
  const { effect } = clause;
  const words = titles[whose];
  return (
    <div className={`answer answer-${effect}`} data-testid="answer" data-effect={effect} data-rule={clause.ruleId}>
      <Heading title={t(words[effect])} />
      <Clause clause={clause} />
      {someTasksOpen && <p>{t('mayI.someTasksOpen')}</p>}
      <Part title={t('mayI.terms')} items={terms.map(inReadersLanguage)} />
      <Part title={t(words.instead)} items={instead.map((task) => t(`tasks.${task}`))} />
      <Part title={t('mayI.openIn')} items={openIn.map((situation) => t(`mayI.situations.${situation}`))} />
      <section aria-labelledby="answer-aids">
        <h2 id="answer-aids">{t('mayI.aids')}</h2>
        <AidsLeft aids={clause.aids} />
      </section>
      <section aria-labelledby="answer-ask">
        <h2 id="answer-ask">{t('mayI.ask')}</h2>
        <p>{inReadersLanguage(ask)}</p>
      </section>
      <p className="help">{t('mayI.now')}</p>
      <details className="help">
        <summary>{t('mayI.why')}</summary>
        <Why clause={clause} layers={layers} />
      </details>
    </div>
  );
}

const inReadersLanguage = (text: LocalText): string => text[spokenLanguage()];

/** A heading over a list; nothing where the list is empty. */
function Part({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** What was asked, each part of which can be changed. */
function Asked({ answered, change }: Pick<AnswerProps, 'answered' | 'change'>) {
  const { t } = useRuleWords();
  const { choiceText } = useChoiceWords();
  return (
    <section aria-labelledby="asked-title">
      <h2 id="asked-title">{t('mayI.asked')}</h2>
      <ul className="asked">
        {answered.map(({ question, choice }) => {
          const text = choiceText(question.step, choice);
          return (
            <li key={question.step}>
              <span>{text}</span>
              <Button
                appearance="subtle"
                aria-label={t('mayI.change', { what: text })}
                onClick={() => change(question)}
              >
                {t('mayI.changeShort')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
