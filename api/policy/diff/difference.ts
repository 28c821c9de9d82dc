import type { Decision } from '../../contract/policy.ts';

/** The obligations whose change is told. */
const TERMS = [
  'attemptFirst',
  'maxHint',
  'intermediates',
  'lastOperation',
  'assurance',
  'models',
  'data',
  'approval',
] as const satisfies readonly (keyof NonNullable<Decision['obligations']>)[];
/** Those that a teacher's draft has. */
const OF_DRAFTS: ReadonlySet<(typeof TERMS)[number]> = new Set(['models', 'assurance', 'data', 'approval']);
const AIDS = ['readAloud', 'wordSuggestions', 'dictation', 'homeLanguage'] as const;

type Terms = NonNullable<Decision['obligations']>;
type Value = string | number | boolean | readonly string[];

/** Something that somebody could have, or not, and now the other way round. */
interface EffectChange {
  readonly what: 'lost' | 'gained';
  readonly key: string;
}

/** What is there all the same, on other terms. */
export type TermChange = { readonly key: string; readonly from: Value; readonly to: Value } & (
  | { readonly what: (typeof TERMS)[number] | 'checks' | 'needsWorking' | 'speech' | 'onlineVoices' }
  | { readonly what: 'aid'; readonly aid: (typeof AIDS)[number] }
);

/** One thing that is otherwise in the answer to a question; `key` is the same exactly when the change is. */
export type Difference = EffectChange | TermChange;

export const isOfEffect = (difference: Difference): difference is EffectChange =>
  difference.what === 'lost' || difference.what === 'gained';

/** What is otherwise for a student or a member of staff; teachers' drafts have no hints, and nobody reads aloud to them. */
export function differencesOf(before: Decision, after: Decision, isStudent: boolean): Difference[] {
  if (before === after) return [];
  const found: Difference[] = [];
  if (before.effect !== after.effect) {
    const what = after.effect === 'deny' ? 'lost' : 'gained';
    found.push({ what, key: what });
  }
  if (before.obligations && after.obligations) found.push(...termsOf(before.obligations, after.obligations, isStudent));
  if (!isStudent) return found;
  for (const aid of AIDS) {
    const [from, to] = [before.aids[aid], after.aids[aid]];
    if (from !== to) found.push({ what: 'aid', aid, from, to, key: `${aid} ${from} ${to}` });
  }
  add(found, 'speech', before.speech.models, after.speech.models);
  add(found, 'onlineVoices', before.speech.onlineVoices, after.speech.onlineVoices);
  return found;
}

function termsOf(before: Terms, after: Terms, isStudent: boolean): Difference[] {
  const found: Difference[] = [];
  for (const term of TERMS)
    if (isStudent ? term !== 'approval' : OF_DRAFTS.has(term)) add(found, term, before[term], after[term]);
  if (!isStudent) return found;
  add(found, 'checks', before.answerChecks.max, after.answerChecks.max);
  // Where nothing is checked, nobody needs to know what a check would ask for.
  if (before.answerChecks.max > 0 && after.answerChecks.max > 0)
    add(found, 'needsWorking', before.answerChecks.needsWorking, after.answerChecks.needsWorking);
  return found;
}

type Compared = Exclude<TermChange['what'], 'aid'>;

function add(found: Difference[], what: Compared, from: Value, to: Value): void {
  const [old, now] = [from, to].map((value) => (Array.isArray(value) ? [...value].sort().join(', ') : String(value)));
  if (old !== now) found.push({ what, from, to, key: `${what} ${old} ${now}` });
}
