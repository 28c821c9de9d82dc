import type { TakenUp } from '../kindTexts.ts';

/** The next question about the content, with the student's own words in it. Nothing is called right or wrong. */
export const ownWordsDa: TakenUp = {
  translation: [
    'Du har skrevet »{line}«. Er der noget i opgaven, som ikke er kommet med endnu?',
    'Læs »{line}« højt. Hvem gør noget, og passer formen af verbet til den person?',
    'Oversæt »{line}« tilbage uden at kigge i opgaven. Står der det samme?',
    'Hvilket ord i »{line}« ville du slå op, hvis du kun måtte slå ét op?',
  ],
  vocabulary: [
    'Du skriver »{form}«. Hvor kan du slå det op, så du er sikker på betydningen?',
    'Prøv at bruge »{form}« i en hel sætning. Giver den mening?',
    'Hvilke andre ord hører sammen med »{form}«?',
    'Du skriver »{line}«. Hvilket ord kommer du i tanke om på det andet sprog?',
  ],
  spelling: [
    'Du skriver »{form}«. Hvilket sted i ordet er du mest i tvivl om, og hvor kan du slå det op?',
    'Sig det højt, som det står: »{form}«. Er der et bogstav, man ikke kan høre?',
    'Hvordan fandt du frem til »{form}«: lyden, en regel eller et ord, der ligner?',
    'Du skriver »{line}«. Hvor kan du slå det op, så du er sikker?',
    '»{line}«: kender du andre ord, hvor det er på samme måde?',
  ],
  grammar: [
    'Du skriver »{form}«. Hvordan kan du tjekke den form?',
    'Du skriver »{line}«. Hvilket ord i det er du mest i tvivl om?',
    '»{line}«: er der flere steder i opgaven, hvor det samme gælder?',
    '»{form}«: hvilket andet ord bøjes på samme måde?',
    'Slå »{form}« op. Hvilke former står der ved siden af?',
    'Hvad fortæller dig, at det skal være »{form}« og ikke en anden form?',
  ],
  sentencePart: [
    'Du skriver »{line}«. Hvilket spørgsmål stillede du til sætningen for at finde det?',
    '»{line}«: hvad kan du sætte i stedet for at prøve det af?',
    'Du skriver »{line}«. Hvilke led mangler du nu?',
  ],
  wordClass: [
    'Du skriver »{line}«. Hvordan ved du det, og hvilken prøve kan vise det?',
    '»{form}«: kan der stå "en", "at" eller "meget" foran, og hvad siger det dig?',
    'Du skriver »{line}«. Er der flere ord i opgaven, som gør det samme?',
  ],
  wordPair: [
    'Du skriver »{line}«. Hvilket andet ord kan du sætte ind for at prøve det af?',
    '»{line}«: hvad ville sætningen betyde med den anden form?',
    'Hvordan ville du forklare »{line}« til en, der forveksler de to?',
  ],
  punctuation: [
    'Du skriver »{line}«. Hvilke verber er der, og hvem hører til hvert af dem?',
    '»{line}«: hvilken regel brugte du, og gælder den også andre steder i sætningen?',
    'Tag tegnet væk i »{line}«. Hvad bliver sværere at læse?',
  ],
  writing: [
    'Du skriver »{line}«. Hvad kommer så?',
    '»{line}«: hvilket eksempel kan vise læseren det?',
    'Du vil have »{line}« med. Skal det stå først eller senere, og hvorfor dér?',
    'Hvem ville kunne kende sig selv i »{line}«, og hvad mærker de?',
    '»{line}«: hvorfor er det vigtigt for det, du vil sige?',
  ],
  story: [
    'Du skriver »{line}«. Hvem mærker det mest, og hvad gør de så?',
    '»{line}«: hvad kan man se og høre lige dér?',
    'Efter »{line}«: hvad går galt, eller hvad får nogen til at ændre mening?',
    'Hvorfor sker det, du skriver: »{line}«?',
  ],
  poem: [
    'Du skriver »{line}«. Hvad kan man se, høre eller mærke i det?',
    '»{line}«: hvilket ord i det bærer stemningen?',
    'Hvad ligner »{line}«, hvis du skulle sige det med et billede?',
  ],
  opinion: [
    'Du skriver »{line}«. Hvilket eksempel kan overbevise en, der er uenig?',
    '»{line}«: hvad ville en modstander svare på netop det?',
    'Hvor har du »{line}« fra: noget, du har oplevet, eller noget, du har læst?',
    'Hvad bør der ske, når du mener »{line}«?',
  ],
  review: [
    'Du skriver »{line}«. Hvor i værket kan man se det?',
    '»{line}«: hvem vil synes det samme, og hvem vil ikke?',
    'Hvordan hænger »{line}« sammen med din samlede vurdering?',
  ],
  summary: [
    'Du skriver »{line}«. Hvad sker der lige efter i teksten?',
    '»{line}«: er det noget, man ikke kan undvære, eller en detalje?',
    'Hvor i teksten står det, du kalder »{line}«?',
  ],
  analysis: [
    'Du skriver »{line}«. Hvilket sted i teksten viser det?',
    '»{line}«: hvad fortæller det om personen eller om temaet?',
    'Hvorfor tror du, forfatteren har taget det med, du skriver: »{line}«?',
    'Du skriver »{line}«. Hvad er anderledes et andet sted i teksten?',
    '»{line}«: kunne man læse det på en anden måde?',
  ],
  concept: [
    'Du skriver »{line}«. Kan du give et eksempel fra hverdagen?',
    '»{line}«: gælder det for "{one}", for "{other}" eller for begge?',
    'Du har det fra »{source}«. Hvad står der helt præcist?',
    '»{line}«: hvor i bogen kan du tjekke det?',
    'Du skriver »{line}«. Hvilken forskel på "{one}" og "{other}" viser det?',
    'Du skriver »{line}«. Hvad sker der så, eller hvad bruger man det til?',
    '»{line}«: hvad ville en, der aldrig har hørt om det, spørge om nu?',
    'Hvilket ord i »{line}« er det vigtigste, og hvad betyder det?',
  ],
  fact: [
    'Du har det fra »{source}«. Hvad står der helt præcist?',
    'Du skriver »{line}«. Hvor har du det fra, og hvor kan du tjekke det?',
    '»{line}«: hvad ved du ellers om det, som passer til spørgsmålet?',
    'Slå »{form}« op. Hvad står der, som svarer på spørgsmålet?',
  ],
  source: [
    'Du har det fra »{source}«. Hvad står der helt præcist, og hvem har skrevet det?',
    'Du skriver »{line}«. Hvilken kilde viser det?',
    '»{line}«: hvad førte det til?',
    'Hvorfor blev det sådan, som du skriver: »{line}«?',
    'Hvem så anderledes på »{line}«, og hvorfor?',
    '»{line}«: hvad gik forud for det?',
  ],
  explanation: [
    'Du skriver »{line}«. Hvad er det, der får det til at ske?',
    '»{line}«: hvordan kunne man se det i et lille forsøg?',
    'Du skriver »{line}«. Hvad sker der lige før, og hvad sker der lige efter?',
    '»{line}«: hvilket fagord fra timen hører til her?',
  ],
  general: [
    'Du skriver »{line}«. Hvordan ved du det?',
    '»{line}«: er opgaven besvaret med det, eller er der mere, den spørger om?',
    'Hvor i opgaven kan man se det, du skriver: »{line}«?',
    'Du skriver »{line}«. Hvad er det næste, du vil se på?',
  ],
};
