import type { Host } from './host.ts';

const nothing = () => undefined;

/** A browser's own tab, or a frame of somebody who is not heard of: it wishes nothing and can do nothing for us. */
export const browserHost: Host = {
  name: 'browser',
  lang: null,
  theme: null,
  startAt: null,
  onTheme: nothing,
  signInToken: null,
  askForConsent: null,
  shareLink: null,
  tabSetup: null,
  onBack: nothing,
  ready: nothing,
  failed: nothing,
};
