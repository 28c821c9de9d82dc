import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassSetView } from '../../../api/contract/assignmentSet.ts';
import { ShareLink } from '../../host/ShareLink.tsx';
import { readSet } from '../../http/classView.ts';
import { useClassWords } from '../../i18n/classView.ts';
import { MathText } from '../../reading/MathText.tsx';
import { AiLevelMark } from '../../ui/AiLevelMark.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { NotFound } from '../../ui/NotFound.tsx';
import { useDayText } from '../../ui/useDayText.ts';
import { useLoad } from '../../ui/useLoad.ts';
import { ClassTable } from './ClassTable.tsx';
import { SetTimes } from './SetTimes.tsx';
import '../../ui/staff.css';
import './classView.css';

/** The class view of a set: who has begun what, where several are stuck, and when it is open. No scores, no ranking. */
export default function ClassSet({ id }: { readonly id: string }) {
  const { t: words } = useClassWords();
  const load = useCallback((signal: AbortSignal) => readSet(id, signal), [id]);
  const { loaded, again, put } = useLoad<ClassSetView>(load);
  if (loaded.state === 'failed' && loaded.problem.status === 404) return <NotFound />;
  if (loaded.state !== 'ready')
    return (
      <div className="sheet staff">
        <Heading title={words('loading')} />
        {loaded.state === 'failed' ? <Failure problem={loaded.problem} retry={again} /> : <Loading lines={8} />}
      </div>
    );
  const set = loaded.value;
  return (
    <div className="sheet staff">
      <Heading title={words('title', { title: set.title, class: set.className })} />
      <Facts set={set} />
      <ShareLink path={`/sets/${id}`} title={set.title} />
      <Stuck set={set} />
      <ClassTable set={set} />
      <SetTimes set={set} changed={(times) => put((now) => ({ ...now, ...times }))} />
      <Versions set={set} />
    </div>
  );
}

interface SetProps {
  readonly set: ClassSetView;
}

function Facts({ set }: SetProps) {
  const { t } = useTranslation();
  const { t: words } = useClassWords();
  const dayText = useDayText();
  return (
    <p className="tags class-facts">
      <span className="tag">{words('counts', { count: set.count })}</span>
      <span className="tag">{t(`subjects.${set.subject}`)}</span>
      <span className="tag">{t(`situations.${set.situation}`)}</span>
      {set.maxHint !== undefined && <span className="tag">{words('maxHint', { count: set.maxHint })}</span>}
      <span className="tag">{words('shared', { teacher: set.teacher, when: dayText(set.createdAt) })}</span>
      <AiLevelMark level={set.aiLevel} />
      <span className="tag">
        {words('code')} <code className="rule-code">{set.code}</code>
      </span>
    </p>
  );
}

function Stuck({ set: { stuck } }: SetProps) {
  const { t: words } = useClassWords();
  return (
    <section aria-labelledby="stuck-title">
      <h2 id="stuck-title">{words('stuck.title')}</h2>
      <p className="help">{words('stuck.help')}</p>
      {stuck.length === 0 ? (
        <p className="empty">{words('stuck.none')}</p>
      ) : (
        <ul className="stuck">
          {stuck.map(({ id, position, text, students }) => (
            <li key={`${id} ${position ?? ''} ${students}`}>
              <span>{position === undefined ? text : words('stuck.task', { number: position, text })}</span>
              <span className="tag">{words('stuck.students', { count: students })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Versions({ set: { tasks } }: SetProps) {
  const { t: words } = useClassWords();
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title">{words('versions.title')}</h2>
      <ul className="versions">
        {tasks.map(({ id, position, text, students, hasKey }) => (
          <li key={id}>
            <p>
              <strong>{words('table.task', { number: position })}</strong>{' '}
              <span className="help">{students === 'all' ? words('versions.all') : students.join(', ')}</span>
            </p>
            <p className="version-text">
              <MathText text={text} />
            </p>
            {!hasKey && <p className="help">{words('versions.noKey')}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
