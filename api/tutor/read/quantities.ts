import { equals, oneStepsTo, type Rational, rational, readNumbers } from '../../maths/index.ts';
import { knownNumbers } from './known.ts';
import { plain, wordCount } from './words.ts';

/** A number of the task with the words that belong to it, as written there ("3 kg æbler", "$10", "25 %"). */
export interface Quantity {
  readonly text: string;
  readonly value: Rational;
}

/** How many words after a number are taken along. */
const WORDS_AFTER = 2;
/** Words that end a quantity: what follows them is the next thought. */
const STOP =
  /^(?:\p{L}{2,}ed|\p{L}{3,}ing|gets?|getting|frem|hjem|ned|op|went|came|come|comes|last|lasts|sold|buys?|bought|makes?|made|reads?|ran|runs?|went|går|gik|kører|løber|stor|store|stort|ligeligt|equally|evenly|står|sidder|ligger|stiger|hopper|flyver|falder|kommer|tom|fuld|hour|day|week|sidste|forrige|næste|første|anden|last|next|first|lange?|langt|bred[et]?|bredt|høj[et]?|højt|dybe?|dybt|ældre|yngre|gammel|gamle|gammelt|billigere|dyrere|længere|kortere|tungere|lettere|større|højere|hurtigere|hurtig|tilbage|rabat|long|wide|tall|high|deep|older|younger|old|cheaper|taller|heavier|longer|shorter|larger|bigger|higher|faster|away|ago|off|apart|skal|vil|kan|må|får|fik|koster|kostede|køber|købte|vejer|måler|bliver|blev|giver|gav|hedder|spiser|spiste|deler|sælger|solgte|bruger|brugte|can|must|should|would|could|cost|costs|weigh|weighs|was|were|been|being|now|nu|today|also|også|only|kun|a|an|the|via|en|et|den|det|de|hun|han|jeg|vi|du|i|we|you|and|og|eller|men|i|på|til|fra|af|for|med|som|der|er|har|om|hver|så|hvis|ved|ud|ind|mere|mindre|flere|færre|gange|and|or|but|in|on|to|from|of|for|with|that|who|which|is|are|was|were|has|have|had|per|each|every|if|then|at|by|more|fewer|less|times|than|after|before|while|when|into|left|will|did|does|do|she|he|it|they)$/u;

/** "6 lige store stykker": what is counted stands behind how alike they are. */
const ALIKE = /^\s(?:lige (?:store|lange|mange|tunge|brede)|equal(?:ly (?:long|large|big))?)\s\p{L}[\p{L}-]*/iu;

/** A task with formulas between dollar signs, without those signs: `$$75$$` students are 75, not 75 dollars. */
const withoutMarks = (task: string): string =>
  task.includes('$$') ? task.replace(/\\?\$+/gu, ' ').replace(/[ \t]+/gu, ' ') : task;

/** The quantities of a task, in order. Numbers inside formulas come without words. */
export function quantitiesOf(source: string): Quantity[] {
  const task = withoutMarks(source);
  const numbers = readNumbers(task).filter(
    // A lone ² is no quantity.
    ({ start, end }) =>
      /\d|\p{No}/u.test(task.slice(start, end).replace(/[²³⁰-⁹]/gu, '')) &&
      !isName(task.slice(0, start), task.slice(end)),
  );
  return numbers.map((number) => {
    const before = /[$€£]\s?$/u.exec(task.slice(Math.max(0, number.start - 2), number.start))?.[0] ?? '';
    let text = before + task.slice(number.start, number.end);
    if (!(number.unit && text.includes(number.unit))) {
      const after = /^(?:\s?%|\s?kr\.?(?!\p{L}))/u.exec(task.slice(number.end))?.[0];
      if (after !== undefined) return { text: (text + after).trimEnd(), value: number.value };
    }
    const rest = task.slice(number.end);
    const alike = ALIKE.exec(rest)?.[0];
    if (alike !== undefined) return { text: text + alike, value: number.value };
    const words = /^[-\s]\p{L}[\p{L}²³-]*(?:\s\p{L}[\p{L}-]*)?/u.exec(rest)?.[0]?.split(/(?=\s)/u) ?? [];
    for (const word of words.slice(0, WORDS_AFTER)) {
      if (STOP.test(word.trim().toLowerCase())) break;
      text += word;
    }
    return { text: text.replace(/[-\s]+$/u, ''), value: number.value };
  });
}

/** "the Widgeteer 3000, which": a number that belongs to a name in the middle of a sentence counts nothing. */
const isName = (before: string, after: string): boolean =>
  /[^.!?:\s]\s\p{Lu}\p{Ll}{2,}\p{L}*[ -]$/u.test(before) &&
  !/[.!?:]\s\p{Lu}\p{L}*[ -]$/u.test(before) &&
  NO_UNIT.test(after);
const NO_UNIT = /^(?:[,;)!?]|\.(?!\d)|\s(?:vs|and|or|og|eller|if|hvis|than|end|which|that|der|som)(?!\p{L})|$)/u;

/** One litre, one kilogram: nothing is calculated with it. */
const isOne = (text: string): boolean => readNumbers(text).every(({ value }) => equals(value, rational(1)));

/** A line of this many words is a thought, and what it names is used. */
const THOUGHT = 4;

/** The quantities of a task that stand in none of the student's sums and thoughts, in order, each once. */
export function unusedQuantities(task: string, studentTexts: readonly string[]): string[] {
  const lines = studentTexts.flatMap((text) => text.split('\n'));
  const used = knownNumbers(
    '',
    withoutMultiples(lines, task).filter(
      (line) => /[=+*/:·×]/u.test(line) || wordCount(line) >= THOUGHT || readNumbers(line).length > 1,
    ),
  );
  const usesPercent = studentTexts.some((text) => /%|procent|per ?cent/iu.test(text));
  const numbers = [...new Set(quantitiesOf(task).map(({ text }) => text))].filter(
    (text) => !used.covers(text) && !(usesPercent && text.endsWith('%')) && !isOne(text),
  );
  // 60 days need not be used by somebody who has used 30 and 30.
  const given = readNumbers(task);
  const isWhole = (text: string): boolean => {
    const [whole] = readNumbers(text);
    const parts = given.filter((one) => used.covers(one.text) && whole && !equals(one.value, whole.value));
    return parts.some((one, at) =>
      parts
        .slice(at + 1)
        .some((other) => whole && oneStepsTo(whole.value, one.value, other.value).some(({ sign }) => sign === '+')),
    );
  };
  // Somebody who wrote 14 has used the 4 of "4 more than 10".
  const theirs = lines.flatMap((line) => readNumbers(line).map(({ value }) => value));
  const fresh = theirs.filter((value) => !given.some((one) => equals(one.value, value)));
  const isWorked = (text: string): boolean => {
    const [number] = readNumbers(text);
    return fresh.some((value) =>
      given.some((one) => number && used.covers(one.text) && oneStepsTo(value, number.value, one.value).length > 0),
    );
  };
  return [...numbers.filter((text) => !isWhole(text) && !isWorked(text)), ...unusedRelations(task, studentTexts)];
}

/** Words for a multiple or a part, with what they multiply or divide by. */
const RELATIONS: readonly (readonly [pattern: string, by: number])[] = [
  ['dobbelt|twice|double|halv|halvdelen|half', 2],
  ['tredjedel|one third|a third', 3],
  ['fjerdedel|a quarter|one quarter', 4],
  ['(?:in|for|på|i|til) (?:en|én|1|a|one) (?:uge|week)(?=[.,?!]|$)', 7],
];

/**
 * The student's lines without the 2 of "2 · 8" where the task says "twice": it is no use of the task's "2 feet". Only where
 * the task has that number as well as the word.
 */
function withoutMultiples(lines: readonly string[], task: string): string[] {
  const given = readNumbers(task).map(({ value }) => value);
  const both = RELATIONS.filter(
    ([pattern, by]) =>
      new RegExp(`(?<!\\p{L})(?:${pattern})`, 'iu').test(task) && given.some((value) => equals(value, rational(by))),
  );
  return lines.map((line) =>
    both.reduce(
      (text, [, by]) =>
        text.replace(
          new RegExp(`(?<![\\d.,])${by}(?=\\s?[*·×x]\\s?\\d)|(?<=\\d\\s?[*·×x:/]\\s?)${by}(?![\\d.,]*\\d)`, 'giu'),
          '',
        ),
      line,
    ),
  );
}

/**
 * The multiples and parts that a task tells in words and the student has not worked with, quoted with what follows them:
 * `"half that speed"`. One is worked with when its word stands in the student's texts, when they calculate with its number,
 * or when one of their numbers is that multiple or part of one of the task's.
 */
function unusedRelations(task: string, studentTexts: readonly string[]): string[] {
  const said = plain(studentTexts.join('\n'));
  return RELATIONS.flatMap((relation) => {
    const found = new RegExp(`(?<!\\p{L})(?:${relation[0]})\\p{L}*(?:\\s\\p{L}+){0,2}`, 'iu').exec(task)?.[0];
    return found === undefined || new RegExp(relation[0], 'u').test(said) || isCalculated(relation, task, said)
      ? []
      : [`"${found}"`];
  });
}

/** Whether a place of the task tells of a multiple or part that the student has calculated with. */
export function isWorkedWith(place: string, task: string, studentTexts: readonly string[]): boolean {
  const said = plain(studentTexts.join('\n'));
  const relation = RELATIONS.find(([pattern]) => new RegExp(`(?<!\\p{L})(?:${pattern})`, 'iu').test(place));
  return relation === undefined ? isMultiplied(place, said) : isCalculated(relation, task, said);
}

/** Whether each number of a place stands in a multiplication or a division. */
function isMultiplied(place: string, said: string): boolean {
  const numbers = place.match(/\d+(?:[.,]\d+)*/gu) ?? [];
  const sign = '(?:[*·×x:/]|gange|times|delt med|divided by)';
  return (
    numbers.length > 0 &&
    numbers.every((number) =>
      new RegExp(
        `(?<![\\d.,])${number.replace('.', '\\.')}\\s?${sign}|${sign}\\s?${number.replace('.', '\\.')}(?![\\d.,]*\\d)`,
        'u',
      ).test(said),
    )
  );
}

/** Whether somebody who says this multiplies or divides by a relation's number, or has what that gives. */
function isCalculated([, by]: (typeof RELATIONS)[number], task: string, said: string): boolean {
  if (new RegExp(`[*·×x:/] ?${by}(?!\\d)|(?<!\\d)${by} ?[*·×x]`, 'u').test(said)) return true;
  const theirs = readNumbers(said).map(({ value }) => value);
  return readNumbers(task).some(({ value }) =>
    theirs.some((other) => oneStepsTo(other, value, rational(by)).some(({ sign }) => sign === '·' || sign === ':')),
  );
}

/** A longer formula is not quoted in a sentence. */
const LONGEST_FORMULA = 40;

/** A run of numbers, single letters, signs and brackets with at least one sign in it. */
const RUN =
  /(?:\d[\d.,]*|(?<![\p{L}'’])\p{L}(?!\p{L})|[()√²³])(?:\s?(?:\d[\d.,]*|(?<![\p{L}'’])\p{L}(?!\p{L})|[-+−*·×:/=<>≤≥^()√²³])){2,60}/gu;

/** A formula between dollar signs: no words in it but commands, and no space at its edges, so that prices are none. */
const MARKED =
  /\${1,2}((?!\s)(?:\\[a-zA-Z]+|[^$\p{L}\\]|\\[^a-zA-Z]|(?<!\p{L}\p{L})\p{L}(?!\p{L}\p{L})){1,160}(?<!\s))\${1,2}(?!\d)/gu;

/** The formulas of a task: between dollar signs, as `$…$`, else as they stand in the text. */
export function formulasOf(task: string): string[] {
  const marked = [...task.matchAll(MARKED)]
    .map((match) => (match[1] ?? '').trim())
    .filter((inner) => /[-+=^\\<>/*]/u.test(inner) && inner.length >= 3)
    .map((inner) => `$${inner}$`);
  if (marked.length > 0) return marked;
  return (task.match(RUN) ?? [])
    .map((run) => run.replace(/[-+−*·×:/=^.,\s]+$/u, '').trim())
    .filter((run) => run.length <= LONGEST_FORMULA && /[-+−*·×:/=<>≤≥^√²³]/u.test(run));
}
