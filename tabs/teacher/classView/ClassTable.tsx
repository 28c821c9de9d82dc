import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ClassSetView } from '../../../api/contract/assignmentSet.ts';
import { useClassWords } from '../../i18n/classView.ts';
import { TaskStateMark } from '../../ui/TaskStateMark.tsx';

type Student = ClassSetView['students'][number];

/** Students by tasks, in alphabetical order; each cell says how far it has come, and leads to the conversation. */
export function ClassTable({ set: { students, count, tasks } }: { readonly set: ClassSetView }) {
  const { t: words } = useClassWords();
  const positions = [...new Set(tasks.map(({ position }) => position))];
  return (
    <section aria-labelledby="class-title">
      <h2 id="class-title">{words('table.title')}</h2>
      <p className="help">{words('table.help')}</p>
      {students.length === 0 ? (
        <p className="empty">{words('table.empty')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard must reach it
        <section className="table-frame class-table" aria-label={words('table.title')} tabIndex={0}>
          <table data-tasks={count}>
            <thead>
              <tr>
                <th scope="col">{words('table.student')}</th>
                {positions.map((number) => (
                  <th key={number} scope="col">
                    {words('table.task', { number })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {students.map((student) => (
                <tr key={student.id}>
                  <th scope="row">{student.name}</th>
                  {positions.map((number) => (
                    <td key={number} data-column={words('table.task', { number })}>
                      <Cell student={student} number={number} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

function Cell({ student, number }: { readonly student: Student; readonly number: number }) {
  const { t } = useTranslation();
  const { t: words } = useClassWords();
  const task = student.tasks.find(({ position }) => position === number);
  if (!task) return <span className="empty">{words('table.notTheirs')}</span>;
  const { state, conversationId } = task;
  if (state === 'notBegun' || !conversationId) return <TaskStateMark state={state} />;
  const label = words('table.read', { state: t(`set.states.${state}`), name: student.name, number });
  return (
    <Link href={`/transcripts/${conversationId}?name=${encodeURIComponent(student.name)}`} aria-label={label}>
      <TaskStateMark state={state} />
    </Link>
  );
}
