/** English words of one syllable, as Danish compounds of English words have them: "down·load", "base·ball". */
const ELEMENTS =
  'back ball base beach beat board book boy brain break cake cast chat check coach corn cow cream cup dance date dead desk dog down dress drive drop end face fair fake feed fire flow foot free game girl goal green hand hard hash head hip home hop hot jazz key kick lap lay life light line live load log mail make milk mind mouse news note off on(?=line) out page phone play pod pool pop race road rock roll score screen set shake shirt shop shot show site skate smart snow soft soul sound space speed stage steak storm stream street style surf sweat tag team teen time(?=out|line) top touch track trip truck up wall ware web week wich wind word work'
    .split(' ')
    .join('|');
/** One that no Danish word looks like makes the word English: "teamet", "streaming". */
const SURE =
  'beach|beat|board|coach|cream|feed|free|gear|goal|green|head|jeans|jeep|key|load|peace|road|screen|seed|sheet|skate|soap|speed|steak|stream|street|sweat|team|teen|toast|ware|web|week|wich|work';
const ENGLISH = new RegExp(
  `${SURE}|ball|shirt|shop|show|game|site|page|phone|play|sound|dance|cake|line|check|back|out|up|time|life|mail`,
  'iu',
);
const ENDING = '(?:e?[nt]s?|e?rs?|e?rnes?|e?s|ing(?:en|er|erne)?|ede|ende|ere)?';
const COMPOUND = new RegExp(`^((?:${ELEMENTS}){2,4})(${ENDING})$`, 'iu');
const ELEMENT = new RegExp(`(?:${ELEMENTS})(?=(?:${ELEMENTS})*$)`, 'giu');
const FIRST = new RegExp(`^(${SURE})(.{3,})$`, 'iu');
const LAST = new RegExp(`^((?:.*[^aeiouyæøå])?)(${SURE})(${ENDING})$`, 'iu');

/** A part of a word, and whether it is one syllable already. */
export interface WordPart {
  readonly text: string;
  readonly isSyllable: boolean;
}

/** A word taken apart so that its English parts stand alone; null when it has none. What else it has is cut as Danish. */
export function englishParts(word: string): readonly WordPart[] | null {
  const parts = apart(word).filter(({ text }) => text !== '');
  return parts.length > 0 ? parts : null;
}

const danish = (text = ''): WordPart => ({ text, isSyllable: false });
const english = (text: string): WordPart => ({ text, isSyllable: true });

function apart(word: string): WordPart[] {
  const compound = COMPOUND.exec(word);
  if (compound && ENGLISH.test(word)) return inflected(compound[1]?.match(ELEMENT) ?? [], compound[2] ?? '');
  const last = LAST.exec(word);
  if (last) return [danish(last[1]), ...inflected([last[2] ?? ''], last[3] ?? '')];
  const first = FIRST.exec(word);
  return first ? [english(first[1] ?? ''), danish(first[2])] : [];
}

/** An ending with a vowel takes the consonant before it: "strea·ming"; one without stays: "teams", "skaten". */
function inflected(parts: readonly string[], ending: string): WordPart[] {
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1).map(english);
  const isSilent = last.endsWith('e') && ending.length < 3;
  if (isSilent || !/[aeiouyæøå]/iu.test(ending)) return [...before, english(last + ending)];
  return [...before, english(last.slice(0, -1)), danish(last.slice(-1) + ending)];
}
