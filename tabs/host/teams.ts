import { linkOfPath, pathOfLink } from './deepLinks.ts';
import { type Host, HostRefused, type HostTheme, type TabSetup } from './host.ts';

type TeamsSdk = typeof import('@microsoft/teams-js');

/** How long Teams has to say that it is there, before the page goes on alone. */
const ANSWER_MS = 2_000;
/** How long it has to give a token: somebody may have to read what they agree to. */
const TOKEN_MS = 60_000;
/** How long somebody has to answer Microsoft: they may have to find their phone first. */
const CONSENT_MS = 300_000;

const languages = ['da', 'en'] as const;

const themes: Readonly<Record<string, HostTheme>> = {
  default: 'light',
  dark: 'dark',
  contrast: 'contrast',
  glass: 'dark',
};

/**
 * Opens Teams around the page, or null when nobody answers as Teams does. The library is fetched first here, and it
 * hears nobody but Microsoft's own addresses.
 */
export async function openTeams(): Promise<Host | null> {
  try {
    const sdk = await import('@microsoft/teams-js');
    const context = await within(
      ANSWER_MS,
      sdk.app.initialize().then(() => sdk.app.getContext()),
    );
    sdk.app.notifyAppLoaded();
    return teamsHost(sdk, context);
  } catch {
    return null;
  }
}

function teamsHost(sdk: TeamsSdk, context: Awaited<ReturnType<TeamsSdk['app']['getContext']>>): Host {
  const { app, authentication, pages } = sdk;
  const inContent = context.page.frameContext === sdk.FrameContexts.content;
  const inSettings = context.page.frameContext === sdk.FrameContexts.settings;
  const tenant = context.user?.tenant?.id;
  return {
    name: 'teams',
    lang: languages.find((lang) => context.app.locale.toLowerCase().startsWith(lang)) ?? null,
    theme: themes[context.app.theme] ?? null,
    startAt: pathOfLink(context.page.subPageId),
    onTheme: (listener) =>
      app.registerOnThemeChangeHandler((name) => {
        const theme = themes[name];
        if (theme) listener(theme);
      }),
    signInToken: () => within(TOKEN_MS, authentication.getAuthToken()).catch((cause: unknown) => refused(cause)),
    askForConsent: tenant
      ? (grant) =>
          within(
            CONSENT_MS,
            import('./graphConsent.ts').then(({ askForConsent }) => askForConsent(grant, tenant)),
          )
      : null,
    shareLink:
      inContent && pages.isSupported()
        ? ({ path, title }) => {
            const subPageId = linkOfPath(path);
            if (subPageId === null) return;
            pages.shareDeepLink({ subPageId, subPageLabel: title, subPageWebUrl: `${location.origin}${path}` });
          }
        : null,
    tabSetup: inSettings && pages.config.isSupported() ? tabSetup(pages.config, context.page.id) : null,
    onBack: (goBack) => {
      if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(goBack);
    },
    ready: () => void app.notifySuccess(),
    failed: (why) =>
      app.notifyExpectedFailure({
        reason: why === 'signIn' ? app.ExpectedFailureReason.PermissionError : app.ExpectedFailureReason.Other,
        message: why,
      }),
  };
}

/** How a class's tab is known to Teams: the name of the class after this. */
const CLASS = 'class-';

function tabSetup(config: TeamsSdk['pages']['config'], entityId: string): TabSetup {
  return {
    className: entityId.startsWith(CLASS) ? entityId.slice(CLASS.length) : null,
    offer: (tab) => {
      config.setValidityState(tab !== null);
      if (!tab) return;
      const page = `${location.origin}/?class=${encodeURIComponent(tab.className)}`;
      config.registerOnSaveHandler((save) => {
        const saved = { entityId: `${CLASS}${tab.className}`, contentUrl: page, websiteUrl: page };
        config.setConfig({ ...saved, suggestedDisplayName: tab.name }).then(
          () => save.notifySuccess(),
          () => save.notifyFailure(),
        );
      });
    },
  };
}

/** Teams' own words for why there is no token, such as `CancelledByUser` or `ConsentRequired`, as one of our reasons. */
function refused(cause: unknown): never {
  const words = cause instanceof Error ? cause.message : String(cause);
  throw new HostRefused(
    /cancel/i.test(words) ? 'cancelled' : /consent|interaction/i.test(words) ? 'consent' : 'failed',
  );
}

/** What `work` gives, if it does so in time; rejects when it does not. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
