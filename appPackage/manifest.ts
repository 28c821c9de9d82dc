import { z } from 'zod';

/** The version of Teams' manifest schema that the package is written in: the oldest that knows prompt starters. */
export const SCHEMA_VERSION = '1.27';

const Command = z.looseObject({
  title: z.string(),
  description: z.string().optional(),
  type: z.string().optional(),
  prompt: z.string().optional(),
});

const ExtensionCommand = z.looseObject({
  id: z.string(),
  type: z.string().optional(),
  title: z.string(),
  description: z.string().optional(),
  parameters: z.array(z.looseObject({ title: z.string(), description: z.string().optional() })).default([]),
});

/**
 * The parts of a Teams manifest that our own checks look at; the schema looks at all of it.
 * https://learn.microsoft.com/microsoft-365/extensibility/schema/
 */
export const Manifest = z.looseObject({
  $schema: z.string(),
  manifestVersion: z.string(),
  version: z.string(),
  id: z.string(),
  localizationInfo: z.looseObject({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.looseObject({ languageTag: z.string(), file: z.string() })).default([]),
  }),
  developer: z.looseObject({
    name: z.string(),
    websiteUrl: z.string(),
    privacyUrl: z.string(),
    termsOfUseUrl: z.string(),
  }),
  name: z.looseObject({ short: z.string(), full: z.string() }),
  description: z.looseObject({ short: z.string(), full: z.string() }),
  icons: z.looseObject({ color: z.string(), outline: z.string() }),
  staticTabs: z.array(
    z.looseObject({
      entityId: z.string(),
      name: z.string().optional(),
      contentUrl: z.string().optional(),
      websiteUrl: z.string().optional(),
    }),
  ),
  configurableTabs: z.array(z.looseObject({ id: z.string(), configurationUrl: z.string() })),
  bots: z.array(
    z.looseObject({
      botId: z.string(),
      scopes: z.array(z.string()),
      commandLists: z.array(z.looseObject({ scopes: z.array(z.string()), commands: z.array(Command) })),
    }),
  ),
  composeExtensions: z.array(z.looseObject({ botId: z.string(), commands: z.array(ExtensionCommand) })),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.looseObject({ id: z.string(), resource: z.string() }),
});
export type Manifest = z.infer<typeof Manifest>;

/** A file of translations: the path of a string in the manifest, such as `name.short`, and the string. */
export const Locale = z.record(z.string(), z.string());
export type Locale = z.infer<typeof Locale>;
