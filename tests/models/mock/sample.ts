/** A JSON Schema, as far as it is read here. */
type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The smallest plain value that a JSON Schema allows: what a model that obeys `response_format` answers. */
export function sampleOf(schema: unknown, root: unknown = schema): unknown {
  if (!isSchema(schema)) return null;
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (typeof schema.$ref === 'string') return sampleOf(follow(schema.$ref, root), root);
  for (const key of ['anyOf', 'oneOf', 'allOf']) {
    const choices = schema[key];
    if (Array.isArray(choices)) return sampleOf(choices[0], root);
  }
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case 'object': {
      const properties = isSchema(schema.properties) ? schema.properties : {};
      return Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, sampleOf(inner, root)]));
    }
    case 'array':
      return Array.from({ length: Math.max(1, atLeast(schema.minItems)) }, () => sampleOf(schema.items, root));
    case 'string':
      return 'prøve'.padEnd(atLeast(schema.minLength), '.');
    case 'integer':
    case 'number':
      return Math.max(1, atLeast(schema.minimum));
    case 'boolean':
      return true;
    default:
      return null;
  }
}

const atLeast = (limit: unknown): number => (typeof limit === 'number' ? limit : 0);

function follow(ref: string, root: unknown): unknown {
  let at = root;
  for (const part of ref.split('/').slice(1)) at = isSchema(at) ? at[part] : undefined;
  return at;
}

/** The value with every leaf of another type than it was: JSON that parses and fits no schema. */
export function spoil(value: unknown): unknown {
  if (Array.isArray(value)) return { items: value.map(spoil) };
  if (isSchema(value)) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoil(inner)]));
  return typeof value === 'string' ? 7 : 'seven';
}
