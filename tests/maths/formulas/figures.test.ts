import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeTasks, keyOf } from './tasks.ts';

describeTasks('a side of a right-angled triangle', {
  keys: [
    ['I en retvinklet trekant er kateterne 3 cm og 4 cm. Hvor lang er hypotenusen?', '5'],
    ['En retvinklet trekant har kateterne 5 m og 12 m. Find hypotenusen.', '13'],
    ['Kateterne i en retvinklet trekant er 6 cm og 8 cm lange. Beregn længden af hypotenusen.', '10'],
    ['En retvinklet trekant har kateterne 4 cm og 5 cm. Hvor lang er hypotenusen? Afrund til én decimal.', '6,4'],
    ['Find hypotenusen i en retvinklet trekant med kateterne 2 cm og 3 cm. Rund af til to decimaler.', '3,61'],
    ['A right triangle has legs 9 and 12. How long is the hypotenuse?', '15'],
    ['I en retvinklet trekant er hypotenusen 13 cm og den ene katete 5 cm. Hvor lang er den anden katete?', '12'],
    ['En retvinklet trekant har en katete på 8 cm og en hypotenuse på 10 cm. Find den anden katete.', '6'],
    ['A right triangle has a hypotenuse of 25 cm and a leg of 7 cm. How long is the other leg?', '24'],
  ],
  traps: [
    [
      'a root that nobody says how to round',
      'En retvinklet trekant har kateterne 4 cm og 5 cm. Hvor lang er hypotenusen?',
    ],
    [
      'a triangle that is not said to be right-angled',
      'En trekant har siderne 3 cm og 4 cm. Hvor lang er den tredje side?',
    ],
    [
      'a hypotenuse shorter than a leg',
      'En retvinklet trekant har en katete på 8 cm og en hypotenuse på 5 cm. Find den anden katete.',
    ],
    ['the area asked for', 'En retvinklet trekant har kateterne 3 cm og 4 cm. Find arealet.'],
    ['centimetres beside metres', 'En retvinklet trekant har kateterne 3 m og 40 cm. Find hypotenusen.'],
    [
      'two sides, and which is which left open',
      'En retvinklet trekant har siderne 3 cm og 4 cm. Hvor lang er den sidste side?',
    ],
    ['one side', 'En retvinklet trekant har hypotenusen 10 cm. Hvor lange er kateterne?'],
  ],
});

describeTasks('the distance of two points', {
  keys: [
    ['Find afstanden mellem punkterne (1, 2) og (4, 6).', '5'],
    ['Hvad er afstanden mellem A(2, 1) og B(5, 5)?', '5'],
    ['Hvor langt er der mellem (0, 0) og (6, 8)?', '10'],
    ['Hvor langt er der fra (2, 3) til (8, 11)?', '10'],
    ['What is the distance between (1, 1) and (4, 5)?', '5'],
    ['Beregn afstanden fra (1, 2) til (3, 3). Afrund til to decimaler.', '2,24'],
  ],
  traps: [
    ['a root', 'Find afstanden mellem punkterne (1, 2) og (3, 3).'],
    ['points straight above each other, as no theorem is needed', 'Hvor langt er der fra (2, 3) til (2, 9)?'],
    ['the same point twice', 'Find afstanden mellem punkterne (1, 2) og (1, 2).'],
    ['three points', 'Find afstanden mellem punkterne (1, 2), (4, 6) og (0, 0).'],
    ['towns and no points', 'Find afstanden mellem 12 og 15.'],
    ['the middle asked for', 'Find midtpunktet mellem punkterne (1, 2) og (4, 6).'],
  ],
});

describeTasks('a circle', {
  keys: [
    ['Hvad er arealet af en cirkel med radius 5 cm? Afrund til to decimaler.', '78,54'],
    ['En cirkel har diameteren 10 cm. Find omkredsen. Afrund til 1 decimal.', '31,4'],
    ['Beregn omkredsen af en cirkel med radius 3 cm. Brug π = 3,14.', '18,84'],
    ['Hvad er omkredsen af en cirkel med diameter 20 m (π = 3,14)?', '62,8'],
    ['En cirkel har en radius på 2,5 m. Hvad er arealet? Giv svaret med én decimal.', '19,6'],
    ['Et rundt bord har en diameter på 12 dm. Find bordets areal. Rund af til nærmeste hele tal.', '113'],
    ['What is the area of a circle with radius 4 cm? Round to 1 decimal place.', '50,3'],
    ['A circle has a diameter of 7 cm. What is its circumference? Give your answer to two decimal places.', '21,99'],
  ],
  traps: [
    ['no rounding and no number for π', 'Hvad er arealet af en cirkel med radius 5 cm?'],
    ['half of it', 'Hvad er arealet af en halvcirkel med radius 5 cm? Afrund til to decimaler.'],
    ['half of it in two words', 'Hvad er arealet af en halv cirkel med radius 5 cm? Afrund til to decimaler.'],
    ['two circles', 'To cirkler har radius 2 cm og 3 cm. Find arealet. Afrund til to decimaler.'],
    ['the radius asked for', 'En cirkel har omkredsen 20 cm. Find radius. Afrund til to decimaler.'],
    ['rounding to what nobody knows', 'Hvad er arealet af en cirkel med radius 5 cm? Afrund passende.'],
    ['rounding to another unit', 'Hvad er omkredsen af en cirkel med radius 5 m? Afrund til nærmeste hele cm.'],
    ['π as a fraction', 'Hvad er omkredsen af en cirkel med radius 5 m? Brug π = 22/7.'],
    ['the answer in π', 'Hvad er arealet af en cirkel med radius 5 cm udtrykt ved π?'],
    ['a ball', 'Hvad er rumfanget af en kugle med radius 5 cm? Afrund til to decimaler.'],
    ['a radius of nothing', 'Hvad er arealet af en cirkel med radius 0 cm? Afrund til to decimaler.'],
  ],
});

describeTasks('the area of a parallelogram or a trapezium', {
  keys: [
    ['Hvad er arealet af et parallelogram med grundlinje 8 cm og højde 5 cm?', '40'],
    ['Et parallelogram har højden 3 m og grundlinjen 6,5 m. Find arealet.', '19,5'],
    ['What is the area of a parallelogram with base 7 cm and height 4 cm?', '28'],
    ['Et trapez har de parallelle sider 6 cm og 10 cm og højden 4 cm. Hvad er arealet?', '32'],
    ['Beregn arealet af et trapez, hvor de parallelle sider er 3 m og 8 m, og højden er 5 m.', '27,5'],
    ['Find arealet af et trapez med parallelle sider på 4 cm og 9 cm og en højde på 6 cm', '39'],
    ['A trapezium has parallel sides of 5 cm and 8 cm and a height of 4 cm. What is its area?', '26'],
  ],
  traps: [
    ['a slanted side for the height', 'Et parallelogram har siderne 8 cm og 5 cm. Hvad er arealet?'],
    ['the way around it', 'Hvad er omkredsen af et parallelogram med grundlinje 8 cm og højde 5 cm?'],
    ['a trapezium without a height', 'Et trapez har de parallelle sider 6 cm og 10 cm. Hvad er arealet?'],
    ['the height asked for', 'Et trapez har arealet 32 cm² og de parallelle sider 6 cm og 10 cm. Hvad er højden?'],
    ['a rhombus', 'Hvad er arealet af en rombe med diagonalerne 6 cm og 8 cm?'],
  ],
});

describeTasks('the volume of a cylinder', {
  keys: [
    ['Hvad er rumfanget af en cylinder med radius 3 cm og højde 10 cm? Rund af til nærmeste hele tal.', '283'],
    ['En cylinder har radius 2 m og højden 5 m. Find rumfanget. Brug π = 3,14.', '62,8'],
    [
      'En cylinderformet dåse har en radius på 4 cm og en højde på 11 cm. Find dåsens rumfang. Afrund til én decimal.',
      '552,9',
    ],
    ['What is the volume of a cylinder with radius 2 cm and height 7 cm? Round to the nearest whole number.', '88'],
  ],
  traps: [
    ['no rounding', 'Hvad er rumfanget af en cylinder med radius 3 cm og højde 10 cm?'],
    ['a diameter', 'Hvad er rumfanget af en cylinder med diameter 6 cm og højde 10 cm? Afrund til to decimaler.'],
    ['a cone', 'Hvad er rumfanget af en kegle med radius 3 cm og højde 10 cm? Afrund til to decimaler.'],
    [
      'litres asked for',
      'Hvor mange liter kan der være i en cylinder med radius 3 dm og højde 10 dm? Afrund til to decimaler.',
    ],
    ['its surface', 'Hvad er overfladen af en cylinder med radius 3 cm og højde 10 cm? Afrund til to decimaler.'],
  ],
});

describeTasks('the angles of a polygon', {
  keys: [
    ['Hvad er vinkelsummen i en 5-kant?', '540'],
    ['Beregn vinkelsummen i en polygon med 8 kanter', '1080'],
    ['En mangekant har 12 sider. Find vinkelsummen.', '1800'],
    ['Find the sum of the interior angles of a polygon with 7 sides', '900'],
    ['I en firkant er tre af vinklerne 90°, 80° og 100°. Hvor stor er den sidste vinkel?', '90'],
    ['Three angles of a quadrilateral are 70 degrees, 85 degrees and 110 degrees. What is the fourth angle?', '95'],
  ],
  traps: [
    ['one corner asked for', 'Hvor stor er hver vinkel i en regulær 5-kant?'],
    ['two corners', 'Hvad er vinkelsummen i en 2-kant?'],
    ['half a corner', 'Hvad er vinkelsummen i en polygon med 4,5 kanter?'],
    [
      'angles with nothing left',
      'I en firkant er tre af vinklerne 120°, 140° og 100°. Hvor stor er den sidste vinkel?',
    ],
    ['two angles of four', 'I en firkant er to af vinklerne 90° og 80°. Hvor stor er den sidste vinkel?'],
    ['the number of corners asked for', 'En polygon har vinkelsummen 900°. Hvor mange kanter har den?'],
  ],
});

it('comes to what other arithmetic comes to, whatever the measures', () => {
  const side = fc.integer({ min: 1, max: 90 });
  const value = (text: string): number => Number(keyOf(text)?.replace(',', '.'));
  const rounded = (x: number): number => Math.round(x * 100) / 100;
  fc.assert(
    fc.property(side, side, side, (a, b, c) => {
      const legs = `En retvinklet trekant har kateterne ${a} cm og ${b} cm. Find hypotenusen. Afrund til to decimaler.`;
      expect(value(legs)).toBe(rounded(Math.hypot(a, b)));
      const circle = `Hvad er arealet af en cirkel med radius ${a} cm? Afrund til to decimaler.`;
      expect(value(circle)).toBeCloseTo(rounded(Math.PI * a * a), 6);
      const can = `Hvad er rumfanget af en cylinder med radius ${a} cm og højde ${b} cm? Afrund til nærmeste hele tal.`;
      expect(value(can)).toBe(Math.round(Math.PI * a * a * b));
      const trapezium = `Et trapez har de parallelle sider ${a} cm og ${b} cm og højden ${c} cm. Hvad er arealet?`;
      expect(value(trapezium)).toBe(((a + b) * c) / 2);
      const apart = `Hvor langt er der mellem (${a}, ${b}) og (${c}, ${a})? Afrund til én decimal.`;
      if (a !== c && a !== b) expect(value(apart)).toBe(Math.round(Math.hypot(a - c, b - a) * 10) / 10);
    }),
    { numRuns: 60 },
  );
});
