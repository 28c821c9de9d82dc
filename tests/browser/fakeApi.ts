import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AssignmentView, NewAssignment } from '../../api/contract/assignment.ts';
import { ClassSetView, SetChange } from '../../api/contract/assignmentSet.ts';
import {
  type ClauseView,
  ConversationView,
  StartConversation,
  TakeTurn,
  type TurnView,
} from '../../api/contract/conversation.ts';
import { ReviewView } from '../../api/contract/draftReview.ts';
import { DraftView, type RequestReading } from '../../api/contract/draftView.ts';
import type { TurnEvent, TurnEventBody } from '../../api/contract/event.ts';
import type { HomeTerms, HomeTranslation } from '../../api/contract/homeLanguage.ts';
import { ReadingSettings } from '../../api/contract/reading.ts';
import type { ConcernView, DemoUser } from '../../api/contract/session.ts';
import { TranscriptView, ViewTranscript } from '../../api/contract/transcript.ts';
import { WantedWords, type WordCard, WordQuestion } from '../../api/contract/words.ts';
import { aTone } from './aTone.ts';
import { askPolicy, lookAtPolicy } from './fakePolicy.ts';
import { aClause, aConversation, aHint, HAND_OVER, people } from './fakeSchool.ts';

const dist = fileURLToPath(new URL('../../tabs/dist/', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What a test can set before or while the page is open. */
export interface FakeScript {
  noticeSeen: boolean;
  clause: ClauseView;
  assignments: AssignmentView[];
  conversations: ConversationView[];
  concerns: ConcernView[];
  /** The class view of the only set that there is. */
  classSet: ClassSetView | null;
  /** What a teacher reads of any conversation. */
  transcript: TranscriptView | null;
  drafts: DraftView[];
  /** Colleagues' drafts that wait for a teacher. */
  reviews: ReviewView[];
  /** What is understood of a teacher's words. */
  understood: RequestReading;
  /** The reply to the next turns. */
  reply: readonly TurnEventBody[];
  /** Milliseconds before each event. */
  pace: number;
  /** Break the connection after this many events of a turn; the turn then counts as interrupted. */
  cutAfter: number | null;
  /** After a cut, the turn goes on on the server and can be caught up with. */
  goesOnAfterCut: boolean;
  /** Answer every request for turns like this instead. */
  refuse: { status: number; code: string; message: string; retryAfter?: number; handOver?: true } | null;
  /** What comes of saving the box: it is kept, answered by a turn with `reply`, or refused with a call for a human. */
  box: 'kept' | 'answered' | 'refused';
  /** Answer `/api/home` with this status. */
  homeStatus: number;
  /** Milliseconds before `/api/home` is answered. */
  homePace: number;
  /** The words that are suggested for one: at once, and with the dictionary. */
  suggestions: Readonly<Record<string, { first: readonly string[]; more: readonly string[] }>>;
  /** The problem in the student's language; without a translation, the server's check found a fault. */
  home: { terms: HomeTerms; translation: HomeTranslation | null };
  /** What the word card knows, by the word in small letters. */
  words: Readonly<
    Record<
      string,
      Pick<WordCard, 'syllables' | 'meaning'> & { readonly home?: readonly NonNullable<WordCard['home']>[] }
    >
  >;
  /** Answer for settings of reading with this status. */
  readingStatus: number;
  /** What may speak and listen. */
  speech: { server: boolean; onlineVoices: boolean; dictation: boolean };
  /** What is heard in any recording; null when it cannot be written down. */
  dictated: string | null;
  /** How the server answers who wants a sentence spoken: it lasts `msPerWord` a word; `fitful` fails at every third length. */
  sound: 'marks' | 'noMarks' | 'lateMarks' | 'fitful' | 'fails' | 'private' | 'hangs';
  msPerWord: number;
  /** Where reading stopped, by place. */
  positions: Map<string, unknown>;
}

/** A server with the contract's routes and the built page, whose behaviour a test decides. */
export interface FakeApi {
  readonly url: string;
  readonly script: FakeScript;
  /** Every write, newest last. */
  readonly writes: { method: string; path: string; body: unknown }[];
  signOutEveryone(): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts the fake on a free port; `pages` is the folder of other pages than the product's. */
export async function startFakeApi(change: Partial<FakeScript> = {}, pages = dist): Promise<FakeApi> {
  const script: FakeScript = {
    noticeSeen: true,
    clause: aClause(),
    assignments: [],
    conversations: [],
    concerns: [],
    classSet: null,
    transcript: null,
    drafts: [],
    reviews: [],
    understood: { kind: 'unclear', message: 'Hvad skal du bruge?', remarks: [] },
    reply: aHint,
    pace: 0,
    cutAfter: null,
    goesOnAfterCut: false,
    refuse: null,
    box: 'kept',
    homeStatus: 200,
    homePace: 0,
    suggestions: {},
    words: {},
    home: { terms: { lang: 'ar', terms: [], canTranslate: false }, translation: null },
    readingStatus: 200,
    speech: { server: false, onlineVoices: false, dictation: false },
    dictated: 'jeg tror at x er fire',
    sound: 'marks',
    msPerWord: 60,
    positions: new Map(),
    ...change,
  };
  const writes: FakeApi['writes'] = [];
  const signedIn = new Map<string, DemoUser>();
  const reading = new Map<string, ReadingSettings>();
  let lang: 'da' | 'en' = 'da';
  let count = 0;

  const json = (response: ServerResponse, status: number, body?: unknown, headers: Record<string, string> = {}) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(body === undefined ? '' : JSON.stringify(body));
  };
  const fail = (
    response: ServerResponse,
    status: number,
    code: string,
    message: string,
    { retryAfter, handOver }: { retryAfter?: number; handOver?: true } = {},
  ) =>
    json(
      response,
      status,
      { error: { code, message, ...(handOver && { handOver }) } },
      retryAfter ? { 'Retry-After': String(retryAfter) } : {},
    );
  const session = (person: DemoUser) => ({
    person,
    school: 'Eksempelskolen',
    lang,
    demo: true,
    noticeSeen: script.noticeSeen,
  });
  const write = (response: ServerResponse, event: TurnEvent) =>
    response.write(`id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);

  async function takeTurn(conversation: ConversationView, body: TakeTurn, response: ServerResponse) {
    const { refuse } = script;
    if (refuse) return fail(response, refuse.status, refuse.code, refuse.message, refuse);
    let turn = conversation.turns.find(({ clientTurnId }) => clientTurnId === body.clientTurnId);
    const attempt = turn ? 2 : 1;
    if (turn?.status !== 'done') {
      if (!turn) {
        turn = newTurn(body);
        conversation.turns.push(turn);
      }
      turn.status = 'running';
    }
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.flushHeaders();
    if (turn.status === 'done') {
      for (const event of turn.events) write(response, event);
      response.end();
      return;
    }
    turn.events = [];
    let sent = 0;
    let cut = false;
    for (const eventBody of script.reply) {
      if (script.pace > 0) await new Promise((resolve) => setTimeout(resolve, script.pace));
      const at = new Date(0).toISOString();
      const event: TurnEvent = { seq: ++conversation.lastSeq, turnId: turn.id, attempt, at, ...eventBody };
      turn.events.push(event);
      if (!cut && script.cutAfter !== null && sent >= script.cutAfter) {
        cut = true;
        response.destroy();
        if (!script.goesOnAfterCut) {
          turn.status = 'interrupted';
          return;
        }
      }
      if (!cut) write(response, event);
      sent++;
      if (event.type === 'move') conversation.ladder = event.ladder;
      if (event.type === 'done') {
        conversation.ladder = event.ladder;
        turn.status = 'done';
      }
      if (event.type === 'error') turn.status = 'interrupted';
    }
    response.end();
  }
  function answerBox(conversation: ConversationView, response: ServerResponse) {
    if (script.box === 'kept') return json(response, 204);
    if (script.box === 'refused') return fail(response, 409, 'turnRunning', HAND_OVER, { handOver: true });
    const turn = newTurn({ text: '', clientTurnId: `box-${++count}` });
    const at = turn.at;
    for (const eventBody of script.reply)
      turn.events.push({ seq: ++conversation.lastSeq, turnId: turn.id, attempt: 1, at, ...eventBody });
    conversation.turns.push({ ...turn, status: 'done' });
    return json(response, 200, { handOver: true });
  }
  function newTurn(body: TakeTurn): TurnView {
    return {
      id: `turn-${++count}`,
      clientTurnId: body.clientTurnId,
      status: 'running',
      text: body.text,
      ...(body.attempt !== undefined && { attempt: body.attempt }),
      at: new Date(0).toISOString(),
      events: [],
    };
  }

  async function api(request: IncomingMessage, response: ServerResponse, path: string) {
    const method = request.method ?? 'GET';
    const body = await bodyOf(request);
    if (method !== 'GET') writes.push({ method, path, body });
    const route = `${method} ${path}`;
    if (route === 'GET /api/session/demo') return json(response, 200, { users: people, school: 'Eksempelskolen' });
    if (route === 'POST /api/session/demo') {
      const person = people.find(({ id }) => typeof body === 'object' && body && 'user' in body && body.user === id);
      if (!person) return fail(response, 404, 'notFound', 'Ukendt person.');
      const ticket = `ticket-${++count}`;
      signedIn.set(ticket, person);
      return json(response, 200, session(person), { 'Set-Cookie': `fake=${ticket}; Path=/; HttpOnly; SameSite=Lax` });
    }
    const person = signedIn.get(/fake=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '');
    if (!person) return fail(response, 401, 'signedOut', 'Log ind først.');
    if (route === 'GET /api/session') return json(response, 200, session(person));
    if (route === 'PATCH /api/session') {
      if (typeof body === 'object' && body && 'lang' in body) lang = body.lang === 'en' ? 'en' : 'da';
      if (typeof body === 'object' && body && 'noticeSeen' in body) script.noticeSeen = true;
      return json(response, 200, session(person));
    }
    if (route === 'DELETE /api/session') {
      signedIn.clear();
      return json(response, 204);
    }
    if (route === 'GET /api/speech') return json(response, 200, script.speech);
    if (route === 'POST /api/dictation') {
      if (script.dictated === null)
        return fail(response, 503, 'dictationUnavailable', 'Det kan ikke skrives ned lige nu.');
      return json(response, 200, { text: script.dictated });
    }
    if (path === '/api/reading/settings') {
      if (script.readingStatus !== 200) return fail(response, script.readingStatus, 'internal', '');
      if (method === 'PUT') reading.set(person.id, ReadingSettings.parse(body));
      return json(response, 200, reading.get(person.id) ?? ReadingSettings.parse({}));
    }
    if (route === 'GET /api/home') {
      if (script.homePace > 0) await new Promise((resolve) => setTimeout(resolve, script.homePace));
      if (script.homeStatus !== 200) return fail(response, script.homeStatus, 'internal', '');
      return json(response, 200, homeOf(person));
    }
    const looked = lookAtPolicy(route, request.url ?? '', body);
    if (looked !== undefined) return json(response, 200, looked);
    if (path === '/api/policy/may-i') return json(response, 200, askPolicy(method, person, body));
    if (route === 'POST /api/speech') return speak(body, response);
    const [, place] = /^\/api\/reading\/position\/(.+)$/.exec(path) ?? [];
    if (place !== undefined) {
      if (method === 'GET') return json(response, 200, script.positions.get(place) ?? null);
      script.positions.set(place, body);
      return json(response, 204);
    }
    if (route === 'POST /api/assignments') {
      const { key, ...task } = NewAssignment.parse(body);
      const assignment = { ...task, id: `task-${++count}`, teacher: person.name, createdAt: new Date().toISOString() };
      script.assignments.unshift({ ...assignment, hasKey: key !== undefined });
      return json(response, 201, script.assignments[0]);
    }
    if (route === 'POST /api/conversations') {
      const { problem } = StartConversation.parse(body);
      const conversation = aConversation({ id: `conversation-${++count}` });
      if ('text' in problem) conversation.problem = problem;
      else {
        const task = script.assignments.find(({ id }) => id === problem.assignmentId);
        if (!task) return fail(response, 404, 'notFound', 'Opgaven findes ikke.');
        conversation.problem = { text: task.text, subject: task.subject, assignmentTitle: task.title };
        conversation.aiLevel = task.aiLevel;
        conversation.situation = task.situation;
      }
      script.conversations.push(conversation);
      return json(response, 201, { id: conversation.id });
    }
    if (script.classSet && path === `/api/assignment-sets/${script.classSet.id}`) {
      if (method === 'GET') return json(response, 200, ClassSetView.parse(script.classSet));
      const { opensAt, closesAt, withdrawn } = SetChange.parse(body);
      if (withdrawn !== undefined) script.classSet.withdrawn = withdrawn;
      if (opensAt !== undefined) script.classSet.opensAt = opensAt ?? undefined;
      if (closesAt !== undefined) script.classSet.closesAt = closesAt ?? undefined;
      return json(response, 200, script.classSet);
    }
    if (script.transcript && method === 'POST' && /^\/api\/conversations\/[^/]+\/view$/.test(path)) {
      ViewTranscript.parse(body);
      return json(response, 200, TranscriptView.parse(script.transcript));
    }
    if (route === 'GET /api/drafts')
      return json(
        response,
        200,
        script.drafts.map(({ id, title, status, request: { kind, subject, grade }, approved }) => ({
          id,
          kind,
          title,
          subject,
          grade,
          status,
          approved: approved !== undefined,
          updatedAt: '2026-11-23T09:00:00.000Z',
        })),
      );
    if (route === 'POST /api/drafts/read') return json(response, 200, script.understood);
    if (route === 'POST /api/assignment-sets/preview')
      return json(response, 200, { clause: script.clause, maxHint: 3, answerChecks: 2 });
    if (/^GET \/api\/classes\/[^/]+\/students$/.test(route))
      return json(response, 200, {
        students: ['Ali', 'Emma', 'Ida', 'Noah', 'Åse'].map((name) => ({ id: name, name })),
      });
    if (/^POST \/api\/drafts\/[^/]+\/edits$/.test(route))
      return fail(response, 400, 'badInput', 'Det passer ikke i feltet.');
    const review = script.reviews.find(({ draftId }) => path === `/api/reviews/${draftId}`);
    if (review && method === 'GET') return json(response, 200, ReviewView.parse(review));
    const draftId = /^\/api\/drafts\/([^/]+)(?:\/cancel)?$/.exec(path)?.[1];
    if (draftId !== undefined) {
      const draft = script.drafts.find(({ id }) => id === draftId);
      if (!draft) return fail(response, 404, 'notFound', 'Udkastet findes ikke.');
      // One that is being written does not change: its reader waits.
      if (request.url?.includes('after=')) return;
      return json(response, 200, DraftView.parse(draft));
    }
    const seeTo = /^POST \/api\/concerns\/([^/]+)\/(acknowledge|take-over)$/.exec(route);
    if (seeTo) {
      const concern = script.concerns.find(({ id }) => id === seeTo[1]);
      if (!concern) return fail(response, 404, 'notFound', 'Findes ikke.');
      if (seeTo[2] === 'acknowledge') {
        concern.acknowledgedBy = person.name;
        return json(response, 200, concern);
      }
      script.concerns = script.concerns.filter((known) => known !== concern);
      return json(response, 204);
    }
    if (route === 'POST /api/reading/suggestions') {
      const { word, lang: wanted, more } = WantedWords.parse(body);
      const found = script.suggestions[word] ?? { first: [], more: [] };
      if (wanted !== 'da') return json(response, 200, { words: [], known: false });
      return json(response, 200, { words: more ? found.more : found.first, known: true });
    }
    if (route === 'POST /api/reading/home/terms') return json(response, 200, script.home.terms);
    if (route === 'POST /api/reading/home/problem')
      return script.home.translation
        ? json(response, 200, script.home.translation)
        : fail(response, 502, 'translationFailed', 'Oversættelsen passede ikke med opgaven.');
    if (route === 'POST /api/reading/word') {
      const { word, home } = WordQuestion.parse(body);
      const known = script.words[word.toLowerCase()];
      const named = known?.home?.find(({ lang }) => lang === home) ?? null;
      const card: WordCard = {
        word,
        syllables: known?.syllables ?? word,
        meaning: known?.meaning ?? null,
        home: named,
      };
      return json(response, 200, card);
    }
    const [, id, what = ''] = /^\/api\/conversations\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
    const conversation = script.conversations.find((known) => known.id === id);
    if (!conversation) return fail(response, 404, 'notFound', 'Opgaven findes ikke.');
    switch (`${method} ${what}`) {
      case 'DELETE ':
        script.conversations = script.conversations.filter((known) => known !== conversation);
        return json(response, 204);
      case 'GET ':
        return json(response, 200, ConversationView.parse(conversation));
      case 'PUT attempt':
        if (typeof body === 'object' && body && 'attempt' in body) conversation.attempt = String(body.attempt);
        return answerBox(conversation, response);
      case 'POST turns':
        return takeTurn(conversation, TakeTurn.parse(body), response);
      case 'GET record':
        return json(response, 200, { title: 'Sådan har jeg brugt AI', text: `Opgave: ${conversation.problem.text}\n` });
      case 'GET events': {
        const after = Number(request.headers['last-event-id'] ?? 0);
        response.writeHead(200, { 'Content-Type': 'text/event-stream' });
        let last = after;
        const timer = setInterval(() => {
          for (const event of conversation.turns.flatMap(({ events }) => events))
            if (event.seq > last) {
              write(response, event);
              last = event.seq;
            }
        }, 20);
        response.on('close', () => clearInterval(timer));
        return;
      }
      default:
        return fail(response, 404, 'notFound', 'Siden findes ikke.');
    }
  }
  function speak(body: unknown, response: ServerResponse) {
    const text = typeof body === 'object' && body && 'text' in body ? String(body.text) : '';
    if (script.sound === 'hangs') return;
    if (script.sound === 'fails' || (script.sound === 'fitful' && text.length % 3 === 0))
      return fail(response, 503, 'speechOff', 'Stemmen svarer ikke.');
    if (script.sound === 'private') return fail(response, 409, 'speechPrivate', 'Det bliver på din enhed.');
    const words = [...text.matchAll(/\S+/g)];
    const late = script.sound === 'lateMarks' ? script.msPerWord * 3 : 0;
    const marks = words.map(({ 0: word, index }, at) => [at * script.msPerWord + late, index, index + word.length]);
    response.writeHead(200, {
      'Content-Type': 'audio/wav',
      ...(script.sound !== 'noMarks' && { 'Speech-Marks': JSON.stringify(marks) }),
    });
    return void response.end(aTone(words.length * script.msPerWord));
  }
  function homeOf(person: DemoUser) {
    const { assignments, conversations, concerns, clause, classSet } = script;
    if (person.role === 'teacher')
      return {
        assignments,
        sets: classSet ? [setOf(classSet)] : [],
        classNames: person.classNames,
        reviews: script.reviews.map(({ draftId, title, kind, author, askedAt }) => ({
          draftId,
          title,
          kind,
          author,
          askedAt,
        })),
      };
    if (person.role === 'leader')
      return {
        concerns,
        transcriptViews: 2,
        retention: [
          {
            record: 'conversations',
            days: 180,
            last: { at: '2026-11-22T02:00:00.000Z', deleted: 12, oldest: '2026-06-02T08:00:00.000Z' },
          },
          { record: 'drafts', days: 730, last: { at: '2026-11-22T02:00:00.000Z', deleted: 0 } },
        ],
        clauses: [clause, aClause({ ruleId: 'staff', legal: [] })],
      };
    const summaries = conversations.map(({ id, problem, updatedAt, solved, turns }) => ({
      id,
      title: problem.assignmentTitle ?? problem.text,
      ...(problem.subject && { subject: problem.subject }),
      updatedAt,
      solved,
      turns: turns.length,
    }));
    return { assignments, conversations: summaries, clause };
  }

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://fake').pathname;
    if (!path.startsWith('/api/')) return sendFile(pages, path, response);
    api(request, response, path).catch((cause: unknown) => {
      if (!response.headersSent) fail(response, 500, 'internal', String(cause));
      else response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    script,
    writes,
    signOutEveryone: () => signedIn.clear(),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const setOf = ({ tasks: _, students: __, stuck: ___, ...set }: ClassSetView) => set;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  if (request.headers['content-type']?.startsWith('audio/')) return bytes;
  return bytes.length === 0 ? undefined : JSON.parse(bytes.toString());
}

/** The built page, under the same content security policy that the server sets, and kept by browsers as long. */
function sendFile(pages: string, path: string, response: ServerResponse): void {
  const wanted = join(pages, normalize(path));
  const file = existsSync(wanted) && statSync(wanted).isFile() ? wanted : join(pages, 'index.html');
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Security-Policy':
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self'; media-src 'self' blob:; object-src 'none'; base-uri 'none'",
  });
  createReadStream(file).pipe(response);
}
