import type { AssignmentView } from '../../api/contract/assignment.ts';
import type { ClassSetView } from '../../api/contract/assignmentSet.ts';
import type { ClauseView, ConversationView, TurnView } from '../../api/contract/conversation.ts';
import type { TurnEventBody } from '../../api/contract/event.ts';
import type { Language } from '../../api/contract/language.ts';
import type { Picture } from '../../api/contract/picture.ts';
import type { ConcernView, DemoUser } from '../../api/contract/session.ts';
import type { TranscriptView } from '../../api/contract/transcript.ts';
import { findProblem, pictureOf, solve } from '../../api/maths/index.ts';

/** The people of the fake school. */
export const people: readonly DemoUser[] = [
  { id: 'demo-alma', name: 'Alma', role: 'student', grade: 3, classNames: ['3.b'] },
  { id: 'demo-noah', name: 'Noah', role: 'student', grade: 5, classNames: ['5.a'] },
  { id: 'demo-sofia', name: 'Sofia', role: 'student', grade: 8, classNames: ['8.c'] },
  { id: 'demo-mette', name: 'Mette Krogh', role: 'teacher', classNames: ['3.b', '5.a'] },
  { id: 'demo-birgit', name: 'Birgit Holst', role: 'leader', classNames: [] },
];

/** A clause that lets grades 4–10 in; say what differs. */
export function aClause(change: Partial<ClauseView> = {}): ClauseView {
  return {
    effect: 'allow',
    ruleId: 'student-4-10',
    source: { file: 'skole.yaml', line: 12 },
    text: { da: 'Du får hints og spørgsmål, ikke svaret.', en: 'You get hints and questions, not the answer.' },
    legal: ['Folkeskoleloven § 18'],
    aids: { readAloud: 'always', wordSuggestions: 'always', dictation: 'always', homeLanguage: 'always' },
    ...change,
  };
}

/** The clause that closes exams. */
export const examClause = aClause({
  effect: 'deny',
  ruleId: 'exam',
  source: { file: 'skole.yaml', line: 31 },
  text: { da: 'Ved prøver arbejder du uden AI.', en: 'In exams you work without AI.' },
  aids: { readAloud: 'specialTerms', wordSuggestions: 'specialTerms', dictation: 'never', homeLanguage: 'never' },
});

/** The clause that keeps the youngest out. */
export const youngClause = aClause({
  effect: 'deny',
  ruleId: 'student-0-3',
  source: { file: 'skole.yaml', line: 24 },
  text: {
    da: 'I 0.–3. klasse bruger I kun AI sammen med jeres lærer.',
    en: 'In grades 0–3 you use AI only together with your teacher.',
  },
});

/** A task for 8.c; say what differs. */
export function anAssignment(change: Partial<AssignmentView> = {}): AssignmentView {
  return {
    id: 'task-1',
    className: '8.c',
    title: 'Ligninger, opgave 4',
    text: 'Løs ligningen 2x + 3 = 11.\nSkriv dine mellemregninger.',
    subject: 'mathematics',
    situation: 'homework',
    aiLevel: 'yellow',
    teacher: 'Jonas Friis',
    createdAt: '2026-11-16T08:00:00.000Z',
    ...change,
  };
}

/** Three tasks that differ in all that shows. */
export const someTasks = (): AssignmentView[] => [
  anAssignment({ conversationId: 'conversation-1' }),
  anAssignment({ id: 'task-2', title: 'Et skud fra tågen', subject: 'danish', situation: 'handIn', aiLevel: 'red' }),
  anAssignment({ id: 'task-3', title: 'Plakat om klima', subject: 'geography', situation: 'lesson', aiLevel: 'green' }),
];

/** An open conversation about a fraction; say what differs. */
export function aConversation(change: Partial<ConversationView> = {}): ConversationView {
  return {
    id: 'conversation-1',
    problem: { text: 'Hvad er 3/4 + 1/8?', subject: 'mathematics' },
    lang: 'da',
    situation: 'homework',
    aiLevel: 'yellow',
    createdAt: '2026-11-20T12:00:00.000Z',
    updatedAt: '2026-11-20T12:00:00.000Z',
    ladder: { used: 0, max: 3 },
    checksLeft: 3,
    solved: false,
    clause: aClause(),
    attempt: '',
    turns: [],
    seenBy: [],
    lastSeq: 0,
    ...change,
  };
}

/** A stored turn with its events numbered from `firstSeq`; say what differs. */
export function aTurn(text: string, bodies: readonly TurnEventBody[], change: Partial<TurnView> = {}): TurnView {
  const id = change.id ?? 'turn-1';
  const at = '2026-11-20T12:01:00.000Z';
  const events = bodies.map((body, index) => ({ seq: index + 1, turnId: id, attempt: 1, at, ...body }));
  return { id, clientTurnId: `client-${id}`, status: 'done', text, at, events, ...change };
}

/** A hint in two sentences, as the rules write it. */
export const aHint: readonly TurnEventBody[] = [
  { type: 'move', move: 'nameRule', hintLevel: 1, ladder: { used: 1, max: 3 } },
  { type: 'text', text: 'Du skal lægge 3/4 og 1/8 sammen.', lang: 'da' },
  { type: 'text', text: 'Hvad kunne du tælle begge brøker i?', lang: 'da' },
  { type: 'done', writtenBy: { kind: 'rules' }, ladder: { used: 1, max: 3 }, checksLeft: 3, solved: false },
];

/** A hint with a drawing beside it, as the tutor draws it. */
export const aDrawnHint: readonly TurnEventBody[] = [
  { type: 'move', move: 'nameRule', hintLevel: 2, ladder: { used: 2, max: 3 } },
  { type: 'text', text: 'Brøkerne er delt i stykker af forskellig størrelse.', lang: 'da' },
  { type: 'picture', picture: drawingOf('3/4 + 1/8') },
  { type: 'done', writtenBy: { kind: 'rules' }, ladder: { used: 2, max: 3 }, checksLeft: 3, solved: false },
];

/** The drawing that goes with the first step of a task. */
export function drawingOf(task: string, lang: Language = 'da'): Picture {
  const problem = findProblem(task, 'da');
  const [step] = (problem && solve(problem)?.steps) ?? [];
  const picture = step && pictureOf(step, lang);
  if (!picture) throw new Error(`No drawing of ${task}`);
  return picture;
}

/** What a child reads whose message needs a human. */
export const HAND_OVER =
  'Tak, fordi du skriver det. Du kan ringe til BørneTelefonen på 116 111. Har du tanker om at dø: Livslinien 70 201 201. Er der fare lige nu: ring 112.';

/** The turn that says so. */
export const aHandOver: readonly TurnEventBody[] = [
  { type: 'move', move: 'handOver', hintLevel: 0, ladder: { used: 0, max: 3 } },
  { type: 'notice', notice: 'safeguarding', text: HAND_OVER },
  { type: 'done', writtenBy: { kind: 'rules' }, ladder: { used: 0, max: 3 }, checksLeft: 3, solved: false },
];

/** A message that needs a human, as the leader sees it. */
export const aConcern: ConcernView = {
  id: 'concern-1',
  studentName: 'Noah',
  className: '5.a',
  category: 'bullying',
  at: '2026-11-20T10:15:00.000Z',
  escalated: false,
};

const aSet = {
  id: 'set-1',
  className: '8.c',
  title: 'Ligninger med x på begge sider',
  subject: 'mathematics',
  situation: 'homework',
  aiLevel: 'yellow',
  teacher: 'Jonas Friis',
  createdAt: '2026-11-20T08:00:00.000Z',
} as const;

/** Four tasks of a set, as Sofia sees them: one solved, one at work, two not begun. */
export const someTasksOfASet = (): AssignmentView[] =>
  ['Løs ligningen 5x - 7 = 2x + 8', 'Løs ligningen 4(x - 1) = 2x + 6', 'Løs ligningen 3x = 12', 'Løs x/2 = 8'].map(
    (text, i): AssignmentView => ({
      ...anAssignment({ ...aSet, id: `set-task-${i + 1}`, text }),
      opensAt: '2026-11-20T08:00:00.000Z',
      closesAt: '2126-11-27T14:00:00.000Z',
      set: { id: aSet.id, title: aSet.title, number: i + 1, count: 4 },
      ...(i < 2 && { begun: true }),
      ...(i === 0 && { solved: true }),
    }),
  );

/** The class view of that set, with two versions of each task. */
export function aClassSet(): ClassSetView {
  const names = ['Anton', 'Bo', 'Elias', 'Frederikke-Marie', 'Ida', 'Sofia', 'Zara', 'Åse'];
  const positions = [1, 2, 3, 4];
  const states = ['notBegun', 'atWork', 'solved'] as const;
  return {
    ...aSet,
    code: 'gtvk-bmrd',
    withdrawn: false,
    count: 4,
    maxHint: 2,
    closesAt: '2126-11-27T14:00:00.000Z',
    tasks: positions.flatMap((position) => [
      {
        id: `a${position}`,
        position,
        text: `Løs ligningen ${position + 1}x = 12`,
        hasKey: true,
        students: names.slice(0, 4),
      },
      {
        id: `b${position}`,
        position,
        text: `Løs ligningen ${position + 1}x - 7 = x + 8`,
        hasKey: false,
        students: names.slice(4),
      },
    ]),
    students: names.map((name, row) => ({
      id: `student-${row}`,
      name,
      tasks: positions.slice(0, row === 7 ? 3 : 4).map((position) => {
        const state = states[(row + position) % 3] ?? 'notBegun';
        return {
          position,
          assignmentId: `${row < 4 ? 'a' : 'b'}${position}`,
          state,
          ...(state !== 'notBegun' && { conversationId: `conversation-${row}-${position}` }),
        };
      }),
    })),
    stuck: [
      { id: 'misconception.signSlip', text: 'Flytter et led i ligningen uden at gøre det modsatte', students: 4 },
      {
        id: 'step.2.undoMultiplication',
        position: 3,
        text: 'skridt 2, at dividere eller gange på begge sider',
        students: 3,
      },
    ],
  };
}

/** A conversation as a teacher reads it. */
export const aTranscript = (): TranscriptView => ({
  conversationId: 'conversation-1',
  student: 'Sofia',
  title: aSet.title,
  problem: 'Løs ligningen 5x - 7 = 2x + 8',
  startedAt: '2026-11-20T12:00:00.000Z',
  attempt: '5x = 2x + 15',
  solved: false,
  turns: [
    aTurn('', [{ type: 'text', text: 'Hvad har du prøvet indtil nu?', lang: 'da' }], { id: 'opening' }),
    aTurn('[ELEV_2] siger, at x er 5', aHint, { id: 'a', attempt: '5x = 2x + 15' }),
  ],
});
