const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/**
 * Verbs whose past is not made with -ed, as school grammars list them. Left out are those for which a form in -ed is used as
 * well (learn, dream, burn, hang, shine) or is another word (see, lie, wind, find).
 */
const IRREGULAR = list(`
  become begin bend bite bleed blow break breed bring build buy catch choose come creep cut dig do draw drink
  drive eat fall feed feel fight flee fly forbid forget forgive freeze get give go grow have hear hide hit hold hurt keep
  know lay lead leave lend let lose make mean meet pay put read ride rise run say sell send set shake shoot shut sing
  sink sit sleep slide speak spend spread stand steal stick sting strike swear sweep swim swing take teach tear tell think throw
  understand undo wake wear weep win withdraw write overcome rewrite mistake rebuild foresee retell outgrow`);

/** Verbs of one short stressed syllable at the end: their last consonant is doubled before -ed and -ing. */
const DOUBLING = list(`
  stop run plan drop shop swim sit get put cut win begin forget jog clap chat hug rub slip trip skip step beg grab knit nod
  pat wrap dig hit let set spin shut stir scrub regret admit prefer occur grin trim flip snap spot bat drag brag`);

/** Verbs in a silent -e, which is left out before -ing. */
const SILENT_E = list(
  'make have come write take give live ride drive dance use leave hope smile move close arrive decide save shake ride bake skate',
);

/** Verbs in a consonant and -y, which changes before -ed. */
const FINAL_Y = list('try cry study carry hurry worry marry copy reply fry dry tidy empty apply spy deny rely bury');

/** Common verbs as they stand after I, you, we and they. */
const PLAIN = new Set(
  list(`play like love want live work go have eat drink read write run walk talk speak say think know make take give get come
  see look watch listen help need use try ask feel seem sleep swim sing dance drive ride buy sell pay cook clean wash study learn teach
  start stop win lose wear sit stand hate miss visit hope call wait stay move travel`),
);

const FREQUENT = `becuase becouse becaus freind freinds wich thier recieve beleive belive definately untill tommorow tomorow
  tommorrow alot befor realy wierd intresting diffrent begining happend allways somthing evrything evry peopel pepole
  beatiful beutiful favorit suprise adress neccessary seperate writting comming studing enviroment goverment remeber
  tought thougt brougt shoud coud woud dosent dont didnt cant wont isnt wasnt arent`;

/** A form in -ed as the rule would make it. */
function regularPast(verb: string): string[] {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ied`, `${verb}ed`];
  return /[^aeiou][aeiou][^aeiouwxy]$/u.test(verb) ? [`${verb}ed`, `${verb}${verb.at(-1)}ed`] : [`${verb}ed`];
}

/** Past forms made by rule of verbs that have one of their own: "buyed", "goed". */
export const OWN_PAST: ReadonlySet<string> = new Set(IRREGULAR.flatMap(regularPast));
/** Endings put on without the change they call for: "stoped", "makeing", "tryed". */
export const ENDINGS: ReadonlySet<string> = new Set([
  ...DOUBLING.flatMap((verb) => [`${verb}ed`, `${verb}ing`]).filter((form) => !OWN_PAST.has(form)),
  ...SILENT_E.map((verb) => `${verb}ing`),
  ...FINAL_Y.map((verb) => `${verb}ed`),
]);
/** Misspellings that are no words. */
export const ENGLISH_SPELLINGS: ReadonlySet<string> = new Set(list(FREQUENT));
/** Days and months in small letters; "may" and "march" are verbs as well. */
const NAMES_OF_TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|english|danish)$/u;
export const wantsCapital = (word: string): boolean => NAMES_OF_TIME.test(word);

/** One person or thing; the word before it must not join it to another. */
const ONE =
  /^(?:he|she|it|sister|brother|mother|father|mum|mom|dad|friend|dog|cat|teacher|uncle|aunt|grandmother|grandfather|boy|girl|man|woman)$/u;
const PRONOUN = /^(?:he|she|it)$/u;
const OWNER = /^(?:my|your|his|her|our|their|the|a|this|that)$/u;
/** After these a verb has no ending. */
const PLAIN_AFTER =
  /^(?:do|does|did|don't|doesn't|didn't|can|can't|could|will|won't|would|shall|should|may|might|must|let|lets|make|makes|made|help|helps|helped|to|see|saw|hear|heard|watch|watched|if|and|or|that)$/u;

/** A verb without -s after one person: "she play", "my sister play". */
export function lacksS(words: readonly string[], at: number): boolean {
  const [verb = '', subject = ''] = [words[at], words[at - 1]];
  if (!PLAIN.has(verb) || !ONE.test(subject)) return false;
  const owner = words[at - 2] ?? '';
  if (!PRONOUN.test(subject) && !OWNER.test(owner)) return false;
  return !words.slice(Math.max(0, at - 5), at - 1).some((word) => PLAIN_AFTER.test(word));
}

const DO = /^(?:do|does|did|don't|doesn't|didn't|don’t|doesn’t|didn’t)$/u;
/** Who is asked about, and what denies, may stand between: "did you went". */
const AFTER_DO = /^(?:i|you|he|she|it|we|they|not|never|really|even)$/u;
const PAST_FORMS = new Set(
  list(
    'went saw ate was were had came got made took gave ran wrote said told thought knew bought found left felt kept slept met sat stood won lost wore drank drove spoke sang swam began broke chose fell flew grew',
  ),
);

/** A past or an -s after do, does or did, which carry both: "didn't played", "did you went". */
export function isMarkedTwice(words: readonly string[], at: number): boolean {
  const verb = words[at] ?? '';
  const isPastByRule = verb.endsWith('ed') && (PLAIN.has(verb.slice(0, -2)) || PLAIN.has(verb.slice(0, -1)));
  const hasS = verb.endsWith('s') && PLAIN.has(verb.slice(0, -1));
  if (!isPastByRule && !hasS && !PAST_FORMS.has(verb)) return false;
  let before = at - 1;
  while (before >= 0 && AFTER_DO.test(words[before] ?? '')) before--;
  return DO.test(words[before] ?? '');
}

const HAVE = /^(?:have|has|had|haven't|hasn't|hadn't|'ve|i've|we've|they've|you've)$/u;
const BETWEEN = /^(?:not|never|always|also|just|already|often)$/u;
/** "have live", "has play": after have a verb takes another form. Verbs that are the same in all forms are left out. */
export function lacksParticiple(small: readonly string[], at: number): boolean {
  const verb = small[at] ?? '';
  const before = BETWEEN.test(small[at - 1] ?? '') ? small[at - 2] : small[at - 1];
  return HAVE.test(before ?? '') && PLAIN.has(verb) && !NO_PARTICIPLE.test(verb);
}
/** Also nouns ("have fun", "have work"), or one form for all times. */
const NO_PARTICIPLE =
  /^(?:come|run|read|love|work|drink|talk|look|listen|help|need|use|try|feel|sleep|dance|drive|ride|buy|pay|cook|study|start|stop|visit|hope|call|wait|stay|move|travel|play|want|like|walk|wash|watch|sell|sense|have|get|go|say)$/u;

const SEVERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|many|several|some|[2-9]|\d{2,})$/u;
const COUNTED = new Set(
  'year day week month hour minute book friend dog cat brother sister boy girl car house room lesson game'.split(' '),
);
/** "three year": after a number from two on, a noun is in the plural; before another noun ("two year old") it may not be. */
export const lacksPlural = (small: readonly string[], at: number): boolean =>
  COUNTED.has(small[at] ?? '') &&
  SEVERAL.test(small[at - 1] ?? '') &&
  !/^(?:old|long|ago)$/u.test(small[at + 1] ?? '') &&
  at === small.length - 1;

/** Present forms that cannot be taken for a past: "read", "put" and "cut" are left out. */
const PRESENT = new Set(
  'go goes eat eats see sees buy buys come comes drink drinks drive drives fly flies give gives make makes meet meets play plays ride rides run runs sing sings sit sits sleep sleeps speak speaks swim swims take takes teach tell tells watch watches wear wears win wins write writes walk walks visit visits help helps'.split(
    ' ',
  ),
);
const SUBJECT = new Set('i we they you he she it and then'.split(' '));

/** A present form right after somebody who does it: "i go", "and we eat". */
export const isPresent = (small: readonly string[], at: number): boolean =>
  PRESENT.has(small[at] ?? '') && SUBJECT.has(small[at - 1] ?? '');
