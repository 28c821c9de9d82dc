import type { Language } from '../../contract/language.ts';
import {
  comparisonTexts,
  isMaths,
  type KindTexts,
  kindTexts,
  misbeliefTexts,
  misconceptionTexts,
  moveTexts,
  openVerbTexts,
  type ProblemKind,
  purposeText,
  ruleTexts,
  type Variants,
  whyText,
  wordTexts,
  writtenTexts,
} from '../../language/texts/index.ts';
import type { Ask, Lead, MoveChoice, Rung } from '../moves/choice.ts';
import type { Slots, VoiceContext } from './context.ts';
import { slotsOfAsk, slotsOfLead } from './slots.ts';
import { taskLine } from './stepSlots.ts';

/** A template that was said, by a name that stays the same between turns. */
export interface Said {
  readonly id: string;
  readonly text: string;
  /** What the guard judges: the text without the line quoted from the student. */
  readonly judged: string;
}

/** A reply is at most this many sentences long. */
const MOST_SENTENCES = 3;

/** Tells whether a text may be shown unchanged; the guard, wrapped. */
export type Allows = (text: string) => boolean;

/**
 * Puts a move into words without a model: at most one statement and one question, at most three sentences. Variants that
 * cannot be filled, were said lately or are not allowed by the guard are passed over.
 */
export function render(
  choice: MoveChoice,
  context: VoiceContext,
  said: readonly string[],
  allows: Allows,
): readonly Said[] {
  const task = taskLine(context.studied.maths, context.lang);
  const choosing: Choosing = { said, turn: context.turn, allows, room: MOST_SENTENCES, task };
  const { lead } = choice;
  const statement = lead ? pick(`lead.${lead.say}`, leadVariants(lead, context), slotsOfLead(lead), choosing) : null;
  if (!statement) return [renderAsk(choice.ask, context, choosing)];
  const room = MOST_SENTENCES - sentenceCount(statement.text);
  return [statement, renderAsk(choice.ask, context, { ...choosing, room })];
}

function renderAsk(ask: Ask, context: VoiceContext, choosing: Choosing): Said {
  let repeated: Said | null = null;
  for (const attempt of [ask, ...instead(ask, context)]) {
    // Some questions have an order of their own: what a thought means first, where it is from later.
    const isOrdered = attempt.ask === 'buildOn' ? !isMaths(attempt.kind) : attempt.ask === 'word' && attempt.rung === 1;
    const turn = isOrdered ? 0 : choosing.turn;
    const found = pick(nameOf(attempt), askVariants(attempt, context), slotsOfAsk(attempt, context), {
      ...choosing,
      turn,
    });
    if (found && found.id !== choosing.said.at(-1)) return found;
    repeated ??= found;
  }
  if (repeated) return repeated;
  // Every ladder has variants without slots, and those name nothing of the task: they always pass.
  return plainAsk(context.lang);
}

/** A question that names nothing of any task: it always passes. */
export function plainAsk(lang: Language): Said {
  const [plain] = kindTexts[lang].help.general.ladder[0];
  return { id: 'plain', text: plain, judged: plain };
}

const ofKind = (kind: ProblemKind, rung: Rung): Ask =>
  kind === 'traced' || kind === 'quantities' ? { ask: 'word', rung } : { ask: 'ladder', kind, rung };

/** What to ask when nothing of a question can be filled: a nearby question that needs less. */
function instead(ask: Ask, context: VoiceContext): Ask[] {
  const { kind } = context.studied;
  const general: Ask = { ask: 'ladder', kind: 'general', rung: 1 };
  switch (ask.ask) {
    case 'rule':
      // A task in words has no line to rewrite.
      if (context.studied.formula) return [ofKind(kind, ask.rung), general];
      return [{ ...ask, idea: 'rewrite' }, { ask: 'goOn' }, general];
    case 'sibling':
      return [...[1, 2, 3, 4].map((variant) => ({ ...ask, variant })), { ask: 'ladderEnd' }, general];
    case 'relation':
      return [{ ask: 'word', rung: ask.rung }, { ask: 'word', rung: 1 }, general];
    case 'word':
      return [{ ask: 'word', rung: 1 }, general];
    case 'firstPart':
    case 'opening':
      return [{ ask: 'opening', kind: kind === 'traced' ? 'general' : kind }, general];
    case 'farewell':
    case 'stillRight':
    case 'stillUnknown':
    case 'lookOnce':
    case 'ownAnswer':
    case 'ownVerdict':
    case 'finished':
      // What is over is not asked about again.
      return [];
    case 'explainTerm':
      return ask.word.endsWith('%') ? [{ ask: 'explainTerm', word: 'procent' }, general] : [general];
    case 'pointAtStep':
      return [{ ...ask, misconception: null }, general];
    case 'whyWorks':
      return [{ ...ask, why: null }, general];
    default:
      return [general];
  }
}

function askVariants(ask: Ask, { lang, studied, problem }: VoiceContext): readonly string[] {
  const texts = moveTexts[lang];
  const kinds = kindTexts[lang];
  const words = wordTexts[lang];
  switch (ask.ask) {
    case 'opening':
      return openingOf(kinds, ask.kind);
    case 'oddity':
      return texts.oddity[ask.oddity];
    case 'rule':
      return ruleTexts[lang][ask.idea][ask.rung === 1 ? 'goal' : ask.rung === 2 ? 'rule' : 'setUp'];
    case 'sibling':
      return texts.sibling;
    case 'whyWorks':
      return ask.why ? [whyText(ask.why, lang)] : texts.whyWorks;
    case 'pointAtStep':
      return ask.misconception ? misconceptionTexts[lang][ask.misconception].asks : texts.pointAtStep;
    case 'pointAtSum':
      return texts.pointAtSum;
    case 'word':
      return [words.goal, words.relate, words.setUp, words.picture][ask.rung - 1] ?? words.goal;
    case 'relation':
      return words.relation[ask.relation][ask.rung - 2] ?? words.relate;
    case 'sumStep':
    case 'isItAsked':
    case 'whereFrom':
    case 'sumEnd':
    case 'sumOnTheWay':
    case 'sumInEquation':
    case 'percentAsNumber':
    case 'mixedUnits':
    case 'unitsSeen':
    case 'partAsWhole':
    case 'otherThanRated':
    case 'fitQuestion':
    case 'thoughtAndSum':
    case 'clockAsNumber':
    case 'triangleAsRectangle':
    case 'areaForEdge':
    case 'belowZero':
    case 'ownEquation':
    case 'equationNext':
    case 'selfJudge':
    case 'valueStep':
    case 'whichPart':
    case 'firstPart':
    case 'nextPart':
    case 'unused':
      return words[ask.ask];
    case 'place':
      return words.place[ask.relation];
    case 'sumHow':
      return words.sumHow[ask.sign];
    case 'easierSums':
      return texts.easierSums[ask.sign];
    case 'purpose':
      return [purposeText(studied.kind, problem.text, lang)];
    case 'ladder':
      return rungOf(kinds.help[ask.kind].ladder, ask.rung);
    case 'buildOn':
      return isMaths(ask.kind)
        ? kinds.help[ask.kind].buildOn
        : [...kinds.takenUp[ask.kind], ...kinds.help[ask.kind].buildOn];
    case 'misbelief':
      return misbeliefTexts(ask.belief, lang);
    case 'openVerb':
      return openVerbTexts[lang][ask.how];
    case 'openVerbNext':
      return openVerbTexts[lang].next;
    case 'openVerbsDone':
      return openVerbTexts[lang].done;
    case 'cueReason':
      return words.cueReason[ask.cue];
    case 'compared':
      return comparisonTexts[lang][ask.how];
    case 'lookOver':
      return writtenTexts[lang].lookOver[ask.reason];
    case 'afterChange':
    case 'afterBelief':
    case 'ownQuestion':
    case 'finished':
    case 'howStart':
    case 'mayI':
    case 'matter':
    case 'addMore':
    case 'tickOff':
    case 'substitute':
    case 'shorter':
    case 'startPart':
    case 'checkPart':
    case 'alsoAsked':
    case 'otherTongue':
    case 'spellBid':
    case 'spellFound':
    case 'spellKeep':
    case 'spellDoubles':
    case 'ownDefinition':
    case 'writeFirst':
    case 'gather':
    case 'wordsLeft':
      return writtenTexts[lang][ask.ask];
    case 'explainUnits':
      return texts.explainTerm;
    case 'askWorking':
      return isMaths(studied.kind) ? texts.askWorking : texts.askReason;
    default:
      return texts[ask.ask];
  }
}

const openingOf = ({ opening, help }: KindTexts, kind: ProblemKind): Variants =>
  kind === 'traced' || kind === 'quantities' ? opening[kind] : help[kind].opening;

const rungOf = (ladder: readonly [Variants, Variants, Variants, Variants], rung: 1 | 2 | 3 | 4): Variants =>
  ladder[rung - 1] ?? ladder[0];

function leadVariants(lead: Lead, { lang }: VoiceContext): readonly string[] {
  const texts = moveTexts[lang];
  switch (lead.say) {
    case 'decline':
      return texts.decline[lead.reason];
    case 'changed':
      return writtenTexts[lang].changed;
    default:
      return texts[lead.say];
  }
}

function nameOf(ask: Ask): string {
  switch (ask.ask) {
    case 'rule':
      return `rule.${ask.idea}.${ask.rung}`;
    case 'pointAtStep':
      return `pointAtStep.${ask.misconception ?? 'any'}`;
    case 'ladder':
      return `ladder.${ask.kind}.${ask.rung}`;
    case 'opening':
    case 'buildOn':
      return `${ask.ask}.${ask.kind}`;
    case 'misbelief':
      return `misbelief.${ask.belief}`;
    case 'openVerb':
      return `openVerb.${ask.how}`;
    case 'cueReason':
      return `cueReason.${ask.cue}`;
    case 'compared':
      return `compared.${ask.how}`;
    case 'oddity':
      return `oddity.${ask.oddity}`;
    case 'word':
      return `word.${ask.rung}`;
    case 'lookOver':
      return `lookOver.${ask.reason}`;
    case 'relation':
      return `relation.${ask.relation}.${ask.rung}`;
    case 'place':
      return `place.${ask.relation}`;
    case 'sumHow':
    case 'easierSums':
      return `${ask.ask}.${ask.sign}`;
    case 'whyWorks':
      return `whyWorks.${ask.why ?? 'any'}`;
    default:
      return ask.ask;
  }
}

/** What the choice among variants depends on. */
interface Choosing {
  readonly said: readonly string[];
  readonly turn: number;
  readonly allows: Allows;
  /** How many sentences there is room for. */
  readonly room: number;
  /** The task's own maths on one line; empty when it has none. */
  readonly task: string;
}

/** A variant said among this many last ones is taken only when there is no other. */
const LATELY = 6;

/**
 * The best variant that can be filled and is allowed: not said lately, short enough, about the student's own line or this
 * task, longest unsaid.
 */
function pick(name: string, variants: readonly string[], slots: Slots, choosing: Choosing): Said | null {
  const { said, turn, allows, room } = choosing;
  const lately = new Set(said.slice(-LATELY));
  const rank = (i: number): readonly number[] => [
    lately.has(`${name}#${i}`) ? 1 : 0,
    sentenceCount(variants[i] ?? '') > room ? 1 : 0,
    /\{(?:line|phrase|form|source|own|meaning|value|result)\}/u.test(variants[i] ?? '')
      ? 0
      : variants[i]?.includes('{')
        ? 1
        : 2,
    said.lastIndexOf(`${name}#${i}`),
  ];
  const order = variants
    .map((_, i) => (i + turn) % variants.length)
    .map((i) => ({ i, rank: rank(i) }))
    .sort((a, b) => a.rank.map((value, at) => value - (b.rank[at] ?? 0)).find((difference) => difference !== 0) ?? 0);
  for (const { i } of order) {
    const text = fill(variants[i] ?? '', slots);
    const judged = fill(variants[i] ?? '', hideKnown(slots, choosing.task));
    if (text !== null && judged !== null && allows(judged)) return { id: `${name}#${i}`, text, judged };
  }
  return null;
}

/**
 * What is the student's own, or the task's own maths as a whole, hidden from the guard: it is theirs to see again, whatever
 * it is worth (18/24 is worth 3/4), and to leave it out would tell something of it.
 */
const hideKnown = (slots: Slots, task: string): Slots =>
  Object.fromEntries(
    Object.entries(slots).map(([name, value]) => [name, value && (OWN.has(name) || value === task) ? '…' : value]),
  );

const OWN = new Set(['line', 'phrase', 'form', 'source', 'own', 'became', 'value', 'result']);

/** Sentences end in . ? or ! before a space or the end; an ellipsis ends none. */
const sentenceCount = (text: string): number => (text.replaceAll('…', '').match(/[.?!]["»«”]?(?=\s|$)/gu) ?? []).length;

/** A template with its slots filled, a word at the start of a sentence with a capital; null when a slot is missing or empty. */
function fill(template: string, slots: Slots): string | null {
  let missing = false;
  const filled = template.replace(/\{(\w+)\}/gu, (_, name: string, at: number) => {
    const value = slots[name];
    if (value === undefined || value === '') missing = true;
    const startsSentence = at === 0 || /[.?]\s$/u.test(template.slice(0, at));
    return startsSentence ? capitalised(value ?? '') : (value ?? '');
  });
  // A unit such as "kr." at the end of a sentence has its stop already.
  return missing ? null : filled.replace(/\.\.(?!\.)/gu, '.');
}

/** A lone letter is a variable and stays as it is. */
const capitalised = (text: string): string =>
  /^\p{Ll}\p{L}/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
