import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { AiLevelMark } from '../ui/AiLevelMark.tsx';
import { Hours } from './Hours.tsx';
import { type Entry, stateOf } from './tasks.ts';

/** A set of tasks as one card: what it is, and how far the student has come with it. */
export function SetCard({ entry: { set, tasks } }: { readonly entry: Extract<Entry, { kind: 'set' }> }) {
  const { t } = useTranslation();
  const [{ subject, situation, aiLevel, teacher, className, opensAt, closesAt }] = tasks;
  const closed = tasks.every((task) => task.closed);
  const count = (state: string) => tasks.filter((task) => stateOf(task) === state).length;
  const [atWork, solved] = [count('atWork'), count('solved')];
  return (
    <Link href={`/sets/${set.id}`} className="card">
      <bdi className="card-title">{set.title}</bdi>
      <span className="tags">
        <span className="tag">{t('student.setCount', { count: tasks.length })}</span>
        {atWork > 0 && <span className="tag">{t('student.setBegun', { count: atWork })}</span>}
        {solved > 0 && <span className="tag">{t('student.setSolved', { count: solved })}</span>}
      </span>
      <span className="tags">
        <span className="tag">{t(`subjects.${subject}`)}</span>
        <span className="tag">{t(`situations.${situation}`)}</span>
      </span>
      {(opensAt || closesAt) && (
        <span className="tags">
          <Hours opensAt={opensAt} closesAt={closesAt} />
        </span>
      )}
      <AiLevelMark level={closed && aiLevel !== 'red' ? 'closed' : aiLevel} />
      <span className="card-foot">
        <span>{t('student.from', { teacher, class: className })}</span>
        <span className="card-go">{t(atWork + solved > 0 ? 'student.resume' : 'student.open')}</span>
      </span>
    </Link>
  );
}
