import { geometryTexts } from '../../../language/texts/exercises/geometry.ts';
import { people } from '../../../language/texts/exercises/people.ts';
import { calculation, equation, maths, proven } from '../build.ts';
import { between, pick, until } from '../chance.ts';
import { generator } from '../exercise.ts';
import { decimal, n } from '../written.ts';

const half = (halves: number): string => decimal(halves * 5, 1);

export const rectanglePerimeter = generator(
  'rectanglePerimeter',
  'perimeter',
  [3, 6],
  'geometryAndMeasurement',
  (random, level, lang) => {
    const texts = geometryTexts[lang];
    switch (level) {
      case 'supported': {
        const [b, a] = [between(random, 2, 4), between(random, 5, 9)];
        return calculation(texts.perimeter(n(a, lang), n(b, lang)), `2 · ${a} + 2 · ${b}`, lang, {
          unit: 'cm',
          before: [texts.perimeterWay],
        });
      }
      case 'onLevel': {
        const [b, a] = [between(random, 13, 24), between(random, 26, 48)];
        return calculation(texts.perimeterFence(n(a, lang), n(b, lang)), `2 · ${a} + 2 · ${b}`, lang, {
          unit: 'm',
          before: [texts.perimeterWay],
        });
      }
      case 'challenge': {
        const [b, a] = [2 * between(random, 13, 24) + 1, 2 * between(random, 26, 48) + 1];
        const side = half(a);
        return calculation(
          texts.perimeterSide(n(a + b, lang), maths(side, lang)),
          `(${a + b} - 2 · ${side}) : 2`,
          lang,
          { unit: 'cm', before: [texts.perimeterWay] },
        );
      }
    }
  },
);

export const rectangleArea = generator(
  'rectangleArea',
  'area',
  [4, 6],
  'geometryAndMeasurement',
  (random, level, lang) => {
    const texts = geometryTexts[lang];
    const before = [texts.areaWay];
    switch (level) {
      case 'supported': {
        const [b, a] = [between(random, 2, 5), between(random, 6, 9)];
        return calculation(texts.area(n(a, lang), n(b, lang)), `${a} · ${b}`, lang, { unit: 'cm²', before });
      }
      case 'onLevel': {
        const [b, a] = [between(random, 3, 6), 2 * between(random, 3, 7) + 1];
        const side = half(a + 6);
        return calculation(texts.areaRoom(maths(side, lang), n(b, lang)), `${side} · ${b}`, lang, {
          unit: 'm²',
          before,
        });
      }
      case 'challenge': {
        const [litres, each, tenths] = until(
          () => [between(random, 2, 6), pick(random, [5, 6, 7, 8]), pick(random, [24, 25, 28, 30, 35, 40])] as const,
          ([l, e, height]) => (l * e * 10) % height === 0 && l * e * 100 > height * height,
        );
        const [side, high] = [(litres * each * 10) / tenths, decimal(tenths, 1)];
        return calculation(
          texts.areaPaint(n(side, lang), maths(high, lang), n(each, lang)),
          `${side} · ${high} : ${each}`,
          lang,
          {
            unit: texts.unitNames.l,
            before,
          },
        );
      }
    }
  },
);

export const triangleArea = generator(
  'triangleArea',
  'area',
  [5, 8],
  'geometryAndMeasurement',
  (random, level, lang) => {
    const texts = geometryTexts[lang];
    const before = [texts.triangleWay];
    switch (level) {
      case 'supported': {
        const [g, h] = [2 * between(random, 2, 5), between(random, 3, 6)];
        return calculation(texts.triangle(n(g, lang), n(h, lang)), `${g} · ${h} : 2`, lang, { unit: 'cm²', before });
      }
      case 'onLevel': {
        const [g, h] = [2 * between(random, 6, 13) + 1, pick(random, [6, 8, 12])];
        return calculation(texts.triangle(n(g, lang), n(h, lang)), `${g} · ${h} : 2`, lang, { unit: 'cm²', before });
      }
      case 'challenge': {
        const [g, h] = [pick(random, [12, 14, 16, 18]), 2 * between(random, 3, 8) + 1];
        const area = decimal((g * h * 10) / 4, 1);
        return equation(texts.triangleHeight(maths(area, lang), n(g, lang)), `0,5 · ${g} · x = ${area}`, lang, {
          unit: 'cm',
          before,
          fraction: false,
        });
      }
    }
  },
);

export const compoundArea = generator(
  'compoundArea',
  'area',
  [5, 8],
  'geometryAndMeasurement',
  (random, level, lang) => {
    const texts = geometryTexts[lang];
    const t = (value: number): string => n(value, lang);
    switch (level) {
      case 'supported': {
        const [a, b, c] = [between(random, 5, 8), between(random, 3, 4), 2];
        return calculation(texts.twoShapes(t(a), t(b), t(c)), `${a} · ${b} + ${c} · ${c}`, lang, { unit: 'm²' });
      }
      case 'onLevel': {
        const [a, b, c, d] = [
          between(random, 12, 19),
          between(random, 7, 9),
          between(random, 3, 5),
          between(random, 3, 4),
        ];
        return calculation(texts.lShape(t(a), t(b), t(c), t(d)), `${a} · ${b} - ${c} · ${d}`, lang, { unit: 'm²' });
      }
      case 'challenge': {
        const [a, b, w] = [between(random, 12, 19), between(random, 6, 9), between(random, 2, 3)];
        return calculation(texts.path(t(a), t(b), t(w)), `(${a} + 2 · ${w}) · (${b} + 2 · ${w}) - ${a} · ${b}`, lang, {
          unit: 'm²',
        });
      }
    }
  },
);

export const boxVolume = generator('boxVolume', 'volume', [6, 8], 'geometryAndMeasurement', (random, level, lang) => {
  const texts = geometryTexts[lang];
  const t = (value: number): string => n(value, lang);
  const before = [texts.boxWay];
  switch (level) {
    case 'supported': {
      const [a, b, c] = [between(random, 4, 6), between(random, 2, 3), pick(random, [2, 5])];
      return calculation(texts.box(t(a), t(b), t(c)), `${a} · ${b} · ${c}`, lang, { unit: 'cm³', before });
    }
    case 'onLevel': {
      const [a, b, c] = [between(random, 13, 19), between(random, 6, 9), between(random, 6, 9)];
      return calculation(texts.box(t(a), t(b), t(c)), `${a} · ${b} · ${c}`, lang, { unit: 'cm³', before });
    }
    case 'challenge': {
      const [a, b, c] = [between(random, 45, 78), pick(random, [24, 26, 32, 34]), pick(random, [25, 35, 45])];
      return calculation(texts.tank(t(a), t(b), t(c)), `${a} · ${b} · ${c} : 1000`, lang, {
        unit: texts.unitNames.l,
        before,
      });
    }
  }
});

export const circle = generator('circle', 'circle', [7, 9], 'geometryAndMeasurement', (random, level, lang) => {
  const texts = geometryTexts[lang];
  const t = (value: number): string => n(value, lang);
  switch (level) {
    case 'supported': {
      const d = pick(random, [2, 3, 4, 5, 10, 20]);
      return calculation(texts.circleLength(t(d)), `3,14 · ${d}`, lang, {
        unit: 'cm',
        before: [texts.circleWay.length],
      });
    }
    case 'onLevel': {
      const r = pick(random, [3, 4, 6, 7, 8, 9, 12]);
      return calculation(texts.circleArea(t(r)), `3,14 · ${r}²`, lang, { unit: 'cm²', before: [texts.circleWay.area] });
    }
    case 'challenge': {
      const [outer, inner] = [between(random, 8, 15), between(random, 2, 5)];
      return calculation(texts.circleRing(t(outer), t(inner)), `3,14 · ${outer}² - 3,14 · ${inner}²`, lang, {
        unit: 'm²',
        before: [texts.circleWay.area],
      });
    }
  }
});

export const triangleAngles = generator(
  'triangleAngles',
  'angles',
  [6, 8],
  'geometryAndMeasurement',
  (random, level, lang) => {
    const texts = geometryTexts[lang];
    const before = [texts.angleWay];
    switch (level) {
      case 'supported': {
        const [a, b] = [10 * between(random, 3, 7), 10 * between(random, 4, 8)];
        return calculation(texts.triangleAngle(n(a, lang), n(b, lang)), `180 - ${a} - ${b}`, lang, {
          unit: '°',
          before,
        });
      }
      case 'onLevel': {
        const a = 2 * between(random, 12, 68);
        return calculation(texts.isosceles(n(a, lang)), `(180 - ${a}) : 2`, lang, { unit: '°', before });
      }
      case 'challenge': {
        const [times, a] = until(
          () => [between(random, 2, 3), between(random, 22, 42)] as const,
          ([k, x]) => 180 - x * (k + 2) > 4 && 180 - x * (k + 2) < 60,
        );
        const more = 180 - a * (times + 2);
        return equation(texts.angleRatio(n(times, lang), n(more, lang)), `x + ${times}x + x + ${more} = 180`, lang, {
          unit: '°',
          before,
        });
      }
    }
  },
);

export const lineAngles = generator('lineAngles', 'angles', [4, 6], 'geometryAndMeasurement', (random, level, lang) => {
  const texts = geometryTexts[lang];
  const t = (value: number): string => n(value, lang);
  switch (level) {
    case 'supported': {
      const a = 10 * between(random, 3, 15);
      return calculation(texts.onLine(t(a)), `180 - ${a}`, lang, { unit: '°', before: [texts.lineWay] });
    }
    case 'onLevel': {
      const [a, b] = [between(random, 36, 68), between(random, 43, 78)];
      return calculation(texts.onLineThree(t(a), t(b)), `180 - ${a} - ${b}`, lang, {
        unit: '°',
        before: [texts.lineWay],
      });
    }
    case 'challenge': {
      const [a, b, c] = [between(random, 46, 98), between(random, 53, 98), between(random, 67, 98)];
      return calculation(texts.atPoint(t(a), t(b), t(c)), `360 - ${a} - ${b} - ${c}`, lang, {
        unit: '°',
        before: [texts.pointWay],
      });
    }
  }
});

/** Right-angled triangles with whole sides, the legs first; those of a level are about as hard to square. */
const TRIANGLES = {
  supported: [
    [3, 4, 5],
    [30, 40, 50],
    [9, 40, 41],
    [15, 20, 25],
  ],
  onLevel: [
    [7, 24, 25],
    [14, 48, 50],
    [21, 72, 75],
    [16, 30, 34],
    [24, 45, 51],
    [15, 36, 39],
    [40, 42, 58],
    [60, 63, 87],
  ],
  // in tenths of a metre
  challenge: [
    [21, 28, 35],
    [27, 36, 45],
    [33, 44, 55],
    [39, 52, 65],
    [51, 68, 85],
  ],
} as const;

export const pythagoras = generator(
  'pythagoras',
  'pythagoras',
  [8, 9],
  'geometryAndMeasurement',
  (random, level, lang) => {
    const texts = geometryTexts[lang];
    const [a, b, long] = pick<readonly [number, number, number]>(random, TRIANGLES[level]);
    const [p, q] = random() < 0.5 ? [a, b] : [b, a];
    if (level === 'supported') {
      const sum = `${p}² + ${q}²`;
      const way = texts.pythagorasWay(sum, n(long, lang), n(long * long, lang));
      const asked = random() < 0.5 ? texts.hypotenuse : texts.diagonal;
      return proven(asked(n(p, lang), n(q, lang)), { kind: 'root', of: sum }, [`a² + b² = c²`, way], lang, {
        unit: 'cm',
      });
    }
    const tenth = (value: number): string => (level === 'challenge' ? decimal(value, 1) : String(value));
    const gap = `${tenth(long)}² - ${tenth(p)}²`;
    const square = maths(level === 'challenge' ? decimal(q * q, 2) : String(q * q), lang);
    const way = texts.pythagorasWay(maths(gap, lang), maths(tenth(q), lang), square);
    const text =
      level === 'onLevel'
        ? texts.leg(n(long, lang), n(p, lang))
        : texts.ladder(pick(random, people), maths(tenth(long), lang), maths(tenth(p), lang));
    return proven(text, { kind: 'root', of: gap }, [`a² + b² = c²`, way], lang, {
      unit: level === 'onLevel' ? 'cm' : 'm',
    });
  },
);

export const coordinates = generator(
  'coordinates',
  'coordinates',
  [6, 9],
  'geometryAndMeasurement',
  (random, level, lang) => {
    const texts = geometryTexts[lang];
    const point = (x: number, y: number): string => `(${x}, ${y})`;
    switch (level) {
      case 'supported': {
        const [x, y, run] = [between(random, 1, 3), between(random, 1, 6), between(random, 3, 6)];
        return calculation(texts.distance(point(x, y), point(x + run, y)), `${x + run} - ${x}`, lang);
      }
      case 'onLevel': {
        const [x, y, run] = [-between(random, 2, 6), between(random, 1, 6), between(random, 8, 14)];
        return calculation(texts.distance(point(x, y), point(x + run, y)), `${x + run} - (${x})`, lang);
      }
      case 'challenge': {
        const [x, run] = [-between(random, 12, 25), 2 * between(random, 4, 16) + 1];
        return calculation(
          texts.midpoint(point(x, between(random, 1, 5)), point(x + run, between(random, 6, 9))),
          `(${x} + ${x + run}) : 2`,
          lang,
        );
      }
    }
  },
);
