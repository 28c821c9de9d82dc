import type { DraftRequest, Tone } from '../../contract/draft.ts';
import type { AiLevel } from '../../contract/policy.ts';
import { said } from './said.ts';

/** Languages of homes, by what they are called. German, English and French are subjects and are not looked for. */
const HOME: readonly (readonly [string, string])[] = [
  ['ar', 'arabisk arabic'],
  ['so', 'somali somalisk'],
  ['tr', 'tyrkisk turkish'],
  ['ku', 'kurdisk kurdish'],
  ['uk', 'ukrainsk ukrainian'],
  ['prs', 'dari'],
  ['fa', 'farsi persisk persian'],
  ['ps', 'pashto'],
  ['vi', 'vietnamesisk vietnamese'],
  ['pl', 'polsk polish'],
  ['ta', 'tamil tamilsk'],
  ['ur', 'urdu'],
  ['ro', 'rumænsk romanian'],
  ['bs', 'bosnisk bosnian'],
  ['ru', 'russisk russian'],
  ['es', 'spansk spanish'],
  ['zh', 'kinesisk chinese'],
];

/** The language beside Danish that a word list is to have. */
export function readHomeLanguage(text: string): string | undefined {
  return HOME.find(([, names]) =>
    names
      .split(' ')
      .some((name) =>
        said(
          `(?:dansk|danish) ?[-–/] ?${name}\\b`,
          `\\b(?:på|til|in|into) ${name}\\b`,
          `\\b${name} (?:ordliste|oversættelse|modersmål|hjemmesprog|glossary|translation)`,
          `\\b${name}[ -](?:dansk|danish)\\b`,
        ).test(text),
      ),
  )?.[0];
}

const TONES: readonly (readonly [Tone, RegExp])[] = [
  [
    'gentle',
    said(
      '\\bblid\\p{L}*',
      '\\bnænsom\\p{L}*',
      '\\bskånsom\\p{L}*',
      '\\bforsigtig\\p{L}*',
      '\\bmild\\p{L}*',
      '\\bvarm(?:t)?\\b',
      '\\bgentl[ey]',
      '\\bkind(?:ly)? (?:tone|words)',
      '\\bbe kind\\b',
    ),
  ],
  [
    'matterOfFact',
    said(
      '\\bsaglig\\p{L}*',
      '\\bnøgtern\\p{L}*',
      '\\bneutral\\p{L}*',
      '\\bdirekte\\b',
      '\\bkontant\\p{L}*',
      '\\bmatter.of.fact',
      '\\bneutral tone',
    ),
  ],
  [
    'encouraging',
    said(
      '\\bopmuntrende\\b',
      '\\bmotiverende\\b',
      '\\bpositiv (?:tone|og)',
      '\\bvær positiv',
      '\\bopløftende\\b',
      '\\bencouraging',
      '\\bmotivating',
    ),
  ],
];

/** How feedback is to be said. */
export const readTone = (text: string): Tone | undefined => TONES.find(([, pattern]) => pattern.test(text))?.[0];

const LEVELS: readonly (readonly [AiLevel, string])[] = [
  ['red', '(?:rød|rødt|red)'],
  ['yellow', '(?:gul|gult|yellow)'],
  ['green', '(?:grøn|grønt|green)'],
];

/** The AI level that the task is to have: "sæt AI til gul", "brug-af-AI: rød", "uden AI". */
export function readAiLevel(text: string): AiLevel | undefined {
  const coloured = LEVELS.find(([, word]) =>
    said(`\\bAI\\b.{0,40}\\b${word}\\b`, `\\b${word}\\b.{0,15}\\bAI\\b`, `\\btrafiklys.{0,15}${word}\\b`).test(text),
  );
  if (coloured) return coloured[0];
  return said('\\buden (?:brug af )?AI\\b', '\\bwithout AI\\b', '\\bno AI\\b').test(text) ? 'red' : undefined;
}

/** The words that must be kept, as they are told. */
export const TERMS = said(
  '\\b(?:behold\\p{L}*|bevar\\p{L}*|keep|retain|med)\\s+(?:fag)?(?:ord(?:ene)?|begreberne|begreber|fagbegreberne|the (?:subject )?(?:words|terms))\\s+([^.?!:;]{2,200})',
  '\\b(?:fag)?(?:ordene|begreberne)\\s+([^.?!:;]{2,160}?)\\s+(?:skal (?:med|bevares|blive|stå)|bevares|beholdes)',
  '\\bthe (?:words|terms)\\s+([^.?!:;]{2,160}?)\\s+(?:must|should) (?:stay|be kept|remain)',
);
/** What follows the words is no word of the list. */
const AFTER_TERMS = said(
  '\\s+(?:på|i|til|i alle|in|on|at|for|så|og lav|and make)\\s+(?:alle|hver|all|each|every|de |the |\\d|tre|three).*$',
);

/** The words that every version must keep. */
export function readTerms(text: string): string[] | undefined {
  const list = TERMS.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined);
  if (list === undefined) return undefined;
  const terms = list
    .replace(AFTER_TERMS, '')
    .split(/,|\bog\b|\band\b|\bsamt\b/u)
    .map((term) => term.trim().replace(/^["“»']|["”«']$/gu, ''))
    .filter((term) => term !== '' && term.length <= 60);
  return terms.length > 0 ? terms.slice(0, 20) : undefined;
}

const GOAL = said(
  '\\b(?:lærings)?målet (?:er|skal være),? (?:at )?(.{6,300})',
  '\\b(?:lærings)?mål:\\s*(.{6,300})',
  '\\b(?:learning )?goal(?: is(?: that)?|:)\\s*(.{6,300})',
);

/** The teacher's own learning goal. */
export function readGoal(text: string): DraftRequest['goal'] {
  const goal = GOAL.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined);
  return goal?.split(/[.\n]/u)[0]?.trim();
}

const NOTES = said(
  '\\b(?:mine )?(?:noter|notes|my notes|styrker?|strengths?|det gode|godt|positivt|fungerer|good|plusser|plus|kan blive bedre|arbejd med|at arbejde med|skal (?:øve|arbejde med|træne)|øv(?:e|es)?|mangler|to work on|needs? to (?:practise|work on)|fokus|focus|kriterier|criteria|næste skridt|next step)\\s*:',
);

/** Whether a request for feedback holds the teacher's own notes. */
export const hasNotes = (text: string): boolean => NOTES.test(text);
