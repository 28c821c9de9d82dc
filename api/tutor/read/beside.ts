import { wordEdges } from '../../language/index.ts';
import { plain } from './words.ts';

/** What a student says to the tutor, and not about the task. */
export type Aside =
  /** Tired of the tutor's questions, or misunderstood by it. */
  | 'complaint'
  /** "hallo, er du der?" */
  | 'present'
  /** About the tutor itself: "hvad laver du i aften". */
  | 'personal'
  /** "hvorfor skal vi lære det?" */
  | 'purpose'
  /** "hvad mener du med plan?" */
  | 'meaning'
  /** Something of the student's day: a film, a dog, "lol". */
  | 'chat';

/** What a message says beside the task, and what is left of it. */
export interface Beside {
  /** The sentences about the task, as written; empty when there are none. */
  readonly rest: string;
  /** The most telling of what is said beside it; null when nothing is. */
  readonly aside: Aside | null;
}

const COMPLAINT = wordEdges(
  /\b(?:hvorfor (?:spørger|siger|gentager|bliver|skal) du (?:mig )?(?:ved|hele tiden|altid|igen|det samme|om det samme)|du (?:spørger|siger|skriver|gentager) (?:jo |mig |bare )*(?:hele tiden|altid|det samme|igen|om det samme)|stop (?:nu )?med at spørge|du gentager dig selv|(?:det )?har du (?:jo |lige |allerede )*spurgt om|det er (?:jo )?(?:det )?samme (?:spørgsmål|opgave)|du (?:forstår|hjælper|hører) (?:mig |jo )?ikke(?: efter)?|det er (?:jo )?ikke det,? (?:jeg|som jeg) (?:spørger|spurgte|mener|mente)(?: om)?|(?:det her|det) er (?:virkelig |så )?(?:irriterende|trættende)|jeg har (?:jo )?(?:lavet|løst|regnet) (?:det|den)(?: jo)?|why (?:do|are|did) you (?:keep|always|still|just)? ?(?:ask|say|repeat)(?:ing)?(?: me)?|you (?:just |always )?keep (?:asking|saying|repeating)|stop asking|you (?:already|just) asked|(?:it'?s |that'?s |thats )?the same question|you(?:'re| are) not (?:helping|listening)|that'?s not what i (?:asked|mean|meant)|(?:nej |det )+var (?:jo )?til dig|det var (?:jo )?ikke? et (?:spørgsmål|svar) til|jeg spurgte (?:bare |jo |dig )*(?:hvad du|om)|du (?:forstår|fatter) (?:jo |bare )*(?:ikke?|ik) (?:noget|mig|det)|that was (?:for|to) you|you (?:don'?t|dont|do not) (?:understand|get) (?:me|anything|it)|i was asking you|jeg skal ikke vælge|this is (?:so |really )?annoying|i (?:already|just) (?:did|done|finished|solved) (?:it|this|that))\b/u,
);

const CHAT = wordEdges(
  /\b(?:lol+|xd|min (?:hund|kat|søster|bror|lillebror|storebror|ven|telefon|computer) (?!har|får|skal)|my (?:dog|cat|sister|brother|friend|phone|laptop) (?!has|gets)|(?:snakke?|tale?|lave) (?:lidt )?(?:om )?noget andet|talk about something else|do something else|gider (?:bare )?(?:ikke?|ikk?) (?:det her|mere|lave)|har du set|have you seen|den (?:var|er) (?:mega |ret |så )?(?:sjov|fed|god film)|jeg (?:er|bliver) (?:så |mega )?(?:sulten|tørstig)|i(?:'?m| am) (?:so )?(?:hungry|thirsty)|(?:skal|må) jeg (?:på toilet|tisse))\b/u,
);

/** A joke, at the end of its sentence. */
const JOKE = /(?:(?<!\p{L})(?:ha(?:ha)+h?|he(?:he)+|hi(?:hi)+|lol+|xd)|[😂🤣😆])[\s.!]*$/u;

const PRESENT = wordEdges(
  /^(?:hallo+|hey|hej|hello+|øh+)?,? ?(?:er du (?:der|her)(?: endnu| stadig)?|are you (?:still )?(?:there|here)|svarer du(?: ikke?)?|hallo+|hello\?)[\s.!?]*$/u,
);
const PERSONAL = wordEdges(
  /\b(?:hvad (?:laver|skal|lavede) du (?:i |på |nu|lige nu|efter|ellers)|(?:er du|are you) (?:en |et |a |an )?(?:rigtig |real |virkelig )?(?:robot|menneske|ai|computer|person|human|bot|lærer|teacher|program)|hvor (?:gammel|bor) (?:er )?du|how old are you|where do you live|hvad hedder du|what(?:'?s| is) your name|(?:kan|elsker|hader) du (?:godt )?lide? |har du (?:venner|følelser|en kæreste|nogen venner|selv)|do you (?:like|have (?:friends|feelings)|ever)|what are you doing (?:tonight|now|today))/u,
);
const PURPOSE = wordEdges(
  /\b(?:hvorfor skal (?:man|vi|jeg|i)(?: \p{L}+)? (?:lære|kunne|have om)\b|^(?:men )?hvorfor skal (?:jeg|vi|man) (?:regne|lave|gøre|løse) (?:det|den|dem|opgaven|de her|det her)(?: her| ud| opgaver?)*\s*\??$|^(?:but )?why do (?:i|we) (?:have to|need to) (?:do|solve) (?:it|this|these)\s*\??$|hva(?:d)? (?:skal|kan) (?:jeg|man|vi) (?:nogensinde |overhovedet |egentlig )?bruge (?:det(?: her)?|det der|\p{L}+) til|hvad er (?:det )?(?:meningen|pointen) med|why (?:do|should) (?:we|i)(?: even)? (?:have to |need to )?(?:learn|know|study)\b|when (?:will|am) i (?:ever )?(?:going to )?(?:use|need)|what(?:'?s| is) the point(?: of)?)\b/u,
);
const MEANING = wordEdges(
  /^(?:men |og |but |and |nej |øh )?(?:hva(?:d)? mener du(?: med [^?]{1,30})?|what do you mean(?: (?:by|with) [^?]{1,30})?|hvad for en (?:linje|plan)|what (?:line|plan|drawing))\s*\??$/u,
);

const ASIDES: readonly (readonly [Aside, RegExp])[] = [
  ['complaint', COMPLAINT],
  ['meaning', MEANING],
  ['purpose', PURPOSE],
  ['present', PRESENT],
  ['personal', PERSONAL],
  ['chat', JOKE],
];

/** What has a number in it may be about the task, and so may what is quoted. */
const OF_THE_TASK = /[\d"«»“”]/u;

const SENTENCES = /(?<=[.!?\n])\s+|\n+/u;

/**
 * Takes what is said to the tutor, or of other things, out of a message; a word of the task's own is never beside it. In a
 * text of the student's own (`isText`) a dog may be what it is about.
 */
export function readBeside(message: string, task: string, isText: boolean): Beside {
  const given = plain(task);
  const said = new Set<Aside>();
  const kept = message.split(SENTENCES).filter((sentence) => {
    const aside = asideIn(plain(sentence), given, isText);
    if (aside !== null) said.add(aside);
    return aside === null;
  });
  const aside = ASIDES.find(([kind]) => said.has(kind))?.[0] ?? null;
  return { rest: aside ? kept.join(' ').trim() : message, aside };
}

function asideIn(sentence: string, task: string, isText: boolean): Aside | null {
  if (OF_THE_TASK.test(sentence)) return null;
  const found = ASIDES.find(([, pattern]) => pattern.test(sentence))?.[0];
  if (found !== undefined) return found;
  const chat = isText ? undefined : CHAT.exec(sentence)?.[0];
  return chat === undefined || task.includes(chat.trim()) ? null : 'chat';
}
