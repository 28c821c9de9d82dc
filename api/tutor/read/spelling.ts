import { isNear } from '../../language/check/index.ts';
import { wordEdges } from '../../language/index.ts';
import { plain } from './words.ts';

/** What a message says about a word whose spelling is asked for. */
export interface Spelling {
  /** The word as the student writes it now, when that is not how the task writes it. */
  readonly bid: string | null;
  /** It was looked up, now or before. */
  readonly lookedUp: 'now' | 'before' | null;
  /** One letter or two is the question: "et m eller to". */
  readonly doubles: boolean;
}

const LOOKED_UP = wordEdges(
  /\b(?:ordbog\p{L}*|retskrivningsordbog\p{L}*|ordforslag\p{L}*|stavekontrol\p{L}*|slået (?:det |ordet )?op|slog (?:det |ordet )?op|dictionary|spell ?check\p{L}*|looked (?:it )?up)\b/u,
);
const TO_LOOK_UP = wordEdges(
  /\b(?:har ingen|har ikke (?:en )?|kan ikke|skal jeg|vil|no|don'?t have a|can'?t|will|should i)\b/u,
);
const DOUBLES = wordEdges(
  /\b(?:(?:et|én|en|ét|1|one) \p{L}{1,2} eller (?:to|2)|(?:en|et|én|ét|1|one) (?:eller|or) (?:to|2|two)|er der (?:to|2|ét|et|en) \p{L}{1,2}|dobbelt\p{L}*|double|two \p{L}'?s)\b/u,
);
/** A bid is a word of this many letters or more. */
const SHORTEST = 4;
/** "sommerferie" is this near to "somerferje". */
const NEAR = 3;

const wordsIn = (text: string): string[] => text.slice(0, 2000).match(/\p{L}[\p{L}-]*/gu) ?? [];

/** Reads a message about a spelling, against the task and what the student wrote before. */
export function readSpelling(message: string, earlier: readonly string[], task: string): Spelling {
  const asked = wordsIn(task).filter((word) => word.length >= SHORTEST);
  const given = new Set(wordsIn(plain(task)));
  const bid = wordsIn(message).findLast(
    (word) =>
      word.length >= SHORTEST &&
      !given.has(word.toLowerCase()) &&
      asked.some(
        (other) =>
          other.charAt(0).toLowerCase() === word.charAt(0).toLowerCase() &&
          isNear(word.toLowerCase(), other.toLowerCase(), Math.min(NEAR, Math.floor(other.length / 2) - 1)),
      ),
  );
  const said = plain(message);
  const before = earlier.some((text) => LOOKED_UP.test(plain(text)) && !TO_LOOK_UP.test(plain(text)));
  const now = LOOKED_UP.test(said) && !TO_LOOK_UP.test(said);
  return { bid: bid ?? null, lookedUp: before ? 'before' : now ? 'now' : null, doubles: DOUBLES.test(said) };
}
