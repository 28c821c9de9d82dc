import { TeamsUserCredential } from '@microsoft/teamsfx';
import { type Grant, HostRefused } from './host.ts';

/**
 * Has Teams open a window in which Microsoft asks whoever sits here, and waits for their answer. This is the only file that
 * knows teamsfx, and it is fetched when somebody is asked. Rejects with `HostRefused`.
 */
export async function askForConsent({ clientId, scope }: Grant, tenant: string): Promise<void> {
  const initiateLoginEndpoint = `${location.origin}/auth-start/${tenant}`;
  try {
    await new TeamsUserCredential({ clientId, initiateLoginEndpoint }).login(scope);
  } catch (cause) {
    throw new HostRefused(reasonOf(cause instanceof Error ? cause.message : ''));
  }
}

/** Teams says that the window was closed; the page at the end says Microsoft's own word for a no, or for who has to say yes. */
function reasonOf(words: string): HostRefused['reason'] {
  if (/cancel|access_denied|closed/i.test(words)) return 'cancelled';
  return /consent_required|interaction_required|refused|unauthorized_client/.test(words) ? 'consent' : 'failed';
}
