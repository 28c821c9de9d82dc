import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AssignmentView } from '../../api/contract/assignment.ts';
import type { ClauseView, ConversationSummary, StartConversation } from '../../api/contract/conversation.ts';
import { readHome, type StudentHomeView } from '../http/api.ts';
import { keep } from '../session/kept.ts';
import { useSession } from '../session/SessionProvider.tsx';
import { AiLevelMark } from '../ui/AiLevelMark.tsx';
import { AidsLeft, Clause } from '../ui/Clause.tsx';
import { Failure } from '../ui/Failure.tsx';
import { Heading } from '../ui/Heading.tsx';
import { Loading } from '../ui/Loading.tsx';
import { MayILink } from '../ui/MayILink.tsx';
import { useDayText } from '../ui/useDayText.ts';
import { useLoad } from '../ui/useLoad.ts';
import { HALF_WRITTEN, NewProblem } from './NewProblem.tsx';
import { SetCard } from './SetCard.tsx';
import { entriesOf } from './tasks.ts';
import { useStart } from './useStart.ts';
import './home.css';

/** A problem that was begun is no longer half written. */
const forgetHalfWritten = ({ problem }: StartConversation) => {
  if ('text' in problem) keep(HALF_WRITTEN, { draft: undefined });
};

/** The student's front page: tasks from the teacher, a new problem of their own, and what they have worked on. */
export default function StudentHome() {
  const { t } = useTranslation();
  const { now } = useSession();
  const { loaded, again } = useLoad<StudentHomeView>(readHome);
  const { start, busy, problem } = useStart(forgetHalfWritten);
  const name = now.state === 'in' ? now.session.person.name : '';
  const closed = loaded.state === 'ready' && loaded.value.clause.effect === 'deny';

  return (
    <div className="sheet home">
      <Heading title={t('student.title', { name })} />
      {problem && <Failure problem={problem} />}
      {loaded.state === 'loading' && <Loading lines={6} />}
      {loaded.state === 'failed' && <Failure problem={loaded.problem} retry={again} />}
      {loaded.state === 'ready' && (
        <div className="home-parts">
          <section aria-labelledby="tasks-title">
            <h2 id="tasks-title">{t('student.tasks')}</h2>
            {loaded.value.assignments.length === 0 && (
              <p className="empty">{t(closed ? 'student.noTasksYoung' : 'student.noTasks')}</p>
            )}
            <ul className="cards">
              {entriesOf(loaded.value.assignments).map((entry) =>
                entry.kind === 'set' ? (
                  <li key={entry.set.id}>
                    <SetCard entry={entry} />
                  </li>
                ) : (
                  <li key={entry.task.id}>
                    <TaskCard assignment={entry.task} busy={busy} start={start} />
                  </li>
                ),
              )}
            </ul>
          </section>
          {closed ? (
            <Closed clause={loaded.value.clause} hasTasks={loaded.value.assignments.length > 0} />
          ) : (
            <NewProblem
              busy={busy}
              start={(text, subject) => void start({ problem: { text, ...(subject && { subject }) } })}
            />
          )}
          {!(closed && loaded.value.conversations.length === 0) && (
            <Earlier conversations={loaded.value.conversations} />
          )}
          <MayILink />
        </div>
      )}
    </div>
  );
}

interface TaskCardProps {
  readonly assignment: AssignmentView;
  readonly busy: boolean;
  readonly start: (start: StartConversation) => void;
}

function TaskCard({ assignment, busy, start }: TaskCardProps) {
  const { t } = useTranslation();
  const { id, title, subject, situation, aiLevel, closed, teacher, className, conversationId } = assignment;
  const goOn = closed ? 'student.see' : conversationId ? 'student.resume' : 'student.open';
  return (
    <button type="button" className="card" disabled={busy} onClick={() => start({ problem: { assignmentId: id } })}>
      <bdi className="card-title">{title}</bdi>
      <span className="tags">
        <span className="tag">{t(`subjects.${subject}`)}</span>
        <span className="tag">{t(`situations.${situation}`)}</span>
      </span>
      <AiLevelMark level={closed && aiLevel !== 'red' ? 'closed' : aiLevel} />
      <span className="card-foot">
        <span>{t('student.from', { teacher, class: className })}</span>
        <span className="card-go">{t(goOn)}</span>
      </span>
    </button>
  );
}

/** For students whom the policy does not let in: the school's own sentence, kindly. */
function Closed({ clause, hasTasks }: { readonly clause: ClauseView; readonly hasTasks: boolean }) {
  const { t } = useTranslation();
  return (
    <section className="locked" aria-labelledby="closed-title" data-testid="locked">
      <h2 id="closed-title">{t('student.closedTitle')}</h2>
      <Clause clause={clause} />
      {hasTasks && <p>{t('student.closedTasks')}</p>}
      <AidsLeft aids={clause.aids} />
    </section>
  );
}

function Earlier({ conversations }: { readonly conversations: readonly ConversationSummary[] }) {
  const { t } = useTranslation();
  const dayText = useDayText();
  return (
    <section aria-labelledby="earlier-title">
      <h2 id="earlier-title">{t('student.earlier')}</h2>
      {conversations.length === 0 && <p className="empty">{t('student.noEarlier')}</p>}
      <ul className="earlier">
        {conversations.map(({ id, title, taskNumber, subject, updatedAt, solved }) => (
          <li key={id}>
            <Link href={`/conversations/${id}`}>
              <bdi>{taskNumber ? t('student.taskOf', { title, number: taskNumber }) : title}</bdi>
            </Link>
            <span className="earlier-facts">
              {subject && <span>{t(`subjects.${subject}`)}</span>}
              <span>{t('student.changed', { when: dayText(updatedAt) })}</span>
              {solved && <span className="earlier-solved">{t('student.solved')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
