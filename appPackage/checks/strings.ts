import type { Locale, Manifest } from '../manifest.ts';
import type { Package } from './check.ts';

/** A string that people read in Teams, by its path in the manifest. */
export type Strings = Readonly<Record<string, string>>;

/**
 * Every string of the manifest that Teams can show in another language, by the path that a locale file calls it.
 * The text of a prompt starter is not among them: Teams has no translation of it.
 * https://learn.microsoft.com/microsoftteams/platform/resources/schema/localization-schema
 */
export function localisable({ name, description, staticTabs, bots, composeExtensions }: Manifest): Strings {
  const strings: [path: string, text: string | undefined][] = [
    ['name.short', name.short],
    ['name.full', name.full],
    ['description.short', description.short],
    ['description.full', description.full],
    ...staticTabs.map((tab, i): [string, string | undefined] => [`staticTabs[${i}].name`, tab.name]),
  ];
  for (const [b, { commandLists }] of bots.entries()) {
    for (const [l, { commands }] of commandLists.entries()) {
      for (const [c, command] of commands.entries()) add(`bots[${b}].commandLists[${l}].commands[${c}]`, command);
    }
  }
  for (const [e, { commands }] of composeExtensions.entries()) {
    for (const [c, command] of commands.entries()) {
      const path = `composeExtensions[${e}].commands[${c}]`;
      add(path, command);
      for (const [p, parameter] of command.parameters.entries()) add(`${path}.parameters[${p}]`, parameter);
    }
  }
  return Object.fromEntries(strings.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));

  function add(path: string, { title, description }: { title: string; description?: string | undefined }) {
    strings.push([`${path}.title`, title], [`${path}.description`, description]);
  }
}

/** The strings of each language, by the file that they stand in. */
export const stringsByFile = ({ manifest, locales }: Package): Readonly<Record<string, Strings>> => ({
  'manifest.json': localisable(manifest),
  ...Object.fromEntries(Object.entries(locales).map(([file, locale]) => [file, withoutSchema(locale)])),
});

/** A locale file's strings, without the line that names its schema. */
export const withoutSchema = ({ $schema: _, ...strings }: Locale): Strings => strings;
