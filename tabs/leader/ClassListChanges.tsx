import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { ClassListPreview } from '../../api/contract/microsoft365.ts';
import { useMicrosoft365Words } from '../i18n/microsoft365.ts';
import { type Column, SortableTable } from '../ui/SortableTable.tsx';

interface ClassListChangesProps {
  readonly preview: ClassListPreview;
  readonly back: () => void;
  readonly take: (removeAbsent: boolean) => void;
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly change: string;
}

/** Every change that a class list brings, by name, before anything is changed. */
export function ClassListChanges({ preview, back, take }: ClassListChangesProps) {
  const { t } = useMicrosoft365Words();
  const [removeAbsent, setRemoveAbsent] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // The button that was pressed is gone: keyboard and screen reader go on from what it brought.
  useEffect(() => heading.current?.focus(), []);
  const rows = useRows(preview);
  const { added, changed, leaving, people } = preview;
  const columns: readonly Column<Row>[] = [
    { name: t('classList.person'), cell: ({ name }) => name, sortBy: ({ name }) => name },
    { name: t('classList.change'), cell: ({ change }) => change, sortBy: ({ change }) => change },
  ];
  const title = t('classList.previewTitle', { classes: preview.classNames.join(', ') });
  const changesAnything = added.length + changed.length > 0 || (removeAbsent && leaving.length > 0);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p>{t('classList.people', { count: people })}</p>
      {rows.length === 0 ? (
        <p className="empty">{t('classList.nothing')}</p>
      ) : (
        <SortableTable label={title} rows={rows} keyOf={({ key }) => key} columns={columns} />
      )}
      {leaving.length > 0 && (
        <>
          <Checkbox
            label={t('classList.removeAbsent', { count: leaving.length })}
            checked={removeAbsent}
            onChange={(_, { checked }) => setRemoveAbsent(checked === true)}
          />
          <p className="help">{t('classList.removeHelp')}</p>
        </>
      )}
      <div className="class-list-end">
        <Button appearance="primary" disabledFocusable={!changesAnything} onClick={() => take(removeAbsent)}>
          {t('classList.take')}
        </Button>
        <Button onClick={back}>{t('classList.back')}</Button>
      </div>
    </section>
  );
}

function useRows({ added, changed, leaving, leftOut }: ClassListPreview): readonly Row[] {
  const { t } = useMicrosoft365Words();
  const listed = (classNames: readonly string[]) => classNames.join(', ');
  const rows = [
    ...added.map(({ name, role, classNames }) => ({
      name,
      change: t(`classList.added.${role}`, { classes: listed(classNames) }),
    })),
    ...changed.map(({ name, formerName, role, grade, joins }) => {
      const changes = [
        ...(formerName === undefined ? [] : [t('classList.formerName', { name: formerName })]),
        ...(role === undefined ? [] : [t(`classList.role.${role}`)]),
        ...(grade === undefined ? [] : [t('classList.grade', { grade })]),
        ...(joins.length === 0 ? [] : [t('classList.joins', { classes: listed(joins) })]),
      ].join(', ');
      return { name, change: `${changes.charAt(0).toUpperCase()}${changes.slice(1)}` };
    }),
    ...leaving.map(({ name, className }) => ({ name, change: t('classList.leaving', { class: className }) })),
    ...leftOut.map(({ name, why }) => ({ name, change: t(`classList.leftOut.${why}`) })),
  ];
  return rows.map((row, at) => ({ ...row, key: `${at}` }));
}
