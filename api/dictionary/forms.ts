/** A rule of an affix file for the end of a word: what goes, what comes, and which words it is for. */
interface Ending {
  readonly cut: string;
  readonly add: string;
  readonly fits: RegExp;
}

/** Flags of the Danish dictionary for what is offered to nobody: wrong forms, parts of compounds, what is not suggested. */
const NOT_WORDS = ['6', '8', '36', '86'];
/** The genitives are left out: who writes one begins with the word. */
const GENITIVE = /GENITIV/u;
const ORDINARY = /^[a-zæøåé]{2,14}$/u;

const isNoWord = (flags: string): boolean => flags.split(',').some((flag) => NOT_WORDS.includes(flag));

/** The endings of the Danish affix file (hunspell's format, `FLAG num`), by flag, without the genitives. */
export function readEndings(aff: string): ReadonlyMap<string, readonly Ending[]> {
  const endings = new Map<string, Ending[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag = '', cut = '', add = '', fits] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || fits === undefined || GENITIVE.test(line)) continue;
    const [added = '', flags = ''] = add.split('/');
    if (isNoWord(flags)) continue;
    const rule = {
      cut: cut === '0' ? '' : cut,
      add: added === '0' ? '' : added,
      fits: new RegExp(`${fits}$`, 'u'),
    };
    endings.set(flag, [...(endings.get(flag) ?? []), rule]);
  }
  return endings;
}

/** The forms of one line of a word list, "hest/2,10": none when it is a name, an abbreviation or no word of its own. */
export function formsOf(line: string, endings: ReadonlyMap<string, readonly Ending[]>): string[] {
  const [stem = '', rest = ''] = (line.split(/\s/u)[0] ?? '').split('/');
  if (!ORDINARY.test(stem) || isNoWord(rest)) return [];
  const forms = new Set([stem]);
  for (const { cut, add, fits } of rest.split(',').flatMap((flag) => endings.get(flag) ?? [])) {
    if (fits.test(stem)) forms.add(stem.slice(0, stem.length - cut.length) + add);
  }
  return [...forms].filter((form) => ORDINARY.test(form));
}
