import { wholeWords } from '../../../language/index.ts';
import { add, divide, multiply, type Rational, rational, subtract } from '../../../maths/rational.ts';

const N = (n: number, d = 1): Rational => rational(n, d);

/** Words that name an operation on two numbers. */
type PairRule = readonly [name: string, words: RegExp, combine: (a: Rational, b: Rational) => Rational[]];
const PAIR_RULES: readonly PairRule[] = [
  [
    'add',
    /\b(?:add(?:s|ed|ing)?|plus|sum(?:men|s)?|total|altogether|combined?|together|more|increase[sd]?|extra|greater|bigger|larger|higher|above|after|l(?:æ|ae)g(?:ge|ger|ges)?|lagt|tilsammen|sammen|i alt|flere|mere|forøget?|større|højere|efter|foran|videre|frem|yderligere|oveni|højre|right|on top|oven i|past|hop|skridt|jumps?|hops?|steps?|spring)\b/i,
    (a, b) => [add(a, b)],
  ],
  [
    'subtract',
    /\b(?:subtract(?:s|ed|ing)?|minus|differen(?:ce|s)|less|fewer|take away|taken?|remov(?:e|es|ed|ing)|left|remain(?:s|ing|der)?|decrease[sd]?|lower|below|before|smaller|away|short|træk(?:ke|ker|kes)?|trukket|fratræk(?:ke)?|forskel(?:len)?|mindre|færre|fjern(?:e|er)?|tilbage|før|bagud|ned|mangler|rest(?:en)?|uden|from|fra|under|for (?:meget|mange|højt|stort)|too (?:much|many|high|big)|missing|back|væk|op til|up to|short of|shy of|for at (?:nå|få)|to (?:reach|make|get)|venstre|baglæns|backwards?)\b/i,
    (a, b) => [subtract(a, b), subtract(b, a)],
  ],
  [
    'multiply',
    /\b(?:multipl(?:y|ied|ying|icer|iceret|icere)|times|product|groups? of|lots of|each|every|per|produkt(?:et)?|gang(?:e|er|es|et|en)?|hver(?:t)?|grupper|rækker|rows of|sets? of|bags? of|packs? of|boxes of)\b/i,
    (a, b) => [multiply(a, b)],
  ],
  [
    'divide',
    /\b(?:divid(?:e|es|ed|ing|er|ere|eret)|quotient|split(?:s|ting)?|shared?|sharing|halved|per|equal(?:ly)?|into|parts|del(?:e|er|es|t|ing)?|kvotient(?:en)?|fordel(?:e|er|es|t)?|ligeligt|hver|over|ratio|ud af|af dem|out of|of them|brøk(?:en)?|fraction|dækker|covers?)\b/i,
    (a, b) => [...(b.num === 0n ? [] : [divide(a, b)]), ...(a.num === 0n ? [] : [divide(b, a)])],
  ],
  ['remainder', /\b(?:rest(?:en)?|remainder|left over|til overs|modulo)\b/i, (a, b) => [...rest(a, b), ...rest(b, a)]],
  ['power', /\b(?:sig selv|itself|power|potens|opløftet)\b/i, (a, b) => powersOf(a, b)],
];

/** Relations of two numbers: their names, the words that name them, and what two numbers come to. */
export const PAIR = PAIR_RULES.map(([name, words, combine]) => [name, wholeWords(words), combine] as const);

const each = (factor: Rational) => (n: Rational) => [multiply(n, factor), divide(n, factor)];

/** Words that name a relation to one number. */
type SingleRule = readonly [name: string, words: RegExp, results: (n: Rational) => Rational[]];
const SINGLE_RULES: readonly SingleRule[] = [
  [
    'one',
    /\b(?:(?:ett|eins|én|un) (?:mindre|mer|mera|weniger|mehr) (?:än|als|enn)|(?:one|an?|1|en|et|én|ét|a single|just) (?:[a-zæøå]{1,20} )?(?:more|less|fewer|up|down|above|below|higher|lower|bigger|larger|greater|smaller|over|under|mere|mindre|færre|flere|større|op|ned|højere|lavere|before|after|før|efter|short of|for meget|for lidt|too (?:many|much|few|high|low|big|small)|off|forkert|ved siden af|step|bigger than|fra)|next (?:whole |natural )?(?:number|integer)|(?:number|integer|one) (?:right |just |immediately )?(?:after|before|following|above|below)|(?:comes?|right|just|immediately|directly) (?:right |just |directly )?(?:after|before|above|below|over|under|past)|successor|predecessor|consecutive|(?:lige|umiddelbart) (?:før|efter|over|under)|næste (?:hele )?tal|(?:hele )?tal(?:let)? (?:lige )?(?:før|efter|over|under)|efterfølger(?:en)?|forgænger(?:en)?|nabo(?:en|tal(?:let)?)?|go (?:one )?(?:up|down)|gå (?:en|én) (?:op|ned)|add (?:one|1)|plus (?:one|1|en|én)|minus (?:one|1|en|én)|læg (?:en|én|1) til|træk (?:en|én|1) fra|ikke helt|not quite|(?:very|extremely|so|really|super) close|(?:meget|ekstremt|rigtig|helt) tæt|lige ved|almost|næsten|off by|neighbou?r|increment|decrement|(?:either|each) side|begge sider|hver side|mellem|kommer (?:lige )?(?:før|efter)|(?:året|dagen|timen) (?:efter|før)|the (?:year|day) (?:after|before)|(?:en time|an hour) (?:efter|fra|før|from|after|before))\b/i,
    (n) => [add(n, N(1)), subtract(n, N(1))],
  ],
  [
    'two',
    /\b(?:two|2|to) (?:more|less|fewer|up|down|above|below|mere|mindre|færre|flere|op|ned|over|under)\b/i,
    (n) => [add(n, N(2)), subtract(n, N(2))],
  ],
  [
    'half',
    /\b(?:hälfte|doppelte|hälften|dubbelt|moitié|mitad|doble|hal(?:f|ve|ved|ving|vdelen|vt|v)|halver(?:e|er|et|es)?|doubl(?:e|es|ed|ing)|twice|two times|dobbelt(?:e|så)?|fordobl(?:e|er|et)?|det dobbelte|to gange)\b/i,
    each(N(2)),
  ],
  [
    'third',
    /\b(?:thirds?|three times|tripl(?:e|es|ed)|trebl(?:e|ed)|thrice|tredjedel(?:en|e)?|tredobbelt(?:e)?|tre gange|tredobl(?:e|et))\b/i,
    each(N(3)),
  ],
  [
    'quarter',
    /\b(?:quarters?|fourths?|four times|quadrupl(?:e|ed)|fjerdedel(?:en|e)?|kvart|firdobbelt(?:e)?|fire gange)\b/i,
    each(N(4)),
  ],
  ['fifth', /\b(?:fifths?|five times|femtedel(?:en|e)?|fem gange)\b/i, each(N(5))],
  [
    'tenth',
    /\b(?:tenths?|ten times|tiendedel(?:en|e)?|ti gange|(?:drop|remove|cross out|without|fjern|slet|stryg|uden) (?:the |det )?(?:last |final |sidste )?(?:zero|nul)|(?:add|put|write|sæt|skriv) (?:a |et )?(?:zero|nul))\b/i,
    each(N(10)),
  ],
  [
    'hundredth',
    /\b(?:hundredths?|hundred times|hundrededel(?:en|e)?|hundrede gange|move the (?:decimal )?point|ryk kommaet|flyt kommaet)\b/i,
    (n) => [...each(N(100))(n), ...each(N(10))(n)],
  ],
  [
    'square',
    /\b(?:squared?|squares|square root|root|kvadrat(?:et|tal|rod|roden)?|kvadratroden|i anden|itself|sig selv)\b|sqrt|√/i,
    (n) => [multiply(n, n), ...root(n)],
  ],
  ['cube', /\b(?:cubed?|i tredje|kubikrod(?:en)?|cube root)\b/i, (n) => [multiply(n, multiply(n, n)), ...cubeRoot(n)]],
  ['factorial', /\b(?:factorial|fakultet(?:et)?)\b|\d ?!/i, (n) => factorialOf(n)],
  ['rounded', /\b(?:round(?:ed|s)?|rund(?:et|es)?|afrund(?:e|et|es)?|nearest whole|nærmeste hele)\b/i, () => []],
  [
    'opposite',
    /\b(?:opposite|negative|minus|sign|modsat(?:te)?|negativ(?:e|t)?|fortegn)\b/i,
    (n) => [rational(-n.num, n.den)],
  ],
  [
    'inverse',
    /\b(?:reciprocal|inverse|flip|upside down|reciprokke|omvendte|vend brøken)\b/i,
    (n) => (n.num === 0n ? [] : [rational(n.den, n.num)]),
  ],
];

/** Relations to one number, likewise. */
export const SINGLE = SINGLE_RULES.map(([name, words, results]) => [name, wholeWords(words), results] as const);

/** What is left when whole numbers are divided. */
const rest = (a: Rational, b: Rational): Rational[] =>
  a.den === 1n && b.den === 1n && a.num >= 0n && b.num > 0n ? [rational(a.num % b.num)] : [];

const LARGEST_BASE = 100n;
/** Larger exponents belong to no school task. */
export const LARGEST_EXPONENT = 10;

/** The first to the second, "three times two to the power of four" aside. */
function powersOf(a: Rational, b: Rational): Rational[] {
  if (
    a.den !== 1n ||
    b.den !== 1n ||
    a.num > LARGEST_BASE ||
    a.num < 0n ||
    b.num < 2n ||
    b.num > BigInt(LARGEST_EXPONENT)
  )
    return [];
  return [rational(a.num ** b.num)];
}

/** The number whose factorial this is: 4 for 24. */
function factorialOf(n: Rational): Rational[] {
  let product = 1n;
  for (let i = 1n; i <= 20n && n.den === 1n; i++) {
    product *= i;
    if (product === n.num) return [rational(i)];
  }
  return [];
}

function cubeRoot(n: Rational): Rational[] {
  if (n.den !== 1n || n.num < 0n || n.num > 10n ** 15n) return [];
  const guess = BigInt(Math.round(Math.cbrt(Number(n.num))));
  return guess ** 3n === n.num ? [rational(guess)] : [];
}

function root(n: Rational): Rational[] {
  if (n.den !== 1n || n.num < 0n || n.num > 10n ** 15n) return [];
  const guess = BigInt(Math.round(Math.sqrt(Number(n.num))));
  return guess * guess === n.num ? [rational(guess), rational(-guess)] : [];
}

/** Words that put the answer between two numbers. */
const BETWEEN = wholeWords(
  /\b(?:between|mellem|imellem|in the middle|midway|half ?way|midt(?:en)?|gennemsnit(?:tet)?|average|mean)\b/i,
);
const BOUND = wholeWords(
  /\b(?:more than|less than|greater than|bigger than|larger than|smaller than|fewer than|at (?:most|least)|no more than|not more than|no less than|over|under|above|below|exceeds?|mere end|mindre end|større end|højst|mindst|flere end|færre end|op til|up to|higher than|lower than)\b|[<>]=?/gi,
);
const NAMED: ReadonlyMap<string, (text: string) => boolean> = new Map<string, (text: string) => boolean>([
  ...PAIR.map(([name, words]) => [name, (text: string) => words.test(text)] as const),
  ...SINGLE.map(([name, words]) => [name, (text: string) => words.test(text)] as const),
  ['between', (text) => BETWEEN.test(text)],
  ['bound', (text) => (text.match(BOUND)?.length ?? 0) >= 2],
]);

/** Does a text speak of this relation? */
export const speaksOf = (text: string, relation: string): boolean => NAMED.get(relation)?.(text) ?? false;
