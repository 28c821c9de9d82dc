/** How pupils of one language begin and how they go on; any ending may follow any opening. */
interface Turns {
  readonly openings: readonly string[];
  readonly endings: readonly string[];
}

/** Made-up talk of pupils about nothing but their work and their day. */
export interface Talk {
  readonly da: Turns;
  readonly en: Turns;
}

/** One phrase a line; the empty first line says nothing. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .slice(1, -1)
    .map((line) => line.trim());

const JOINTS: Readonly<Record<keyof Talk, readonly string[]>> = {
  da: [' ', ', ', '. ', '\n', ' og ', '... '],
  en: [' ', ', ', '. ', '\n', ' and ', '... '],
};

/** How children write, a word or a sound at a time. */
const SPELLINGS: Readonly<Record<keyof Talk, readonly (readonly [said: RegExp, written: string])[]>> = {
  da: [
    [/\bikke\b/g, 'ik'],
    [/\bjeg\b/g, 'jej'],
    [/\bhvad\b/g, 'hva'],
    [/hjælp/g, 'hjelp'],
    [/\bdet\b/g, 'd'],
    [/\bfærdig\b/g, 'fædig'],
    [/\bmig\b/g, 'mi'],
    [/\bnoget\b/g, 'nået'],
    [/lærer/g, 'lære'],
    [/\brigtigt\b/g, 'rigtit'],
  ],
  en: [
    [/\bdont\b/g, 'dnt'],
    [/\bwhat\b/g, 'wat'],
    [/\bhelp\b/g, 'hlep'],
    [/\bi\b/g, 'I'],
    [/\bknow\b/g, 'kno'],
    [/\bteacher\b/g, 'techer'],
    [/\bplease\b/g, 'pls'],
  ],
};

/** Every opening with every ending, and each of them once more as it is misspelt; how they are joined takes turns. */
export function messagesOf(talk: Talk): string[] {
  const messages = new Set<string>();
  for (const lang of ['da', 'en'] as const) {
    const { openings, endings } = talk[lang];
    openings.forEach((opening, i) => {
      endings.forEach((ending, j) => {
        const joint = ending === '' ? '' : (JOINTS[lang][(i + j) % JOINTS[lang].length] ?? ' ');
        const said = `${opening}${joint}${ending}`;
        messages.add(said);
        messages.add(misspelt(said, lang, i + j));
      });
    });
  }
  return [...messages];
}

/** The same with every other of the spellings, from the first or the second on. */
export const misspelt = (said: string, lang: keyof Talk, turn: number): string =>
  SPELLINGS[lang].reduce((text, [from, to], i) => ((i + turn) % 2 === 0 ? text.replace(from, to) : text), said);
