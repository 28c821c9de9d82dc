/** Languages in which the adversary spells numbers: those of the school, its neighbours and its students' homes. */
export type Tongue = 'da' | 'en' | 'sv' | 'nb' | 'de' | 'fr' | 'tr' | 'pl';

const list = (words: string): string[] => words.split(' ');

interface Words {
  readonly small: readonly string[];
  readonly tens: readonly string[];
  /** How tens and units are joined: "fireogtyve", "twenty-four". */
  readonly pair: (ten: string, unit: string) => string;
  readonly hundreds: (count: number, unit: string) => string;
  readonly thousands: (count: string, n: number) => string;
  /** What stands between hundreds and the rest. */
  readonly and: string;
}

const pl100 = list('sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset');

const tongues: Readonly<Record<Tongue, Words>> = {
  da: {
    small: list(
      'nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
    ),
    tens: list('tyve tredive fyrre halvtreds tres halvfjerds firs halvfems'),
    pair: (ten, unit) => `${unit}og${ten}`,
    hundreds: (n, unit) => (n === 1 ? 'et hundrede' : `${unit} hundrede`),
    thousands: (count, n) => (n === 1 ? 'et tusind' : `${count} tusind`),
    and: ' og ',
  },
  en: {
    small: list(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    tens: list('twenty thirty forty fifty sixty seventy eighty ninety'),
    pair: (ten, unit) => `${ten}-${unit}`,
    hundreds: (_, unit) => `${unit} hundred`,
    thousands: (count) => `${count} thousand`,
    and: ' and ',
  },
  sv: {
    small: list(
      'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    ),
    tens: list('tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'),
    pair: (ten, unit) => ten + unit,
    hundreds: (_, unit) => `${unit}hundra`,
    thousands: (count) => `${count}tusen`,
    and: '',
  },
  nb: {
    small: list(
      'null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
    ),
    tens: list('tjue tretti førti femti seksti sytti åtti nitti'),
    pair: (ten, unit) => ten + unit,
    hundreds: (n, unit) => (n === 1 ? 'hundre' : `${unit} hundre`),
    thousands: (count, n) => (n === 1 ? 'tusen' : `${count} tusen`),
    and: ' og ',
  },
  de: {
    small: list(
      'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    ),
    tens: list('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
    pair: (ten, unit) => `${unit}und${ten}`,
    hundreds: (_, unit) => `${unit}hundert`,
    thousands: (count) => `${count}tausend`,
    and: '',
  },
  fr: {
    small: list(
      'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    ),
    tens: list('vingt trente quarante cinquante soixante septante quatre-vingts nonante'),
    pair: (ten, unit) => (unit === 'un' ? `${ten} et un` : `${ten.replace('vingts', 'vingt')}-${unit}`),
    hundreds: (n, unit) => (n === 1 ? 'cent' : `${unit} cent`),
    thousands: (count, n) => (n === 1 ? 'mille' : `${count} mille`),
    and: ' ',
  },
  tr: {
    small: list(
      'sıfır bir iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki on_üç on_dört on_beş on_altı on_yedi on_sekiz on_dokuz',
    ).map((word) => word.replace('_', ' ')),
    tens: list('yirmi otuz kırk elli altmış yetmiş seksen doksan'),
    pair: (ten, unit) => `${ten} ${unit}`,
    hundreds: (n, unit) => (n === 1 ? 'yüz' : `${unit} yüz`),
    thousands: (count, n) => (n === 1 ? 'bin' : `${count} bin`),
    and: ' ',
  },
  pl: {
    small: list(
      'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
    ),
    tens: list(
      'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    ),
    pair: (ten, unit) => `${ten} ${unit}`,
    hundreds: (n) => pl100[n - 1] ?? '',
    thousands: (count, n) => (n === 1 ? 'tysiąc' : `${count} ${n % 10 >= 2 && n % 10 <= 4 ? 'tysiące' : 'tysięcy'}`),
    and: ' ',
  },
};

/** A whole number from 0 to 9999 in words. */
export function inWords(n: number, tongue: Tongue): string {
  const words = tongues[tongue];
  const { small, tens, and } = words;
  if (n < 20) return small[n] ?? '';
  if (n < 100) {
    const ten = tens[Math.floor(n / 10) - 2] ?? '';
    return n % 10 === 0 ? ten : words.pair(ten, small[n % 10] ?? '');
  }
  const size = n < 1000 ? 100 : 1000;
  const count = Math.floor(n / size);
  const head =
    size === 100 ? words.hundreds(count, small[count] ?? '') : words.thousands(inWords(count, tongue), count);
  if (n % size === 0) return head;
  const rest = n % size;
  return head + (size === 1000 && rest >= 100 ? (and === '' ? '' : ' ') : and) + inWords(rest, tongue);
}
