import type { Language } from '../../../contract/language.ts';

/** What exercises can be about. */
export type TopicId =
  | 'addition'
  | 'subtraction'
  | 'multiplication'
  | 'division'
  | 'placeValue'
  | 'gaps'
  | 'patterns'
  | 'rounding'
  | 'orderOfOperations'
  | 'negatives'
  | 'fractions'
  | 'decimals'
  | 'percent'
  | 'ratio'
  | 'proportion'
  | 'scale'
  | 'powers'
  | 'expressions'
  | 'equations'
  | 'systems'
  | 'functions'
  | 'coordinates'
  | 'perimeter'
  | 'area'
  | 'circle'
  | 'volume'
  | 'angles'
  | 'pythagoras'
  | 'units'
  | 'time'
  | 'money'
  | 'statistics'
  | 'probability'
  | 'stories';

interface Topic {
  readonly name: Readonly<Record<Language, string>>;
  /** How teachers say it, in Danish or English; tried on lower-case text. */
  readonly said: RegExp;
}

const topic = (da: string, en: string, said: RegExp): Topic => ({ name: { da, en }, said });

/** The topics with their names in a list, and the words that mean them. Narrow ones come before those that hold them. */
export const topics: Readonly<Record<TopicId, Topic>> = {
  systems: topic(
    'to ligninger med to ubekendte',
    'simultaneous equations',
    /to ligninger|ligningssystem|to ubekendte|simultaneous|two unknowns|systems? of/u,
  ),
  equations: topic('ligninger med én ubekendt', 'equations with one unknown', /lign(?:ing|er med)|equation/u),
  expressions: topic(
    'bogstavudtryk og reduktion',
    'algebraic expressions',
    /bogstav|reducer|reduktion|algebra|udtryk med|parentes(?:er)? ud|simplify|expand|expression|variab/u,
  ),
  functions: topic('lineære funktioner', 'linear functions', /funktion|hældning|lineær|slope|function|gradient/u),
  coordinates: topic('koordinatsystemet', 'coordinates', /koordinat|coordinate/u),
  fractions: topic('brøker', 'fractions', /brøk|fraction|halve|tredjedel|fjerdedel|nævner|tæller\b/u),
  decimals: topic('decimaltal', 'decimals', /decimal|kommatal/u),
  percent: topic('procent', 'percent', /procent|percent|rabat|moms|rente|discount|%/u),
  ratio: topic('forhold', 'ratio', /forhold(?!s?regning)|ratio/u),
  proportion: topic(
    'ligefrem proportionalitet og enhedspris',
    'proportion and unit rates',
    /proportional|enhedspris|forholdsregning|opskrift|unit (?:rate|price)|fart|hastighed|speed/u,
  ),
  scale: topic('målestoksforhold', 'scale', /målestok|\bscale/u),
  powers: topic(
    'potenser og kvadratrødder',
    'powers and roots',
    /potens|kvadratr[oø]d|kvadrattal|power|square root|exponent/u,
  ),
  orderOfOperations: topic(
    'regnearternes hierarki',
    'order of operations',
    /hierarki|regneregler|rækkefølge|parentesregning|order of operation/u,
  ),
  negatives: topic('negative tal', 'negative numbers', /negativ|fortegn|minustal/u),
  placeValue: topic('positionssystemet', 'place value', /position|enere|tiere|hundreder|pladsværdi|place value/u),
  rounding: topic('afrunding', 'rounding', /afrund|overslag|round(?:ing)?|estimat/u),
  gaps: topic(
    'regnestykker med huller',
    'number sentences with a gap',
    /hul(?:ler)?\b|mangler|gap|missing number|tomme pladser/u,
  ),
  patterns: topic('talfølger', 'number patterns', /talfølge|talrække|mønst|pattern|sequence/u),
  circle: topic('cirklen', 'circles', /cirk(?:el|l)|circle|\bpi\b|π/u),
  pythagoras: topic('Pythagoras', 'Pythagoras', /pyth?agoras|hypotenuse|katete/u),
  angles: topic('vinkler', 'angles', /vink(?:el|l)|angle(?!.*area)/u),
  volume: topic('rumfang', 'volume', /rumfang|volumen|volume|kasse|cylinder|prism/u),
  area: topic('areal', 'area', /areal|\barea/u),
  perimeter: topic('omkreds', 'perimeter', /omkreds|perimeter/u),
  time: topic('tid og klokken', 'time', /klok|\btid(?:en|sregning)?\b|minutter|\btime\b|clock/u),
  money: topic('penge', 'money', /penge|byttepenge|kroner|money|change\b/u),
  units: topic('enheder og omregning', 'units', /enhed(?!spris)|omregn|længdemål|rummål|\bvægt|units?\b|convert/u),
  statistics: topic(
    'statistik: gennemsnit, median og variationsbredde',
    'statistics: mean, median and range',
    /statisti|gennemsnit|middel|median|typetal|variationsbredde|mean\b|average|\brange|mode\b/u,
  ),
  probability: topic('sandsynlighed', 'probability', /sandsynlig|chance|probab/u),
  addition: topic('addition', 'addition', /addition|\bplus|lægge? sammen|\badd/u),
  subtraction: topic('subtraktion', 'subtraction', /subtra[kc]|\bminus|trække? fra/u),
  multiplication: topic('multiplikation', 'multiplication', /multipl|gange|tabel(?!.*frekvens)|times table/u),
  division: topic('division', 'division', /divi[ds]|dele\b|divide/u),
  stories: topic(
    'tekstopgaver',
    'word problems',
    /tekst(?:opgave|stykke)|regnehistori|problemløs|word problem|hverdag/u,
  ),
};
