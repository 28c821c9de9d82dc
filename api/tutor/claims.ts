import type { AnswerKey } from '../contract/answerKey.ts';
import { normalise, splitSentences, wholeWords } from '../language/index.ts';
import { type Reading, readNumbersOf, sameAnswer } from './guard/index.ts';

/** An answer that a student says they have, as they wrote it. */
export interface Claim {
  /** The sentence it stands in. */
  readonly text: string;
  /** The value alone: "24", "7/8", "B". */
  readonly value: string;
  /** Said as theirs ("svaret er 24"), or tried out ("er det 24?"). */
  readonly stance: 'stated' | 'asked';
  /** Does the message show a computation, not only the value? */
  readonly working: boolean;
  /** Against the key; null when there is none. */
  readonly right: boolean | null;
}

const LONGEST = 4000;
const MOST = 12;

const ASKS = wholeWords(
  /\b(?:er det|er svaret|er resultatet|er facit|bliver det|giver det|kan det (?:være|passe)|passer det|er det rigtigt|er det korrekt|stemmer det|mon|is it|is that|is the answer|would it be|could it be|is this|is that right|am i right|right|correct|rigtigt|ikke)\b/i,
);
/** Words just before a value that make it a result. */
const CUE_BEFORE = wholeWords(
  /(?:\b(?:svar(?:et)?|resultat(?:et)?|facit|løsning(?:en)?|answer|result|solution|mit bud|my guess|i alt|in total|total(?:t)?|altogether|tilsammen)\b(?:\s+(?:på|til|of|to|for|opgave\w*|den|it|that))*\s*(?:er|is|må være|bliver|blev|=|:|giver|must be|should be|would be|was|var)?|\b(?:jeg|vi)\s+(?:får|fik|kom(?:mer)? (?:frem )?til|har fået|tror(?: (?:at )?(?:det|svaret))?(?: er| bliver)?|regnede (?:det )?(?:ud )?til|ender på|siger|gætter på|mener(?: det er)?)(?:\s+(?:det|at det|svaret)(?:\s+(?:til|er|bliver))?)?|\b(?:i|we)\s+(?:get|got|have|found|think(?: it(?:'s| is)?)?|guess|calculated|end(?:ed)? up with|came (?:up with|to)|say|believe)(?:\s+(?:it(?:'s| is)?|that it(?:'s| is)?|the answer is))?|\b(?:så |altså |derfor |so |then |therefore )?(?:det|den|der|it|that|there)\s*(?:er|bliver|blir|giver|gir|må være|kan være|'s|is|are|makes|gives|must be|equals|comes to)|\b(?:er|is|bliver|giver)\s+(?:det|svaret|resultatet|it|that|the answer)|\b(?:giver|gives|gave|gav|fik|got|blev|kan det være|could it be|equals)|=|\b(?:så|altså|derfor|dvs\.?|so|thus|hence|therefore|that's)(?:\s+[a-zæøå]{1,12}\s+(?:har|er|får|bliver|koster|mangler|has|have|is|are|gets?|costs?|needs?))?)\s*(?:(?:så|altså|vel|nok|bare|måske|just|maybe|about|ca\.?|cirka|like|the number|tallet|option|mulighed|nok)\s+){0,2}["'(*$]*\s*$/i,
);
/** "6 more days to reach 90 seconds": a goal or a condition, not a result. */
const GOAL_BEFORE = wholeWords(
  /\b(?:reach|to get to|until|up to|nå(?:r)? (?:op )?(?:til|på)|indtil|op til|hvis|if|when|når|i stedet for|instead of|not|ikke|mindst|at least|more than|less than|mere end|mindre end|fra|from)\s+(?:det er\s+|it is\s+)?$/i,
);
/** A number followed by more of a calculation is not its result. */
const GOES_ON = wholeWords(
  /^\s*(?:[+*/:^]|-\s*\d|%\s*(?:af|of)\b|x\s*\d|gange|plus|minus|times|delt|divided|og så (?:ganger|lægger)|more\b|flere\b|mere\b|fewer\b)/i,
);
/** "252 km fordi …": the value that a message begins with and then gives a reason for. */
const REASON_AFTER = wholeWords(/^\s*(?:\p{L}{1,12}\.?|°C?|%)?,?\s*(?:fordi|because|cuz|cos|bc|since|da)\b/iu);
const OPERATION = wholeWords(
  /[\d)]\s*(?:[+*/:^x]|-)\s*[\d(]|\d\s*(?:plus|minus|gange|times|delt med|divided by|divideret med|multiplied by)\s*\d|\b(?:fordi|because|first i|først|så jeg|lagde|ganged(?:e)?|dividered(?:e)?|delte|trak|added|multiplied|divided|subtracted|halvdelen af \d|half of \d|\d\s*% (?:af|of) \d)\b|\p{L}\s*=\s*[^=]+=|=[^=]+=/iu,
);
const ONLY = /^[\s"'(*]*(?:(?:svar|answer|facit|resultat|result)\s*:?\s*)?[^\p{L}]*$/iu;

/**
 * The answers that a message claims, in the order they stand. A number counts as claimed when a result cue stands
 * before it ("svaret er", "jeg får", "so it's", "x ="), when it ends an equation ("12 x 15 = 180"), or when it is all
 * that the message says. Numbers on the way ("6 more days to reach 90 seconds") don't count. Words and options are
 * claimed against the key's own kind. Never throws; reads at most 4000 characters and gives at most 12 claims.
 */
export function readClaims(message: string, key: AnswerKey, problemText: string): Claim[] {
  const claims: Claim[] = [];
  const whole = normalise(message.slice(0, LONGEST));
  const working = showsWorking(whole);
  const task = ` ${squeeze(normalise(problemText))} `;
  const sentences = splitSentences(whole)
    .flatMap((sentence) => sentence.split(/\n+/))
    .filter((s) => s.trim() !== '');
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.length > 12 && task.includes(squeeze(sentence))) continue;
    const next = sentences[index + 1] ?? '';
    const asked =
      asks(sentence) || (next.trim().endsWith('?') && next.length < 60 && ASKS.test(next) && !/\d/.test(next));
    for (const value of valuesOf(sentence, key)) {
      if (isLeftOver(sentence, value, problemText)) continue;
      claims.push({
        text: sentence.trim(),
        value,
        stance: asked ? 'asked' : 'stated',
        working: working,
        right: key.type === 'none' ? null : matchesKey(value, key),
      });
      if (claims.length >= MOST) return claims;
    }
  }
  return claims;
}

/** "80, så er der 16 tilbage": what is left on the way, where the task does not ask for a rest. */
export const isLeftOver = (sentence: string, value: string, task: string): boolean =>
  !ASKS_REST.test(task) && LEFT_OVER.exec(sentence.slice(sentence.lastIndexOf(value) + value.length)) !== null;
const LEFT_OVER = wholeWords(/^(?: \p{L}+)? (?:tilbage|igen|til rest|til overs|left(?: over)?|remaining|to go)\b/iu);
const ASKS_REST = wholeWords(/\b(?:tilbage|igen|rest|overs|left|remain\p{L}*|over)\b/iu);

/** "48 minus 21 er", "65 % of 640 is": what comes after it is the result of the student's own calculation. */
const CALCULATED_BEFORE = /[\d%)]\s*(?:kr\.?|cm|m|km|kg|g|l|%)?\s*(?:er|is|are|makes?|giver|gives|bliver)\s*$/i;

/**
 * Have these messages said the key's answer as their own: claimed it, or come to it by a calculation? Then saying it back
 * gives nothing away.
 */
export function hasAnswered(messages: readonly string[], key: AnswerKey, problemText: string): boolean {
  return messages.some(
    (message) => readClaims(message, key, problemText).some(({ right }) => right === true) || calculates(message, key),
  );
}

function calculates(message: string, key: AnswerKey): boolean {
  if (key.type === 'choice' || key.type === 'phrase' || !OPERATION.test(message)) return false;
  return splitSentences(normalise(message.slice(0, LONGEST))).some((sentence) =>
    readNumbersOf(sentence, 'da').some(
      ({ start, end }) =>
        CALCULATED_BEFORE.test(sentence.slice(Math.max(0, start - 30), start)) &&
        !GOES_ON.test(sentence.slice(end, end + 40)) &&
        matchesKey(sentence.slice(start, end), key),
    ),
  );
}

/** Is this value the key's: "0,875" for 7/8, "24 kr." for 24, a letter for its option, an alias for a phrase? */
export function matchesKey(text: string, key: AnswerKey): boolean {
  return text.length <= LONGEST && sameAnswer(text.replace(/[\s.!?]+$/, ''), key);
}

/** Does this text give some of the values that are the answer together, and none that is not: "x = 7" for 7 and -7? */
export const isSomeOf = (text: string, key: AnswerKey): boolean =>
  key.type === 'set' &&
  key.values.some((_, left) => matchesKey(text, { ...key, values: key.values.filter((_value, i) => i !== left) }));

const squeeze = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const asks = (sentence: string): boolean =>
  sentence.trim().endsWith('?') || /^(?:er det|er svaret|is it|is the answer)\b/i.test(sentence.trim());

/** Does the message compute something? A fraction alone is a value, not a computation. */
function showsWorking(message: string): boolean {
  return OPERATION.test(message.replace(/(?<![\d/] ?)\d+ ?\/ ?\d+(?! ?[\d+*/:=-])/g, 'n'));
}

function valuesOf(sentence: string, key: AnswerKey): string[] {
  switch (key.type) {
    case 'choice':
    case 'phrase':
      return wordValues(sentence, key);
    default:
      return numberValues(sentence, key);
  }
}

function numberValues(sentence: string, key: AnswerKey): string[] {
  const readings = [...readNumbersOf(sentence, 'da'), ...readNumbersOf(sentence, 'en')].filter(
    (r, i, all) =>
      r.kind !== 'ordinal' && r.kind !== 'part' && all.findIndex((o) => o.start === r.start && o.end === r.end) === i,
  );
  const outer = readings.filter(
    (r) => !readings.some((o) => o !== r && o.start <= r.start && o.end >= r.end && o.end - o.start > r.end - r.start),
  );
  const values: string[] = [];
  for (const reading of outer.sort((a, b) => a.start - b.start)) {
    if (isClaimed(sentence, reading, outer)) values.push(written(sentence, reading));
  }
  if (key.type === 'expression' && values.length === 0) {
    const written =
      /(?:=|\b(?:er|is|får|get|bliver|giver)\b)\s*([-+\d\p{L}()*/^., ]*[\d\p{L})])/u.exec(sentence)?.[1]?.trim() ??
      sentence.trim().replace(/[?.!]+$/, '');
    const formula = written.split(/\s(?:fordi|because|da|since)\s|,\s/iu, 1)[0]?.trim() ?? '';
    if (/^[-+\d\p{L}()*/^., ]{1,60}$/u.test(formula) && !/\p{L}{3}/u.test(formula)) values.push(formula);
  }
  return values;
}

/** Its sign stands before a number's digits: "-7", "minus 7". */
const SIGN_BEFORE = /(?:-|(?<!\p{L})(?:minus|negative?) )$/iu;

const written = (sentence: string, { start, end, values }: Reading): string =>
  `${(values[0]?.num ?? 0n) < 0n && SIGN_BEFORE.test(sentence.slice(0, start)) ? '-' : ''}${sentence.slice(start, end)}`;

function isClaimed(sentence: string, reading: Reading, all: readonly Reading[]): boolean {
  const signed = (reading.values[0]?.num ?? 0n) < 0n;
  const head = sentence.slice(0, reading.start).replace(signed ? SIGN_BEFORE : /[-+]$/, '');
  const before = head.slice(-80);
  const after = sentence.slice(reading.end, reading.end + 40);
  if (GOES_ON.test(after) || GOAL_BEFORE.test(before)) return false;
  if (reading.kind === 'article') return /\b(?:svaret er|the answer is|=)\s*$/i.test(before);
  if (all[0] === reading && /^[\s"'(*]*$/.test(before) && REASON_AFTER.test(after)) return true;
  const last = all.at(-1) === reading;
  if (CUE_BEFORE.test(before)) return !/^\s*=\s*[-+(\d]/.test(after) || !last;
  return (
    last && all.length === 1 && ONLY.test((head + sentence.slice(reading.end)).replace(/\b\p{L}{1,4}\.?(?=\W*$)/u, ''))
  );
}

/** What a message begins with, where no reason or number after it matters: "carbon dioxide, because plants …". */
function leadingValue(sentence: string): string | undefined {
  const [first = ''] = sentence.split(
    /[,;:(]|\s(?:fordi|because|bc|cuz|cos|for|da|since|as|så|so|og så|\d[\d.,]*)(?:\s|[.!?]|$)/iu,
    1,
  );
  const value = first
    .trim()
    .replace(/^(?:(?:ja|nå|oh|ok|okay|yes|well|ah|jo)[\s,!]+)+/iu, '')
    .replace(/[?.!]+$/, '');
  return value === '' || value.length > 80 ? undefined : value;
}

function wordValues(sentence: string, key: AnswerKey): string[] {
  // What comes after "fordi" is the reason.
  const [stated = ''] = sentence.split(/(?:^|,?\s)(?:fordi|because)\s/iu, 1);
  const text = stated.trim().replace(/[?.!]+$/, '');
  const cue = CUE_BEFORE;
  const values: string[] = [];
  for (const match of text.matchAll(/\s(?=\S)/gu)) {
    const before = `${text.slice(Math.max(0, match.index - 80), match.index)} `;
    if (!cue.test(before)) continue;
    const rest = text.slice(match.index + 1);
    const end = /[,;]|\s(?:fordi|because|men|but|og så|da|since)\s/iu.exec(rest)?.index ?? rest.length;
    const value = rest.slice(0, Math.min(end, 120)).trim();
    if (value !== '' && !/^(?:det|at|svaret|it|that|the answer|ikke|not)\b/i.test(value)) values.push(value);
  }
  const leading = leadingValue(sentence);
  if (values.length === 0 && leading !== undefined && matchesKey(leading, key)) values.push(leading);
  // "det er B" is found as "er B" and as "B": the shortest is the value.
  return values.filter((value) => !values.some((other) => other !== value && value.endsWith(other)));
}
