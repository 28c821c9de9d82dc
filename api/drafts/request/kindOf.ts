import type { DraftKind } from '../../contract/draft.ts';
import { lessonsIn } from './amounts.ts';
import { said } from './said.ts';

/** What a request asks for. */
export interface ReadKind {
  readonly kind: DraftKind;
  /** What else is asked for in the same words: a unit whose students find faults needs that text too. */
  readonly alongside: readonly DraftKind[];
}

/** A word after "om" is what the draft is about, not what it is. */
const NOT_ABOUT = '(?<!\\b(?:om|about|on|omkring) (?:en |et |a |the |at (?:give|lave|skrive) )?)';
const cue = (...words: readonly string[]) => said(...words.map((word) => `${NOT_ABOUT}\\b${word}`));

const FAULTS = said(
  '\\bfinde? (?:de )?(?:\\p{L}+ )?fejl(?:en|ene)?\\b(?! i (?:lignin|regne|opgave|udregn|beregn))',
  '\\b(?:plantede|indbyggede|skjulte|bevidste|indlagte) fejl\\b',
  '\\bmed fejl i\\b',
  '\\b(?:gemt|lagt|skjult|plantet) (?:nogle |et par )?fejl\\b',
  '\\b(?:find|spot) the (?:fault|mistake|error)s?\\b(?! in the (?:equation|calculation))',
  '\\bplant(?:ed)? (?:errors|faults|mistakes)\\b',
);
const UNIT = cue(
  '(?:\\p{L}|-)*forløb(?:et)?',
  'emneuge\\p{L}*',
  'temauge\\p{L}*',
  '(?:teaching )?unit(?: of| on| about)',
  'unit plan',
);

/** The word that says what it is: of several, the first one said decides. */
const CUES: readonly (readonly [DraftKind, RegExp])[] = [
  [
    'lessonPlan',
    cue(
      'lektionsplan\\p{L}*',
      '\\p{L}*lektion(?:en)?',
      'undervisning(?:en|stime)?',
      'lesson(?: plan)?',
      '(?:\\p{L}*)time(?:n)?',
      'plan(?:en)? (?:for|til|over)',
      'double lesson',
    ),
  ],
  ['unitPlan', UNIT],
  [
    'differentiation',
    said(
      '\\bdifferenti[eé]r\\p{L}*(?! (?:opgaver|undervisning))',
      '\\bdifferentiat(?:e|ed|ion)\\b(?! (?:exercises|teaching|instruction|tasks))',
      '\\b(?:tre|flere|forskellige|two|three) (?:niveauer|udgaver|versioner|sværhedsgrader|levels|versions)\\b',
      '\\blix\\b',
      '\\bletlæst\\p{L}*',
      '\\b(?:lettere|nemmere|enkel|let|nem|simpel|kortere) (?:tekst|udgave|version)',
      '\\bgør (?:den her |denne |min )?(?:tekst\\p{L}*|fagtekst\\p{L}*) (?:lettere|nemmere|enklere|kortere)',
      '\\bforenkl\\p{L}*',
      '\\bomskriv\\p{L}*',
      '\\brewrit\\p{L}* .{0,30}\\bfor\\b',
      '\\bskriv\\p{L}* .{0,60}\\bom til\\b',
      '\\bsimplif\\p{L}*',
      '\\beasier (?:version|text)',
      '\\beasy.read',
      '\\b\\p{L}*ordliste\\p{L}*',
      '\\bgloseliste\\p{L}*',
      '\\bfagordsliste',
      '\\bglossary',
      '\\bword list',
    ),
  ],
  ['feedback', cue('feedback\\p{L}*', 'tilbagemelding\\p{L}*', 'respons(?:en)? (?:til|på)', 'response to')],
  [
    'criteria',
    cue(
      '\\p{L}*kriterie?r?(?:ne)?',
      'vurderingsskema\\p{L}*',
      'rubrics?',
      '(?:assessment |success )?criteria',
      'selvevaluering\\p{L}*',
      'self.assessment',
    ),
  ],
  [
    'quiz',
    cue(
      'quiz(?:zen)?',
      'exit.?ticket',
      'multiple.choice',
      '(?:tjek|læse|forståelses)spørgsmål',
      'spørgsmål til teksten',
      'comprehension questions',
    ),
  ],
  [
    'exercises',
    cue(
      '\\p{L}*opgave(?:r|sæt|ark|rne)?',
      '\\p{L}*øvelse(?:r)?',
      'regnestykker?',
      'stykker',
      '(?:træning|træn) i',
      'diktat(?:en)?',
      'arbejdsark',
      'exercises?',
      '(?:practice |word )?problems',
      'worksheets?',
      'writing task',
    ),
  ],
];

/** Somebody who must teach and asks what to do wants a plan. */
const WANTS_A_PLAN = said(
  '\\bhvad (?:gør|kan|skal) jeg\\b',
  '\\bhvad skal vi\\b',
  '\\bwhat (?:can|do|should) (?:i|we)\\b',
  '\\b(?:ide|idé|idéer|forslag) til\\b',
);
const HAS_TIME = said('\\b\\d{2,3} ?min', '\\bi morgen\\b', '\\btomorrow\\b', '\\btimer?\\b');

/** "Noget til i morgen, 45 min". */
const isForALesson = (text: string): boolean => said('\\b(?:noget|something)\\b.{0,30}\\b(?:til|for)\\b').test(text);

/** What kind of draft a request asks for; null when nothing tells. */
export function readKind(text: string): ReadKind | null {
  const lessons = lessonsIn(text);
  const findsFaults = FAULTS.test(text);
  const isUnit = UNIT.test(text) || (lessons !== undefined && lessons > 2);
  if (isUnit && !startsOtherwise(text)) return { kind: 'unitPlan', alongside: findsFaults ? ['faultFinding'] : [] };
  if (findsFaults) return { kind: 'faultFinding', alongside: [] };
  const first = firstCue(text);
  if (first !== undefined) return { kind: first, alongside: [] };
  return (WANTS_A_PLAN.test(text) || isForALesson(text)) && HAS_TIME.test(text)
    ? { kind: 'lessonPlan', alongside: [] }
    : null;
}

function firstCue(text: string): DraftKind | undefined {
  return CUES.flatMap(([kind, pattern]) => {
    const at = pattern.exec(text)?.index;
    return at === undefined ? [] : [{ kind, at }];
  }).sort((a, b) => a.at - b.at)[0]?.kind;
}

/** Something else than a plan is asked for first: "en quiz til mit forløb". */
function startsOtherwise(text: string): boolean {
  const first = firstCue(text);
  return first !== undefined && !['unitPlan', 'lessonPlan'].includes(first);
}

/** Where the kind is told, to be cut out of a topic. */
export const KIND_SAID: readonly RegExp[] = [FAULTS, ...CUES.map(([, pattern]) => pattern)].map(
  (pattern) => new RegExp(pattern.source, 'giu'),
);
