import { randomBytes } from 'node:crypto';
import { Router } from 'express';
import { CLASSES_SCOPE } from '../graph/education.ts';
import { FILES_SCOPE } from '../graph/oneDrive.ts';
import type { EntraSettings } from '../identity/entra.ts';

/** What the start of a consent needs. */
export interface ConsentOptions {
  /** The app at Microsoft; null where it asks for nothing. */
  readonly app: Pick<EntraSettings, 'clientId' | 'tenants' | 'authority'> | null;
  readonly publicUrl: URL | undefined;
}

const SCOPES = new Set([CLASSES_SCOPE, FILES_SCOPE]);
/** The page at which Microsoft leaves whoever has answered; it stands in the app's registration. */
const END = '/auth-end.html';
const LONGEST_HINT = 320;

/**
 * `/auth-start/:tenant?clientId=…&scope=…&loginHint=…`: the window in which somebody is asked whether the app may act for
 * them in Microsoft 365 begins here, because Teams opens none but our own addresses. It sends them on to Microsoft's own page,
 * for this app, one of its directories and one of its permissions, and nowhere else.
 *
 * What comes back is only that they answered. Microsoft's code is asked for in the fragment, which no server sees, and bound
 * to a secret that nobody has: a random challenge (PKCE, RFC 7636) without its verifier. So no token ever comes of it; the
 * server gets its own on their behalf.
 */
export function consentRoutes({ app, publicUrl }: ConsentOptions): Router {
  const router = Router();
  if (!app || !publicUrl) return router;
  const end = new URL(END, publicUrl).href;
  router.get('/auth-start/:tenant', ({ params, query }, response) => {
    const { tenant } = params;
    const { clientId, scope, loginHint } = query;
    response.setHeader('Cache-Control', 'no-store');
    if (clientId !== app.clientId || typeof scope !== 'string' || !SCOPES.has(scope) || !app.tenants.includes(tenant))
      return response.redirect(`${END}#error=refused`);
    const authorize = new URL(`/${tenant}/oauth2/v2.0/authorize`, app.authority);
    const isHint = typeof loginHint === 'string' && loginHint !== '' && loginHint.length <= LONGEST_HINT;
    authorize.search = new URLSearchParams({
      client_id: app.clientId,
      response_type: 'code',
      response_mode: 'fragment',
      redirect_uri: end,
      scope,
      code_challenge: randomBytes(32).toString('base64url'),
      code_challenge_method: 'S256',
      ...(isHint && { login_hint: loginHint }),
    }).toString();
    response.redirect(authorize.href);
  });
  return router;
}
