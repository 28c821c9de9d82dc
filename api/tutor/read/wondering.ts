import { wordEdges } from '../../language/index.ts';
import { plain } from './words.ts';

const NOT_CLEAR =
  /(?<!\p{L})(?:(?:jeg )?(?:forstår|fatter|for?står) (?:bare |stadig |altså )?ikk?e? (?:helt )?(?:det (?:der )?med |den del med |delen med |hvad |hvordan |hvorfor |noget af |der(?=\s))?|(?:i )?(?:don'?t|dont|do not) (?:really )?(?:get|understand) (?:the (?:part|bit) (?:about|with) |how |why |what )?|(?:i )?(?:don'?t|dont|do not) know how (?:to|i|you) (?:find|get|work out|do) |(?:jeg )?ved (?:bare |stadig )?ikk?e? hvordan (?:jeg|man|vi) (?:finder|regner|får|skal finde) )([^.,;!?\n]{3,40})/iu;
/** What names no part of the task: "det", "opgaven", "dit spørgsmål". */
const WHOLE =
  /^(?:(?:det|den|dem|noget|its?|it'?s|this|that|any(?:thing)?)(?!\p{L}).*|opgaven|spørgsmålet|(?:the|your|this) (?:task|problem|question|hint)|din? \p{L}+|dit \p{L}+|(?:du|you) .*|jeg skal(?: gøre)?|(?:i am|i'?m|to|i should) .*|skal jeg .*|(?:.* )?(?:galt|forkert|wrong)(?: .*)?)$/iu;

/** The part of a task that a student says not to understand ("i dont get the warm one"), in their own words; else null. */
export function stuckOn(message: string): string | null {
  const part = NOT_CLEAR.exec(message.slice(0, 1000))?.[1]?.trim().replace(/\s+/gu, ' ') ?? '';
  return part === '' || WHOLE.test(part) || /[»«"“”<>{}[\]|\\]/u.test(part) ? null : part;
}

const TOO_LONG = wordEdges(
  /\b(?:(?:for|så|mega|alt for|too|so|really) (?:langt?|lang|meget tekst|long|much text)|mange ord|many words)\b/u,
);

/** "den er så lang": it is the text that stops the student, not the maths. */
export const findsTooLong = (message: string): boolean => {
  const text = plain(message);
  return text.length < 80 && TOO_LONG.test(text) && !/\d/u.test(text);
};

const EITHER =
  /(?<!\p{L})(?:skal det (?:så )?(?:være|hedde|stå)|hedder det|staves det|skriver man|siger man|bruger man|er det|skal man|skal jeg|should (?:it be|i)|is it|(?<=^|[.!?]\s)(?:er|is) \p{L}{1,12}(?= \p{L}{2,12} (?:eller|or))|do (?:i|you)|does it say) (?:så |bare |then )?([^.,;!?\d]{2,28}?) (?:eller|or) ([^.,;!?\d]{2,28}?)\s*\??\s*$/iu;

/** Two possibilities that a student cannot choose between ("hedder det have lived eller lived?"); null for any other message. */
export function eitherOr(message: string): readonly [string, string] | null {
  const [, one, other] = EITHER.exec(message.slice(-200)) ?? [];
  if (one === undefined || other === undefined || /[»«"“”<>{}[\]|\\]/u.test(one + other)) return null;
  return /^(?:hvad|ikke|not|what|noget|something|nej|no)(?!\p{L})/iu.test(other) ? null : [one, other];
}

const MEANS =
  /^(?:ok(?:ay)?,? |så |so |men |but )?([^.,;!?]{2,40}? (?:means?|betyder|er det samme som|is the same as) [^.,;!?]{2,40}?),? ?(?:right|ikke(?: også)?|ikk?|vel|or what)?\s*\?\s*$/iu;

/** What a student takes a word to mean, put as a question ("combined means together right?"); else null. */
export function ownMeaning(message: string): string | null {
  const meant = MEANS.exec(message.trim().slice(0, 200))?.[1] ?? '';
  return meant === '' || /^(?:hvad|hva|what)(?!\p{L})/iu.test(meant) || /[»«"“”<>{}[\]|\\]/u.test(meant) ? null : meant;
}

const NEEDED = wordEdges(
  /\b(?:skal (?:man|jeg|vi) (?:så |også )?(?:bruge|tage|have|regne)\b|(?:er|bliver) (?:det|de|den) (?:også )?vigtigt?\b|gælder det også|tæller (?:det|de|den|dem) (?:også )?(?:med)?|does (?:it|that|this) count|do (?:they|those|these) count|skal (?:det|de|den|dem) (?:også )?med\b|do (?:i|we|you) (?:also )?(?:need|use|count)\b|what(?:'?s| is| are| do i do with) (?:the )?\d[\d.,]* for\b|why (?:is|are|do they say) (?:the |there )?(?:a )?\d|what (?:do|should) i (?:do with|use) (?:the )?\d|hvad (?:er|skal|betyder) (?:de |den |det )?\d[\d.,]* (?:til|for)\b|hvad (?:skal|kan) (?:jeg|man) (?:bruge|gøre med) (?:de |den |det )?\d|h?vorfor (?:står|er|skriver de|siger de) (?:der |at der er )?(?:også )?(?:de |den )?\d|should (?:i|we) (?:also )?(?:use|count|include)\b|does (?:the|it|that).{0,30} matter\b|what about (?:the )?[$€£]?\d|hvad med (?:de |den |det )?\d)/u,
);

/** "Men hvorfor må man trække 2x fra på begge sider?": the question for the reason of a way of working; else null. */
export function asksWhy(message: string): string | null {
  const said = plain(message).slice(0, 300);
  if (/(?:forkert|galt|rigtig|wrong|right)/u.test(said) || (/\d/u.test(said) && asksIfNeeded(message))) return null;
  return WHY.test(said) || CANNOT_SAY.test(said) ? said : null;
}
const WHY =
  /^(?:(?:ok|okay|men|og|jamen|but|so|and|jeg spørger|i asked|i mean|det er jo samme opgave)[,.]? )*(?:hvorfor|why) (?:\p{L}+ )*\p{L}+/u;
/** The same question once more, when the first reply did not answer it. */
const CANNOT_SAY =
  /^(?:kan|vil|ved) du (?:da |så |ikke )*(?:svare|forklare|sige) (?:på )?(?:mig )?(?:det|hvorfor)|^(?:can|can't|could|don't) you (?:not )?(?:just )?(?:answer|explain)(?: it| that)?/u;

/** "Hvordan kan man ellers gøre det?": another way to the same. */
export const asksOtherWay = (message: string): boolean => OTHER_WAY.test(plain(message));
const OTHER_WAY =
  /(?:hvordan|hvad|kan man|kunne man|findes der|er der).{0,30}(?:ellers|(?:på )?(?:en )?anden måde|andre måder|anden vej)|(?:how|can|could|is there).{0,30}(?:else|another way|other ways?|differently)/u;

/** "skal man bruge dem der er solgt?": whether something of the task matters is asked. */
export const asksIfNeeded = (message: string): boolean =>
  NEEDED.test(plain(message)) && (/\?\s*$/u.test(message) || OPENS.test(plain(message)));
/** How such a question begins when its mark is left out. */
const OPENS =
  /(?:^|(?:but|so|men|så|og|and|ok) )(?:do (?:i|we|you)|what'?s?|why|hvad|h?vorfor|skal (?:man|jeg|vi))(?!\p{L})/u;

const OWN_QUESTION =
  /(?:^|[.!,]\s+)(?:men |og |but |and )?((?:hvorfor|why) (?!skal (?:jeg|vi|man)|ikke?\s*\?|do (?:i|we)|not\?|spørger|siger|are you|do you|er det (?:forkert|rigtigt))[^.!?]{8,70})\?\s*$/iu;

/** A why-question of the student's own about the matter ("men hvorfor er det så varmt om sommeren?"); else null. */
export function ownQuestion(message: string): string | null {
  const question = OWN_QUESTION.exec(message.slice(-300))?.[1]?.trim() ?? '';
  return question === '' ||
    /[»«"“”<>{}[\]|\\]/u.test(question) ||
    /(?<!\p{L})(?:du|dig|you|your|din|dit)(?!\p{L})/iu.test(question)
    ? null
    : question;
}

/** A short sign that something does not hang together: "nå ja det er mærkeligt". */
export const seesMisfit = (message: string): boolean =>
  MISFIT.test(message) && message.length < 60 && !/\d/u.test(message);
const MISFIT =
  /(?<!\p{L})(?:mærkeligt|underligt|sært|passer (?:jo )?ikk?e?|giver ikk?e? mening|det er (?:jo )?rigtigt|nå ja|det kan det ikke|weird|strange|doesn'?t fit|makes no sense|oh yeah|good point)(?!\p{L})/iu;
