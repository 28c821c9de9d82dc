import { type Expr, product, quotient } from '../expr.ts';
import { printNumber } from '../print.ts';
import { divide, rational, ZERO } from '../rational.ts';
import { between } from '../solve/vary.ts';
import type { Formula, Given, Shape } from './formula.ts';
import { num, positive } from './given.ts';
import { lineTo } from './line.ts';
import { whole } from './shapes.ts';

const posed = (measures: Shape['measures'], sources: readonly string[], order?: readonly number[]): Shape[] =>
  sources.map((source) => ({ pattern: whole(source), measures, ...(order && { order }) }));

const GOES = '(?:kører|kørte|cykler|cyklede|løber|løb|går|gik|sejler|sejlede|flyver|fløj)';
const GOES_EN = '(?:drives|drove|travels|travelled|cycles|cycled|walks|walked|runs|ran|sails|sailed|flies|flew)';
const WHO = '(?:(?:en|et|den) )?\\p{L}{2,15}';
const WHO_EN = '(?:(?:a|an|the) )?\\p{L}{2,15}';
const IT = '(?:den|det|han|hun|hen|de)';
const IT_EN = '(?:it|he|she|they)';
const HOURS = '# (?:timer?|t)';
const SPEED_DA = '(?:gennemsnitsfarten|gennemsnitshastigheden|farten|hastigheden|gennemsnitlige (?:fart|hastighed))';

const way = ([distance = ZERO, hours = ZERO]: Given): Expr => quotient(num(distance), num(hours));
const told = (
  given: Given,
  lang: 'da' | 'en',
  words: { readonly da: readonly string[]; readonly en: readonly string[] },
) => given.map((value, i) => `${printNumber(value, lang)} ${words[lang][i] ?? ''}`).join(', ');

/** Speed, distance and time, in kilometres and hours. */
export const SPEEDS: readonly Formula[] = [
  {
    shapes: posed(
      ['km', 'none'],
      [
        `${WHO} ${GOES} # på ${HOURS} \\| (?:hvor hurtigt ${GOES} ${IT}(?: i gennemsnit)?|hvad (?:er|var) (?:dens |hans |hendes |den )?${SPEED_DA})(?: (?:i|målt i) km/t)?`,
        `hvad er ${SPEED_DA}(?: i km/t)? når ${WHO} ${GOES} # på ${HOURS}`,
        `${WHO_EN} ${GOES_EN} # in # hours? \\| (?:how fast (?:does|did|is|was) ${IT_EN} (?:drive|travel|cycle|walk|run|sail|fly|go|driving|travelling|going)(?: on average)?|what (?:is|was) (?:its|his|her|the) (?:average )?speed)(?: in km/h)?`,
      ],
    ),
    fits: positive,
    alike: (_, random) => {
      const hours = between(random, 2, 6);
      return [rational(hours * between(random, 4, 19) * 5), rational(hours)];
    },
    setUp: way,
    lines(given, lang) {
      const line = told(given, lang, { da: ['km', 'timer'], en: ['km', 'hours'] });
      return lineTo(this, 'speed', line, given, lang);
    },
  },
  {
    shapes: posed(
      ['none', 'none'],
      [
        `${WHO} ${GOES} (?:med )?(?:en (?:fart|hastighed) på )?# km/t i ${HOURS} \\| hvor (?:langt|mange km) ${GOES} ${IT}`,
        `${WHO_EN} ${GOES_EN} at # km/h for # hours? \\| how (?:far|many km) (?:does|did) ${IT_EN} (?:drive|travel|cycle|walk|run|sail|fly|go)`,
      ],
    ).concat(
      posed(
        ['none', 'none'],
        [`hvor (?:langt|mange km) ${GOES} ${WHO} på ${HOURS} (?:med|når ${IT} ${GOES}) # km/t`],
        [1, 0],
      ),
    ),
    fits: positive,
    alike: ([, hours = ZERO], random) => [
      rational(between(random, 2, 12) * 10),
      rational(2 * between(random, 2, 6) + (hours.den === 1n ? 0 : 1), 2n),
    ],
    setUp: ([speed = ZERO, hours = ZERO]) => product(num(speed), num(hours)),
    lines(given, lang) {
      const [speed, hours] = given.map((value) => printNumber(value, lang));
      const line = lang === 'da' ? `${speed} km/t i ${hours} timer` : `${speed} km/h for ${hours} hours`;
      return lineTo(this, 'distanceBySpeed', line, given, lang);
    },
  },
  {
    shapes: posed(
      ['km', 'none'],
      [
        `${WHO} ${GOES} # med (?:en (?:fart|hastighed) på )?# km/t \\| hvor mange timer (?:tager det|varer (?:turen|det)|${GOES} ${IT}|er ${IT} undervejs)`,
        `hvor mange timer tager det at (?:køre|cykle|løbe|gå|sejle|flyve) # med (?:en (?:fart|hastighed) på )?# km/t`,
        `${WHO_EN} ${GOES_EN} # at # km/h \\| how many hours does it take`,
      ],
    ),
    fits: positive,
    alike([distance = ZERO, speed = ZERO], random) {
      const halves = divide(distance, speed).den === 1n ? 0 : 1;
      const other = between(random, 1, 9) * 10;
      return [rational(other * (2 * between(random, 2, 6) + halves), 2n), rational(other)];
    },
    setUp: way,
    lines(given, lang) {
      const line = told(given, lang, { da: ['km', 'km/t'], en: ['km', 'km/h'] });
      return lineTo(this, 'timeBySpeed', line, given, lang);
    },
  },
];
