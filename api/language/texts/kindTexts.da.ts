import type { KindTexts } from './kindTexts.ts';

/** What the tutor says about each kind of problem, in Danish. */
export const kindTextsDa: KindTexts = {
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
};
