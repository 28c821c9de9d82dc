/** A word or two as a group: letters and hyphens. */
const W = '["\'»“‘]?([\\p{L}-]{2,40})["\'«”’]?';
const TONGUE = '(?:engelsk|tysk|fransk|dansk|spansk|english|german|french|danish|spanish)';

const asks = (source: string): RegExp => new RegExp(source, 'iu');

/** Two words that a task sets beside each other. */
const BOTH: readonly RegExp[] = [
  asks(
    `(?:forskel\\p{L}{0,4}\\s+(?:er\\s+)?(?:på|mellem)|differences?\\s+(?:is\\s+)?between)\\s+(?:en |et |an? |the |ordene )?${W}\\s+(?:og|and)\\s+(?:en |et |an? |the )?${W}`,
  ),
  asks(`(?:sammenlign|compare)\\s+(?:en |et |an? )?${W}\\s+(?:og|med|and|with|to)\\s+(?:en |et |an? )?${W}`),
];

/** Ways of asking about one word, most telling first. */
const ONE: readonly RegExp[] = [
  asks(
    `(?:forklar|explain)\\s*,?\\s*(?:hvad|what)\\s+(?:en |et |an? |the )?${W}\\s+(?:er|is|are|betyder|means?)(?!\\p{L})`,
  ),
  asks(
    '(?:betyder|betyr|betydningen af|meaning of)\\s+(?:ordet |begrebet |fagordet |udtrykket |the word |the term )?["»“]?(\\p{L}[\\p{L}-]*(?: [\\p{L}-]+){0,2})["«”]?(?=\\s*(?:[?.]|$))',
  ),
  asks(`hvad\\s+(?:hedder|siger man|betyder|er)\\s+(?:det |en |et |ordet )?${W}\\s+på\\s+${TONGUE}`),
  asks(`(?:word|ord(?:et)?)\\s+for\\s+(?:an? |the )?${W}`),
  asks(`how do (?:you|i|we) say\\s+${W}\\s+in`),
  asks(`what is\\s+(?:the )?${W}\\s+in\\s+${TONGUE}`),
  asks(
    `(?:betyder|betyr|betydningen af|meaning of|what do(?:es)?)\\s+(?:ordet |begrebet |fagordet |the word |the term )?${W}`,
  ),
  asks(`(?:stav(?:e[rs]?|a)(?: man| du| jeg)?(?: til)?|spell)\\s+(?:til |ordet |the word )?${W}`),
  asks(
    `(?:ordklasse\\s+(?:er|hører|har)|word class\\s+(?:is|does)|part of speech\\s+(?:is|does))\\s+(?:ordet |the word )?${W}`,
  ),
  asks(
    `(?:bøj|conjugate|inflect|gradbøj)\\s+(?:verbet |udsagnsordet |navneordet |substantivet |tillægsordet |adjektivet |ordet |the verb |the noun )?(?:at |to )?${W}`,
  ),
  asks(
    `(?:datid|nutid|førnutid|flertal|flertalsformen|past tense|past participle|past simple|plural)\\s+(?:af|of)\\s+(?:ordet |verbet |udsagnsordet |navneordet |the verb |the noun |the word )?(?:at |to |en |et |an? )?${W}`,
  ),
  asks(
    `(?:^|[.!?]\\s)(?:forklar|definer|explain|define)\\s+(?:ordet |begrebet |fagordet |the word |the term |the concept of )?${W}(?=\\s*(?:[.?!]|$)|\\s+(?:med|in your|for en))`,
  ),
  asks(
    '(?:^|[.!?]\\s|og\\s)(?:hvad|va|what)\\s+(?:er|is|are)\\s+(?:en |et |an? )?(\\p{L}[\\p{L}-]{2,40})(?=\\s*(?:\\?|$)|\\s+for noget)',
  ),
];

/** Not words that anybody asks about. */
const FILLER =
  /^(?:det|den|de|der|dette|ord|ordet|ordene|verbet|verbene|verberne|udsagnsord(?:et|ene)?|navneord(?:et|ene)?|tillægsord(?:et|ene)?|substantiv(?:et|erne)?|adjektiv(?:et|erne)?|sætningen?|sætningerne|formen|formerne|teksten|words?|verbs?|nouns?|adjectives?|sentences?|forms?|text|til|man|en|et|at|it|this|that|the|to|an?|they|you|forskel\p{L}*|difference|svaret|facit|answer|rigtigt|right|jeg|du|is|er)$/iu;

/** A single word in quotation marks. */
const QUOTED = /(?:["»“]|(?<![\p{L}])['‘])(?:at |to |en |et )?(\p{L}[\p{L}-]{0,40})(?:["«”]|['’](?!\p{L}))/u;

/** The words that a task itself asks about: quoted, or named after "betyder", "bøj", "forskellen på"; none when it does not. */
export function askedWords(task: string): readonly string[] {
  const text = task.slice(0, 2000);
  for (const pattern of BOTH) {
    const [, first, second] = pattern.exec(text) ?? [];
    if (first && second && !FILLER.test(first) && !FILLER.test(second)) return [first, second];
  }
  const quoted = QUOTED.exec(text)?.[1];
  if (quoted !== undefined && quoted.length > 1) return [quoted];
  const one = ONE.map((pattern) => pattern.exec(text)?.[1]).find((word) => word !== undefined && !FILLER.test(word));
  return one === undefined ? [] : [one];
}

/** What kind of thing a question looks for: "konge" in "hvad hedder den konge, der …", "traktat" in "hvilken traktat". */
export function soughtKind(task: string): string {
  const named =
    /(?:hvad (?:hedder|kaldes|hed)|what is)\s+(?:den|det|de|the)\s+(\p{L}{3,40})(?=,|\s+(?:der|som|hvor|that|which|where|called))/iu;
  const which = /(?:^|[.,!?]\s|i |in )(?:hvilke[nt]?|which|what)\s+(\p{L}{2,40})(?=\s)/iu;
  const kind = named.exec(task)?.[1] ?? which.exec(task)?.[1] ?? '';
  return /^(?:en|et|af|of|is|are|was|were|does|did|do|slags|år|kind|year|one|two|to|tre|andre|other|ord|ordet|words?|svar|answer|sætning|sentence|mulighed|option)$/iu.test(
    kind,
  )
    ? ''
    : kind;
}

/** Endings of verbs and adjectives, which are poor words to look up. */
const NO_NOUN = /(?:ede|ende|t|te|er|es|ske|sk|ige|ly|ed|s)$/u;
const SMALL =
  /^(?:hvad|hvem|hvilken|hvilke|hvornår|hvordan|hvorfor|mange|første|anden|sidste|andre|samme|begynder|about|their|there|which|where|first|other|called)$/u;

/** What stands after a preposition or an article at the end of a phrase. */
const MARKED_NOUN =
  /(?<!\p{L})(?:i|på|af|til|ved|fra|in|of|on|from)\s+(?:(?:den|det|de|the|an?|en|et)\s+)?(\p{Ll}[\p{L}-]{4,24})(?=\s*[?.,]|$)/u;

/** A word of a question that is worth looking up: a name, else its longest noun, and not the kind of thing it looks for. */
export function clueIn(task: string): string {
  if (optionsIn(task).length > 0) return '';
  const sought = soughtKind(task);
  const words = (task.slice(0, 600).match(/(?<![\p{L}\d-])\p{L}[\p{L}-]{4,24}(?![\p{L}\d-])/gu) ?? []).filter(
    (word) => word !== sought && !SMALL.test(word.toLowerCase()),
  );
  const name = words.find(
    (word) => /^\p{Lu}/u.test(word) && !/(?:^|[.?!:]\s*["»“]?)$/u.test(task.slice(0, task.indexOf(word))),
  );
  if (name !== undefined) return name;
  const marked = MARKED_NOUN.exec(task)?.[1];
  if (marked !== undefined && marked !== sought && !SMALL.test(marked)) return marked;
  const nouns = words.filter((word) => /^\p{Ll}/u.test(word) && !NO_NOUN.test(word));
  return nouns.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** The single words of a list to choose among or to work on: what stands after a colon, with commas between; else none. */
export function optionsIn(task: string): readonly string[] {
  const list = /:\s+(\p{L}[\p{L}-]{0,30}(?:(?:,|,?\s(?:og|eller|and|or))\s\p{L}[\p{L}-]{0,30}){2,9})\s*[.?]?\s*$/u.exec(
    task.slice(-400),
  )?.[1];
  return list?.split(/,?\s(?:og|eller|and|or)\s|,\s/u) ?? [];
}

const LONGEST_SENTENCE = 60;

/** The sentence that a language task works on: in quotation marks, else after a colon; empty when there is none to repeat. */
export function sentenceIn(task: string): string {
  if (optionsIn(task).length > 0) return '';
  const quoted = /["»“]((?:[^\s"«”]+\s+){2,14}[^\s"«”]+)["«”]/u.exec(task)?.[1];
  const after = /:\s+((?:[^\s"«»“”:]+\s+){2,14}[^\s"«»“”:]+)\s*$/u.exec(task)?.[1];
  const sentence = (quoted ?? after ?? '').trim().replace(/[.]$/u, '');
  return sentence.length <= LONGEST_SENTENCE ? sentence : '';
}
