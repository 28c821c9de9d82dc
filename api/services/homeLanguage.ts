import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { HomeQuestion, HomeTerms, HomeTranslation } from '../contract/homeLanguage.ts';
import type { Decision } from '../contract/policy.ts';
import type { Person } from '../identity/person.ts';
import { sentencePlaces, wordPlaces } from '../language/readingWords.ts';
import { isFormOf, isMisspelt, termOf } from '../language/texts/glossary.ts';
import { inLatinDigits, type SentenceToTranslate, translationFault } from '../language/translationCheck.ts';
import { holderWhoSpent, type LanguageModel, ModelFault } from '../models/index.ts';
import { findPersonalData, hasToken } from '../privacy/index.ts';
import { homeTranslationPrompt } from '../prompts/homeTranslation.ts';
import type { Conversation } from '../store/index.ts';
import { openGuard } from '../tutor/guard/index.ts';
import type { Account } from './account.ts';
import { allowedModel } from './allowedModel.ts';
import { may } from './authorise.ts';
import { presentClause } from './clause.ts';
import type { Dependencies } from './dependencies.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { rosterOf } from './roster.ts';
import { decideIn } from './taskTerms.ts';
import type { TaskGlossary } from './words.ts';

type Needs = Pick<Dependencies<never>, 'store' | 'decide' | 'now' | 'models' | 'budget'>;

/** Longest problem that is translated, in characters and in sentences. */
const LONGEST = 4_000;
const MOST_SENTENCES = 40;
const MOST_TOKENS = 4_000;
const LIMIT_MS = 40_000;
/** Most translations that are kept; a school's week. */
const MOST_KEPT = 300;

/** Subjects in which the language is what is learnt. */
const LANGUAGES = new Set(['english', 'german', 'french', 'danish', 'danishSecondLanguage']);
/** The same in a problem's own words, where its subject is not known. */
const ABOUT_LANGUAGE =
  /\b(?:oversæt|oversættelse|stav|staves|stavning|bøj|bøjning|grammatik|ordklasse|udsagnsord|navneord|tillægsord|translate|translation|spell|spelling|grammar)/iu;

/** A problem in a student's own language: words from the teacher, and the whole of it from a model where policy allows. */
export class HomeLanguages {
  readonly #given: Needs;
  readonly #account: Account;
  /** Checked translations by a hash of what was asked: no problem's text is a key. */
  readonly #kept = new Map<string, HomeTranslation>();

  constructor(given: Needs, account: Account) {
    this.#given = given;
    this.#account = account;
  }

  /** The glossary's words in the student's language. They are the teacher's: no model, and no deny, stands in the way. */
  async terms(person: Person, { conversationId, lang }: HomeQuestion): Promise<Outcome<HomeTerms>> {
    const place = await this.#placeOf(person, conversationId);
    if (!place) return refused('notFound');
    const { decision, conversation, glossary } = place;
    if (decision.aids.homeLanguage === 'never') return byPolicy(decision);
    const terms = (glossary?.terms ?? []).flatMap(({ term, home }) => {
      const named = home.find((one) => one.lang === lang);
      return named ? [{ term, text: named.text }] : [];
    });
    const canTranslate = this.#modelFor(decision) !== undefined && !isAboutLanguage(conversation);
    return done({ lang, terms, canTranslate });
  }

  /** The whole problem by a model, checked; refused, with nothing shown, when the check finds a fault. */
  async translate(person: Person, { conversationId, lang }: HomeQuestion): Promise<Outcome<HomeTranslation>> {
    const place = await this.#placeOf(person, conversationId);
    if (!place) return refused('notFound');
    const { decision, conversation, glossary } = place;
    const { problemText } = conversation;
    if (decision.aids.homeLanguage === 'never' || decision.effect === 'deny') return byPolicy(decision);
    if (isAboutLanguage(conversation)) return refused('translationOfLanguage');
    const model = this.#modelFor(decision);
    if (!model) return refused('translationUnavailable');
    const sentences = sentencesOf(problemText, glossary);
    if (problemText.length > LONGEST || sentences.length > MOST_SENTENCES) return refused('translationUnavailable');
    const roster = await rosterOf(this.#given, person, conversation);
    const isAboutPeople = decision.obligations?.data === 'none' && hasToken(problemText);
    if (isAboutPeople || findPersonalData(problemText, { roster }).length > 0) return refused('translationPrivate');
    const hash = createHash('sha256')
      .update(JSON.stringify([model.name, lang, sentences]))
      .digest('base64');
    const known = this.#kept.get(hash);
    if (known && this.#isSafe(known, conversation)) return done(known);
    if (holderWhoSpent(await this.#account.spentBy(person), this.#given.budget))
      return refused('translationUnavailable');
    const written = await this.#ask(model, person, sentences, lang);
    if (!written || translationFault(sentences, written, lang) !== null) return refused('translationFailed');
    const pairs = sentences.map(({ text, keep }, at) => ({ da: text, home: written[at] ?? '', keep: [...keep] }));
    const translation = { lang, model: model.label, pairs };
    if (!this.#isSafe(translation, conversation)) return refused('translationFailed');
    this.#keep(hash, translation);
    return done(translation);
  }

  /** A model that the rule lets write for the student. */
  #modelFor({ effect, obligations }: Decision): LanguageModel | undefined {
    return effect === 'allow' ? allowedModel(this.#given.models, 'tutor', obligations) : undefined;
  }

  /** Whether nothing of the answer can be read in it: the tutor's own guard looks, sentence by sentence. */
  #isSafe({ pairs, lang }: HomeTranslation, { key, problemText }: Conversation): boolean {
    const guard = openGuard({
      key,
      problemText,
      studentTexts: [],
      claimed: false,
      intermediates: 'shown',
      lastOperation: 'shown',
      lang: lang === 'en' ? 'en' : 'da',
    });
    return pairs.every(({ home }) => guard.check(asGuardReads(home)).kind === 'shown');
  }

  async #ask(
    model: LanguageModel,
    person: Person,
    sentences: readonly SentenceToTranslate[],
    lang: HomeQuestion['lang'],
  ): Promise<readonly string[] | null> {
    const { messages } = homeTranslationPrompt(sentences, lang);
    try {
      const { value, usage } = await model.fillObject({
        purpose: 'tutor',
        schemaName: 'homeTranslation',
        schema: z.strictObject({ sentences: z.array(z.string().max(LONGEST)).length(sentences.length) }),
        messages,
        maxTokens: MOST_TOKENS,
        signal: AbortSignal.timeout(LIMIT_MS),
      });
      if (usage) this.#account.record(model, 'tutor', person, usage);
      return value.sentences;
    } catch (error) {
      if (error instanceof ModelFault) return null;
      throw error;
    }
  }

  #keep(hash: string, translation: HomeTranslation): void {
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(hash, translation);
  }

  async #placeOf(
    person: Person,
    id: string,
  ): Promise<{ conversation: Conversation; decision: Decision; glossary: TaskGlossary | undefined } | null> {
    const { store, decide, now } = this.#given;
    const conversation = await store.conversations.find(id);
    if (!conversation || !may(person, 'read', 'conversation', conversation)) return null;
    const task = conversation.assignmentId ? await store.assignments.find(conversation.assignmentId) : null;
    return {
      conversation,
      decision: decideIn(decide, person, conversation, now()),
      glossary: task ? { teacher: task.teacher, terms: task.glossary } : undefined,
    };
  }
}

/**
 * A sentence as the guard can judge it: it knows Latin letters and the digits 0–9 and refuses any other letter unread. That
 * those are in the right language, and that no number is new, has been checked before.
 */
const asGuardReads = (sentence: string): string =>
  inLatinDigits(sentence).replace(/(?!\p{Script=Latin})\p{L}\p{M}*/gu, ' ');

const byPolicy = (decision: Decision) => refused('byPolicy', { details: { clause: presentClause(decision) } });

const isAboutLanguage = ({ subject, key, problemText }: Conversation): boolean =>
  (subject !== undefined && LANGUAGES.has(subject)) || key.type === 'translation' || ABOUT_LANGUAGE.test(problemText);

/** A problem's sentences, each with the subject words in it that a translation must keep. */
function sentencesOf(problem: string, glossary: TaskGlossary | undefined): SentenceToTranslate[] {
  const given = (glossary?.terms ?? []).map(({ term }) => term.toLowerCase());
  const isTerm = (word: string): boolean => {
    const own = termOf(word, 'da');
    return (
      given.some((term) => isFormOf(word.toLowerCase(), term, 'da')) || (own !== null && !isMisspelt(word, own, 'da'))
    );
  };
  return sentencePlaces(problem).map(({ from, to }) => {
    const text = problem.slice(from, to);
    const words = wordPlaces(text).map((place) => text.slice(place.from, place.to));
    return { text, keep: [...new Set(words.filter(isTerm))] };
  });
}
