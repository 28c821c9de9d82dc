import { z } from 'zod';
import { schemaTexts } from '../language/texts/policy/schemaTexts.ts';
import { LISTS, PolicyDocument, SHORT_FORMS } from './schema.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The form of a policy file as JSON Schema (draft 2020-12), for editors: which keys there are, what they are for, and what
 * may stand there. It lets through some files that `policy check` finds fault with, such as two rules with one id.
 */
export function editorSchema(): JsonSchema {
  const schema = asJson(PolicyDocument);
  describe(schema, '');
  return { ...schema, title: 'Ledetråd policy/1' };
}

function asJson(part: z.ZodType): JsonSchema {
  return z.toJSONSchema(part, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const word = LISTS.get(zodSchema);
      const form = SHORT_FORMS.get(zodSchema);
      if (word) become(jsonSchema, [partOf(word), { type: 'array', items: partOf(word), minItems: 1 }]);
      if (form) become(jsonSchema, [{ const: form.value }, partOf(form.long)]);
    },
  });
}

/** Lets one of several forms stand in a place that had one. */
function become(schema: JsonSchema, anyOf: JsonSchema[]): void {
  for (const key of Object.keys(schema)) delete schema[key];
  schema.anyOf = anyOf;
}

/** A part of the file by itself. */
function partOf(part: z.ZodType): JsonSchema {
  const { $schema: _, ...form } = asJson(part);
  return form;
}

/** Writes what each key is for beside it, Danish first. */
function describe(schema: JsonSchema, path: string): void {
  const said = schemaTexts[path];
  if (said && schema.description === undefined) schema.description = `${said.da}\n\n${said.en}`;
  for (const part of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])])
    describeWithin(part, path);
  describeWithin(schema, path);
}

/** The keys of a mapping, and of the mappings of a list. */
function describeWithin(schema: JsonSchema, path: string): void {
  for (const [key, inner] of Object.entries(schema.properties ?? {}))
    if (typeof inner === 'object') describe(inner, path === '' ? key : `${path}.${key}`);
  const { items } = schema;
  if (items && typeof items === 'object' && !Array.isArray(items)) describeWithin(items, path);
}
