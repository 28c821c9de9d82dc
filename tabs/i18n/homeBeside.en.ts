import type { da } from './homeBeside.da.ts';

/** The same in English. */
export const en: typeof da = {
  title: 'The task in your language',
  translate: 'Translate the whole task',
  asking: 'Translating and checking …',
  byMachine: 'Machine translated by {{model}}, not read by a person. The Danish text is the one that counts.',
  onlyWords: 'Here are the words from your teacher’s word list. The whole task is not translated here.',
  nothing: 'There are no words in your language for the task, and it is not translated here. Ask your teacher.',
  say: 'Read sentence {{number}} in Danish',
};
