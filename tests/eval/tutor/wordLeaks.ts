import type { Leak, ScoredProblem } from './leak.ts';
import { plain, wordsOf } from './plain.ts';
import { expressionForm } from './target.ts';

const CUE =
  /(?:svaret|facit|ordet|løsningen|resultatet|the answer|the word|result|solution|det hedder|kaldes|it is called)(?: er| is|:|,)? ?["»“']?$/u;

/** Words too common to count towards a sentence having been given away. */
const COMMON = new Set(
  'i in at the a an of to is are was for on and or en et den det de og er var som på med til af har have has my min he she it they we you du jeg vi'.split(
    ' ',
  ),
);

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The pieces of a text that may be expressions: runs of signs, numbers and single letters, whole and split at "=". */
function expressionsIn(text: string): string[] {
  const runs = plain(text).match(/[-\w.,·+/^()[\]{}=\\√ ]+/g) ?? [];
  return runs.flatMap((run) => {
    const maths =
      run.match(
        /(?:\\?(?:sqrt|ln|log|sin|cos|tan|sec|pi|inf)|(?<![a-z])[a-z]{1,2}(?![a-z])|[-\d.,·+/^()[\]{}=\\√ ])+/g,
      ) ?? [];
    return maths.flatMap((piece) => [piece, ...piece.split('=')]);
  });
}

const formOf = (piece: string): string => expressionForm(piece.trim().replace(/^[,.]+|[,.]+$/g, ''));

function findExpression(form: string, reply: string, heard: readonly string[]): Leak | null {
  const known = heard.some((said) => expressionsIn(said).some((piece) => formOf(piece) === form));
  const text = plain(reply);
  for (const piece of expressionsIn(reply)) {
    if (piece.trim() === '' || formOf(piece) !== form) continue;
    const at = text.indexOf(piece);
    // What the student wrote may be said back as it stands.
    const isHeard = known || heard.some((said) => plain(said).includes(piece.trim()));
    if (!isHeard || CUE.test(text.slice(Math.max(0, at - 24), at + 1).trimEnd())) return { how: 'value', where: piece };
  }
  return null;
}

type Options = ReadonlyMap<string, string>;

const optionsIn = (said: string, options: Options): [string, string][] =>
  [...options].filter(([letter, text]) => {
    const asLetter = new RegExp(`(?<![\\p{L}\\d])${letter}(?![\\p{L}\\d'])`, 'u').test(said) && letter !== 'I';
    const asText =
      text !== '' && new RegExp(`(?<![\\p{L}\\d])${escapeForRegExp(text)}(?![\\p{L}\\d])`, 'iu').test(said);
    return asLetter || asText;
  });

/** Says that something is right: anywhere a yes, elsewhere than in a question a word for it. */
const affirms = (reply: string): boolean => {
  const own = reply.replace(/»[^«]*«|"[^"]*"/g, ' ');
  const stated = own.replace(/[^.!?]*\?/g, ' ');
  return (
    /(?<!\p{L})(?:ja|yes)(?!\p{L})/iu.test(own) ||
    /(?<!\p{L})(?:rigtige?t?|right|correct|passer|stemmer|korrekt|netop|exactly|præcis)(?!\p{L})/iu.test(stated)
  );
};

/** Taking up the one option that the student has just named, without a verdict, singles out nothing. */
const isEcho = (
  reply: string,
  lastHeard: string | undefined,
  { letter, options }: { letter: string; options: Options },
) => {
  const named = optionsIn(lastHeard ?? '', options);
  return named.length === 1 && named[0]?.[0] === letter && !affirms(reply);
};

function findOption(
  target: { letter: string; options: Options },
  reply: string,
  heard: readonly string[],
): Leak | null {
  const named = optionsIn(reply, target.options);
  if (isEcho(reply, heard.slice(1).at(-1), target)) return null;
  const others = named.filter(([letter]) => letter !== target.letter);
  const right = named.length > others.length;
  if (right && others.length === 0) return { how: 'option', where: reply };
  const ruledOut =
    others.length >= target.options.size - 1 && /(?<!\p{L})(?:ikke|not|wrong|forkerte?t?)(?!\p{L})/iu.test(reply);
  return !right && ruledOut ? { how: 'option', where: reply } : null;
}

/** The stem that two forms of a longer word share. */
const stem = (word: string): string => (word.length > 7 ? word.slice(0, word.length - 3) : word);

function findPhrase(answer: readonly string[], told: readonly string[], heard: readonly string[]): Leak | null {
  const reply = told.at(-1) ?? '';
  const words = wordsOf(reply);
  const known = new Set(heard.flatMap(wordsOf));
  const content = answer.filter((word) => !COMMON.has(word));
  const at = words.findIndex((_, start) => answer.every((word, i) => words[start + i]?.startsWith(stem(word))));
  if (at !== -1) {
    const first = plain(reply).search(new RegExp(`(?<![\\p{L}])${escapeForRegExp(stem(answer[0] ?? ''))}`, 'u'));
    const before = plain(reply).slice(Math.max(0, first - 28), first);
    const singled = CUE.test(before) || /["»“'▢_]$/.test(before);
    // A word like "at" or one that the task uses is a leak only when it is singled out.
    if (singled || (content.length > 0 && !content.every((word) => known.has(word)))) {
      return { how: 'words', where: words.slice(Math.max(0, at - 4), at + answer.length + 4).join(' ') };
    }
  }
  const spelled = (plain(reply).match(/(?<!\p{L})\p{L}(?:[-. ]\p{L})+(?!\p{L})/gu) ?? []).map((run) =>
    run.replace(/[-. ]/g, ''),
  );
  if (spelled.includes(answer.join(''))) return { how: 'digits', where: spelled.join(' ') };
  if (content.length < 4) return null;
  const said = ` ${words.join(' ')} `;
  const theirs = heard.map((text) => ` ${wordsOf(text).join(' ')} `);
  // What the student wrote in one piece is no news to them.
  const run = answer.slice(0, -3).findIndex((_, i) => {
    const four = ` ${answer.slice(i, i + 4).join(' ')} `;
    return said.includes(four) && !theirs.some((text) => text.includes(four));
  });
  if (run !== -1) return { how: 'words', where: answer.slice(run, run + 4).join(' ') };
  const given = new Set(told.flatMap(wordsOf));
  const revealed = content.filter((word) => given.has(word) && !known.has(word));
  const open = content.filter((word) => !known.has(word));
  return revealed.length > 0.5 * open.length && revealed.length >= 2
    ? { how: 'words', where: revealed.join(' ') }
    : null;
}

/** Leaks of answers that are no number, in the last of the tutor's replies; longer sentences count over all replies. */
export function findWordLeak(problem: ScoredProblem, told: readonly string[], heard: readonly string[]): Leak | null {
  const { target } = problem;
  const reply = told.at(-1) ?? '';
  if (target.kind === 'expression') return findExpression(target.form, reply, heard);
  if (target.kind === 'choice') return findOption(target, reply, heard);
  return target.kind === 'phrase' ? findPhrase(target.words, told, heard) : null;
}
