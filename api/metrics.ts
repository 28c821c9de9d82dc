import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { TurnTally } from './services/turnTally.ts';

/**
 * What the process tells Prometheus. Labels hold only words of the product's own and the names that the administrator has
 * given to models: never a person, a class, a school or a text, so that no number stands for a few children.
 */
export interface Metrics {
  readonly contentType: string;
  /** Everything that is counted, as Prometheus reads it. */
  render(): Promise<string>;
  /** An event stream was opened; call what it gives when it closes. */
  streamOpened(): () => void;
  /** A turn begins. */
  tallyTurn(): TurnTally;
  /** The guard has judged a sentence of a model's. */
  onVerdict(verdict: 'shown' | 'masked' | 'replaced'): void;
  /** What happens to a model of this name. */
  watchModel(model: string): ModelWatch;
}

/** Hears what happens to the calls of one model. Kinds and purposes are words of `models/`. */
export interface ModelWatch {
  onFault(fault: { readonly kind: string }, purpose: string): void;
  onBreaker(state: 'open' | 'closed'): void;
  /** Tokens of one call and what they cost in kroner, as far as the provider says and the price is known. */
  onUsage(usage: ModelUsage, purpose: string): void;
}

/** What one call used. */
export interface ModelUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly kroner: number | undefined;
}

/** Seconds; a student waits for the first sentence. */
const FIRST_TEXT = [0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3, 5, 10];

/** Starts counting. `policiesOutdated` tells whether the policy files on disk are not the ones in force. */
export function openMetrics({ policiesOutdated }: { readonly policiesOutdated: () => boolean }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const streams = new Gauge({
    name: 'ledetraad_event_streams_open',
    help: 'Event streams that are open now',
    registers,
  });
  const turns = new Counter({
    name: 'ledetraad_turns_total',
    help: 'Turns by how they ended: written by the rules, by a model, begun by a model and taken over, or interrupted',
    labelNames: ['outcome'],
    registers,
  });
  const firstText = new Histogram({
    name: 'ledetraad_turn_first_text_seconds',
    help: 'From the beginning of a turn to its first sentence, by who wrote the reply',
    labelNames: ['author'],
    buckets: FIRST_TEXT,
    registers,
  });
  const verdicts = new Counter({
    name: 'ledetraad_guard_verdicts_total',
    help: 'Sentences of models that the guard has judged',
    labelNames: ['verdict'],
    registers,
  });
  const faults = new Counter({
    name: 'ledetraad_model_faults_total',
    help: 'Calls of models that failed, by kind',
    labelNames: ['model', 'purpose', 'fault'],
    registers,
  });
  const breakers = new Gauge({
    name: 'ledetraad_model_breaker_open',
    help: '1 while a model is left alone after repeated faults',
    labelNames: ['model'],
    registers,
  });
  const tokens = new Counter({
    name: 'ledetraad_model_tokens_total',
    help: 'Tokens as the providers count them',
    labelNames: ['model', 'purpose', 'direction'],
    registers,
  });
  const cost = new Counter({
    name: 'ledetraad_model_cost_kroner_total',
    help: 'What the tokens cost at the prices in the settings',
    labelNames: ['model', 'purpose'],
    registers,
  });
  new Gauge({
    name: 'ledetraad_policies_outdated',
    help: '1 while the policy files on disk do not hold and older ones are in force',
    registers,
    collect() {
      this.set(policiesOutdated() ? 1 : 0);
    },
  });
  for (const outcome of ['rules', 'model', 'takenOver', 'interrupted']) turns.inc({ outcome }, 0);
  for (const verdict of ['shown', 'masked', 'replaced']) verdicts.inc({ verdict }, 0);

  return {
    contentType: registry.contentType,
    render: () => registry.metrics(),
    streamOpened() {
      streams.inc();
      return () => streams.dec();
    },
    tallyTurn() {
      const began = performance.now();
      let seconds: number | undefined;
      let takenOver = false;
      return {
        onEvent(body) {
          if (body.type === 'text') seconds ??= (performance.now() - began) / 1000;
          if (body.type === 'replaced') takenOver = true;
          if (body.type !== 'done') return;
          const author = body.writtenBy.kind;
          turns.inc({ outcome: takenOver ? 'takenOver' : author });
          if (seconds !== undefined) firstText.observe({ author }, seconds);
        },
        onInterrupted: () => turns.inc({ outcome: 'interrupted' }),
      };
    },
    onVerdict: (verdict) => verdicts.inc({ verdict }),
    watchModel(model) {
      breakers.set({ model }, 0);
      return {
        onFault: ({ kind }, purpose) => faults.inc({ model, purpose, fault: kind }),
        onBreaker: (state) => breakers.set({ model }, state === 'open' ? 1 : 0),
        onUsage({ inputTokens, outputTokens, kroner }, purpose) {
          tokens.inc({ model, purpose, direction: 'input' }, inputTokens);
          tokens.inc({ model, purpose, direction: 'output' }, outputTokens);
          if (kroner !== undefined) cost.inc({ model, purpose }, kroner);
        },
      };
    },
  };
}
