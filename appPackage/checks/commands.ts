import type { Check } from './check.ts';
import { stringsByFile } from './strings.ts';

/** Teams shows no more than this many commands of a bot in one place. */
const MOST = 10;

/** Each place where the bot is has one list of commands, short enough, without a word that means two things. */
export const commands: Check = (made) =>
  made.manifest.bots.flatMap(({ scopes, commandLists }, b) => [
    ...scopes.flatMap((scope) => {
      const lists = commandLists.filter((list) => list.scopes.includes(scope));
      return lists.length === 1 ? [] : [`bots[${b}]: ${scope} has ${lists.length} command lists, not one`];
    }),
    ...commandLists.flatMap((list, l) => {
      const path = `bots[${b}].commandLists[${l}]`;
      return [
        ...list.scopes.filter((scope) => !scopes.includes(scope)).map((scope) => `${path}: the bot is not in ${scope}`),
        ...(list.commands.length > MOST
          ? [`${path} has ${list.commands.length} commands, at most ${MOST} are shown`]
          : []),
        ...list.commands.flatMap(({ type, prompt }, c) =>
          (type === 'prompt') === (prompt !== undefined && prompt.trim() !== '')
            ? []
            : [`${path}.commands[${c}]: a prompt starter, and nothing else, has a prompt`],
        ),
        ...Object.entries(stringsByFile(made)).flatMap(([file, strings]) => {
          const titles = list.commands.map((_, c) => strings[`${path}.commands[${c}].title`]?.toLowerCase());
          const again = titles.filter((title, c) => title !== undefined && titles.indexOf(title) !== c);
          return again.map((title) => `${file}: ${path} has “${title}” twice`);
        }),
      ];
    }),
  ]);
