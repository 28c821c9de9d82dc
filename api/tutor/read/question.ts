import { unitNamed } from '../../maths/index.ts';
import { digitsOf } from './lines.ts';
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

/** The last question of a task, without the condition that comes after it ("…, hvis han sælger dem for 25 kr."). */
const questionOf = (task: string): string => {
  const question =
    task.split(/(?<=[.!?])(?<!(?<!\p{L})(?:kr|pr|ca|stk|kl|nr)\.)\s/iu).findLast((part) => part.includes('?')) ?? '';
  return question.replace(/(?<=\p{L}.{12}),? (?:hvis|når|if|when) .*$/iu, '?');
};

/** Whether a sentence says the task's question back as an answer: "5 more campers went rowing in the morning". */
export function answersQuestion(sentence: string, task: string): boolean {
  const asked = stemsOf(questionOf(task));
  const said = new Set(stemsOf(sentence));
  const repeated = asked.filter((stem) => said.has(stem)).length;
  return asked.length > 0 && repeated >= Math.min(2, asked.length) && repeated >= ENOUGH * asked.length;
}

/** Whether a clause names what the question asks for ("moren er 34" to "Hvor gammel er moren?"). */
export function namesSought(clause: string, task: string): boolean {
  const asked = stemsOf(questionOf(task));
  const said = new Set(stemsOf(clause));
  return asked.length > 0 && asked.filter((stem) => said.has(stem)).length >= ENOUGH * asked.length;
}

/** Whether a clause has a word of the task's in it. */
export function sharesWord(clause: string, task: string): boolean {
  const given = new Set(stemsOf(task));
  return stemsOf(clause).some((stem) => given.has(stem) && !LINKING.has(stem));
}

/** Words that are about no thing in particular. */
const LINKING = new Set(
  'er det som den der har hvad når også kun bare fordi altså there that this what when have each only just because they them'
    .split(' ')
    .map((word) => word.slice(0, STEM)),
);

/** Whether a sentence says only what one sentence of the task says: its numbers and its words all stand there together. */
export function restates(sentence: string, task: string): boolean {
  const numbers = digitsOf(sentence);
  const words = stemsOf(sentence).filter((stem) => !LINKING.has(stem));
  if (numbers.length === 0 || words.length === 0) return false;
  return task.split(/(?<=[.!?])\s|,\s(?=(?:how|what|hvor|hvad|hvilke)(?!\p{L}))/u).some((part) => {
    const stems = new Set((plain(part).match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM)));
    const given = new Set(digitsOf(part));
    return (
      !part.includes('?') && numbers.every((digits) => given.has(digits)) && words.every((stem) => stems.has(stem))
    );
  });
}

/** The one noun that a value is told with ("30 bakker"), when the story has it and the question asks for something else. */
export function countsOther(message: string, task: string): boolean {
  const stem = countedIn(message);
  const question = questionOf(task);
  if (stem === null || plain(question).includes(stem)) return false;
  const told = stemsOf(task.replace(question, ' '));
  const noun = HOW_MANY.exec(question)?.[2]?.toLowerCase().slice(0, STEM);
  return told.includes(stem) && (MONEY.test(question) || (noun !== undefined && told.includes(noun)));
}

/** Whether a value is told with the noun that the question counts ("22 flere filer" to "Hvor mange flere filer end apps …?"). */
export function countsSought(message: string, task: string): boolean {
  const [, more = '', noun = ''] = HOW_MANY.exec(questionOf(task)) ?? [];
  const stem = noun.toLowerCase().slice(0, STEM);
  return stem !== '' && stemsOf(message).includes(stem) && (more === '' || MORE.test(message));
}
const MORE = /(?<!\p{L})(?:flere|færre|more|fewer|mere|mindre)(?!\p{L})/iu;

/** Whether a value is told with a noun of the question ("31 dollars" to "What is the total dollar amount?"). */
export function countsAsked(message: string, task: string): boolean {
  const stem = ONLY_COUNTED.exec(message)?.[1]?.toLowerCase().slice(0, STEM);
  return stem !== undefined && stemsOf(questionOf(task)).includes(stem);
}

const countedIn = (message: string): string | null => {
  const [, noun = ''] = ONLY_COUNTED.exec(message) ?? [];
  return noun === '' || unitNamed(noun.toLowerCase()) ? null : noun.toLowerCase().slice(0, STEM);
};
/** "30 bakker", "så 997 coins". */
const ONLY_COUNTED = /^\s*(?:(?:så|det er|so|it'?s) )?-?\d[\d.,]*\s(\p{L}{4,20})[.!]?\s*$/iu;

const TOTAL =
  /(?<!\p{L})(?:tilsammen|i alt|sammenlagt|alt i alt|begge|together|altogether|in total|both|in all)(?!\p{L})/iu;
const ONE_PERSON = /(?<!\p{L})(?:han|hun|he|she)(?!\p{L})/iu;
/** A name at the beginning of a sentence: somebody does something there. */
const ACTS =
  /(?<=^|[.!?]\s)\p{Lu}\p{Ll}{2,14}(?=\s(?:har|og|and|has|had|fik|får|plukke\p{L}+|købte|køber|bought|got|buys))/gu;
const MONEY =
  /(?<!\p{L})(?:betal\p{L}*|kost\p{L}*|pris\p{L}*|tjen\p{L}*|penge|cost\p{L}*|pay\p{L}*|paid|earn\p{L}*|price|spend|spent|money|amount|dollars?|beløb\p{L}*)(?!\p{L})/iu;
/** "60 er rabatten", "20 is the discount": a value with what it is. */
const NAMED =
  /(?<![\d.,])\d[\d.,]*(?: ?(?:kr\.?|%|\p{L}{1,3}))? (?:er|is) (?:jo |så |the |his |her |hans |hendes )?(\p{L}{4,20})(?!\p{L})/u;
/** "rabatten er 150 kr": the same the other way round. */
const NAMED_FIRST =
  /^(?:så |altså |og |so |the )*(\p{L}{4,20}) (?:er|is) (?:jo |så )?\d[\d.,]*(?: ?(?:kr\.?|kroner|%|\p{L}{1,3}))?[.!]?$/u;
/** The noun in "hvor mange flere kager", "how many apps". */
const HOW_MANY = /(?<!\p{L})(?:hvor mange|how many) (flere |færre |more |fewer )?(?:stykker )?(\p{L}{4,20})/iu;
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
    const names = [...(task.match(/(?<![.!?]\s|^)\p{Lu}\p{Ll}{2,14}/gu) ?? []), ...(story.match(ACTS) ?? [])];
    const inQuestion = [...new Set(names.filter((name) => question.includes(name)))].map((name) => name.toLowerCase());
    // "amy has 70" where Lily and Amy together are asked about.
    if (inQuestion.length > 1 && inQuestion.filter((name) => said.split(/\P{L}+/u).includes(name)).length === 1)
      return true;
    const others = names.filter((name) => !question.includes(name)).map((name) => name.toLowerCase());
    if (ONE_PERSON.test(said) || others.some((name) => new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, 'u').test(said)))
      return true;
  }
  const told = new Set(stemsOf(story));
  const named = (NAMED.exec(said)?.[1] ?? NAMED_FIRST.exec(said)?.[1])?.slice(0, STEM);
  if (named !== undefined && told.has(named) && !namesSought(sentence, task)) return true;
  const noun = HOW_MANY.exec(question)?.[2]?.toLowerCase().slice(0, STEM);
  if (!MONEY.test(question) && !(noun !== undefined && told.has(noun))) return false;
  const asked = stemsOf(question);
  const counted = [...said.matchAll(COUNTED)].map(([, noun = '']) => noun.slice(0, STEM));
  return counted.length === 1 && counted.every((stem) => told.has(stem) && !asked.includes(stem));
}
