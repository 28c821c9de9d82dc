import type { Aids, Obligations, Speech } from '../contract/policy.ts';
import type { Loosenable, NamedObligations } from './rule.ts';

/**
 * What holds where the top layer names no value: the strictest of each. Who approves is milder: a teacher answers for every
 * draft anyway, and a school where nobody thought of a second reader is not to be left without a way to share.
 */
const UNNAMED: Obligations = Object.freeze({
  attemptFirst: true,
  maxHint: 0,
  finalAnswer: 'never',
  answerChecks: Object.freeze({ max: 0, needsWorking: true }),
  intermediates: 'masked',
  lastOperation: 'hidden',
  assurance: 'rendered',
  models: [],
  data: 'none',
  approval: 'self',
});

/** The models that are in both. */
const modelsInBoth = (a: Obligations['models'], b: Obligations['models']): Obligations['models'] =>
  a === 'all' ? b : b === 'all' ? a : a.filter((name) => b.includes(name));

const stricterOf: { readonly [F in keyof Obligations]: (a: Obligations[F], b: Obligations[F]) => Obligations[F] } = {
  attemptFirst: (a, b) => a || b,
  maxHint: (a, b) => Math.min(a, b),
  finalAnswer: (a) => a,
  answerChecks: (a, b) => ({ max: Math.min(a.max, b.max), needsWorking: a.needsWorking || b.needsWorking }),
  intermediates: (a, b) => (a === 'masked' ? a : b),
  lastOperation: (a, b) => (a === 'hidden' ? a : b),
  assurance: (a, b) => (a === 'rendered' ? a : b),
  models: modelsInBoth,
  data: (a, b) => (a === 'none' ? a : b),
  approval: (a, b) => (a === 'colleague' ? a : b),
};

/** What one layer says about obligations. */
export interface Terms {
  readonly obligations: NamedObligations;
  readonly mayLoosen: readonly Loosenable[];
}

/**
 * One obligation from the layers' terms, top first: the lowest layer that names it decides, but is held to the value of
 * every layer above that names it and does not list it in `mayLoosen`. The top layer always counts as naming it: what it
 * leaves out is as in {@link UNNAMED}.
 */
function settle<F extends keyof Obligations>(field: F, terms: readonly Terms[]): Obligations[F] {
  let value: Obligations[F] | undefined;
  for (let at = terms.length - 1; at >= 0; at--) {
    const term = terms[at];
    const named: Obligations[F] | undefined = term?.obligations[field] ?? (at === 0 ? UNNAMED[field] : undefined);
    if (term === undefined || named === undefined) continue;
    if (value === undefined) value = named;
    else if (!isLoosened(field, term)) value = stricterOf[field](named, value);
  }
  return value ?? UNNAMED[field];
}

/** Whether the layers below may loosen an obligation. */
export const isLoosened = (field: keyof Obligations, { mayLoosen }: Terms): boolean =>
  mayLoosen.some((loosened) => loosened === field);

/** All obligations from the layers' terms, top first. */
export function settleObligations(terms: readonly Terms[]): Obligations {
  return {
    attemptFirst: settle('attemptFirst', terms),
    maxHint: settle('maxHint', terms),
    finalAnswer: 'never',
    answerChecks: settle('answerChecks', terms),
    intermediates: settle('intermediates', terms),
    lastOperation: settle('lastOperation', terms),
    assurance: settle('assurance', terms),
    models: settle('models', terms),
    data: settle('data', terms),
    approval: settle('approval', terms),
  };
}

/** What holds where no layer names the aids. */
export const NO_AIDS: Aids = Object.freeze({
  readAloud: 'never',
  wordSuggestions: 'never',
  dictation: 'never',
  homeLanguage: 'never',
});

const order = ['never', 'specialTerms', 'always'] as const;
const stricterAid = (a: Aids[keyof Aids], b: Aids[keyof Aids]) => (order.indexOf(a) <= order.indexOf(b) ? a : b);

/** Each aid at the stricter of two layers' values. */
export function stricterAids(a: Aids, b: Aids): Aids {
  return {
    readAloud: stricterAid(a.readAloud, b.readAloud),
    wordSuggestions: stricterAid(a.wordSuggestions, b.wordSuggestions),
    dictation: stricterAid(a.dictation, b.dictation),
    homeLanguage: stricterAid(a.homeLanguage, b.homeLanguage),
  };
}

/** What holds where no layer names the speech: nothing leaves the device. */
export const NO_SPEECH: Speech = Object.freeze({ models: [], onlineVoices: false });

/** What two layers both let out. */
export const stricterSpeech = (a: Speech, b: Speech): Speech => ({
  models: modelsInBoth(a.models, b.models),
  onlineVoices: a.onlineVoices && b.onlineVoices,
});
