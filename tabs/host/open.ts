import { browserHost } from './browser.ts';
import type { Host } from './host.ts';
import { openTeams } from './teams.ts';

/** Whether the page stands inside another page, which may be Teams. */
const isFramed = (): boolean => window.parent !== window;

/** The host, when it is known without asking: a page that stands alone has a browser around it. */
export const knownHost = (): Host | null => (isFramed() ? null : browserHost);

let opening: Promise<Host> | undefined;

/** Finds out what is around the page, once for as long as it is open. It takes two seconds at most, and never fails. */
export function openHost(): Promise<Host> {
  opening ??= isFramed() ? openTeams().then((teams) => teams ?? browserHost) : Promise.resolve(browserHost);
  return opening;
}
