import { AMOUNTS_SAID } from './amounts.ts';
import { GRADE_SAID } from './grade.ts';
import { KIND_SAID } from './kindOf.ts';
import { said } from './said.ts';
import { SUBJECT_SAID } from './subject.ts';
import { TERMS } from './wishes.ts';

/** Where a topic ends: another thing is said of the draft from here on. */
const END = said(
  '[.?!;:\\n(]',
  ',',
  ' (?:om|over) til ',
  ' (?:på|over|til|i|for|in|at|with|med) (?:ca\\.? |cirka |about )?(?:\\d|tre|to|fire|fem|en |et |an? |alle|three|two|halvanden|mellemtrin|udskoling|indskoling|sjette|femte|fjerde|syvende|ottende|niende|mine |min |eleverne|klassen|grades?|years?|svar|facit|fokus|answers)',
  ' (?:i|in|til|for) (?:matematik|dansk|engelsk|tysk|fransk|historie|samfundsfag|kristendom\\p{L}*|religion|biologi|geografi|fysik\\p{L}*|kemi|natur\\p{L}*|maths?|english|danish|german|french|history|biology|geography|physics|science)\\b',
  ' (?:og|and) (?:behold\\p{L}*|bevar\\p{L}*|keep|lav|slut|slutter|with)\\b',
  ' (?:dansk|danish)-\\p{L}',
  ' (?:og|and) (?:at )?(?:tjekke|undersøge|finde|skrive|vurdere|bruge|check|find)\\b',
  ' (?:med|with) (?:plantede|indbyggede|skjulte|planted)',
  ' (?:så|hvor|der|som|målet|slut|lix|fordi|ending|where|so|that|which|who|grade|year)\\b',
  ' \\d{1,2}[.\\u0001]? ?(?:klasse|kl\\b|årg|[a-f]\\b)',
  ' (?:på |i |til )?(?:ca\\.? )?lix\\b',
  ' (?:ca\\.? )?\\d+ (?:min|lek|opg|stk)',
);
const STARTS: readonly RegExp[] = [
  said('\\b(?:emnet|temaet|the topic(?: of)?)(?: er| is)?[: ]+(?=\\p{L})'),
  said(
    '(?<!\\b(?:se|sig|ved|tjek|vurder|mening|tvivl|eller) )\\b(?:om|omkring|about)[: ]+(?!(?:at|til|hvad|hvordan|hvor|how|what)\\b)(?=[\\p{L}\\d])',
  ),
  said('\\b(?:text|essay|story|article) on (?=\\p{L})'),
  said('\\bfeedback (?:on|for|to) (?:an? |the )?(?=\\p{L})(?!(?:my|his|her|their|student))'),
  said('\\b(?:om|about),? (?=(?:at|hvad|hvordan|how|what)\\b)'),
  said(
    '\\b(?:\\p{L}*opgaver|opgavesæt|øvelser|regnestykker|stykker|træning|øvelse|opgave|exercises|problems|lesson|quiz|unit|plan) (?:i|med|on|with) (?=\\p{L})(?!(?:facit|svar|\\d|billedkunst))',
  ),
  said(
    '\\b\\p{L}*(?:kriterier|criteria|skema) (?:til|for) (?:en |et |an? |the )?(?:god |godt |good )?(?=\\p{L})(?!eleverne)',
  ),
  said('\\b(?:ordliste|gloseliste|tekst|glossary)(?: dansk-\\p{L}+)? (?:til|for) (?=\\p{L})(?!mine|min|en |eleven)'),
];

/** A goal stands apart from the topic. */
const GOAL_SAID = /(?:lærings)?mål(?:et er|:).*|goal(?: is|:).*/giu;
/** Words of asking that tell nothing of the topic. */
const FILLER =
  'hej giv give blidt kort kan kunne vil du jeg vi lav lave skriv skrive gerne have skal bruge brug for mangler noget med til på i en et den her det de små mine min har hjælp mig om og ca cirka finde please make write need a an the of with to in morgen klasse eller tak plan tre udgaver niveauer facit facitliste stk kl årg elever eleverne tekst teksten denne this text into levels keep words draft nej mener at and keep is it ok okay er hurtigt'.split(
    ' ',
  );

/** A piece without the words of asking at its ends. */
function bare(piece: string): string {
  const words = piece.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const isFiller = (word: string | undefined) =>
    word !== undefined && FILLER.includes(word.toLowerCase().replace(/[^\p{L}]/gu, ''));
  let [from, to] = [0, words.length];
  while (from < to && isFiller(words[from])) from++;
  while (to > from && isFiller(words[to - 1])) to--;
  return words
    .slice(from, to)
    .join(' ')
    .replace(/^[-–:;()]+|[-–:;()]+$/gu, '');
}

/**
 * What a request is about: what stands after "om", "emnet" or "opgaver i", else what is left when all that was understood
 * otherwise is taken away.
 */
export function readTopic(text: string): string | undefined {
  for (const start of STARTS) {
    const found = start.exec(text);
    if (found === null) continue;
    const topic = ended(text.slice(found.index + found[0].length));
    if (topic !== undefined && !/\[\p{Lu}+_\d+\]/u.test(topic)) return topic;
  }
  return left(text);
}

function ended(text: string): string | undefined {
  // "2. verdenskrig" and "H.C. Andersen" hold a full stop that ends nothing.
  const kept = text
    .replace(/(^|\s)(\d{1,2}|\p{Lu}|\p{Lu}\.\p{Lu})\. (?=\p{L})/gu, '$1$2\u0001 ')
    .replace(/\p{Lu}\.(?=\p{Lu})/gu, (dot) => `${dot[0]}\u0001`);
  const end = END.exec(` ${kept}`);
  const topic = (end === null ? kept : kept.slice(0, Math.max(0, end.index - 1))).replaceAll('\u0001', '.').trim();
  // "Stil om sit kæledyr": whose it is, is no part of what it is about.
  const plain = topic
    .replace(/^["“»']|["”«']$/gu, '')
    .replace(/^(?:sit|sin|sine|their|his|her) (?=\p{L})/iu, '')
    .slice(0, 200);
  return /\p{L}{2}/u.test(plain) ? plain : undefined;
}

/** Most words of a topic that is only what was left over. */
const MANY = 9;

function left(text: string): string | undefined {
  let rest = text.replace(/\[\p{Lu}+_\d+\]['’]?s?/gu, ' ');
  for (const pattern of [...AMOUNTS_SAID, ...GRADE_SAID, ...SUBJECT_SAID, ...KIND_SAID])
    rest = rest.replace(pattern, ' , ');
  rest = rest.replace(GOAL_SAID, ' , ').replace(TERMS, ' , ');
  const pieces = rest
    .split(/[,.?!:\n]+/u)
    .map(bare)
    .filter((piece) => /\p{L}{3}/u.test(piece) && piece.split(' ').length <= MANY);
  return pieces[0]?.slice(0, 200);
}
