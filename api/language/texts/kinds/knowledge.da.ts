import type { KnowledgeKind, TextsOf } from '../kindTexts.ts';

/** Questions about the world: what a word means, what something is called, how and why things are as they are. */
export const knowledgeDa: TextsOf<KnowledgeKind> = {
  concept: {
    opening: [
      'Tænk på et eksempel på "{one}" og et på "{other}". Hvad er det første, du lægger mærke til?',
      'Vi ser på "{word}". Hvor har du mødt ordet før, og hvad handlede det om?',
      'Hvad tror du, "{word}" har noget at gøre med? Et forsigtigt bud er nok.',
      'Vi skal undersøge både "{one}" og "{other}". Hvad af det kan du sige mest om?',
      'Hvad ved du allerede om det, opgaven spørger om? Skriv et forsigtigt bud.',
      'Læs opgaven igen. Hvilke ord i den kender du, og hvilket er det, du skal forklare?',
    ],
    ladder: [
      [
        'Hvad ved du om "{one}", og hvad ved du om "{other}"?',
        'Hvad tænker du på, når du hører "{word}"?',
        'Se på selve ordet "{word}". Er der en del af det, du kender fra andre ord?',
        'Hvad har "{one}" og "{other}" til fælles?',
        'Hvad skal du kunne sige, for at spørgsmålet er besvaret?',
        'Hvad husker du fra timen, bogen eller noget, du selv har set?',
      ],
      [
        '{meaning} {parts} Hvilket eksempel kan du give?',
        '{meaning} Hvilket eksempel kan du give på det?',
        'Hvad vil du sammenligne "{one}" og "{other}" på: udseende, brug, størrelse eller noget andet?',
        'Er "{word}" en ting, noget der sker, eller en egenskab? Hvordan kan du vide det?',
        'Find et eksempel på "{word}". Hvad er det i eksemplet, der gør det til et?',
        'Hvad kan man sige om "{one}", som man ikke kan sige om "{other}"?',
        'Find et eksempel fra din bog eller din hverdag. Hvad viser det?',
        'Hvilken større gruppe hører det til, og hvad skiller det ud fra resten af gruppen?',
      ],
      [
        'Skriv: "Begge er ▢, men {one} ▢, mens {other} ▢". Hvad kan du fylde ud?',
        'Skriv "{word} er …, som …", og gør sætningen færdig med dine egne ord. Hvad skriver du?',
        'Lav to kolonner, én til "{one}" og én til "{other}". Hvad kan du skrive på første linje?',
        'Tegn det med pile og få ord. Hvad peger pilene på?',
        'Skriv en forklaring med huller: "▢ er en slags ▢, der ▢". Hvad kan du fylde ud?',
      ],
      [
        'Find et eksempel, og afgør, om det er "{one}" eller "{other}". Hvad gjorde udslaget?',
        'Find et modeksempel: noget, der ligner, men ikke er "{word}". Hvad er forskellen?',
        'Forklar det for en, der er yngre end dig. Hvor bliver det svært?',
        'Slå det op i bogens ordliste eller et leksikon. Hvad havde du med, og hvad manglede?',
      ],
    ],
    buildOn: [
      'Det er en begyndelse. Hvad kan du sige om forskellen på "{one}" og "{other}"?',
      'Gælder det for "{one}", for "{other}" eller for dem begge?',
      'Det er en begyndelse. Kan du give et eksempel, der viser det?',
      'Nu står der noget om {it}. Hvad mangler, før en klassekammerat ville forstå det?',
      'Hvordan ved du det, og hvor kan du tjekke det?',
    ],
  },
  fact: {
    opening: [
      'Læs spørgsmålet igen. Hvad fortæller "{clue}" dig om, hvor svaret kan findes?',
      'Et godt søgeord i spørgsmålet er "{clue}". Hvad ved du om det, og hvor vil du lede?',
      'Det er noget, man kan slå op. Hvad ved du allerede om {topic}, og hvor vil du lede?',
      'Hvad for en slags svar leder du efter: et navn, et fagord, et sted eller et årstal?',
      'Hvilke ord i spørgsmålet kan hjælpe dig med at slå det op?',
      'Der bliver spurgt om "{word}". Hvilke svar af den slags kender du?',
    ],
    ladder: [
      [
        'Hvilket emne hører "{clue}" til, og hvornår har I arbejdet med det?',
        'Hvad husker du om "{clue}" fra timen?',
        'Hvad husker du om {topic} fra timen?',
        'Hvad for en slags svar skal det være, når der spørges om "{word}"?',
        'Hvilket ord i spørgsmålet siger mest om, hvor du skal lede?',
        'Hvad ved du allerede, som kan udelukke nogle svar?',
      ],
      [
        'Hvad hører ellers sammen med "{clue}" i det emne, I arbejder med?',
        'Slå "{clue}" op i bogens stikordsregister. Hvilken side fører det dig til?',
        'Hvilket emne hører {topic} til, og hvad har I ellers lært om det?',
        'Slå det vigtigste ord op i bogens stikordsregister. Hvilken side fører det dig til?',
        'Hvilke svar af den slags kender du, og hvilke af dem passer slet ikke?',
        'Hvad hører "{word}" sammen med i det emne, I arbejder med?',
      ],
      [
        'Skriv det, du ved om "{clue}", i stikord, og sæt ▢ for det, der spørges om. Hvad mangler der?',
        'Skriv spørgsmålet om til en sætning med et hul: ▢. Hvilken slags ord passer i hullet?',
        'Skriv det, du ved om {topic}, i stikord. Hvad mangler der?',
        'Skriv to bud, og skriv ud for hvert, hvad der taler for det. Hvilket er stærkest?',
      ],
      [
        'Find et sted, hvor "{clue}" bliver forklaret. Hvad står der lige før og efter?',
        'Hvordan kan du være sikker på dit bud? Find én kilde til.',
        'Find et sted i bogen, hvor det bliver forklaret. Hvad står der lige før og efter?',
        'Sæt dit bud ind i spørgsmålet, og læs det hele højt. Passer alle ord i spørgsmålet?',
      ],
    ],
    buildOn: [
      'Hvor kan du tjekke dit bud, hvis du søger på "{clue}"?',
      'Tak for dit bud. Hvad har du læst om "{clue}", som støtter det?',
      'Det er et bud. Hvordan passer det med "{clue}" i spørgsmålet?',
      'Det er et bud. Hvad bygger du det på?',
      'Hvordan passer det med det, du ved om {topic}?',
      'Tak for dit bud. Hvor kan du tjekke det?',
      'Læs spørgsmålet igen med dit bud i. Hvilke ord i spørgsmålet passer det til?',
    ],
  },
  source: {
    opening: [
      'Hvad ved du allerede om {topic}, og hvor har du det fra?',
      'Del spørgsmålet op: hvem, hvornår, hvor og hvorfor. Hvad kan du sige noget om nu?',
      'Hvilken bog, tekst eller film har I brugt i timen, som kan hjælpe dig her?',
    ],
    ladder: [
      [
        'Hvad ved du sikkert, og hvad gætter du på, når det handler om {topic}?',
        'Hvem var med, og hvad ville de hver især?',
        'Hvad skete der lige før og lige efter? Sæt det på en tidslinje.',
      ],
      [
        'Hvem havde noget at vinde, og hvem havde noget at tabe, da det gjaldt {topic}?',
        'Er der både noget, der lå og ulmede længe, og noget, der satte det i gang? Hvad hører til hvor?',
        'Find to kilder om {topic}. Hvad er de enige om, og hvor er de uenige?',
        'Hvem har skrevet det, du læser, og hvornår? Hvad betyder det for, om du kan stole på det?',
      ],
      [
        'Skriv {topic} midt på et papir, og tegn pile hen til det og væk fra det. Hvad skal der stå ved den første pil?',
        'Lav to kolonner: årsager og følger. Hvad kan du skrive i den første?',
        'Skriv sådan: "Nogle ville …, fordi …. Andre ville …". Hvad sætter du ind?',
        'Vælg én ting, der førte til noget andet, og tegn en pil mellem dem. Hvad skal der stå på pilen?',
      ],
      [
        'Hvilken af dine grunde betød mest for {topic}? Find et sted i kilden, der viser det.',
        'Skriv dit svar i én sætning med "fordi". Hvilken kilde støtter det?',
        'Hvad ville en, der så det fra den anden side, sige?',
        'Ville det være sket alligevel uden den årsag, du har valgt? Hvad taler for og imod?',
      ],
    ],
    buildOn: [
      'Det kan bruges. Hvilken kilde har du det fra?',
      'Hvordan hænger det sammen med {it}? Prøv med et "fordi".',
      'Du har et bud. Hvad ville tale imod det?',
    ],
  },
  explanation: {
    opening: [
      'Hvad har du selv lagt mærke til, som ligner det, opgaven spørger om?',
      'Hvad tror du selv, der foregår? Et forsigtigt bud er nok.',
      'Vi ser på {topic}. Hvad ved du, og hvad er det, du undrer dig over?',
    ],
    ladder: [
      [
        'Hvad ved du om {topic}, og hvad gætter du på?',
        'Hvad er det helt præcist, du skal forklare? Sig det med dine egne ord.',
        'Hvilke ting er med, og hvad gør hver af dem?',
        'Hvad sker der først, og hvad sker der til sidst?',
      ],
      [
        'Hvad påvirker {topic}, og hvordan kan man se det?',
        'Hvilket fagord fra timen hører til her, og hvad betyder det?',
        'Hvad er det, der får noget til at ske? Se efter, hvad der skal være til stede.',
        'Hvad ville der ske, hvis én af tingene manglede?',
      ],
      [
        'Tegn {topic}, og sæt pile på det, der sker. Hvad skal der stå ved den første pil?',
        'Tegn det i trin med pile imellem. Hvad skal der stå ved den første pil?',
        'Skriv sådan: "Når ▢, så ▢, fordi ▢". Hvad kan du fylde ud?',
        'Skriv trinene på hver sin linje, også dem, du er i tvivl om. Hvor er der et hul?',
      ],
      [
        'Prøv din forklaring på et andet eksempel. Holder den også dér?',
        'Hvordan kunne man undersøge det med et lille forsøg eller en iagttagelse?',
        'Forklar det for en, der bliver ved med at spørge "hvorfor". Hvor går du i stå?',
      ],
    ],
    buildOn: [
      'Det er et bud. Hvordan kan man se det på {topic}?',
      'Det er et bud på en forklaring. Hvad får det til at ske?',
      'Hvad ville man kunne se, hvis det er rigtigt, det du siger?',
      'Nu er der noget at bygge på. Hvilket trin mangler imellem?',
    ],
  },
  general: {
    opening: [
      'Opgaven spørger: "{sought}". Hvad ved du allerede, som kan bruges?',
      'Du skal finde ud af "{sought}". Hvor vil du begynde?',
      'Lad os se på opgaven sammen. Hvad skal du ende med at have lavet?',
      'Fortæl mig lidt mere om opgaven. Hvad ved du allerede om {it}?',
      'Lad os se på det sammen. Hvad er det, opgaven beder dig om at gøre?',
    ],
    ladder: [
      [
        'Hvad beder opgaven dig om at gøre: finde, forklare, sammenligne eller skrive?',
        'Hvad ved du allerede om {it}, som du kan bruge her?',
        'Sig opgaven med dine egne ord. Hvad er det sværeste ved den?',
      ],
      [
        'Del opgaven i mindre bidder. Hvilken bid kan du tage først?',
        'Har du løst noget før, der ligner? Hvad gjorde du dengang?',
        'Hvor kan du finde hjælp til {it}: i bogen, i dine noter eller på tavlen?',
      ],
      [
        'Skriv et første bud, også hvis det ikke er færdigt. Hvad har du?',
        'Tegn eller lav en liste over det, du ved. Hvad mangler?',
        'Sæt et kryds ved det sted, hvor du går i stå. Hvad var det sidste, du var sikker på?',
      ],
      [
        'Se på dit bud igen. Svarer det på det, der blev spurgt om?',
        'Forklar dit bud for en, der ikke kender opgaven. Hvor bliver det uklart?',
        'Hvad vil du spørge din lærer om, hvis du må stille ét spørgsmål om {it}?',
      ],
    ],
    buildOn: [
      'Det er et sted at begynde. Hvordan hænger det sammen med det, opgaven spørger om?',
      'Tak, nu kan vi bygge videre. Hvilken del er du mest sikker på?',
      'Nu er der noget at se på. Hvad har det med {it} at gøre?',
    ],
  },
};
