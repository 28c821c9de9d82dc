/** Abbreviations that end in a full stop without ending the sentence. Danish first, then English. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'hr',
  'frk',
  'el',
  'vedr',
  'ang',
  'skt',
  'sct',
  'kbh',
  'årg',
  'årh',
  'jan',
  'feb',
  'aug',
  'sept',
  'okt',
  'nov',
  'dec',
  'd',
  'o.s.v',
  'a.m',
  'p.m',
  'f.eks',
  'fx',
  'bl.a',
  'ca',
  'dvs',
  'd.v.s',
  'evt',
  'inkl',
  'ekskl',
  'mht',
  'm.h.t',
  'mv',
  'm.v',
  'nr',
  'osv',
  'pga',
  'p.g.a',
  'pkt',
  'kl',
  'kr',
  'kap',
  'jf',
  'jvf',
  'vha',
  'v.h.a',
  'iflg',
  'hhv',
  'tlf',
  'stk',
  'pct',
  'gns',
  'min',
  'sek',
  'mio',
  'mia',
  'maks',
  'max',
  'opg',
  'fig',
  'alm',
  'afd',
  'forts',
  'resp',
  'sml',
  'str',
  'udg',
  'o.l',
  'ol',
  'm.m',
  'm.fl',
  's.u',
  'bl',
  'eks',
  'e.g',
  'i.e',
  'etc',
  'vs',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'no',
  'approx',
  'pr',
  'prof',
  'al',
  'eq',
  'ex',
  'p',
  'pp',
  's',
  ...'feks bla ml fl lign jvnf cf chr gl th sdr ndr red bd eng lat jr sr cand stud mag adj adv subst sing plur pl opr oprl overs tidl nuv omkr omtr incl excl vejl ugtl mdl spm'.split(
    ' ',
  ),
]);

/** What ends a sentence when a capital follows: "Det koster 24 kr. Hvad nu?", "saks, papir osv. Tag det med" */
export const ENDERS: ReadonlySet<string> = new Set(
  'kr stk min sek pct osv o.s.v mv m.v m.m m.fl o.l etc mio mia moh a.m p.m f.kr e.kr bla ml fl lign red eng lat jr sr adj adv subst sing plur pl spm th tv mag stud max ol jan feb aug sept okt nov dec'.split(
    ' ',
  ),
);
/** The same right after a number alone: "5 m. Hvor", "side 45 f. Svar" */
export const SHORT_UNITS: ReadonlySet<string> = new Set(
  'm l g t s f ff cm mm km kg dl cl ml hl mg gr ha kw db mb gb tsk spsk yrs hrs ft'.split(' '),
);
/** Letters without a vowel are short for something: "spsk.", "Chr.", "mdr." */
const NO_VOWEL = /^(?!hm+$|m+$|br+$|gr+$|ps+t?$|sh+$|ts+$)[b-df-hj-np-tv-xz]{2,5}$/iu;
/** The same with a capital stands before a name: "Chr. Nielsen", "Sdr. Omme". */
export const isBeforeName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word) && NO_VOWEL.test(word);
/** Abbreviations before a number, and words of their own elsewhere: "No. 5", "No. It is his." */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(['no']);

/** A capital is the name of something after these, so that its full stop ends the sentence: "Vælg svar B. Forklar." */
export const LABELLED =
  /(?:^|\P{L})(?:\p{Lu},? (?:og|eller|and|or)|svar|svaret|punkt|punktet|linje|linjen|opgave|til|fra|er|bogstav|bogstavet|figur|trekant|vinkel|mulighed|gruppe|hold|klasse|plan|vitamin|række|kolonne|del|model|is|to|answer|point|option|grader|symbol|symbolet|hedder|kaldes|type|stoffet|siden|højden|kurven|grafen) $/iu;

/** Abbreviations that are words too: "den er min.", "there is no." */
const WORDS_TOO: ReadonlySet<string> = new Set(
  'min max str fig no al st ex ol eks ms bl sek p s alm gns red eng bla th pl opr'.split(' '),
);

/** Whether a word, without its last full stop, is an abbreviation. */
export const isAbbreviation = (word: string): boolean => ABBREVIATIONS.has(word.toLowerCase()) || NO_VOWEL.test(word);

/** Names of people too, when no number stands before: "jeg hedder mia. jeg er 9." */
export const NAMES_TOO: ReadonlySet<string> = new Set('mia jan max'.split(' '));

/** Whether the full stop after a word belongs to it. `after` is the text right behind the full stop. */
export function ownsFullStop(word: string, after: string): boolean {
  const lower = word.toLowerCase();
  if (ABBREVIATIONS.has(lower)) return !WORDS_TOO.has(lower) || /^[^\S\n]+[\p{Ll}\p{N}]/u.test(after);
  // Initials: "H.C. Andersen", "J. Hansen".
  return /^\p{Lu}(?:[.-]\p{Lu})*$/u.test(word) && /^[^\S\n]*\p{Lu}/u.test(after);
}
