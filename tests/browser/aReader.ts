import type { Browser, Page } from 'playwright-core';
import type { TurnEventBody } from '../../api/contract/event.ts';
import { ReadingSettings } from '../../api/contract/reading.ts';
import { type FakeScript, startFakeApi } from './fakeApi.ts';
import { aConversation, aTurn } from './fakeSchool.ts';
import { noteHeardWords } from './heardWords.ts';
import { enterAs, openPage } from './pages.ts';
import type { PassageToRead } from './passagesToRead.ts';

/** The page that a student is read to on. */
export const workSpace = '/conversations/conversation-1';

/** The tutor says these passages, a sentence or more at a time. */
export const aReplyOf = (passages: readonly PassageToRead[]): readonly TurnEventBody[] => [
  ...passages.map(({ text, lang }) => ({ type: 'text', text, lang }) as const),
  { type: 'done', writtenBy: { kind: 'rules' }, ladder: { used: 0, max: 3 }, checksLeft: 3, solved: false },
];

/** A conversation in which the tutor has said them. */
export const aTalkOf = (passages: readonly PassageToRead[]) =>
  aConversation({ turns: [aTurn('', aReplyOf(passages))] });

/**
 * A student's work space, with the way into the reader. `prepare` gives the page its voices or its clock; `settings` are
 * how the student likes to be read to.
 */
export async function atWork(
  browser: Browser,
  script: Partial<FakeScript>,
  prepare: (page: Page) => Promise<void> = async () => {},
  settings: Partial<ReadingSettings> = {},
) {
  const api = await startFakeApi({ conversations: [aConversation()], ...script });
  const visit = await openPage(browser, api.url);
  const { page } = visit;
  await noteHeardWords(page);
  await prepare(page);
  await enterAs(page, api.url, 'demo-sofia');
  if (Object.keys(settings).length > 0)
    await page.request.put(`${api.url}/api/reading/settings`, { data: ReadingSettings.parse(settings) });
  await page.goto(workSpace);
  await page.getByRole('heading', { name: 'Tal om opgaven' }).waitFor();
  return {
    api,
    page,
    faults: visit.faults,
    bar: page.getByRole('region', { name: 'Læs højt' }),
    open: () => page.getByRole('button', { name: 'Læs højt' }).click(),
    async [Symbol.asyncDispose]() {
      await visit[Symbol.asyncDispose]();
      await api[Symbol.asyncDispose]();
    },
  };
}
