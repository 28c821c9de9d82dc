import { Button } from '@fluentui/react-components';
import { useSearchParams } from 'wouter';
import type { MayIStart } from '../../api/contract/mayI.ts';
import type { Role } from '../../api/contract/policy.ts';
import { readMayIStart } from '../http/policy.ts';
import { useRuleWords } from '../i18n/rules.ts';
import { useSession } from '../session/SessionProvider.tsx';
import { Failure } from '../ui/Failure.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { Answer } from './Answer.tsx';
import { aboutIn, askedIn, openQuestion, type Question, questionsFor } from './questions.ts';
import { useChoiceWords } from './useChoiceWords.ts';
import './rules.css';

/** “Må jeg bruge AI til dette?”: one plain question at a time, then the school's own answer. */
export default function MayI() {
  const { t } = useRuleWords();
  const { now } = useSession();
  const { loaded, again } = useLoad<MayIStart>(readMayIStart);
  return (
    <div className="sheet may-i">
      {loaded.state === 'ready' && now.state === 'in' ? (
        <Asking start={loaded.value} role={now.session.person.role} />
      ) : (
        <>
          <Heading title={t('mayI.title')} />
          {loaded.state === 'failed' ? <Failure problem={loaded.problem} retry={again} /> : <Loading lines={5} />}
        </>
      )}
    </div>
  );
}

interface AskingProps {
  readonly start: MayIStart;
  readonly role: Role;
}

/** The answers stand in the address: the browser's own "back" is one question back, and a link can answer some. */
function Asking({ start, role }: AskingProps) {
  const [search, setSearch] = useSearchParams();
  const questions = questionsFor(start, role, search);
  const open = openQuestion(questions, search);
  const asked = askedIn(start, search);
  const without = (question: Question) =>
    setSearch((answers) => {
      const left = new URLSearchParams(answers);
      // Whom it is about decides what is asked after it.
      if (question.step === 'about') for (const { step } of questions) left.delete(step);
      left.delete(question.step);
      return left;
    });
  if (!open && asked)
    return (
      <Answer
        question={asked}
        answered={questions.map((question) => ({ question, choice: search.get(question.step) ?? '' }))}
        change={without}
        again={() => setSearch({})}
      />
    );
  const question = open ?? questions[0];
  if (!question) return null;
  const number = questions.indexOf(question) + 1;
  const before = questions[number - 2];
  return (
    <OneQuestion
      key={question.step}
      question={question}
      number={number}
      count={questions.length}
      isAbout={aboutIn(start, search)?.kind ?? 'me'}
      choose={(choice) => setSearch((answers) => new URLSearchParams([...answers, [question.step, choice]]))}
      {...(before && { back: () => without(before) })}
    />
  );
}

interface OneQuestionProps {
  readonly question: Question;
  readonly number: number;
  readonly count: number;
  readonly isAbout: 'me' | 'student' | 'teacher';
  readonly choose: (choice: string) => void;
  readonly back?: () => void;
}

function OneQuestion({ question, number, count, isAbout, choose, back }: OneQuestionProps) {
  const { t } = useRuleWords();
  const { questionText, choiceText } = useChoiceWords();
  const title = questionText(question.step, isAbout);
  return (
    <>
      <p className="may-i-step">
        {t('mayI.title')} · {t('mayI.step', { number, count })}
      </p>
      <Heading title={title} />
      <ul className="choices" aria-label={title}>
        {question.choices.map((choice) => (
          <li key={choice}>
            <button type="button" className="card choice" onClick={() => choose(choice)}>
              {choiceText(question.step, choice)}
            </button>
          </li>
        ))}
      </ul>
      {back && (
        <div>
          <Button onClick={back}>{t('mayI.back')}</Button>
        </div>
      )}
    </>
  );
}
