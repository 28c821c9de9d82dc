import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle20Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { DraftCheck } from '../../../api/contract/draft.ts';
import { useDraftWords } from '../../i18n/drafts.ts';

const icons = {
  holds: CheckmarkCircle20Regular,
  fails: DismissCircle20Regular,
  notApplicable: SubtractCircle20Regular,
} as const;

/** What code has found out about the draft: each with a sign, a word and what was counted. What fails comes first. */
export function Checks({ checks }: { readonly checks: readonly DraftCheck[] }) {
  const { t } = useDraftWords();
  const order = { fails: 0, holds: 1, notApplicable: 2 } as const;
  return (
    <ul className="checks">
      {checks
        .toSorted((a, b) => order[a.state] - order[b.state])
        .map(({ id, state, label, evidence }) => {
          const Icon = icons[state];
          return (
            <li key={id} className={`check check-${state}`}>
              <Icon aria-hidden="true" />
              <span>
                <strong>{t(`side.${state}`)}:</strong> {label}
                {evidence !== '' && <span className="evidence">{evidence}</span>}
              </span>
            </li>
          );
        })}
    </ul>
  );
}
