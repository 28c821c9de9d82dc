import type { LocalText } from '../../../contract/policy.ts';

/** What is wrong with a folder of policy files as a whole. */
export const folderProblems = {
  empty: { da: 'Her er ingen politikfiler (.yaml).', en: 'there are no policy files (.yaml) here' },
  noTop: {
    da: 'Der er ingen fil fra kommunen eller skolen. Det øverste lag skal tillade, så alt ville være lukket.',
    en: 'there is no municipality or school file: the top layer must allow, so everything would be denied',
  },
  noAdult: {
    da: 'Ingen fil nævner en voksen, der får besked, når en elev har brug for et menneske (safeguarding: adults).',
    en: 'no file names an adult who is told when a student needs a human (safeguarding: adults)',
  },
} as const satisfies Record<string, LocalText>;

/** `reason` is the machine's own, in English. */
export const unreadableFolder = (reason: string): LocalText => ({
  da: `Mappen kan ikke læses (${reason}).`,
  en: `it cannot be read (${reason})`,
});

export const tooLong = (characters: number): LocalText => ({
  da: `Filen er på mere end ${characters} tegn. Del den i flere.`,
  en: `the file is longer than ${characters} characters: split it`,
});

export const tooLongTogether = (characters: number): LocalText => ({
  da: `Filerne er tilsammen på mere end ${characters} tegn.`,
  en: `the files are longer than ${characters} characters together`,
});

/** Another server has put a version in force that this one cannot read. */
export const unreadableVersion = (hash: string): LocalText => ({
  da: `Version ${hash} gælder, men serveren kan ikke læse den. Her gælder den forrige, til det er rettet.`,
  en: `version ${hash} is in force, but this server cannot read it: here the one before it holds until that is mended`,
});
