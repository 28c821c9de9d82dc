import { Select } from '@fluentui/react-components';
import type { Level } from '../../../api/contract/draft.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { isLevel } from '../start/requestForm.ts';
import { type Classmate, countsOf, usualLevel } from './audience.ts';

interface WhoGetsWhatProps {
  readonly levels: readonly Level[];
  readonly students: readonly Classmate[];
  readonly chosen: ReadonlyMap<string, Level>;
  readonly choose: (id: string, level: Level) => void;
}

/** The class by name, with the version that each gets. */
export function WhoGetsWhat({ levels, students, chosen, choose }: WhoGetsWhatProps) {
  const { t } = useDraftWords();
  const usual = usualLevel(levels);
  if (students.length === 0) return <p className="empty">{t('share.noStudents')}</p>;
  return (
    <>
      <p className="counts">
        {countsOf(levels, students, chosen)
          .map(({ level, count }) => t('share.counts', { level: t(`levels.${level}`), count }))
          .join(' · ')}
      </p>
      <ul className="classmates">
        {students.map(({ id, name }) => (
          <li key={id}>
            <label htmlFor={`level-${id}`}>{name}</label>
            <Select
              id={`level-${id}`}
              size="small"
              value={chosen.get(id) ?? usual ?? ''}
              onChange={(_, { value }) => isLevel(value) && choose(id, value)}
            >
              {levels.map((level) => (
                <option key={level} value={level}>
                  {t(`levels.${level}`)}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </>
  );
}
