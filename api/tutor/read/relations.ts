import { wordEdges } from '../../language/index.ts';
import type { Relation } from '../../language/texts/index.ts';

/** The words that tell how the quantities of a word problem hang together, in the order in which they are taken up. */
const CUES: readonly [Relation, RegExp][] = [
  [
    'time',
    wordEdges(
      /\b(?:kl\.? ?\d|klokken|tidspunkt\w*|o'clock|\d{1,2}[.:]\d{2} (?:a\.?m|p\.?m)|half past|quarter (?:past|to)|kvart (?:i|over))/u,
    ),
  ],
  ['percent', /\d ?%|\bprocent|\bper ?cent/u],
  [
    'part',
    wordEdges(
      /\d\/\d|\b(?:halvdelen|en halv|tredjedel\w*|fjerdedel\w*|kvart\w*|femtedel\w*|sjettedel\w*|ottendedel\w*|tiendedel\w*|half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)\b/u,
    ),
  ],
  [
    'times',
    wordEdges(
      /\b(?:dobbelt(?:e|så)?|tredobbelt\w*|(?:\p{L}+|\d+) gange (?:så|flere|større|længere|ældre)|twice|thrice|double|triple|(?:\p{L}+|\d+) times (?:as|more|older|longer|bigger))\b/u,
    ),
  ],
  [
    'each',
    wordEdges(
      /\b(?:hver(?:t)?|pr\.?|per|stykket|stk\.?|om (?:dagen|ugen|måneden|timen|året)|i timen|each|every|apiece|an? (?:day|hour|week|month|year|person|piece))\b/u,
    ),
  ],
  [
    'difference',
    wordEdges(
      /\b(?:(?:flere|færre|mere|mindre|ældre|yngre|længere|kortere|højere|lavere|dyrere|billigere|tungere|lettere) end|forskel\w*|(?:more|fewer|less|older|younger|longer|shorter|taller|heavier|cheaper) than|difference)\b/u,
    ),
  ],
  [
    'change',
    wordEdges(
      /\b(?:tilbage|rest\w*|brugt?e?|spist?e?|giver|gav|mister|mistede|sælger|solgt?e?|får|fik|mangler|left|remain\w*|spen[dt]s?|ate|eats|gives?|gave|los[et]s?|sold|sells?|gets|got|needs?|still)\b/u,
    ),
  ],
];

const ASKS_TIME = wordEdges(
  /\b(?:hvornår|hvor længe|hvor lang tid|klokken,? (?:så|når)|hvad er klokken|hvad tid|hvor mange (?:minutter|timer|sekunder)|varer?|when|how long|what time|how many (?:minutes|hours|seconds))\b/u,
);

/** The relations that a word problem tells of, most telling first; may be empty. */
export function relationsOf(task: string): Relation[] {
  const text = task.toLowerCase();
  // "At six it is -4 degrees" is about a time of day only where one is asked for.
  const isApart = (relation: Relation): boolean => relation === 'time' && !ASKS_TIME.test(text);
  return CUES.flatMap(([relation, cue]) => (cue.test(text) && !isApart(relation) ? [relation] : []));
}
