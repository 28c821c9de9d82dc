import { type Finding, isNear, lookOver } from '../../language/check/index.ts';
import { wordEdges } from '../../language/index.ts';
import { isLanguage, type ProblemKind, termOf } from '../../language/texts/index.ts';
import { readSpelling, type Spelling } from './spelling.ts';
import { plain, wordCount } from './words.ts';

/** What a message shows of the student's own writing, and what it asks about words. */
export interface Written {
  /** A word of the student's own that is worth looking at again; null when none is seen. */
  readonly finding: Finding | null;
  /** A word that was pointed at in the last message and is another one now. */
  readonly changed: { readonly from: string; readonly to: string } | null;
  /** "Er jeg færdig?" */
  readonly finished: boolean;
  /** An explanation in a language that the tutor does not speak is asked for. */
  readonly otherTongue: boolean;
  /** The task asks what a school term means. */
  readonly term: boolean;
  /** What is said about the word, where its spelling is asked for. */
  readonly spelling: Spelling | null;
  /** An explanation of the task's own word in a whole sentence. */
  readonly defines: boolean;
  /** The order of a text to be written: "1 hvem er han 2 hvorfor", "først … så". */
  readonly outlines: boolean;
  /** "jæ ve ik va det betyr": stuck, in the spelling of somebody who writes by ear. */
  readonly byEar: boolean;
  /** A sentence of the text itself, not a word about it. */
  readonly isText: boolean;
}

const FINISHED = wordEdges(
  /^(?:\p{L}+, )?(?:done|finished|færdig)[\s.!]*$|\b(?:er (?:jeg|vi|den|det) (?:så )?færdig\w*|jeg (?:er|tror jeg er|mener jeg er) (?:vist |nu )?færdig|am i (?:done|finished)|i(?:'?m| am) (?:done|finished)|is it (?:done|finished))\b/u,
);
const OTHER_TONGUE = wordEdges(
  /\b(?:på|til|in|into) (?:arabisk|tyrkisk|kurdisk|persisk|farsi|dari|urdu|pashto|somali|somalisk|tigrinya|ukrainsk|russisk|polsk|rumænsk|bosnisk|albansk|serbisk|kroatisk|vietnamesisk|tamil|thai|kinesisk|litauisk|arabic|turkish|kurdish|persian|ukrainian|russian|polish|romanian|bosnian|albanian|vietnamese|chinese)\b/u,
);
const BY_EAR = wordEdges(
  /\b(?:v[eé]d?|fors?t[oå]r?|forstå|fatt?er) (?:det |den )?(?:ik|ikk|ikke|it)\b|\bva (?:det )?bet[yø](?:r|der)\b/u,
);

/** A text to hand in, not a word about it: it begins with a capital and ends with a stop, or is long. */
const isText = (message: string): boolean =>
  (/^\p{Lu}/u.test(message.trim()) && /[.!?]$/u.test(message.trim())) || wordCount(message) >= LONG;
const LONG = 25;

/** Kinds where the student's own sentences are looked over, besides the tasks about language. */
const TEXTS: readonly ProblemKind[] = ['writing', 'story', 'opinion', 'review', 'summary'];

const DEFINES = wordEdges(/\b(?:er|betyder|vil sige|handler om|is|are|means|når|when|where)\b/u);
/** A definition has at least this many words. */
const DEFINITION = 6;
/** The word asked about is at least this long, and may have this many letters wrong. */
const TERM_LETTERS = 6;
const MISSPELT = 2;

/** "fotosyntese er når planter laver sukker af lys": the task's word in a sentence that says what it is. */
function isDefinition(message: string, task: string): boolean {
  if (wordCount(message) < DEFINITION || !DEFINES.test(plain(message))) return false;
  const asked = wordsOf(task.slice(0, 400).toLowerCase()).filter((word) => word.length >= TERM_LETTERS);
  return wordsOf(message.toLowerCase()).some(
    (word) => word.length >= TERM_LETTERS && asked.some((other) => isNear(word, other, MISSPELT)),
  );
}

const OUTLINES =
  /(?:^|[\s,;])1[.):]?\s\p{L}.{2,80}[\s,;]2[.):]?\s\p{L}|^(?:ja,? |yes,? )?(?:først|first) [^.!?]{3,50}$|(?<!\p{L})(?:først|first)\s.{3,80}(?<!\p{L})(?:så|derefter|bagefter|til sidst|then|after that|finally)(?!\p{L})/isu;

/** Kinds whose end is a text of the student's own. */
const WRITES: readonly ProblemKind[] = [...TEXTS, 'poem', 'analysis'];

/** Reads a message as something written, against the task and the messages before it. */
export function readWritten(message: string, earlier: readonly string[], task: string, kind: ProblemKind): Written {
  const before = earlier.at(-1) ?? '';
  const said = plain(message).slice(0, 400);
  const finished = FINISHED.test(said);
  const open = (text: string): readonly Finding[] =>
    (isLanguage(kind) && kind !== 'wordClass' && kind !== 'sentencePart') || (TEXTS.includes(kind) && isText(text))
      ? lookOver(text, task)
      : [];
  const last = open(before);
  const now = open(message);
  const changed = finished ? null : changeOf(last, before, now, message);
  const left = changed || finished ? last.filter(({ word }) => word !== changed?.from) : [];
  const finding = now.find(({ word }) => word !== changed?.from) ?? left[0] ?? null;
  const term =
    kind === 'concept' && wordsOf(task.slice(0, 400)).some((word) => termOf(word, 'da') ?? termOf(word, 'en'));
  return {
    term,
    finding,
    changed,
    finished,
    otherTongue: OTHER_TONGUE.test(said),
    byEar: BY_EAR.test(said),
    isText: WRITES.includes(kind) && isText(message),
    spelling: kind === 'spelling' ? readSpelling(message, earlier, task) : null,
    defines: kind === 'concept' && isDefinition(message, task),
    outlines: WRITES.includes(kind) && OUTLINES.test(message.slice(0, 600)),
  };
}

const wordsOf = (text: string): string[] => text.slice(0, 6000).match(/\p{L}[\p{L}'’-]*/gu) ?? [];
/** "buyed" and "bought" are this near. */
const NEAR = 4;

function changeOf(
  last: readonly Finding[],
  before: string,
  now: readonly Finding[],
  message: string,
): Written['changed'] {
  const earlier = new Set(wordsOf(before));
  const fresh = wordsOf(message).filter((word) => !earlier.has(word) && !now.some((finding) => finding.word === word));
  for (const { word } of last) {
    const first = word.charAt(0).toLowerCase();
    const to = fresh.find((other) => other.charAt(0).toLowerCase() === first && isNear(word, other, NEAR));
    if (to !== undefined) return { from: word, to };
  }
  return null;
}
