/** A reason for an operation that looks at the surface of the task: one of its words, or how many numbers stand in it. */
export interface CueReason {
  readonly cue: 'word' | 'numbers';
  /** The word; empty for a count of numbers. */
  readonly line: string;
}

const WORD =
  /(?:når|fordi|hvis|for|because|cause|bc|when|if|cuz) (?:man |der |det |it |they |the problem |opgaven )?(?:jo )?(?:står|siger|skriver|spørger om|says?|said|asks? for)(?: der)? ["»“”'‘]?(?<word>i alt|tilsammen|sammen|flere|mere|mindre|færre|hver|tilbage|rest|in total|total|in all|altogether|together|more|less|left|each|fewer|of|af)(?!\p{L})/iu;
const NUMBERS =
  /(?:fordi|for|da|because|cause|bc|cuz|since) (?:der|det|there|those|these|they|it)(?:'s| (?:er|står|is|are|was|were)) (?:jo |kun |bare |only |just |the )*(?:to|tre|fire|2|3|4|two|three|four|flere|nogle|de|tallene|numbers?)(?: tal| numbers?)?(?:\s*[.!]?$|\s)/iu;

/** Reads such a reason; null for any other message. */
export function readCueReason(message: string): CueReason | null {
  const word = WORD.exec(message)?.groups?.word;
  if (word !== undefined) return { cue: 'word', line: word };
  return NUMBERS.test(message) && /tal|number/iu.test(message) ? { cue: 'numbers', line: '' } : null;
}
