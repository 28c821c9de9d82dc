const DANISH_ONES = [
  'nul',
  'en',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'syv',
  'otte',
  'ni',
  'ti',
  'elleve',
  'tolv',
  'tretten',
  'fjorten',
  'femten',
  'seksten',
  'sytten',
  'atten',
  'nitten',
];
const DANISH_TENS = ['', '', 'tyve', 'tredive', 'fyrre', 'halvtreds', 'treds', 'halvfjerds', 'firs', 'halvfems'];
const ENGLISH_ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const ENGLISH_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const GERMAN_ONES = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const GERMAN_TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const SWEDISH_ONES = [
  'noll',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
  'tretton',
  'fjorton',
  'femton',
  'sexton',
  'sjutton',
  'arton',
  'nitton',
];
const SWEDISH_TENS = ['', '', 'tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];
const NORWEGIAN_ONES = [
  'null',
  'en',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'sju',
  'åtte',
  'ni',
  'ti',
  'elleve',
  'tolv',
  'tretten',
  'fjorten',
  'femten',
  'seksten',
  'sytten',
  'atten',
  'nitten',
];
const NORWEGIAN_TENS = ['', '', 'tjue', 'tretti', 'førti', 'femti', 'seksti', 'sytti', 'åtti', 'nitti'];

/** Languages in which numbers can be spelled. */
export type SpellingLanguage = 'da' | 'en' | 'de' | 'sv' | 'no';

const LARGEST = 999_999;

function below100(n: number, lang: SpellingLanguage): string {
  const unit = n % 10;
  const ten = Math.floor(n / 10);
  if (lang === 'da')
    return n < 20 ? at(DANISH_ONES, n) : `${unit ? `${at(DANISH_ONES, unit)}og` : ''}${at(DANISH_TENS, ten)}`;
  if (lang === 'en')
    return n < 20 ? at(ENGLISH_ONES, n) : `${at(ENGLISH_TENS, ten)}${unit ? `-${at(ENGLISH_ONES, unit)}` : ''}`;
  if (lang === 'sv')
    return n < 20 ? at(SWEDISH_ONES, n) : `${at(SWEDISH_TENS, ten)}${unit ? at(SWEDISH_ONES, unit) : ''}`;
  if (lang === 'no')
    return n < 20 ? at(NORWEGIAN_ONES, n) : `${at(NORWEGIAN_TENS, ten)}${unit ? at(NORWEGIAN_ONES, unit) : ''}`;
  if (n < 20) return at(GERMAN_ONES, n);
  return `${unit ? `${unit === 1 ? 'ein' : at(GERMAN_ONES, unit)}und` : ''}${at(GERMAN_TENS, ten)}`;
}

const at = (words: readonly string[], index: number): string => words[index] ?? '';

function below1000(n: number, lang: SpellingLanguage): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return below100(rest, lang);
  const tail = rest === 0 ? '' : below100(rest, lang);
  switch (lang) {
    case 'da':
      return `${hundreds === 1 ? 'et' : at(DANISH_ONES, hundreds)} hundrede${tail && ` og ${tail}`}`;
    case 'en':
      return `${at(ENGLISH_ONES, hundreds)} hundred${tail && ` and ${tail}`}`;
    case 'de':
      return `${hundreds === 1 ? 'ein' : at(GERMAN_ONES, hundreds)}hundert${tail}`;
    case 'sv':
      return `${at(SWEDISH_ONES, hundreds)}hundra${tail}`;
    case 'no':
      return `${hundreds === 1 ? 'ett' : at(NORWEGIAN_ONES, hundreds)} hundre${tail && ` og ${tail}`}`;
  }
}

/** A whole number from 0 to 999,999 in words ("et hundrede og femogfyrre", "forty-five"), or undefined outside that. */
export function spellNumber(value: number, lang: SpellingLanguage): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > LARGEST) return undefined;
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  if (thousands === 0) return below1000(rest, lang);
  const head =
    thousands === 1 && lang !== 'en' ? { da: 'et', de: 'ein', sv: 'ett', no: 'ett' }[lang] : below1000(thousands, lang);
  const word = { da: ' tusind', en: ' thousand', de: 'tausend', sv: 'tusen', no: ' tusen' }[lang];
  const gap = lang === 'de' || lang === 'sv' ? '' : ' ';
  const link =
    rest > 0 && rest < 100 && (lang === 'da' || lang === 'no')
      ? 'og '
      : rest > 0 && rest < 100 && lang === 'en'
        ? 'and '
        : '';
  return `${head}${word}${rest === 0 ? '' : `${gap}${link}${below1000(rest, lang)}`}`;
}
