import { z } from 'zod';

/** What a value can take as JSON: the characters of its texts, and the bytes of all that stands around them. */
interface Room {
  readonly characters: number;
  readonly frame: number;
}

/** A character of a text, written as `\u0061`. */
const BYTES_OF_CHARACTER = 6;
/** The longest number that JavaScript writes, such as -1.2345678901234567e-100. */
const BYTES_OF_NUMBER = 25;
/** Quotes, and a comma or colon. */
const AROUND = 3;
/** The name under which a part of the contract says how many characters all its texts have together. */
const TOGETHER = 'x-mostCharacters';

const Node = z.looseObject({
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  maxLength: z.int().optional(),
  maxItems: z.int().optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  [TOGETHER]: z.int().optional(),
});

/**
 * The most bytes that a body of this schema takes when every field is as long as the contract lets it be: JSON without
 * indentation, each character escaped. @throws when the contract leaves a length open
 */
export function mostBytes(schema: z.ZodType): number {
  const { characters, frame } = roomFor(z.toJSONSchema(schema, { io: 'input' }), 'body');
  return characters * BYTES_OF_CHARACTER + frame;
}

function roomFor(schema: unknown, where: string): Room {
  const node = Node.parse(schema);
  const room = roomOf(node, where);
  return { ...room, characters: Math.min(room.characters, node[TOGETHER] ?? Number.POSITIVE_INFINITY) };
}

function roomOf(node: z.infer<typeof Node>, where: string): Room {
  const choices = node.anyOf ?? node.oneOf;
  if (choices) return largest(choices.map((choice) => roomFor(choice, where)));
  const values = node.enum ?? (node.const === undefined ? undefined : [node.const]);
  if (values) return largest(values.map((value) => ({ characters: 0, frame: JSON.stringify(value).length })));
  if (Array.isArray(node.type)) return largest(node.type.map((type) => roomOf({ ...node, type }, where)));
  switch (node.type) {
    case 'string':
      return { characters: bound(node.maxLength, where), frame: AROUND };
    case 'integer':
    case 'number':
      return { characters: 0, frame: BYTES_OF_NUMBER };
    case 'boolean':
    case 'null':
      return { characters: 0, frame: 'false'.length };
    case 'array': {
      const most = bound(node.maxItems, where);
      const { characters, frame } = roomFor(node.items, `${where}[]`);
      return { characters: most * characters, frame: AROUND + most * (frame + 1) };
    }
    case 'object': {
      if (node.additionalProperties !== false) throw open(where);
      const fields = Object.entries(node.properties ?? {}).map(([name, field]): Room => {
        const { characters, frame } = roomFor(field, `${where}.${name}`);
        return { characters, frame: frame + name.length + AROUND + 1 };
      });
      return {
        characters: fields.reduce((sum, { characters }) => sum + characters, 0),
        frame: fields.reduce((sum, { frame }) => sum + frame, AROUND),
      };
    }
    default:
      throw open(where);
  }
}

const largest = (rooms: readonly Room[]): Room => ({
  characters: Math.max(...rooms.map(({ characters }) => characters)),
  frame: Math.max(...rooms.map(({ frame }) => frame)),
});

function bound(most: number | undefined, where: string): number {
  if (most === undefined) throw open(where);
  return most;
}

const open = (where: string): Error => new Error(`The contract sets no limit to ${where}`);
