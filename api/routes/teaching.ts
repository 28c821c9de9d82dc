import { z } from 'zod';
import { DocumentView } from '../contract/document.ts';
import { AnswerReview, AskReview, ReviewView } from '../contract/draftReview.ts';
import {
  DraftSummary,
  DraftView,
  EditDraft,
  ReadRequest,
  RequestReading,
  RewriteSection,
  ShareDraft,
  StartDraft,
} from '../contract/draftView.ts';
import { DOCUMENT_LIMITS } from '../documents/index.ts';
import type { Person } from '../identity/person.ts';
import type { Outcome } from '../services/outcome.ts';
import type { Services } from '../services.ts';
import { answer, empty, json } from './answer.ts';
import { type Route, route } from './route.ts';

const TEACHER = ['teacher'] as const;
const Begun = z.strictObject({ id: z.string() });
const Wish = z.strictObject({ format: z.enum(['docx', 'pdf', 'text']), copy: z.enum(['teacher', 'student']) });
const Shared = z.strictObject({ setId: z.string() });
const After = z.strictObject({ after: z.coerce.number().int().min(0).optional() });
const Named = z.strictObject({ name: z.string().max(300).default('') });
const AtRevision = z.strictObject({ revision: z.int().min(0) });
const BackTo = z.strictObject({ revision: z.int().min(0), version: z.int().min(0) });

/** A route that changes a draft and answers with it as it then stands. */
const changing = <Body = undefined>(
  what: string,
  summary: string,
  body: z.ZodType<Body> | undefined,
  change: (person: Person, id: string, body: Body) => Promise<Outcome<DraftView>>,
): Route =>
  route(
    TEACHER,
    {
      method: 'post',
      path: `/api/drafts/:id/${what}`,
      summary,
      ...(body && { body }),
      answers: { 200: DraftView },
    },
    async ({ person, param, body: sent }) => answer(await change(person, param('id'), sent)),
  );

/** What teachers do with drafts: each route is one call of the services. */
export const teachingRoutes = (services: Services): readonly Route[] => [
  route(
    TEACHER,
    { method: 'get', path: '/api/drafts', summary: 'Your drafts', answers: { 200: z.array(DraftSummary) } },
    async ({ person }) => answer(await services.listDrafts(person)),
  ),
  route(
    TEACHER,
    {
      method: 'post',
      path: '/api/documents',
      summary: 'The text of a document (.docx, .pdf, .md, .txt), to draft from; nothing of it is kept',
      query: Named,
      file: { maxBytes: DOCUMENT_LIMITS.bytes },
      answers: { 200: DocumentView },
    },
    async ({ person, query, bytes }) => answer(await services.readDocument(person, { name: query.name, bytes })),
  ),
  route(
    TEACHER,
    {
      method: 'post',
      path: '/api/drafts/read',
      summary: 'What your own words ask for; nothing of them is kept',
      body: ReadRequest,
      answers: { 200: RequestReading },
    },
    async ({ person, body }) => answer(await services.readTeachersWords(person, body)),
  ),
  route(
    TEACHER,
    {
      method: 'post',
      path: '/api/drafts',
      summary: 'Begin a draft; the same clientDraftId begins it once',
      body: StartDraft,
      answers: { 200: Begun, 201: Begun },
    },
    async ({ person, body }) =>
      answer(await services.startDraft(person, body), ({ id, isNew }) => json({ id }, isNew ? 201 : 200)),
  ),
  route(
    TEACHER,
    {
      method: 'get',
      path: '/api/drafts/:id',
      summary: 'A draft of yours; with ?after=REVISION of one that is being written, the answer waits for the next',
      query: After,
      answers: { 200: DraftView },
    },
    async ({ person, param, query, request }) => {
      const gone = new AbortController();
      request.once('close', () => gone.abort());
      return answer(await services.readDraft(person, param('id'), query.after, gone.signal));
    },
  ),
  changing('edits', 'Change a text, or add or remove an item, of a section', EditDraft, (person, id, body) =>
    services.editDraft(person, id, body),
  ),
  changing('rewrites', 'Have a section written anew', RewriteSection, (person, id, body) =>
    services.rewriteSection(person, id, body),
  ),
  changing('go-on', 'Write what is not there yet', undefined, (person, id) => services.goOnWithDraft(person, id)),
  changing('cancel', 'Stop the writing; what is whole stays', undefined, (person, id) =>
    services.cancelDraft(person, id),
  ),
  changing('restore', 'Go back to an earlier version', BackTo, (person, id, { revision, version }) =>
    services.restoreDraft(person, id, revision, version),
  ),
  changing('approve', 'Answer for the draft as it stands, by name', AtRevision, (person, id, { revision }) =>
    services.approveDraft(person, id, revision),
  ),
  changing('ask', 'Ask a colleague to approve the draft as it stands', AskReview, (person, id, body) =>
    services.askReview(person, id, body),
  ),
  changing('stop-asking', 'Ask no colleague any more', undefined, (person, id) => services.stopAsking(person, id)),
  route(
    TEACHER,
    {
      method: 'get',
      path: '/api/reviews/:id',
      summary: 'A colleague’s draft that waits for your approval',
      answers: { 200: ReviewView },
    },
    async ({ person, param }) => answer(await services.readReview(person, param('id'))),
  ),
  route(
    TEACHER,
    {
      method: 'post',
      path: '/api/reviews/:id',
      summary: 'Approve a colleague’s draft as you have read it, or give it back with a reason',
      body: AnswerReview,
      answers: { 204: null },
    },
    async ({ person, param, body }) => answer(await services.answerReview(person, param('id'), body), () => empty),
  ),
  route(
    TEACHER,
    {
      method: 'get',
      path: '/api/drafts/:id/export',
      summary: 'The draft as a file, for you or for students',
      query: Wish,
      answers: { 200: 'file' },
    },
    async ({ person, param, query }) =>
      answer(await services.exportDraft(person, param('id'), query), (file) => ({ kind: 'file', ...file })),
  ),
  route(
    TEACHER,
    {
      method: 'post',
      path: '/api/drafts/:id/share',
      summary: 'Set what an approved draft holds as tasks for a class of yours',
      body: ShareDraft,
      answers: { 201: Shared },
    },
    async ({ person, param, body }) =>
      answer(await services.shareDraft(person, param('id'), body), (shared) => json(shared, 201)),
  ),
  route(
    TEACHER,
    { method: 'delete', path: '/api/drafts/:id', summary: 'Delete a draft for good', answers: { 204: null } },
    async ({ person, param }) => answer(await services.removeDraft(person, param('id')), () => empty),
  ),
];
