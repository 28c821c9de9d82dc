const LONGEST_TOPIC = 45;
const MOST_WORDS = 8;

const TITLES: readonly RegExp[] = [
  /["»“](\p{Lu}[^"»«”_.?!]{2,40})["«”]/u,
  /(?<!\p{L})['‘](\p{Lu}[^'‘’"_.?!]{2,40})['’](?!\p{L})/u,
];

/** What stands before the thing a task is about, most telling first. */
const TRIGGERS: readonly RegExp[] = [
  /(?:anmeldelse|analyse|referat|resum[eé]|fortolkning|review|analysis|summary|interpretation)\s+(?:af|of)\s+/iu,
  /(?:^|[\s,])(?:analys[eé]r|analyse|fortolk|anmeld|sammenfat|genfortæl|interpret|summari[sz]e|review|retell|beskriv|describe|redegør for)\s+/iu,
  /(?:^|\s)(?:om|about)\s+/iu,
  /(?:årsag\p{L}{0,6}|grund(?:en|ene|e)?|baggrund(?:en)?)\s+(?:til|for)\s+/iu,
  /(?:følger(?:ne)?|konsekvens\p{L}{0,4}|betydning(?:en)?)\s+(?:af|for)\s+/iu,
  /(?:causes?|consequences?|effects?)\s+of\s+|reasons?\s+for\s+|what caused\s+/iu,
  /hvad (?:der )?skete(?: der)?\s+(?:under|ved|i)\s+|what happened\s+(?:in|at|during)\s+/iu,
  /(?:hvorfor|hvornår)\s+(?:startede|begyndte|udbrød|opstod|sluttede|endte|skete|var)\s+/iu,
  /hvem\s+(?:skrev|opfandt|opdagede|malede|komponerede|grundlagde|var|er)\s+/iu,
  /who\s+(?:wrote|invented|discovered|painted|composed|founded|was|is)\s+/iu,
  /hovedstad\p{L}{0,4}\s+i\s+|capital\s+of\s+|hvor ligger\s+|where is\s+/iu,
  /hvordan\s+(?:opstår|fungerer|virker|dannes|laver?|fremstilles)\s+/iu,
];

/** "Why did the war start", "how does an engine work": the thing stands before the verb. */
const DID =
  /(?:why|when|how)\s+(?:do|does|did)\s+((?:[^\s?]+\s){1,5}?)(?:start|begin|end|happen|break out|collapse|fall|work|form|function|grow|move|take place)/iu;

/** A phrase ends before these words. */
const STOP =
  /^(?:med|og|eller|som|der|and|or|with|that|which|who|men|fordi|så|når|hvis|da|for|til|at|er|var|blev|kan|skal|vil|har|hvor|hvorfor|hvordan|ved|under|efter|før|fra|hos|uden|gennem|but|because|so|when|if|where|why|how|is|are|was|were|can|at|to|from|by|while|using|mindst|cirka|ca|about|tænk|think|brug|use|og\/eller)$/iu;
/** A phrase does not begin with these: what follows is a clause or nothing that has a name. */
const NO_START =
  /^(?:hvad|hvem|hvilken|hvilket|hvilke|hvornår|what|whether|jeg|du|dig|det|den|de|dem|ham|hende|han|hun|vi|i|it|you|they|them|him|her|he|she|we|this|these|noget|something|igen|lidt|a|en|et|an|the|ca|least)$/iu;
const ARTICLE = /^(?:a|an|the|en|et|den|det|de)$/iu;
/** "En bog, du har læst": one that has a name, but not here. */
const SOME_WORK =
  /^(?:en|et|an?)\s(?:\p{L}+\s)?(?:bog|film|tekst|novelle|roman|digt|serie|book|movie|text|story|novel|poem|series)$/iu;
const LINK = /^(?:i|in|på|on|af|of|mellem|between)$/iu;
const TONGUE = /^(?:engelsk|tysk|dansk|fransk|english|german|danish|french)$/iu;

/** "Why is the sky blue", "hvorfor har vi årstider": the thing stands after the verb. */
const WHY =
  /(?:hvorfor\s+(?:(?:har|får) (?:vi|man)|(?!har|får|skal|må|kan man|bør)\p{L}+)|why\s+(?:is|are|do|does|did|was|were|has|have))\s+((?:the |an? |en |et |den |det |de )?(?:(?:store?|stort|lille|små|tunge?|tungt|lette?|gammel|gamle|nye?|nyt|høje?|højt|lange?|langt|varme?|varmt|kolde?|koldt|big|large|small|heavy|light|old|new|tall|long|hot|cold) )?[\p{L}-]{2,30})/iu;

/** "Krigen i 1864": an event with its year. */
const EVENT =
  /(?<!\p{L})(?:(?:den|det|the)\s)?\p{L}*(?:krig|slag|oprør|revolution|valg|afstemning|reform|war|battle|election)\p{L}*\s+(?:i|ved|in|of|at)\s+(?:\d{4}|\p{Lu}\p{L}+)/iu;

/** "Forklar, hvorfor Danmark tabte …": in a clause that hangs on another, the thing stands right after the question word. */
const CLAUSE =
  /(?:forklar|fortæl|beskriv|undersøg|explain|tell|describe)[^.?!]{0,20}?\s(?:hvorfor|hvordan|why|how)\s+((?:the |an? |en |et |den |det |de )?(?:(?:store?|stort|lille|små|tunge?|tungt|lette?|gammel|gamle|nye?|nyt|høje?|højt|lange?|langt|varme?|varmt|kolde?|koldt|big|large|small|heavy|light|old|new|tall|long|hot|cold) )?[\p{L}-]{2,30})/iu;

/** "…, og hvorfor Danmark tabte": the thing stands before the verb. */
const AND_WHY = /(?:\sog|,|\sand)\s(?:hvorfor|why)\s(\p{Lu}\p{L}+)/u;

/** What a task is about, in its own words: a title, what follows "om" or "årsagen til"; empty when nothing is named. */
export function topicOf(task: string): string {
  const title = TITLES.map((pattern) => pattern.exec(task)?.[1]).find((found) => found !== undefined);
  if (title !== undefined) return `"${title.trim()}"`;
  const before = DID.exec(task)?.[1]?.trim();
  if (before !== undefined && before.length <= LONGEST_TOPIC) return before;
  for (const trigger of TRIGGERS) {
    const match = trigger.exec(task);
    const phrase = match ? phraseAt(task.slice(match.index + match[0].length)) : '';
    if (phrase !== '') return phrase;
  }
  const event = EVENT.exec(task)?.[0];
  if (event !== undefined) return event;
  const why = (CLAUSE.exec(task) ?? AND_WHY.exec(task) ?? WHY.exec(task))?.[1] ?? '';
  // "Hvorfor er det vigtigt" names nothing.
  return NO_START.test(why) || STOP.test(why) || /^det \p{Ll}+t$/u.test(why) ? '' : asYours(why);
}

/** The noun phrase at the start of a text; "min sommerferie" is "din sommerferie" when somebody else says it. */
function phraseAt(text: string): string {
  const words =
    /^(?:\d{1,2}\.|[^\s,.;:!?()"»«”]+)(?:\s(?:\d{1,2}\.|[^\s,.;:!?()"»«”]+)){0,11}/u.exec(text)?.[0].split(/\s/u) ?? [];
  const kept: string[] = [];
  for (const [at, word] of words.slice(0, MOST_WORDS).entries()) {
    const next = words[at + 1];
    const ends = words[at + 2];
    const last = next !== undefined && !STOP.test(next) && (ends === undefined || STOP.test(ends) || LINK.test(ends));
    const joins = /^(?:og|and)$/iu.test(word) && last && kept.length > 0;
    if (LINK.test(word)) {
      if (kept.length === 0 || next === undefined || !linksTo(word, next)) break;
    } else if (STOP.test(word) && !joins && !owned(kept.at(-1), word)) break;
    kept.push(word);
  }
  const [first = '', second] = kept;
  if (SOME_WORK.test(kept.join(' '))) return '';
  const starts = ARTICLE.test(first) ? second !== undefined && !STOP.test(second) : !NO_START.test(first);
  if (kept.length === 0 || !starts || /^\d+$/u.test(first)) return '';
  const phrase = kept.join(' ').replace(/[.]$/u, (stop) => (/\d\.$/u.test(kept.join(' ')) ? stop : ''));
  return phrase.length > LONGEST_TOPIC ? '' : asYours(phrase);
}

/** "Unges brug", "people's use": after an owner the word is a noun. */
const owned = (before: string | undefined, word: string): boolean =>
  before !== undefined && /s['’]?$/u.test(before) && /^(?:brug|use)$/iu.test(word);

/** "af" and "of" go on; a place goes on with a name or an article, but not with a language or a number of words. */
function linksTo(link: string, next: string): boolean {
  if (TONGUE.test(next) || /^\d/u.test(next)) return false;
  return /^(?:af|of|mellem|between)$/iu.test(link) || /^\p{Lu}/u.test(next) || /^(?:the|den|det|de)$/iu.test(next);
}

const YOURS: Readonly<Record<string, string>> = { min: 'din', mit: 'dit', mine: 'dine', my: 'your', our: 'your' };

const asYours = (phrase: string): string =>
  phrase.replace(/(?<!\p{L})(?:min|mit|mine|my|our)(?!\p{L})/giu, (word) => YOURS[word.toLowerCase()] ?? word);
