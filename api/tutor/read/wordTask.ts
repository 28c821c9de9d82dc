import { wordEdges } from '../../language/index.ts';
import type { KnowledgeKind, LanguageKind, WritingKind } from '../../language/texts/index.ts';

type WordKind = LanguageKind | WritingKind | KnowledgeKind;

const TONGUE = '(?:engelsk|tysk|fransk|dansk|spansk|svensk|norsk|latin|english|german|french|danish|spanish|swedish)';

/** Pairs of forms that are easily mixed up, as students are set to choose between them. */
const PAIRS = (
  'nogen nogle,ad af,ligger lægger,ligge lægge,og at,hans sin,hendes sin,sidder sætter,hver vær,hvert vært,vores vore,ende enden,end en,' +
  'hvis vis,der dér,få for,their there,there their,your you’re,its it’s,to too,than then,then than,who whom,much many,some any,is are'
)
  .split(',')
  .map((pair) => pair.split(' '))
  .flatMap(([a = '', b = '']) => [`${a}\\W{1,3}(?:eller|or)\\W{1,3}${b}`, `${b}\\W{1,3}(?:eller|or)\\W{1,3}${a}`]);

const CLASS =
  '(?:udsagnsord(?:et|ene)?|verb(?:et|er|erne|s)?|navneord(?:et|ene)?|substantiv\\p{L}*|tillægsord(?:et|ene)?|adjektiv\\p{L}*|biord|adverb\\p{L}*|forholdsord|præposition\\p{L}*|stedord|pronom\\p{L}*|nouns?|adjectives?|pronouns?|prepositions?)';
const GENRE =
  '(?:noveller?n?|eventyr\\p{L}*|fortælling\\p{L}*|historier?n?|gyser\\p{L}*|krimi\\p{L}*|fabel\\p{L}*|dagbog\\p{L}*|billedbog\\p{L}*|story|stories|fairy tale|fable|diary)';
const TEXT =
  '(?:novelle\\p{L}*|digt\\p{L}*|tekst\\p{L}*|film\\p{L}*|bog\\p{L}*|roman\\p{L}*|eventyr\\p{L}*|artikel\\p{L}*|sang\\p{L}*|reklame\\p{L}*|story|poem|novel|text|book|article|film|song)';
const ASPECT =
  '(?:tema\\p{L}*|budskab\\p{L}*|synsvinkel\\p{L}*|virkemid\\p{L}*|hovedperson\\p{L}*|personkarakteristik\\p{L}*|miljø\\p{L}*|komposition\\p{L}*|stemning\\p{L}*|theme|message|narrator|characters?|mood|setting)';

const is = (source: string): RegExp => wordEdges(new RegExp(source, 'u'));

const DEFINES = is(
  '^(?:hvad|va) (?:er|betyder|betyr) (?:en |et )?[\\p{L}-]+\\s?\\??$|^what (?:is|are) (?:an? )?[\\p{L}-]+\\s?\\??$',
);
const PHRASE = /["»“](?:[^\s"«”]+\s+){2,}[^\s"«”]+["«”]/u;
const MAKES = '(?:skriv|lav|digt|find på|fortæl|hjælp|min|mit|write|make up|compose|tell|help|my)';
const HISTORY = is(
  '\\b(?:\\p{L}*krig\\p{L}*|konge\\p{L}*|dronning\\p{L}*|revolution\\p{L}*|grundlov\\p{L}*|besættelse\\p{L}*|reformation\\p{L}*|viking\\p{L}*|middelalder\\p{L}*|stavnsbånd\\p{L}*|enevæld\\p{L}*|slave\\p{L}*|koloni\\p{L}*|imperi\\p{L}*|demokrati\\p{L}*|folketing\\p{L}*|regering\\p{L}*|wars?|kings?|queens?|empire|century|colon\\p{L}+|treaty|democracy|government|kilde\\p{L}*|source|[1-9]\\d{2,3}-?tallet|1\\d{3}|20\\d{2}|historie\\p{L}*|history)\\b',
);

/** Why something is so now. */
const NOW = is(
  '\\b(?:hvorfor|hvofor|hvordan) (?:er|har|skal|må|kan|bør)\\b|\\b(?:why|how) (?:is|are|do|does|should|can|has|have)\\b',
);

/** What tells each kind, most telling first. */
const KINDS: readonly (readonly [WordKind, RegExp])[] = [
  ['translation', is('\\b(?:oversæt\\p{L}*|translat\\p{L}*)\\b')],
  [
    'vocabulary',
    is(
      `\\bhvad (?:hedder|siger man|betyder|er)\\b.{1,60}\\bpå ${TONGUE}\\b|\\b${TONGUE} (?:word|ord) for\\b|\\bhow do (?:you|i|we) say\\b|\\bwhat is .{1,40} in ${TONGUE}\\b`,
    ),
  ],
  [
    'spelling',
    is(
      '\\b(?:stav(?:er|e|es|as|a|et)|stavning|stavefejl\\p{L}*|(?:ret|find|correct|fix) (?:alle |all )?(?:the )?(?:fejl(?:ene)?|mistakes|errors)|spell|spelled|spelt|spelling|misspel\\p{L}+)\\b',
    ),
  ],
  ['punctuation', is('\\b(?:komma(?:er|et|erne)?|tegnsæt\\p{L}*|commas?|punctuat\\p{L}*|apostro\\p{L}+)\\b')],
  ['wordPair', is(`\\b(?:${PAIRS.join('|')})\\b|\\b(\\p{L}{2,20})r?\\W{1,3}(?:eller|or)\\W{1,3}\\1r?\\b`)],
  ['grammar', /_{2,}/u],
  [
    'sentencePart',
    is(
      '\\b(?:udsagnsled\\p{L}*|grundled\\p{L}*|genstandsled\\p{L}*|hensynsled\\p{L}*|omsagnsled\\p{L}*|subjekt\\p{L}*|verbal(?:led)?\\p{L}*|objekt\\p{L}*|sætningsled\\p{L}*|sætningsanalyse|(?:parts? of the|analyse the|analyze the) sentence|the (?:subject|object|predicate))\\b',
    ),
  ],
  [
    'wordClass',
    is(
      `\\b(?:ordklasse\\p{L}*|word class(?:es)?|parts? of speech)\\b|\\b(?:find|streg|understreg|underline|list|circle|hvilke[nt]?|which|nævn|name|hvad er|what is)\\b.{0,40}\\b${CLASS}\\b`,
    ),
  ],
  [
    'grammar',
    is(
      '\\b(?:bøj|bøje[rs]?|bøjning\\p{L}*|gradbøj\\p{L}*|datid\\p{L}*|nutid\\p{L}*|førnutid|førdatid|flertalsform|flertal af|i (?:fler|en)tal|tillægsform|\\p{L}*endelse[rn]?\\p{L}*|rigtige form|bestemt form|akkusativ|dativ|nominativ|tense|past (?:simple|participle|form)|present (?:simple|perfect|continuous)|plural|singular|correct form|comparative|superlative|conjugate)\\b',
    ),
  ],
  ['concept', DEFINES],
  ['concept', is('^(?:forklar|beskriv|explain|describe)\\b.{0,24}\\b(?:forskel\\p{L}*|differences?)\\b')],
  [
    'summary',
    is(
      '\\b(?:\\p{L}*referat\\p{L}*|resum[eé]\\p{L}*|sammenfat\\p{L}*|genfortæl\\p{L}*|summary|summari[sz]e|retell)\\b',
    ),
  ],
  ['review', is('\\b(?:\\p{L}*anmeld(?:e|else\\p{L}*)?|review)\\b')],
  [
    'analysis',
    is(
      `\\b(?:\\p{L}*analys\\p{L}*|fortolk\\p{L}*|interpret\\p{L}*)\\b|\\b${ASPECT}\\b.{0,40}\\b${TEXT}\\b|\\b${TEXT}\\b.{0,60}\\b${ASPECT}\\b`,
    ),
  ],
  [
    'opinion',
    is(
      '\\b(?:læserbrev\\p{L}*|debatindlæg\\p{L}*|kronik\\p{L}*|tale (?:om|for)|speech|argument\\p{L}*|overbevis\\p{L}*|persuasive|letter to the editor|diskut[eé]r\\p{L}*|discuss|for og imod|fordele og ulemper|pros and cons|hvad (?:mener|synes) du|what do you think|tag stilling)\\b',
    ),
  ],
  ['poem', is(`\\b${MAKES}\\b.{0,30}\\b(?:digt|digtet|digte|vers|rim|sang|haiku|poems?|song|limerick)\\b`)],
  ['story', is(`\\b${MAKES}\\b.{0,30}\\b${GENRE}\\b|^(?:en |et |an? )?${GENRE}\\b`)],
  [
    'writing',
    is(
      '\\b(?:skriv|skrive|skriftlig\\p{L}*|write|writing|compose)\\b|^(?:en |et |an? )?(?:stil|essay|artikel|brev|mail|afsnit|fremlæggelse|rapport|paragraph|article|letter|report)\\b',
    ),
  ],
  [
    'fact',
    is(
      '\\b(?:hvad (?:hedder|hed|kaldes|kalder)|hovedstad\\p{L}*|capital of|what (?:is|are|was) .{0,50}called|hvem (?:var|er|skrev|opfandt|opdagede|malede|grundlagde|blev)|hvornår|(?:i )?hvilket år|hvor ligger|who (?:was|is|wrote|invented|discovered|painted)|when (?:did|was|is)|(?:in )?(?:what|which) year|where is)\\b',
    ),
  ],
  [
    'source',
    is(
      '\\b(?:årsag\\p{L}*|konsekvens\\p{L}*|følger(?:ne)? af|causes? of|caused|consequences? of|kildekriti\\p{L}*)\\b',
    ),
  ],
  ['explanation', is('\\b(?:hvorfor|hvofor|why|hvordan|how (?:does|do|did|is|are|can|could|was|were))\\b')],
  [
    'concept',
    is(
      '\\b(?:hvad (?:betyder|er|vil)|va (?:betyr|betyder|er)|betyder|betydningen|forskel\\p{L}*|what (?:is|are|does|do)|meaning|means?|differences?|definition|definer|define|forklar\\p{L}*|explain|begrebet)\\b',
    ),
  ],
  ['source', is('\\b(?:kilde\\p{L}*|historisk\\p{L}*|redegør|hvad skete|what happened)\\b')],
  ['fact', is('\\b(?:hvilke[nt]?|which|hvem|who|hvor mange|how many|nævn|name)\\b')],
];

/** A title in quotation marks: a question about a text. */
const TITLE = /["»“]\p{Lu}[^"»«”]{3,60}["«”]|(?<!\p{L})['‘]\p{Lu}[^'‘’"]{3,60}['’](?!\p{L})/u;

/**
 * What kind of task in words this is, or null.
 * @param text the task as it is compared: lower case, white space folded
 * @param original the task as it stands, for its titles
 */
export function wordTask(text: string, original: string): WordKind | null {
  const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  if (kind === 'vocabulary' && PHRASE.test(original)) return 'translation';
  if (kind === 'explanation' && HISTORY.test(text) && !NOW.test(text)) return 'source';
  return kind ?? (TITLE.test(original) ? 'analysis' : null);
}

const FIRM: readonly WordKind[] = [
  'translation',
  'spelling',
  'punctuation',
  'wordPair',
  'grammar',
  'wordClass',
  'sentencePart',
];

/** Whether a task is about language whatever numbers it holds ("find 3 navneord og 2 udsagnsord"). */
export const isFirm = (kind: WordKind): boolean => FIRM.includes(kind);
