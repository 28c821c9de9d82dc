import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../api/contract/language.ts';
import type { SessionView } from '../../api/contract/session.ts';
import { useHost } from '../host/HostProvider.tsx';
import { changeSession, readSession, signInToDemo, signOut } from '../http/api.ts';
import { asRequestFailed, onSignedOut, type RequestFailed } from '../http/request.ts';
import { rememberedLanguage, speak } from '../i18n/index.ts';
import { enterFromHost } from './enterFromHost.ts';
import { forgetKept, keepFor } from './kept.ts';

/** Who is signed in, as far as the page knows. */
export type SessionState =
  | { readonly state: 'loading' }
  | { readonly state: 'out' }
  /** The host, or the server about what the host says, let nobody in. */
  | { readonly state: 'refused'; readonly problem: RequestFailed }
  | { readonly state: 'in'; readonly session: SessionView }
  | { readonly state: 'failed'; readonly problem: RequestFailed };

interface SessionActions {
  readonly now: SessionState;
  readonly again: () => void;
  /** Signs in as a person of the demo school. Throws `RequestFailed`. */
  readonly signIn: (user: string) => Promise<void>;
  readonly leave: () => Promise<void>;
  readonly chooseLanguage: (lang: Language) => void;
  /** The student has read the first-use notice. Throws `RequestFailed`. */
  readonly acknowledge: () => Promise<void>;
}

const SessionContext = createContext<SessionActions | null>(null);

/** The session and what can be done with it. */
export function useSession(): SessionActions {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession stands outside SessionProvider');
  return session;
}

/** Knows who is signed in, and sends everyone to the sign-in page as soon as the server says that nobody is. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [now, setNow] = useState<SessionState>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const host = useHost();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a wish to ask again
  useEffect(() => {
    if (!host) return;
    const stop = new AbortController();
    const enter = (session: SessionView) => {
      if (stop.signal.aborted) return;
      if (!rememberedLanguage()) speak(session.lang, false);
      keepFor(session.person.id);
      setNow({ state: 'in', session });
    };
    const { signInToken } = host;
    const lang = rememberedLanguage() ?? host.lang;
    if (lang) speak(lang, false);
    (signInToken ? enterFromHost(signInToken, lang, enter) : readSession(stop.signal)).then(enter, (cause: unknown) => {
      if (stop.signal.aborted) return;
      const problem = asRequestFailed(cause);
      if (signInToken) setNow({ state: 'refused', problem });
      else setNow(problem.status === 401 ? { state: 'out' } : { state: 'failed', problem });
    });
    return () => stop.abort();
  }, [host, round]);

  useEffect(
    () => onSignedOut((problem) => setNow(host?.signInToken ? { state: 'refused', problem } : { state: 'out' })),
    [host],
  );

  const state = now.state;
  useEffect(() => {
    if (state === 'loading') return;
    if (state === 'refused' || state === 'failed') host?.failed(state === 'refused' ? 'signIn' : 'server');
    else host?.ready();
  }, [host, state]);

  const again = useCallback(() => {
    setNow({ state: 'loading' });
    setRound((n) => n + 1);
  }, []);
  const signIn = useCallback(async (user: string) => {
    let session = await signInToDemo(user);
    const chosen = rememberedLanguage();
    if (chosen && chosen !== session.lang) session = await changeSession({ lang: chosen });
    else speak(session.lang, false);
    keepFor(session.person.id);
    setNow({ state: 'in', session });
  }, []);
  const leave = useCallback(async () => {
    await signOut().catch(() => undefined);
    forgetKept();
    setNow({ state: 'out' });
  }, []);
  const signedIn = now.state === 'in';
  const chooseLanguage = useCallback(
    (lang: Language) => {
      speak(lang, true);
      // What the server says is in the session's language: pages fetch it anew when they hear of the change.
      if (signedIn)
        changeSession({ lang }).then(
          (session) => setNow({ state: 'in', session }),
          () => undefined,
        );
    },
    [signedIn],
  );
  const acknowledge = useCallback(async () => {
    const session = await changeSession({ noticeSeen: true });
    setNow({ state: 'in', session });
  }, []);

  const actions = useMemo(
    () => ({ now, again, signIn, leave, chooseLanguage, acknowledge }),
    [now, again, signIn, leave, chooseLanguage, acknowledge],
  );
  return <SessionContext value={actions}>{children}</SessionContext>;
}
