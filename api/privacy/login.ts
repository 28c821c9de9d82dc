import { Is } from './lexicon.ts';
import type { Scan, Word } from './scan.ts';
import type { Span } from './span.ts';

/** What may stand between a cue and what it announces. */
const LINK =
  /^(?:et|en|s)?(?: (?:til|for|på|to|of) (?:(?:min|mit|skolens|den|my|the|vores) )?[\p{L}-]{1,14}(?: (?!(?:er|is|var|was) )\p{L}{1,10})?)?(?<link>\s?(?:[:=]|(?: er| is| was| hedder| var| bliver)(?:\s?:)?)\s?|\s)["'“”»«]?/iu;
/** Words that tell about a password instead of being one. */
const TELLS = new Set(
  `glemt glemte forkert forkerte ikke blevet for meget noget det en et den svært svær let nem nemt mindst på hvor hvad hvordan min mit
  din dit god godt lang kort vigtig vigtigt hemmelig hemmeligt privat og eller som at der til i med af om er kan skal må fra jeg
  forgotten wrong not too very a an the my your how what where hard easy long short important secret private and or that to in with of if
  is can must should from it this going been expired udløbet spærret væk slettet ændret changed still also også blot bare kun lavet
  made used brugt samme same kommer virker works work correct right invalid ugyldig rigtig rigtigt tom blank tomt stadig altid
  always never aldrig nu now gemt saved`.split(/\s+/),
);
const STRONG_PASSWORD = new Set(
  `adgangskode adgangskoden kodeord kodeordet password passwordet passcode passphrase løsenord pw`.split(/\s+/),
);
const PIN = new Set('pin pinkode pinkoden passcode'.split(' '));

/**
 * User names and passwords, told by the word before them: "unilogin livh12ab", "koden er hund42". What only speaks of
 * passwords, and code in maths or programs ("koden er x = 5"), passes.
 */
export function findLogins({ text, words, has }: Scan): Span[] {
  if ((has & (Is.userCue | Is.passwordCue)) === 0) return [];
  const spans: Span[] = [];
  let from = 0;
  for (const [i, cue] of words.entries()) {
    if ((cue.is & (Is.userCue | Is.passwordCue)) === 0 || cue.start < from) continue;
    const link = LINK.exec(text.slice(cue.end, cue.end + 60));
    const ahead = (cue.is & Is.userCue) !== 0 ? uniLoginBefore(text, cue.start) : null;
    if (ahead) spans.push(ahead);
    if (!link) continue;
    const start = cue.end + link[0].length;
    const how = link.groups?.link ?? '';
    const isSaid = /[:=]|er|is|was|hedder|var/i.test(how);
    const end =
      (cue.is & Is.userCue) !== 0 ? endOfUser(text, start, isSaid, cue) : endOfPassword(text, start, isSaid, words, i);
    if (end === null) continue;
    from = end;
    spans.push({ kind: 'login', start, end, identity: text.slice(start, end) });
  }
  return spans;
}

/** "anke12bb er mit unilogin": a user name that stands before its cue. */
function uniLoginBefore(text: string, cue: number): Span | null {
  const match =
    /(?<![\p{L}\d])(?=[a-zæøå]*\d)([a-zæøå]{3,4}[a-z0-9]{4})(?:,? (?:er|is|som|mit|my|min|as|altså|det|dvs|which|that|skolens)){0,3} $/iu.exec(
      text.slice(Math.max(0, cue - 36), cue),
    );
  const name = match?.[1];
  if (!match || name === undefined) return null;
  const start = Math.max(0, cue - 36) + match.index;
  return { kind: 'login', start, end: start + name.length, identity: name };
}

/** The piece without spaces and quotation marks at `start`, without the marks that end a sentence. */
function pieceAt(text: string, start: number): string {
  const piece = /^[^\s"“”»«]{0,64}/.exec(text.slice(start, start + 64))?.[0] ?? '';
  return piece.replace(/[.,;:!?)]+$/u, '');
}

function endOfUser(text: string, start: number, isSaid: boolean, { low }: Word): number | null {
  const piece = pieceAt(text, start);
  const isUniLogin = /^[a-zæøå]{3,4}[a-z0-9]{4}$/i.test(piece) && /\d/.test(piece);
  const isMixed = /^(?=.*\p{L})(?=.*\d)[\p{L}\d._-]{5,32}$/u.test(piece);
  const isNamed =
    isSaid &&
    /login|brugernavn|username|userid/.test(low) &&
    /^[\p{L}._-]{4,32}$/u.test(piece) &&
    !TELLS.has(piece.toLowerCase());
  const isPlain =
    isNamed &&
    (/[._]/.test(piece) || /^[a-zæøå]{7,9}$/.test(piece)) &&
    !/^(?:sammensat|personlig|elevens?|barnets)$/.test(piece);
  return isUniLogin || isMixed || isPlain ? start + piece.length : null;
}

function endOfPassword(text: string, start: number, isSaid: boolean, words: readonly Word[], i: number): number | null {
  const cue = words[i];
  const before = words[i - 1];
  if (!cue) return null;
  const piece = pieceAt(text, start);
  if (piece.length < 3 || /[(){}<>=\\]|^[-+*/]|^\d+[.,]?$/.test(piece)) {
    const isOwnCode = isSaid && before?.low === 'min';
    const isPin = PIN.has(cue.low) && (isSaid || cue.low.startsWith('pinkode'));
    return (isPin || isOwnCode) && /^\d{4,8}$/.test(piece) ? start + piece.length : null;
  }
  const low = piece.toLowerCase();
  if (TELLS.has(low)) return null;
  const isOwn = before !== undefined && /^(?:min|mit|my|hans|hendes|vores|elevens|mine)$/.test(before.low);
  const isStrong = STRONG_PASSWORD.has(cue.low);
  const isMixed = /\p{L}/u.test(piece) && /[\d!#$%&?@_.*-]/.test(piece.slice(1)) && piece.length >= 5;
  if (isMixed && (isSaid || isStrong || piece.length >= 6)) return start + piece.length;
  if (!isSaid) return null;
  // "ild og vand 44": words and a number at their end.
  const phrase = /^(?:\p{L}{1,16} ){1,4}\d{1,6}(?![\p{L}\d])/u.exec(text.slice(start, start + 80))?.[0];
  if (phrase && (isStrong || isOwn)) return start + phrase.length;
  return (isStrong || isOwn) &&
    /^\p{L}[\p{L}\d]{3,}$/u.test(piece) &&
    (isOwn || /\p{Ll}\p{Lu}/u.test(piece) || isStrong)
    ? start + piece.length
    : null;
}
