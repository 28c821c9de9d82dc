import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AssignmentView } from '../../api/contract/assignment.ts';
import { readHome, type StudentHomeView } from '../http/api.ts';
import { MathText } from '../reading/MathText.tsx';
import { AiLevelMark } from '../ui/AiLevelMark.tsx';
import { Failure } from '../ui/Failure.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Loading } from '../ui/Loading.tsx';
import { NotFound } from '../ui/NotFound.tsx';
import { TaskStateMark } from '../ui/TaskStateMark.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { Hours } from './Hours.tsx';
import { entriesOf, stateOf } from './tasks.ts';
import { useStart } from './useStart.ts';
import './home.css';

/** The tasks of a set that are the student's, in order, each with how far it has come. */
export default function TaskSet({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { loaded, again } = useLoad<StudentHomeView>(readHome);
  const { start, busy, problem } = useStart();
  if (loaded.state !== 'ready')
    return (
      <div className="sheet">
        <Heading title={t('set.title')} />
        {loaded.state === 'failed' ? <Failure problem={loaded.problem} retry={again} /> : <Loading lines={6} />}
      </div>
    );
  const entry = entriesOf(loaded.value.assignments).find((entry) => entry.kind === 'set' && entry.set.id === id);
  if (entry?.kind !== 'set') return <NotFound />;
  const { set, tasks } = entry;
  const [{ subject, situation, aiLevel, opensAt, closesAt }] = tasks;
  return (
    <div className="sheet">
      <Heading title={set.title} />
      <p className="tags">
        <span className="tag">{t('student.setCount', { count: tasks.length })}</span>
        <span className="tag">{t(`subjects.${subject}`)}</span>
        <span className="tag">{t(`situations.${situation}`)}</span>
        <AiLevelMark level={tasks.every((task) => task.closed) && aiLevel !== 'red' ? 'closed' : aiLevel} />
      </p>
      {(opensAt || closesAt) && (
        <p className="tags">
          <Hours opensAt={opensAt} closesAt={closesAt} />
        </p>
      )}
      {problem && <Failure problem={problem} />}
      <ol className="set-tasks">
        {tasks.map((task) => (
          <li key={task.id}>
            <TaskRow task={task} busy={busy} open={() => void start({ problem: { assignmentId: task.id } })} />
          </li>
        ))}
      </ol>
      <p>
        <Link href="/">{t('notFound.home')}</Link>
      </p>
    </div>
  );
}

interface TaskRowProps {
  readonly task: AssignmentView;
  readonly busy: boolean;
  readonly open: () => void;
}

function TaskRow({ task, busy, open }: TaskRowProps) {
  const { t } = useTranslation();
  const state = stateOf(task);
  const goOn = task.closed ? 'student.see' : state === 'notBegun' ? 'student.open' : 'student.resume';
  return (
    <button type="button" className="card set-task" disabled={busy} onClick={open}>
      <span className="set-task-number">{t('set.number', { number: task.set?.number ?? 1 })}</span>
      <span className="set-task-text">
        <MathText text={task.text.split('\n', 1)[0] ?? ''} />
      </span>
      <TaskStateMark state={state} />
      <span className="card-go">{t(goOn)}</span>
    </button>
  );
}
