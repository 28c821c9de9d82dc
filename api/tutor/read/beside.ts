import { wordEdges } from '../../language/index.ts';
import { plain } from './words.ts';

/** What a message says beside the task, and what is left of it. */
export interface Beside {
  /** The sentences about the task, as written; empty when there are none. */
  readonly rest: string;
  /** The student is tired of the tutor's questions, or says that they were answered. */
  readonly complains: boolean;
  /** Something of the student's day: a film, a dog, "lol". */
  readonly chats: boolean;
}

const COMPLAINT = wordEdges(
  /\b(?:hvorfor (?:spørger|siger|gentager|bliver|skal) du (?:mig )?(?:ved|hele tiden|altid|igen|det samme|om det samme)|du (?:spørger|siger|skriver|gentager) (?:jo |mig |bare )*(?:hele tiden|altid|det samme|igen|om det samme)|stop (?:nu )?med at spørge|du gentager dig selv|(?:det )?har du (?:jo |lige |allerede )*spurgt om|det er (?:jo )?(?:det )?samme (?:spørgsmål|opgave)|du (?:forstår|hjælper|hører) (?:mig |jo )?ikke(?: efter)?|det er (?:jo )?ikke det,? (?:jeg|som jeg) (?:spørger|spurgte|mener|mente)(?: om)?|(?:det her|det) er (?:virkelig |så )?(?:irriterende|trættende)|jeg har (?:jo )?(?:lavet|løst|regnet) (?:det|den)(?: jo)?|why (?:do|are|did) you (?:keep|always|still|just)? ?(?:ask|say|repeat)(?:ing)?(?: me)?|you (?:just |always )?keep (?:asking|saying|repeating)|stop asking|you (?:already|just) asked|(?:it'?s |that'?s |thats )?the same question|you(?:'re| are) not (?:helping|listening)|that'?s not what i (?:asked|mean|meant)|this is (?:so |really )?annoying|i (?:already|just) (?:did|done|finished|solved) (?:it|this|that))\b/u,
);

const CHAT = wordEdges(
  /\b(?:lol+|xd|min (?:hund|kat|søster|bror|lillebror|storebror|ven|telefon|computer) (?!har|får|skal)|my (?:dog|cat|sister|brother|friend|phone|laptop) (?!has|gets)|(?:snakke?|tale?|lave) (?:lidt )?(?:om )?noget andet|talk about something else|do something else|gider (?:bare )?(?:ikke?|ik) (?:det her|mere|lave)|har du set|have you seen|den (?:var|er) (?:mega |ret |så )?(?:sjov|fed|god film)|jeg (?:er|bliver) (?:så |mega )?(?:sulten|tørstig)|i(?:'?m| am) (?:so )?(?:hungry|thirsty)|(?:skal|må) jeg (?:på toilet|tisse))\b/u,
);

/** Chat with a number in it may be about the task. */
const OF_THE_TASK = /\d/u;

const SENTENCES = /(?<=[.!?\n])\s+|\n+/u;

/** Takes what is not about the task out of a message; a word of the task's own is never beside it. */
export function readBeside(message: string, task: string): Beside {
  const given = plain(task);
  let complains = false;
  let chats = false;
  const kept = message.split(SENTENCES).filter((sentence) => {
    const said = plain(sentence);
    if (COMPLAINT.test(said) && !OF_THE_TASK.test(said)) {
      complains = true;
      return false;
    }
    const chat = CHAT.exec(said)?.[0];
    if (chat === undefined || OF_THE_TASK.test(said) || given.includes(chat.trim())) return true;
    chats = true;
    return false;
  });
  return { rest: complains || chats ? kept.join(' ').trim() : message, complains, chats };
}
