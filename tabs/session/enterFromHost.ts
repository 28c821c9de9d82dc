import type { Language } from '../../api/contract/language.ts';
import type { BearerSession, SessionView } from '../../api/contract/session.ts';
import { HostRefused } from '../host/host.ts';
import { changeSession } from '../http/api.ts';
import { carryBearer, renewBearer } from '../http/bearer.ts';
import { asRequestFailed, RequestFailed, sendForJson } from '../http/request.ts';
import { i18n } from '../i18n/index.ts';

const exchange = (token: string) =>
  sendForJson<BearerSession>('POST', '/api/session/teams', { body: { token }, signsIn: true });

/**
 * Signs in with what the host knows of the person, now and whenever the server says that the session has ended. The
 * server then speaks `lang`, where it is said. `changed` hears of it when somebody else sits here after a renewal. Throws
 * `RequestFailed`.
 */
export async function enterFromHost(
  signInToken: () => Promise<string>,
  lang: Language | null,
  changed: (session: SessionView) => void,
): Promise<SessionView> {
  let known: SessionView | undefined;
  carryBearer(async () => {
    const { session, token } = await exchange(await signInToken().catch(refuse));
    if (known && known.person.id !== session.person.id) changed(session);
    known = session;
    return token;
  });
  await renewBearer(null);
  if (!known) throw asRequestFailed(undefined);
  const entered: SessionView = known;
  if (lang === null || lang === entered.lang) return entered;
  // Who is in stays in, if only in another language.
  return changeSession({ lang }).catch(() => entered);
}

/** What the host would not do, as a request that was refused with a sentence that says what can be done. */
function refuse(cause: unknown): never {
  const reason = cause instanceof HostRefused ? cause.reason : 'failed';
  throw new RequestFailed(403, `host.${reason}`, i18n.t(`teams.refused.${reason}`));
}
