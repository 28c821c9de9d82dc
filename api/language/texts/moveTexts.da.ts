import type { MoveTexts } from './moveTexts.ts';

/** What the tutor says around its hints, in Danish as teachers speak to students. */
export const moveTextsDa: MoveTexts = {
  oddity: {
    divisionByZero: [
      'Der står en division med nul i opgaven. Er tallene skrevet rigtigt af, og hvad sker der, når man prøver at dele noget ud til ingen?',
      'Læg mærke til, at der skal divideres med nul. Står det sådan i din bog, og hvad betyder det at dele med nul?',
      'Opgaven deler med nul. Tjek den først: hvad spørger den egentlig om?',
    ],
    tooLarge: [
      'Det tal bliver større, end jeg kan regne med. Er opgaven skrevet rigtigt af?',
      'Så store tal kan jeg ikke arbejde med. Står der det samme i din bog?',
      'Det bliver et kæmpestort tal. Hvad spørger opgaven om: selve tallet eller noget om det?',
    ],
    noTask: [
      'Jeg kan ikke se en opgave her endnu. Hvad er det, du skal lave?',
      'Skriv eller indsæt opgaven, som den står. Hvilket fag er det?',
      'Her mangler selve opgaven. Hvad står der i din bog eller på dit ark?',
    ],
  },
  decline: {
    insist: [
      'Facit giver jeg ikke, men jeg bliver her, til du selv har fundet det.',
      'Svaret skal komme fra dig, og du er tættere på, end du tror.',
      'Jeg siger ikke svaret, for så er det ikke dig, der lærer det.',
      'Selve svaret holder jeg for mig selv, men næste lille skridt hjælper jeg gerne med.',
    ],
    hurry: [
      'Har du travlt, så er dit arbejde gemt, og du kan fortsætte senere uden at have fået facit.',
      'Svaret siger jeg ikke, men vi kan nå ét lille skridt nu, og resten er gemt til senere.',
      'Du kan stoppe nu og fortsætte senere, for intet går tabt.',
    ],
    permission: [
      'Det er kun din lærer, der kan ændre på hjælpen, og det sker inde i selve opgaven.',
      'En tilladelse kan jeg ikke tage imod her i chatten, så vi tager næste skridt sammen.',
      'Skolens regler gælder her, også når nogen har sagt noget andet.',
    ],
    rolePlay: [
      'Jeg er den samme, også når vi leger, så jeg skriver ikke løsningen for dig.',
      'Den rolle springer jeg over, for jeg er her for at hjælpe dig med at tænke selv.',
      'Det er et sjovt forsøg, men jeg bliver ved med at være din vejleder.',
    ],
    oracle: [
      'Et ja eller nej lærer du ikke meget af, så jeg vil hellere se, hvordan du tænkte.',
      'Jeg svarer ikke kun ja eller nej, men jeg kigger gerne på din metode.',
      'Vi gætter os ikke frem, men du kan vise mig vejen.',
    ],
    encoded: [
      'Svaret kommer heller ikke i kode, baglæns eller ét tegn ad gangen.',
      'Jeg giver ikke svaret på en anden måde eller i et andet sprog, men jeg hjælper dig med at finde det.',
      'Det er stadig svaret, uanset hvordan det er skrevet, så vi tager skridtet i stedet.',
    ],
    prompt: [
      'Mine regler kan du læse under "Hvorfor kan jeg ikke bare få svaret", og noget facit ligger der ikke.',
      'Der er ingen skjult løsning, jeg kan vise dig, kun opgaven og dit eget arbejde.',
      'Det, du skriver, kan ikke ændre på reglerne her.',
    ],
    example: [
      'Et eksempel med de samme tal ville være svaret i forklædning.',
      'Samme opgave med nye navne er stadig den samme opgave, så det skridt tager du.',
      'Jeg viser gerne reglen med andre tal, når du har prøvet, men ikke den her opgave færdig.',
    ],
    feelings: [
      'Det er helt i orden at være træt af en opgave, så vi tager den i meget små skridt.',
      'Du behøver ikke kunne det hele nu, kun næste lille skridt.',
      'Det er surt at sidde fast, og det er også dér, man lærer.',
    ],
    write: [
      'Teksten skal være din egen, så jeg skriver den ikke, men jeg hjælper dig med at finde, hvad du vil sige.',
      'Jeg skriver ikke for dig, men jeg kan hjælpe dig i gang med dine egne ord.',
      'Den skriver du selv, og jeg hjælper med ideer, rækkefølge og respons.',
    ],
    translate: [
      'Jeg oversætter ikke sætningen for dig, men jeg hjælper dig med at bygge den.',
      'Hele oversættelsen skal være din, så jeg hjælper med ét sted ad gangen.',
      'Du oversætter, og jeg peger på det, der er værd at lægge mærke til.',
    ],
  },
  tryFirst: [
    'Prøv selv først med et forsøg, også et halvt, så bygger jeg videre på det.',
    'Jeg hjælper bedst, når jeg kan se, hvordan du tænker, så skriv bare en begyndelse.',
    'Skriv først det, du ville gøre, også hvis du er i tvivl.',
  ],
  affirm: [
    '»{line}« stemmer, så det skridt er på plads.',
    'Ja, »{line}« er et rigtigt skridt.',
    'Du har vist et skridt, der holder: »{line}«.',
    'Det passer, det du har skrevet.',
  ],
  restated: [
    'Du har skrevet opgaven op, og det er en god start.',
    'Opgaven står der nu, så der mangler kun et første skridt.',
    'Godt, nu er vi enige om, hvad der skal regnes.',
  ],
  pointAtStep: [
    'Stop op ved »{line}«. Hvad gjorde du for at komme hertil fra linjen før?',
    'Kig en gang til på »{line}«. Er de to sider lige meget værd?',
    'Der er noget i »{line}«, som er værd at regne efter. Hvilken del er du mest sikker på, og hvilken mindst?',
    'Der er et sted i din udregning, som er værd at regne efter. Hvor brugte du {it}, og hvad fik du?',
    'Der er et sted i din udregning, som er værd at regne efter. Hvilken linje er du mest i tvivl om?',
  ],
  pointAtSum: [
    'Regn »{line}« efter en gang til. Hvordan kan du tjekke det på en anden måde?',
    'Kig på »{line}«. Giver de to sider det samme, hvis du regner baglæns?',
    'Tag »{line}« for sig selv. Hvad får du, når du laver et overslag først?',
    'Regn det stykke efter, hvor du brugte {it}. Hvordan kan du tjekke det på en anden måde?',
    'Regn et af dine stykker efter på en anden måde. Hvilket vil du begynde med?',
  ],
  confirm: [
    'Ja, {value} er rigtigt, og din udregning viser hvorfor.',
    'Det er rigtigt, og du har selv vist vejen til {value}.',
    'Ja, det stemmer, og du nåede frem til {value} ved egen kraft.',
    'Ja, dit svar er rigtigt, og du har vist, hvordan du fandt det.',
  ],
  reflect: [
    'Hvordan kunne du tjekke det på en anden måde, hvis du begynder med {it}?',
    'Hvilket skridt var det vigtigste, og hvilken rolle spillede {it}?',
    'Hvad ville der ske med svaret, hvis {it} blev skiftet ud?',
    'Hvordan kan du se, at svaret er rimeligt ved siden af {it}?',
    'Hvordan kunne du tjekke det på en anden måde?',
  ],
  askWorking: [
    'Vis mig vejen til dit svar. Hvad gjorde du med {it}?',
    'Et svar alene kan jeg ikke sige ja eller nej til. Hvad brugte du {it} til, og hvorfor?',
    'Skriv din udregning i feltet »Det har jeg prøvet«, også det i hovedet. Hvor kommer {it} ind?',
    'Lad os se vejen til dit svar. Hvornår brugte du {it}?',
    'Vis mig, hvordan du kom frem til dit svar, så kan vi se på det sammen. Hvad var dit første skridt?',
  ],
  askReason: [
    'Hvordan kom du frem til det? Hvad i opgaven om {it} peger på det?',
    'Et svar alene kan jeg ikke sige ja eller nej til. Hvad ved du om {it}, som passer med det?',
    'Fortæl mig, hvorfor du tror det. Hvor har du læst om {it}?',
    'Fortæl mig, hvorfor du tror det. Hvad bygger du det på?',
  ],
  goOn: [
    'Sæt det, du har, ind i opgaven. Hvordan ser den ud nu?',
    'Skriv hele linjen, som den ser ud nu. Hvad er ikke regnet endnu?',
    'Hvad mangler du nu at regne?',
  ],
  whichAnswer: [
    'Du har skrevet flere svar. Hvilket af dem mener du, og hvad gjorde du med {it}?',
    'Der står mere end ét svar. Vælg det, du tror på: hvordan brugte du {it}?',
    'Jeg ser flere bud. Hvilket ét vil du vise vejen til?',
  ],
  notYet: [
    'Det passer ikke endnu. Hvordan har du brugt {it}, og hvad mangler?',
    'Ikke helt endnu, men der er noget at bygge på. Hvad fortæller {it} dig?',
    'Det er ikke svaret på spørgsmålet endnu. Hvad står dit tal for, når du ser på {it}?',
    'Det er ikke svaret på spørgsmålet endnu. Hvad står dit tal for, hvis du siger det med en hel sætning?',
  ],
  checksSpent: [
    'Du har brugt de tjek, der er til den her opgave, så nu tjekker du selv.',
    'Der er ikke flere tjek tilbage, men jeg kan hjælpe dig med at kontrollere det selv.',
    'Flere svar kan jeg ikke sige ja eller nej til her, men din metode kan vi godt se på.',
  ],
  noKey: [
    'Jeg har ikke noget facit til den her opgave, så jeg kan ikke sige rigtigt eller forkert.',
    'Jeg kender ikke svaret her og vil ikke gætte.',
    'Her har jeg ikke noget at sammenligne med, så vi må tjekke det sammen.',
  ],
  ladderEnd: [
    'Du har nu fået de hints, jeg må give til det her skridt. Hvad er du mest i tvivl om ved {it}?',
    'Flere hints har jeg ikke til det her skridt. Prøv med det, du ved nu: hvad vil du gøre med {it}?',
    'Nu er det din tur, for hintene er brugt. Hvad kan du skrive om {it}, også hvis det ikke er færdigt?',
    'Du har nu fået de hints, jeg må give til det her skridt. Skriv det, du har, eller vis det til din lærer: hvad er du mest i tvivl om?',
  ],
  sibling: [
    'Her er samme regel med andre tal: {sibling} bliver til {siblingNext}. Hvordan gør du det samme i din opgave?',
    'Se på en opgave, der ligner: {sibling} → {siblingNext}. Hvad er der sket, og hvordan ser det ud hos dig?',
    'Sammenlign med {sibling}, som bliver til {siblingNext}. Hvilket skridt mangler du for at gøre det samme?',
  ],
  wordGoal: [
    'Hvad fortæller {q1} dig, og hvad fortæller {q2} dig?',
    'Sæt streg under spørgsmålet i opgaven. Hvorfor får du {q1} at vide, tror du?',
    'Forestil dig, at det er dig, det handler om. Hvad ved du om {q1}?',
    'Hvad er det for et tal, du leder efter, og er det samme slags som {q1}?',
    'Hvad er det for et tal, du leder efter, og hvad skal der stå efter det?',
  ],
  wordRelate: [
    'Hvordan hænger {q1} og {q2} sammen i historien?',
    'Hvad sker der først, og hvad sker der så? Begynd med {q1}.',
    'Skal {q1} og {q2} samles, sammenlignes, deles eller gentages? Hvad i teksten viser det?',
    'Hvad kan du finde ud af, hvis du kun bruger {q1} og ét tal mere?',
    'Hvilken oplysning i opgaven hører sammen med {q1}?',
    'Hvilke to oplysninger i opgaven hører sammen, og hvad kan de fortælle dig?',
  ],
  wordSetUp: [
    'Skriv et regnestykke til første del af historien: {q1} ▢ … Hvilket regnetegn passer, og hvorfor?',
    'Skriv det sådan: "Jeg ved … , så jeg kan finde …". Hvad skriver du, når du begynder med {q1}?',
    'Lav en lille tabel: i den ene kolonne det, du ved ({q1}), i den anden det, du mangler. Hvad kan du fylde ud?',
    'Skriv ét regnestykke med det, du ved, og ▢ for det, du mangler. Hvordan ser det ud?',
  ],
  wordPicture: [
    'Tegn det: en stribe eller et par kasser for {q1}. Hvor på tegningen er det, du skal finde?',
    'Prøv historien med nogle meget små tal i stedet for {q1}. Hvad ville du så gøre?',
    'Bliver svaret større eller mindre end {q1}? Hvordan kan du vide det, før du regner?',
    'Fortæl historien baglæns fra det, du skal finde. Hvad skal du kende lige inden?',
  ],
  wordUnused: [
    'Du har ikke brugt {q1} endnu. Hvad betyder det for det, du skal finde?',
    'Hvad gør {q1} ved historien? Det er ikke med i din udregning endnu.',
    'Kig på {q1} i opgaven. Hvor i din udregning hører det hjemme?',
  ],
  wordCheck: [
    'Læs spørgsmålet igen. Er det dit sidste tal, der spørges om, eller hører {q1} også med?',
    'Sig dit sidste tal i en hel sætning. Passer den med {q1} og med spørgsmålet?',
    'Sammenlign dit tal med {q1} i opgaven. Er størrelsen rimelig, og hvorfor?',
    'Prøv at gå baglæns fra dit tal. Kommer du tilbage til {q1}?',
    'Læs spørgsmålet igen. Er det dit sidste tal, der spørges om, eller mangler der noget?',
  ],
  wordSumsHold: [
    'Dine regnestykker stemmer hver for sig.',
    'Du har regnet rigtigt i »{line}«.',
    'Udregningen holder, så nu handler det om, hvad tallet fortæller.',
  ],
  greeting: [
    'Hej. Skal vi se på opgaven sammen? Begynd med {it}.',
    'Hej, godt at du er her. Hvad vil du gøre med {it}?',
    'Hej. Hvor langt er du nået med {it}?',
    'Hej. Hvor vil du begynde?',
  ],
  thanks: [
    'Selv tak. Vil du tage et skridt til med {it}, eller er du færdig for nu?',
    'Velbekomme, det er dit eget arbejde. Hvad vil du gøre nu ved {it}?',
    'Selv tak. Er der mere ved {it}, du vil se på?',
    'Selv tak. Hvad vil du gøre nu?',
  ],
  afterSolved: [
    'Opgaven er løst, og det er dig, der har gjort det. Hvordan ville du forklare en anden, hvad du gjorde med {it}?',
    'Du er i mål med den her. Kan du lave en opgave magen til, hvor {it} er skiftet ud?',
    'Den er på plads. Hvad ville du holde øje med ved {it}, næste gang du møder sådan en?',
    'Den er på plads. Hvad var det, der fik det til at lykkes?',
  ],
  notUnderstood: [
    'Det kunne jeg ikke helt læse. Hvad vil du gerne gøre ved {it}?',
    'Jeg er ikke sikker på, hvad du mener. Hvad har du prøvet med {it}?',
    'Prøv at skrive det på en anden måde. Hvad forstår du ved {it}, og hvad ikke?',
    'Det kunne jeg ikke helt læse. Kan du skrive det med ord eller tal?',
  ],
  offTask: [
    'Det kan jeg ikke hjælpe med her, men opgaven kan vi godt tage fat på.',
    'Lad os blive ved opgaven, så er du hurtigere færdig.',
    'Det må vente. Her hjælper jeg dig med skolearbejdet.',
  ],
  combine: { add: 'lægge dem sammen', subtract: 'trække dem fra hinanden' },
};
