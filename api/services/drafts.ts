import type { DraftKind, DraftRequest } from '../contract/draft.ts';
import type { AskReview } from '../contract/draftReview.ts';
import type { DraftSummary, DraftView, EditDraft, RewriteSection, StartDraft } from '../contract/draftView.ts';
import type { Decision } from '../contract/policy.ts';
import { editSection } from '../drafts/edit.ts';
import { type Kind, sectionsFor } from '../drafts/kind.ts';
import { hidePersonal } from '../drafts/request/index.ts';
import { asLeft } from '../drafts/stored.ts';
import { taskOf } from '../drafts/taskOf.ts';
import type { Person } from '../identity/person.ts';
import { draftTexts } from '../language/texts/drafts/draftTexts.ts';
import type { DraftChange, StoredDraft } from '../store/index.ts';
import type { Account } from './account.ts';
import { may } from './authorise.ts';
import { presentClause, requestFor } from './clause.ts';
import type { Dependencies } from './dependencies.ts';
import { disclosureNow } from './disclosure.ts';
import { approvalIn, colleaguesOf, isApproved, presentApproval } from './draftApproval.ts';
import { DraftWriting } from './draftWriting.ts';
import type { Hub } from './hub.ts';
import { withNames } from './names.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { type PenOffer, Pens } from './pens.ts';
import { contentOf, presentDraft } from './presentDraft.ts';
import { withoutPersonalData } from './privateWords.ts';
import { readable } from './readable.ts';
import type { SharedDraft } from './shareDraft.ts';

/** How long a reader of a draft waits for a change before it gets the draft as it was, in milliseconds. */
const WAIT_MS = 20_000;

/** How often another server's changes are looked for, where several share a database, in milliseconds. */
const LOOK_MS = 400;

/** Teachers' drafts: begun, written, read, changed, approved. Each is its teacher's alone. */
export class Drafts<State> {
  readonly #given: Dependencies<State>;
  readonly #hub: Hub;
  readonly #pens: Pens;
  readonly #writing: DraftWriting;
  readonly #kinds: ReadonlyMap<DraftKind, Kind>;

  constructor(given: Dependencies<State>, hub: Hub, account: Account) {
    this.#given = given;
    this.#hub = hub;
    this.#pens = new Pens(given, account);
    this.#writing = new DraftWriting(given, hub);
    this.#kinds = new Map((given.draftKinds ?? []).map((kind) => [kind.name, kind]));
  }

  /** The teacher's drafts, the newest change first. */
  async list(person: Person): Promise<DraftSummary[]> {
    const rows = await this.#given.store.drafts.ofTeacher(person.id);
    const names = await this.#given.store.people.names([...new Set(rows.flatMap(({ people }) => people))]);
    const namesOf = (people: readonly string[]) => people.map((id) => names.get(id) ?? '');
    return rows.map(({ teacherId, approvedBy, approvedById, people, ...row }) => ({
      ...row,
      title: withNames(row.title, namesOf(people), person.lang),
      approved: isApproved({ teacherId, approvedBy, approvedById }, this.#decide(person, row)),
    }));
  }

  /** Begins a draft: personal data are hidden before anything reads the words, then it is written section by section. */
  async start(
    person: Person,
    { clientDraftId, request }: StartDraft,
  ): Promise<Outcome<{ id: string; isNew: boolean }>> {
    const { store, now, newId } = this.#given;
    const kind = this.#kinds.get(request.kind);
    if (!kind) return refused('badInput', { details: [{ field: 'request.kind', problem: 'not_there' }] });
    const decision = this.#decide(person, request);
    if (decision.effect === 'deny') return refused('byPolicy', { details: { clause: presentClause(decision) } });
    const roster = await store.people.roster(person.classes.map(({ id }) => id));
    const names = roster.map(({ name }) => name);
    const clean = withoutPersonalData(request, names);
    if (!clean) return refused('privateRequest');
    const offer = await this.#pens.penFor(person, decision.obligations, clean.request, names);
    const texts = draftTexts[request.lang];
    const id = newId();
    const begun = await store.drafts.add({
      id,
      clientDraftId,
      schoolId: person.schoolId,
      teacherId: person.id,
      kind: request.kind,
      title: `${texts.kinds[request.kind]}: ${clean.request.topic}`,
      request: clean.request,
      people: roster.map((student) => student.id),
      sections: sectionsFor(kind, clean.request).map(({ id: name }) => ({ id: name, state: 'waiting', cites: [] })),
      remarks: [...clean.remarks, ...whyRules(offer, request.lang)],
      createdAt: now().toISOString(),
      leaseMs: this.#given.turnLeaseMs,
    });
    if (!begun.isNew) return done(begun);
    const draft = await store.drafts.find(id);
    if (draft) this.#writing.start({ draft, kind, pen: offer.kind === 'model' ? offer.pen : undefined });
    return done(begun);
  }

  /**
   * The draft as it stands. With `after`, a reader who has that revision waits for the next, for a while, so that the page
   * sees each section when it is there.
   */
  async read(person: Person, id: string, after?: number, signal?: AbortSignal): Promise<Outcome<DraftView>> {
    const draft = await this.#find(person, id, 'read');
    if (!draft) return refused('notFound');
    if (after === undefined || draft.revision !== after || draft.status !== 'writing') return this.#view(person, draft);
    await this.#nextRevision(id, after, signal);
    const changed = await this.#find(person, id, 'read');
    return changed ? this.#view(person, changed) : refused('notFound');
  }

  /** Changes one section as its teacher types; the checks look at it anew, and an approval is taken back. */
  async edit(person: Person, id: string, { revision, section: which, change }: EditDraft): Promise<Outcome<DraftView>> {
    const draft = await this.#find(person, id, 'write');
    const kind = draft && this.#kinds.get(draft.kind);
    const section = kind?.sections.find((one) => one.id === which);
    const stored = draft?.sections.find((one) => one.id === which);
    if (!draft || !section || !stored || stored.data === undefined) return refused('notFound');
    if (stored.state === 'writing') return refused('draftRunning');
    const edited = editSection(
      section,
      stored.data,
      'text' in change ? { ...change, text: readable(change.text ?? '') } : change,
    );
    if (!edited.ok) return refused('badInput', { details: edited.problems });
    return this.#change(person, draft, revision, {
      sections: draft.sections.map((one) =>
        one.id === which ? { ...one, data: edited.data, editedBy: person.name } : one,
      ),
      version: { what: 'edited', by: person.name, section: section.title(draft.request.lang) },
    });
  }

  /** Has one section written anew. Only `again` can be done without a model. */
  async rewrite(
    person: Person,
    id: string,
    { revision, section, wish, words }: RewriteSection,
  ): Promise<Outcome<DraftView>> {
    const draft = await this.#find(person, id, 'write');
    const kind = draft && this.#kinds.get(draft.kind);
    if (!draft || !kind?.sections.some((one) => one.id === section)) return refused('notFound');
    const { lang } = draft.request;
    const own = hidePersonal(readable(words ?? ''), await this.#namesOf(draft), lang);
    if (own.blocked) return refused('privateRequest');
    const wanted = wish === 'own' ? own.text : draftTexts[lang].wishes[wish];
    return this.#write(person, draft, kind, revision, wish !== 'again', { section, wish: wanted });
  }

  /** Writes what is not there yet, after the writing was stopped or broke off. */
  async goOn(person: Person, id: string): Promise<Outcome<DraftView>> {
    const draft = await this.#find(person, id, 'write');
    const kind = draft && this.#kinds.get(draft.kind);
    if (!draft || !kind) return refused('notFound');
    return this.#write(person, draft, kind, draft.revision, false);
  }

  /** Stops the writing; what is whole stays. */
  async cancel(person: Person, id: string): Promise<Outcome<DraftView>> {
    if (!(await this.#find(person, id, 'write'))) return refused('notFound');
    await this.#writing.cancel(id);
    return this.read(person, id);
  }

  /** Goes back to an earlier version; what was there before is a version too. */
  async restore(person: Person, id: string, revision: number, version: number): Promise<Outcome<DraftView>> {
    const draft = await this.#find(person, id, 'write');
    const sections = draft && (await this.#given.store.drafts.sectionsAt(id, version));
    if (!draft || !sections) return refused('notFound');
    if (draft.status === 'writing') return refused('draftRunning');
    // A version may be of a moment when something was still being written.
    const left = sections.map(asLeft);
    const status = left.some(({ state }) => state === 'waiting') ? 'interrupted' : 'ready';
    return this.#change(person, draft, revision, {
      sections: left,
      status,
      version: { what: 'restored', by: person.name },
    });
  }

  /** The teacher answers for the draft as it stands, by name. */
  async approve(person: Person, id: string, revision: number): Promise<Outcome<DraftView>> {
    const draft = await this.#find(person, id, 'write');
    if (!draft) return refused('notFound');
    if (draft.status === 'writing') return refused('draftRunning');
    const decision = this.#decide(person, draft.request);
    if (decision.effect === 'deny') return refused('byPolicy', { details: { clause: presentClause(decision) } });
    if (approvalIn(decision) === 'colleague') return refused('needsColleague');
    const at = this.#given.now().toISOString();
    return this.#change(person, draft, revision, {
      approved: { by: person.name, byId: person.id, at },
      version: { what: 'approved', by: person.name },
    });
  }

  /** Asks a colleague to approve the draft as it stands, in place of whoever was asked before. */
  async ask(person: Person, id: string, { revision, colleagueId, words }: AskReview): Promise<Outcome<DraftView>> {
    const draft = await this.#find(person, id, 'write');
    if (!draft) return refused('notFound');
    if (draft.status === 'writing') return refused('draftRunning');
    if (draft.revision !== revision) return refused('draftChanged');
    const { store, now } = this.#given;
    const colleagues = await colleaguesOf(store, person);
    if (!colleagues.some((one) => one.id === colleagueId))
      return refused('badInput', { details: [{ field: 'colleagueId', problem: 'not_there' }] });
    const askedAt = now().toISOString();
    await store.draftReviews.ask({ draftId: id, colleagueId, revision, words: readable(words), askedAt });
    return this.read(person, id);
  }

  /** Asks nobody any more. */
  async stopAsking(person: Person, id: string): Promise<Outcome<DraftView>> {
    if (!(await this.#find(person, id, 'write'))) return refused('notFound');
    await this.#given.store.draftReviews.end(id);
    return this.read(person, id);
  }

  /** Whether students may be given a file of it: not before a colleague has approved it, where the policy asks for one. */
  async mayGiveToStudents(person: Person, id: string): Promise<boolean> {
    const draft = await this.#find(person, id, 'read');
    const decision = draft && this.#decide(person, draft.request);
    return decision !== null && (approvalIn(decision) === 'self' || (draft !== null && isApproved(draft, decision)));
  }

  /** The tasks of an approved draft, with their keys: for the server only. */
  async toShare(person: Person, id: string): Promise<Outcome<SharedDraft>> {
    const draft = await this.#find(person, id, 'read');
    const kind = draft && this.#kinds.get(draft.kind);
    if (!draft || !kind) return refused('notFound');
    const decision = this.#decide(person, draft.request);
    if (!isApproved(draft, decision))
      return refused(approvalIn(decision) === 'colleague' ? 'needsColleague' : 'notApproved');
    const names = await this.#namesOf(draft);
    const content = contentOf(kind, draft.sections);
    const { subject, lang } = draft.request;
    return done({
      id,
      subject,
      tasks: (kind.tasks?.(content) ?? []).map((task) => ({ ...task, text: withNames(task.text, names, lang) })),
      glossary: kind.glossary?.(content) ?? [],
    });
  }

  /** Deletes a draft for good, with its versions. */
  async remove(person: Person, id: string): Promise<Outcome<null>> {
    if (!(await this.#find(person, id, 'delete'))) return refused('notFound');
    await this.#writing.cancel(id);
    await this.#given.store.drafts.remove(id);
    this.#hub.end(id);
    return done(null);
  }

  recover(): Promise<number> {
    return this.#writing.recover();
  }

  drain(limitMs: number): Promise<void> {
    return this.#writing.drain(limitMs);
  }

  async #find(person: Person, id: string, action: 'read' | 'write' | 'delete'): Promise<StoredDraft | null> {
    const draft = await this.#given.store.drafts.find(id);
    return draft && may(person, action, 'draft', draft) ? draft : null;
  }

  #decide(person: Person, { kind, subject }: Pick<DraftRequest, 'kind' | 'subject'>): Decision {
    const question = { task: taskOf[kind], situation: 'lesson', aiLevel: 'green', subject } as const;
    return this.#given.decide(requestFor(person, question, this.#given.now()));
  }

  async #write(
    person: Person,
    draft: StoredDraft,
    kind: Kind,
    revision: number,
    needsModel: boolean,
    anew?: { section: string; wish: string },
  ): Promise<Outcome<DraftView>> {
    const decision = this.#decide(person, draft.request);
    if (decision.effect === 'deny') return refused('byPolicy', { details: { clause: presentClause(decision) } });
    if (draft.status === 'writing') return refused('draftRunning');
    const about = [draft.request, draft.sections, anew?.wish ?? ''];
    const offer = await this.#pens.penFor(person, decision.obligations, about, await this.#namesOf(draft));
    if (needsModel && offer.kind !== 'model')
      return refused(offer.why === 'people' ? 'modelNotForPeople' : 'needsModel');
    const { store, now } = this.#given;
    const at = now().toISOString();
    const next = await store.drafts.change(draft.id, revision, {
      status: 'writing',
      approved: null,
      leaseMs: this.#given.turnLeaseMs,
      at,
    });
    const changed = next === null ? null : await store.drafts.find(draft.id);
    if (!changed) return refused('draftChanged');
    const pen = offer.kind === 'model' ? offer.pen : undefined;
    this.#writing.start({ draft: changed, kind, pen, ...(anew && { anew }) });
    return this.#view(person, changed);
  }

  async #change(
    person: Person,
    { id }: StoredDraft,
    revision: number,
    change: Omit<DraftChange, 'at'>,
  ): Promise<Outcome<DraftView>> {
    const { store, now } = this.#given;
    const at = now().toISOString();
    if ((await store.drafts.change(id, revision, { approved: null, ...change, at })) === null)
      return refused('draftChanged');
    this.#hub.announce(id);
    return this.read(person, id);
  }

  async #view(person: Person, draft: StoredDraft): Promise<Outcome<DraftView>> {
    const kind = this.#kinds.get(draft.kind);
    if (!kind) return refused('notFound');
    const decision = this.#decide(person, draft.request);
    return done(
      presentDraft(draft, {
        kind,
        names: await this.#namesOf(draft),
        lang: person.lang,
        versions: await this.#given.store.drafts.versions(draft.id),
        clause: presentClause(decision),
        disclosure: disclosureNow(this.#given),
        model: this.#pens.labelFor(decision.obligations),
        isApproved: isApproved(draft, decision),
        colleague: await presentApproval(this.#given.store, person, draft, decision),
      }),
    );
  }

  async #namesOf({ people }: StoredDraft): Promise<string[]> {
    const names = await this.#given.store.people.names(people);
    return people.map((id) => names.get(id) ?? '');
  }

  /** Resolves when the draft is past that revision, or after a while. */
  async #nextRevision(id: string, revision: number, signal: AbortSignal | undefined): Promise<void> {
    const { store } = this.#given;
    const until = performance.now() + WAIT_MS;
    const ear = this.#hub.listen(id);
    signal?.addEventListener('abort', ear.nudge);
    // Another server's changes are announced to nobody here.
    const look = setInterval(ear.nudge, store.shared ? LOOK_MS : WAIT_MS);
    try {
      while (performance.now() < until && !signal?.aborted && !this.#hub.closed && !ear.over) {
        if ((await store.drafts.revisionOf(id)) !== revision) return;
        await ear.wake();
      }
    } finally {
      clearInterval(look);
      signal?.removeEventListener('abort', ear.nudge);
      ear.close();
    }
  }
}

/** What the teacher is told where a model could have written and does not. */
function whyRules(offer: PenOffer, lang: DraftRequest['lang']): string[] {
  if (offer.kind === 'model' || offer.why === 'noModel') return [];
  return [offer.why === 'spent' ? draftTexts[lang].budgetSpent : draftTexts[lang].notForPeople];
}
