import { evaluate, evaluateReal } from '../evaluate.ts';
import { type Expr, operands, withOperand } from '../expr.ts';
import { printNumber } from '../print.ts';
import { type Rational, rational } from '../rational.ts';
import { roundReal } from '../real.ts';

/** How a task wants its result: rounded, and with which number for π. */
export interface Wish {
  /** Decimals to round to; negative for tens (-1), hundreds (-2) and thousands (-3). */
  readonly places?: number;
  readonly pi?: Rational;
}

const HOW_MANY: readonly (readonly [RegExp, number])[] = [
  [/^(?:(?:en|én|et|ét|one|1) (?:decimal|decimal place|d\.p\.)|nærmeste tiendedel|the nearest tenth)$/u, 1],
  [/^(?:(?:to|two|2) (?:decimaler|decimal places|decimals|d\.p\.)|nærmeste hundrededel|the nearest hundredth)$/u, 2],
  [/^(?:(?:tre|three|3) (?:decimaler|decimal places|decimals|d\.p\.)|nærmeste tusindedel|the nearest thousandth)$/u, 3],
  [/^(?:(?:et|ét|nærmeste) (?:helt|hele) tal|nærmeste hele|nærmeste heltal|(?:the nearest|a) whole number)$/u, 0],
  [/^(?:nærmeste (?:tier|10'er|ti)|(?:hele )?tiere|the nearest (?:ten|10))$/u, -1],
  [/^(?:nærmeste (?:hundreder?|100'er|100)|(?:hele )?hundreder|the nearest (?:hundred|100))$/u, -2],
  [/^(?:nærmeste (?:tusinde?r?|1000'er|1000)|(?:hele )?tusinder|the nearest (?:thousand|1000))$/u, -3],
];

const PLACES =
  "(?:(?:en|én|et|ét|one|to|two|tre|three|[123]) (?:decimal places?|decimals|decimaler|decimal|d\\.p\\.)|(?:the )?(?:nærmeste|nearest) (?:hele tal|[\\p{L}\\d']+(?: number)?)|(?:et|ét) helt tal|a whole number|(?:hele )?(?:tiere|hundreder|tusinder))";

/** "Rund af til to decimaler", "afrundet til én decimal", "Give your answer to 1 decimal place": at the end of a task. */
const ROUNDED = new RegExp(
  `[,(]?\\s*(?:(?:og |and )?(?:(?:afrund|rund|angiv|giv|skriv|round|give|write)(?: (?:svaret|resultatet|dit svar|dit resultat|facit|det|(?:your|the) (?:answer|result)|it))?(?: af)?(?: (?:til|med|to))|(?:afrundet|rundet af) til|rounded to|af til|til|med|correct to|to)) (${PLACES})\\s*[).?]*\\s*$`,
  'iu',
);

/** "Brug π = 3,14", "(π = 3.14)" */
const PI =
  /[,(]?\s*(?:(?:brug|regn med|sæt|use|take)(?: at)?\s*)?(?:π|pi)\s*(?:=|≈|til|er|as|to be)\s*3[.,]14(?!\d)\s*[).]*/iu;

/** "Round to the nearest hundredth: 1.047": the number stands last, after a title or none. */
const NUMBER_LAST = new RegExp(
  `^[^\\d]{0,60}?(?<!\\p{L})(round|afrund|rund)(?: af)?(?: (?:the number|tallet))? (to|til) (${PLACES})\\s*[:.]?\\s*\\$*\\s*(\\d[\\d.,]*\\d|\\d)\\s*\\$*\\s*\\.?\\s*$`,
  'iu',
);

/** Takes from a task what it says about how the result is to be written. */
export function takeWish(source: string): { readonly rest: string; readonly wish: Wish } {
  const [, verb = '', to = '', goal = '', number = ''] = NUMBER_LAST.exec(source) ?? [];
  const text = number === '' ? source : `${verb} ${number} ${to} ${goal}`;
  const wantsPi = PI.test(text);
  const asked = wantsPi ? text.replace(PI, ' ') : text;
  const found = ROUNDED.exec(asked);
  const places = HOW_MANY.find(([pattern]) => pattern.test(found?.[1]?.toLowerCase() ?? ''))?.[1];
  const wish: Wish = { ...(places !== undefined && { places }), ...(wantsPi && { pi: rational(314, 100n) }) };
  return { rest: found && places !== undefined ? asked.slice(0, found.index) : asked, wish };
}

/** A calculation with the number that is to be used for π. */
export function withPi(expr: Expr, pi: Rational | undefined): Expr {
  if (!pi) return expr;
  if (expr.kind === 'constant') return { kind: 'number', value: pi };
  return operands(expr).reduce<Expr>((result, operand, i) => withOperand(result, i, withPi(operand, pi)), expr);
}

/** What a calculation comes to, written as it is wished; undefined where it has no such value. Never throws. */
export function resultOf(expr: Expr, { places }: Wish): Rational | undefined {
  if (places === undefined) {
    const exact = evaluate(expr);
    return exact.ok ? exact.value : undefined;
  }
  const real = evaluateReal(expr);
  return real.ok ? roundReal(real.value, places) : undefined;
}

/** A rounded number with all the decimals that were asked for: 12,50. */
export function printRounded(value: Rational, places: number, lang: 'da' | 'en'): string {
  const written = printNumber(value, lang);
  if (places <= 0) return written;
  const [whole = '', decimals = ''] = written.split(/[.,]/u);
  return `${whole}${lang === 'da' ? ',' : '.'}${decimals.padEnd(places, '0')}`;
}
