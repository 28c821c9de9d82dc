import type { Decision } from '../contract/policy.ts';
import type { Dictated, DictationPlace, SpeakText, SpeechOffer, SpeechPlace } from '../contract/speech.ts';
import type { Person } from '../identity/person.ts';
import { ModelFault } from '../models/index.ts';
import { findPersonalData } from '../privacy/index.ts';
import type { Voiced } from '../speech/index.ts';
import { recordingTypeOf } from '../speech/soundType.ts';
import type { Conversation } from '../store/index.ts';
import { may } from './authorise.ts';
import { presentClause, requestFor } from './clause.ts';
import type { Dependencies } from './dependencies.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { readable } from './readable.ts';
import { rosterOf } from './roster.ts';
import { decideIn } from './taskTerms.ts';

type Needs = Pick<Dependencies<never>, 'store' | 'decide' | 'now' | 'speech'>;

/** Seconds after which a provider in trouble may be asked again. */
const RETRY_AFTER = 10;

/**
 * Reading aloud and taking dictation by the configured services, as far as the policy lets text and sound leave. Nothing of
 * either is kept or logged: whoever may not, or cannot now, is told so, and the page does without.
 */
export class SpeechAids {
  readonly #given: Needs;

  constructor(given: Needs) {
    this.#given = given;
  }

  /** What the person is given beside the voices of their device. */
  async offer(person: Person, { conversationId }: SpeechPlace): Promise<Outcome<SpeechOffer>> {
    const place = await this.#placeOf(person, conversationId);
    if (!place) return refused('notFound');
    const { speech: allowed, aids } = place.decision;
    const isStudent = person.role === 'student';
    return done({
      server: (!isStudent || aids.readAloud !== 'never') && (this.#speech?.canSpeak(allowed.models) ?? false),
      onlineVoices: allowed.onlineVoices,
      dictation: isStudent && aids.dictation !== 'never' && (this.#speech?.canWrite(allowed.models) ?? false),
    });
  }

  /** Reads a sentence aloud. Text with personal data leaves for nobody: a voice of the device reads it. */
  async speak(person: Person, { text, lang, conversationId }: SpeakText): Promise<Outcome<Voiced>> {
    const place = await this.#placeOf(person, conversationId);
    if (!place) return refused('notFound');
    const { decision, conversation } = place;
    if (person.role === 'student' && decision.aids.readAloud === 'never') return byPolicy(decision);
    const { models } = decision.speech;
    const speech = this.#speech;
    if (!speech?.canSpeak('all')) return refused('speechUnavailable');
    if (!speech.canSpeak(models)) return byPolicy(decision);
    const roster = await rosterOf(this.#given, person, conversation ?? { people: [] });
    if (findPersonalData(text, { roster, task: conversation?.problemText }).length > 0) return refused('speechPrivate');
    const spoken = await unlessAtFault(() => speech.speak(text, lang, models));
    return spoken ? done(spoken) : refused('speechUnavailable', { retryAfter: RETRY_AFTER });
  }

  /**
   * Writes down what a student says; the words are theirs and go nowhere until they send them. The recording is wiped out
   * when it has been written down, or when that failed.
   */
  async dictate(
    person: Person,
    audio: Uint8Array,
    { lang, conversationId }: DictationPlace,
  ): Promise<Outcome<Dictated>> {
    try {
      const place = await this.#placeOf(person, conversationId);
      if (!place) return refused('notFound');
      const { decision } = place;
      if (decision.aids.dictation === 'never') return byPolicy(decision);
      const { models } = decision.speech;
      const speech = this.#speech;
      if (!speech?.canWrite('all')) return refused('dictationUnavailable');
      if (!speech.canWrite(models)) return byPolicy(decision);
      const mediaType = recordingTypeOf(audio);
      if (!mediaType) return refused('notSound');
      const language = (lang ?? person.lang).toLowerCase().split('-', 1)[0] ?? person.lang;
      const text = await unlessAtFault(() => speech.write({ audio, mediaType, lang: language }, models));
      return text === null
        ? refused('dictationUnavailable', { retryAfter: RETRY_AFTER })
        : done({ text: readable(text) });
    } finally {
      audio.fill(0);
    }
  }

  get #speech(): Needs['speech'] {
    return this.#given.speech;
  }

  /** The rule that holds for the person where they are; null for a conversation that is not theirs. */
  async #placeOf(
    person: Person,
    conversationId: string | undefined,
  ): Promise<{ readonly decision: Decision; readonly conversation?: Conversation } | null> {
    const { store, decide, now } = this.#given;
    if (conversationId === undefined) {
      // What students do at home, and teachers with their drafts.
      const task = person.role === 'student' ? 'hint' : 'lessonPlan';
      return { decision: decide(requestFor(person, { task, situation: 'homework', aiLevel: 'yellow' }, now())) };
    }
    const conversation = await store.conversations.find(conversationId);
    if (!conversation || !may(person, 'read', 'conversation', conversation)) return null;
    return { decision: decideIn(decide, person, conversation, now()), conversation };
  }
}

const byPolicy = (decision: Decision) => refused('byPolicy', { details: { clause: presentClause(decision) } });

/** What came of asking a service; null where it is at fault. Its trouble is counted where it happened. */
async function unlessAtFault<T>(ask: () => Promise<T | null>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ModelFault) return null;
    throw error;
  }
}
