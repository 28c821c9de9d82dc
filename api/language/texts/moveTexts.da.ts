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
    'Der er noget i »{line}«, som er værd at regne efter. Hvad viser det, hvis du tegner det?',
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
    'Hvordan kunne du tjekke det på en anden måde?',
    'Hvilket skridt var det vigtigste, og hvorfor?',
    'Hvordan kan du se, at svaret har en rimelig størrelse?',
    'Hvordan ville du forklare det til en fra klassen, så det giver mening?',
  ],
  reflectEquation: [
    'Sæt dit tal ind i {before}. Bliver de to sider lige meget værd?',
    'Sæt det ind på pladsen for {x}, og regn begge sider ud. Hvad ser du?',
    'Hvordan kan du bevise, at det passer, uden at løse ligningen igen?',
  ],
  givenValue: [
    '{value} står allerede i opgaven. Hvilke ord i opgaven viser, at det er det, der spørges om?',
    'Det tal står i opgaven. Hvordan kan du se, at det svarer på spørgsmålet?',
    '{value} er et af opgavens egne tal. Hvad med de andre tal: hvorfor skal de ikke bruges?',
  ],
  askWorking: [
    'Hvordan fandt du {value}? Skriv det regnestykke, der fører dertil.',
    'Hvad regnede du for at få {value}? Skriv det, som du gjorde det.',
    'Vis mig vejen til {value}, også det du gjorde i hovedet. Hvad var dit første skridt?',
    'Hvordan kom du frem til {value}, og hvad brugte du {it} til?',
    'Vis mig vejen til dit svar. Hvad gjorde du med {it}?',
    'Vis mig, hvordan du kom frem til dit svar, så ser vi på det sammen. Hvad var dit første skridt?',
    'Skriv din udregning i feltet »Det har jeg prøvet«. Hvad gjorde du først?',
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
    'Hvordan har du brugt {it}, og hvad mangler?',
    'Hvad fortæller {it} dig om det, du skal finde?',
    'Læs opgaven sætning for sætning: hvilken oplysning er ikke med endnu?',
    'Hvad er det, du har fundet, og hvad mangler?',
  ],
  notAnswer: [
    '{value} er ikke svaret endnu.',
    'Det er ikke svaret på spørgsmålet endnu.',
    'Ikke helt endnu, men der er noget at bygge på.',
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
  noOneAnswer: [
    'Her er der ikke ét rigtigt svar; det, der tæller, er, om du kan vise det.',
    'Sådan en opgave har ikke noget facit, så det er dine grunde, der bærer.',
    'Det kan ikke slås op i et facit: det er godt, når andre kan se, hvorfor du mener det.',
  ],
  noKeySums: [
    'Jeg har ikke facit her, men dine udregninger holder.',
    'Facit kender jeg ikke, men det, du har regnet, er regnet rigtigt.',
    'Om det er svaret, kan jeg ikke sige, men der er ingen regnefejl.',
  ],
  ladderEnd: [
    'Du har nu fået de hints, jeg må give til det her skridt. Skriv det, du har, eller vis det til din lærer: hvad er du mest i tvivl om?',
    'Flere hints har jeg ikke til det her skridt. Prøv med det, du ved nu: hvad vil du gøre med {it}?',
    'Nu er det din tur, for hintene er brugt. Hvad kan du skrive om {it}, også hvis det ikke er færdigt?',
    'Flere hints har jeg ikke til det her skridt. Hvad kan du skrive, også hvis det ikke er færdigt?',
  ],
  sibling: [
    'Her er samme regel med andre tal: {sibling} bliver til {siblingNext}. Hvordan gør du det samme i din opgave?',
    'Se på en opgave, der ligner: {sibling} → {siblingNext}. Hvad er der sket, og hvordan ser det ud hos dig?',
    'Sammenlign med {sibling}, som bliver til {siblingNext}. Hvilket skridt mangler du for at gøre det samme?',
  ],
  greeting: [
    'Hej. Skal vi se på opgaven sammen? Begynd med {it}.',
    'Hej, godt at du er her. Hvor vil du begynde?',
    'Hej. Hvor langt er du nået med opgaven?',
    'Hej. Hvad har du prøvet indtil nu?',
  ],
  thanks: [
    'Selv tak. Er du færdig med opgaven om {it}, eller vil du tage et skridt til?',
    'Selv tak. Vil du tage et skridt til, eller er du færdig for nu?',
    'Velbekomme, det er dit eget arbejde. Hvad vil du gøre nu?',
    'Selv tak. Er der mere i opgaven, du vil se på?',
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
  sumsHold: [
    'Regnestykket »{line}« passer.',
    '»{line}« passer som regnestykke.',
    'Selve udregningen »{line}« stemmer.',
    'Dine regnestykker passer.',
  ],
  openingOneStep: [
    'Vi ser på {before}. Hvad ved du i forvejen, som kan hjælpe dig?',
    'Hvordan vil du regne {before}: i hovedet, på papir eller med en tegning?',
    'Du skal arbejde med {before}. Hvad tror du cirka, det giver, og hvordan kan du finde det helt præcist?',
  ],
  rephrase: [
    'Jeg prøver at spørge på en anden måde.',
    'Så siger jeg det med andre ord.',
    'Det var svært sagt, så jeg prøver igen.',
  ],
  givesReason: [
    'Du fortæller også hvorfor, og det er det, en forklaring skal.',
    'Der er en grund med nu, så man kan følge din tanke.',
    'Nu står der et hvorfor, og det gør det stærkere.',
  ],
  allWords: [
    'Nu er alle opgavens ord med.',
    'Du har fået alle ordene med.',
    'Så er de ord brugt, som opgaven beder om.',
  ],
  complaint: ['Det kan jeg godt forstå.', 'Undskyld, det har du ret i.', 'Fair nok.'],
  present: ['Ja, jeg er her.', 'Jeg er her stadig.', 'Ja, jeg lytter.'],
  personal: [
    'Jeg er et program, så om mig er der ikke så meget at fortælle.',
    'Jeg er kun et computerprogram, men opgaven kan jeg hjælpe med.',
    'Jeg er et program og ikke et menneske, så lad os tale om din opgave.',
  ],
  changedMind: [
    'Du har tænkt dig om og fundet noget andet, og det må man altid.',
    'Så er dit svar et andet nu, og det er helt i orden.',
    'Du har ændret dit svar.',
  ],
  buildsOn: [
    'Du bygger videre på din egen forklaring.',
    'Du har endnu en grund med nu.',
    'Din forklaring har fået et led mere.',
  ],
  guessed: [
    'Tak, fordi du siger det, for et gæt kan man arbejde videre med. Hvad i opgaven ved du helt sikkert?',
    'Et gæt er et fint sted at begynde. Hvilke tal kan det slet ikke være, og hvordan ved du det?',
    'Fint, så er det et gæt. Hvilket ord eller tal i opgaven er du i tvivl om?',
  ],
  easierSums: {
    plus: [
      'Det er svært at regne på én gang, så del tallene op. Hvad er {q1}, og hvad er {q2}?',
      'Tag tierne for sig og enerne for sig. Hvad er {q1}, og hvad er {q2}?',
      'Del tallene op i mindre tal, og læg dem sammen lidt ad gangen. Hvilke vil du begynde med?',
    ],
    minus: [
      'Træk fra i to omgange. Hvad er {q1}, og hvad får du, når du så trækker {q2} fra?',
      'Tag tierne først. Hvad er {q1}, og hvad er der tilbage, når {q2} mere er trukket fra?',
      'Træk lidt fra ad gangen, eller tæl op fra det mindste tal. Hvad er lettest for dig her?',
    ],
    times: [
      'Del det op i to stykker, som du kan. Hvad er {q1}, og hvad er {q2}?',
      'Regn først {q1} og så {q2}. Hvad skal du gøre med de to tal til sidst?',
      'Begynd med en gangetabel, du kan udenad. Hvor langt er der derfra?',
    ],
    divided: [
      'Prøv dig frem med gange. Hvad er {q1}, og hvor mange gange {q2} mere er der plads til?',
      'Begynd med {q1}. Hvor meget er der så tilbage at dele?',
      'Tæl op i tabellen, til du når tallet. Hvor mange hop bliver det?',
    ],
  },
  upset: [
    'Det lyder, som om det er irriterende lige nu, og det er helt i orden.',
    'Det er okay at være sur på en opgave, og jeg er her stadig.',
    'Tag en pause, hvis du har brug for det, og så tager vi et lille skridt.',
  ],
  tryIdea: [
    'Du skriver »{line}«. Prøv det af: hvad står der så?',
    'Prøv »{line}« af, og skriv den linje, du får. Passer den med opgaven?',
    '»{line}«: hvorfor lige det, og hvad får du, når du gør det?',
    'Prøv din idé af på papir. Hvilken linje får du?',
    'Skriv det som et regnestykke, og prøv det af. Hvad får du?',
  ],
  takeThought: [
    '»{line}«. Hvilket regnestykke hører til det?',
    'Tegn det, du skriver: »{line}«. Hvor på tegningen er det, du skal finde?',
    'Hvad kan du regne ud, når du ved det: »{line}«?',
    'Prøv opgaven med nogle små, lette tal. Hvad ville du så gøre?',
    'Gæt først: bliver svaret stort eller lille? Hvilke ord i opgaven viser det?',
  ],
  ideaFits: [
    '»{line}« er et skridt, der hjælper her. Hvad står der, når du har gjort det?',
    'Det kan du gøre i {before}. Hvordan ser den nye linje ud?',
    '»{line}« passer til opgaven. Hvad står der så i den nye linje?',
  ],
  notThat: [
    'Du har lagt mærke til noget: »{line}«. Hvad vil du så gøre?',
    'Du skriver »{line}«. Hvad betyder det for det, du har gjort indtil nu?',
    'Du har set på, hvad der ikke går. Hvad ville så gå?',
  ],
  ownVerdict: [
    'Så har du selv tjekket dit svar. Skriv det ned som en hel sætning med enhed, og så er du færdig her.',
    'Du har regnet det, og du har kontrolleret det. Skriv svaret ned, og så er du færdig her.',
    'Det er sådan, man får tjekket sit eget svar. Skriv det ned, og så er du færdig her.',
  ],
  ownDoubt: [
    '»{line}«: det har du selv lagt mærke til. Hvad skal så regnes anderledes?',
    'Du stopper op ved »{line}«. Hvad betyder det for dit regnestykke?',
    'Godt at standse dér: »{line}«. Hvad vil du så gøre i stedet?',
  ],
  ownDoubtAlone: [
    'Du har selv opdaget, at noget skal laves om. Hvad vil du gøre i stedet?',
    'Godt at standse dér. Hvad fik dig i tvivl, og hvad vil du prøve nu?',
    'Så starter vi fra det, du er sikker på. Hvad er det?',
  ],
  ownMeaning: [
    '»{line}«: læs opgaven med den betydning. Giver den mening?',
    'Prøv at bytte ordet ud, så der står det, du mener: »{line}«. Passer det så i opgaven?',
    '»{line}«: det kan du afprøve. Hvad ville opgaven så spørge om?',
  ],
  stuckOn: [
    'Så ser vi på »{line}« for sig. Hvad står der om det i opgaven? Skriv det med dine egne ord.',
    'Find det sted i opgaven, der handler om »{line}«. Hvad fortæller det dig?',
    'Vi tager »{line}« i små bidder. Hvilket tal i opgaven hører til det?',
  ],
  unknownTerm: [
    '»{line}« kan jeg ikke forklare sikkert. Slå det op i din bog, eller spørg din lærer: hvad står der?',
    'Jeg har ingen god forklaring på »{line}«. Hvor i bogen eller dine noter har I haft om det?',
    'Det ord vil jeg ikke gætte på. Find »{line}« i bogens stikordsregister: hvilket eksempel er der?',
  ],
  eachPart: [
    'Så har du et svar til hver del. Hvordan kan du tjekke det første, hvis du regner baglæns?',
    'Læs hvert spørgsmål igen. Svarer dine tal på netop det, der spørges om, og med den rigtige enhed?',
    'Tag dem ét ad gangen. Hvilken udregning hører til det første, og hvorfor netop den?',
  ],
  ownAnswer: [
    'Så er {value} dit svar. Skriv det ned som en hel sætning med enhed, og vis din lærer, hvordan du fandt det. Så er du færdig her.',
    'Så står {value} som dit svar. Jeg kan ikke sige, om det er rigtigt, men din lærer kan se det på din udregning. Så er du færdig her.',
    'Så er det dit svar. Skriv det ned, så din lærer kan følge dig. Så er du færdig her.',
    'Så står det som dit svar, og din lærer kan se, om der er noget at rette. Du er færdig her.',
  ],
  thanksSolved: [
    'Selv tak, det var dit eget arbejde. Vil du tage en opgave mere?',
    'Velbekomme. Hvad vil du huske til næste gang?',
    'Selv tak. Er der noget i opgaven, du stadig undrer dig over?',
  ],
  weighTwo: [
    '»{line}« eller »{form}«: hvornår bruger man det ene, og hvornår det andet? Hvad passer på din opgave?',
    'Prøv dem begge af. Hvad bliver anderledes, når du vælger »{line}«, og når du vælger »{form}«?',
    'Hvad taler for »{line}«, og hvad taler for »{form}«? Led efter et ord i opgaven, der afgør det.',
  ],
  lookOnce: [
    'Jeg kan ikke bedømme din tekst, men du kan: Læs opgaven igen, og sæt flueben ved hver ting, den beder om. Er de der alle, er du færdig.',
    'Om den er god nok, ser din lærer. Læs den højt én gang, og ret de steder, hvor du selv går i stå.',
    'Det kan jeg ikke afgøre. Lad en anden læse den, og skriv det til, som de spørger om.',
  ],
  stillUnknown: [
    'Det kan jeg ikke sige, for jeg har ikke noget facit. Vis dit svar til din lærer, og så er du færdig her.',
    'Jeg ved det stadig ikke, men din lærer kan se det. Du er færdig her.',
    'Uden facit kan jeg ikke svare på det. Vis din lærer, hvordan du nåede frem, og så er du færdig her.',
  ],
  farewell: [
    'Så er du færdig med den her opgave. Tag den næste, når du er klar.',
    'Så slutter vi her. Vælg en ny opgave, når du vil videre.',
    'Der er ikke mere at gøre ved den her. Gem det, du har skrevet.',
    'Du nåede frem til {value}, og så er du færdig her. Tag den næste opgave, når du er klar.',
    'Så er der ikke mere at gøre ved den her. Skriv {value} og din udregning pænt ned, hvis du skal aflevere det.',
    'Du har {value}, og du kan selv vise vejen dertil. Vælg en ny opgave, når du vil videre.',
  ],
  moreValues: [
    '{value} passer, men er du sikker på, at du har det hele med?',
    'Det passer, når du sætter det ind. Er der flere tal, der også gør?',
    'Så langt er det rigtigt. Hvordan kan du finde ud af, om der er flere løsninger?',
  ],
  stillRight: [
    'Ja, {value} er rigtigt, og du er færdig med opgaven.',
    'Ja, du har løst den. Tag den næste, når du er klar.',
    'Ja, det er på plads. Der er ikke mere at gøre ved den.',
  ],
  oneSentence: [
    'Den er lang, så vi tager én sætning ad gangen. Hvad fortæller den første sætning dig?',
    'Så dæk resten til, og læs kun den første sætning. Hvad ved du nu?',
    'Del den op: skriv ét tal og et par ord for hver sætning. Hvad skriver du for den første?',
  ],
  restatesFact: [
    'Ja, det står i opgaven. Hvad mangler du så at finde ud af?',
    'Det passer med opgaven. Hvad kan du regne ud, når du ved det?',
    'Ja, »{line}«. Hvilke andre oplysninger hører sammen med den?',
  ],
  unitsNext: [
    'Nu er det i samme enhed. Hvad vil du regne ud med det?',
    'Så kan du regne videre i én enhed. Hvad er det næste, du skal finde?',
    'Hvor i opgaven skal du bruge det?',
  ],
  isItNeeded: [
    'Det er et vigtigt spørgsmål at stille sig selv. Hvad spørger opgaven om, og hører det med til det?',
    'Læs spørgsmålet til sidst i opgaven en gang til. Kan du svare på det uden?',
    'Ikke alle tal i en opgave skal altid bruges. Hvad skal du finde, og hvilke tal fortæller om netop det?',
  ],
  explainTerm: [
    '{meaning} Hvor i din opgave møder du det?',
    '{meaning} Hvordan kan du bruge det her?',
    '{meaning} Hvad siger det dig om din opgave?',
  ],
  unitStep: [
    'Kig på »{line}«. {meaning} Passer det så?',
    '{meaning} Hvad betyder det for »{line}«?',
    'Regn »{line}« efter. Hvor mange af den lille enhed går der på én af den store?',
  ],
  subQuestion: [
    'Prøv selv med »{line}«. Hvad får du, og hvad vil du bruge det til?',
    'Hvad tror du selv om »{line}«, og hvordan kan du være sikker?',
    'Prøv »{line}« på papir eller i hovedet. Hvad får du, og hvordan hjælper det dig?',
  ],
  selfCheck: [
    'Sæt dit tal ind i stedet for {x} i {before}. Giver de to sider det samme?',
    'Det finder du bedst selv ud af. Regn din sidste linje efter på en anden måde: hvad får du?',
    'Dæk dit svar til, og regn det en gang til. Får du det samme?',
    'Lav et overslag først. Passer dit tal nogenlunde med det?',
  ],
  whyWorks: [
    'Godt, at du spørger. Prøv reglen på tal, hvor du kender svaret i forvejen: hvad sker der, hvis du lader være?',
    'Det er et vigtigt spørgsmål. Tegn det, eller læg det med ting, du kan tælle: hvad viser tegningen om reglen?',
    'Prøv at gøre det modsatte i et lille eksempel. Hvad passer så ikke mere?',
  ],
  otherWay: [
    'Godt spørgsmål. Begynd i den anden ende: hvilket regnestykke fører fra dit resultat tilbage til opgaven?',
    'Der er tit flere veje. Del tallene op på en anden måde, og regn igen: kommer du til det samme?',
    'Prøv at tegne det i stedet for at regne. Hvor kan du se dit resultat på tegningen?',
  ],
  newProblem: [
    'Det ligner en ny opgave, og den har brug for sin egen plads. Vil du gå til forsiden og vælge »Ny opgave«?',
    'Den her samtale handler om én opgave. Vil du åbne en »Ny opgave« på forsiden til den næste?',
    'Den næste opgave får du hjælp til, når du vælger »Ny opgave« på forsiden. Er du færdig med den her?',
  ],
  combine: { add: 'lægge dem sammen', subtract: 'trække dem fra hinanden' },
};
