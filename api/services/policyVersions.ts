import type { LocalText } from '../contract/policy.ts';
import type { PolicyVersionsView, PolicyVersionView } from '../contract/policyVersions.ts';
import type { Person } from '../identity/person.ts';
import type { RefusalCode } from '../language/texts/refusals.ts';
import { changeInWords, findChange } from '../policy/diff/index.ts';
import type { PolicyFile } from '../policy/index.ts';
import { changesBetween } from '../policy/versionChanges.ts';
import type { PolicyKeeper, Reason } from '../policyVersions/index.ts';
import { type Action, may } from './authorise.ts';
import type { Dependencies } from './dependencies.ts';
import { inSlices } from './inSlices.ts';
import { done, type Outcome, refused } from './outcome.ts';

/** Most entries of the history that are shown. */
const SHOWN = 100;

/** How each reason is told. */
const refusalOf: Record<Reason, RefusalCode> = {
  unknown: 'notFound',
  notApprover: 'notApprover',
  already: 'alreadyApproved',
  noApproval: 'noApproval',
  changed: 'policyChanged',
  inForce: 'policyInForce',
  waiting: 'policyWaits',
};

/** What leaders and approvers see of the versions of the policy files, and do with them. */
export class PolicyVersions {
  readonly #store: Dependencies<never>['store'];
  readonly #keeper: PolicyKeeper | undefined;
  readonly #now: () => Date;

  constructor({ store, policyVersions, now }: Pick<Dependencies<never>, 'store' | 'policyVersions' | 'now'>) {
    this.#store = store;
    this.#keeper = policyVersions;
    this.#now = now;
  }

  /** Where the versions stand. */
  async list(person: Person): Promise<Outcome<PolicyVersionsView>> {
    const keeper = this.#for(person, 'read');
    return keeper ? done(await this.#view(person, keeper)) : refused('forbidden');
  }

  /** One version: its files, and what they change. */
  async read(person: Person, hash: string): Promise<Outcome<PolicyVersionView>> {
    const keeper = this.#for(person, 'read');
    if (!keeper) return refused('forbidden');
    const version = await keeper.version(hash);
    if (!version) return refused('notFound');
    const other = hash === keeper.hash ? keeper.state.before : keeper.hash;
    const before = other === undefined ? undefined : await keeper.version(other);
    const meaning = before ? await this.#meaning(before.files, version.files) : [];
    return done({
      hash,
      ...(before && { comparedWith: before.hash }),
      meaning,
      changes: changesBetween(before?.files ?? version.files, version.files),
      files: version.texts.map(({ name, text }) => ({ name, text })),
    });
  }

  /** A change in sentences; whoever else is waited for by this process is served in between. */
  async #meaning(before: readonly PolicyFile[], after: readonly PolicyFile[]): Promise<LocalText[]> {
    return changeInWords(await inSlices(findChange(before, after, this.#now())));
  }

  /** Says yes to exactly this version. */
  approve(person: Person, hash: string): Promise<Outcome<PolicyVersionsView>> {
    const keeper = this.#for(person, 'read');
    if (!keeper) return Promise.resolve(refused('notApprover'));
    return this.#wish(person, keeper, keeper.approve(person, hash));
  }

  /** Takes back what the person said. */
  withdraw(person: Person, hash: string): Promise<Outcome<PolicyVersionsView>> {
    const keeper = this.#for(person, 'read');
    if (!keeper) return Promise.resolve(refused('notApprover'));
    return this.#wish(person, keeper, keeper.withdraw(person, hash));
  }

  /** Says no: the version waits no longer. */
  async reject(person: Person, hash: string): Promise<Outcome<PolicyVersionsView>> {
    const keeper = this.#for(person, 'reject');
    return keeper ? this.#wish(person, keeper, keeper.reject(person, hash)) : refused('notApprover');
  }

  /** Asks for an earlier version once more. */
  async restore(person: Person, hash: string): Promise<Outcome<PolicyVersionsView>> {
    const keeper = this.#for(person, 'restore');
    return keeper ? this.#wish(person, keeper, keeper.restore(person, hash)) : refused('forbidden');
  }

  #for(person: Person, action: Action): PolicyKeeper | undefined {
    return this.#keeper && may(person, action, 'policy', approversOf(this.#keeper)) ? this.#keeper : undefined;
  }

  async #wish(
    person: Person,
    keeper: PolicyKeeper,
    wished: ReturnType<PolicyKeeper['approve']>,
  ): Promise<Outcome<PolicyVersionsView>> {
    const result = await wished;
    return result.ok ? done(await this.#view(person, keeper)) : refused(refusalOf[result.why]);
  }

  async #view(person: Person, keeper: PolicyKeeper): Promise<PolicyVersionsView> {
    const { approvers, problems } = keeper;
    const { inForce, waiting } = keeper.state;
    const history = await this.#store.policyVersions.newest(SHOWN);
    const people = await Promise.all(
      (approvers?.people ?? []).map(async (id) => {
        const found = await this.#store.people.find(id);
        // Nobody but staff is let in to approve.
        return { id, ...(found && found.role !== 'student' && { name: found.name }) };
      }),
    );
    const hasApproved = waiting?.approvals.some(({ id }) => id === person.id) ?? false;
    const named = approversOf(keeper);
    return {
      inForce: { hash: keeper.hash, since: inForce?.at ?? '' },
      ...(approvers && { approvers: { needed: approvers.needed, people } }),
      ...(waiting && {
        waiting: {
          hash: waiting.hash,
          since: waiting.at,
          ...(waiting.by && { by: waiting.by.name }),
          approvals: waiting.approvals.map(({ name, at }) => ({ name, at })),
        },
      }),
      you: {
        mayApprove: waiting !== undefined && !hasApproved && may(person, 'approve', 'policy', named),
        mayWithdraw: hasApproved,
        mayReject: waiting !== undefined && may(person, 'reject', 'policy', named),
        mayRestore: may(person, 'restore', 'policy', named),
      },
      problems: problems.map(({ file, line, column, severity, message, suggestion }) => ({
        ...{ file, line, column, severity, message },
        ...(suggestion !== undefined && { suggestion }),
      })),
      history: history.map(({ at, what, hash, by }) => ({ at, what, hash, ...(by && { by: by.name }) })),
    };
  }
}

const approversOf = ({ approvers }: PolicyKeeper) => ({ approvers: approvers?.people ?? [] });
