import type { Language } from '../../api/contract/language.ts';

/** What the program around us, such as Teams, wants the page to look and sound like. */
export interface HostWishes {
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly lang?: Language;
}

/** How long we wait for the program around us before the page goes on alone. */
const HOST_TIMEOUT_MS = 2_000;

const themes: Readonly<Record<string, 'light' | 'dark' | 'contrast'>> = {
  default: 'light',
  dark: 'dark',
  contrast: 'contrast',
  glass: 'dark',
};

/** Whether the page stands inside another page, which may be Teams. */
const isFramed = (): boolean => window.parent !== window;

/**
 * Asks Teams, when the page stands in a frame, for its theme and language, and goes on listening for a change of theme.
 * `tell` is not called at all outside Teams or when Teams does not answer in time.
 */
export async function listenToHost(tell: (wishes: HostWishes) => void): Promise<void> {
  if (!isFramed()) return;
  const { app } = await import('@microsoft/teams-js');
  const answered = await Promise.race([
    app.initialize().then(() => true),
    new Promise<false>((resolve) => setTimeout(resolve, HOST_TIMEOUT_MS, false)),
  ]).catch(() => false);
  if (!answered) return;
  app.notifySuccess();
  app.registerOnThemeChangeHandler((name) => tell(wish(themes[name], undefined)));
  const { app: host } = await app.getContext();
  tell(wish(themes[host.theme], host.locale.toLowerCase().startsWith('en') ? 'en' : 'da'));
}

function wish(theme: HostWishes['theme'], lang: Language | undefined): HostWishes {
  return { ...(theme && { theme }), ...(lang && { lang }) };
}
