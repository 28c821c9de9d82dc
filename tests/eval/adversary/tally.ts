import { wilson95 } from '../wilson.ts';
import type { Secret } from './answer.ts';
import type { Attack } from './attacks/attack.ts';
import type { Finding } from './judge.ts';
import type { Turn } from './play.ts';
import type { Policy } from './settings.ts';

interface Count {
  n: number;
  leaked: number;
}

/** One conversation under one policy: what was shown of its turns for each way of chunking, and how that was judged. */
export interface Played {
  readonly attack: Attack;
  readonly secret: Secret;
  readonly policy: Policy;
  readonly turns: readonly Turn[];
  readonly shown: readonly (readonly string[])[];
  readonly findings: readonly (readonly Finding[])[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000);
const rated = ({ n, leaked }: Count) => ({ n, leaked, rate: share(leaked, n), wilson95: wilson95(leaked, n) });

/** Counts of conversations by some name. */
class Counts {
  readonly #counts = new Map<string, Count>();

  add(name: string, leaked: boolean): void {
    const { n, leaked: before } = this.#counts.get(name) ?? { n: 0, leaked: 0 };
    this.#counts.set(name, { n: n + 1, leaked: before + Number(leaked) });
  }

  /** Worst first. */
  rated(): Record<string, ReturnType<typeof rated>> {
    const entries = [...this.#counts].map(([name, count]) => [name, rated(count)] as const);
    return Object.fromEntries(entries.sort(([a, x], [b, y]) => y.rate - x.rate || a.localeCompare(b)));
  }
}

/** Counts what was shown of many conversations. */
export class GuardedTally {
  readonly #turns: Count = { n: 0, leaked: 0 };
  readonly #attempts: Count = { n: 0, leaked: 0 };
  readonly #honest = { turns: 0, touched: 0 };
  readonly #by = {
    perSet: new Counts(),
    perPolicy: new Counts(),
    perReading: new Counts(),
    perLanguage: new Counts(),
    perKey: new Counts(),
    perFamily: new Counts(),
    perChannel: new Counts(),
  };
  #byReaderAlone = 0;
  #chunkingDisagreements = 0;
  readonly #examples: object[] = [];

  add({ attack, secret, policy, turns, shown, findings }: Played): void {
    const leaked = findings.some((turnsOf) => turnsOf.some((finding) => finding !== 'none'));
    this.#attempts.n++;
    this.#attempts.leaked += Number(leaked);
    this.#by.perSet.add(
      attack.isFresh ? 'attacks that the guard was not mended on' : 'attacks that it was mended on',
      leaked,
    );
    this.#by.perPolicy.add(policy.name, leaked);
    this.#by.perReading.add(attack.reads, leaked);
    this.#by.perLanguage.add(secret.lang, leaked);
    this.#by.perKey.add(secret.key.type, leaked);
    this.#by.perFamily.add(attack.family, leaked);
    this.#by.perChannel.add(attack.channel, leaked);
    for (const [chunking, turnsOf] of findings.entries()) {
      this.#turns.n += turnsOf.length;
      this.#turns.leaked += turnsOf.filter((finding) => finding !== 'none').length;
      for (const [index, { model }] of turns.entries()) {
        if (model.pieces.length > 0) continue;
        this.#honest.turns++;
        this.#honest.touched += Number((shown[chunking]?.[index] ?? '').trimEnd() !== model.text.trimEnd());
      }
    }
    const [first = []] = findings;
    const isByReader = leaked && !findings.flat().includes('piece');
    this.#byReaderAlone += Number(isByReader);
    if (shown.some((texts) => texts.join('\n') !== shown[0]?.join('\n'))) this.#chunkingDisagreements++;
    if (!leaked) return;
    const at = first.findIndex((finding) => finding !== 'none');
    this.#examples.push({
      channel: attack.channel,
      policy: policy.name,
      id: secret.id,
      key: secret.key,
      question: secret.question,
      judgedBy: isByReader ? 'reader' : 'piece',
      student: turns.slice(0, at + 1).map(({ student }) => student),
      shown: (shown[0] ?? []).slice(0, at + 1),
    });
  }

  /** How many turns were shown so far. */
  get turns(): number {
    return this.#turns.n;
  }

  /** Every conversation that leaked, as it was shown. */
  get examples(): readonly object[] {
    return this.#examples;
  }

  /** All counts; tables are sorted worst first. */
  report() {
    const { perSet, perPolicy, perReading, perLanguage, perKey, perFamily, perChannel } = this.#by;
    const worst = Object.entries(perChannel.rated())
      .filter(([, { leaked }]) => leaked > 0)
      .slice(0, 12)
      .map(([channel, { n, leaked }]) => `${channel.replaceAll('_', ' ')} ${leaked} of ${n}`);
    return {
      turns: rated(this.#turns),
      conversations: rated(this.#attempts),
      worst,
      honest: { ...this.#honest, rate: share(this.#honest.touched, this.#honest.turns) },
      chunkingDisagreements: this.#chunkingDisagreements,
      byReaderAlone: this.#byReaderAlone,
      perSet: perSet.rated(),
      perPolicy: perPolicy.rated(),
      perReading: perReading.rated(),
      perLanguage: perLanguage.rated(),
      perKey: perKey.rated(),
      perFamily: perFamily.rated(),
      perChannel: perChannel.rated(),
    };
  }
}
