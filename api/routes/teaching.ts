import { z } from 'zod';
import { DocumentView } from '../contract/document.ts';
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

/** Three sources of 30,000 characters, six bytes each at most, and the rest. */
const MAX_DRAFT_BODY = 640 * 1024;

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
      maxBody: MAX_DRAFT_BODY,
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
      maxBody: MAX_DRAFT_BODY,
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
  route(
    TEACHER,
    {
      method: 'post',
      path: '/api/drafts/:id/edits',
      summary: 'Change a text, or add or remove an item, of a section',
      body: EditDraft,
      answers: { 200: DraftView },
    },
    async ({ person, param, body }) => answer(await services.editDraft(person, param('id'), body)),
  ),
  route(
    TEACHER,
    {
      method: 'post',
      path: '/api/drafts/:id/rewrites',
      summary: 'Have a section written anew',
      body: RewriteSection,
      answers: { 200: DraftView },
    },
    async ({ person, param, body }) => answer(await services.rewriteSection(person, param('id'), body)),
  ),
  route(
    TEACHER,
    {
      method: 'post',
      path: '/api/drafts/:id/go-on',
      summary: 'Write what is not there yet',
      answers: { 200: DraftView },
    },
    async ({ person, param }) => answer(await services.goOnWithDraft(person, param('id'))),
  ),
  route(
    TEACHER,
    {
      method: 'post',
      path: '/api/drafts/:id/cancel',
      summary: 'Stop the writing; what is whole stays',
      answers: { 200: DraftView },
    },
    async ({ person, param }) => answer(await services.cancelDraft(person, param('id'))),
  ),
  route(
    TEACHER,
    {
      method: 'post',
      path: '/api/drafts/:id/restore',
      summary: 'Go back to an earlier version',
      body: BackTo,
      answers: { 200: DraftView },
    },
    async ({ person, param, body }) =>
      answer(await services.restoreDraft(person, param('id'), body.revision, body.version)),
  ),
  route(
    TEACHER,
    {
      method: 'post',
      path: '/api/drafts/:id/approve',
      summary: 'Answer for the draft as it stands, by name',
      body: AtRevision,
      answers: { 200: DraftView },
    },
    async ({ person, param, body }) => answer(await services.approveDraft(person, param('id'), body.revision)),
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
