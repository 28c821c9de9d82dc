import type { da } from './wordHelp.da.ts';

/** The same in English. */
export const en: Record<keyof typeof da, string> = {
  list: 'Suggestions for “{{word}}”',
  waiting: 'Words that you can choose come here as you write.',
  keys: 'Arrow down, or Alt and the number, chooses. Esc closes.',
  none: 'No suggestions for “{{word}}”.',
  onlyDanish: 'There are word suggestions in Danish only.',
  heard_one: 'One suggestion for {{word}}: {{words}}. Press arrow down to choose it.',
  heard_other: '{{count}} suggestions for {{word}}: {{words}}. Press arrow down to choose.',
  taken: '{{word}} is put in.',
};
