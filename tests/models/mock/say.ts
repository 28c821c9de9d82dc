import { z } from 'zod';
import type { Behaviour } from './behaviour.ts';
import { sampleOf, spoil } from './sample.ts';
import { cut, repeat } from './tokens.ts';
import { SOCRATIC, tell } from './wordings.ts';

/** What a client asks for, as far as the mock reads it. */
export const ChatBody = z.looseObject({
  model: z.string(),
  messages: z.array(z.unknown()),
  stream: z.boolean().nullish(),
  stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish(),
  response_format: z
    .looseObject({ type: z.string(), json_schema: z.looseObject({ schema: z.unknown() }).nullish() })
    .nullish(),
});
export type ChatBody = z.infer<typeof ChatBody>;

/** What the model says: a text, or the exact tokens; undefined for what it would say without a script. */
export type Script = string | readonly string[] | undefined;

/** What a mock server can say. */
export interface Repertoire {
  /** What it says, whatever is asked, or as a function of the request and of how many came before it. */
  readonly script?: Script | ((body: ChatBody, count: number) => Script);
  /** The object that it answers where JSON is asked for. Default: the smallest one that the request's schema allows. */
  readonly json?: (body: ChatBody) => unknown;
}

/** What it will say, in tokens. A script goes first; then what was asked for in JSON; then its own words. */
export function tokensOf(
  body: ChatBody,
  behaviour: Behaviour,
  count: number,
  { script, json }: Repertoire,
): readonly string[] {
  const { mode, answer, wording, pieces, seed, tokens } = behaviour;
  const scripted = typeof script === 'function' ? script(body, count) : script;
  const format = body.response_format?.type;
  const object =
    json && format !== undefined
      ? json(body)
      : format === 'json_schema'
        ? sampleOf(body.response_format?.json_schema?.schema)
        : {};
  const own = mode === 'leak' ? tell(answer, wording ?? count) : SOCRATIC;
  const isObject = format === 'json_schema' || format === 'json_object' || mode.endsWith('-json');
  const said = scripted ?? (isObject ? inJson(mode, object) : own);
  const list = typeof said === 'string' ? cut(said, pieces, seed ?? count) : said;
  return tokens === undefined ? list : repeat(list, tokens);
}

/** The object as a model writes it that obeys, or does not quite. */
function inJson(mode: Behaviour['mode'], object: unknown): string {
  const text = JSON.stringify(object);
  switch (mode) {
    case 'fenced-json':
      return `Sure! Here is the JSON you asked for:\n\n\`\`\`json\n${JSON.stringify(object, null, 2)}\n\`\`\`\nLet me know if {this} helps.`;
    case 'wrong-json':
      return JSON.stringify(spoil(object));
    case 'cut-json':
      return text.slice(0, Math.ceil(text.length * 0.6));
    default:
      return text;
  }
}
