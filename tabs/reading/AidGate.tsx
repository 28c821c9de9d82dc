import { Button } from '@fluentui/react-components';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ClauseView } from '../../api/contract/conversation.ts';
import type { AidRule, Aids } from '../../api/contract/policy.ts';
import { Clause } from '../ui/Clause.tsx';
import { aidTerms } from './aidTerms.ts';

interface AidGateProps {
  readonly rule: AidRule;
  readonly aid: keyof Aids;
  /** Shown where the aid is not offered. */
  readonly clause?: ClauseView | undefined;
  readonly children: ReactNode;
}

/**
 * Offers an aid as the school's policy says. Where it is only for those with special arrangements for the test, the student
 * answers one plain question, once for all aids of the piece of work; the answer is kept nowhere.
 */
export function AidGate({ rule, aid, clause, children }: AidGateProps) {
  const { t } = useTranslation();
  const [place] = useLocation();
  const hasTerms = useSyncExternalStore(
    aidTerms.subscribe,
    () => aidTerms.said(place),
    () => false,
  );
  const name = t(`aids.${aid}`);
  switch (rule) {
    case 'always':
      return children;
    case 'specialTerms':
      if (hasTerms) return children;
      return (
        <div className="aid-asked">
          <p>{t('aids.onlyIf', { aid: name })}</p>
          <Button onClick={() => aidTerms.say(place)}>{t('aids.iHave')}</Button>
        </div>
      );
    case 'never':
      return (
        <div className="aid-off">
          <p>{t('aids.off', { aid: name })}</p>
          {clause && <Clause clause={clause} />}
        </div>
      );
  }
}
