import type { AnswerKey } from '../../contract/answerKey.ts';
import type { Language } from '../../contract/language.ts';
import { normalise } from '../../language/index.ts';
import type { Form } from '../../maths/index.ts';
import { Acrostics } from './acrostics.ts';
import type { AllowList } from './allow.ts';
import { rightOption } from './choiceKey.ts';
import { Choices } from './choices.ts';
import { Essay } from './essay.ts';
import { ExpressionParts } from './expressionParts.ts';
import { Expressions } from './expressions.ts';
import { asFormula } from './expressionWords.ts';
import { foldPlain, squeeze } from './fold.ts';
import { hiddenMatcher, tellsNumber, tellsPhrase } from './hiddenAnswer.ts';
import { HINT } from './hints.ts';
import { type NumericKey, numericKeyOf } from './key.ts';
import type { Memory } from './memory.ts';
import { NOTHING, type Watch } from './numeric/channel.ts';
import { numberChannel } from './numeric/index.ts';
import { NumericTarget } from './numeric/target.ts';
import { once } from './once.ts';
import { Phrases } from './phrases.ts';
import { Rubric } from './rubric.ts';
import { usesOtherScript } from './scripts.ts';
import type { Surface } from './surface.ts';
import { Translation } from './translation.ts';
import type { Finding, GuardContext } from './types.ts';
import { boundIn } from './writtenForm.ts';

/** What of a sentence gives the key away. */
export type Matcher = (surface: Surface) => readonly Finding[];

/** How the guard looks for this kind of key. `numeric` is the key's number, where it is one. */
export function matchersFor(
  context: GuardContext,
  numeric: NumericKey | undefined,
  known: AllowList,
  memory: Memory,
): readonly Matcher[] {
  const said = [context.problemText, ...context.studentTexts];
  const allowed = once(() => said.some(usesOtherScript));
  const rail: Matcher = (surface) =>
    surface.hints(HINT.beyondLatin) && usesOtherScript(surface.text) && !allowed()
      ? [{ start: 0, end: surface.text.length, how: 'refuse', reason: 'otherScript' }]
      : [];
  const acrostics = new Acrostics(spelledOf(context.key, numeric), memory);
  return [rail, (surface) => acrostics.collect(surface), ...keyMatchers(context, numeric, known, memory, said)];
}

/** The letters of the answers that the first letters of sentences could spell. */
function spelledOf(key: AnswerKey, numeric: NumericKey | undefined): string[] {
  if (numeric) return new NumericTarget(numeric).ownSpellings().map(foldPlain);
  if (key.type === 'phrase') return [key.value, ...(key.aliases ?? [])].map(squeeze);
  return key.type === 'choice' ? [squeeze(key.options[rightOption(key)] ?? key.value)] : [];
}

function keyMatchers(
  { key, lang, lastOperation }: GuardContext,
  numeric: NumericKey | undefined,
  known: AllowList,
  memory: Memory,
  said: readonly string[],
): readonly Matcher[] {
  const watch = { known, lastOperation, memory };
  if (numeric) return numberMatchers(numeric, watch);
  switch (key.type) {
    case 'none':
      return [];
    case 'choice': {
      const lastSaid = said.length > 1 ? (said.at(-1) ?? '') : '';
      const choices = new Choices(key, memory, lastSaid);
      const right = key.options[choices.right] ?? key.value;
      const phrases = new Phrases([right]);
      return [
        (surface) => choices.find(surface),
        (surface) => phrases.find(surface).filter((finding) => finding.how === 'refuse'),
        hiddenMatcher(tellsPhrase([right])),
      ];
    }
    case 'phrase':
      return phraseMatchers([key.value, ...(key.aliases ?? [])], known);
    case 'inequality':
      return memberMatchers(boundIn(key.value), lang, watch);
    case 'set':
      return key.values
        .filter((value) => !isStated(value, lang, known))
        .flatMap((value) => memberMatchers(value, lang, watch));
    case 'translation': {
      const translation = new Translation(key, said, memory);
      return [(surface) => translation.find(surface), hiddenMatcher((hidden) => translation.isToldIn(hidden.text))];
    }
    case 'essay': {
      const essay = new Essay(key, said, memory);
      return [(surface) => essay.find(surface)];
    }
    case 'rubric': {
      const rubric = new Rubric(key, said, memory);
      return [(surface) => rubric.find(surface)];
    }
    default:
      return expressionMatchers(key.value, watch, key.type === 'expression' ? key.form : undefined);
  }
}

type Watching = Omit<Watch, 'target'>;

function numberMatchers(numeric: NumericKey, watching: Watching): readonly Matcher[] {
  const target = new NumericTarget(numeric);
  const watch = { ...watching, target };
  const channel = numberChannel(target);
  return [(surface) => channel(surface, watch), hiddenMatcher(tellsNumber(target))];
}

function phraseMatchers(values: readonly string[], known: AllowList): readonly Matcher[] {
  const phrases = new Phrases(values);
  return [
    (surface) => phrases.find(surface).filter((finding) => !restatesPhrase(surface.text, finding, known)),
    hiddenMatcher(tellsPhrase(values)),
  ];
}

function expressionMatchers(value: string, { known, memory }: Watching, form?: Form): readonly Matcher[] {
  const expression = new Expressions(value, form);
  const parts = new ExpressionParts(value, memory);
  const inWords = /\p{L}{4,}/u.test(value) ? phraseMatchers([value], known) : [];
  const inTask = (part: string): boolean => known.contains(part);
  return [
    ({ text }) =>
      expression.find(text, inTask).map(({ start, end }) => ({ start, end, how: 'hide', reason: 'expression' })),
    (surface) => {
      if (!surface.hints(HINT.sign | HINT.number | HINT.one)) return NOTHING;
      const formula = asFormula(surface);
      if (formula === surface.text || expression.find(formula, inTask).length === 0) return [];
      return [{ start: 0, end: surface.text.length, how: 'refuse', reason: 'expressionInWords' }];
    },
    (surface) => parts.find(surface),
    hiddenMatcher(({ text }) => expression.find(normalise(text), inTask).length > 0),
    ...inWords,
  ];
}

/** A value of a set that the student has put forward is no news. */
function isStated(value: string, lang: Language, known: AllowList): boolean {
  const numeric = numericKeyOf(value, lang);
  return numeric !== undefined && known.hasStated(numeric.value);
}

/** One value of a set is watched like a key of its own. */
function memberMatchers(value: string, lang: Language, watching: Watching): readonly Matcher[] {
  const numeric = numericKeyOf(value, lang);
  if (numeric) return numberMatchers(numeric, watching);
  if (/[\d=+*/^]/.test(value)) return expressionMatchers(value, watching);
  return phraseMatchers([value], watching.known);
}

/** A word of the task may be said again, but not as the answer. */
function restatesPhrase(text: string, finding: Finding, known: AllowList): boolean {
  if (finding.how === 'refuse' || !known.contains(text.slice(finding.start, finding.end))) return false;
  return !/(?:answer|solution|correct|svaret|løsningen|rigtige?)\P{L}{1,3}(?:\p{L}+\P{L}{1,3}){0,2}$/iu.test(
    text.slice(Math.max(0, finding.start - 40), finding.start),
  );
}
