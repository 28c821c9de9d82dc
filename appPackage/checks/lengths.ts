import type { Check } from './check.ts';
import { stringsByFile } from './strings.ts';

/** The longest that Teams shows, in characters. The schema allows longer commands than Teams' menus have room for. */
const LONGEST: readonly [path: RegExp, characters: number][] = [
  [/^name\.short$/, 30],
  [/^name\.full$/, 100],
  [/^description\.short$/, 80],
  [/^description\.full$/, 4000],
  [/^staticTabs\[\d+\]\.name$/, 128],
  [/\.title$/, 32],
  [/\.description$/, 128],
];

/** Names, descriptions and commands fit, in every language, and none is empty. */
export const lengths: Check = (made) => {
  const { developer } = made.manifest;
  return [
    ...(developer.name.length > 32 ? [`developer.name has ${developer.name.length} characters, at most 32 fit`] : []),
    ...Object.entries(stringsByFile(made)).flatMap(([file, strings]) =>
      Object.entries(strings).flatMap(([path, text]) => {
        const most = LONGEST.find(([pattern]) => pattern.test(path))?.[1] ?? 0;
        if (text.trim() === '') return [`${file}: ${path} is empty`];
        return text.length > most ? [`${file}: ${path} has ${text.length} characters, at most ${most} fit`] : [];
      }),
    ),
  ];
};
