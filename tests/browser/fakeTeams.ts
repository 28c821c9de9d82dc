import type { Frame, Page } from 'playwright-core';

/** Something that the page said to Teams. */
export interface Said {
  readonly func: string;
  readonly args: readonly unknown[];
}

const hosts = {
  teams: 'https://teams.microsoft.com/v2/',
  silent: 'https://www.office.com/',
  forbidden: 'https://lms.example.dk/',
} as const;

/** What stands around the page in a test. */
interface FakeTeamsOptions {
  /** Where the product's server listens. */
  readonly server: string;
  /** Which of its pages the frame opens; the front page unless it is said. */
  readonly path?: string;
  /** What `authentication.getAuthToken` answers with, each time it is asked. */
  readonly token?: () => Promise<readonly [true, string] | readonly [false, string]>;
  /** What differs from a Danish Teams in its light theme. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** Where in Teams the frame stands. */
  readonly frameContext?: 'content' | 'settings';
  /** What is around the product: Teams, another that may show it and never answers, or one that may not show it. */
  readonly around?: keyof typeof hosts;
}

/** The product's address for people: https, as Teams asks for. */
export const PUBLIC_URL = 'https://ledetraad.example.dk';

/** A page of Teams with the product in a frame. */
export interface FakeTeams {
  readonly frame: Frame;
  /** All that the page has said, oldest first. */
  said(): Promise<readonly Said[]>;
  /** Waits until the page has said `func`, and gives its arguments the last time. */
  heard(func: string): Promise<readonly unknown[]>;
  /** Says something to the page unasked, such as `themeChange`. */
  push(func: string, ...args: unknown[]): Promise<void>;
}

/**
 * Opens the product in a frame of `https://teams.microsoft.com`. The browser is given both addresses without any network;
 * what it asks of the product's goes to `server` as it is, headers and all. The page around it speaks as Teams does: to
 * a message with an id it answers with that id, it pushes messages of its own, and it opens the window in which somebody is
 * asked, waits for what that says to it, and takes a closed window for a no.
 */
export async function openInTeams(page: Page, options: FakeTeamsOptions): Promise<FakeTeams> {
  const { server, path = '/', token, context = {}, frameContext = 'content', around = 'teams' } = options;
  const host = hosts[around];
  const supports = {
    pages: { backStack: {}, config: {}, tabs: {} },
    logs: {},
    appInstallDialog: {},
  };
  const replies = {
    initialize: [
      frameContext,
      'web',
      JSON.stringify({ apiVersion: 4, isLegacyTeams: false, hostVersionsInfo: {}, supports }),
      '2.0.1',
    ],
    getContext: [
      {
        theme: 'default',
        locale: 'da-dk',
        entityId: 'home',
        frameContext,
        hostName: 'Teams',
        hostClientType: 'web',
        ...context,
      },
    ],
    'settings.setSettings': [true],
    navigateBack: [true],
  };
  await page.exposeFunction('tokenFromTeams', async () => token?.() ?? [false, 'CancelledByUser']);
  await page.context().route(`${host}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Teams</title><script>
        const replies = ${JSON.stringify(replies)}, silent = ${around !== 'teams'};
        let asking;
        const reply = (source, { id, uuidAsString }, args) =>
          source.postMessage({ id, uuid: { uuid: uuidAsString }, uuidAsString, args }, '*');
        const ask = (source, data) => {
          const answered = (args) => { clearInterval(watch); asking = undefined; reply(source, data, args); };
          asking = { window: open(data.args[0], '_blank', 'width=600,height=535'), answered };
          const watch = setInterval(() => { if (asking?.window.closed) answered([false, 'CancelledByUser']); }, 50);
        };
        const answers = {
          'authentication.getAuthToken': () => tokenFromTeams(),
          initialize: (source) => source === asking?.window ? ['authentication', ...replies.initialize.slice(1)] : replies.initialize,
        };
        window.said = [];
        window.addEventListener('message', async ({ data, source }) => {
          const { func, args } = data;
          if (!func) return;
          said.push({ func, args: args ?? [] });
          if (silent) return;
          if (func === 'authentication.authenticate') return ask(source, data);
          if (func === 'authentication.authenticate.success') return asking?.answered([true, args[0]]);
          if (func === 'authentication.authenticate.failure') return asking?.answered([false, args[0]]);
          const answer = answers[func] ? await answers[func](source) : replies[func];
          if (answer) reply(source, data, answer);
        });
        window.push = (func, args) => frames[0].postMessage({ func, args }, '*');
      </script><iframe src="${PUBLIC_URL}${path}" style="width: 100%; height: 95vh; border: 0" allow="clipboard-write"></iframe>`,
    }),
  );
  await page.context().route(`${PUBLIC_URL}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const response = await route.fetch({ url: `${server}${pathname}${search}`, maxRedirects: 0 }).catch(() => null);
    await (response ? route.fulfill({ response }) : route.abort()).catch(() => undefined);
  });
  await page.goto(host, { waitUntil: 'commit' });
  const element = await page.waitForSelector('iframe', { state: 'attached' });
  const inside = await element.contentFrame();
  if (!inside) throw new Error('no frame');
  const said = async (): Promise<Said[]> => {
    const all: Said[] = await page.evaluate('window.said');
    return all;
  };
  return {
    frame: inside,
    said,
    async heard(func) {
      await page.waitForFunction(`window.said.some((one) => one.func === ${JSON.stringify(func)})`);
      return (await said()).findLast((one) => one.func === func)?.args ?? [];
    },
    push: (func, ...args) => page.evaluate(`window.push(${JSON.stringify(func)}, ${JSON.stringify(args)})`),
  };
}
