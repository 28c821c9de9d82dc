import type { Kind } from '../drafts/kind.ts';
import { randomFrom } from '../drafts/random.ts';
import { asLeft, type StoredSection } from '../drafts/stored.ts';
import { type Pen, type SectionStep, writeDraft } from '../drafts/write.ts';
import type { DraftChange, StoredDraft } from '../store/index.ts';
import type { Dependencies } from './dependencies.ts';
import type { Hub } from './hub.ts';
import { contentOf } from './presentDraft.ts';

/** What is to be written of a draft. */
export interface WritingOrder {
  readonly draft: StoredDraft;
  readonly kind: Kind;
  readonly pen: Pen | undefined;
  /** Only this section, and what is to be different about it. */
  readonly anew?: { readonly section: string; readonly wish: string } | undefined;
}

/** Nobody wants what is being written any more: the draft was deleted, or stopped by another server. */
class NoLongerWanted extends Error {}

/** How often a change is tried again that met another. */
const MOST_TRIES = 10;

type Needs = Pick<Dependencies<never>, 'store' | 'now' | 'report' | 'turnLeaseMs'>;

/**
 * The writing of drafts. It belongs to this process and not to the request that began it: every section is committed as
 * soon as it is written, so that a crash costs the section that was being written and nothing else.
 */
export class DraftWriting {
  readonly #given: Needs;
  readonly #hub: Hub;
  readonly #running = new Map<string, { readonly cut: AbortController; readonly ended: Promise<void> }>();

  constructor(given: Needs, hub: Hub) {
    this.#given = given;
    this.#hub = hub;
  }

  isRunning(id: string): boolean {
    return this.#running.has(id);
  }

  /** Starts; resolves at once. */
  start(order: WritingOrder): void {
    const { id } = order.draft;
    const cut = new AbortController();
    const { store, report, turnLeaseMs } = this.#given;
    // However long a model takes, nobody takes the draft for the remains of a crash meanwhile.
    const renewing = setInterval(
      () => void store.drafts.renew(id, turnLeaseMs).catch((error: unknown) => report('draft.renew', error)),
      turnLeaseMs / 3,
    );
    const ended = this.#run(order, cut.signal)
      .catch(async (error: unknown) => {
        if (error instanceof NoLongerWanted) return;
        if (!cut.signal.aborted) this.#given.report('draft', error);
        await this.#interrupt(id);
      })
      .catch((error: unknown) => this.#given.report('draft.interrupt', error))
      .finally(() => {
        clearInterval(renewing);
        this.#running.delete(id);
        this.#hub.announce(id);
      });
    this.#running.set(id, { cut, ended });
  }

  /** Stops the writing of a draft, here or on another server: what is whole stays. */
  async cancel(id: string): Promise<void> {
    const run = this.#running.get(id);
    run?.cut.abort();
    await run?.ended;
    // Whoever writes it elsewhere finds out with the next section.
    if (!run) await this.#interrupt(id);
  }

  /** Marks what a crash left half written, here or on another server. Says how many drafts that were. */
  async recover(): Promise<number> {
    const { store, now } = this.#given;
    let count = 0;
    for (const { id, revision, sections } of await store.drafts.lapsed([...this.#running.keys()])) {
      // In one step, and only as it was found: whoever goes on with the draft meanwhile is not stopped, nor refused.
      const left = { sections: sections.map(asLeft), status: 'interrupted', at: now().toISOString() } as const;
      if ((await store.drafts.change(id, revision, left)) === null) continue;
      this.#hub.announce(id);
      count++;
    }
    return count;
  }

  /** Gives what is being written `limitMs` to end, then stops it. */
  async drain(limitMs: number): Promise<void> {
    const timer = setTimeout(() => {
      for (const { cut } of this.#running.values()) cut.abort();
    }, limitMs);
    await Promise.allSettled([...this.#running.values()].map(({ ended }) => ended));
    clearTimeout(timer);
  }

  async #run({ draft, kind, pen, anew }: WritingOrder, signal: AbortSignal): Promise<void> {
    const { id, request } = draft;
    const standing = contentOf(kind, draft.sections);
    const steps = writeDraft({
      kind,
      request,
      pen,
      // Sections of one draft belong together, also when the rest is written later; one that is written anew is another.
      random: randomFrom(anew ? `${id} ${draft.revision}` : id),
      signal,
      standing,
      ...(anew && { anew: { ...anew, current: standing[anew.section] } }),
    });
    for await (const step of steps) {
      signal.throwIfAborted();
      // The rules write in no time: nobody needs to see that they are at it.
      if (step.type === 'working' && !pen) continue;
      if (step.type === 'remark') {
        const { message } = step;
        await this.#write(id, ({ remarks }) => ({ remarks: [...new Set([...remarks, message])] }));
        continue;
      }
      await this.#write(id, ({ sections }) => ({
        sections: sections.flatMap((section) => (section.id === step.section ? afterStep(section, step) : section)),
      }));
    }
    const section = anew && kind.sections.find((one) => one.id === anew.section);
    await this.#write(id, () => ({
      status: 'ready',
      version: {
        what: anew ? 'rewritten' : 'written',
        by: pen?.label ?? 'Ledetråd',
        ...(section && { section: section.title(request.lang) }),
      },
    }));
  }

  /** Changes the draft that is being written. */
  #write(id: string, make: (draft: StoredDraft) => Omit<DraftChange, 'at'>): Promise<void> {
    return this.#change(id, (draft) => {
      if (draft?.status !== 'writing') throw new NoLongerWanted();
      return make(draft);
    });
  }

  /** Says that nobody writes the draft any more, if somebody did. */
  #interrupt(id: string): Promise<void> {
    return this.#change(id, (draft) =>
      draft?.status === 'writing' ? { sections: draft.sections.map(asLeft), status: 'interrupted' } : null,
    );
  }

  /** Changes the draft as it stands now, whoever else changes it meanwhile; `make` gives null where nothing is to change. */
  async #change(id: string, make: (draft: StoredDraft | null) => Omit<DraftChange, 'at'> | null): Promise<void> {
    const { store, now } = this.#given;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const draft = await store.drafts.find(id);
      const change = make(draft);
      if (!draft || !change) return;
      const at = now().toISOString();
      if ((await store.drafts.change(id, draft.revision, { ...change, at })) !== null) {
        this.#hub.announce(id);
        return;
      }
    }
    throw new Error('The draft kept changing');
  }
}

function afterStep(section: StoredSection, step: SectionStep): StoredSection | readonly StoredSection[] {
  const { id } = section;
  switch (step.type) {
    case 'working':
      return { ...section, state: 'writing' };
    case 'section': {
      const { data, author, cites, message } = step;
      return { id, state: 'ready', data, author, cites: [...cites], ...(message !== undefined && { message }) };
    }
    case 'absent':
      return [];
    case 'missing':
      // What stood before is not lost because it could not be written anew.
      return section.data === undefined
        ? { id, state: 'missing', cites: [], message: step.message }
        : { ...section, state: 'ready', message: step.message };
  }
}
