import type { Language } from '../../../contract/language.ts';

/** The words between the lines of a worked answer. */
const da = {
  bothSides: {
    add: (what: string) => `${what} lægges til på begge sider`,
    subtract: (what: string) => `${what} trækkes fra på begge sider`,
    multiply: (what: string) => `begge sider ganges med ${what}`,
    divide: (what: string) => `begge sider divideres med ${what}`,
  },
  /** What was done in a step of an equation, where it is worth saying. */
  rule: {
    expandBrackets: 'parentesen ganges ud',
    removeBrackets: 'parentesen hæves',
    collectTerms: 'ens led samles',
    swapSides: 'siderne byttes om',
  } as Readonly<Record<string, string>>,
  together: (total: number) => `i alt ${total}`,
  answer: (answer: string) => `Svar: ${answer}`,
};

const en: typeof da = {
  bothSides: {
    add: (what) => `${what} is added on both sides`,
    subtract: (what) => `${what} is subtracted on both sides`,
    multiply: (what) => `both sides are multiplied by ${what}`,
    divide: (what) => `both sides are divided by ${what}`,
  },
  rule: {
    expandBrackets: 'the brackets are multiplied out',
    removeBrackets: 'the brackets are removed',
    collectTerms: 'like terms are collected',
    swapSides: 'the sides are swapped',
  },
  together: (total) => `${total} in all`,
  answer: (answer) => `Answer: ${answer}`,
};

export const workTexts: Readonly<Record<Language, typeof da>> = { da, en };
