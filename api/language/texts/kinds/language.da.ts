import type { LanguageKind, TextsOf } from '../kindTexts.ts';

/** Tasks about words and sentences, in Danish and in foreign languages. */
export const languageDa: TextsOf<LanguageKind> = {
  translation: {
    opening: [
      'Læs "{sentence}" igennem. Hvem gør noget i den, og hvad gør de?',
      'Vi ser på, hvordan sætningen er bygget. Hvem gør noget i den, og hvad gør de?',
      'Vi tager én lille del ad gangen. Hvilke af ordene kan du allerede på {tongue}?',
      'Læs hele sætningen, før du begynder. Hvilke ord kender du, og hvilke er du i tvivl om?',
      'Find først verberne i sætningen. Hvornår sker det: før, nu eller senere?',
    ],
    ladder: [
      [
        'Find verbet i "{sentence}". Sker det nu, er det slut, eller skal det ske senere?',
        'Hvad handler sætningen om, hvis du fortæller det med dine egne ord?',
        'Hvem handler sætningen om, og hvad gør de? Skriv de to dele på {tongue}.',
        'Hvilke ord kender du allerede, og hvilke vil du slå op?',
        'Find verbet i sætningen. Sker det nu, er det slut, eller skal det ske senere?',
      ],
      [
        'Del "{sentence}" op i små dele, der hører sammen. Er der en del, som får en anden rækkefølge på det andet sprog?',
        'Hvordan viser man den tid på det andet sprog? Tænk på, hvordan verbet skal se ud.',
        'Hvor plejer verbet at stå i en sætning på {tongue}?',
        'Er der et udtryk i sætningen, som ikke kan oversættes ord for ord? Hvad betyder det egentlig?',
        'Skal verbet passe til den, der gør noget? Hvad betyder det for endelsen?',
      ],
      [
        'Skriv den med huller: "▢ (hvem) ▢ (gør hvad) ▢ (resten)". Hvilke felter kan du fylde ud på {tongue}?',
        'Skriv dit bud på den første del, også hvis du er i tvivl om ét ord. Hvad får du?',
        'Skriv ordene i den rækkefølge, det andet sprog vil have. Hvad kommer først?',
      ],
      [
        'Dæk "{sentence}" til, og oversæt dit eget bud tilbage. Siger det stadig det samme?',
        'Dæk opgaven til, og oversæt dit eget bud tilbage. Siger det stadig det samme?',
        'Tjek tre ting: person, tid og rækkefølge. Hvilken er du mest i tvivl om?',
        'Slå det sværeste ord op, og læs eksemplet i ordbogen. Passer ordet i din sætning?',
      ],
    ],
    buildOn: [
      'Sammenlign dit bud med "{sentence}" del for del. Er det hele kommet med?',
      'Du er i gang. Hvilket ord i dit bud er du mest i tvivl om, og hvad kunne der ellers stå?',
      'Kig på verbet i dit bud. Passer tiden og endelsen til den, der gør noget?',
      'Sammenlign dit bud med opgaven del for del. Er det hele kommet med?',
    ],
  },
  vocabulary: {
    opening: [
      'Du leder efter et ord på et andet sprog. Hvor har du mødt "{word}" eller noget, der ligner?',
      'Det er et ord, du kan finde selv. Kender du andre ord om det samme emne?',
      'Tænk på sange, spil og film. Har du hørt ordet dér, og hvordan lød det?',
    ],
    ladder: [
      [
        'Er "{word}" en ting, noget man gør, eller et ord, der beskriver?',
        'Hvornår ville man bruge ordet? Find på en lille situation.',
        'Kender du et ord på {tongue}, som hører til det samme emne?',
      ],
      [
        'Er ordet sat sammen af mindre ord? Hvilke af delene kender du?',
        'Ligner ordet noget på et sprog, du kan? Hvad gætter du på?',
        'Slå "{word}" op i en ordbog. Er der flere betydninger, og hvilken passer her?',
      ],
      [
        'Skriv de bogstaver, du kan huske, og ▢ for resten. Hvad har du?',
        'Skriv en sætning med et hul, hvor ordet skal stå. Hvilke ord står rundt om?',
        'Tegn eller beskriv det, ordet betyder, på {tongue} uden at bruge selve ordet. Hvad siger du?',
      ],
      [
        'Slå dit bud op den anden vej. Kommer du tilbage til "{word}"?',
        'Læs et eksempel i ordbogen. Passer ordet i din egen sætning?',
        'Hvordan vil du huske ordet til næste gang: en tegning, et rim eller en sætning?',
      ],
    ],
    buildOn: [
      'Det er et bud på "{word}". Hvor har du set det brugt sådan?',
      'Det er et bud. Hvor har du set eller hørt ordet brugt sådan?',
      'Prøv ordet i en sætning. Giver sætningen mening?',
      'Slå dit bud op den anden vej. Hvad står der om det?',
    ],
  },
  spelling: {
    opening: [
      'Læs {options} højt, ét ord ad gangen. Hvilket vil du undersøge først, og hvorfor?',
      'Læs "{sentence}" højt, ét ord ad gangen. Hvilket ord vil du undersøge først?',
      'Det er fint at spørge. Sig "{word}" langsomt højt: hvilke lyde hører du?',
      'Vi lytter os frem. Klap stavelserne i ordet: hvor mange er der?',
      'Vi tager ordet i bidder. Er der et mindre ord inde i det, som du kender?',
    ],
    ladder: [
      [
        'Sig "{word}" langsomt højt. Hvilke lyde hører du i begyndelsen, i midten og til sidst?',
        'Skriv {options} under hinanden. Hvilke er du helt sikker på?',
        'Hvilke ord i "{sentence}" er du helt sikker på, og hvilke vil du slå op?',
        'Sig det langsomt, og klap stavelserne. Hvor er du i tvivl?',
        'Er ordet sat sammen af to mindre ord? Hvilke?',
      ],
      [
        'Hvilke af ordene {options} kan du finde et ord i familie med, og hjælper det dig?',
        'Find et ord i samme familie, som du kan stave. Hvad kan du låne derfra?',
        'Kan der være et bogstav, man ikke kan høre? Tænk på, hvordan ordet ser ud i en bog.',
        'Er vokalen i "{word}" lang eller kort? Hvad betyder det for bogstavet efter?',
      ],
      [
        'Slå {options} op ét for ét. Hvor ser ordbogen anderledes ud end opgaven?',
        'Skriv ordet på to måder, og kig på dem. Hvilken ser mest rigtig ud?',
        'Skriv den del, du er sikker på, og streger for resten. Hvilken del mangler?',
        'Del ordet i stavelser, og skriv dem én ad gangen. Hvordan ser de ud?',
      ],
      [
        'Slå dit bud op i en ordbog, eller brug ordforslag. Hvad skulle ændres?',
        'Skriv ordet i en hel sætning. Passer endelsen til de andre ord?',
        'Skriv videre nu, og sæt en streg under ordet. Hvad vil du fortælle i sætningen?',
      ],
    ],
    buildOn: [
      'Det er et bud på {it}. Hvilken del af ordet er du sikker på, og hvilken er du i tvivl om?',
      'Læs dit bud højt, præcis som det står. Er alle lydene med, og er der en stum?',
      'Slå dit bud op i ordbogen eller i ordforslag. Hvad var ens, og hvad var anderledes?',
    ],
  },
  grammar: {
    opening: [
      'Læs "{sentence}" højt. Hvornår sker det, og hvem gør det?',
      'Du skal arbejde med {options}. Hvilke af dem følger reglen, og hvilke må man lære udenad?',
      'Læs opgaven én gang til. Hvilken tid skal du bruge, og hvilke ord viser dig det?',
      'Vi ser på "{word}". Hvilken form står det i nu, og hvilken skal du bruge?',
      'Hvad skal du ændre eller sætte ind, og hvilke ord i opgaven viser dig det?',
    ],
    ladder: [
      [
        'Hvad betyder "{word}", og hvornår bruger man det?',
        'Hvilke ord i "{sentence}" viser, hvad der skal stå?',
        'Hvad beder opgaven dig om: en tid, en bøjning, en endelse eller et ord, der mangler?',
        'Tag ét ord ad gangen fra {options}. Hvilket er du mest sikker på?',
        'Hvem eller hvad handler det om, og hvornår foregår det?',
        'Hvilken slags ord er "{word}", og hvad plejer den slags ord at blive bøjet i?',
      ],
      [
        'Prøv et andet ord af samme slags i "{sentence}". Hvad kan du høre?',
        'Slå reglen op i din grammatik. Hvad siger den med dine egne ord?',
        'Prøv med et andet ord af samme slags. Hvad sker der med det i den form?',
        'Bøjes "{word}" efter reglen, eller er det et af dem, man skal lære udenad? Hvor kan du se det?',
      ],
      [
        'Skriv de former, du kender, i en række med ▢ for dem, du mangler. Hvilken skal du bruge her?',
        'Skriv "{word}" foran en tom linje, og sæt endelsen på som det sidste. Hvad skal den vise?',
        'Skriv en sætning af samme slags med et ord, du er sikker på. Hvilken form brugte du dér?',
      ],
      [
        'Læs "{sentence}" højt med dit bud på plads. Hvad siger øret?',
        'Læs dit bud højt i en hel sætning. Hvad siger øret?',
        'Tjek formen i en ordbog. Står den der, og er det den rigtige tid eller det rigtige tal?',
        'Forklar reglen, som om du skulle lære en anden den. Passer den på det, du skrev?',
      ],
    ],
    buildOn: [
      'Hvilket ord i "{sentence}" fik dig til at vælge det?',
      'Det er et bud på "{word}". Hvilken regel tænkte du på?',
      'Hvad fik dig til at vælge den form af "{word}"?',
      'Det er et bud. Hvilken regel tænkte du på?',
      'Læs det, du har skrevet, højt i en hel sætning. Passer formen til, hvornår det sker?',
      'Du er i gang. Hvad fik dig til at vælge den form?',
    ],
  },
  sentencePart: {
    opening: [
      'Læs "{sentence}". Hvad sker der i sætningen, og hvem eller hvad gør det?',
      'Vi tager sætningen fra hinanden. Hvilket ord fortæller, hvad der sker?',
      'Hvilke led skal du finde, og hvilket spørgsmål stiller man til hvert af dem?',
    ],
    ladder: [
      [
        'Hvad sker der i "{sentence}"? Find det ord, der fortæller det.',
        'Hvem eller hvad handler sætningen om?',
        'Hvilket led er nemmest at finde først, og hvorfor?',
      ],
      [
        'Udsagnsleddet fortæller, hvad nogen gør, eller hvad der sker. Hvilket spørgsmål finder grundleddet, når du har udsagnsleddet?',
        'Man kan spørge: hvem eller hvad + udsagnsleddet? Hvad svarer sætningen på det?',
        'Prøv at flytte sætningen om til et spørgsmål. Hvilket ord hopper forrest, og hvad siger det dig?',
      ],
      [
        'Skriv tre spørgsmål under sætningen: hvad sker der, hvem gør det, hvad eller hvem går det ud over? Hvilke kan du svare på?',
        'Sæt dine tegn under de ord, du er sikker på, og en streg under resten. Hvad mangler?',
        'Skriv sætningen med en lodret streg mellem leddene. Hvor sætter du den første?',
      ],
      [
        'Byt det led, du har fundet, ud med et stedord: han, hun, den eller det. Går sætningen stadig?',
        'Sæt sætningen i datid. Hvilket ord ændrer sig, og passer det med det, du fandt?',
        'Lav en sætning magen til med andre ord. Står leddene på de samme pladser?',
      ],
    ],
    buildOn: [
      'Hvilket spørgsmål stillede du for at finde det?',
      'Er der flere ord, som hører med til det led?',
      'Hvad ville der ske med sætningen, hvis du tog det led væk?',
    ],
  },
  wordClass: {
    opening: [
      'Vi undersøger, hvad ordet kan. Hvad fortæller "{word}": hvad noget er, hvad der sker, eller hvordan det er?',
      'Du skal vælge mellem {options}. Hvilken prøve kan skille dem fra hinanden?',
      'Hvilke ordklasser kender du, og hvordan kan man kende dem fra hinanden?',
      'Læs sætningen, og se på ordets plads. Hvad laver det dér?',
    ],
    ladder: [
      [
        'Læs "{sentence}". Hvad fortæller hvert ord: hvem, hvad der sker, hvordan eller hvor?',
        'Hvad skal du finde: ét ords klasse eller alle ord af én slags?',
        'Hvad laver "{word}" i sætningen: nævner det noget, sker der noget, eller beskriver det?',
        'Hvad fortæller hvert af ordene {options}: hvad noget er, hvad der sker, eller hvordan det er?',
        'Hvilke ordklasser kan du udelukke med det samme, og hvorfor?',
      ],
      [
        'Prøv at sætte "{word}" ind efter "en", efter "at" og efter "meget". Hvor lyder det naturligt?',
        'Hver ordklasse har sin prøve: kan der stå "en" eller "et" foran, kan der stå "at" foran, kan det gradbøjes? Hvilken vil du prøve?',
        'Kan "{word}" bøjes? Prøv, og se hvilken slags bøjning det er.',
        'Hvordan kender man den ordklasse, opgaven spørger om? Sig det med dine egne ord.',
      ],
      [
        'Skriv "en ▢", "at ▢" og "meget ▢", og sæt ordet ind. Hvor lyder det naturligt?',
        'Lav en lille tabel med ordklasserne som overskrifter. Hvor vil du sætte de ord, du er sikker på?',
        'Byt "{word}" ud med et andet ord, så sætningen stadig går an. Hvilken slags ord brugte du?',
      ],
      [
        'Find et ord, du er helt sikker på, og sammenlign. Kan de to ord bøjes på samme måde?',
        'Samme ord kan have forskellig klasse i to sætninger. Hvad gør det i netop den her?',
        'Slå ordet op i ordbogen. Hvad står der lige efter opslagsordet?',
      ],
    ],
    buildOn: [
      'Hvad gør "{word}" i sætningen, som fik dig til at tænke det?',
      'Hvilken prøve brugte du på "{word}"?',
      'Det er et bud. Hvilken prøve brugte du?',
      'Hvad gør ordet i sætningen, som fik dig til at tænke det?',
      'Find et ord mere, som hører til samme klasse. Kan de to bytte plads?',
    ],
  },
  wordPair: {
    opening: [
      'Læs "{sentence}" langsomt. Hvad skal ordet gøre dér?',
      'De to former lyder ens eller næsten ens, så der skal en prøve til. Hvilken prøve har I lært for det par?',
      'Læs sætningen langsomt. Hvad skal ordet gøre dér?',
      'Hvad er forskellen på de to former, når du forklarer det med dine egne ord?',
    ],
    ladder: [
      [
        'Hvad handler "{sentence}" om, og hvad skal det ord, du vælger, fortælle?',
        'Hvad betyder hver af de to former? Find på en sætning til den ene.',
        'Hvad handler sætningen om, og hvad skal det ord, du vælger, fortælle?',
        'Hvad er det, der gør dig i tvivl: lyden, betydningen eller bøjningen?',
      ],
      [
        'Til sådan et par findes der en prøve, hvor man bytter ordet ud med et andet. Hvad kan du bytte med?',
        'Slå begge former op. Hvad siger ordbogen om, hvornår man bruger hver af dem?',
        'Er det et spørgsmål om ental og flertal, om noget der sker, eller om hvor det sker?',
      ],
      [
        'Skriv "{sentence}" med ▢, og sæt et ord ind, som du ikke kan tage fejl af. Hvilken af de to former ligner det?',
        'Skriv sætningen med ▢, og sæt et ord ind, som du ikke kan tage fejl af. Hvilken af de to ligner det?',
        'Lav to spalter, én til hver form, og skriv en sikker sætning i hver. Hvilken ligner din?',
        'Skriv reglen som "Når …, bruger man …". Hvad skriver du?',
      ],
      [
        'Læs din sætning højt med prøveordet. Kan man stadig sige det sådan?',
        'Find de to former i en tekst, du har læst. Hvad fortæller de dér?',
        'Byt om på dem med vilje. Hvad kommer sætningen så til at betyde?',
      ],
    ],
    buildOn: [
      'Det er et bud. Hvilken prøve brugte du på sætningen?',
      'Hvordan ville du forklare den forskel til en, der forveksler dem?',
      'Prøv din forklaring på en ny sætning. Holder den også dér?',
    ],
  },
  punctuation: {
    opening: [
      'Læs "{sentence}" højt. Hvor mange gange sker der noget i den?',
      'Læs sætningen højt. Hvor mange gange sker der noget i den?',
      'Begynd med at finde verberne. Hvem hører til hvert af dem?',
      'Hvilken regel har I lært om det tegn, og hvad skal man finde først?',
    ],
    ladder: [
      [
        'Find verberne i "{sentence}". Hvem hører til hvert af dem?',
        'Sæt x under hver, der gør noget, og en ring om det, de gør. Hvor mange par får du?',
        'Hvilket tegn handler opgaven om, og hvad bruger man det til?',
        'Hvor holder du en pause, når du læser højt? Er der et sted, du er i tvivl om?',
      ],
      [
        'Hvad skal der til, for at noget er en hel sætning for sig?',
        'Hvilke små ord binder sætningerne sammen? Se efter ord som "at", "fordi", "som" og "men".',
        'Hvad siger reglen om to sætninger, der står ved siden af hinanden?',
      ],
      [
        'Del det op med lodrette streger, så der er ét par i hvert stykke. Hvor kommer stregerne?',
        'Skriv hvert stykke på sin egen linje. Hvad er helsætning, og hvad hænger på?',
        'Skriv det op som ▢ gør ▢ | ▢ gør ▢. Hvad hører til i felterne?',
      ],
      [
        'Tjek hvert tegn: står der en, der gør noget, og noget, de gør, på begge sider?',
        'Prøv at læse det uden tegnet. Bliver meningen en anden?',
        'Sammenlign med en sætning i din bog, der er bygget på samme måde. Hvor står tegnene dér?',
      ],
    ],
    buildOn: [
      'Hvilken regel brugte du dér?',
      'Vis, hvor verberne er. Passer dine tegn med dem?',
      'Hvilket af tegnene er du mest sikker på, og hvilket mindst?',
    ],
  },
};
