import type { ranges } from './standard.ts';

/** How much of something, beside what is usual. */
export type Amount = 'least' | 'less' | 'usual' | 'more' | 'most';

/** The highest value that is still called so; above the last it is the most. */
const upTo: Readonly<Record<keyof typeof ranges, readonly (readonly [number, Amount])[]>> = {
  size: [
    [14, 'least'],
    [17, 'less'],
    [19, 'usual'],
    [25, 'more'],
  ],
  lineHeight: [
    [1.2, 'least'],
    [1.4, 'less'],
    [1.6, 'usual'],
    [2, 'more'],
  ],
  spacing: [
    [0, 'usual'],
    [2, 'more'],
  ],
  width: [
    [35, 'least'],
    [50, 'less'],
    [55, 'usual'],
  ],
  speed: [
    [0.6, 'least'],
    [0.9, 'less'],
    [1, 'usual'],
    [1.4, 'more'],
  ],
};

/** What a value is called in words. */
export const amountOf = (name: keyof typeof ranges, value: number): Amount =>
  upTo[name].find(([most]) => value <= most)?.[1] ?? 'most';
