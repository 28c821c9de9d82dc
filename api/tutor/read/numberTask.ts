import { wordEdges } from '../../language/index.ts';
import type { MeasureKind, NumberKind } from '../../language/texts/index.ts';
import { wordCount } from './words.ts';

const UNIT =
  '(?:sekunder|minutter|timer|døgn|dage|uger|måneder|mm|cm|dm|m|km|millimeter|centimeter|decimeter|meter|kilometer|mg|g|kg|gram|kilo|kilogram|tons?|ml|cl|dl|l|milliliter|centiliter|deciliter|liter|seconds?|minutes?|hours?|days?|weeks?|months?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|kilomet(?:er|re)s?|grams?|kilograms?|lit(?:er|re)s?|kvadratmeter|m²|cm²|m³|cm³|time|minut|hour)';
const FORM =
  '(?:brøk(?:er)?|decimalbrøk|decimaltal|procent(?:er|tal)?|blandede? tal|romertal|(?:titals)?potens|fractions?|decimals?|percent(?:age)?s?|mixed numbers?|roman numerals?|power of ten|standard form|scientific notation)';

const ROUNDING = wordEdges(
  /\bafrund\p{L}*\b|\brunde?\b.{0,40}\baf\b|\bround(?:ed)?\b.{0,40}\b(?:to|off)\b|\bnearest (?:ten|hundred|thousand|whole|tenth)\p{L}*\b/u,
);
const UNITS = wordEdges(
  new RegExp(
    `\\b(?:hvor mange|how many) ${UNIT} (?:er|går|svarer|is|are|in|make)\\b.{0,30}\\b${UNIT}\\b|${UNIT}\\b (?:om )?(?:til|i|som|to|in|into|as) ${UNIT}\\b|\\b(?:omregn|omsæt|convert)\\p{L}*\\b.{0,30}\\b${UNIT}\\b`,
    'u',
  ),
);
const CONVERSION = wordEdges(
  new RegExp(`\\b(?:som|til|i|as|to|into|in)(?: (?:en|et|an?|its?))?(?: (?!hvor)\\p{L}+)? ${FORM}\\b`, 'u'),
);
const SIZE = wordEdges(
  /\b(?:størst\p{L}*|mindst\p{L}*|større|mindre|højest\p{L}*|lavest\p{L}*|largest|biggest|greatest|smallest|least|larger|bigger|greater|smaller|less)\b/u,
);
const CHOOSING = wordEdges(
  /\b(?:eller|or|rækkefølge\p{L}*|sort[eé]r\p{L}*|order|hvilke[nt]?|which)\b|[<>]\s?(?:,|eller|or)/u,
);
const SIGN = wordEdges(/[<>]\s?(?:,|eller\b|or\b)/u);
const DIVISIBILITY = wordEdges(
  /\b(?:prim(?:tal|faktor)\p{L}*|primes?|delelig\p{L}*|divisible|gå?r? op i|divisor\p{L}*|faktorer\p{L}*|factors of|lige eller ulige|odd or even|kvadrattal|square numbers?|multipl(?:um|a|er|es?)\b|\p{L}*tabellen|times table)\b/u,
);
const PATTERN = wordEdges(
  /\b(?:talfølge\p{L}*|talrække\p{L}*|næste (?:\p{L}+ )?(?:tal|led)|rækken|mønst\p{L}*|sequence|next (?:\p{L}+ )?(?:numbers?|terms?)|pattern)\b/u,
);
const DATASET = wordEdges(
  /\b(?:gennemsnit(?:tet)?|middeltal\p{L}*|median\p{L}*|typetal\p{L}*|variationsbredde\p{L}*|kvartil\p{L}*|the mean|mean of|average(?! speed| price)|mode of|the mode|range of)\b/u,
);
const CHANCE = wordEdges(/\b(?:sandsynlighed\p{L}*|chance\p{L}*|probability|likely)\b/u);
const GEOMETRY = wordEdges(
  /\b(?:areal\p{L}*|omkreds\p{L}*|rumfang\p{L}*|volumen\p{L}*|overflade\p{L}*|vinkel(?:en|sum\p{L}*)?|vinkl(?:er|erne|en)|hypotenuse\p{L}*|katete\p{L}*|diameter\p{L}*|radius|diagonal\p{L}*|sidelængde\p{L}*|area|perimeter|volume|angles?|circumference|side length)\b/u,
);
const FINDING = wordEdges(/\b(?:find|beregn|udregn|hvor (?:stor|mange|lang)\p{L}*|how (?:big|many|long)|calculate)\b/u);

/** A longer task is a story. */
const SHORT = 16;
const MEDIUM = 32;

/**
 * What kind of task about numbers, figures or chance this is, or null when it is none.
 * @param text the task as it is compared: lower case, white space folded
 * @param count how many numbers stand in it
 */
export function numberTask(text: string, count: number): NumberKind | MeasureKind | null {
  const words = wordCount(text);
  const asked = askedIn(text);
  if (CHANCE.test(asked) && count > 1) return 'chance';
  if (words > MEDIUM) return null;
  if (GEOMETRY.test(asked) && (count > 0 || FINDING.test(asked))) return 'geometry';
  if (CHANCE.test(asked) && (count > 0 || words > 6)) return 'chance';
  if (DATASET.test(asked) && count >= 2) return 'dataset';
  if (PATTERN.test(text) && count >= 3) return 'pattern';
  if (words > SHORT) return null;
  if (UNITS.test(asked) && !/(?<!\p{L})(?:hvis|når|if|when)(?!\p{L})/u.test(text)) return 'units';
  if (count === 0) return null;
  if (ROUNDING.test(text)) return 'rounding';
  if (CONVERSION.test(asked) && count <= 3 && asked === text) return 'conversion';
  if (count >= 2 && ((SIZE.test(text) && CHOOSING.test(text)) || SIGN.test(text))) return 'comparison';
  return DIVISIBILITY.test(asked) ? 'divisibility' : null;
}

/** The sentence that asks: the last one with a question mark, else the whole task. */
function askedIn(text: string): string {
  const sentences = text.split(/(?<=[.?!])\s/u);
  return sentences.findLast((sentence) => sentence.includes('?')) ?? text;
}
