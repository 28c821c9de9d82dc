/**
 * Whole numbers below a thousand in languages that Danish pupils meet as school subjects or at home, so that a number
 * is known in them. Only the commonest written form of each.
 */
interface Tongue {
  readonly small: readonly string[];
  readonly tens: readonly string[];
  readonly join: (ten: string, unit: string, n: number) => string;
  readonly hundred: (n: number, unit: string) => string;
}

const words = (text: string): string[] => text.split(' ');

const TONGUES: readonly Tongue[] = [
  // French
  {
    small: words(
      'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    ),
    tens: words('- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'),
    join: (ten, unit, n) =>
      n === 80 ? 'quatre-vingts' : unit === '' ? ten : n % 10 === 1 && n < 80 ? `${ten} et ${unit}` : `${ten}-${unit}`,
    hundred: (n, unit) => (n === 1 ? 'cent' : `${unit} cent`),
  },
  // Spanish
  {
    small: words(
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
    ),
    tens: words('- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
    join: (ten, unit) => (unit === '' ? ten : `${ten} y ${unit}`),
    hundred: (n, unit) =>
      ['', 'ciento', 'doscientos', 'trescientos', 'cuatrocientos', 'quinientos'][n] ?? `${unit}cientos`,
  },
  // Italian
  {
    small: words(
      'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    ),
    tens: words('- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
    join: (ten, unit, n) => `${n % 10 === 1 || n % 10 === 8 ? ten.slice(0, -1) : ten}${unit}`,
    hundred: (n, unit) => (n === 1 ? 'cento' : `${unit}cento`),
  },
  // Dutch
  {
    small: words(
      'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    ),
    tens: words('- - twintig dertig veertig vijftig zestig zeventig tachtig negentig'),
    join: (ten, unit) => (unit === '' ? ten : `${unit}en${ten}`),
    hundred: (n, unit) => (n === 1 ? 'honderd' : `${unit}honderd`),
  },
  // Turkish
  {
    small: words('sıfır bir iki üç dört beş altı yedi sekiz dokuz'),
    tens: words('- on yirmi otuz kırk elli altmış yetmiş seksen doksan'),
    join: (ten, unit) => `${ten} ${unit}`.trim(),
    hundred: (n, unit) => (n === 1 ? 'yüz' : `${unit} yüz`),
  },
  // Polish
  {
    small: words(
      'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
    ),
    tens: words(
      '- - dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    ),
    join: (ten, unit) => `${ten} ${unit}`.trim(),
    hundred: (n, unit) => ['', 'sto', 'dwieście', 'trzysta', 'czterysta'][n] ?? `${unit}set`,
  },
];

/** French says 71 as sixty-eleven and 91 as four-twenties-eleven. */
const beyondTwenty = ({ tens }: Tongue, n: number): number =>
  tens[Math.floor(n / 10)] === tens[Math.floor(n / 10) - 1] ? 10 + (n % 10) : n % 10;

function below100(tongue: Tongue, n: number): string {
  const small = tongue.small[n];
  if (small !== undefined) return small;
  const unit = beyondTwenty(tongue, n);
  return tongue.join(tongue.tens[Math.floor(n / 10)] ?? '', unit === 0 ? '' : (tongue.small[unit] ?? ''), n);
}

/** A whole number in French, Spanish, Italian, Dutch, Turkish and Polish words; none from a thousand up. */
export function spellAbroad(value: number): string[] {
  if (!Number.isInteger(value) || value < 0 || value >= 1000) return [];
  return TONGUES.map((tongue) => {
    const hundreds = Math.floor(value / 100);
    const rest = value % 100;
    const tail = rest === 0 && hundreds > 0 ? '' : below100(tongue, rest);
    return hundreds === 0 ? tail : `${tongue.hundred(hundreds, tongue.small[hundreds] ?? '')} ${tail}`.trim();
  });
}
