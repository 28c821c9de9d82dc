import type { Language } from '../../contract/language.ts';
import { isLanguage, isMaths, isMisspelt, partTexts, termOf, unitFact, unitNamed } from '../../language/texts/index.ts';
import { type Step, takeWish } from '../../maths/index.ts';
import { matchesKey } from '../claims.ts';
import type { Ask, Lead } from '../moves/choice.ts';
import { readBeside } from '../read/beside.ts';
import {
  digitsOf,
  formulasOf,
  placesOf,
  quantitiesOf,
  questionIn,
  type StudiedProblem,
  soughtIn,
  type UnitPair,
} from '../read/index.ts';
import { gistOf } from '../read/words.ts';
import type { TutorProblem } from '../types.ts';
import { askedWords, clueIn, optionsIn, sentenceIn, soughtKind } from './askedWord.ts';
import type { Slots, VoiceContext } from './context.ts';
import { listed, measuresIn } from './measures.ts';
import { slotsOfOwnWords } from './ownWords.ts';
import { slotsOfFirstStep, slotsOfSibling, slotsOfStep, taskLine, termsOf } from './stepSlots.ts';
import { tongueOf } from './tongue.ts';
import { topicOf } from './topic.ts';

/** A step of the engine's own way through the task. */
const stepOf = ({ solution, formula }: StudiedProblem, step: number): Step | undefined =>
  (solution ?? formula?.solution)?.steps[step];

/** The slots of a question. Every value comes from the task, the student's own words or a sibling problem. */
export function slotsOfAsk(ask: Ask, context: VoiceContext): Slots {
  const { studied, problem, lang } = context;
  switch (ask.ask) {
    case 'rule':
      return slotsOfStep(ask.idea, stepOf(studied, ask.step), context);
    case 'sibling':
      return slotsOfSibling(
        studied.maths ?? studied.formula?.problem ?? null,
        stepOf(studied, ask.step),
        context.turn + 1 + 7 * ask.variant,
        lang,
      );
    case 'opening':
      return {
        ...slotsOfQuantities(context),
        ...slotsOfTask(context),
        ...slotsOfFirstStep(context),
        sought: soughtIn(problem.text),
      };
    case 'openingOneStep':
      return slotsOfFirstStep(context);
    case 'pointAtStep':
    case 'sumHow':
      return { line: ask.line };
    case 'pointAtSum':
      return { line: ask.line, it: subjectOfTalk(context) };
    case 'isItAsked':
    case 'ownQuestion':
    case 'whereFrom':
    case 'notThat':
    case 'clockAsNumber':
    case 'triangleAsRectangle':
    case 'tryIdea':
    case 'takeThought':
    case 'ideaFits':
    case 'subQuestion':
    case 'ownDoubt':
    case 'stuckOn':
    case 'shorter':
    case 'ownMeaning':
    case 'restatesFact':
    case 'unknownTerm':
    case 'misbelief':
    case 'compared':
    case 'areaForEdge':
    case 'belowZero':
      return { line: ask.line, ...slotsOfFirstStep(context) };
    case 'explainTerm':
      return { meaning: isMaths(studied.kind) ? meaningOf(ask.word, lang) : firstSentence(meaningOf(ask.word, lang)) };
    case 'easierSums':
      return { q1: ask.first, q2: ask.second };
    case 'explainUnits':
      return { meaning: factOf(ask.units, lang) };
    case 'unitStep':
      return { line: ask.line, meaning: factOf(ask.units, lang) };
    case 'sumStep':
      return { result: ask.result, ...(matchesKey(ask.quantity, problem.key) ? {} : { q1: ask.quantity }) };
    case 'selfCheck':
      return slotsOfFirstStep(context);
    case 'sumEnd':
    case 'sumOnTheWay':
    case 'sumInEquation':
      return { result: ask.result, ...slotsOfFirstStep(context) };
    case 'mixedUnits':
      return { line: ask.line, first: ask.first, second: ask.second };
    case 'partAsWhole':
      return { line: ask.line, part: ask.part, place: ask.place };
    case 'otherThanRated':
      return { line: ask.line, rate: ask.rate, counted: ask.counted };
    case 'openVerb':
      return { cue: ask.cue, verb: ask.verb };
    case 'openVerbNext':
      return { line: ask.line, cue: ask.cue, verb: ask.verb };
    case 'openVerbsDone':
      return { line: ask.line };
    case 'unitsSeen':
      return { first: ask.first, second: ask.second };
    case 'cueReason':
      return { word: ask.line };
    case 'thoughtAndSum':
      return { line: ask.line, sum: ask.sum };
    case 'fitQuestion':
      return { line: ask.line, sought: questionIn(problem.text) };
    case 'percentAsNumber':
      return { line: ask.line, percent: ask.percent };
    case 'ownEquation':
    case 'equationNext':
      return { line: ask.line, x: ask.unknown };
    case 'whichPart':
      return { result: ask.result, label: ask.label };
    case 'firstPart':
    case 'nextPart':
    case 'startPart':
    case 'checkPart':
    case 'alsoAsked':
      return { label: ask.label, sought: ask.sought };
    case 'place':
      return { place: ask.place };
    case 'unused':
      return { line: ask.line, ...(matchesKey(ask.quantity, problem.key) ? {} : { q1: ask.quantity }) };
    case 'ownAnswer':
    case 'farewell':
    case 'stillRight':
    case 'moreValues':
      return { value: ask.value ?? '' };
    case 'valueStep':
    case 'givenValue':
      return { value: ask.value ?? '' };
    case 'reflectEquation':
      return slotsOfFirstStep(context);
    case 'selfJudge':
      return {
        value: studied.kind === 'symbols' ? '' : (ask.value ?? ''),
        q1: usedQuantity(context) ?? '',
      };
    case 'askWorking':
      return {
        ...slotsOfQuantities(context),
        it: subjectOfTalk(context),
        ...(ask.value === null || studied.kind === 'symbols' ? {} : { value: ask.value }),
      };
    case 'word':
      return {
        ...slotsOfQuantities(context, ask.rung === 1),
        ...slotsOfPercent(problem),
        sought: soughtIn(problem.text),
      };
    case 'relation': {
      if (ask.of) return { ...slotsOfStory(ask.of, problem), ...slotsOfPercent(problem) };
      const place = placesOf(problem.text).find(({ relation }) => relation === ask.relation);
      const q1 = place && !matchesKey(place.text, problem.key) ? { q1: `"${place.text}"` } : {};
      return { ...slotsOfQuantities(context), ...q1, ...slotsOfPercent(problem) };
    }
    case 'buildOn':
      return {
        ...slotsOfQuantities(context),
        ...slotsOfTask(context),
        it: subjectOfTalk(context),
        ...slotsOfOwnWords(readBeside(context.studentTexts.at(-1) ?? '', problem.text, !isMaths(studied.kind)).rest),
      };
    case 'wordsLeft':
      return { line: ask.used.length > 1 ? listed(ask.used, lang) : (ask.used[0] ?? ''), word: ask.word };
    case 'gather':
    case 'weighTwo':
      return { line: ask.first, form: ask.second };
    case 'lookOver':
    case 'spellBid':
      return { own: ask.word };
    case 'otherTongue':
    case 'ladder':
      return {
        ...slotsOfQuantities(context),
        ...slotsOfTask(context),
        it: subjectOfTalk(context),
      };
    default:
      return { it: subjectOfTalk(context) };
  }
}

/** What a word means in any subject stands first; what it means on a graph after that. */
const firstSentence = (meaning: string): string => meaning.split(/(?<=\.)\s/u)[0] ?? meaning;

/** A school term, a fraction or a percentage in plain words; empty when it cannot be said. */
function meaningOf(word: string, lang: Language): string {
  if (/^\d+\/\d+$/u.test(word)) return partTexts[lang].fraction(word);
  if (/^\d+ ?%$/u.test(word))
    return partTexts[lang].benchmarks[/\d+/u.exec(word)?.[0] ?? ''] ?? partTexts[lang].percent;
  return (termOf(word, lang) ?? termOf(word, lang === 'da' ? 'en' : 'da'))?.meaning ?? '';
}

/** How the one unit goes into the other, in a sentence. */
function factOf([a, b]: UnitPair, lang: Language): string {
  const [one, other] = [unitNamed(a), unitNamed(b)];
  return (one && other && unitFact(one, other, lang)) ?? '';
}

/** What the task is about, as short as it can be said: its maths, a quantity, its word, its topic. */
function subjectOfTalk(context: VoiceContext): string {
  const { studied, lang, problem } = context;
  const { first, list, word, one, other, topic, clue } = slotsOfTask(context);
  switch (studied.kind) {
    case 'traced':
      return (
        turned(
          termsOf(taskLine(studied.maths, lang)).filter((term) => !matchesKey(term, problem.key)),
          context.turn,
        ) ?? ''
      );
    case 'quantities':
      return slotsOfQuantities(context).q1 ?? '';
    case 'symbols': {
      const { q1, part } = slotsOfQuantities(context);
      return q1 ?? part ?? '';
    }
    case 'comparison':
    case 'pattern':
    case 'dataset':
      return list ?? '';
    case 'conversion':
    case 'units':
    case 'rounding':
    case 'divisibility':
    case 'geometry':
    case 'chance':
      return first ?? '';
    default:
      return (
        topic || quoted(clue ?? word ?? '') || (one && other ? `${quoted(one)} ${AND[lang]} ${quoted(other)}` : '')
      );
  }
}

const AND: Readonly<Record<Language, string>> = { da: 'og', en: 'and' };

/** In quotation marks; nothing stays nothing, so that its variants are passed over. */
const quoted = (word: string): string => (word === '' ? '' : `"${word}"`);

/** The terms of formulas that cannot be said as a whole, because they are worth as much as the answer. */
const partsOf = (formulas: readonly string[], key: TutorProblem['key']): string[] =>
  formulas.flatMap(termsOf).filter((term) => !matchesKey(term, key));

/** The item whose turn it is. */
const turned = <T>(items: readonly T[], turn: number): T | undefined => items[turn % Math.max(1, items.length)];

/** The slots of a statement. */
export function slotsOfLead(lead: Lead): Slots {
  switch (lead.say) {
    case 'affirm':
    case 'sumsHold':
      return { line: lead.line };
    case 'confirm':
      return { value: lead.value };
    case 'notAnswer':
      return { value: lead.value ?? '' };
    case 'changed':
      return { own: lead.from, became: lead.to };
    default:
      return {};
  }
}

/** What the task itself names: its measures, its topic, the words and the language it asks about. */
function slotsOfTask({ problem, studied, lang }: VoiceContext): Slots {
  const { kind } = studied;
  const text = gistOf(problem.text);
  const tongue = tongueOf(text, lang);
  if (isMaths(kind)) {
    const measures = measuresIn(takeWish(text).rest);
    const first = kind === 'divisibility' && measures.length > 1 ? '' : (measures[0] ?? '');
    return { first, list: listed(measures, lang) };
  }
  if (kind === 'fact') return { word: soughtKind(text), topic: topicOf(text), clue: clueIn(text) };
  if (kind === 'wordPair') return { sentence: sentenceIn(text) };
  const options = isLanguage(kind) ? listed(optionsIn(text), lang) : '';
  const [asked = '', other = ''] = askedWords(text);
  const term = kind === 'concept' && other === '' ? termOf(asked, lang) : null;
  // A misspelt term is not copied back to somebody who cannot see that it is.
  const word = term && isMisspelt(asked, term, lang) ? term.term : asked;
  const words =
    other === ''
      ? { word, options, ...(term ? { meaning: term.meaning, parts: term.parts } : {}) }
      : { one: word, other };
  return { ...words, topic: isLanguage(kind) ? '' : topicOf(text), tongue, sentence: sentenceIn(text) };
}

/**
 * The two quantities to talk about now, never one that is the answer itself.
 * @param newOnes those first that the student has not written of
 */
function slotsOfQuantities({ problem, studied, studentTexts, turn }: VoiceContext, newOnes = false): Slots {
  const formulas = studied.kind === 'quantities' ? [] : formulasOf(problem.text);
  const all = formulas.length > 0 ? formulas : quantitiesOf(problem.text).map(({ text }) => text);
  const safe = [...new Set(all)].filter((text) => !matchesKey(text, problem.key));
  // "12 kr." says more than "12".
  const told = safe.filter((text) => /[\p{L}%$€£/]/u.test(text) && !/^1(?![\d.,/])/u.test(text));
  const named = told.length > 0 ? told : safe;
  const used = new Set(studentTexts.flatMap(digitsOf));
  const fresh = named.filter((text) => !digitsOf(text).some((digits) => used.has(digits)));
  const candidates = newOnes && fresh.length > 0 ? fresh : named;
  // What has not been written of is taken in the order of the task.
  const first = newOnes ? candidates[0] : turned(candidates, turn);
  const second = newOnes ? candidates[1] : turned(candidates, turn + 1);
  if (first === undefined) return { part: turned(partsOf(formulas, problem.key), turn) ?? '' };
  return second !== undefined && second !== first ? { q1: first, q2: second } : { q1: first };
}

/** The quantities of a story's next step; none that is the answer. */
function slotsOfStory(quantities: readonly string[], { key }: TutorProblem): Slots {
  const [q1, q2] = quantities.filter((quantity) => !matchesKey(quantity, key));
  return { ...(q1 !== undefined && { q1 }), ...(q2 !== undefined && { q2 }) };
}

/** A quantity of the task that the student has worked with, to weigh a value against; never the answer itself. */
function usedQuantity({ problem, studentTexts }: VoiceContext): string | undefined {
  const digits = new Set(studentTexts.flatMap(digitsOf));
  return quantitiesOf(problem.text)
    .map(({ text }) => text)
    .filter((text) => /[\p{L}%$€£]/u.test(text) && digitsOf(text).every((number) => digits.has(number)))
    .find((text) => !matchesKey(text, problem.key));
}

/** The task's percentage, when it has one that is not the answer. */
function slotsOfPercent({ text, key }: TutorProblem): Slots {
  const percent = /\d[\d.,]* ?%/u.exec(text)?.[0];
  return percent !== undefined && !matchesKey(percent, key) ? { percent } : {};
}
