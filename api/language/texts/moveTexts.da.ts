import type { MoveTexts } from './moveTexts.ts';

/** What the tutor says around its hints, in Danish as teachers speak to students. */
export const moveTextsDa: MoveTexts = {
  opening: {
    traced: [
      'Vi ser på {before}. Hvad lægger du mærke til ved {a} og {b}, og hvad vil du gøre først?',
      'I {before} leder du efter {x}. Hvad er der gjort ved {x}, og hvad vil du fjerne først?',
      'Godt, vi tager {before} ét skridt ad gangen. Hvilken del vil du begynde med, og hvorfor?',
      'Du skal arbejde med {before}. Hvad kender du i forvejen, som ligner?',
    ],
    quantities: [
      'Læs opgaven en gang til i ro og mag. Hvad skal du finde ud af, og hvad fortæller {q1} dig?',
      'Vi begynder med at forstå opgaven. Hvad har {q1} at gøre med det, du skal finde?',
      'Fortæl mig opgaven med dine egne ord. Hvad er {q1} for noget i historien?',
      'Vi begynder med at forstå opgaven. Hvad ved du allerede, og hvad er det, du ikke ved endnu?',
    ],
    symbols: [
      'Vi ser på {q1} sammen. Hvad beder opgaven dig om at gøre?',
      'Læs opgaven langsomt. Hvilket emne hører {q1} til, og hvad husker du om det?',
      'Vi begynder med det, du kender. Hvad kan du sige om {q1}?',
    ],
    writing: [
      'Det bliver din tekst, og jeg hjælper dig i gang. Hvad tænker du på, når du hører "{topic}"?',
      'Jeg skriver den ikke for dig, men jeg kan spørge dig frem til noget godt. Hvem skal læse din tekst, og hvad vil du have dem til at mærke?',
      'Vi begynder med dine egne tanker. Skriv tre stikord om {topic}: hvad kommer du først i tanke om?',
    ],
    translation: [
      'Du oversætter selv, og jeg hjælper med at se, hvordan sætningen er bygget. Hvem gør noget i sætningen, og hvad gør de?',
      'Vi tager én lille del ad gangen. Hvilke af ordene kan du allerede på det andet sprog?',
      'Find først verberne i sætningen. Hvornår sker det: før, nu eller begge dele?',
    ],
    spelling: [
      'Det er fint at spørge. Sig "{word}" langsomt højt: hvilke lyde hører du først?',
      'Vi lytter os frem. Klap stavelserne i "{word}": hvor mange er der?',
      'Vi tager ordet i bidder. Er der et mindre ord inde i det, som du kender?',
    ],
    concept: [
      'Godt, du spørger om "{word}". Hvor har du mødt ordet, og hvad stod der lige før og efter?',
      'Vi finder ud af det sammen. Hvad tror du, "{word}" har noget at gøre med?',
      'Kig på selve ordet "{word}". Er der en del af det, du kender i forvejen?',
    ],
    fact: [
      'Det er noget, man kan slå op. Hvad ved du allerede om "{word}", og hvor vil du lede?',
      'Læs spørgsmålet igen. Hvad fortæller "{word}" dig om, hvor svaret står?',
      'Vi finder ud af, hvor man kan finde det. Hvilket kapitel handler om "{word}"?',
    ],
    grammar: [
      'Læs hele sætningen højt. Hvad laver "{word}" i den?',
      'Kig på sætningen omkring "{word}". Hvornår sker det, og hvem gør det?',
      'Hvad kalder man den slags ord, opgaven spørger om? Begynd med "{word}".',
    ],
    source: [
      'Det er et godt spørgsmål at undersøge. Hvad ved du allerede om {topic}, og hvor har du det fra?',
      'Vi finder svaret i kilderne, ikke hos mig. Hvilken tekst eller bog arbejder I med om {topic}?',
      'Del spørgsmålet op: hvem, hvornår og hvorfor. Hvilken af dem kan du sige noget om nu?',
    ],
    general: [
      'Lad os se på det sammen. Hvad beder opgaven dig om at gøre med {it}?',
      'Fortæl mig lidt mere om opgaven. Hvad ved du allerede om {it}?',
      'Lad os se på det sammen. Hvad er det, opgaven beder dig om at gøre?',
    ],
  },
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
  ladder: {
    symbols: [
      [
        'Hvad er det for en slags opgave, når du ser på {q1}? Hvad skal du ende med at skrive?',
        'Hvilken regel eller formel har du lært, som ligner {q1}?',
        'Hvad betyder hvert tegn i {q1}? Begynd med det, du kender.',
        'Sig {q1} højt med ord. Hvad bliver du bedt om at gøre ved det?',
      ],
      [
        'Find reglen i din bog, og sæt den ved siden af {q1}. Hvad svarer til hvad?',
        'Del {q1} op i mindre stykker. Hvilket stykke kan du sige noget om?',
        'Hvad har leddene i {q1} til fælles, og hvad er forskelligt?',
      ],
      [
        'Skriv {q1} på én linje og ▢ på den næste. Hvad vil du ændre først?',
        'Sæt tal eller led fra {q1} ind i reglen, én plads ad gangen. Hvad står der?',
        'Skriv den form, svaret skal have, med tomme felter. Hvilke dele af {q1} hører til hvor?',
      ],
      [
        'Prøv den samme regel på noget meget enklere end {q1}. Hvad sker der dér?',
        'Tjek dit forsøg baglæns: kommer du tilbage til {q1}?',
        'Tegn eller lav en lille tabel ud fra {q1}. Hvad lægger du mærke til?',
      ],
    ],
    writing: [
      [
        'Hvad vil du have, at læseren skal tænke eller mærke, når de har læst om {topic}?',
        'Skriv tre stikord om {topic} uden at tænke på rækkefølgen. Hvilket kan du fortælle mest om?',
        'Hvornår har du selv oplevet eller læst noget, der minder om {topic}?',
        'Hvad er det vigtigste, du gerne vil sige om {topic}? Skriv det som ét stikord.',
      ],
      [
        'En tekst om {topic} har en begyndelse, en midte og en slutning. Hvad hører til hvor i din?',
        'Vælg ét eksempel og hold dig til det. Hvilket eksempel om {topic} er dit stærkeste?',
        'Tænk på sanserne: hvad kan man se, høre og mærke ved {topic}?',
      ],
      [
        'Du kan begynde et afsnit om {topic} med "Jeg husker …" eller "Nogle mener …". Hvilken passer til det, du vil sige?',
        'Byg ét afsnit sådan: påstand, eksempel, hvorfor. Hvad er din påstand om {topic}?',
        'Skriv én sætning om {topic}, der får læseren til at ville læse videre. Hvad skal den love?',
      ],
      [
        'Læs dit afsnit om {topic} højt. Hvor går du i stå, og hvad mangler læseren dér?',
        'Sæt et "fordi" på din vigtigste sætning om {topic}. Hvad kommer efter?',
        'Vælg ét sted, hvor du kan vise {topic} i stedet for at fortælle. Hvad ville man kunne se?',
      ],
    ],
    translation: [
      [
        'Find verberne i sætningen. Hvornår sker det hele, og er det slut, eller varer det stadig ved?',
        'Hvem handler sætningen om, og hvad gør de? Skriv de to ord på det nye sprog.',
        'Del sætningen ved kommaet. Hvilken halvdel er nemmest at begynde med?',
        'Hvilke ord i sætningen er navne, som du ikke skal oversætte?',
      ],
      [
        'Når noget begyndte før og stadig er sådan, har engelsk en særlig tid med to verber. Hvilke to ord tænker du på?',
        'Kig på ordenes plads. Hvor skal verbet stå i forhold til den, der gør noget?',
        'Står verbet i nutid eller datid? Hvordan viser man det på det andet sprog?',
      ],
      [
        'Skriv sætningen med huller: "I ▢ ▢ in …". Hvilke ord hører til i hullerne?',
        'Skriv dit bud på første halvdel, også hvis du er i tvivl om ét ord. Hvad får du?',
        'Slå ét ord op i en ordbog, og kig på eksemplet. Passer det til din sætning?',
      ],
      [
        'Sig din sætning højt, og oversæt den tilbage. Fik du det samme?',
        'Tjek tre ting: person, tid og rækkefølge. Hvilken er du mest i tvivl om?',
        'Sammenlign med en sætning fra din bog, der ligner. Hvad er ens?',
      ],
    ],
    spelling: [
      [
        'Sig "{word}" langsomt højt. Hvilke lyde hører du i begyndelsen, i midten og til sidst?',
        'Klap stavelserne i "{word}". Hvor mange er der, og hvilken er du i tvivl om?',
        'Er ordet sat sammen af to mindre ord? Hvilke to?',
      ],
      [
        'Find et ord i samme familie, som du kan stave. Hvad kan du låne derfra?',
        'Er der et bogstav, man ikke kan høre? Tænk på, hvordan ordet ser ud i en bog.',
        'Er det en lang eller en kort vokal i "{word}"? Hvad betyder det for bogstavet efter?',
      ],
      [
        'Skriv ordet på to måder, og kig på dem. Hvilken ser mest rigtig ud?',
        'Skriv den del, du er sikker på, og sæt streger for resten. Hvilken del mangler?',
        'Del ordet i to, og skriv hver del for sig. Hvordan ser de ud?',
      ],
      [
        'Slå dit bud op i en ordbog, eller brug ordforslag. Hvad skulle ændres?',
        'Skriv videre nu, og sæt en streg under ordet. Hvad vil du fortælle i sætningen?',
        'Skriv ordet i en hel sætning. Passer endelsen til de andre ord?',
      ],
    ],
    concept: [
      [
        'Læs de to sætninger omkring "{word}". Hvad handler de om?',
        'Del "{word}" op. Kender du en af delene fra andre ord?',
        'Hvad tror du selv, "{word}" betyder? Et forsigtigt bud er nok.',
        'Er der et billede eller en figur ved siden af teksten? Hvad viser den om "{word}"?',
      ],
      [
        'Er "{word}" en ting, noget der sker, eller en egenskab? Hvad i teksten viser det?',
        'Find et eksempel på "{word}" i din bog. Hvad sker der i eksemplet?',
        'Skriv tre ting: hvem eller hvad, hvad sker der, og hvor. Hvad kan du fylde ud om "{word}"?',
      ],
      [
        'Skriv "{word} er, når …" og gør sætningen færdig med dine egne ord. Hvad skriver du?',
        'Hvad er forskellen på "{word}" og noget, det let forveksles med?',
        'Tegn "{word}" med pile og tre ord. Hvad peger pilene på?',
      ],
      [
        'Slå "{word}" op i bogens ordliste, og forklar det for en i 3. klasse. Hvad ville du sige?',
        'Sammenlign din forklaring med teksten. Hvad mangler der om "{word}"?',
        'Hvad ville der ske, hvis "{word}" ikke fandtes? Brug det til at teste din forklaring.',
      ],
    ],
    fact: [
      [
        'Hvilket ord i spørgsmålet vil du slå op først? Prøv med "{word}".',
        'Hvad husker du om "{word}" fra timen?',
        'Hvad slags svar leder du efter: et navn, et ord eller et tal? Hvad siger "{word}" om det?',
      ],
      [
        'Slå "{word}" op i bogens stikordsregister. Hvilken side fører det dig til?',
        'Hvilket emne hører "{word}" til, og hvad har I ellers lært om det?',
        'Kender du et andet ord i samme familie som "{word}"?',
      ],
      [
        'Skriv en sætning med et hul: det, du leder efter, er ▢, og det har noget at gøre med "{word}". Hvad kan stå der?',
        'Lav to bud, der passer med "{word}". Hvad taler for det ene og det andet?',
        'Skriv, hvad du ved om "{word}", i tre stikord. Hvad mangler?',
      ],
      [
        'Find et sted i teksten om "{word}", hvor det bliver forklaret. Hvad står der lige før?',
        'Spørg en klassekammerat om "{word}", og sammenlign. Hvad er I enige om?',
        'Hvordan kan du være sikker på dit bud om "{word}"? Find én kilde til.',
      ],
    ],
    grammar: [
      [
        'Læs sætningen langsomt højt. Hvad fortæller "{word}" om, hvad der mangler?',
        'Hvem eller hvad handler sætningen om, og hvor kommer "{word}" ind?',
        'Hvornår foregår sætningen: før, nu eller senere? Hvad viser det ved "{word}"?',
      ],
      [
        'Slå reglen op i din grammatik. Hvad står der om ord som "{word}"?',
        'Prøv at bytte "{word}" ud med et andet ord af samme slags. Hvad ændrer sig?',
        'Kan ordet bøjes? Prøv at sætte "at", "en" eller "meget" foran "{word}".',
      ],
      [
        'Skriv en anden sætning, der er bygget på samme måde som den med "{word}". Hvad satte du ind?',
        'Skriv de former, du kender, op i en række. Hvilken passer ved "{word}"?',
        'Skriv sætningen om, så den handler om i går. Hvad sker der med "{word}"?',
      ],
      [
        'Læs dit bud højt for en anden. Hvad siger øret ved "{word}"?',
        'Tjek dit bud i en ordbog med eksempler. Ligner et af dem sætningen med "{word}"?',
        'Forklar reglen med dine egne ord. Hvor ser man den ved "{word}"?',
      ],
    ],
    source: [
      [
        'Hvad ved du allerede om {topic}, og hvad gætter du på?',
        'Hvem var med i {topic}, og hvad ville de hver især?',
        'Hvornår skete {topic}, og hvad skete der lige før? Find det i din bog.',
        'Hvad er det vigtigste ord i spørgsmålet om {topic}? Find det i teksten.',
      ],
      [
        'Find to kilder, der fortæller om {topic}. Hvad er de enige om?',
        'Led efter ordene "fordi" og "derfor" i teksten om {topic}. Hvad står der omkring dem?',
        'Hvem har skrevet teksten om {topic}, og hvornår? Hvad betyder det for, om du kan stole på den?',
      ],
      [
        'Lav to kolonner om {topic}: årsager og følger. Hvad kan du skrive i den første?',
        'Skriv om {topic}: "Nogle ville …, fordi …. Andre ville …". Hvad sætter du ind?',
        'Vælg én årsag til {topic} og find et sted i teksten, der viser den. Hvilket sted?',
      ],
      [
        'Skriv dit svar om {topic} i én sætning med "fordi". Hvilken kilde støtter det?',
        'Hvad ville en, der er uenig om {topic}, sige? Hvad ville du svare?',
        'Tjek dit svar om {topic}: hvem, hvornår, hvorfor og kilde. Hvad mangler?',
      ],
    ],
    general: [
      [
        'Hvad beder opgaven dig om at gøre: finde, forklare, sammenligne eller skrive?',
        'Hvad ved du allerede om {it}, som du kan bruge her?',
        'Skriv opgaven med dine egne ord. Hvad er svært ved {it}?',
        'Hvad betyder {it} i opgaven, tror du?',
      ],
      [
        'Del opgaven i mindre bidder. Hvilken bid om {it} kan du tage først?',
        'Har du løst noget før, der ligner {it}? Hvad gjorde du dengang?',
        'Hvor kan du finde hjælp om {it}: i bogen, i dine noter eller på tavlen?',
      ],
      [
        'Skriv et første bud om {it}, også hvis det ikke er færdigt. Hvad har du?',
        'Tegn eller lav en liste over det, du ved om {it}. Hvad mangler?',
        'Sæt et kryds ved det sted, hvor du går i stå. Hvad var det sidste, du var sikker på?',
      ],
      [
        'Se på dit bud igen. Svarer det på det, der blev spurgt om ved {it}?',
        'Forklar dit bud om {it} for en, der ikke kender opgaven. Hvor bliver det uklart?',
        'Hvad vil du spørge din lærer om, hvis du må stille ét spørgsmål om {it}?',
      ],
    ],
  },
  buildOn: {
    symbols: [
      'Nu er der noget at se på. Hvilken regel brugte du, og hvor i {q1} passer den?',
      'Godt, at du viser det. Hvordan kom du fra {q1} til din linje?',
      'Tak for dit forsøg. Hvilken del af {q1} er du mest sikker på, og hvilken mindst?',
    ],
    writing: [
      'Du har noget at bygge på nu. Hvad er det vigtigste, du vil sige om {it}, og hvad kommer efter det?',
      'Det er dine egne tanker om {it}. Hvad vil læseren mon gerne vide mere om?',
      'Det kan blive til et afsnit om {it}. Hvad er eksemplet, og hvorfor er det vigtigt?',
    ],
    translation: [
      'Godt, at du prøver selv. Kig på verbet i dit bud: passer tiden til den danske sætning?',
      'Du er i gang. Er der et ord i dit bud, du er i tvivl om, og hvad kunne der ellers stå?',
      'Sammenlign dit bud med sætningen led for led. Er alle dele med?',
    ],
    spelling: [
      'Godt bud på {it}. Hvilken del af ordet er du sikker på, og hvilken er du i tvivl om?',
      'Du kan høre mange af lydene i {it}. Er der et bogstav, man ikke kan høre?',
      'Slå dit bud på {it} op i ordbogen eller i ordforslag. Hvad var ens, og hvad var anderledes?',
    ],
    concept: [
      'Det er en begyndelse. Hvilket sted i teksten om {it} passer med det, du skriver?',
      'Tak for dit bud på {it}. Kan du give et eksempel, der viser det?',
      'Godt, nu står der noget om {it}. Hvad mangler, før en klassekammerat ville forstå det?',
    ],
    fact: [
      'Det er et bud. Hvad i din bog om "{word}" støtter det?',
      'Godt, at du tænker videre. Hvordan passer det med "{word}"?',
      'Tak for dit bud. Hvor kan du tjekke det om "{word}"?',
    ],
    grammar: [
      'Godt bud. Læs sætningen højt med det: lyder det rigtigt sammen med "{word}"?',
      'Du er i gang. Hvilken regel tænkte du på ved "{word}"?',
      'Tak for dit bud. Passer det med tiden og personen omkring "{word}"?',
    ],
    source: [
      'Det kan bruges om {it}. Hvilken kilde har du det fra?',
      'Godt, du har et bud. Hvad i teksten om {it} viser, at det passer?',
      'Hvordan hænger det sammen med spørgsmålet om {it}? Prøv med et "fordi".',
    ],
    general: [
      'Det er et sted at begynde. Hvad har det med {it} at gøre?',
      'Tak, nu kan vi bygge videre. Hvordan hænger det sammen med {it}?',
      'Godt, at du viser det. Svarer det på det, opgaven spørger om ved {it}?',
      'Tak, nu kan vi bygge videre. Hvilken del er du mest sikker på?',
    ],
  },
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
