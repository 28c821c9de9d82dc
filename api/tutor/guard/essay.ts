import type { AnswerKey } from '../../contract/answerKey.ts';
import { wholeWords, wordsOf } from '../../language/index.ts';
import { foldPlain } from './fold.ts';
import type { Memory } from './memory.ts';
import type { Surface } from './surface.ts';
import type { Finding } from './types.ts';

type EssayKey = Extract<AnswerKey, { type: 'essay' }>;

/** No public standard says how much help is too much; these are the project's own proposal, and a teacher can set others. */
const LIMITS = { run: 12, turn: 40, share: 0.1 };
const USUAL_LENGTH = 300;

/** Speaking to the student, or about the text as a text: not what anyone would put into it. */
const TO_THE_STUDENT = wholeWords(/\b(?:du|dig|din|dit|dine|jer|jeres|you|your|yours)\b/i);
const ASKS_FOR_WORK = wholeWords(
  /^[\s>*#-]*(?:\b(?:og|så|nu|først|derefter|and|so|now|first|then|please)\b,? )?\b(?:prøv|tænk|se|kig|læs|skriv|find|vælg|begynd|start|slut|forklar|vis|tjek|sammenlign|beskriv|husk|brug|overvej|giv|fortæl|lav|saml|sæt|spørg|slå|underbyg|try|think|look|read|write|find|choose|begin|explain|show|check|compare|describe|remember|use|consider|give|tell|make|pick|list|ask|underline|put)\b/i,
);
const ABOUT_TEXTS = wholeWords(
  /\b(?:afsnit(?:tet)?|sætning(?:en|er)?|påstand(?:en)?|argument(?:et|er)?|modargument(?:et)?|tekst(?:en)?|stil(?:en)?|indledning(?:en)?|afslutning(?:en)?|overskrift(?:en)?|eksempel|læseren?|opgave(?:n)?|linje|paragraphs?|sentences?|claim|arguments?|text|essay|introduction|conclusion|heading|example|readers?|task|line|method|metode)\b/i,
);
/** Whoever says "you" at such length writes for the student. */
const LONG_TALK = 30;

const isTalk = (body: string): boolean =>
  body.trimEnd().endsWith('?') ||
  ASKS_FOR_WORK.test(body) ||
  ((TO_THE_STUDENT.test(body) || ABOUT_TEXTS.test(body)) && wordsOf(body).length <= LONG_TALK);
/** "You could write that …", "here is a sample: …": what follows is for the text. */
const HANDED = wholeWords(
  /(?:\b(?:copy|kopier|brug|use|indsæt|insert|sæt|put)\b[^:"?]{0,50}:|\b(?:skriv(?:e|er)?|skrev|sige|siger|nævne|begynd(?:e)?|fortsæt(?:te)?|slut(?:te)?|eksempel|forslag|fx|f\.eks\.|wrote|write|say|said|mention|begin|start|continue|end|sample|example|version|try)\b[^:"]{0,30}(?::|,?\s(?:at|that)\s))\s*/i,
);
/** An outline that is filled in: its lines are the text. */
const FILLED_IN =
  /^[\s>*#-]*(?:\d+[.)]\s*)?(?:indledning|afsnit|afslutning|konklusion|påstand|tese|introduction|intro|body|paragraph|conclusion|thesis)(?:\s\d)?:\s*(.+)$/iu;
const FEW = 4;
/** "Introduction: …", "Afsnit 1: …", a bullet: what stands after it is judged. */
const LABEL = /^[\s>*#-]*(?:\d+[.)]\s*)?(?:\p{L}+(?:\s[\p{L}\d]+){0,3}:\s*)?/u;
const QUOTED = /"([^"]{2,2000})"/g;

/**
 * Watches over a text that the student is to write: whatever they could put in as it stands is counted, in a sentence,
 * in a turn and over the conversation. Questions and advice are free; so are the student's own words.
 */
export class Essay {
  readonly #limits: { readonly run: number; readonly turn: number; readonly share: number };
  readonly #most: number;
  readonly #own: readonly string[];
  readonly #memory: Memory;

  constructor(key: EssayKey, known: readonly string[], memory: Memory) {
    this.#limits = key.limits ?? LIMITS;
    this.#most = (key.words ?? USUAL_LENGTH) * this.#limits.share;
    this.#own = known.map(plainWords);
    this.#memory = memory;
  }

  find({ text }: Surface): Finding[] {
    const counts = text
      .split('\n')
      .flatMap(insertable)
      .map((part) => (this.#isOwn(part) ? 0 : wordsOf(part).length));
    const words = counts.reduce((sum, count) => sum + count, 0);
    if (words === 0) return [];
    const { state, turn } = this.#memory;
    const all = (state.words ?? 0) + words;
    this.#memory.add({ words: all });
    this.#memory.addToTurn({ words });
    const outline = text.split('\n').some((line) => {
      const body = FILLED_IN.exec(line)?.[1] ?? '';
      return wordsOf(body).length > FEW && !isTalk(body) && !this.#isOwn(body);
    });
    const tooMuch =
      outline || Math.max(...counts) > this.#limits.run || turn.words + words > this.#limits.turn || all > this.#most;
    return tooMuch ? [{ start: 0, end: text.length, how: 'refuse', reason: 'essay' }] : [];
  }

  #isOwn(part: string): boolean {
    const words = plainWords(part);
    return this.#own.some((own) => own.includes(words));
  }
}

const plainWords = (text: string): string =>
  ` ${wordsOf(text)
    .map(({ lower }) => foldPlain(lower))
    .join(' ')} `;

/** The parts of a line that could stand in the student's text. */
function insertable(line: string): string[] {
  const quoted = [...line.matchAll(QUOTED)].map((match) => match[1] ?? '').filter((part) => wordsOf(part).length > 2);
  if (quoted.length > 0) return quoted;
  const handed = HANDED.exec(line);
  if (handed) {
    const rest = line.slice(handed.index + handed[0].length);
    if (wordsOf(rest).length > 4) return [rest];
  }
  const label = LABEL.exec(line)?.[0] ?? '';
  const body = line.slice(label.length);
  return isTalk(body) ? [] : [body];
}
