import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ModelHappening, ModelSettings, ModelUsage } from './models/index.ts';
import type { TurnTally } from './services/turns/turnTally.ts';
import type { SpeechHappening } from './speech/index.ts';

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
  /** The answer guard judged a model's sentence; `rule` is a word of the guard's. */
  onVerdict(verdict: string, rule?: string): void;
  /** The fixed words took over from a model; `why` is a word of the guarded voice. */
  onHandOver(why: string): void;
  /** A call of a model failed, or its breaker opened or closed. */
  onModel(happening: ModelHappening): void;
  /** A sentence was spoken, a recording written down, or a speech service was in trouble. */
  onSpeech(happening: SpeechHappening): void;
  /** What a call of a model used. */
  onUsage(usage: ModelUsage): void;
}

/** Prices are for so many tokens. */
const PRICED = 1_000_000;

/** Seconds; a student waits for the first sentence. */
const FIRST_TEXT = [0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3, 5, 10];

/** What is counted beside what is told. */
interface Counted {
  /** Whether the policy files on disk are not the ones in force. */
  readonly policiesOutdated: () => boolean;
  readonly models: readonly Pick<ModelSettings, 'name' | 'price'>[];
}

/** Starts counting. */
export function openMetrics({ policiesOutdated, models }: Counted): Metrics {
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
    help: 'Sentences of models that the answer guard let through as they were, masked in part, or replaced, and by which rule',
    labelNames: ['verdict', 'rule'],
    registers,
  });
  const handOvers = new Counter({
    name: 'ledetraad_model_handovers_total',
    help: 'Replies in which the fixed words took over from a model, by why: `guard` is the answer guard',
    labelNames: ['why'],
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
  const sentences = new Counter({
    name: 'ledetraad_speech_sentences_total',
    help: 'Sentences read aloud: made by a service, kept from before, or made for several at once',
    labelNames: ['service', 'how'],
    registers,
  });
  const characters = new Counter({
    name: 'ledetraad_speech_characters_total',
    help: 'Characters that speech services were sent',
    labelNames: ['service'],
    registers,
  });
  const recordings = new Counter({
    name: 'ledetraad_dictations_total',
    help: 'Recordings that were written down',
    labelNames: ['service'],
    registers,
  });
  const recordedBytes = new Counter({
    name: 'ledetraad_dictation_bytes_total',
    help: 'Bytes of recordings that were written down',
    labelNames: ['service'],
    registers,
  });
  const speechFaults = new Counter({
    name: 'ledetraad_speech_faults_total',
    help: 'Calls of speech services that failed, by kind',
    labelNames: ['service', 'purpose', 'fault'],
    registers,
  });
  const speechBreakers = new Gauge({
    name: 'ledetraad_speech_breaker_open',
    help: '1 while a speech service is left alone after repeated faults',
    labelNames: ['service', 'purpose'],
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
  for (const verdict of ['shown', 'masked']) verdicts.inc({ verdict, rule: '' }, 0);
  for (const { name } of models) breakers.set({ model: name }, 0);

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
    onVerdict: (verdict, rule = '') => verdicts.inc({ verdict, rule }),
    onHandOver: (why) => handOvers.inc({ why }),
    onModel(happening) {
      const { model } = happening;
      if (happening.what === 'breaker') breakers.set({ model }, happening.state === 'open' ? 1 : 0);
      else faults.inc({ model, purpose: happening.purpose, fault: happening.kind });
    },
    onSpeech(happening) {
      const { service } = happening;
      switch (happening.what) {
        case 'spoken':
          sentences.inc({ service, how: happening.how });
          if (happening.how === 'made') characters.inc({ service }, happening.characters);
          return;
        case 'written':
          recordings.inc({ service });
          recordedBytes.inc({ service }, happening.bytes);
          return;
        case 'fault':
          speechFaults.inc({ service, purpose: happening.purpose, fault: happening.kind });
          return;
        case 'breaker':
          speechBreakers.set({ service, purpose: happening.purpose }, happening.state === 'open' ? 1 : 0);
      }
    },
    onUsage({ model, purpose, inputTokens, outputTokens }) {
      tokens.inc({ model, purpose, direction: 'input' }, inputTokens);
      tokens.inc({ model, purpose, direction: 'output' }, outputTokens);
      const price = models.find(({ name }) => name === model)?.price;
      if (price) cost.inc({ model, purpose }, (inputTokens * price.input + outputTokens * price.output) / PRICED);
    },
  };
}
