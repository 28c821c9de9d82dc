import { useMemo } from 'react';
import { asRequestFailed, RequestFailed } from '../http/request.ts';
import { useSession } from '../session/SessionProvider.tsx';
import { useHost } from './HostProvider.tsx';
import { HostRefused } from './host.ts';

/** What the page can do in Microsoft 365 for whoever sits here. */
export interface Microsoft365 {
  /** Sends a request with a fresh token of theirs. Throws `RequestFailed`; `consentNeeded` is asked for with `allow`. */
  readonly send: <T>(request: (token: string) => Promise<T>) => Promise<T>;
  /** Has Microsoft ask them for what `problem` lacks. Throws `HostRefused`. */
  readonly allow: (problem: RequestFailed) => Promise<void>;
}

/** What the page can do in Microsoft 365, or null where the host or the school has nothing of the kind. */
export function useMicrosoft365(): Microsoft365 | null {
  const host = useHost();
  const { now } = useSession();
  const clientId = now.state === 'in' ? now.session.microsoft365?.clientId : undefined;
  return useMemo(() => {
    if (!host?.signInToken || !host.askForConsent || clientId === undefined) return null;
    const { signInToken, askForConsent } = host;
    return {
      send: async (request) => {
        const token = await signInToken().catch(() => {
          throw new RequestFailed(0, 'host', '');
        });
        return request(token);
      },
      allow: async (problem) => {
        const scope = scopeOf(problem);
        if (scope === null) throw new HostRefused('failed');
        await askForConsent({ clientId, scope });
      },
    };
  }, [host, clientId]);
}

/** The permission that the server lacked. */
function scopeOf({ details }: RequestFailed): string | null {
  const isTold = typeof details === 'object' && details !== null && 'scope' in details;
  return isTold && typeof details.scope === 'string' ? details.scope : null;
}

/** Whether what failed is only that somebody has not been asked yet. */
export const lacksConsent = (cause: unknown): boolean => asRequestFailed(cause).code === 'consentNeeded';
