import type { Shape } from '../../contract/picture.ts';
import { type Drawn, label, WIDTH } from './drawing.ts';
import type { Pan, Sketch } from './sketch.ts';

const BOX = 34;
/** Boxes that stand beside each other on a pan. */
const BESIDE = 3;
const MIDDLE = WIDTH / 2;
const PAN = 136;

/** A balance that is level: boxes of the same unknown weight, and known weights, on both sides. */
export function drawBalance({ name, left, right }: Extract<Sketch, { kind: 'balance' }>): Drawn {
  const floor = 20 + BOX * Math.max(storeys(left), storeys(right));
  const beam = floor + 26;
  return {
    height: beam + 56,
    shapes: [
      ...onPan(left, name, MIDDLE / 2, floor),
      ...onPan(right, name, MIDDLE + MIDDLE / 2, floor),
      ...[MIDDLE / 2, MIDDLE + MIDDLE / 2].flatMap((x): Shape[] => [
        { shape: 'line', x1: x - PAN / 2, y1: floor, x2: x + PAN / 2, y2: floor, look: 'plain' },
        { shape: 'line', x1: x, y1: floor, x2: x, y2: beam, look: 'plain' },
      ]),
      { shape: 'line', x1: MIDDLE / 2, y1: beam, x2: MIDDLE + MIDDLE / 2, y2: beam, look: 'plain' },
      { shape: 'line', x1: MIDDLE, y1: beam, x2: MIDDLE - 24, y2: beam + 44, look: 'plain' },
      { shape: 'line', x1: MIDDLE, y1: beam, x2: MIDDLE + 24, y2: beam + 44, look: 'plain' },
      { shape: 'line', x1: MIDDLE - 24, y1: beam + 44, x2: MIDDLE + 24, y2: beam + 44, look: 'plain' },
      { shape: 'dot', x: MIDDLE, y: beam },
    ],
  };
}

/** The known weight counts as one thing, beside the boxes. */
const things = ({ unknowns, known }: Pan): number => unknowns + (known === undefined ? 0 : 1);
const storeys = (pan: Pan): number => Math.max(1, Math.ceil(things(pan) / BESIDE));

function onPan(pan: Pan, name: string, middle: number, floor: number): Shape[] {
  const count = things(pan);
  return Array.from({ length: count }, (_, i): Shape[] => {
    const inRow = Math.min(BESIDE, count - Math.floor(i / BESIDE) * BESIDE);
    const x = middle + ((i % BESIDE) - inRow / 2) * (BOX + 4) + 2;
    const y = floor - BOX * (Math.floor(i / BESIDE) + 1);
    const isKnown = pan.known !== undefined && i === count - 1;
    const text = isKnown ? (pan.known ?? '') : name;
    return [
      { shape: 'box', x, y, width: BOX, height: BOX, look: isKnown ? 'weight' : 'empty' },
      label(x + BOX / 2, y + BOX / 2, text),
    ];
  }).flat();
}
