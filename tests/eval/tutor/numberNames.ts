/** Number words as the scorer reads them: Danish and English, to 999,999. */
const DA_UNITS =
  'nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(
    ' ',
  );
const EN_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const DA_TENS: Readonly<Record<string, number>> = {
  tyve: 20,
  tredive: 30,
  fyrre: 40,
  fyrretyve: 40,
  halvtreds: 50,
  halvtredsindstyve: 50,
  tres: 60,
  tresindstyve: 60,
  halvfjerds: 70,
  halvfjerdsindstyve: 70,
  firs: 80,
  firsindstyve: 80,
  halvfems: 90,
  halvfemsindstyve: 90,
};
const EN_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function small(lang: 'da' | 'en'): Map<string, number> {
  const names = new Map<string, number>();
  const units = lang === 'da' ? DA_UNITS : EN_UNITS;
  for (const [value, name] of units.entries()) names.set(name, value);
  if (lang === 'da') {
    for (const one of ['et', 'ét', 'én', 'een']) names.set(one, 1);
    for (const [ten, value] of Object.entries(DA_TENS)) {
      names.set(ten, value);
      for (const [unit, name] of DA_UNITS.slice(0, 10).entries()) {
        if (unit > 0) names.set(`${name}og${ten}`, value + unit);
      }
      names.set(`enog${ten}`, value + 1);
      names.set(`etog${ten}`, value + 1);
    }
  } else {
    for (const [index, ten] of EN_TENS.entries()) {
      const value = (index + 2) * 10;
      names.set(ten, value);
      for (const [unit, name] of EN_UNITS.slice(0, 10).entries()) {
        if (unit > 0) names.set(`${ten}-${name}`, value + unit).set(`${ten}${name}`, value + unit);
      }
    }
  }
  return names;
}

const names = { da: small('da'), en: small('en') };
const scales: Readonly<Record<string, number>> = {
  hundrede: 100,
  hundred: 100,
  tusind: 1000,
  tusinde: 1000,
  thousand: 1000,
};
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/** A number written in words. */
export interface NamedNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Only an article ("en", "one"): a number when something says so. */
  readonly article: boolean;
}

function readOne(word: string, lang: 'da' | 'en'): number | undefined {
  const plain = names[lang].get(word);
  if (plain !== undefined) return plain;
  const compound = /^(.*?)(hundrede|tusinde?|hundred|thousand)(?:og|and)?(.*)$/.exec(word);
  if (!compound) return undefined;
  const [, before = '', scale = '', after = ''] = compound;
  const factor = before === '' ? 1 : names[lang].get(before);
  const rest = after === '' ? 0 : readOne(after, lang);
  return factor === undefined || rest === undefined ? undefined : factor * (scales[scale] ?? 1) + rest;
}

/** Finds numbers written in words, in the given language, in a plain text. "og"/"and" joins only after a hundred or more. */
export function findNamedNumbers(text: string, lang: 'da' | 'en'): NamedNumber[] {
  const found: NamedNumber[] = [];
  let open: { start: number; end: number; total: number; current: number; words: number } | undefined;
  const close = () => {
    if (open) {
      const raw = text.slice(open.start, open.end);
      found.push({
        start: open.start,
        end: open.end,
        value: open.total + open.current,
        article: open.words === 1 && /^(?:en|et|ét|én|one)$/.test(raw),
      });
    }
    open = undefined;
  };
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const end = match.index + word.length;
    const gap = open ? text.slice(open.end, match.index) : '';
    if (open && !/^ (?:og |and )?$/.test(gap)) close();
    const scale = scales[word];
    const value = scale ?? readOne(word, lang);
    if (value === undefined) {
      if (word !== 'og' && word !== 'and') close();
      continue;
    }
    if (open && scale !== undefined) {
      if (scale === 1000) open = { ...open, total: (open.total + open.current) * 1000, current: 0 };
      else open = { ...open, current: open.current * 100 };
      open = { ...open, end, words: open.words + 1 };
    } else if (open && open.current % 100 === 0 && open.current + open.total >= 100 && value < 1000) {
      open = { ...open, current: open.current + value, end, words: open.words + 1 };
    } else if (
      open &&
      lang === 'en' &&
      open.current % 10 === 0 &&
      open.current >= 20 &&
      value > 0 &&
      value < 10 &&
      gap === ' '
    ) {
      open = { ...open, current: open.current + value, end, words: open.words + 1 };
    } else {
      close();
      open = { start: match.index, end, total: 0, current: value, words: 1 };
    }
  }
  close();
  return found;
}
