import { people } from '../../../language/texts/exercises/people.ts';
import { wholeTexts } from '../../../language/texts/exercises/whole.ts';
import { rational } from '../../rational.ts';
import { calculation, equation, proven } from '../build.ts';
import { between, pick, shuffled, until } from '../chance.ts';
import { generator } from '../exercise.ts';
import { provenValue } from '../proof.ts';
import { n, shownNumber } from '../written.ts';

export const composeNumber = generator(
  'composeNumber',
  'placeValue',
  [2, 3],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const texts = wholeTexts[lang];
    const digit = (): number => between(random, 1, 9);
    const parts = {
      supported: () => [[digit(), 1] as const, [digit(), 0] as const],
      onLevel: () => [[digit(), 2] as const, [digit(), 1] as const, [digit(), 0] as const],
      challenge: () => shuffled(random, [[digit(), 3] as const, [digit(), 2] as const, [digit(), 0] as const]),
    }[level]();
    const words = parts.map(([count, place]) => `${count} ${texts.placeNames[place]?.[count === 1 ? 0 : 1] ?? ''}`);
    const list = `${words.slice(0, -1).join(', ')} ${texts.and} ${words.at(-1)}`;
    const expression = parts
      .map(([count, place]) => (place === 0 ? `${count}` : `${count} · ${10 ** place}`))
      .join(' + ');
    return calculation(texts.composed(list), expression, lang);
  },
);

export const digitValue = generator('digitValue', 'placeValue', [3, 5], 'numbersAndAlgebra', (random, level, lang) => {
  const [length, at] = {
    supported: () => [3, pick(random, [1, 2])] as const,
    onLevel: () => [4, pick(random, [2, 3])] as const,
    challenge: () => [6, pick(random, [4, 5])] as const,
  }[level]();
  const digits = shuffled(random, [1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(0, length);
  const digit = digits[length - 1 - at] ?? 0;
  const whole = Number(digits.join(''));
  return calculation(wholeTexts[lang].digitWorth(String(digit), n(whole, lang)), `${digit} · ${10 ** at}`, lang);
});

const GAP = '___';

/** The number sentence with a line where the unknown stands; small whole numbers look alike in both languages. */
const withGap = (written: string): string => written.replace('x', GAP);

export const gapAdd = generator('gapAdd', 'gaps', [2, 3], 'numbersAndAlgebra', (random, level, lang) => {
  const written = {
    supported: () => {
      const [a, b] = [between(random, 2, 5), between(random, 1, 4)];
      return `${a} + x = ${a + b}`;
    },
    onLevel: () => {
      const [a, b] = [between(random, 6, 9), between(random, 4, 9)];
      return pick(random, [`x + ${b} = ${a + b}`, `x - ${b} = ${a}`]);
    },
    challenge: () => {
      const [a, b] = [between(random, 24, 68), between(random, 13, 29)];
      return pick(random, [`${a + b} - x = ${a}`, `${a + b} = ${a} + x`]);
    },
  }[level]();
  const made = equation(wholeTexts[lang].gap(withGap(written)), written, lang);
  return { ...made, answerText: made.answerText.replace('x = ', '') };
});

export const gapMultiply = generator('gapMultiply', 'gaps', [3, 5], 'numbersAndAlgebra', (random, level, lang) => {
  const written = {
    supported: () => {
      const [a, b] = [pick(random, [2, 5]), between(random, 2, 5)];
      return `${a} · x = ${a * b}`;
    },
    onLevel: () => {
      const [a, b] = [between(random, 6, 9), between(random, 6, 9)];
      return `x · ${b} = ${a * b}`;
    },
    challenge: () => {
      const [a, b, c] = [between(random, 6, 9), between(random, 6, 9), between(random, 11, 19)];
      return `${a} · x + ${c} = ${a * b + c}`;
    },
  }[level]();
  const made = equation(wholeTexts[lang].gap(withGap(written)), written, lang);
  return { ...made, answerText: made.answerText.replace('x = ', '') };
});

export const numberPattern = generator(
  'numberPattern',
  'patterns',
  [2, 4],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const texts = wholeTexts[lang];
    const [start, step] = {
      supported: () => [pick(random, [1, 2, 3, 4, 5, 10]), pick(random, [2, 5, 10])] as const,
      onLevel: () =>
        until(
          () => [between(random, 61, 89), pick(random, [3, 4, 6])] as const,
          ([from, by]) => (from + 3 * by) % 10 < by && from + 3 * by < 100,
        ),
      challenge: () => [between(random, 241, 249), -pick(random, [16, 17, 18, 19])] as const,
    }[level]();
    const numbers = [0, 1, 2, 3].map((i) => start + i * step);
    const list = numbers.map((number) => n(number, lang)).join(', ');
    const [before = 0, last = 0] = numbers.slice(2);
    const next = step > 0 ? `${last} + (${last} - ${before})` : `${last} - (${before} - ${last})`;
    return calculation(texts.next(list), next, lang, {
      before: [texts.steps(String(Math.abs(step)))],
    });
  },
);

export const roundWhole = generator('roundWhole', 'rounding', [4, 6], 'numbersAndAlgebra', (random, level, lang) => {
  const texts = wholeTexts[lang];
  const { number, to, name } = {
    supported: () => ({ number: between(random, 12, 98), to: 10, name: texts.roundTo.ten }),
    onLevel: () => ({ number: between(random, 1112, 8998), to: 100, name: texts.roundTo.hundred }),
    challenge: () => ({ number: between(random, 112_345, 889_998), to: 1000, name: texts.roundTo.thousand }),
  }[level]();
  const whole = until(
    () => number + between(random, 0, 9),
    (value) => value % to !== 0 && value % 10 !== 0,
  );
  const proof = { kind: 'rounded' as const, expression: String(whole), to: String(to) };
  const below = whole - (whole % to);
  const nearest = provenValue(proof) ?? rational(0);
  const way = texts.roundWay(n(whole, lang), n(below, lang), n(below + to, lang), shownNumber(nearest, lang));
  return proven(texts.round(n(whole, lang), name), proof, [way], lang);
});

export const gapWithin20 = generator('gapWithin20', 'gaps', [1, 2], 'numbersAndAlgebra', (random, level, lang) => {
  const written = {
    supported: () => {
      const [a, b] = [between(random, 1, 5), between(random, 1, 4)];
      return `${a} + x = ${a + b}`;
    },
    onLevel: () => {
      const [a, b] = [between(random, 6, 9), between(random, 5, 9)];
      return `x + ${b} = ${a + b}`;
    },
    challenge: () => {
      const [a, b] = [between(random, 4, 9), between(random, 7, 9)];
      return `${a + b} - x = ${a}`;
    },
  }[level]();
  const made = equation(wholeTexts[lang].gap(withGap(written)), written, lang);
  return { ...made, answerText: made.answerText.replace('x = ', '') };
});

export const countOn = generator('countOn', 'patterns', [1, 2], 'numbersAndAlgebra', (random, level, lang) => {
  const texts = wholeTexts[lang];
  const [start, step] = {
    supported: () => [between(random, 1, 5), 1] as const,
    onLevel: () => [between(random, 2, 5), 2] as const,
    challenge: () =>
      until(
        () => [between(random, 29, 46), -pick(random, [3, 4])] as const,
        ([from, by]) => (from + 3 * by) % 10 < -by,
      ),
  }[level]();
  const numbers = [0, 1, 2, 3].map((i) => start + i * step);
  const [before = 0, last = 0] = numbers.slice(2);
  const next = step > 0 ? `${last} + (${last} - ${before})` : `${last} - (${before} - ${last})`;
  return calculation(texts.next(numbers.join(', ')), next, lang, { before: [texts.steps(String(Math.abs(step)))] });
});

export const storyWithin20 = generator(
  'storyWithin20',
  'stories',
  [1, 2],
  'numbersAndAlgebra',
  (random, level, lang) => {
    const texts = wholeTexts[lang];
    const name = pick(random, people);
    const t = String;
    if (level === 'challenge') {
      const [a, b] = [between(random, 6, 9), between(random, 5, 9)];
      const c = between(random, 3, 8);
      return calculation(texts.shellsLeft(name, t(a), t(b), t(c)), `${a} + ${b} - ${c}`, lang);
    }
    const [a, b] =
      level === 'supported'
        ? [between(random, 2, 5), between(random, 2, 4)]
        : [between(random, 6, 9), between(random, 5, 9)];
    return calculation(pick(random, texts.shells)(name, t(a), t(b)), `${a} + ${b}`, lang);
  },
);
