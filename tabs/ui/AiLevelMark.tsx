import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Lightbulb20Regular } from '@fluentui/react-icons/svg/lightbulb';
import { Prohibited20Regular } from '@fluentui/react-icons/svg/prohibited';
import { useTranslation } from 'react-i18next';
import type { AiLevel } from '../../api/contract/policy.ts';

const icons = {
  red: Prohibited20Regular,
  yellow: Lightbulb20Regular,
  green: CheckmarkCircle20Regular,
  closed: Prohibited20Regular,
} as const;

/**
 * The level of AI use that the teacher chose, or that the policy has closed it: in words, with an icon and a colour, so
 * that none of them is needed.
 */
export function AiLevelMark({ level }: { readonly level: AiLevel | 'closed' }) {
  const { t } = useTranslation();
  const Icon = icons[level];
  return (
    <span className={`ai-level ai-level-${level}`}>
      <Icon aria-hidden="true" />
      {t(`aiLevels.${level}`)}
    </span>
  );
}
