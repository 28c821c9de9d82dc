import { plain } from './words.ts';

/** Words that every question has. */
const COMMON = new Set(
  'hvor mange meget stor lang hvad skal have many much does with what long which that they them'.split(' '),
);
/** How much of the question's own words an answer to it repeats. */
const ENOUGH = 0.5;
/** Words are compared by this many first letters, so that "læst" is "læste". */
const STEM = 4;

const stemsOf = (text: string): string[] => [
  ...new Set(
    (plain(text).match(/\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.has(word)).map((word) => word.slice(0, STEM)),
  ),
];

const questionOf = (task: string): string => task.split(/(?<=[.!?])\s/u).findLast((part) => part.includes('?')) ?? '';

/** Whether a sentence says the task's question back as an answer: "5 more campers went rowing in the morning". */
export function answersQuestion(sentence: string, task: string): boolean {
  const asked = stemsOf(questionOf(task));
  const said = new Set(stemsOf(sentence));
  const repeated = asked.filter((stem) => said.has(stem)).length;
  return asked.length > 0 && repeated >= Math.min(2, asked.length) && repeated >= ENOUGH * asked.length;
}

const TOTAL =
  /(?<!\p{L})(?:tilsammen|i alt|sammenlagt|alt i alt|begge|together|altogether|in total|both|in all)(?!\p{L})/iu;
const ONE_PERSON = /(?<!\p{L})(?:han|hun|he|she)(?!\p{L})/iu;
/** A name at the beginning of a sentence: somebody does something there. */
const ACTS =
  /(?<=^|[.!?]\s)\p{Lu}\p{Ll}{2,14}(?=\s(?:har|og|and|has|had|fik|får|plukke\p{L}+|købte|køber|bought|got|buys))/gu;
const MONEY =
  /(?<!\p{L})(?:betal\p{L}*|kost\p{L}*|pris\p{L}*|tjen\p{L}*|penge|cost\p{L}*|pay\p{L}*|paid|earn\p{L}*|price|spend|spent|money)(?!\p{L})/iu;
/** The noun in "hvor mange flere kager", "how many apps". */
const HOW_MANY = /(?<!\p{L})(?:hvor mange|how many) (?:flere |more |stykker |fewer )?(\p{L}{4,20})/iu;
/** A value with the noun it counts: "3 timer". */
const COUNTED = /(?<![\d.,])-?\d[\d.,]*\s(\p{L}{4,20})/gu;

/**
 * Whether a sentence tells of one part where the question asks for another thing: "så Jenna har 10" where "they together"
 * is asked, "det er 3 timer" where a price is. Whether the value is right plays no part.
 */
export function tellsOfPart(sentence: string, task: string): boolean {
  const question = questionOf(task);
  if (question === '' || TOTAL.test(sentence)) return false;
  const story = task.replace(question, ' ');
  const said = plain(sentence);
  if (TOTAL.test(question) && !ONE_PERSON.test(question)) {
    const names = [...(story.match(/(?<![.!?]\s|^)\p{Lu}\p{Ll}{2,14}/gu) ?? []), ...(story.match(ACTS) ?? [])];
    const others = names.filter((name) => !question.includes(name)).map((name) => name.toLowerCase());
    if (ONE_PERSON.test(said) || others.some((name) => new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, 'u').test(said)))
      return true;
  }
  const told = new Set(stemsOf(story));
  const noun = HOW_MANY.exec(question)?.[1]?.toLowerCase().slice(0, STEM);
  if (!MONEY.test(question) && !(noun !== undefined && told.has(noun))) return false;
  const asked = stemsOf(question);
  const counted = [...said.matchAll(COUNTED)].map(([, noun = '']) => noun.slice(0, STEM));
  return counted.length === 1 && counted.every((stem) => told.has(stem) && !asked.includes(stem));
}
