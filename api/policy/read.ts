import { type PolicyProblem, readDocument } from './document.ts';
import type { PolicyFile, Rule } from './rule.ts';
import { KEYS, PolicyDocument } from './schema.ts';

export { MAX_FILE, type PolicyProblem } from './document.ts';

/** A policy file as read, or everything that is wrong with it. */
export type ReadResult =
  | { readonly ok: true; readonly file: PolicyFile }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Reads the text of one policy file (YAML 1.2). Never throws; `file` is the name that problems and rules carry. */
export function readPolicyFile(file: string, text: string): ReadResult {
  const read = readDocument(file, text, PolicyDocument, KEYS);
  if (!read.ok) return read;
  const { schema: _, layer, calendar, rules, ...said } = read.data;
  return {
    ok: true,
    file: {
      ...said,
      level: layer,
      calendar: calendar?.map((period, at) => ({ ...period, ...read.placeOf(['calendar', at]) })),
      rules: rules.map(({ allow, deny: _, ...entry }, at): Rule => {
        const effect = allow === undefined ? 'deny' : 'allow';
        return { ...entry, effect, obligations: allow ?? {}, ...read.placeOf(['rules', at]) };
      }),
    },
  };
}
