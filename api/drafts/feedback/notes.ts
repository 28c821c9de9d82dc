import type { Language } from '../../contract/language.ts';
import { splitSentences } from '../../language/index.ts';
import { said } from '../request/said.ts';
import { toTheStudent } from './toTheStudent.ts';

/** What a teacher noted about a student's work, said to the student. */
export interface Notes {
  readonly strengths: readonly string[];
  /** What could be worked on, the focus first. */
  readonly wanting: readonly string[];
  /** What is neither praise nor wish by its words: only the teacher can say which. */
  readonly neither: readonly string[];
  /** A next step in the teacher's own words. */
  readonly step?: string | undefined;
}

type Label = 'strengths' | 'focus' | 'step' | 'notes' | 'criteria';
const LABELS: readonly (readonly [Label, RegExp])[] = [
  ['strengths', /^(?:styrker?|det gode|godt|positivt|plusser|plus|fungerer|virker|strengths?|what works|good)$/iu],
  [
    'focus',
    /^(?:fokus|fokuspunkt|udvikling|arbejd med|at arbejde med|kan blive bedre|skal (?:øve|arbejde med|træne)|øv(?:e|es)?|mangler|focus|to work on|needs? to (?:practise|work on))$/iu,
  ],
  ['step', /^(?:næste skridt|next step)$/iu],
  ['notes', /^(?:noter|mine noter|noteret|notes|my notes)$/iu],
  ['criteria', /^(?:kriterier|criteria)$/iu],
];
const LABEL = said(
  '\\b(styrker?|det gode|godt|positivt|plusser|plus|fungerer|virker|fokuspunkt|fokus|udvikling|arbejd med|at arbejde med|kan blive bedre|skal (?:øve|arbejde med|træne)|øv(?:e|es)?|mangler|næste skridt|mine noter|noter|noteret|kriterier|strengths?|what works|good|focus|to work on|needs? to (?:practise|work on)|next step|my notes|notes|criteria)\\s*:',
);
/** Something that could be better. */
const WANTING = said(
  '\\bmangle\\p{L}*',
  '\\b(?:savner|uden|forsvinder|mister|svag\\p{L}*|utydelig\\p{L}*|langsom\\p{L}*|kedelig\\p{L}*|forvirr\\p{L}*|springer|hele tiden|læste? .{0,20}op|disappears|without|loses|weak|confus\\p{L}*|reads? aloud)\\b',
  '\\bfor (?:hurtig\\p{L}*|lidt|mange|kort\\p{L}*|lang\\p{L}*|få|meget)\\b',
  '\\buklar\\p{L}*',
  '\\bikke\\b',
  '\\b(?:få|few)\\b',
  '\\bsvært?\\b',
  '\\b\\p{L}*fejl\\b',
  '\\bglem\\p{L}*',
  '\\brode\\p{L}*',
  '\\bøve?\\b',
  '\\bkunne\\b',
  '\\bskal arbejde\\b',
  '\\bmere\\b',
  '\\bingen\\b',
  '\\bgentag\\p{L}*',
  '\\bhopper\\b',
  '\\black\\p{L}*',
  '\\bmissing\\b',
  '\\btoo (?:fast|short|long|many|few|much)\\b',
  '\\bunclear\\b',
  '\\bnot\\b',
  '\\bmistakes?\\b',
  '\\berrors?\\b',
  '\\bforgets?\\b',
  '\\bcould\\b',
  '\\bneeds?\\b',
  '\\bmore\\b',
  '\\brepeat\\p{L}*',
  '\\bno\\b',
);
/** A judgement in words that carry no label. */
const GOOD = said(
  '\\b(?:er |are |is )?(?:god|godt|gode|flot\\p{L}*|stærk\\p{L}*|fin\\p{L}*|tydelig\\p{L}*|sjov\\p{L}*|spændende|levende|klar\\p{L}*|good|great|strong|clear|vivid|funny)\\b',
);
/** The request itself, which is no note. */
const ASKS = said(
  '\\bfeedback\\p{L}*',
  '\\brespons\\b',
  '\\btilbagemelding\\p{L}*',
  '\\b(?:vær|tone|skriv|lav|giv|hjælp|write|make|give|be)\\b',
);

interface Found {
  readonly strengths: string[];
  readonly wanting: string[];
  readonly focus: string[];
  readonly neither: string[];
  step?: string;
}

/** Where a note without a label of its own belongs. */
function place(part: string, { strengths, wanting, neither }: Found): void {
  if (WANTING.test(part)) wanting.push(part);
  else (GOOD.test(part) ? strengths : neither).push(part);
}

/** The notes in a teacher's words; nothing is added to them. Before the first label, or without any, what judges the work counts. */
export function readNotes(wishes: string, lang: Language): Notes {
  const found: Found = { strengths: [], wanting: [], focus: [], neither: [] };
  const pieces = labelled(wishes);
  for (const { label, text } of pieces) {
    if (label === 'step') found.step = sentenceOf(toTheStudent(text, lang));
    else if (label === 'focus') found.focus.push(...split(text));
    else if (label === 'strengths') found.strengths.push(...split(text));
    else if (label === 'notes') for (const part of split(text)) place(part, found);
  }
  const first = LABEL.exec(wishes)?.index ?? wishes.length;
  for (const part of split(wishes.slice(0, first))) {
    if (ASKS.test(part)) continue;
    if (WANTING.test(part) || GOOD.test(part)) place(part, found);
  }
  const toStudent = (part: string) => capital(toTheStudent(part, lang));
  return {
    strengths: found.strengths.map(toStudent),
    wanting: [...found.focus, ...found.wanting].map(toStudent),
    neither: found.neither.map(toStudent),
    step: found.step,
  };
}

/** What stands after each label. */
function labelled(text: string): { label: Label; text: string }[] {
  const parts: { label: Label; text: string }[] = [];
  let rest = text;
  for (let match = LABEL.exec(rest); match !== null; match = LABEL.exec(rest)) {
    const after = rest.slice(match.index + match[0].length);
    const label = LABELS.find(([, pattern]) => pattern.test(match?.[1] ?? ''))?.[0] ?? 'notes';
    const next = LABEL.exec(after)?.index ?? after.length;
    parts.push({ label, text: after.slice(0, next) });
    rest = after;
  }
  return parts;
}

const split = (text: string): string[] =>
  splitSentences(text.replace(/\n+/gu, '. '))
    .flatMap((sentence) => sentence.split(/,\s+(?:men |but |og |and )?|;\s*|\s+men\s+|\s+but\s+|\s[–-]\s|[•·]/u))
    .map((part) =>
      part
        .trim()
        .replace(/[.!,;:]+$/u, '')
        .replace(/^[-–•·\s]+/u, ''),
    )
    .filter((part) => /\p{L}{2}/u.test(part))
    .map((part) => part.slice(0, 290));

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const sentenceOf = (text: string): string => {
  const plain = capital(text.trim()).slice(0, 298);
  return /[.!?]$/u.test(plain) ? plain : `${plain}.`;
};
