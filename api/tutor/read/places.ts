import type { PlaceRelation } from '../../language/texts/index.ts';
import { readNumbers } from '../../maths/index.ts';
import { soundsLikeDirection } from './sought.ts';

/** A place in a word problem that tells how one thing hangs on another ("20 more people", "half that speed"), as written there. */
export interface Place {
  readonly text: string;
  readonly relation: PlaceRelation;
}

const COUNT =
  '(?:[$€£]?\\.?\\d[\\d.,]*(?:/\\d+)?|en|to|tre|fire|fem|seks|syv|otte|ni|ti|one|two|three|four|five|six|seven|eight|nine|ten)';
const NOUN = "(?: \\p{L}[\\p{L}'’-]*)";
const MORE =
  '(?:more|less|fewer|older|younger|longer|shorter|taller|heavier|cheaper|lighter|faster|mere|flere|færre|mindre|ældre|yngre|længere|kortere|højere|lavere|dyrere|billigere|tungere|lettere)';
const EACH =
  '(?:each|every \\p{L}+|apiece|per \\p{L}+|an? (?:day|hour|week|month|year|minute|person|piece|kilo)|hver(?:t)?(?! (?:dag|uge|time|måned|år|minut|gang|morgen|aften|nat|weekend))|i hver(?:t)?(?! (?:dag|uge|time))|stykket|om (?:dagen|ugen|måneden|året)|i (?:timen|minuttet)|pr\\.? \\p{L}+)';

const found = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'giu');

/** How each relation is written; what stands first is the harder to read right. */
const WRITTEN: readonly (readonly [PlaceRelation, RegExp])[] = [
  ['difference', found(`${COUNT}(?: ?kr\\.?)?${NOUN}{0,2} ${MORE}(?: (?:than|end)${NOUN}{1,2}|${NOUN})?`)],
  [
    'times',
    found(
      `(?:twice|thrice|double|triple|dobbelt|tredobbelt|${COUNT} (?:times|gange))(?: (?:as|så|the|that|this))?${NOUN}{0,2}`,
    ),
  ],
  [
    'part',
    found(
      `(?:half|halvdelen|halvt|en halv|(?:en )?(?:tredjedel|fjerdedel|femtedel)|(?:an?|one) (?:third|quarter|fourth|fifth)|\\d+/\\d+)(?: (?:as|så|of|af))?${NOUN}{0,3}`,
    ),
  ],
  ['percent', found(`\\d[\\d.,]* ?(?:%|procent|percent|per cent)${NOUN}{0,3}`)],
  ['each', found(`${COUNT}(?: ?kr\\.?)?${NOUN}{0,2} ${EACH}`)],
];

/** A longer place is cut to this many words, so that it points and does not repeat the task. */
const MOST_WORDS = 6;

/** Words that a place does not end with. */
const LEADS_ON =
  /\s(?:og|eller|i|på|til|fra|af|for|med|som|der|er|har|kan|skal|vil|de|den|det|en|et|and|or|in|on|to|from|of|for|with|that|is|are|was|were|has|have|the|a|an|at|by|if|so|but|men|så|as|than|end|his|her|hans|hendes|were|present)$/iu;

/** What makes more or less of something. */
const CHANGES =
  /(?<!\p{L})(?:giver|gav|mister|mistede|taber|tabte|sælger|solgte|spiser|spiste|bruger|brugte|får|fik|køber|købte|gemmer|forsvinder|kommer|kom|går|gik|stiger|steg|falder|faldt|tager|tog|fjerner|låner|gives?|gave|loses?|lost|sells?|sold|eats?|ate|leaving|left|leaves?|hides?|disappear\p{L}*|come|comes|came|gets?|got|takes?|took|buys?|bought|spends?|spent|uses?|used|removes?d?|adds?|added|drops?|dropped|melts?)(?!\p{L})/iu;

const QUESTION = /^\s*(?:how|what|hvor|hvad)(?!\p{L})/iu;

/** The two words before a number; what is joined to it by "and" is another thing. */
const leadingTo = (before: string): string[] =>
  /\s(?:og|eller|and|or)$/iu.test(before.trim()) ? [] : before.trim().split(' ').slice(-2);

/** Places in which a plain number makes more or less of something: "gemmer 2 sig under". */
function changesIn(text: string, taken: readonly (readonly [number, number])[]): Place[] {
  return readNumbers(text)
    .slice(1)
    .flatMap(({ start, end }): Place[] => {
      if (taken.some(([from, to]) => start < to && from < end)) return [];
      const before =
        text
          .slice(0, start)
          .split(/[.,;?!]\s/u)
          .at(-1) ?? '';
      const after = text.slice(end).split(/[.,;?!](?:\s|$)/u)[0] ?? '';
      // What a question asks for has not happened.
      if (QUESTION.test(before) || !CHANGES.test(before + after)) return [];
      const words = [...leadingTo(before), text.slice(start, end), ...after.trim().split(' ').slice(0, 2)];
      return [{ text: trimmed(words.filter((word) => word !== '').join(' ')), relation: 'change' }];
    });
}

/** The places of a task that tell how its quantities hang together, those that are easily misread first. */
export function placesOf(task: string): Place[] {
  const text = task.slice(0, 2000).replace(/\s+/gu, ' ');
  const taken: [number, number][] = [];
  const places = WRITTEN.flatMap(([relation, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      if (taken.some(([from, to]) => match.index < to && from < end)) return [];
      taken.push([match.index, end]);
      // "13 more people get on" compares nothing.
      const clause = text.slice(match.index).split(/[.,;?!]\s/u)[0] ?? '';
      const compares = relation !== 'difference' || /(?<!\p{L})(?:than|end)(?!\p{L})/iu.test(clause);
      return [{ text: trimmed(match[0]), relation: compares ? relation : 'change' }];
    }),
  );
  return [...places, ...changesIn(text, taken)].filter((place) => !soundsLikeDirection(place.text));
}

function trimmed(place: string): string {
  let kept = place.split(' ').slice(0, MOST_WORDS).join(' ').replace(/[.,]$/u, '');
  while (LEADS_ON.test(kept)) kept = kept.replace(LEADS_ON, '');
  return kept;
}
