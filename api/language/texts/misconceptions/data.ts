import { withChecks } from './shape.ts';

const da = withChecks([
  'Skriv tallene i rækkefølge, og se på dem igen. Passer »{line}«?',
  'Hvad fortæller det ord, opgaven bruger, at du skal finde? Er det det, »{line}« er?',
]);
const en = withChecks([
  'Write the numbers in order and look again. Does “{line}” fit?',
  'What does the word in the problem tell you to find? Is that what “{line}” is?',
]);
const chanceDa = withChecks([
  'Hvad er sandsynligheden, når det er helt sikkert, og når det er umuligt? Hvor ligger »{line}«?',
  'Tegn alle mulighederne. Hvor mange er der i alt, og hvor mange er dem, du vil have? Se på »{line}«.',
]);
const chanceEn = withChecks([
  'What is the chance when it is certain, and when it is impossible? Where is “{line}”?',
  'Draw all the possibilities. How many are there, and how many are the ones you want? Look at “{line}”.',
]);

/** Data and chance. */
export const data = {
  da: {
    medianUnsorted: da(
      'Finder medianen uden at sætte tallene i rækkefølge',
      'Medianen er det tal, der står i midten.',
      'Hvad skal du gøre ved tallene, før du leder efter det midterste? Se på »{line}«.',
    ),
    oneOfTwoMiddles: da(
      'Vælger det ene af de to midterste tal som median',
      'Der er to i midten, så jeg tager det ene.',
      'Er der lige mange tal på hver side af »{line}«?',
    ),
    sumNotShared: da(
      'Lægger tallene sammen og stopper, når gennemsnittet skal findes',
      'Gennemsnittet er det hele lagt sammen.',
      'Kan gennemsnittet være større end alle tallene? Hvad er »{line}«?',
    ),
    sharedByTwo: da(
      'Deler altid med to, når gennemsnittet skal findes',
      'Gennemsnit er midt imellem, så man deler med to.',
      'Hvor mange skal dele lige i opgaven? Hvad delte du med i »{line}«?',
    ),
    otherMiddle: da(
      'Blander median og gennemsnit sammen',
      'De to ord betyder jo begge noget i midten.',
      'Spørger opgaven om det midterste tal eller om at dele lige? Hvad er »{line}«?',
    ),
    rangeAsLargest: da(
      'Svarer med det største tal, når variationsbredden skal findes',
      'Variationsbredden er, hvor langt tallene går.',
      'Hvor langt er der fra det mindste til det største? Er det »{line}«?',
    ),
    rangeOfEnds: da(
      'Finder forskellen på det første og det sidste tal, som de står skrevet',
      'Det er fra det første til det sidste.',
      'Er det første og det sidste tal også det mindste og det største? Se på »{line}«.',
    ),
    howOftenForMode: da(
      'Svarer med, hvor tit typetallet er der, og ikke med tallet selv',
      'Typetallet er det med flest, og det er så mange.',
      'Er »{line}« tallet selv eller det, hvor tit det er der?',
    ),
    againstTheRest: chanceDa(
      'Sammenligner de ønskede med resten i stedet for med alle',
      'Der er så mange af dem og så mange af de andre.',
      'Hvor mange er der i alt, når du tæller de ønskede med? Brugte du det i »{line}«?',
    ),
    equallyLikely: chanceDa(
      'Tror, at alle udfald er lige sandsynlige',
      'Enten sker det, eller også sker det ikke.',
      'Er der lige mange af hver slags? Hvad betyder det for »{line}«?',
    ),
    oneOfAll: chanceDa(
      'Regner kun med én gunstig mulighed',
      'Man trækker kun én.',
      'Hvor mange af dem ville du være glad for at få? Er de alle med i »{line}«?',
    ),
    chanceTurned: chanceDa(
      'Vender brøken om, når en sandsynlighed skal findes',
      'Det er de to tal over hinanden.',
      'Kan noget være mere end helt sikkert? Se på »{line}«.',
    ),
  },
  en: {
    medianUnsorted: en(
      'Finds the median without putting the numbers in order',
      'The median is the one that stands in the middle.',
      'What must you do to the numbers before you look for the middle one? Look at “{line}”.',
    ),
    oneOfTwoMiddles: en(
      'Takes one of the two middle numbers for the median',
      'There are two in the middle, so I take one.',
      'Are there as many numbers on each side of “{line}”?',
    ),
    sumNotShared: en(
      'Adds the numbers and stops where the mean is asked for',
      'The mean is all of it added.',
      'Can the mean be larger than all the numbers? What is “{line}”?',
    ),
    sharedByTwo: en(
      'Always divides by two to find the mean',
      'The mean is halfway, so you divide by two.',
      'How many are to share equally in the problem? What did you divide by in “{line}”?',
    ),
    otherMiddle: en(
      'Mixes up median and mean',
      'Both words are about the middle, aren’t they?',
      'Does the problem ask for the middle number, or for equal shares? Which is “{line}”?',
    ),
    rangeAsLargest: en(
      'Answers with the largest number where the range is asked for',
      'The range is how far the numbers go.',
      'How far is it from the smallest to the largest? Is that “{line}”?',
    ),
    rangeOfEnds: en(
      'Takes the first and last numbers as they are written for the range',
      'It goes from the first to the last.',
      'Are the first and the last also the smallest and the largest? Look at “{line}”.',
    ),
    howOftenForMode: en(
      'Answers with how often the mode is there, not with the number itself',
      'The mode is the one with most, and that is how many.',
      'Is “{line}” the number itself, or how often it is there?',
    ),
    againstTheRest: chanceEn(
      'Compares the wanted ones with the rest instead of with all',
      'There are so many of these and so many of the others.',
      'How many are there in all when you count the wanted ones, too? Did you use that in “{line}”?',
    ),
    equallyLikely: chanceEn(
      'Believes that all outcomes are equally likely',
      'Either it happens or it does not.',
      'Are there as many of each kind? What does that mean for “{line}”?',
    ),
    oneOfAll: chanceEn(
      'Counts only one wanted possibility',
      'Only one is drawn.',
      'How many of them would you be happy to get? Are all of them in “{line}”?',
    ),
    chanceTurned: chanceEn(
      'Turns the fraction over when finding a chance',
      'It is the two numbers above each other.',
      'Can anything be more than certain? Look at “{line}”.',
    ),
  },
} as const;
