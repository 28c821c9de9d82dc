import { Is } from './lexicon.ts';
import type { Mention } from './roster.ts';
import { isCapital, type Scan, type Word } from './scan.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What only people do, in class and out of it. */
const ONLY_PEOPLE = set(`
  siger sagde synes syntes tror troede mener mente driller drillede slog slår sidder sad spurgte spørger skrev skriver hjalp hjælper lavede
  laver trænger kopierede snyder snød lyver løj græder glemte mangler kender forstår afleverede svarede says said thinks thought told tells
  asked asks sits sat copied cheated wrote helped helps knows knew wants wanted forgot needs`);
/** What people do, and other things at times. */
const OFTEN_PEOPLE = set(`
  har havde fik får tog tager kommer kom gik går skal må bad gav vil kan ved bruger snakker sover sidder driller
  has had got took came went is wants can gave goes knows`);
const HAVE = set('har havde has had fik');
const BE = set('er var is was');
/** Words that are no nouns: before "er" and "is" they can only be a name. */
const NO_NOUN = set('bo per hans will my may can dan bi');
/** Before a word, these make it a common one: "mit liv", "en storm", "at bo". */
const MAKES_COMMON = set(`
  en et den det de min mit mine din dit dine sin sit sine vores jeres deres hele nyt ny stor stort stærk hver hvert ingen intet noget nogen i
  at a an the my your his its our their this that some any no every of by`);
/** Right before a name: whom one writes to, sits with, or asks. */
const TO_PEOPLE =
  /(?:^|\P{L})(?:sammen med|siden af|kære|hilsen|hej|hi|dear|hello|feedback til|kommentar til|hjælp til|opgave til|mail til|besked til|spørg|spurgte|ask|asked|help|work with|sit with|next to|feedback (?:for|to|on)|makker med|gruppe med|(?:elev|navn|student|pupil|name|til|to) ?:)[ ,]{0,2}$/iu;
/** Between a verb and its object a name may stand: "kan storm også få …", "er sol færdig". */
const ASKS_OF = set('kan må skal vil synes har er fik bør can did does is has should could let hjælpe giv give help');
const OF_PEOPLE = set(
  'også få bruge have komme være gerne godt færdig gjort ret hjælp tre to also use be get finished done right three with om med svaret',
);
const OWN_THINGS = set(`
  svar svaret opgave opgaver tekst stil bog computer løsning tegning hæfte mor far idé forslag lommeregner metode resultat fejl tur
  answer essay work book method homework solution text mother idea pencil turn notes story drawing`);
/** Greetings and introductions before a name. */
const IS_I = /(?:hej|hi|hello|hey|goddag)[,!.]? (?:jeg er|det er|it's|this is|it is|i am|i'm) $/iu;

/**
 * Whether a mention that may be a common word is a name by what stands around it; see each rule. A capital inside a
 * sentence is the caller's to see.
 */
export function readsLikeName(scan: Scan, mention: Mention): boolean {
  return (
    isIntroduced(scan, mention) ||
    isAddressed(scan, mention) ||
    actsLikePerson(scan, mention) ||
    isAskedOf(scan, mention) ||
    ownsSomething(scan, mention) ||
    isOneOfUs(scan, mention) ||
    signs(scan, mention)
  );
}

const wordAt = (words: readonly Word[], i: number, sentence: number): Word | undefined =>
  words[i]?.sentence === sentence ? words[i] : undefined;

/** Whether an article, a possessive or the like stands up to two words before. */
function isCommon({ words }: Scan, { first }: Mention): boolean {
  const sentence = words[first]?.sentence ?? 0;
  return [first - 1, first - 2].some((i) => MAKES_COMMON.has(wordAt(words, i, sentence)?.low ?? ''));
}

/** "hedder storm", "mit navn er storm", "hej det er storm", "mvh storm". */
function isIntroduced({ text, words }: Scan, { first, start }: Mention): boolean {
  const sentence = words[first]?.sentence ?? 0;
  const before = wordAt(words, first - 1, sentence);
  if (!before || start - before.end > 6) return false;
  if ((before.is & Is.nameCue) !== 0) return true;
  if (!/^(?:er|is|s|am|m)$/.test(before.low)) return false;
  return ((words[first - 2]?.is ?? 0) & Is.nameCue) !== 0 || IS_I.test(text.slice(Math.max(0, start - 24), start));
}

/** "sammen med storm", "kære liv", "ask will". */
function isAddressed(scan: Scan, mention: Mention): boolean {
  const next = wordAt(scan.words, mention.last + 1, scan.words[mention.first]?.sentence ?? 0);
  const isLast = next === undefined || (next.is & Is.function) !== 0 || scan.text[mention.end] !== ' ';
  return isLast && TO_PEOPLE.test(scan.text.slice(Math.max(0, mention.start - 20), mention.start));
}

/** "storm driller", "Bo har taget", "Storm er dum", but "Storm er farligt" and "mit liv har". */
function actsLikePerson(scan: Scan, mention: Mention): boolean {
  const { text, words } = scan;
  const word = words[mention.first];
  const verb = wordAt(words, mention.last + 1, word?.sentence ?? 0);
  if (!word || !verb || verb.start - mention.end !== 1 || text[mention.end] !== ' ')
    return (
      /^: ?\S/.test(text.slice(mention.end, mention.end + 3)) &&
      startsLine(text, mention.start) &&
      isCapital(word ?? NONE)
    );
  if (isCommon(scan, mention)) return false;
  const capital = isCapital(word) && !(word.text.length > 1 && word.text === word.text.toUpperCase());
  if (ONLY_PEOPLE.has(verb.low) || HAVE.has(verb.low))
    return capital || startsLine(text, mention.start) || ONLY_PEOPLE.has(verb.low);
  if (BE.has(verb.low)) {
    const said = wordAt(words, mention.last + 2, word.sentence);
    const isThing =
      said === undefined ||
      said.isNumber ||
      /(?:t|ende)$/.test(said.low) ||
      /^(?:en|et|a|an|the|den|det|not|ikke|for)$/.test(said.low);
    const isFact =
      ((said?.is ?? 0) & Is.health) !== 0 ||
      (((said?.is ?? 0) & Is.firstPerson) !== 0 && namesRelation(words, mention.last));
    return NO_NOUN.has(mention.name) ? !said?.isNumber : isFact || (capital && !isThing);
  }
  const after = wordAt(words, mention.last + 2, word.sentence);
  return OFTEN_PEOPLE.has(verb.low) && (capital || ((after?.is ?? 0) & Is.firstPerson) !== 0);
}

const NONE: Word = { text: '', low: '', start: 0, end: 0, isNumber: false, is: 0, sentence: 0 };

const startsLine = (text: string, start: number): boolean =>
  /(?:^|[\n.!?] ?)$/.test(text.slice(Math.max(0, start - 2), start));

/** "… er min bedste ven". */
const namesRelation = (words: readonly Word[], at: number): boolean =>
  words.slice(at + 3, at + 6).some(({ is }) => (is & Is.kin) !== 0);

const WITH_WRITER = /^ (?:og jeg|og mig|and i|and me|(?:fra|from|i) (?:min|vores|my|our|klassen|\d))(?![\p{L}])/iu;
const IT_IS = /(?:^|[^\p{L}])(?:det er|it's|this is) $/iu;

/** "storm og jeg", "min ven storm", "storm fra min klasse", "det er storm, der skriver", "Til storm". */
function isOneOfUs(scan: Scan, mention: Mention): boolean {
  const { text, words } = scan;
  const before = text.slice(Math.max(0, mention.start - 12), mention.start);
  const after = text.slice(mention.end, mention.end + 16);
  const friend = words[mention.first - 1];
  const isFriend = friend !== undefined && (friend.is & Is.kin) !== 0 && mention.start - friend.end === 1;
  const isSaid = IT_IS.test(before) && /^,? (?:der|som|igen|who|again)(?!\p{L})/iu.test(after);
  const isAll = /^(?:til|to|jeg er|i am|i'm) $/iu.test(text.slice(0, mention.start)) && /^[.!]?\s*$/.test(after);
  return isFriend || isSaid || isAll || (WITH_WRITER.test(after) && !isCommon(scan, mention));
}

/** "kan storm også få hjælp", "er sol færdig". */
function isAskedOf(scan: Scan, mention: Mention): boolean {
  const { words } = scan;
  const sentence = words[mention.first]?.sentence ?? 0;
  const before = wordAt(words, mention.first - 1, sentence);
  const next = wordAt(words, mention.last + 1, sentence);
  if (!before || !next || NO_NOUN.has(mention.name)) return false;
  return ASKS_OF.has(before.low) && OF_PEOPLE.has(next.low);
}

/** "storms svar", "Grace's essay". */
function ownsSomething({ text, words }: Scan, mention: Mention): boolean {
  // The -s of "Grace's" is a word of its own.
  const next = words.slice(mention.last + 1, mention.last + 3).find(({ start }) => start >= mention.end);
  const isGenitive = text.slice(words[mention.last]?.start, mention.end).length > mention.name.length;
  return isGenitive && next !== undefined && next.start - mention.end === 1 && OWN_THINGS.has(next.low);
}

/** "… tak /storm", and a text that is nothing but a list of names. */
const signs = ({ text }: Scan, { start, end }: Mention): boolean =>
  /^\s*$/.test(text.slice(end, end + 8)) &&
  end >= text.trimEnd().length &&
  /[-–/~] ?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  !/[\d)] ?[-–/] ?$/.test(text.slice(Math.max(0, start - 4), start));
