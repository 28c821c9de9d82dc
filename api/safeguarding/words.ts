/** One word of a message, folded so that spelling variants meet. */
export interface Word {
  readonly text: string;
  /** It begins a sentence, or follows a comma or a joining word: a subject may have been left out before it. */
  readonly opens: boolean;
  /** It stands between quotation marks. */
  readonly quoted: boolean;
}

const INVISIBLE = /[\p{Cf}\p{Mn}]/gu;
const TOKEN =
  /[\p{L}\p{N}@$*]+(?:['’`´][\p{L}]+)*|[.!?;\n…]+|,|["“”„«»]|(?<![\p{L}\p{N}])['‘’](?=\p{L})|['’](?![\p{L}])/gu;
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
};
const JOINING = new Set([
  'og',
  'men',
  'bare',
  'saa',
  'fordi',
  'altsaa',
  'for',
  'and',
  'but',
  'so',
  'just',
  'because',
  'cause',
  'cuz',
]);

/**
 * Folds one word: lower case, æ/ä → ae, ø/ö → oe, å → aa, a letter drawn out ("døøø") to one, digits and signs that stand
 * for letters back to letters ("s3lvmord"), apostrophes away ("don't" → "dont").
 */
export function foldWord(word: string): string {
  let folded = word
    .toLowerCase()
    .replace(/['’`´*]/g, '')
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/å/g, 'aa');
  if (/\p{L}/u.test(folded)) folded = folded.replace(/[01345@$]/g, (sign) => LOOKALIKES[sign] ?? sign);
  // "døøø" was folded to "doeoeoe", "slååår" to "slaaaaaar".
  return folded
    .replace(/(?:oe){2,}/g, 'oe')
    .replace(/(?:ae){2,}/g, 'ae')
    .replace(/(?:aa){2,}a?/g, 'aa')
    .replace(/([b-z])\1{2,}/g, '$1');
}

/** Splits a message into sentences of folded words. Letters set apart ("k m s") are read as one word. */
export function readSentences(text: string): Word[][] {
  const sentences: Word[][] = [];
  let sentence: Word[] = [];
  let opens = true;
  let quoted = false;
  const end = () => {
    if (sentence.length > 0) sentences.push(joinLetters(sentence));
    sentence = [];
    opens = true;
  };
  for (const [token] of text.normalize('NFC').replace(INVISIBLE, '').normalize('NFKC').matchAll(TOKEN)) {
    if (/^[.!?;\n…]/.test(token)) end();
    else if (token === ',') opens = true;
    else if (/^["“”„«»'‘’]$/.test(token)) quoted = !quoted;
    else {
      const folded = foldWord(token);
      if (folded === '') continue;
      sentence.push({ text: folded, opens, quoted });
      opens = JOINING.has(folded);
    }
  }
  end();
  return sentences;
}

function joinLetters(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  let run: Word[] = [];
  const flush = () => {
    const first = run[0];
    if (first && run.length >= 3) joined.push({ ...first, text: run.map((word) => word.text).join('') });
    else joined.push(...run);
    run = [];
  };
  for (const word of words) {
    if (word.text.length === 1 && /[a-z]/.test(word.text)) run.push(word);
    else {
      flush();
      joined.push(word);
    }
  }
  flush();
  return joined;
}
