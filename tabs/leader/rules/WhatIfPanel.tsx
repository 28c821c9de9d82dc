import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { MayIAnswer } from '../../../api/contract/mayI.ts';
import type { AiLevel, Role, Situation, Subject, Task } from '../../../api/contract/policy.ts';
import type { PolicyOverview, WhatIf } from '../../../api/contract/policyOverview.ts';
import { askWhatIf } from '../../http/policy.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { spokenLanguage } from '../../i18n/index.ts';
import { useRuleWords } from '../../i18n/rules.ts';
import { everyTask } from '../../rules/questions.ts';
import { Why } from '../../rules/Why.tsx';
import { Clause } from '../../ui/Clause.tsx';
import { aiLevels, situations, subjects } from '../../ui/choices.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Fold } from './Fold.tsx';

const roles: readonly Role[] = ['student', 'teacher', 'leader'];
const grades = Array.from({ length: 11 }, (_, grade) => String(grade));

/** What is chosen in the panel; an empty word is none. */
interface Chosen {
  readonly role: Role;
  readonly grade: string;
  readonly className: string;
  readonly task: Task;
  readonly subject: Subject | '';
  readonly situation: Situation;
  readonly aiLevel: AiLevel;
  readonly at: string;
}

const first: Chosen = {
  role: 'student',
  grade: '8',
  className: '',
  task: 'hint',
  subject: '',
  situation: 'homework',
  aiLevel: 'yellow',
  at: '',
};

const questionIn = ({ role, grade, className, task, subject, situation, aiLevel, at }: Chosen): WhatIf => ({
  role,
  task,
  situation,
  aiLevel,
  ...(role === 'student' && { grade: Number(grade) }),
  ...(className !== '' && { className }),
  ...(subject !== '' && { subject }),
  ...(at !== '' && { at: at.slice(0, 16) }),
});

/** “Hvad nu hvis?”: the answer to anybody, at any time, with what each layer said. */
export function WhatIfPanel({ classes }: Pick<PolicyOverview, 'classes'>) {
  const { t } = useRuleWords();
  const [chosen, setChosen] = useState(first);
  const [answer, setAnswer] = useState<MayIAnswer>();
  const [problem, setProblem] = useState<RequestFailed>();
  const change = (part: Partial<Chosen>) => {
    setChosen((before) => ({ ...before, ...part }));
    setAnswer(undefined);
  };
  const ask = () => {
    setProblem(undefined);
    askWhatIf(questionIn(chosen)).then(setAnswer, (cause: unknown) => setProblem(asRequestFailed(cause)));
  };
  const chooseClass = (className: string) => {
    const grade = classes.find(({ name }) => name === className)?.grade;
    change({ className, ...(grade !== undefined && { grade: String(grade) }) });
  };
  return (
    <section aria-labelledby="what-if-title">
      <Fold heading={<h2 id="what-if-title">{t('leader.whatIf')}</h2>}>
        <p>{t('leader.whatIfHelp')}</p>
        <form
          className="rule-choices"
          onSubmit={(event) => {
            event.preventDefault();
            ask();
          }}
        >
          <Choice
            label={t('leader.role')}
            value={chosen.role}
            words={roles}
            text={(role) => t(`leader.roles.${role}`)}
            choose={(role) => change({ role })}
          />
          {chosen.role === 'student' && (
            <Choice
              label={t('leader.grade')}
              value={chosen.grade}
              words={grades}
              text={(grade) => t('leader.gradeName', { grade })}
              choose={(grade) => change({ grade })}
            />
          )}
          <Choice
            label={t('leader.className')}
            value={chosen.className}
            words={['', ...classes.map(({ name }) => name)]}
            text={(name) => (name === '' ? t('leader.noClass') : name)}
            choose={chooseClass}
          />
          <Choice
            label={t('leader.task')}
            value={chosen.task}
            words={everyTask}
            text={(task) => t(`tasks.${task}`)}
            choose={(task) => change({ task })}
          />
          <Choice
            label={t('leader.subject')}
            value={chosen.subject}
            words={['' as const, ...subjects]}
            text={(subject) => (subject === '' ? t('leader.noSubject') : t(`page:subjects.${subject}`))}
            choose={(subject) => change({ subject })}
          />
          <Choice
            label={t('leader.situation')}
            value={chosen.situation}
            words={situations}
            text={(situation) => t(`page:situations.${situation}`)}
            choose={(situation) => change({ situation })}
          />
          <Choice
            label={t('leader.aiLevel')}
            value={chosen.aiLevel}
            words={aiLevels}
            text={(level) => t(`page:aiLevels.${level}`)}
            choose={(aiLevel) => change({ aiLevel })}
          />
          <Field label={t('leader.at')}>
            <Input type="datetime-local" value={chosen.at} onChange={(_, { value }) => change({ at: value })} />
          </Field>
          <div className="rule-ask">
            <Button type="submit" appearance="primary">
              {t('leader.ask')}
            </Button>
          </div>
        </form>
        {problem && <Failure problem={problem} />}
        <div role="status">{answer && <WhatIfSaid answer={answer} />}</div>
      </Fold>
    </section>
  );
}

function WhatIfSaid({ answer: { clause, terms, layers } }: { readonly answer: MayIAnswer }) {
  const { t } = useRuleWords();
  return (
    <div className={`answer answer-${clause.effect}`} data-testid="what-if-answer" data-rule={clause.ruleId}>
      <h3>{t(`leader.${clause.effect}`)}</h3>
      <Clause clause={clause} />
      {terms.length > 0 && (
        <ul>
          {terms.map((term) => (
            <li key={term.en}>{term[spokenLanguage()]}</li>
          ))}
        </ul>
      )}
      <Why clause={clause} layers={layers} />
    </div>
  );
}

interface ChoiceProps<Word extends string> {
  readonly label: string;
  readonly value: Word;
  readonly words: readonly Word[];
  readonly text: (word: Word) => string;
  readonly choose: (word: Word) => void;
}

/** A list to choose one word of. */
function Choice<Word extends string>({ label, value, words, text, choose }: ChoiceProps<Word>) {
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, { value: wanted }) => {
          const word = words.find((known) => known === wanted);
          if (word !== undefined) choose(word);
        }}
      >
        {words.map((word) => (
          <option key={word} value={word}>
            {text(word)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
