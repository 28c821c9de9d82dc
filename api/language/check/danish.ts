const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Common verbs in the infinitive; the present adds -r. */
const INFINITIVES = list(`
  køre løbe lære spise lege læse skrive bo gå stå få se sige komme tage give hjælpe bruge arbejde spille drikke sove købe
  sælge vente svare spørge tænke tro føle høre elske hade kigge snakke tale råbe grine græde danse synge hoppe svømme cykle
  rejse flyve bære hente lave bygge male tegne regne begynde slutte åbne lukke finde miste vinde tabe mangle savne ønske
  håbe huske glemme forstå forklare fortælle vise mene handle leve dø spare betale sidde ligge prøve vågne ringe`);
const INFINITIVE: ReadonlySet<string> = new Set(INFINITIVES);
/** Present forms that are not nouns as well ("løber", "spiller" and "lærer" are people). */
const PRESENT: ReadonlySet<string> = new Set(
  INFINITIVES.map((verb) => `${verb}r`).filter(
    (form) =>
      !/^(?:løber|spiller|lærer|taler|maler|finder|taber|vinder|køber|sælger|råber|danser|svømmer|cykler|bærer|tegner|regner|bygger|rejser|læser|arbejder)$/u.test(
        form,
      ),
  ),
);
/** Infinitives that are nouns as well, so that "de lege" is no mistake. */
const ALSO_NOUN = /^(?:tale|lege|rejse|svar|danse|male|regne|tro|ringe|tabe|bære)$/u;

const SUBJECT = /^(?:jeg|du|han|hun|vi|man)$/u;
const SUBJECT_OR_ARTICLE = /^(?:de|den|det)$/u;
const ONE_PERSON = /^(?:bror|søster|mor|far|ven|veninde|hund|kat|lærer|onkel|tante|farmor|mormor|bedstefar)$/u;
const OWNER = /^(?:min|mit|din|dit|hans|hendes|vores|deres|en|et)$/u;
/** After these a verb has no -r: "kan han løbe", "lad os se". */
const PLAIN_AFTER =
  /^(?:kan|skal|vil|må|bør|tør|gider|kunne|skulle|ville|måtte|burde|turde|gad|lad|lader|lod|at|ser|så|hører|hørte|får|fik|hjælper|hjalp)$/u;

/** A verb without its present -r: "han køre", "min bror køre". */
export function lacksR(words: readonly string[], at: number): boolean {
  const [verb = '', subject = ''] = [words[at], words[at - 1]];
  if (!INFINITIVE.has(verb)) return false;
  const isSubject =
    SUBJECT.test(subject) ||
    (SUBJECT_OR_ARTICLE.test(subject) && !ALSO_NOUN.test(verb)) ||
    (ONE_PERSON.test(subject) && OWNER.test(words[at - 2] ?? ''));
  return isSubject && !words.slice(Math.max(0, at - 5), at - 1).some((word) => PLAIN_AFTER.test(word));
}

/** A present form right after "at": "at spiser". */
export const hasSpareR = (words: readonly string[], at: number): boolean =>
  words[at - 1] === 'at' && PRESENT.has(words[at] ?? '');

const SEVERAL = /^(?:gange|dage|uger|timer|minutter|kroner|venner|ting|bøger|børn|penge)$/u;
/** "Nogen gange", "nogle der": forms that are easily taken for each other. */
export const mayBeSome = (words: readonly string[], at: number): boolean =>
  (words[at] === 'nogen' && SEVERAL.test(words[at + 1] ?? '') && !words.includes('ikke')) ||
  (words[at] === 'nogle' && /^der$/u.test(words[at + 1] ?? ''));

const WAY = /^(?:gaden|vejen|trappen|døren|vinduet|stien|gangen)$/u;
/** "Ned af gaden": a way that one goes. */
export const mayBeAlong = (words: readonly string[], at: number): boolean =>
  words[at] === 'af' && /^(?:ned|op|hen|ud|ind)$/u.test(words[at - 1] ?? '') && WAY.test(words[at + 1] ?? '');

const OWNERS = /^(?:min|din|sin|vores|jeres|hans|hendes)$/u;
/** "Min hun hedder": a person where a noun is due, most often "hund". */
export const lacksNoun = (words: readonly string[], at: number): boolean =>
  /^(?:hun|han|jeg)$/u.test(words[at] ?? '') &&
  OWNERS.test(words[at - 1] ?? '') &&
  /^(?:heder|hedder|er|var|kan|har|havde)$/u.test(words[at + 1] ?? '');

/** "Hun heder Basse": what is called something has a double consonant. */
export const isCalled = (words: readonly string[], at: number, next: string | undefined): boolean =>
  /^hed(?:er|te)$/u.test(words[at] ?? '') &&
  at > 0 &&
  (/^\p{Lu}/u.test(next ?? '') || SUBJECT.test(words[at - 1] ?? ''));

/** Misspellings that are no words. */
export const DANISH_SPELLINGS: ReadonlySet<string> = new Set(
  `hjelp hjelpe hjelper aldri alldrig alså alligvel imorgen igår idag iaften istedet ihvertfald desvære desverre ærgeligt
  intresse interese intereseret intresant selvfølglig selføgelig selfølgelig muligvist sansynligvis spænende spendende
  spændene kærste skræmene nysgærig nysgærrig ligsom hviken hvodan hvordant hvofor hvorfår vorfor vordan mågske måsge
  måsske pluselig plusselig plutselig famillie fammilie familje restaurang resturant restaurent kolt foresten nomalt
  ordenlig ordenligt gansge endlig fantatisk fandtastisk følese følleles venskap kærlighet frihet
  sandhet ensomhet hemlig hemmlig hemlighed sykel sygel fødselsdav tirstag tordag lørtag`.split(/\s+/u),
);
