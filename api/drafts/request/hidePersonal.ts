import type { Language } from '../../contract/language.ts';
import { splitSentences } from '../../language/index.ts';
import { privacyTexts } from '../../language/texts/drafts/request.ts';
import { openHiding, type PersonalKind } from '../../privacy/index.ts';
import { said } from './said.ts';
import { strangersIn } from './strangers.ts';

/** What was hidden in a teacher's words, said to the teacher. */
export interface Notice {
  readonly kind: PersonalKind;
  readonly message: string;
  /** Words that say what the teaching needs without saying why. */
  readonly offer?: string;
}

/** A text without personal data. */
export interface Hidden {
  /** With tokens for names; sentences that told facts of somebody's health or family are gone. Empty when `blocked`. */
  readonly text: string;
  readonly notices: readonly Notice[];
  /** There is a CPR number in the text: nothing of it may be used. */
  readonly blocked: boolean;
  /** Whom `[ELEV_1]`, `[ELEV_2]` … stand for, in order: the roster, then names that were told by their place. */
  readonly people: readonly string[];
}

/** A teacher's own request tells of real students; a source may be a novel or the life of Luther. */
export type TextRole = 'request' | 'source';

/** What a hiding found. */
type Found = ReturnType<ReturnType<typeof openHiding>['hide']>['hidden'];

const HELD = /\[PRIVAT_\d+\]/u;
const PRONOUN = said('\\b(?:han|hun|hans|hendes|ham|hende|he|she|his|her|him|they|their)\\b', '\\[ELEV_\\d+\\]');
const FAMILY = said(
  '(?:\\b(?:hans|hendes|elevens|drengens|pigens|his|her)|\\[ELEV_\\d+\\]s?) (?:lille ?|store ?)?(?:mor|far|forældre|familie|stedfar|stedmor|bror|søster|mother|father|parents|family|mum|dad|brother|sister)\\b.{0,20}\\b(?:er|har|drikker|slår|blev|blevet|bor|døde|sidder|kan ikke|vil ikke|gider|is|are|has|have|drinks?|died|hits|left)\\b',
  '\\b(?:bor (?:hos|på|hjemme hos)|har det (?:svært|hårdt) (?:derhjemme|hjemme)|problemer (?:derhjemme|hjemme)|fravær\\p{L}*|skolevægr\\p{L}*|anbragt|trouble at home|lives with)\\b',
);
const FICTION = said(
  '\\b(?:novelle\\p{L}*|roman\\p{L}*|bog(?:en)?|film(?:en)?|eventyr\\p{L}*|hovedperson\\p{L}*|fortælling\\p{L}*|historie om|handler om|novel|story about|character)\\b',
);
/** Where a clause begins that tells about somebody spoken of before. */
const RELATIVE = said('\\s(?:der|som|fordi|da|hvis|med|who|whose|because|with|since)\\s');

/**
 * Hides personal data in a teacher's words or in a pasted text, before anything else reads them. Names become tokens;
 * in a request each clause that tells of somebody's health or family is left out, in a source each such sentence; a CPR
 * number blocks the whole text. Pure; never throws.
 * @param roster full names of the teacher's students
 */
export function hidePersonal(
  text: string,
  roster: readonly string[],
  lang: Language,
  role: TextRole = 'request',
): Hidden {
  const people = role === 'request' ? [...roster, ...strangersIn(text).filter((name) => !isOn(roster, name))] : roster;
  const { text: covered, hidden } = openHiding({ roster: people }).hide(text);
  const words = privacyTexts[lang];
  const kinds = new Set(hidden.map(({ kind }) => kind));
  if (kinds.has('cpr')) return { text: '', notices: [{ kind: 'cpr', message: words.blocked }], blocked: true, people };

  const told = role === 'request' ? withTopics(covered, hidden) : covered;
  const kept = role === 'request' ? withoutPrivateClauses(told) : withoutPrivateSentences(told);
  if (kept !== told) kinds.add('health');
  else if (!HELD.test(kept)) kinds.delete('health');
  const notices = [...kinds].map((kind): Notice => {
    const message = words.hidden[kind];
    return kind === 'health' && role === 'request' ? { kind, message, offer: words.neutralNeed } : { kind, message };
  });
  return { text: kept, notices, blocked: false, people };
}

/** "En tekst om at have en søster med autisme": the subject of a text is nobody's. */
const TOPIC = said(
  '\\b(?:tekst|lektion\\p{L}*|time|forløb|quiz|opgaver?|novelle|historie|text|lesson|unit|exercises?|story) (?:om|about|on)\\b',
);

/** Puts back what was hidden of health where a subject is spoken of and nobody is. */
function withTopics(text: string, hidden: Found): string {
  return splitSentences(text).some((sentence) => HELD.test(sentence) && TOPIC.test(sentence) && !PRONOUN.test(sentence))
    ? splitSentences(text)
        .map((sentence) => (TOPIC.test(sentence) && !PRONOUN.test(sentence) ? restored(sentence, hidden) : sentence))
        .join(' ')
    : text;
}

const restored = (sentence: string, hidden: Found): string =>
  hidden.reduce(
    (text, { kind, token, original }) => (kind === 'health' ? text.replaceAll(token, original) : text),
    sentence,
  );

/** Whether a name, or one of its parts, is somebody's on the roster. */
function isOn(roster: readonly string[], name: string): boolean {
  const parts = new Set(roster.flatMap((person) => person.toLowerCase().split(' ')));
  return name
    .toLowerCase()
    .split(' ')
    .some((part) => parts.has(part) || parts.has(part.replace(/s$/u, '')));
}

const isPrivate = (clause: string): boolean => HELD.test(clause) || (FAMILY.test(clause) && !FICTION.test(clause));

function withoutPrivateSentences(text: string): string {
  if (!HELD.test(text)) return text;
  return splitSentences(text)
    .map((sentence) => (HELD.test(sentence) ? '[…]' : sentence))
    .join(' ');
}

function withoutPrivateClauses(text: string): string {
  const sentences = splitSentences(text);
  if (!sentences.some(isPrivate)) return text;
  return sentences
    .map((sentence) => (isPrivate(sentence) ? keptOf(sentence) : sentence))
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What of a sentence with something private in it can stay: the clauses that ask for something. */
function keptOf(sentence: string): string {
  const end = /[.!?]?\s*$/u.exec(sentence)?.[0] ?? '';
  const clauses = sentence.slice(0, sentence.length - end.length).split(/,\s+|;\s*|\s+–\s+/u);
  const kept = clauses.flatMap((clause, at) => {
    if (!isPrivate(clause)) return at > 0 && PRONOUN.test(clause) ? [] : [clause];
    const held = HELD.exec(clause)?.index ?? FAMILY.exec(clause)?.index ?? 0;
    const relative = RELATIVE.exec(clause);
    const asks = relative !== null && relative.index > 0 && relative.index < held && at === 0;
    return asks ? [clause.slice(0, relative.index)] : [];
  });
  const text = kept.join(', ').replace(/^(?:så|og|men|derfor|so|and|but)\s+/iu, '');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}${end.trim() === '' ? '.' : end.trim()}`;
}
