import type { Subject } from '../../contract/policy.ts';
import { said } from './said.ts';
import { TOPIC_WORDS } from './topicWords.ts';

/** A subject that was named, or guessed from what the request is about. */
export interface ReadSubject {
  readonly subject: Subject;
  readonly isGuess?: true;
}

/** What subjects are called. Longer names first: "dansk som andetsprog" is not "dansk". */
const NAMES: readonly (readonly [Subject, RegExp])[] = [
  [
    'danishSecondLanguage',
    said(
      '\\bdansk som andetsprog\\b',
      '\\bDSA\\b',
      '\\bbasisdansk\\b',
      '\\bmodtageklasse\\p{L}*',
      '\\bDanish as a second language\\b',
    ),
  ],
  [
    'science',
    said(
      '\\bnatur ?(?:/|og|&|-) ?tekn(?:ologi|ik)?\\b',
      '\\bN ?/ ?T\\b',
      '\\bnat/tek\\b',
      '\\bnaturteknologi\\b',
      '\\bscience\\b',
      '\\bnature and technology\\b',
    ),
  ],
  ['physicsChemistry', said('\\bfysik(?: ?/ ?| og |-)?(?:kemi)?\\b', '\\bkemi\\b', '\\bphysics\\b', '\\bchemistry\\b')],
  ['mathematics', said('\\bmatematik\\b', '\\bmat\\b', '\\bmath(?:s|ematics)?\\b', '\\bregning\\b')],
  ['english', said('\\bengelsk(?:time\\p{L}*)?\\b', '\\bEnglish\\b')],
  ['german', said('\\btysk\\b', '\\bGerman\\b')],
  ['french', said('\\bfransk\\b', '\\bFrench(?! Revolution)\\b')],
  ['history', said('\\bhistorie(?:faget|timen|undervisningen)?\\b(?! om| der)', '(?<!\\ba |short |the )\\bhistory\\b')],
  ['religion', said('\\bkristendom(?:skundskab)?\\b', '\\breligion\\b', '\\breligious education\\b')],
  ['socialStudies', said('\\bsamfundsfag\\p{L}*', '\\bsamf\\b', '\\bsocial studies\\b', '\\bcivics\\b')],
  ['biology', said('\\bbiologi\\b', '\\bbiology\\b')],
  ['geography', said('\\bgeografi\\b', '\\bgeography\\b')],
  [
    'danish',
    said(
      '\\bdansk(?!-| som andetsprog)(?:faget|time\\p{L}*)?\\b',
      '(?<!in )\\bDanish\\b(?!-| schools| society| history)',
    ),
  ],
  [
    'other',
    said(
      '\\bidræt\\b',
      '\\bbilledkunst\\b',
      '\\bmusik\\b',
      '\\bhåndværk og design\\b',
      '\\bmadkundskab\\b',
      '\\bP\\.?E\\.?\\b',
      '\\bvisual arts?\\b',
      '\\bhome economics\\b',
    ),
  ],
];

/** Little Danish, a new country: the subject is Danish as a second language, whatever the text is about. */
const NEW_TO_DANISH = said(
  '\\b(?:næsten )?(?:intet|ikke|lidt) dansk\\b',
  '\\bnyankom\\p{L}*',
  '\\b(?:almost )?no Danish\\b',
);
/** What comes after takes back what was said before. */
const CORRECTION = said('\\b(?:nej|jeg mener|altså|i mean|rather)\\b');

/** The subject of a request: by its name, else by words that belong to one. */
export function readSubject(text: string, topic: string | undefined): ReadSubject | null {
  if (NEW_TO_DANISH.test(text)) return { subject: 'danishSecondLanguage', isGuess: true };
  const corrected = CORRECTION.exec(text);
  const named = (corrected && nameIn(text.slice(corrected.index))) || nameIn(text);
  if (named !== undefined) return { subject: named };
  const guess = guessFrom(topic ?? '') ?? guessFrom(text);
  return guess === undefined ? null : { subject: guess, isGuess: true };
}

function nameIn(text: string): Subject | undefined {
  const found = NAMES.flatMap(([subject, pattern]) => {
    const at = pattern.exec(text)?.index;
    return at === undefined ? [] : [{ subject, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.subject;
}

/** The subject with the longest of its words in the text. */
function guessFrom(text: string): Subject | undefined {
  let best: { subject: Subject; length: number } | undefined;
  for (const [subject, pattern] of TOPIC_WORDS) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && found.length > (best?.length ?? 0)) best = { subject, length: found.length };
  }
  return best?.subject;
}

/** Where a subject is named, to be cut out of a topic. */
export const SUBJECT_SAID: readonly RegExp[] = NAMES.map(([, pattern]) => new RegExp(pattern.source, 'giu'));
