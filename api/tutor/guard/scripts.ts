import { isLetterCode } from '../../language/index.ts';

/** A letter of another script than Latin and Greek. */
const OTHER = /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u;

/** All letters before it are Latin, or of no script. */
const GREEK = 0x370;
const [SURROGATES, AFTER_SURROGATES] = [0xd800, 0xe000] as const;

/** Signs alone, such as "…" and "▢", need not be told apart by script. */
function hasFarLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= GREEK && (isLetterCode(code) || (code >= SURROGATES && code < AFTER_SURROGATES))) return true;
  }
  return false;
}

/**
 * Is a normalised text written in another script than Latin and Greek? Danish and English help needs none, and what
 * it says cannot be checked here.
 */
export const usesOtherScript = (text: string): boolean => hasFarLetter(text) && OTHER.test(text);
