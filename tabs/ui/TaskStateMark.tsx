import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { useTranslation } from 'react-i18next';
import type { TaskState } from '../../api/contract/assignmentSet.ts';

const icons = {
  notBegun: Circle20Regular,
  atWork: CircleHalfFill20Regular,
  solved: CheckmarkCircle20Regular,
} as const satisfies Record<TaskState, unknown>;

/** How far a task has come: in words, with an icon and a colour, so that none of them is needed. */
export function TaskStateMark({ state }: { readonly state: TaskState }) {
  const { t } = useTranslation();
  const Icon = icons[state];
  return (
    <span className={`task-state task-state-${state}`}>
      <Icon aria-hidden="true" />
      {t(`set.states.${state}`)}
    </span>
  );
}
