import type { LocalText } from '../contract/policy.ts';
import { unreadableVersion } from '../language/texts/policy/folderProblems.ts';
import type { ApproversRule } from '../policy/approversRule.ts';
import type { PolicySet } from '../policy/compile.ts';
import { type LoadedPolicies, type LoadResult, type PolicyText, readPolicies } from '../policy/files.ts';
import { approversOf } from '../policy/index.ts';
import type { PolicyProblem } from '../policy/read.ts';
import {
  type Actor,
  advance,
  type Following,
  NOTHING,
  type VersionEvent,
  type VersionState,
  type What,
  whatApprovalDoes,
  whatFilesDo,
  whatRejectionDoes,
  whatRestoringDoes,
  whatWithdrawalDoes,
} from '../policy/versions.ts';
import type { Store } from '../store/index.ts';
import { type FolderRead, readFolder, watchFolder } from './watch.ts';

/** What the keeper works with. */
interface Needs {
  /** The folder of the policy files. */
  readonly dir: string;
  readonly store: Pick<Store, 'policyVersions' | 'shared'>;
  readonly now: () => Date;
  /** What this server asks of a set beside that it holds; says what is missing. */
  readonly demand?: (set: LoadedPolicies) => LocalText | undefined;
  /** Hears of each event from now on, of this server or another. */
  readonly onEvent?: (event: VersionEvent) => void;
  /** Hears of files that do not hold: what was in force stays so. */
  readonly onProblems?: (problems: readonly PolicyProblem[]) => void;
  /** Hears of what went wrong inside. */
  readonly report: (where: string, error: unknown) => void;
}

/** Without a valid set there is nothing to decide by, and each problem says why. */
type Opening =
  | { readonly ok: true; readonly keeper: PolicyKeeper }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Why somebody's wish was not done; `unknown`: there is no such version. */
export type Reason = Extract<Following, { ok: false }>['why'] | 'unknown';

/** What came of somebody's wish. */
type Wished = { readonly ok: true } | { readonly ok: false; readonly why: Reason };

/**
 * The policy in force, and how another comes in its place. What counts stands in the database, so that it is the same
 * after a restart and on every server; the files of the folder only propose. Files that do not hold are told of and
 * change nothing. What changes the state is done in turn: here by a queue, between servers by the events' numbers.
 */
export class PolicyKeeper {
  readonly #needs: Needs;
  readonly #look: () => LoadResult | undefined;
  #state: VersionState;
  /** Replaced as a whole: whoever decides reads it once, so that no decision is of two versions. */
  #inForce: LoadedPolicies;
  #problems: readonly PolicyProblem[];
  /** What the folder has become and the database does not know yet. */
  #changed: LoadedPolicies | undefined;
  /** A version in force elsewhere that cannot be read here. */
  #unreadable: string | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  private constructor(needs: Needs, first: FolderRead, state: VersionState, inForce: LoadedPolicies) {
    this.#needs = needs;
    this.#look = watchFolder(needs.dir, first);
    this.#state = state;
    this.#inForce = inForce;
    this.#problems = first.result.ok ? [] : first.result.problems;
    this.#changed = first.result.ok ? first.result : undefined;
  }

  /**
   * Goes on with the version that was in force; where there is none, or none with which this server can work, with the
   * folder's files. @throws when the database does not answer
   */
  static async open(needs: Needs): Promise<Opening> {
    const state = (await needs.store.policyVersions.eventsAfter(0)).reduce(advance, NOTHING);
    const stored = state.inForce && (await keptVersion(needs.store, state.inForce.hash));
    const kept = stored && needs.demand?.(stored) === undefined ? stored : undefined;
    const read = readFolder(needs.dir);
    const first = { ...read, result: demanded(needs, read.result) };
    const inForce = kept ?? first.result;
    if (!inForce.ok) return inForce;
    const keeper = new PolicyKeeper(needs, first, kept ? state : { ...state, inForce: undefined }, inForce);
    if (keeper.#problems.length > 0) needs.onProblems?.(keeper.#problems);
    await keeper.#inTurn(() => keeper.#takeFiles());
    return { ok: true, keeper };
  }

  /** The set that decides now. Read it once for what belongs together. */
  get policies(): PolicySet {
    return this.#inForce.policies;
  }

  /** The same with its files and its version, as one piece. */
  get inForce(): LoadedPolicies {
    return this.#inForce;
  }

  /** Its version. */
  get hash(): string {
    return this.#inForce.hash;
  }

  /** What is wrong with the files of the folder as they are now, or here; empty when all is well. */
  get problems(): readonly PolicyProblem[] {
    return this.#unreadable === undefined
      ? this.#problems
      : [
          ...this.#problems,
          { file: '.', line: 1, column: 1, severity: 'error', message: unreadableVersion(this.#unreadable) },
        ];
  }

  /** Where the versions stand. */
  get state(): VersionState {
    return this.#state;
  }

  /** Who must approve what comes next; undefined when nobody is named. */
  get approvers(): ApproversRule | undefined {
    return approversOf(this.#inForce.files, this.#needs.now().getTime());
  }

  /** Looks every `everyMs` at the folder, and at the database where other servers work on it too. */
  start(everyMs: number): void {
    let isLooking = false;
    this.#timer = setInterval(() => {
      if (isLooking) return;
      isLooking = true;
      void this.look().finally(() => (isLooking = false));
    }, everyMs);
    this.#timer.unref();
  }

  /** Looks once. Never throws: what did not work is tried again at the next look. */
  async look(): Promise<void> {
    try {
      const read = this.#look();
      if (read) {
        const result = demanded(this.#needs, read);
        this.#problems = result.ok ? [] : result.problems;
        this.#changed = result.ok ? result : undefined;
        if (!result.ok) this.#needs.onProblems?.(result.problems);
      }
      await this.#inTurn(async () => {
        if (this.#needs.store.shared) await this.#catchUp();
        await this.#takeFiles();
      });
    } catch (error) {
      this.#needs.report('policyVersions', error);
    }
  }

  /** Ends the looking. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#queue;
  }

  /** Says yes to exactly this version. */
  approve(by: Actor, hash: string): Promise<Wished> {
    return this.#wish(by, hash, () => whatApprovalDoes(this.#state, hash, by.id, this.approvers));
  }

  /** Takes a yes back while the version waits. */
  withdraw(by: Actor, hash: string): Promise<Wished> {
    return this.#wish(by, hash, () => whatWithdrawalDoes(this.#state, hash, by.id));
  }

  /** Says no: the version waits no longer. */
  reject(by: Actor, hash: string): Promise<Wished> {
    return this.#wish(by, hash, () => whatRejectionDoes(this.#state, hash));
  }

  /** Asks for an earlier version, or one that was turned down, once more. The folder's files stay as they are. */
  restore(by: Actor, hash: string): Promise<Wished> {
    return this.#wish(by, hash, () => whatRestoringDoes(this.#state, hash, this.approvers));
  }

  /** A version that is kept; undefined when there is none, or none that holds today. */
  async version(hash: string): Promise<LoadedPolicies | undefined> {
    if (hash === this.#inForce.hash) return this.#inForce;
    return keptVersion(this.#needs.store, hash);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => {});
    return turn;
  }

  #wish(by: Actor, hash: string, following: () => Following): Promise<Wished> {
    return this.#inTurn(async () => {
      await this.#catchUp();
      const version = await this.version(hash);
      if (!version) return { ok: false, why: 'unknown' };
      for (;;) {
        const next = following();
        if (!next.ok) return next;
        if (await this.#add(next.what, version, by)) return { ok: true };
      }
    });
  }

  /** Does what the folder's files do. */
  async #takeFiles(): Promise<void> {
    for (;;) {
      const files = this.#changed;
      const what = files && whatFilesDo(this.#state, files.hash, this.approvers);
      if (!what || (await this.#add([what], files))) {
        if (this.#changed === files) this.#changed = undefined;
        return;
      }
    }
  }

  /** Adds what follows to the history; false when another server was first, whose events are then known here. */
  async #add(what: readonly What[], version: LoadedPolicies, by?: Actor): Promise<boolean> {
    const at = this.#needs.now().toISOString();
    const { seq, waiting } = this.#state;
    const events = what.map(
      (each, index): VersionEvent => ({
        ...{ seq: seq + 1 + index, at, what: each, hash: version.hash },
        // What follows from somebody's yes is not theirs alone.
        by: by && index === 0 ? { id: by.id, name: by.name } : undefined,
      }),
    );
    const needed = [this.#inForce.hash, ...(waiting ? [waiting.hash] : [])];
    const isAdded = await this.#needs.store.policyVersions.append(events, version, needed);
    if (isAdded) await this.#apply(events, version);
    else await this.#catchUp();
    return isAdded;
  }

  /** Learns what other servers have done. */
  async #catchUp(): Promise<void> {
    await this.#apply(await this.#needs.store.policyVersions.eventsAfter(this.#state.seq));
  }

  async #apply(events: readonly VersionEvent[], version?: LoadedPolicies): Promise<void> {
    for (const event of events) {
      this.#state = advance(this.#state, event);
      this.#needs.onEvent?.(event);
    }
    const hash = this.#state.inForce?.hash;
    if (hash === undefined || hash === this.#inForce.hash) return;
    const next = version?.hash === hash ? version : await keptVersion(this.#needs.store, hash);
    if (next) this.#inForce = next;
    else if (this.#unreadable !== hash) this.#needs.report('policyVersions', new Error(unreadableVersion(hash).en));
    this.#unreadable = next ? undefined : hash;
  }
}

/** What was read, with what this server misses in it. */
function demanded({ demand }: Needs, result: LoadResult): LoadResult {
  const message = result.ok && demand?.(result);
  if (!message) return result;
  return { ok: false, problems: [{ file: '.', line: 1, column: 1, severity: 'error', message }] };
}

/** A version from the database, read again; undefined when it is not there, was altered there or does not hold today. */
async function keptVersion({ policyVersions }: Needs['store'], hash: string): Promise<LoadedPolicies | undefined> {
  const texts: readonly PolicyText[] | null = await policyVersions.texts(hash);
  const read = texts && readPolicies(texts);
  return read?.ok && read.hash === hash ? read : undefined;
}
