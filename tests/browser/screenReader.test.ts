import { expect, test } from 'vitest';
import type { TurnEventBody } from '../../api/contract/event.ts';
import { startFakeApi } from './fakeApi.ts';
import { aConversation, aHint } from './fakeSchool.ts';
import { type Locale, wordsIn } from './locales.ts';
import { describeInBrowser, enterAs, openPage } from './pages.ts';
import { listenTo } from './screenReader.ts';

type Spoken = Exclude<Locale, 'rtl'>;

/** The same hint, as the rules write it in English. */
const anEnglishHint: readonly TurnEventBody[] = aHint.map((event, at) =>
  event.type === 'text'
    ? { ...event, lang: 'en', text: at === 1 ? 'You have to add 3/4 and 1/8.' : 'What could you count both in?' }
    : event,
);

/** All that is to be heard in the work space before anything is said, from its beginning to its end. */
const workSpace = `
main
heading, Opgaven, level 1
Opgaven
end of heading, Opgaven, level 1
paragraph
Matematik
Lektie
Gul: AI må give hints
end of paragraph
paragraph
Hvad er
3
/
4
+
1
/
8
?
end of paragraph
button, Ord, Se, hvad et ord betyder, not expanded
heading, Det har jeg prøvet, level 2
Det har jeg prøvet
end of heading, Det har jeg prøvet, level 2
paragraph
Skriv dine mellemregninger og tanker her. Det behøver ikke være rigtigt.
end of paragraph
toolbar, Matematiktegn, orientated horizontally
button, gange
·
end of button, gange
button, divideret med
:
end of button, divideret med
button, brøkstreg
/
end of button, brøkstreg
button, i anden
²
end of button, i anden
button, i tredje
³
end of button, i tredje
button, kvadratrod
√
end of button, kvadratrod
button, venstre parentes
(
end of button, venstre parentes
button, højre parentes
)
end of button, højre parentes
button, lig med
=
end of button, lig med
button, x
button, pi
π
end of button, pi
button, en halv
½
end of button, en halv
button, procent
%
end of button, procent
end of toolbar, Matematiktegn, orientated horizontally
textbox, Det har jeg prøvet, Skriv dine mellemregninger og tanker her. Det behøver ikke være rigtigt.
button, Ordforslag, not pressed
paragraph
alert
group
Hvorfor kan jeg ikke bare få svaret?
paragraph
Fordi du lærer det ved selv at gøre det. Din skole har bestemt, at Ledetråd hjælper sådan her:
end of paragraph
blockquote
Du får hints og spørgsmål, ikke svaret.
end of blockquote
paragraph
Regel ”student-4-10” i skole.yaml, linje 12
end of paragraph
paragraph
Bygger på: Folkeskoleloven § 18
end of paragraph
end of group
button, Sådan har jeg brugt AI
button, Slet samtalen
region, Tal om opgaven
heading, Tal om opgaven, level 2
paragraph
3 hints, 0 brugt
·
3 tjek tilbage
end of paragraph
region, Det, der er sagt
paragraph
Skriv først, hvad du har prøvet, eller bed om et hint. Ledetråd stiller spørgsmål, så du selv finder vejen.
end of paragraph
list
end of region, Det, der er sagt
form
button, Giv mig et hint
button, Tjek mit forsøg
button, Jeg er gået i stå
textbox, Skriv til Ledetråd, Enter sender. Shift og Enter giver en ny linje., placeholder Skriv til Ledetråd
button, Send, disabled
button, Ordforslag, not pressed
paragraph
Enter sender. Shift og Enter giver en ny linje.
end of paragraph
end of form
end of region, Tal om opgaven`;

/** A turn: the box where it is written, each sentence of the reply as it comes, and all of it when it is read again. */
const turns: readonly {
  locale: Spoken;
  reply: readonly TurnEventBody[];
  asks: string;
  heard: string;
  again: string;
}[] = [
  {
    locale: 'da',
    reply: aHint,
    asks: 'jeg forstår det ikke',
    heard: `
textbox, Skriv til Ledetråd, Enter sender. Shift og Enter giver en ny linje., placeholder Skriv til Ledetråd
polite: Du skal lægge 3/4 og 1/8 sammen.
polite: Hvad kunne du tælle begge brøker i?`,
    again: `
region, Det, der er sagt
list
listitem, level 1, position 1, set size 1
paragraph
Du skrev
end of paragraph
paragraph
jeg forstår det ikke
end of paragraph
paragraph
Ledetråd
end of paragraph
paragraph
Du skal lægge
3
/
4
og
1
/
8
sammen. Hvad kunne du tælle begge brøker i?
end of paragraph
end of listitem, level 1, position 1, set size 1
end of list`,
  },
  {
    locale: 'en',
    reply: anEnglishHint,
    asks: 'I do not get it',
    heard: `
textbox, Write to Ledetråd, Enter sends. Shift and Enter gives a new line., placeholder Write to Ledetråd
polite: You have to add 3/4 and 1/8.
polite: What could you count both in?`,
    again: `
region, What has been said
list
listitem, level 1, position 1, set size 1
paragraph
You wrote
end of paragraph
paragraph
I do not get it
end of paragraph
paragraph
Ledetråd
end of paragraph
paragraph
You have to add
3
/
4
and
1
/
8
. What could you count both in?
end of paragraph
end of listitem, level 1, position 1, set size 1
end of list`,
  },
];

describeInBrowser('who hears the work space', (browser) => {
  async function atWork(locale: Spoken, reply: readonly TurnEventBody[]) {
    const api = await startFakeApi({ conversations: [aConversation({ lang: locale })], reply, pace: 100 });
    const visit = await openPage(browser(), api.url, { lang: locale });
    const listener = await listenTo(visit.page);
    await enterAs(visit.page, api.url, 'demo-sofia');
    await visit.page.goto('/conversations/conversation-1');
    await visit.page.getByRole('heading', { name: wordsIn(locale)('work.conversation') }).waitFor();
    return {
      ...visit,
      listener,
      async [Symbol.asyncDispose]() {
        await visit[Symbol.asyncDispose]();
        await api[Symbol.asyncDispose]();
      },
    };
  }

  test('hears the task, each box by its name and what can be done, in the order in which it is read', async () => {
    await using work = await atWork('da', aHint);
    expect(await work.listener.walk('main')).toEqual(workSpace.trim().split('\n'));
    expect(work.faults).toEqual([]);
  });

  test.each(turns)(
    'hears each sentence of a reply once, as it comes, and can hear all of it again ($locale)',
    async ({ locale, reply, asks, heard, again }) => {
      await using work = await atWork(locale, reply);
      const { page, listener } = work;
      const t = wordsIn(locale);
      await listener.walk('main');
      await page.getByLabel(t('work.message')).focus();
      await page.keyboard.type(asks);
      await page.keyboard.press('Enter');
      await page.getByText(t('work.byRules')).waitFor();
      await expect.poll(() => listener.heard()).toEqual(heard.trim().split('\n'));
      expect(await listener.walk('.said')).toEqual(again.trim().split('\n'));
      expect(work.faults).toEqual([]);
    },
  );
});
