import type { Language } from '../../contract/language.ts';
import type { Shape } from '../../contract/picture.ts';
import { printNumber } from '../print.ts';
import { add, compare, type Rational, ZERO } from '../rational.ts';
import { type Drawn, label, OPEN, WIDTH } from './drawing.ts';
import type { Sketch } from './sketch.ts';

/** The first and last place where something may stand on the line. */
const [FIRST, LAST] = [40, WIDTH - 40];
const LINE = 92;

/** Nearer to each other than this, two labels run into one. */
const APART = 30;

/**
 * An open number line: where it begins and how far it goes, to scale, without marks that could be counted. 0 is shown where
 * it lies in sight, for it is there that signs change.
 */
export function drawNumberLine({ start, jump }: Extract<Sketch, { kind: 'numberLine' }>, lang: Language): Drawn {
  const end = add(start, jump);
  const places = [start, end, ZERO].map(toNumber);
  const far = toNumber(start) !== 0 && isFarFromZero(start, end);
  const shown = far ? places.slice(0, 2) : places;
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const at = (value: number): number => FIRST + ((value - low) / (high - low)) * (LAST - FIRST);
  const [from, to] = [at(toNumber(start)), at(toNumber(end))];
  const zero = at(0);
  const showsZero = !far && [from, to].every((place) => Math.abs(place - zero) >= APART);
  const amount = printNumber(jump.num < 0n ? { num: -jump.num, den: jump.den } : jump, lang);
  const mark = (x: number): Shape => ({ shape: 'line', x1: x, y1: LINE - 7, x2: x, y2: LINE + 7, look: 'plain' });
  return {
    height: LINE + 44,
    shapes: [
      { shape: 'line', x1: 8, y1: LINE, x2: WIDTH - 8, y2: LINE, look: 'plain' },
      ...[from, to, ...(showsZero ? [zero] : [])].map(mark),
      { shape: 'jump', from, to, y: LINE - 9, height: 40 },
      label((from + to) / 2, LINE - 66, `${jump.num < 0n ? '−' : '+'} ${amount}`),
      label(from, LINE + 24, printNumber(start, lang).replace('-', '−')),
      label(to, LINE + 24, OPEN),
      ...(showsZero ? [label(zero, LINE + 24, '0')] : []),
    ],
  };
}

const toNumber = ({ num, den }: Rational): number => Number(num) / Number(den);

/** Whether 0 lies so far outside that the jump would shrink to a dot. */
function isFarFromZero(start: Rational, end: Rational): boolean {
  if (compare(start, ZERO) * compare(end, ZERO) < 0) return false;
  const [a, b] = [start, end].map((value) => Math.abs(toNumber(value)));
  if (a === undefined || b === undefined) return true;
  return Math.min(a, b) > 1.5 * Math.abs(a - b);
}
