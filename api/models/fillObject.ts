import { z } from 'zod';
import { ModelFault } from './fault.ts';
import type { Message, ObjectOutcome, ObjectRequest, TextOutcome, Usage } from './model.ts';

/** How a provider is told to write JSON, strictest first. What it does not know, it answers with 400. */
export const JSON_MODES = ['schema', 'object', 'plain'] as const;
export type JsonMode = (typeof JSON_MODES)[number];

/** Longest text that is looked through for an object, in characters. */
const LONGEST = 400_000;
/** A text is tried at no more braces than this. */
const MOST_OBJECTS = 20;
/** What the model is told of a text that did not fit: no more faults than this. */
const MOST_FAULTS = 8;

/** Asks for one text, told how to write JSON; hands back the whole of it. */
export type AskForJson = (
  messages: readonly Message[],
  mode: JsonMode,
) => Promise<{ readonly text: string } & TextOutcome>;

/** What is remembered of a provider between calls: the strictest mode that it has not turned down. */
export interface JsonSkill {
  mode: JsonMode;
}

/**
 * An object that fits its schema: by the provider's own JSON Schema mode where it has one, else by its JSON mode, else cut out
 * of a plain text; always checked here. What does not fit is asked for once more, with the faults named. A text that was cut
 * is never mended.
 */
export async function fillObject<T>(
  { messages, schema }: Pick<ObjectRequest<T>, 'messages' | 'schema'>,
  skill: JsonSkill,
  ask: AskForJson,
): Promise<ObjectOutcome<T>> {
  const shape = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }));
  const told = (mode: JsonMode): Message[] =>
    mode === 'schema'
      ? [...messages]
      : [
          ...messages,
          { role: 'user', text: `Answer with one JSON object that fits this JSON Schema, and nothing else:\n${shape}` },
        ];
  let asked = told(skill.mode);
  let usage: Usage | undefined;
  for (let round = 0; ; round++) {
    const {
      text,
      finish,
      usage: spent,
    } = await askInKnownMode(skill, ask, (mode) => (round === 0 ? told(mode) : asked));
    usage = sum(usage, spent);
    const read = finish === 'length' ? { ok: false as const, faults: ['the text was cut'] } : readObject(text, schema);
    if (read.ok) return { value: read.value, usage };
    if (round > 0 || finish === 'length')
      throw new ModelFault('shape', `no object that fits: ${read.faults.length} faults`);
    asked = [
      ...told(skill.mode),
      { role: 'assistant', text: text.slice(0, LONGEST) },
      {
        role: 'user',
        text: `That does not fit. Mend it and answer with the whole JSON object:\n${read.faults.join('\n')}`,
      },
    ];
  }
}

/** Asks in the strictest mode that the provider knows, one step down for each that it turns down. */
async function askInKnownMode(
  skill: JsonSkill,
  ask: AskForJson,
  messagesIn: (mode: JsonMode) => readonly Message[],
): Promise<{ readonly text: string } & TextOutcome> {
  for (;;) {
    try {
      return await ask(messagesIn(skill.mode), skill.mode);
    } catch (error) {
      const next = JSON_MODES[JSON_MODES.indexOf(skill.mode) + 1];
      if (!(error instanceof ModelFault && error.kind === 'badRequest') || !next) throw error;
      skill.mode = next;
    }
  }
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly string[] };

/** The first whole object of a text that fits; else what is wrong with the first. Faults name places, never values. */
function readObject<T>(text: string, schema: z.ZodType<T>): Read<T> {
  let faults: readonly string[] | undefined;
  for (const part of objectsIn(text)) {
    const checked = schema.safeParse(part);
    if (checked.success) return { ok: true, value: checked.data };
    faults ??= checked.error.issues
      .slice(0, MOST_FAULTS)
      .map(({ path, message }) => `${path.join('.') || 'object'}: ${message}`);
  }
  return { ok: false, faults: faults ?? ['there is no whole JSON object'] };
}

/** The objects that stand in a text one after another, whatever is written around them. */
function* objectsIn(text: string): Generator<unknown> {
  if (text.length > LONGEST) return;
  for (let tries = 0, from = text.indexOf('{'); from >= 0 && tries < MOST_OBJECTS; tries++) {
    const to = endOfObject(text, from);
    const value = to < 0 ? undefined : parsed(text.slice(from, to));
    if (value !== undefined) yield value;
    from = text.indexOf('{', value === undefined ? from + 1 : to);
  }
}

/** The index after the brace that closes the one at `from`; -1 when there is none. Braces in strings do not count. */
function endOfObject(text: string, from: number): number {
  let depth = 0;
  let inString = false;
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return i + 1;
  }
  return -1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sum(a: Usage | undefined, b: Usage | undefined): Usage | undefined {
  if (!a || !b) return a ?? b;
  return { inputTokens: a.inputTokens + b.inputTokens, outputTokens: a.outputTokens + b.outputTokens };
}
