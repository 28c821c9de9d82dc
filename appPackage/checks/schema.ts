import { AppManifestUtils } from '@microsoft/app-manifest';
import { z } from 'zod';

const Named = z.looseObject({ $schema: z.string() });

/**
 * Holds a manifest or a locale file against the schema that it names, as Microsoft publishes it with the package
 * `@microsoft/app-manifest`; nothing is fetched. (A schema that the package lacks would be: `versions` comes first.)
 */
export async function schemaProblems(file: string, json: string): Promise<string[]> {
  const { $schema } = Named.parse(JSON.parse(json));
  const schema = JSON.stringify(await AppManifestUtils.fetchSchema($schema));
  const problems = await AppManifestUtils.validateAgainstSchema(JSON.parse(json), JSON.parse(escapeBracket(schema)));
  return problems.map((problem) => `${file}: ${problem}`);
}

/** The schema of locale files has a bracket in two patterns that a regular expression with Unicode wants escaped. */
const escapeBracket = (schema: string): string => schema.replaceAll(String.raw`\\b]`, String.raw`\\b\\]`);
