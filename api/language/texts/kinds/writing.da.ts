import type { TextsOf, WritingKind } from '../kindTexts.ts';

/** Texts that the student writes, and texts that the student reads closely. */
export const writingDa: TextsOf<WritingKind> = {
  writing: {
    opening: [
      'Vi begynder med dine egne tanker. Hvad kommer du først i tanke om, når det handler om {topic}?',
      'Hvem skal læse din tekst, og hvad skal de vide eller mærke bagefter?',
      'Læs opgaven igen. Hvad skal din tekst kunne: fortælle, forklare eller overbevise?',
    ],
    ladder: [
      [
        'Hvad er det vigtigste, du gerne vil sige om {topic}? Skriv det som stikord.',
        'Skriv nogle stikord uden at tænke på rækkefølgen. Hvilket kan du sige mest om?',
        'Hvad har du selv oplevet, set eller læst, som du kan bruge her?',
      ],
      [
        'Sæt dine stikord i tre bunker: begyndelse, midte og slutning. Hvad hører til hvor?',
        'Vælg ét eksempel, og hold dig til det. Hvilket eksempel om {topic} er dit stærkeste?',
        'Hvad ved læseren ikke i forvejen, og hvad skal du derfor forklare først?',
      ],
      [
        'Byg ét afsnit sådan: det vigtigste først, så et eksempel, så hvorfor. Hvad er dit vigtigste?',
        'Skriv første sætning, også hvis den ikke er færdig. Hvad får den læseren til at spørge om?',
        'Skriv et overslag: én linje for hvert afsnit. Hvad skal linjerne sige om {topic}?',
      ],
      [
        'Læs dit afsnit højt. Hvor går du i stå, og hvad mangler læseren dér?',
        'Sæt et "fordi" efter din vigtigste sætning. Hvad kommer der så?',
        'Giv et afsnit til en anden, og bed om at få det genfortalt. Blev det, du ville sige, forstået?',
      ],
    ],
    buildOn: [
      'Du har noget at bygge på nu. Hvad er det vigtigste i det, og hvad skal komme efter?',
      'Det er dine egne tanker om {it}. Hvad vil læseren mon gerne vide mere om?',
      'Det kan blive til et afsnit. Hvilket eksempel vil du bruge, og hvorfor netop det?',
    ],
  },
  story: {
    opening: [
      'Vi begynder hos en person. Hvem er med, og hvad ønsker personen sig?',
      'Luk øjnene, og se et sted for dig. Hvad kan man se, høre og mærke dér?',
      'Hvad kunne der ske med en person, når det handler om {topic}?',
    ],
    ladder: [
      [
        'Hvem handler det om, og hvad vil personen gerne have eller undgå?',
        'Hvor og hvornår foregår det? Vælg ét sted, du kan se for dig.',
        'Hvilken følelse skal læseren sidde tilbage med, når det handler om {topic}?',
      ],
      [
        'Noget skal stå i vejen for personen. Hvad kunne det være?',
        'Hvem fortæller: personen selv eller en, der ser på? Hvad gør det ved teksten?',
        'Hvad er anderledes for personen til sidst, når man sammenligner med begyndelsen?',
      ],
      [
        'Tegn en bue med begyndelse, vendepunkt og slutning, og skriv ét stikord ved hver. Hvilke vælger du?',
        'Skriv første sætning, så læseren er midt i noget. Hvad sker der lige dér?',
        'Skriv et lille stykke, hvor to taler sammen. Hvad siger de ikke højt?',
      ],
      [
        'Find et sted, hvor du fortæller en følelse, og vis den i stedet. Hvad gør kroppen?',
        'Læs dit stykke højt. Hvor kan du sætte farten ned, og hvor kan du stryge?',
        'Sammenlign med en tekst, du kan lide. Hvad gør forfatteren, som du kan prøve?',
      ],
    ],
    buildOn: [
      'Det kan blive til en scene. Hvad kan man se og høre lige dér?',
      'Hvad vil personen helst, og hvad er personen bange for?',
      'Du har noget at bygge på nu. Hvad sker der lige efter?',
    ],
  },
  poem: {
    opening: [
      'Hvilke billeder ser du for dig, når du tænker på {topic}?',
      'Vælg ét øjeblik. Hvad kan man se, høre, lugte og mærke lige dér?',
      'Hvilken stemning skal digtet have, og hvilke ord hører til den?',
    ],
    ladder: [
      [
        'Hvilken følelse eller stemning vil du have frem, når det handler om {topic}?',
        'Skriv alle de ord op, du kommer i tanke om. Hvilke af dem kan man se eller høre?',
        'Hvem taler i digtet: du selv, en ting eller en anden?',
      ],
      [
        'Et billede siger tit mere end en forklaring. Hvad kunne {topic} ligne?',
        'Skal digtet rime, have gentagelser eller være frit? Hvad passer til stemningen?',
        'Hvilke lyde passer til stemningen: bløde og lange eller hårde og korte?',
      ],
      [
        'Skriv "▢ er som ▢", og prøv med ord fra din liste. Hvilket billede overrasker dig?',
        'Skriv den første linje, og knæk den dér, hvor stemmen holder en pause. Hvor bliver det?',
        'Vælg tre af dine ord om {topic}, og giv dem hver en linje. Hvad står der på den første?',
      ],
      [
        'Læs det højt. Hvor snubler du, og hvilke ord kan du undvære?',
        'Byt ét almindeligt ord ud med et, man kan se eller høre. Hvilket vælger du?',
        'Læs et digt, du kan lide. Hvad gør det, som du kan prøve i dit eget?',
      ],
    ],
    buildOn: [
      'Det er et billede at bygge på. Hvad kan man høre eller mærke i det?',
      'Hvilket af ordene er det stærkeste, og hvor i linjen skal det stå?',
      'Du har noget at bygge på nu. Hvilken linje kunne komme lige efter?',
    ],
  },
  opinion: {
    opening: [
      'Hvad mener du selv om {topic}, og hvem vil du gerne overbevise?',
      'Hvem skal læse det, og hvad vil du have dem til at tænke eller gøre?',
      'Begynd med din holdning. Kan du sige den i én sætning?',
    ],
    ladder: [
      [
        'Hvad er sagen, og hvad mener du om den?',
        'Hvem er uenig med dig, og hvad ville de sige?',
        'Hvad har du selv set eller oplevet, som fik dig til at mene det om {topic}?',
      ],
      [
        'Hvilke grunde har du? Sæt dem i rækkefølge fra den svageste til den stærkeste.',
        'En grund bliver stærkere med et eksempel eller et tal fra en kilde. Hvor kan du finde et?',
        'Vil du tale til fornuften, til følelserne eller til læserens tillid? Hvor i teksten?',
      ],
      [
        'Byg ét afsnit sådan: jeg mener …, fordi …, for eksempel …. Hvad sætter du ind?',
        'Skriv det, en modstander ville sige, og svar på det med ét "men". Hvad bliver dit svar?',
        'Skriv en første sætning, der får læseren til at standse op ved {topic}. Hvad skal den ramme?',
      ],
      [
        'Læs teksten, som om du var uenig. Hvilken grund ville du angribe først?',
        'Er der ord, som er for store til det, du kan vise? Hvilke kan du bytte ud?',
        'Hvad vil du have læseren til at gøre bagefter, og siger din slutning det?',
      ],
    ],
    buildOn: [
      'Det er en holdning. Hvilken grund er din stærkeste, og hvad viser den?',
      'Hvad ville en, der er uenig, svare på det?',
      'Du har noget at bygge på nu. Hvilket eksempel kan gøre det klart for læseren?',
    ],
  },
  review: {
    opening: [
      'Hvad sidder du tilbage med efter {topic}, og hvad i værket gjorde det?',
      'Hvem skal læse din anmeldelse, og hvad skal de kunne bruge den til?',
      'Hvad lagde du mest mærke til: handlingen, personerne, sproget eller stemningen?',
    ],
    ladder: [
      [
        'Hvad er det for et værk, og hvad handler det om uden at røbe slutningen?',
        'Hvad var bedst, og hvad var svagest, synes du? Skriv ét stikord til hver.',
        'Hvordan vil du sige med få ord, hvad {topic} er for noget?',
      ],
      [
        'En anmeldelse både fortæller, hvad værket er, og vurderer det. Hvad af det, du har, hører til hvor?',
        'Din dom skal kunne ses i værket. Hvilket sted viser det, du mener?',
        'Hvad skal {topic} måles på: spænding, personer, sprog eller noget helt andet?',
      ],
      [
        'Lav en plan med fire linjer: hvad det er, hvad det handler om, hvad du synes, og hvem det er for. Hvad skriver du?',
        'Skriv ét afsnit sådan: jeg synes …, for på det sted …. Hvilket sted vælger du?',
        'Skriv en overskrift, der viser din dom uden at sige "god" eller "dårlig". Hvad bliver den?',
      ],
      [
        'Læs den som en, der ikke kender værket. Hvad mangler, og hvad er røbet for tidligt?',
        'Passer din dom til de eksempler, du har valgt? Hvor kunne en læser være i tvivl?',
        'Sammenlign med en anmeldelse i en avis. Hvad gør den, som du kan prøve?',
      ],
    ],
    buildOn: [
      'Det er en vurdering. Hvilket sted i værket viser det?',
      'Hvem ville være uenig med dig, og hvad ville du vise dem?',
      'Du har noget at bygge på nu. Hvad skal læseren vide først for at forstå det?',
    ],
  },
  summary: {
    opening: [
      'Hvad er det vigtigste i {topic}, hvis du kun måtte sige én sætning?',
      'Et referat er kort og uden din egen mening. Hvad må absolut ikke mangle?',
      'Læg teksten væk et øjeblik. Hvad husker du som det vigtigste?',
    ],
    ladder: [
      [
        'Hvem er med, hvad sker der, og hvordan ender det? Svar med stikord.',
        'Hvor lang skal det være, og hvem skal kunne forstå det?',
        'Hvad handler hvert afsnit om? Skriv ét stikord ud for hvert.',
      ],
      [
        'Hvilke dele kan man undvære uden at miste tråden, og hvilke kan man ikke?',
        'Hvordan kan man se forskel på det, teksten siger, og det, du synes om den?',
        'Hvad fører til hvad i {topic}? Tegn pile mellem dine stikord.',
      ],
      [
        'Skriv én sætning for hvert stikord, i samme rækkefølge som teksten. Hvad bliver den første?',
        'Skriv: "Teksten handler om ▢. Først ▢, så ▢, til sidst ▢". Hvad hører til i felterne?',
        'Skriv den vigtigste sætning med dine egne ord, uden at kigge i teksten. Hvad får du?',
      ],
      [
        'Sammenlign med teksten. Er rækkefølgen den samme, og er din egen mening holdt ude?',
        'Stryg hvert ord, der ikke er nødvendigt. Forstår man det stadig?',
        'Læs det højt for en, der ikke kender teksten. Hvad spørger de om?',
      ],
    ],
    buildOn: [
      'Er det noget, teksten siger, eller noget, du mener? Hvor i teksten står det?',
      'Du har noget at bygge på nu. Hvad sker der lige før og lige efter det?',
      'Hvad i det kan du sige kortere uden at miste noget vigtigt?',
    ],
  },
  analysis: {
    opening: [
      'Begynd med dit første indtryk. Hvad lægger du mest mærke til i {topic}, og hvor står det?',
      'Læs opgaven igen. Hvad skal du undersøge: personer, sprog, opbygning eller tema?',
      'Hvad undrer dig i teksten? Find et sted, som du gerne vil forstå bedre.',
    ],
    ladder: [
      [
        'Hvem er de vigtigste i teksten, og hvad vil de?',
        'Hvad sker der i teksten, og hvad er det, der ændrer sig?',
        'Hvad tror du, {topic} handler om under overfladen? Et forsigtigt bud er nok.',
      ],
      [
        'Hvem fortæller, og hvad ved fortælleren? Hvad betyder det for, hvad vi får at vide?',
        'Hvilke ord eller billeder kommer igen i {topic}? Hvad kunne de vise?',
        'Er der modsætninger i teksten, som ude og hjemme eller før og nu? Hvad gør de?',
      ],
      [
        'Skriv sådan: jeg ser …, det står på side …, og det tyder på …. Hvad sætter du ind?',
        'Lav to kolonner: citat og hvad det viser. Hvilket citat begynder du med?',
        'Skriv din påstand om {topic} i én sætning. Hvilke to steder støtter den?',
      ],
      [
        'Kunne stedet betyde noget andet? Hvad taler for din læsning?',
        'Læs slutningen igen ved siden af begyndelsen. Hvad siger forskellen om temaet?',
        'Prøv din tolkning på et nyt sted i teksten. Passer den også dér?',
      ],
    ],
    buildOn: [
      'Det er en iagttagelse. Hvilket sted i teksten viser det?',
      'Hvad tyder det på om {it}, og kunne det betyde noget andet?',
      'Du har noget at bygge på nu. Hvilket citat ville du bruge?',
    ],
  },
};
