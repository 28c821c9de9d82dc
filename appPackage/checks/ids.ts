import { GUID } from '../settings.ts';
import type { Check } from './check.ts';

/** Ids are GUIDs, the bot is the app registration that people sign in with, and nothing has another's id. */
export const ids: Check = ({ manifest, settings }) => {
  const places: [where: string, id: string, expected: string][] = [
    ['id', manifest.id, settings.appId],
    ['webApplicationInfo.id', manifest.webApplicationInfo.id, settings.clientId],
    ...manifest.bots.map(({ botId }, i): [string, string, string] => [`bots[${i}].botId`, botId, settings.clientId]),
    ...manifest.composeExtensions.map(({ botId }, i): [string, string, string] => [
      `composeExtensions[${i}].botId`,
      botId,
      settings.clientId,
    ]),
  ];
  const name = (expected: string) => (expected === settings.appId ? 'TEAMS_APP_ID' : 'CLIENT_ID');
  return [
    ...places.flatMap(([where, id, expected]) => {
      if (!GUID.test(id)) return [`${where} is “${id}”, which is no id`];
      return id === expected ? [] : [`${where} is ${id}, but ${name(expected)} is ${expected}`];
    }),
    ...twice(
      'staticTabs: entityId',
      manifest.staticTabs.map(({ entityId }) => entityId),
    ),
    ...twice(
      'composeExtensions: id',
      manifest.composeExtensions.flatMap(({ commands }) => commands.map(({ id }) => id)),
    ),
  ];
};

const twice = (what: string, values: readonly string[]): string[] =>
  [...new Set(values.filter((value, i) => values.indexOf(value) !== i))].map(
    (value) => `${what} “${value}” is used twice`,
  );
