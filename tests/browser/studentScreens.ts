import type { TurnEventBody } from '../../api/contract/event.ts';
import {
  aConversation,
  aDrawnHint,
  aHandOver,
  aHint,
  anAssignment,
  aTurn,
  drawingOf,
  examClause,
  someTasks,
  someTasksOfASet,
  youngClause,
} from './fakeSchool.ts';
import { type Screen, says, shows } from './screen.ts';

const workSpace = '/conversations/conversation-1';

/** Each kind of drawing. */
const drawnBy = (...tasks: string[]): readonly TurnEventBody[] =>
  tasks.map((task) => ({ type: 'picture', picture: drawingOf(task) }));

/** What students meet, and whoever has not signed in. */
export const studentScreens: readonly Screen[] = [
  { name: 'sign-in', ready: shows('Sofia') },
  { name: 'first-notice', person: 'Sofia', script: { noticeSeen: false }, ready: says('notice.title') },
  {
    name: 'student-home',
    person: 'Sofia',
    script: { assignments: someTasks(), conversations: [aConversation(), aConversation({ id: 'c2', solved: true })] },
    ready: shows('Plakat om klima'),
  },
  { name: 'student-home-empty', person: 'Sofia', ready: says('student.noTasks') },
  {
    name: 'student-home-grade-3',
    person: 'Alma',
    script: { clause: youngClause, assignments: [anAssignment({ closed: true })] },
    ready: says('student.closedTitle'),
  },
  { name: 'home-error', person: 'Sofia', script: { homeStatus: 500 }, ready: says('failure.server') },
  {
    name: 'home-loading',
    person: 'Sofia',
    script: { homePace: 60_000 },
    ready: async (page, t) => {
      await page.getByRole('heading', { name: t('student.title', { name: 'Sofia' }) }).waitFor();
      await page.getByText(t('loading')).first().waitFor({ state: 'attached' });
    },
  },
  { name: 'not-found', person: 'Sofia', path: '/ingen-side', ready: says('notFound.title') },
  {
    name: 'work-empty',
    person: 'Sofia',
    path: workSpace,
    script: { conversations: [aConversation()] },
    ready: says('work.empty'),
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
            aTurn('et hint til', aDrawnHint, { id: 'c' }),
            aTurn('et hint mere', drawnBy('2x + 3 = 11', '7 - 12', '3/4 af 20', '25 % af 80', '12 · 15'), { id: 'd' }),
          ],
        }),
      ],
    },
    ready: shows('Hvad skal to brøker have fælles'),
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
    ready: says('work.interrupted'),
  },
  {
    name: 'work-locked-exam',
    person: 'Sofia',
    path: workSpace,
    script: { conversations: [aConversation({ situation: 'mockExam', clause: examClause, attempt: 'x = 4' })] },
    ready: says('work.lockedTitle'),
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
    ready: shows('BørneTelefonen'),
  },
  {
    name: 'work-record',
    person: 'Sofia',
    path: workSpace,
    script: { conversations: [aConversation()] },
    ready: async (page, t) => {
      await page.getByText(t('work.why')).click();
      await page.getByRole('button', { name: t('work.record') }).click();
      await page.getByRole('dialog').getByText('Opgave:').waitFor();
    },
  },
  {
    name: 'work-erase',
    person: 'Sofia',
    path: workSpace,
    script: { conversations: [aConversation()] },
    ready: async (page, t) => {
      await page.getByRole('button', { name: t('erase.open') }).click();
      await page.getByRole('dialog').getByText(t('erase.text')).waitFor();
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
    ready: async (page, t) => {
      await page.getByRole('button', { name: t('work.hint') }).click();
      await page
        .getByText(t('failure.busy', { count: 600 }))
        .first()
        .waitFor();
    },
  },
  {
    name: 'work-offline',
    person: 'Sofia',
    path: workSpace,
    script: { conversations: [aConversation()] },
    ready: async (page, t) => {
      await page.getByRole('heading', { name: t('work.conversation') }).waitFor();
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'onLine', { value: false });
        dispatchEvent(new Event('offline'));
      });
      await page.getByText(t('offline')).waitFor();
    },
  },
  {
    name: 'student-home-set',
    person: 'Sofia',
    script: { assignments: [...someTasksOfASet(), anAssignment()] },
    ready: async (page, t) =>
      page
        .getByText(t('student.setSolved', { count: 1 }))
        .first()
        .waitFor(),
  },
  {
    name: 'student-set',
    person: 'Sofia',
    path: '/sets/set-1',
    script: { assignments: someTasksOfASet() },
    ready: async (page, t) =>
      page
        .getByText(t('set.number', { number: 4 }))
        .first()
        .waitFor(),
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
    ready: shows('Du bad mig kigge på den i timen.'),
  },
  { name: 'may-i', person: 'Sofia', path: '/may-i?task=hint', ready: says('rules:mayI.questions.situation') },
  {
    name: 'may-i-yes',
    person: 'Sofia',
    path: '/may-i?task=hint&situation=handIn&aiLevel=yellow',
    ready: async (page, t) => {
      await page.getByText(t('rules:mayI.why')).click();
      await page.getByText(t('rules:layers.municipality')).waitFor();
    },
  },
  {
    name: 'may-i-no',
    person: 'Sofia',
    path: '/may-i?task=explain&situation=preparation&aiLevel=none',
    ready: async (page, t) => {
      await page.getByText(t('rules:mayI.why')).click();
      await page.getByText(t('rules:layers.municipality')).waitFor();
    },
  },
];
