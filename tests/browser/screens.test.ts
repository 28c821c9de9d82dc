import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type FakeScript, startFakeApi } from './fakeApi.ts';
import { aDraft, aLeveledDraft, aSection, aWholeDraft } from './fakeDrafts.ts';
import {
  aClassSet,
  aClause,
  aConcern,
  aConversation,
  aHandOver,
  aHint,
  anAssignment,
  aTranscript,
  aTurn,
  examClause,
  someTasksOfASet,
  youngClause,
} from './fakeSchool.ts';
import {
  chooseTheme,
  describeInBrowser,
  enterAs,
  expectAccessible,
  expectNoSideScroll,
  keepPicture,
  openPage,
  sizes,
} from './pages.ts';

interface Screen {
  readonly name: string;
  readonly person?: string;
  readonly script?: Partial<FakeScript>;
  readonly path?: string;
  /** Something that is on the page when it is ready to be looked at. */
  readonly ready: (page: Page) => Promise<unknown>;
}

const text = (words: string | RegExp) => (page: Page) => page.getByText(words).first().waitFor();
const workSpace = '/conversations/conversation-1';
const tasks = () => [
  anAssignment({ conversationId: 'conversation-1' }),
  anAssignment({ id: 'task-2', title: 'Et skud fra tågen', subject: 'danish', situation: 'handIn', aiLevel: 'red' }),
  anAssignment({ id: 'task-3', title: 'Plakat om klima', subject: 'geography', situation: 'lesson', aiLevel: 'green' }),
];

const screens: readonly Screen[] = [
  { name: 'sign-in', ready: text('Sofia') },
  { name: 'first-notice', person: 'Sofia', script: { noticeSeen: false }, ready: text('Før du går i gang') },
  {
    name: 'student-home',
    person: 'Sofia',
    script: { assignments: tasks(), conversations: [aConversation(), aConversation({ id: 'c2', solved: true })] },
    ready: text('Plakat om klima'),
  },
  { name: 'student-home-empty', person: 'Sofia', ready: text('Din lærer har ikke sat opgaver på') },
  {
    name: 'student-home-grade-3',
    person: 'Alma',
    script: { clause: youngClause, assignments: [anAssignment({ closed: true })] },
    ready: text('kun AI sammen'),
  },
  { name: 'home-error', person: 'Sofia', script: { homeStatus: 500 }, ready: text('Der skete en fejl hos os') },
  {
    name: 'home-loading',
    person: 'Sofia',
    script: { homePace: 60_000 },
    ready: async (page) => {
      await page.getByRole('heading', { name: 'Hej Sofia' }).waitFor();
      await page.getByText('Henter').first().waitFor({ state: 'attached' });
    },
  },
  { name: 'not-found', person: 'Sofia', path: '/ingen-side', ready: text('Siden findes ikke') },
  {
    name: 'work-empty',
    person: 'Sofia',
    path: workSpace,
    script: { conversations: [aConversation()] },
    ready: text('Skriv først, hvad du har prøvet'),
  },
  {
    name: 'work-conversation',
    person: 'Sofia',
    path: workSpace,
    script: {
      conversations: [
        aConversation({
          problem: {
            text: 'Ida har 24 æbler. Hun giver 3/4 af dem væk. Hvor mange har hun tilbage?\nOg hvad er $\\frac{3}{4} + \\frac{1}{8}$?',
            subject: 'mathematics',
            assignmentTitle: 'Brøker, opgave 4',
          },
          attempt: '3/4 = 6/8',
          ladder: { used: 1, max: 3 },
          turns: [
            aTurn('Giv mig et hint', aHint, { id: 'a', attempt: '3/4 = 6/8' }),
            aTurn(
              'jeg hedder Sofia Holm og tror det er 4/12',
              [
                {
                  type: 'notice',
                  notice: 'personalData',
                  text: 'Jeg har skjult et navn. Skriv ikke private ting her.',
                },
                { type: 'text', text: 'Du skrev 4/12, og jeg vil gerne se, hvordan du kom dertil.', lang: 'da' },
                { type: 'replaced' },
                { type: 'text', text: 'Hvad skal to brøker have fælles, før du lægger dem sammen?', lang: 'da' },
                {
                  type: 'done',
                  writtenBy: { kind: 'rules' },
                  ladder: { used: 1, max: 3 },
                  checksLeft: 2,
                  solved: false,
                },
              ],
              { id: 'b' },
            ),
          ],
        }),
      ],
    },
    ready: text('Hvad skal to brøker have fælles'),
  },
  {
    name: 'work-interrupted',
    person: 'Sofia',
    path: workSpace,
    script: {
      conversations: [
        aConversation({ turns: [aTurn('Giv mig et hint', aHint.slice(0, 2), { status: 'interrupted' })] }),
      ],
    },
    ready: text('Svaret blev afbrudt'),
  },
  {
    name: 'work-locked-exam',
    person: 'Sofia',
    path: workSpace,
    script: { conversations: [aConversation({ situation: 'mockExam', clause: examClause, attempt: 'x = 4' })] },
    ready: text('Her arbejder du uden AI'),
  },
  {
    name: 'work-safeguarding',
    person: 'Sofia',
    path: workSpace,
    script: {
      conversations: [
        aConversation({
          turns: [aTurn('jeg har det ikke godt', aHandOver)],
        }),
      ],
    },
    ready: text('BørneTelefonen'),
  },
  {
    name: 'work-record',
    person: 'Sofia',
    path: workSpace,
    script: { conversations: [aConversation()] },
    ready: async (page) => {
      await page.getByText('Hvorfor kan jeg ikke bare få svaret?').click();
      await page.getByRole('button', { name: 'Sådan har jeg brugt AI' }).click();
      await page.getByRole('dialog').getByText('Opgave:').waitFor();
    },
  },
  {
    name: 'work-erase',
    person: 'Sofia',
    path: workSpace,
    script: { conversations: [aConversation()] },
    ready: async (page) => {
      await page.getByRole('button', { name: 'Slet samtalen' }).click();
      await page.getByRole('dialog').getByText('Det kan ikke fortrydes.').waitFor();
    },
  },
  {
    name: 'work-refused',
    person: 'Sofia',
    path: workSpace,
    script: {
      conversations: [aConversation()],
      refuse: { status: 429, code: 'tooMany', message: 'Vent.', retryAfter: 600 },
    },
    ready: async (page) => {
      await page.getByRole('button', { name: 'Giv mig et hint' }).click();
      await page.getByText('Vent 600 sekunder').first().waitFor();
    },
  },
  {
    name: 'work-offline',
    person: 'Sofia',
    path: workSpace,
    script: { conversations: [aConversation()] },
    ready: async (page) => {
      await page.getByRole('heading', { name: 'Tal om opgaven' }).waitFor();
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'onLine', { value: false });
        dispatchEvent(new Event('offline'));
      });
      await page.getByText('Du er ikke på nettet').waitFor();
    },
  },
  {
    name: 'teacher-home',
    person: 'Mette',
    script: { assignments: tasks().map((task) => ({ ...task, hasKey: true })) },
    ready: async (page) => {
      await page.getByText('Plakat om klima').waitFor();
      await page.getByText('Skriv selv en opgave, og sæt den på').click();
      await page.getByLabel('Opgavetekst').waitFor();
    },
  },
  {
    name: 'teacher-home-denied',
    person: 'Mette',
    script: {
      understood: {
        kind: 'denied',
        clause: aClause({
          effect: 'deny',
          ruleId: 'never-grading',
          text: { da: 'Ledetråd giver aldrig karakterer.', en: 'Ledetråd never gives grades.' },
        }),
        offers: ['criteria', 'feedback'],
      },
    },
    ready: async (page) => {
      await page.getByLabel('Skriv, som du ville sige det').fill('Giv de her 24 stile karakterer');
      await page.getByRole('button', { name: 'Udfyld for mig' }).click();
      await page.getByRole('button', { name: 'Vurderingskriterier' }).waitFor();
    },
  },
  {
    name: 'teacher-home-order',
    person: 'Mette',
    script: {
      drafts: [aWholeDraft, aLeveledDraft],
      understood: {
        kind: 'draft',
        request: {
          kind: 'differentiation',
          subject: 'danish',
          grade: 7,
          topic: 'vikingetiden',
          terms: ['leding', 'ting'],
        },
        asks: ['source'],
        guessed: ['subject'],
        alongside: ['criteria'],
        aiLevel: 'yellow',
        remarks: ['Navne er skjult. Udkastet bliver skrevet uden.'],
      },
    },
    ready: async (page) => {
      await page.getByText('Opgaver: læg brøker sammen').waitFor();
      await page.getByLabel('Skriv, som du ville sige det').fill('Differentier teksten om vikingetiden');
      await page.getByRole('button', { name: 'Udfyld for mig' }).click();
      await page.getByRole('heading', { name: 'Bestilling' }).waitFor();
      await page.getByRole('button', { name: 'Lav udkast' }).click();
      await page.getByRole('button', { name: 'Indsæt tekst' }).click();
      await page.getByLabel('Teksten i Indsat tekst').fill('Vikingetiden begyndte omkring år 793.');
    },
  },
  {
    name: 'draft',
    person: 'Mette',
    path: '/drafts/draft-1',
    script: { drafts: [aWholeDraft] },
    ready: text('Minutterne passer'),
  },
  {
    name: 'draft-editing',
    person: 'Mette',
    path: '/drafts/draft-1',
    script: { drafts: [aWholeDraft] },
    ready: async (page) => {
      await page.getByRole('button', { name: 'Ret Mål' }).click();
      await page.getByRole('button', { name: 'Ret Faser' }).click();
      await page.getByLabel('Minutter, række 2').fill('tyve');
      await page.getByRole('button', { name: 'Skriv om: Mål' }).click();
      await page.getByText('kræver en sprogmodel, og skolen').waitFor();
      await page.getByText('Rettelsen blev ikke gemt').waitFor();
    },
  },
  {
    name: 'draft-levels',
    person: 'Mette',
    path: '/drafts/draft-2',
    script: { drafts: [aLeveledDraft] },
    ready: text('AI-udkast, gennemset af Mette Krogh'),
  },
  {
    name: 'draft-writing',
    person: 'Mette',
    path: '/drafts/draft-1',
    script: {
      drafts: [
        aDraft({
          status: 'writing',
          versions: [],
          sections: [
            aSection(),
            aSection({ id: 'phases', title: 'Faser', state: 'writing', blocks: [], author: undefined }),
            aSection({ id: 'exit', title: 'Exit ticket', state: 'waiting', blocks: [], author: undefined }),
          ].map(({ author, ...section }) => ({ ...section, ...(author && { author }) })),
        }),
      ],
    },
    ready: text('Skriver Faser, 2 af 3'),
  },
  {
    name: 'draft-interrupted',
    person: 'Mette',
    path: '/drafts/draft-1',
    script: { drafts: [aDraft({ status: 'interrupted' })] },
    ready: text('Skrivningen er stoppet'),
  },
  {
    name: 'draft-approve',
    person: 'Mette',
    path: '/drafts/draft-1',
    script: { drafts: [aWholeDraft] },
    ready: async (page) => {
      await page.getByRole('button', { name: 'Godkend', exact: true }).click();
      await page.getByRole('dialog').getByText('Minutterne passer').waitFor();
    },
  },
  {
    name: 'draft-share',
    person: 'Mette',
    path: '/drafts/draft-2',
    script: { drafts: [aLeveledDraft] },
    ready: async (page) => {
      await page.getByRole('button', { name: 'Del med klassen' }).click();
      await page.getByRole('dialog').getByText('Du får hints og spørgsmål').waitFor();
      await page.getByLabel('Ida', { exact: true }).selectOption('supported');
    },
  },
  {
    name: 'student-home-set',
    person: 'Sofia',
    script: { assignments: [...someTasksOfASet(), anAssignment()] },
    ready: text('1 løst'),
  },
  {
    name: 'student-set',
    person: 'Sofia',
    path: '/sets/set-1',
    script: { assignments: someTasksOfASet() },
    ready: text('Opgave 4'),
  },
  {
    name: 'work-set',
    person: 'Sofia',
    path: workSpace,
    script: {
      conversations: [
        aConversation({
          problem: { text: 'Løs ligningen 5x - 7 = 2x + 8', subject: 'mathematics', assignmentTitle: 'Ligninger' },
          set: { id: 'set-1', title: 'Ligninger', number: 2, count: 4, previous: 'set-task-1', next: 'set-task-3' },
          closesAt: '2126-11-27T14:00:00.000Z',
          seenBy: [
            {
              by: 'Jonas Friis',
              at: '2026-11-20T12:30:00.000Z',
              ground: 'reason',
              reason: 'Du bad mig kigge på den i timen.',
            },
          ],
          turns: [aTurn('Giv mig et hint', aHint)],
        }),
      ],
    },
    ready: text('Jonas Friis har læst samtalen'),
  },
  {
    name: 'teacher-home-sets',
    person: 'Mette',
    script: { classSet: aClassSet() },
    ready: text('Ligninger med x på begge sider'),
  },
  {
    name: 'class-view',
    person: 'Mette',
    path: '/classes/8.c/sets/set-1',
    script: { classSet: aClassSet() },
    ready: text('Flytter et led'),
  },
  {
    name: 'transcript-ask',
    person: 'Mette',
    path: '/transcripts/conversation-1?name=Sofia',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Læs samtalen' }).click();
      await page.getByText('Skriv mindst 10 tegn').waitFor();
    },
  },
  {
    name: 'transcript',
    person: 'Mette',
    path: '/transcripts/conversation-1?name=Sofia',
    script: { transcript: aTranscript() },
    ready: async (page) => {
      await page.getByLabel('Hvorfor læser du samtalen?').fill('Sofia bad mig om hjælp.');
      await page.getByRole('button', { name: 'Læs samtalen' }).click();
      await page.getByText('siger, at x er 5').waitFor();
    },
  },
  { name: 'leader-home', person: 'Birgit', script: { concerns: [aConcern] }, ready: text('Mobning eller trusler') },
];

describeInBrowser('every screen', (browser) => {
  for (const screen of screens)
    test(`${screen.name} is accessible and fits at 1280 and 360 px, in each theme`, async () => {
      await using api = await startFakeApi(structuredClone(screen.script ?? {}));
      await using visit = await openPage(browser(), api.url);
      const { page, faults } = visit;
      if (screen.person) await enterAs(page, api.url, `demo-${screen.person.toLowerCase()}`);
      await page.goto(screen.path ?? '/');
      await screen.ready(page);
      for (const size of ['wide', 'phone'] as const) {
        await page.setViewportSize(sizes[size]);
        for (const theme of ['light', 'blue', 'dark', 'contrast'] as const) {
          await chooseTheme(page, theme);
          await keepPicture(page, `${screen.name}-${size}-${theme}`);
          await expectAccessible(page);
          await expectNoSideScroll(page);
        }
      }
      expect(faults).toEqual([]);
    });
});
