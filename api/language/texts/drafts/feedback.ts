import type { Tone } from '../../../contract/draft.ts';
import type { Language } from '../../../contract/language.ts';

/** What feedback may be given on, as it is spoken of to the student. */
export type Work = 'text' | 'talk' | 'report' | 'story' | 'letter' | 'work' | 'film' | 'maths';

/** A thing that feedback often is about: what tells it in a teacher's words, a step and a question for the student. */
export interface FocusHelp {
  /** Words of it, as the source of a pattern. */
  readonly cue: string;
  readonly step: string;
  readonly question: string;
}

/** One thing to work on that was found by counting in a text. */
export interface SeenFocus {
  readonly text: string;
  readonly step: string;
  readonly question: string;
}

/** What stands in a draft of feedback beside the teacher's own words. */
interface FeedbackTexts {
  readonly sections: Readonly<
    Record<'strengths' | 'focus' | 'nextStep' | 'question' | 'later' | 'observations', string>
  >;
  readonly works: Readonly<Record<Work, string>>;
  readonly strengths: Readonly<Record<Tone, (work: string, one: boolean) => string>>;
  readonly focus: Readonly<Record<Tone, (work: string) => string>>;
  readonly steps: Readonly<Record<Tone, string>>;
  readonly help: readonly FocusHelp[];
  readonly anyStep: string;
  readonly anyQuestion: (work: string) => string;
  readonly later: string;
  /** What a sentence shows by its own words, told to the student with the words. */
  readonly traits: Readonly<
    Record<'speech' | 'comparison' | 'reason' | 'senses' | 'facts' | 'paragraphs', (quote: string) => string>
  >;
  readonly seenFocus: {
    readonly stops: SeenFocus;
    readonly more: SeenFocus;
    readonly starts: (start: string) => SeenFocus;
    readonly words: (words: readonly string[]) => SeenFocus;
    readonly paragraphs: SeenFocus;
  };
  /** Said to the teacher about a draft that was made from the text alone. */
  readonly fromText: string;
  readonly missing: Readonly<Record<'all' | 'strengths' | 'focus', string>>;
  readonly notes: string;
  readonly bank: string;
  readonly ofText: string;
  readonly seen: {
    readonly intro: string;
    readonly length: (sentences: number, words: number, mean: string) => string;
    readonly longest: (words: number, start: string) => string;
    readonly paragraphs: (count: number) => string;
    readonly starts: (start: string, count: number) => string;
    readonly noStops: (words: number) => string;
    readonly small: (count: number) => string;
    readonly words: (words: string) => string;
  };
}

/** Texts of feedback drafts, in each language. The student is "du"; nothing is said that the teacher has not noted. */
export const feedbackTexts: Readonly<Record<Language, FeedbackTexts>> = {
  da: {
    sections: {
      strengths: 'Det lykkes',
      focus: 'Dit fokus',
      nextStep: 'Dit næste skridt',
      question: 'Et spørgsmål til dig',
      later: 'Også i dine noter',
      observations: 'Det kan tælles i teksten',
    },
    works: {
      text: 'din tekst',
      talk: 'din fremlæggelse',
      report: 'din rapport',
      story: 'din historie',
      letter: 'dit læserbrev',
      work: 'dit arbejde',
      film: 'din produktion',
      maths: 'din løsning',
    },
    strengths: {
      gentle: (work, one) =>
        one ? `Her er noget, jeg blev glad for i ${work}:` : `Her er det, jeg blev glad for i ${work}:`,
      matterOfFact: (work) => `Det fungerer i ${work}:`,
      encouraging: (work, one) =>
        one
          ? `Det her lykkes i ${work}, og det kan du bygge videre på:`
          : `Det her lykkes i ${work}, og du kan bygge videre på det:`,
    },
    focus: {
      gentle: () => 'Hvis du arbejder videre med én ting, så lad det være:',
      matterOfFact: () => 'Arbejd med én ting:',
      encouraging: (work) => `Én ting kan løfte ${work} mest lige nu:`,
    },
    steps: {
      gentle: 'Du kan for eksempel begynde sådan her:',
      matterOfFact: 'Gør sådan:',
      encouraging: 'Prøv det her:',
    },
    help: [
      {
        cue: 'slutning|afslut|ender|rund\\p{L}* af',
        step: 'Læs dine sidste fem linjer. Skriv dem igen, så læseren får tid til at være i slutningen.',
        question: 'Hvad vil du have, at læseren sidder tilbage med?',
      },
      {
        cue: 'indledning|begyndelse|starten|åbning',
        step: 'Skriv to nye førstelinjer, og vælg den, der giver mest lyst til at læse videre.',
        question: 'Hvad skal læseren undre sig over fra starten?',
      },
      {
        cue: 'konklusion',
        step: 'Find dit spørgsmål frem igen. Skriv to-tre linjer, der svarer på det.',
        question: 'Hvad er svaret på det, du ville finde ud af?',
      },
      {
        cue: 'belæg|begrund|argument|modargument|dokument|eksempler på|bevis',
        step: 'Vælg én af dine påstande. Skriv en sætning mere, der begynder med »fordi« eller »for eksempel«.',
        question: 'Hvad ville du svare en, der er uenig?',
      },
      {
        cue: 'kilde|henvisning|reference',
        step: 'Vælg ét sted, hvor du har viden fra andre, og skriv, hvor du har det fra.',
        question: 'Hvordan ved du, at kilden er til at stole på?',
      },
      {
        cue: 'afsnit|opbygning|(?:den )?røde? tråd|struktur|rækkefølge|rød tråd|hænger sammen',
        step: 'Skriv ét stikord i margenen ud for hvert afsnit. Flyt eller del de afsnit, hvor du måtte skrive to.',
        question: 'Hvilken rækkefølge gør det lettest for læseren?',
      },
      {
        cue: 'punktum|store? bogstav|sætningsgræns',
        step: 'Læs ét afsnit højt. Sæt punktum, hvor din stemme falder, og stort bogstav bagefter.',
        question: 'Hvor kom du til at trække vejret uden punktum?',
      },
      {
        cue: 'komma|tegnsætning',
        step: 'Vælg ét afsnit. Find udsagnsordene, og se, hvor der er to sætninger, som skal skilles af et komma.',
        question: 'Hvilken regel bruger du, når du sætter komma?',
      },
      {
        cue: 'stav|retskriv|endelse|nutids-?r|dobbelt konsonant',
        step: 'Vælg fem ord, du er i tvivl om. Slå dem op, og ret dem i hele teksten.',
        question: 'Hvad er fælles for de ord, du var i tvivl om?',
      },
      {
        cue: 'detalje|beskriv|sanse|levende|uddyb|kort tekst|for kort',
        step: 'Vælg ét sted, hvor der sker noget. Skriv tre linjer mere om, hvad man kan se, høre og mærke.',
        question: 'Hvilket sted vil du helst have, at læseren kan se for sig?',
      },
      {
        cue: 'gentag|samme ord|ordvalg|ordforråd|variation|varier',
        step: 'Sæt ring om et ord, der går igen. Find to ord, der kan stå i stedet, og byt det ud nogle af stederne.',
        question: 'Hvilket ord passer allerbedst til det, du vil sige?',
      },
      {
        cue: 'replik|dialog|samtale',
        step: 'Vælg en samtale i din tekst. Læs den højt, og skriv den om, så man kan høre, hvem der taler.',
        question: 'Hvordan taler dine to personer forskelligt?',
      },
      {
        cue: 'person\\p{L}*|karaktertræk',
        step: 'Vælg din hovedperson. Vis en følelse med noget, personen gør, uden at skrive, hvad følelsen hedder.',
        question: 'Hvad vil din hovedperson allerhelst?',
      },
      {
        cue: 'fagord|begreb',
        step: 'Vælg tre fagord fra emnet, og brug hvert af dem i en sætning, hvor man kan se, hvad det betyder.',
        question: 'Hvilket fagord er sværest at forklare?',
      },
      {
        cue: 'mellemregning|udregning|forklar\\p{L}* .*regn',
        step: 'Vælg én opgave. Skriv et skridt mere, så en anden kan se, hvad du gjorde mellem to linjer.',
        question: 'Hvordan ved du, at dit svar kan passe?',
      },
      {
        cue: 'øjenkontakt|læse?r? .{0,25}op\\b|læste .{0,25}op\\b|manuskript|stemme|tale(?:r)? højere|tempo',
        step: 'Øv din første halve side højt to gange, og kig op, hver gang du er færdig med en sætning.',
        question: 'Hvad vil du helst have, at de andre husker?',
      },
      {
        cue: 'fejlkilde|måling|enhed|variabel',
        step: 'Vælg én måling. Skriv, hvad der kunne have gjort den anderledes, og hvad I ville gøre næste gang.',
        question: 'Hvor sikre er I på jeres tal?',
      },
    ],
    anyStep: 'Vælg ét sted, hvor det gælder, og lav det om. Sammenlign de to udgaver bagefter.',
    anyQuestion: (work) => `Hvilket sted i ${work} er du selv gladest for, og hvorfor?`,
    later: 'Det her har du også noteret. Det er ikke med i feedbacken; flyt det op, hvis det skal:',
    traits: {
      speech: (quote) => `Du lader nogen tale, så læseren er med: »${quote}«.`,
      comparison: (quote) => `Du sammenligner, så læseren kan se det for sig: »${quote}«.`,
      reason: (quote) => `Du siger hvorfor: »${quote}«.`,
      senses: (quote) => `Du bruger sanserne: »${quote}«.`,
      facts: (quote) => `Du giver læseren præcise oplysninger: »${quote}«.`,
      paragraphs: (count) => `Du har delt din tekst i ${count} afsnit, så den er til at overskue.`,
    },
    seenFocus: {
      stops: {
        text: 'Vis, hvor dine sætninger begynder og slutter.',
        step: 'Læs et stykke højt. Sæt punktum, hvor din stemme falder, og stort bogstav bagefter.',
        question: 'Hvor kom du til at trække vejret uden punktum?',
      },
      more: {
        text: 'Fortæl mere.',
        step: 'Vælg én af dine sætninger. Skriv tre linjer mere, så læseren kan se, høre eller mærke det.',
        question: 'Hvad ved du, som læseren ikke ved endnu?',
      },
      starts: (start) => ({
        text: `Lad dine sætninger begynde på forskellige måder. Flere af dem begynder med »${start}«.`,
        step: `Vælg to af de sætninger, der begynder med »${start}«, og flyt et andet led frem først.`,
        question: 'Hvad sker der med sætningen, når du begynder et andet sted?',
      }),
      words: (words) => ({
        text:
          words.length === 1
            ? `Stavning. Se på ordet »${words[0]}« igen.`
            : `Stavning. Se på de her ord igen: ${words.map((word) => `»${word}«`).join(', ')}.`,
        step: 'Sig hvert ord langsomt, og slå det op. Ret det alle de steder, det står.',
        question: 'Hvad kan hjælpe dig med at huske, hvordan det staves?',
      }),
      paragraphs: {
        text: 'Del din tekst i afsnit.',
        step: 'Sæt en streg, hver gang du begynder på noget nyt. Lav et afsnit ved hver streg.',
        question: 'Hvad handler hvert afsnit om, sagt med ét ord?',
      },
    },
    fromText:
      'Du har ingen noter skrevet, så feedbacken er lavet ud fra det, der kan ses og tælles i teksten. Om indholdet er godt, ved kun du: ret og skriv til.',
    missing: {
      all: 'Skriv dine noter, så bliver udkastet dit og ikke opfundet: Hvad lykkes (gerne med et sted i teksten)? Hvad er den ene ting, eleven skal arbejde med nu? Skriv for eksempel »Styrker: … Fokus: …«.',
      strengths:
        'Skriv én ting, der lykkes, og gerne hvor i arbejdet den ses (»Styrker: …«). Ros bliver ikke fundet på.',
      focus: 'Skriv den ene ting, eleven skal arbejde med nu (»Fokus: …«).',
    },
    notes: 'Lærerens noter',
    bank: 'Ledetråds næste skridt og spørgsmål',
    ofText: 'Talt i elevens tekst',
    seen: {
      intro: 'Kun til dig. Tallene er ingen vurdering.',
      length: (sentences, words, mean) => `${sentences} sætninger og ${words} ord, i gennemsnit ${mean} ord i hver.`,
      longest: (words, start) => `Den længste sætning er på ${words} ord: »${start} …«`,
      paragraphs: (count) => (count === 1 ? 'Teksten er ét afsnit.' : `Teksten har ${count} afsnit.`),
      starts: (start, count) => `${count} sætninger begynder med »${start}«.`,
      noStops: (words) => `Der er ${words} ord uden punktum imellem et sted.`,
      small: (count) =>
        count === 1 ? 'Én sætning begynder med lille bogstav.' : `${count} sætninger begynder med lille bogstav.`,
      words: (words) => `Ord, der er værd at se på igen: ${words}.`,
    },
  },
  en: {
    sections: {
      strengths: 'What works',
      focus: 'Your focus',
      nextStep: 'Your next step',
      question: 'A question for you',
      later: 'Also in your notes',
      observations: 'What can be counted in the text',
    },
    works: {
      text: 'your text',
      talk: 'your presentation',
      report: 'your report',
      story: 'your story',
      letter: 'your letter to the editor',
      work: 'your work',
      film: 'your production',
      maths: 'your solution',
    },
    strengths: {
      gentle: (work, one) => (one ? `Here is something I liked in ${work}:` : `Here is what I liked in ${work}:`),
      matterOfFact: (work) => `This works in ${work}:`,
      encouraging: (work) => `This works in ${work}, and you can build on it:`,
    },
    focus: {
      gentle: () => 'If you go on with one thing, let it be this:',
      matterOfFact: () => 'Work on one thing:',
      encouraging: (work) => `One thing can lift ${work} most right now:`,
    },
    steps: { gentle: 'You could begin like this:', matterOfFact: 'Do this:', encouraging: 'Try this:' },
    help: [
      {
        cue: 'ending|the end\\b|ends ',
        step: 'Read your last five lines. Write them again, so that the reader gets time to be in the ending.',
        question: 'What do you want the reader to be left with?',
      },
      {
        cue: 'opening|beginning|introduction|start',
        step: 'Write two new first lines and choose the one that makes one want to read on.',
        question: 'What should the reader wonder about from the start?',
      },
      {
        cue: 'conclusion',
        step: 'Find your question again. Write two or three lines that answer it.',
        question: 'What is the answer to what you wanted to find out?',
      },
      {
        cue: 'evidence|reason|argument|support',
        step: 'Choose one of your claims. Write one more sentence that begins with “because” or “for example”.',
        question: 'What would you answer somebody who disagrees?',
      },
      {
        cue: 'source|reference',
        step: 'Choose one place where you know something from others, and write where you have it from.',
        question: 'How do you know that the source can be trusted?',
      },
      {
        cue: 'paragraph|structure|order|hang together',
        step: 'Write one key word beside each paragraph. Move or split the ones that needed two.',
        question: 'Which order makes it easiest for the reader?',
      },
      {
        cue: 'full stop|capital',
        step: 'Read one paragraph aloud. Put a full stop where your voice falls, and a capital after it.',
        question: 'Where did you take a breath without a full stop?',
      },
      {
        cue: 'comma|punctuation',
        step: 'Choose one paragraph. Find where two sentences meet, and see how they are kept apart.',
        question: 'Which rule do you use when you put a comma?',
      },
      {
        cue: 'spell',
        step: 'Choose five words that you are not sure of. Look them up and mend them in the whole text.',
        question: 'What do the words you were unsure of have in common?',
      },
      {
        cue: 'detail|descri|senses|vivid|short text|too short',
        step: 'Choose one place where something happens. Write three more lines on what one can see, hear and feel.',
        question: 'Which place do you most want the reader to see?',
      },
      {
        cue: 'repeat|same word|vocabulary|word choice|vary|variation',
        step: 'Circle a word that comes again and again. Find two words that can stand for it, and change some of them.',
        question: 'Which word fits best what you want to say?',
      },
      {
        cue: 'dialogue|conversation',
        step: 'Choose a conversation in your text. Read it aloud, and write it so that one can hear who speaks.',
        question: 'How do your two people speak differently?',
      },
      {
        cue: 'character',
        step: 'Choose your main character. Show a feeling by something they do, without naming the feeling.',
        question: 'What does your main character want most?',
      },
      {
        cue: 'term|concept',
        step: 'Choose three of the topic’s words and use each in a sentence that shows what it means.',
        question: 'Which word is hardest to explain?',
      },
      {
        cue: 'working|steps|calculation',
        step: 'Choose one problem. Write one more step, so that somebody else can see what you did between two lines.',
        question: 'How do you know that your answer can be right?',
      },
      {
        cue: 'eye contact|reads aloud|voice|pace',
        step: 'Practise your first half page aloud twice, and look up each time you finish a sentence.',
        question: 'What do you most want the others to remember?',
      },
      {
        cue: 'error|measurement|unit|variable',
        step: 'Choose one measurement. Write what could have made it different, and what you would do next time.',
        question: 'How sure are you of your numbers?',
      },
    ],
    anyStep: 'Choose one place where it is so, and do it again. Compare the two afterwards.',
    anyQuestion: (work) => `Which place in ${work} are you happiest with yourself, and why?`,
    later: 'You have noted this too. It is not in the feedback; move it up if it should be:',
    traits: {
      speech: (quote) => `You let somebody speak, so that the reader is there: “${quote}”.`,
      comparison: (quote) => `You compare, so that the reader can see it: “${quote}”.`,
      reason: (quote) => `You say why: “${quote}”.`,
      senses: (quote) => `You use the senses: “${quote}”.`,
      facts: (quote) => `You tell the reader exactly: “${quote}”.`,
      paragraphs: (count) => `You have divided your text into ${count} paragraphs, so that one can find one’s way.`,
    },
    seenFocus: {
      stops: {
        text: 'Show where your sentences begin and end.',
        step: 'Read a piece aloud. Put a full stop where your voice falls, and a capital after it.',
        question: 'Where did you take a breath without a full stop?',
      },
      more: {
        text: 'Tell more.',
        step: 'Choose one of your sentences. Write three more lines, so that the reader can see, hear or feel it.',
        question: 'What do you know that the reader does not know yet?',
      },
      starts: (start) => ({
        text: `Let your sentences begin in different ways. Several of them begin with “${start}”.`,
        step: `Choose two of the sentences that begin with “${start}”, and move something else to the front.`,
        question: 'What happens to the sentence when you begin somewhere else?',
      }),
      words: (words) => ({
        text:
          words.length === 1
            ? `Spelling. Look at the word “${words[0]}” again.`
            : `Spelling. Look at these words again: ${words.map((word) => `“${word}”`).join(', ')}.`,
        step: 'Say each word slowly and look it up. Mend it in every place where it stands.',
        question: 'What can help you to remember how it is spelt?',
      }),
      paragraphs: {
        text: 'Divide your text into paragraphs.',
        step: 'Draw a line each time you begin on something new. Make a paragraph at each line.',
        question: 'What is each paragraph about, in one word?',
      },
    },
    fromText:
      'You have written no notes, so the feedback is made from what can be seen and counted in the text. Only you know whether its content is good: change it and add to it.',
    missing: {
      all: 'Write your notes, so that the draft is yours and not made up: What works (if you can, with a place in the text)? What is the one thing that the student should work on now? For instance “Strengths: … Focus: …”.',
      strengths: 'Write one thing that works and, if you can, where it shows (“Strengths: …”). Praise is not made up.',
      focus: 'Write the one thing that the student should work on now (“Focus: …”).',
    },
    notes: 'The teacher’s notes',
    bank: 'Ledetråd’s next steps and questions',
    ofText: 'Counted in the student’s text',
    seen: {
      intro: 'Only for you. The numbers judge nothing.',
      length: (sentences, words, mean) =>
        `${sentences} sentences and ${words} words, ${mean} words in each on average.`,
      longest: (words, start) => `The longest sentence has ${words} words: “${start} …”`,
      paragraphs: (count) => (count === 1 ? 'The text is one paragraph.' : `The text has ${count} paragraphs.`),
      starts: (start, count) => `${count} sentences begin with “${start}”.`,
      noStops: (words) => `In one place there are ${words} words without a full stop.`,
      small: (count) =>
        count === 1 ? 'One sentence begins with a small letter.' : `${count} sentences begin with a small letter.`,
      words: (words) => `Words worth another look: ${words}.`,
    },
  },
};
