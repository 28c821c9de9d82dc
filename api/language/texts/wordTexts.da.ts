import type { WordTexts } from './wordTexts.ts';

/** What the tutor says about word problems and the sums in them, in Danish. */
export const wordTextsDa: WordTexts = {
  goal: [
    'Vi tager en mindre bid. Begynd med {q1}: hvad fortæller opgaven om det?',
    'Opgaven spørger: "{sought}". Hvad skal du vide, før du kan finde det?',
    'Læs igen: "{sought}". Hvad skal der stå efter tallet i dit svar: kroner, stykker, år eller noget andet?',
    'Læs kun spørgsmålet i opgaven. Hvad skal der stå efter tallet i dit svar: kroner, stykker, år eller noget andet?',
    'Fortæl opgaven som en kort historie. Hvad sker der først, og hvad sker der med {q1}?',
  ],
  relation: {
    time: [
      [
        'Hvor på tidslinjen hører {q1} til, og hvor ligger {q2}?',
        'Tegn en tidslinje. Hvad skal der stå i hver ende af den?',
        'En time er 60 minutter. Hvor lang tid er der fra det første tidspunkt til den næste hele time?',
        'Hvilket af tidspunkterne kommer først, og hvad skal du finde: et tidspunkt eller hvor længe noget varer?',
      ],
      [
        'Begynd ved {q1}. Hvor mange minutter er der til den næste hele time?',
        'Skriv springene på tidslinjen: til næste hele time ▢, så hele timer ▢, så resten ▢. Hvad skal stå i det første felt?',
        'Gå i små spring fra det ene tidspunkt til det andet. Hvor langt er dit første spring?',
        'Skriv hvert spring i minutter. Hvordan laver du dem om til timer og minutter til sidst?',
      ],
    ],
    percent: [
      [
        'Procent betyder hundrededele. Hvad er det hele, som {percent} skal tages af?',
        'Du kan finde 1 % eller 10 % først. Hvad er det hele i opgaven, og hvordan kommer du derfra til {percent}?',
        'Er {percent} mere eller mindre end halvdelen af det hele? Hvad siger det om størrelsen af det, du skal finde?',
        'Procent betyder hundrededele. Hvad er det hele i opgaven?',
      ],
      [
        'Skriv to linjer: det hele = ▢, og {percent} af det hele = ▢. Hvad kan du skrive i den første?',
        'Lav en stribe for det hele, og del den i ti lige store stykker. Hvor mange procent er ét stykke, og hvordan får du {percent}?',
        'Når du har fundet {percent} af det hele: skal den del så lægges til, trækkes fra eller stå alene? Hvad i opgaven viser det?',
        'Skriv to linjer: det hele = ▢, og delen = ▢. Hvad kan du skrive i den første?',
      ],
    ],
    part: [
      [
        'Er {q1} det hele, en del af det, eller fortæller det, hvor stor delen er?',
        'Opgaven taler om en del af noget. Hvad er det hele, og hvor mange lige store dele er det delt i?',
        'Find først ud af, hvad der bliver delt. Hvor stor er én af delene?',
        'Tegn det hele som en stribe. Hvilken del af striben handler spørgsmålet om?',
      ],
      [
        'Skriv {q1} på en stribe. Hvor mange lige store dele er striben delt i, og hvad står der i én af dem?',
        'Skriv to linjer: én del = ▢ : ▢, og så det antal dele, du skal bruge. Hvad står der i den første?',
        'Tegn striben, del den i lige store stykker, og skriv tal på. Hvad skal stå i ét stykke?',
        'Når du har fundet delen: spørger opgaven om den, eller om det, der er tilbage? Skriv det regnestykke, der passer.',
      ],
    ],
    times: [
      [
        'Hvem eller hvad hører {q1} til: det mindste eller det største i sammenligningen?',
        'Opgaven sammenligner to ting. Hvilken af dem er den mindste, og hvor mange gange går den op i den anden?',
        'Tegn én kasse for den mindste mængde. Hvor mange kasser skal den anden så have?',
        'Hvem eller hvad kender du tallet for, og skal du derfra op eller ned til det, du mangler?',
      ],
      [
        'Skriv {q1} i en kasse. Hvor mange af den slags kasser hører til det andet?',
        'Tegn kasserne ved siden af hinanden, og skriv på dem, hvad du ved. Hvad må der være i én kasse?',
        'Skriv: den ene = ▢, den anden = ▢ · ▢. Hvilke tal fra opgaven kan du sætte ind?',
        'Skriv først regnestykket for den mængde, du kan finde lige nu. Hvad spørger opgaven om bagefter: den ene, den anden eller begge?',
      ],
    ],
    each: [
      [
        'Gælder {q1} for én, eller gælder det for dem alle sammen?',
        'Opgaven fortæller, hvad der gælder for én. Hvor mange af dem er der?',
        'Find det tal, der hører til "hver" eller "pr." Hvad skal du vide om antallet, før du kan regne videre?',
        'Kender du tallet for én og mangler for alle, eller kender du tallet for alle og mangler for én?',
      ],
      [
        'Begynd med {q1}. Skal det tages flere gange eller deles ud, og hvordan skriver du det?',
        'Lav en lille tabel: 1 → ▢, 2 → ▢, 3 → ▢. Hvordan kommer du fra den ene linje til den næste?',
        'Skriv: antal = ▢, for én = ▢, i alt = ▢. Hvilke to kan du skrive nu?',
        'Er der mere end én slags i opgaven? Skriv en linje for hver slags: hvad står der på den første?',
      ],
    ],
    difference: [
      [
        'Hører {q1} til den ene, til den anden, eller er det forskellen på dem?',
        'Opgaven sammenligner to ting. Hvem har mest, og hvordan kan du se det?',
        'Læs sætningen med "end" langsomt. Hvem er større, og hvem er mindre?',
        'Tegn to streger under hinanden, en for hver. Hvilken skal være længst, og hvor meget?',
      ],
      [
        'Skriv et regnestykke, der begynder med {q1}. Hvilket tegn skal der stå efter, og hvorfor?',
        'Skriv: den ene = ▢, den anden = den ene + ▢. Hvilke tal kan du sætte ind?',
        'Skriv på de to streger, hvad du ved. Hvad mangler for at gøre dem lige lange?',
        'Begynd med den, du kender tallet for. Skal du lægge til eller trække fra for at finde den anden, og hvorfor?',
      ],
    ],
    change: [
      [
        'Er {q1} der fra begyndelsen, er det noget, der sker undervejs, eller er det der til sidst?',
        'Hvad var der fra begyndelsen, og hvad sker der så?',
        'Bliver der mere eller mindre undervejs i opgaven? Hvilke ord viser det?',
        'Fortæl opgaven som en lille film: først, så, til sidst. Hvor i filmen er det, du skal finde?',
      ],
      [
        'Skriv, hvad der sker med {q1}: {q1} ▢ … Hvilket tegn passer, og hvorfor?',
        'Skriv: fra begyndelsen ▢, så ▢, til sidst ▢. Hvilke tal kender du?',
        'Tegn en pil for hver gang, noget ændrer sig. Hvad skal der stå på den første pil?',
        'Tag én ændring ad gangen, og skriv et regnestykke til den første. Hvad har du så?',
      ],
    ],
    combine: [
      [
        'Er {q1} og {q2} dele af det samme, eller er den ene allerede med i den anden?',
        'Hvilke tal i opgaven hører med til det, der spørges om?',
        'Tænk på alt det, der spørges om, i én bunke. Hvad skal med i bunken?',
        'Har du alle delene, eller kender du det hele og mangler en del?',
      ],
      [
        'Skriv {q1} ▢ {q2} = ▢. Hvilket regnetegn passer til historien?',
        'Tegn en stribe med én del for hvert tal. Hvad fortæller hele stribens længde?',
        'Skriv delene på hver sin linje med ord bagefter. Hvad gør du med dem for at svare på spørgsmålet?',
        'Begynd med {q1}. Hvad sker der med det i historien, og hvilke ord viser det?',
      ],
    ],
    share: [
      [
        'Hvad er det, der skal deles, og fortæller {q2}, hvor mange der er om det, eller hvor meget der er i hver?',
        'Skal du finde ud af, hvor meget der bliver til hver, eller hvor mange det rækker til?',
        'Forestil dig, at du deler ud, én ad gangen. Hvornår ved du, at alle har fået lige meget?',
        'Hvilket tal er det hele, og hvilket fortæller, hvordan det deles?',
      ],
      [
        'Skriv {q1} ▢ {q2} = ▢. Hvilket regnetegn passer, og hvad kommer svaret til at fortælle?',
        'Tegn én ring for hver, der skal have. Hvor meget kan du give hver i første runde?',
        'Vend det om: ▢ · {q2} skal give det hele. Hvordan kan du prøve dig frem?',
        'Skriv med ord: det hele, delt på hvad? Sæt så opgavens tal ind.',
      ],
    ],
  },
  relate: [
    'Hvordan hænger {q1} og {q2} sammen i opgaven?',
    'Hvad sker der først, og hvad sker der så? Begynd med {q1}.',
    'Skal {q1} og {q2} samles, sammenlignes, deles eller gentages? Hvad i teksten viser det?',
    'Hvad kan du finde ud af, hvis du kun bruger {q1} og ét tal mere?',
    'Hvilke to oplysninger i opgaven hører sammen, og hvad kan de fortælle dig?',
  ],
  setUp: [
    'Skriv et regnestykke til første del af opgaven: {q1} ▢ … Hvilket regnetegn passer, og hvorfor?',
    'Skriv det sådan: "Jeg ved … , så jeg kan finde …". Hvad skriver du, når du begynder med {q1}?',
    'Lav en lille tabel: i den ene kolonne det, du ved, i den anden det, du mangler. Hvad kan du fylde ud?',
    'Skriv ét regnestykke med det, du ved, og ▢ for det, du mangler. Hvordan ser det ud?',
  ],
  picture: [
    'Tegn det: en stribe eller et par kasser for {q1}. Hvor på tegningen er det, du skal finde?',
    'Prøv opgaven med nogle meget små tal. Hvad ville du så gøre først?',
    'Bliver svaret større eller mindre end {q1}? Hvordan kan du vide det, før du regner?',
    'Tænk opgaven baglæns fra det, du skal finde. Hvad skal du kende lige inden?',
  ],
  sumStep: [
    'Hvad fortæller {result} dig, og skal {q1} bruges til noget?',
    'Hvad er {result} for noget i opgaven, og har {q1} betydning for spørgsmålet?',
    'Skriv med ord, hvad {result} betyder. Er du færdig, eller skal {q1} også med?',
    'Hvad har du nu fundet ud af, og hvad mangler du?',
  ],
  sumEnd: [
    'Er {result} det, opgaven spørger om, eller er det et skridt på vejen? Skriv det i en hel sætning.',
    'Læs spørgsmålet igen. Er {result} det, du skal finde? Svar med en hel sætning.',
    'Er {result} svaret på spørgsmålet? Skriv det i en hel sætning, eller skriv, hvad der mangler.',
    'Læs spørgsmålet igen. Har du fundet det, eller mangler der noget?',
    'Sæt ord på {result}: hvad er det, du har fundet, og er det dét, der spørges om?',
    'Hvad ved du nu, når du har {result}? Skriv det som en hel sætning.',
  ],
  whichPart: [
    'Er {result} svaret på {label}, eller er det et skridt på vejen?',
    'Læs {label} igen. Svarer {result} på den del, eller mangler der noget?',
    'Hvilken del af opgaven hører {result} til, og hvad er det et mål for?',
  ],
  firstPart: [
    'Vi tager {label} først: "{sought}". Hvad skal du bruge til det?',
    'Opgaven har flere dele. Den første spørger: "{sought}". Hvad skal du vide for at finde det?',
    'Opgaven har flere dele, og vi tager dem én ad gangen. Hvad spørger den første om?',
  ],
  nextPart: [
    'Så har du noget til den del. Nu kommer {label}: "{sought}". Hvad skal du bruge til det?',
    'Den del lader vi stå. {label} spørger: "{sought}". Hvordan kan du begynde?',
    'Så har du noget til den del. Opgaven vil også vide "{sought}". Hvordan kan du begynde?',
    'Så har du noget til den del. Læs den næste del: hvad spørger den om?',
  ],
  sumHow: {
    plus: [
      'Skriv {line} under hinanden, ener under ener og komma under komma. Hvad får du i hver kolonne?',
      'Læg sammen i to omgange: først det store, så resten. Hvad får du så i {line}?',
      'Lav et overslag på {line} først. Hvor tæt er dit resultat på det?',
    ],
    minus: [
      'Skriv {line} under hinanden, ener under ener og komma under komma. Hvad får du i hver kolonne?',
      'Læg dit resultat til det, du trak fra i {line}. Får du det, du begyndte med?',
      'Tegn {line} som et hop på en tallinje. Hvor lander du?',
    ],
    times: [
      'Del det ene tal i {line} op i tiere og enere, og gang dem hver for sig. Hvad får du, når du lægger delene sammen?',
      'Lav et overslag på {line} først. Er dit resultat i nærheden?',
      'Tegn {line} som et rektangel, eller læg det samme tal sammen flere gange. Hvad får du?',
    ],
    divided: [
      'Gang dit resultat med det, du delte med i {line}. Får du det, du begyndte med?',
      'Hvor mange gange kan du tage det, du deler med i {line}? Begynd med ti ad gangen.',
      'Del {line} op: tag den del først, som er let at dele. Hvad er der så tilbage?',
    ],
  },
  place: {
    difference: [
      'Kig på "{place}". Er det et antal for sig selv, eller er det forskellen på to ting?',
      '"{place}": mere eller mindre end hvad? Find ordene i opgaven.',
      'Læs stedet med "{place}" igen. Hvem eller hvad er størst dér, og hvem eller hvad er mindst?',
    ],
    times: [
      'Kig på "{place}". Hvad er det, der skal tages flere gange?',
      '"{place}": sammenlignet med hvad? Find ordene i opgaven.',
      'Læs stedet med "{place}" igen. Hvem eller hvad er størst dér, og hvem eller hvad er mindst?',
    ],
    part: [
      'Kig på "{place}". Hvad er det en del af?',
      '"{place}": en del af hvad? Find ordene i opgaven.',
      'Læs stedet med "{place}" igen. Hvad er det hele dér, og hvad er delen?',
    ],
    percent: [
      'Kig på "{place}". Hvad er det procent af?',
      '"{place}": hvad er det hele dér? Find ordene i opgaven.',
      'Læs stedet med "{place}" igen. Spørger opgaven om den del eller om det, der er tilbage?',
    ],
    each: [
      'Kig på "{place}". Hvor mange gange sker det i opgaven?',
      'Gælder "{place}" for én eller for dem alle sammen?',
      'Læs stedet med "{place}" igen. Hvor mange er der af dem?',
    ],
    change: [
      'Læs stedet med "{place}" igen. Bliver der flere eller færre dér?',
      'Kig på "{place}". Hvad sker der dér, og hvilket regnetegn passer til det?',
      'Hvor i dine regnestykker er "{place}", og hvilket regnetegn har du brugt?',
    ],
  },
  unused: [
    'Du har ikke brugt {q1} endnu. Har det betydning for spørgsmålet?',
    'Hvad fortæller {q1} i opgaven, og skal det med?',
    'Læs stedet med {q1} igen. Hvad betyder det for dit svar?',
    'Du skriver »{line}«. Hvad så med {q1}: skal det bruges til noget?',
    '»{line}«, og der er også {q1}. Hvordan hænger de sammen?',
  ],
  sumOnTheWay: [
    'Hvad fortæller {result} dig om {before}?',
    'Er {result} dit svar på {before}, eller er der mere at regne?',
    'Hvor i {before} hører {result} til, og hvad mangler?',
    'Hvad mangler du at regne, eller er du i mål?',
  ],
  sumInEquation: [
    'Hvad fortæller {result} dig om {x}? Skriv det som en ny ligning.',
    'Hvor hører {result} til i {before}?',
    'Skriv ligningen igen med det, du lige har regnet. Hvordan ser den ud?',
  ],
  isItAsked: [
    '»{line}«: er det dét, opgaven spørger om, eller er der mere at finde ud af?',
    'Du skriver »{line}«. Svarer det på spørgsmålet, eller hvad mangler?',
    '»{line}«. Læs spørgsmålet igen: er du i mål, eller skal du et skridt videre?',
  ],
  valueStep: [
    'Du er nået til {value}. Hvad fortæller det tal dig, og hvad mangler du?',
    'Hvad er {value} for noget i opgaven, og hvad vil du bruge det til?',
    'Skriv med ord, hvad {value} står for. Er du færdig, eller er det et skridt på vejen?',
  ],
  whereFrom: [
    'Hvor i opgaven kommer tallene i »{line}« fra?',
    'Hvad fortæller »{line}« dig om opgaven?',
    'Hvad vil du bruge »{line}« til?',
  ],
  clockAsNumber: [
    'I »{line}« er tidspunkterne regnet som almindelige tal. Hvor mange minutter går der på en time?',
    'Kig på »{line}«. Hvad sker der med et ur, når det har passeret 59 minutter?',
    'Tegn en tidslinje til »{line}«. Hvor lang tid er der til den næste hele time?',
  ],
  triangleAsRectangle: [
    '»{line}« er arealet af et rektangel. Hvor meget af det fylder trekanten?',
    'Tegn rektanglet til »{line}«, og tegn trekanten inden i. Hvad ser du?',
    'Kig på »{line}«. Hvilken figur er så stor, og hvordan ligger trekanten i den?',
  ],
  areaForEdge: [
    '»{line}« er så meget, der ligger indenfor. Hvad spørger opgaven om: det indenfor eller kanten rundt om?',
    'Tegn figuren, og følg kanten hele vejen rundt med fingeren. Hvilke længder kommer du forbi, og passer det med »{line}«?',
    'Kig på »{line}«. Er det en længde eller en flade, du har fundet, og hvad skal du bruge?',
  ],
  belowZero: [
    '»{line}« ender under nul. Kan det være sådan i opgaven, og står tallene i samme enhed?',
    'Kig på »{line}«. Hvad fortæller det dig, at tallet bliver mindre end nul?',
    'Passer »{line}« med virkeligheden? Hvilket tal skal der trækkes fra hvilket, og i hvilken enhed?',
  ],
  mixedUnits: [
    'I »{line}« er {first} og {second} lagt sammen eller trukket fra hinanden. Hvad er resultatet så et antal af?',
    'Se på enhederne i »{line}«: {first} og {second}. Kan de blive til ét tal på den måde?',
    'Hvad fortæller {first}, og hvad fortæller {second}? Passer det så med »{line}«?',
  ],
  partAsWhole: [
    'Læs stedet med "{place}" igen. Er {part} det hele, eller er {part} selv den del? Tegn det som en stribe.',
    'I »{line}« er {part} det hele. Der står "{place}": hvad er delen dér, og hvad er det hele?',
    'Tegn en stribe for det hele, og sæt {part} på den, så det passer med "{place}". Hvor meget af striben fylder {part}?',
  ],
  otherThanRated: [
    'Der står "{rate}". Hvad er {counted} et antal af, og passer de to sammen i »{line}«?',
    'I »{line}« er "{rate}" ganget med {counted}. Hvad skal man kende antallet af for at bruge "{rate}"?',
    'Læs "{rate}" igen. Er det {counted}, det skal ganges med, eller mangler du at finde noget først?',
  ],
  unitsSeen: [
    'Godt set: {first} og {second} kan ikke regnes sammen, som de står. Hvilken af dem vil du regne det hele i?',
    'Ja, enhederne er forskellige. Hvordan laver du {first} om til {second}, eller omvendt?',
    'Det er det, man skal holde øje med. Hvor mange af den lille enhed går der på den store?',
  ],
  cueReason: {
    word: [
      '»{word}« kan stå i både plus-, minus- og gangeopgaver, så ordet afgør det ikke. Hvad sker der i historien?',
      'Ordet »{word}« er et spor, men ikke et svar. Tegn det, der sker i opgaven. Hvad bliver lagt til, taget væk eller gentaget?',
      'Prøv at dække ordet »{word}« til. Hvad fortæller resten af opgaven dig, at du skal gøre?',
    ],
    numbers: [
      'Hvor mange tal der står, siger ikke, hvad der skal ske med dem. Fortæl historien selv: hvad sker der først?',
      'Tallene er kun halvdelen. Hvad fortæller ordene omkring dem: bliver der lagt til, taget væk, gentaget eller delt?',
      'Læg tallene væk et øjeblik. Hvad sker der i opgaven, hvis du fortæller den uden tal?',
    ],
  },
  thoughtAndSum: [
    '»{line}«: passer det med dit regnestykke »{sum}«, eller skal der regnes noget mere?',
    'Hvad betyder »{line}« for »{sum}«?',
    'Hold de to sammen: »{line}« og »{sum}«. Hvad er det næste, du vil gøre?',
  ],
  fitQuestion: [
    'Spørgsmålet er: "{sought}". Hvilke tal i »{line}« hører til det, og er der noget, der ikke gør?',
    'Hold »{line}« op mod spørgsmålet: "{sought}". Hvad har du fundet, og hvad bliver der spurgt om?',
    'Læs spørgsmålet ord for ord: "{sought}". Hvordan hænger »{line}« sammen med det?',
  ],
  percentAsNumber: [
    'I »{line}« er {percent} regnet med som et helt tal. Hvad betyder procenttegnet?',
    'Kig på »{line}«. Hvad er {percent} en del af, og hvor stor er den del?',
    'Ville {percent} være lige så meget af noget lille som af noget stort? Kig på »{line}« igen.',
  ],
  ownEquation: [
    'Du har stillet »{line}« op. Hvad står {x} for i opgaven?',
    'Du bruger en ligning: »{line}«. Hvor i opgaven kommer hver side fra?',
    'Læs »{line}« højt med ord fra opgaven. Passer den med det hele?',
  ],
  equationNext: [
    '»{line}« følger af din ligning. Hvad vil du gøre, så {x} kommer til at stå alene?',
    'Ja, »{line}« siger det samme som din ligning. Hvad er der sket med {x}, og hvordan fjerner du det?',
    'Det skridt holder. Hvad siger »{line}« om ét {x}?',
  ],
  selfJudge: [
    'Sæt {value} ind i opgaven, og læs den igen. Passer det hele?',
    'Er {value} en rimelig størrelse, når du ser på {q1}? Hvordan kan du vide det?',
    'Regn baglæns fra {value}. Hvilke af opgavens tal burde du komme tilbage til?',
    'Regn det på en anden måde, og sammenlign. Hvad får du?',
  ],
};
