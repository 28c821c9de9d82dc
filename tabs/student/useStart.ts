import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import type { StartConversation } from '../../api/contract/conversation.ts';
import { startConversation } from '../http/api.ts';
import { RequestFailed } from '../http/request.ts';

/** Starts work on a problem or a task and goes to it; `started` hears of it before the page changes. */
export function useStart(started?: (start: StartConversation) => void) {
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<RequestFailed>();
  const start = useCallback(
    async (start: StartConversation) => {
      setBusy(true);
      setProblem(undefined);
      try {
        const { id } = await startConversation(start);
        started?.(start);
        go(`/conversations/${id}`);
      } catch (cause) {
        setProblem(cause instanceof RequestFailed ? cause : new RequestFailed(0, 'unreachable', ''));
        setBusy(false);
      }
    },
    [go, started],
  );
  return { start, busy, problem };
}
