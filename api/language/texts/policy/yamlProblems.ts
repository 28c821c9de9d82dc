import type { LocalText } from '../../../contract/policy.ts';

/** What keeps a text from being read as YAML, in the words of somebody who has never heard of YAML. */
export const yamlProblems = {
  tab: {
    da: 'Linjen er rykket ind med tabulator. Brug mellemrum.',
    en: 'the line is indented with a tab: use spaces',
  },
  indent: {
    da: 'Indrykningen passer ikke: det, der hører sammen, skal begynde i samme kolonne, og det, der står under noget, længere inde.',
    en: 'the indentation does not fit: what belongs together starts in the same column, and what stands under something further in',
  },
  noColon: {
    da: 'Linjen mangler et kolon efter ordet, eller også er den rykket forkert ind.',
    en: 'the line lacks a colon after its word, or is indented wrongly',
  },
  twoColons: {
    da: 'Der er et kolon for meget på linjen, eller linjen efter er rykket for langt ind. Er kolonet en del af en sætning, så sæt sætningen i anførselstegn.',
    en: 'the line has a colon too many, or the next line is too far in; if the colon is part of a sentence, put the sentence in quotes',
  },
  quotes: {
    da: 'Teksten begynder med et tegn, der betyder noget særligt her. Sæt den i anførselstegn.',
    en: 'the text starts with a character that means something special here: put it in quotes',
  },
  unexpected: {
    da: 'Det her var ikke ventet. Mangler der et komma, et kolon eller et anførselstegn lige før?',
    en: 'this was not expected; is a comma, a colon or a quote missing just before it?',
  },
  escape: {
    da: "Skråstregen i “…” betyder noget særligt. Brug enkelte anførselstegn '…' i stedet.",
    en: 'a backslash in "…" means something special: use single quotes \'…\' instead',
  },
  anchor: {
    da: '& og * er genveje, som ikke kan bruges sådan her. Skriv ordene ud, eller sæt teksten i anførselstegn.',
    en: '& and * are shortcuts that cannot be used like this: write the words out, or put the text in quotes',
  },
  tooManyShortcuts: {
    da: 'Genvejene (& og *) folder sig ud til alt for meget. Skriv ordene ud.',
    en: 'the shortcuts (& and *) unfold to far too much: write the words out',
  },
  documents: {
    da: 'Her begynder en fil til (---). Læg hver i sin egen fil.',
    en: 'another file begins here (---): put each in a file of its own',
  },
  notText: {
    da: 'Her står et tegn, der ikke er tekst. Gem filen som UTF-8.',
    en: 'here is a character that is no text: save the file as UTF-8',
  },
  tooDeep: { da: 'Det her er lagt ind i hinanden for mange gange.', en: 'this is nested too deeply' },
} as const satisfies Record<string, LocalText>;

/** A sign is missing; `sign` is which one, when it is known. */
export const missingSign = (sign: string | undefined): LocalText =>
  sign === undefined
    ? {
        da: 'Her mangler et tegn, fx et komma, et kolon eller et anførselstegn.',
        en: 'a sign is missing here, such as a comma, a colon or a quote',
      }
    : { da: `Her mangler der et ${sign} længere oppe eller til sidst.`, en: `a ${sign} is missing here or further up` };

export const writtenTwice = (key: string): LocalText => ({
  da: `“${key}” står her to gange. Slet den ene.`,
  en: `the key "${key}" is written twice`,
});

/** What has no words of its own: what the reader of YAML says about it, in English. */
export const unreadable = (said: string): LocalText => ({
  da: `Det her kan ikke læses (${said}).`,
  en: `this cannot be read (${said})`,
});
