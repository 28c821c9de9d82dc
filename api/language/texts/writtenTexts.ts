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
  /** How to begin is asked; {it} is what the task is about. */
  readonly howStart: Wordings;
  /** Whether something is allowed is asked. */
  readonly mayI: Wordings;
  /** Something about the matter itself is asked. */
  readonly matter: Wordings;
  /** The student says no to what was asked about their own work. */
  readonly addMore: Wordings;
  /** What is missing in an answer to a task with several demands. */
  readonly tickOff: Wordings;
  /** The first words on a task with several demands. */
  readonly startPart: Wordings;
  /** Something was made that a part demands. */
  readonly checkPart: Wordings;
  /** A line in letters, {line}, stands there. */
  readonly shorter: Wordings;
  /** How an answer in letters can be checked. */
  readonly substitute: Wordings;
  /** On to the next part of a task, which demands {sought}. */
  readonly alsoAsked: Wordings;
  /** A new bid {own} at a word whose spelling is asked for. */
  readonly spellBid: Wordings;
  /** One letter or two is the doubt. */
  readonly spellDoubles: Wordings;
  /** The word was looked up. */
  readonly spellFound: Wordings;
  /** After that. */
  readonly spellKeep: Wordings;
  /** The word asked about was explained in a sentence; {it} is that word. */
  readonly ownDefinition: Wordings;
  /** Two thoughts of the student's own, {line} and {form}, are brought together. */
  readonly gather: Wordings;
  /** Of the words that the task wants used, {line} are, and {word} is not yet. */
  readonly wordsLeft: Wordings;
  /** The student sees that a belief does not fit. */
  readonly afterBelief: Wordings;
  /** The student asks themselves {line} about the matter. */
  readonly ownQuestion: Wordings;
  /** The order of a text is decided. */
  readonly writeFirst: Wordings;
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
    markedTwice: [
      'Kig på »{own}« og det lille ord foran. Hvilket af dem viser tiden og personen, og skal begge gøre det?',
      '»{own}« står efter en form af "do". Hvilken form har verbet, når "do" allerede bærer tiden?',
    ],
    participle: [
      'Kig på »{own}« lige efter "have". Hvilken form har verbet dér? Slå de tre former op.',
      '»{own}«: hvilken af verbets tre former står sammen med "have" og "has"?',
    ],
    plural: [
      'Kig på »{own}«. Er der én eller flere, og hvordan viser engelsk det?',
      '»{own}« står efter et tal. Hvad sker der så med ordet på engelsk?',
    ],
    tense: [
      'Kig på »{own}«. Hvornår sker det, du fortæller om, og hvilken form viser det?',
      '»{own}«: er det nu eller før? Slå de tre former op.',
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
    'Så er det dit svar. Vis det til din lærer, og så er du færdig.',
  ],
  howStart: [
    'Begynd med et øjeblik: et sted, en person, en lyd. Hvad er det første, læseren skal se?',
    'Du kan begynde med et spørgsmål til læseren, et lille billede eller noget, der overrasker. Hvilken af dem passer til {it}?',
    'Spring begyndelsen over, og skriv det stykke først, du har mest lyst til. Hvad handler det om?',
  ],
  mayI: [
    'Står der noget om det i opgaven? Hvis ikke, bestemmer du selv: hvad taler for at gøre det?',
    'Det er dit valg, når opgaven ikke siger andet. Hvad bliver bedre ved at gøre det sådan?',
  ],
  matter: [
    'Godt spurgt. Hvad er dit bedste gæt, og hvor kan du tjekke det?',
    'Det svarer jeg ikke på, for det hører med til opgaven. Hvilket ord vil du slå op for at finde ud af det?',
    'Skriv det spørgsmål ned, for det er værd at undersøge. Hvad ved du allerede, som peger mod et svar?',
  ],
  addMore: ['Hvad mangler der, synes du?', 'Hvad vil du ændre eller lægge til?'],
  tickOff: [
    'Læs opgaven igen, og sæt flueben ved hver ting, den beder om. Hvad mangler der et flueben ved?',
    'Tag opgaven sætning for sætning. Hvilken ting har du skrevet mindst om?',
  ],
  startPart: [
    'Opgaven har flere dele, og vi tager dem én ad gangen. Den første er "{sought}". Hvad ved du om det?',
    'Vi begynder med "{sought}". Hvad er dit første bud?',
    'Opgaven har flere dele, og vi tager dem én ad gangen. Hvad beder den første dig om?',
  ],
  substitute: [
    'Sæt et lille tal ind for bogstavet, både i opgaven og i dit svar. Får du det samme?',
    'Prøv med et tal i stedet for bogstavet, for eksempel et, der er let at regne med. Giver opgaven og dit svar det samme?',
  ],
  checkPart: [
    'Læs den del igen: "{sought}". Er alt det med, som den beder om?',
    'Hold det op mod opgaven: "{sought}". Hvad har du med, og mangler der noget?',
  ],
  shorter: [
    'Kan »{line}« skrives kortere, eller står det færdigt?',
    'Er der noget i »{line}«, som kan samles eller forkortes? Hvad bliver det så til?',
    'Kan det skrives kortere, eller står det færdigt?',
  ],
  alsoAsked: [
    'Så har du noget til den del. Opgaven beder også om det her: "{sought}". Hvad tænker du om det?',
    'Den del lader vi stå lidt. Næste del er "{sought}". Hvad vil du skrive dér?',
    'Den del lader vi stå lidt. Hvad er det næste, opgaven beder om?',
  ],
  spellBid: [
    'Nu skriver du »{own}«. Hvilken del af ordet er du sikker på, og hvilken er du i tvivl om?',
    'Læs »{own}« højt, præcis som det står. Er alle lydene med?',
    'Del »{own}« i stavelser. Hvilken af dem vil du slå op?',
  ],
  spellDoubles: [
    'Sig ordet højt, og læg mærke til selvlyden lige før det bogstav. Efter en kort selvlyd skriver man tit to ens bogstaver: er den kort eller lang her?',
    'Kort eller lang selvlyd er et godt tegn: "hate" og "hatte" lyder forskelligt. Hvilket af dem ligner dit ord?',
    'Prøv begge dele på papir, og slå så ordet op. Hvad står der?',
  ],
  spellFound: [
    'Så har du selv fundet det i ordbogen. Hvad var anderledes end i dit første bud, og hvordan kan du huske det?',
    'Nu har du slået det op og er sikker. Kender du et andet ord, der staves på samme måde?',
    'Det er sådan, man bliver sikker på et ord. Hvad vil du lægge mærke til, næste gang du skriver det?',
  ],
  spellKeep: [
    'Så er ordet på plads. Skriv den sætning, du skulle bruge det i.',
    'Brug ordet i en sætning, mens du husker det. Hvordan lyder den?',
    'Nu kan du skrive videre på din tekst. Er der andre ord i den, du vil undersøge?',
  ],
  ownDefinition: [
    'Det er en forklaring med dine egne ord. Sammenlign den med bogen: er der noget, du vil rette eller lægge til?',
    'Nu har du samlet det i en sætning. Ville en, der aldrig har hørt om {it}, forstå den?',
    'Nu kan du sige, hvad {it} er. Find et eksempel, der passer, og et, der ikke gør. Hvilke?',
  ],
  afterBelief: [
    'Det er netop sådan, man kommer videre: noget passer ikke. Hvad kunne grunden ellers være?',
    'Godt, du mærker, at det ikke hænger sammen. Hvilken anden forklaring kunne der være?',
    'Så må der være en anden grund. Hvad har du ellers lagt mærke til?',
  ],
  ownQuestion: [
    '»{line}« er et godt spørgsmål. Hvad ved du allerede, der kunne være en del af svaret?',
    'Det er dét, man skal spørge om: »{line}«. Giv et bud, også selv om du er usikker.',
    'Hold fast i »{line}«. Hvad er anderledes dér, hvor det ikke er sådan?',
  ],
  wordsLeft: [
    'Du har brugt {line}. Hvordan kommer »{word}« ind i din forklaring?',
    'Opgaven vil også have »{word}« med. Hvor i det, du har skrevet, hører det til?',
    'Du mangler »{word}«. Hvad ved du om det, som passer til det, du har skrevet?',
  ],
  gather: [
    'Nu har du både »{line}« og »{form}«. Saml dem i to sætninger, der svarer på opgaven.',
    'Du har skrevet »{line}« og »{form}«. Hvordan hænger de sammen?',
    'Læs opgaven igen. Hvordan svarer »{line}« og »{form}« på den, når du skriver dem sammen?',
  ],
  writeFirst: [
    'Så har du en rækkefølge. Skriv nu den første sætning, præcis som du vil have den.',
    'Det kan du bygge din tekst på. Hvordan skal din første sætning lyde?',
    'Nu gælder det om at komme i gang. Skriv begyndelsen her: hvad er de første ord?',
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
    markedTwice: [
      'Look at "{own}" and the little word before it. Which of them shows time and person, and must both do it?',
      '"{own}" comes after a form of "do". Which form does the verb take when "do" carries the time already?',
    ],
    participle: [
      'Look at "{own}" right after "have". Which form does the verb take there? Look up its three forms.',
      '"{own}": which of the three forms of the verb goes with "have" and "has"?',
    ],
    plural: [
      'Look at "{own}". Is there one or more, and how does English show that?',
      '"{own}" stands after a number. What happens to the word then?',
    ],
    tense: [
      'Look at "{own}". When does it happen, and which form shows that?',
      '"{own}": is that now or before? Look up its three forms.',
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
    'Then that is your answer. Show it to your teacher, and then you are done.',
  ],
  howStart: [
    'Begin with a moment: a place, a person, a sound. What is the first thing the reader should see?',
    'You can begin with a question to the reader, a small picture or something that surprises. Which of them suits {it}?',
    'Skip the beginning, and write the piece you feel most like writing first. What is it about?',
  ],
  mayI: [
    'Does the task say anything about it? If not, you decide: what speaks for doing it?',
    'It is your choice when the task says nothing else. What gets better by doing it like that?',
  ],
  matter: [
    'Well asked. What is your best guess, and where can you check it?',
    'I will not answer that, because it is part of the task. Which word will you look up to find out?',
    'Write that question down, because it is worth looking into. What do you know already that points towards an answer?',
  ],
  addMore: ['What is missing, do you think?', 'What will you change or add?'],
  tickOff: [
    'Read the task again and tick off each thing it asks for. What has no tick yet?',
    'Take the task sentence by sentence. Which thing have you written least about?',
  ],
  startPart: [
    'The task has several parts, and we take them one at a time. The first is "{sought}". What do you know about it?',
    'We begin with "{sought}". What is your first idea?',
    'The task has several parts, and we take them one at a time. What does the first one ask you to do?',
  ],
  substitute: [
    'Put a small number in place of the letter, both in the task and in your answer. Do you get the same?',
    'Try a number in place of the letter, one that is easy to work with. Do the task and your answer come to the same?',
  ],
  checkPart: [
    'Read that part again: "{sought}". Is everything there that it asks for?',
    'Compare it with the task: "{sought}". What do you have, and is anything missing?',
  ],
  shorter: [
    'Can "{line}" be written shorter, or is it finished?',
    'Is there anything in "{line}" that can be collected or cancelled? What does it become?',
    'Can it be written shorter, or is it finished?',
  ],
  alsoAsked: [
    'So you have something for that part. The task also asks for this: "{sought}". What do you think about it?',
    'We leave that part for a while. The next part is "{sought}". What will you write there?',
    'We leave that part for a while. What is the next thing the task asks for?',
  ],
  spellBid: [
    'Now you write "{own}". Which part of the word are you sure of, and which part are you not?',
    'Read "{own}" aloud exactly as it stands. Are all the sounds there?',
    'Split "{own}" into syllables. Which one will you look up?',
  ],
  spellDoubles: [
    'Say the word aloud and listen to the vowel just before that letter. After a short vowel English often doubles the letter: is it short or long here?',
    'A short or a long vowel is a good sign: "hoping" and "hopping" sound different. Which of them is like your word?',
    'Try both on paper and then look the word up. What does it say?',
  ],
  spellFound: [
    'So you found it in the dictionary yourself. What was different from your first try, and how can you remember it?',
    'Now you have looked it up and can be sure. Do you know another word that is spelt in the same way?',
    'That is how one becomes sure of a word. What will you look out for when you write it next time?',
  ],
  spellKeep: [
    'Then the word is in place. Write the sentence that you needed it for.',
    'Use the word in a sentence while you remember it. What does it say?',
    'Now you can write on. Are there other words in your text that you want to look at?',
  ],
  ownDefinition: [
    'That is an explanation in your own words. Compare it with the book: is there anything to change or add?',
    'Now you have put it into one sentence. Would somebody who has never heard of {it} understand it?',
    'Now you can say what {it} is. Find an example that fits and one that does not. Which?',
  ],
  afterBelief: [
    'That is how one gets on: something does not fit. What else could the reason be?',
    'Good that you notice it does not hang together. What other explanation could there be?',
    'Then there must be another reason. What else have you noticed?',
  ],
  ownQuestion: [
    '"{line}" is a good question. What do you know already that could be part of the answer?',
    'That is the thing to ask: "{line}". Make a guess, even if you are not sure.',
    'Hold on to "{line}". What is different where it is not like that?',
  ],
  wordsLeft: [
    'You have used {line}. How does "{word}" come into your explanation?',
    'The task also wants "{word}". Where in what you have written does it belong?',
    'You still have "{word}" left. What do you know about it that fits what you have written?',
  ],
  gather: [
    'Now you have both "{line}" and "{form}". Bring them together in two sentences that answer the task.',
    'You wrote "{line}" and "{form}". How do they hang together?',
    'Read the task again. How do "{line}" and "{form}" answer it when you write them together?',
  ],
  writeFirst: [
    'So you have an order. Write the first sentence now, exactly as you want it.',
    'That is a plan to write from. How will your first sentence go?',
    'Now it is about getting started. Write the beginning here: what are the first words?',
  ],
  otherTongue: [
    'I can only explain in English and Danish. {meaning} What is it called in your own language?',
    'I can only explain in English and Danish. Look "{word}" up in a bilingual dictionary: what is it called in your own language?',
    'I can only explain in English and Danish. Which word in the task shall we look at first?',
  ],
};

export const writtenTexts: Record<Language, WrittenTexts> = { da, en };
