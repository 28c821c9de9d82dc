import type { Person } from '../identity/person.ts';
import type { LanguageModel, Purpose, Spending, Usage } from '../models/index.ts';
import type { Dependencies } from './dependencies.ts';

/** What is counted when the provider did not say: letters for a token. */
const LETTERS_PER_TOKEN = 3;

type Needs = Pick<Dependencies<never>, 'store' | 'now' | 'report' | 'onUsage'>;

/** Keeps account of what models are used for: sums without a word of what was asked or written. */
export class Account {
  readonly #given: Needs;
  readonly #recording = new Set<Promise<void>>();

  constructor(given: Needs) {
    this.#given = given;
  }

  /** Tokens used today by the person, by the class that pays for them and by their school. */
  spentBy(person: Person): Promise<Spending> {
    const { store, now } = this.#given;
    return store.usage.spentOn(dayOf(now()), payerOf(person));
  }

  /** Records one call; nobody waits for it. */
  record(model: LanguageModel, purpose: Purpose, person: Person, usage: Usage): void {
    const { store, now, report, onUsage } = this.#given;
    const used = { model: model.name, purpose, ...usage } as const;
    onUsage?.(used);
    const recording = store.usage
      .add({ day: dayOf(now()), ...payerOf(person), ...used })
      .catch((error: unknown) => report('usage', error))
      .finally(() => this.#recording.delete(recording));
    this.#recording.add(recording);
  }

  /** Resolves when everything that was used has been recorded. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#recording);
  }
}

/** Tokens of a text of so many characters, where the provider did not count them. */
export const tokensOf = (letters: number): number => Math.ceil(letters / LETTERS_PER_TOKEN);

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

const payerOf = ({ id, schoolId, classes }: Person) => ({
  personId: id,
  schoolId,
  classId: classes[0]?.id ?? '',
});
