import type { Language } from '../../contract/language.ts';
import type { Reason } from '../check/index.ts';

/** At least two ways of saying the same. */
type Wordings = readonly [string, string, ...string[]];

/**
 * What the tutor says about words that the student has written: {own} is one of them as it stands, {became} what it is
 * now. The right form is never told: each text names a way to find out.
 */
export interface WrittenTexts {
  readonly lookOver: Readonly<Record<Reason, Wordings>>;
  /** A word was changed. A statement: no judgement, and the next thing follows. */
  readonly changed: Wordings;
  /** After a change, when there is no other word to look at. */
  readonly afterChange: Wordings;
  /** The student says that the work is finished, and no word was found to look at. */
  readonly finished: Wordings;
  /** An explanation in a language that the tutor does not speak is asked for; {meaning} the term in plain words. */
  readonly otherTongue: Wordings;
}

const da: WrittenTexts = {
  lookOver: {
    ownPast: [
      'Kig på »{own}«. Er det et verbum, der følger reglen, eller et, der har sin egen datid? Slå det op.',
      '»{own}« er værd at slå op. Står den form i listen over uregelmæssige verber?',
      'Slå grundformen af »{own}« op i ordbogen. Hvilke former står der?',
    ],
    ending: [
      'Kig på »{own}«. Sker der noget med de sidste bogstaver i ordet, før endelsen kommer på?',
      '»{own}« er værd at slå op. Hvad sker der lige før endelsen?',
      'Hvilken regel gælder for enden af »{own}«: fordobles, falder noget væk, eller bliver det, som det er?',
    ],
    person: [
      'Kig på »{own}«. Hvem gør det, og hvilken endelse får verbet efter netop den person?',
      'Skift personen foran »{own}« ud med "I" og så tilbage. Hvad sker der med verbet?',
    ],
    capital: [
      'Kig på »{own}«. Hvordan skriver man det første bogstav i den slags ord på engelsk?',
      '»{own}«: stort eller lille bogstav? Se efter i en engelsk tekst.',
    ],
    present: [
      'Kig på »{own}«. Sæt et verbum som "spise" ind i stedet. Hvad hører du til sidst i ordet?',
      'Prøv »{own}« med et andet verbum, hvor man kan høre forskel. Skal der være r eller ikke?',
      '»{own}«: sker det nu, eller står der "at", "kan" eller "skal" foran? Hvad betyder det for endelsen?',
    ],
    infinitive: [
      'Kig på »{own}« lige efter "at". Sæt et verbum som "spise" ind. Hvad hører du til sidst i ordet?',
      'Hvilken form af verbet står efter "at"? Prøv det af på »{own}«.',
    ],
    someAny: [
      'Kig på »{own}«. Mener du flere bestemte eller bare "hvem eller hvad som helst"? Hvilken form passer til det?',
      '»{own}«: prøv at sætte "flere" ind i stedet. Kan man sige det, og hvad fortæller det dig?',
    ],
    along: [
      'Kig på »{own}«. Handler det om en vej, man bevæger sig, eller om noget, der hører til? Slå begge op.',
      'Slå både "ad" og "af" op. Hvilket af dem handler om den vej, man bevæger sig?',
    ],
    spelling: [
      'Kig på »{own}«. Del det i stavelser, og slå det op. Er alle bogstaverne på plads?',
      '»{own}« er værd at slå op i ordbogen eller i ordforslag. Ser det ens ud?',
      'Find et ord i familie med »{own}«. Staves den del, de har til fælles, på samme måde?',
    ],
  },
  changed: [
    'Du har ændret »{own}« til »{became}«.',
    'Nu står der »{became}« i stedet for »{own}«.',
    'Du har set på »{own}« igen og skrevet »{became}«.',
  ],
  afterChange: [
    'Hvordan fandt du frem til det?',
    'Er der andre ord, som skal ses på på samme måde?',
    'Hvad vil du se på som det næste?',
  ],
  finished: [
    'Læs det hele højt en sidste gang, og ret det, du selv falder over. Er der ikke mere, så er du færdig.',
    'Læs opgaven igen, og sæt flueben ved hver ting, den beder om. Når de er der alle, er du færdig.',
  ],
  otherTongue: [
    'Jeg kan kun forklare på dansk og engelsk. {meaning} Hvad hedder det på dit eget sprog?',
    'Jeg kan kun forklare på dansk og engelsk. Slå "{word}" op i en tosproget ordbog: hvad hedder det på dit eget sprog?',
    'Jeg kan kun forklare på dansk og engelsk. Hvilket ord i opgaven skal vi se på først?',
  ],
};

const en: WrittenTexts = {
  lookOver: {
    ownPast: [
      'Look at "{own}". Does that verb follow the rule, or does it have a past form of its own? Look it up.',
      '"{own}" is worth looking up. Is that form in your list of irregular verbs?',
      'Look up the base form of "{own}" in a dictionary. Which forms are given?',
    ],
    ending: [
      'Look at "{own}". Does anything happen to the last letters of the verb before the ending goes on?',
      '"{own}" is worth looking up. What happens just before the ending?',
      'Which rule applies at the end of "{own}": does a letter double, drop out, or stay as it is?',
    ],
    person: [
      'Look at "{own}". Who is doing it, and which ending does the verb take after that person?',
      'Swap the person before "{own}" for "I" and back again. What happens to the verb?',
    ],
    capital: [
      'Look at "{own}". How do you write the first letter of that kind of word in English?',
      '"{own}": capital or small letter? Check in an English text.',
    ],
    present: [
      'Look at "{own}". Put a verb like "spise" there instead. What do you hear at the end of the word?',
      'Try "{own}" with another Danish verb where you can hear the difference. Is there an r or not?',
    ],
    infinitive: [
      'Look at "{own}" just after "at". Put a verb like "spise" there. What do you hear at the end of the word?',
      'Which form of a Danish verb comes after "at"? Try it on "{own}".',
    ],
    someAny: [
      'Look at "{own}". Do you mean several particular ones, or just any? Which form goes with that?',
      '"{own}": try putting "flere" there instead. Does it work, and what does that tell you?',
    ],
    along: [
      'Look at "{own}". Is it about a way you move along, or about something that belongs? Look both words up.',
      'Look up both "ad" and "af". Which one is about the way you move along?',
    ],
    spelling: [
      'Look at "{own}". Split it into syllables and look it up. Are all the letters in place?',
      '"{own}" is worth checking in a dictionary or in word suggestions. Does it look the same?',
      'Find a word in the same family as "{own}". Is the part they share spelt the same way?',
    ],
  },
  changed: [
    'You have changed "{own}" to "{became}".',
    'It now says "{became}" instead of "{own}".',
    'You went back to "{own}" and wrote "{became}".',
  ],
  afterChange: [
    'How did you find that out?',
    'Are there other words to look at in the same way?',
    'What will you look at next?',
  ],
  finished: [
    'Read it all aloud one last time, and change anything that sounds wrong to you. If there is nothing left, you are done.',
    'Read the task again and tick off each thing it asks for. When they are all there, you are done.',
  ],
  otherTongue: [
    'I can only explain in English and Danish. {meaning} What is it called in your own language?',
    'I can only explain in English and Danish. Look "{word}" up in a bilingual dictionary: what is it called in your own language?',
    'I can only explain in English and Danish. Which word in the task shall we look at first?',
  ],
};

export const writtenTexts: Record<Language, WrittenTexts> = { da, en };
