import type { NumberKind, TextsOf } from '../kindTexts.ts';

/** Tasks about numbers themselves: their form, size and pattern. */
export const numbersDa: TextsOf<NumberKind> = {
  conversion: {
    opening: [
      'Du skal skrive {first} på en anden måde, så det stadig er lige meget værd. Hvilken form skal det ende i?',
      'Vi ser på {first}. Hvad er det for en slags tal, og hvad skal det laves om til?',
      'Det samme tal kan skrives på flere måder. Hvilken form har du nu, og hvilken skal du ende med?',
    ],
    ladder: [
      [
        'Sig {first} langsomt højt. Hvad hører du, som fortæller, hvor meget det er?',
        'Er {first} mere eller mindre end en hel? Hvad fortæller det om det, du skal frem til?',
        'Hvad står der nu, og hvad skal der stå til sidst: en brøk, et decimaltal eller procent?',
        'Må tallet blive mere eller mindre værd, når det skrives om? Hvad betyder det for dit resultat?',
      ],
      [
        'Hvad fortæller pladserne efter et komma, eller nævneren i en brøk, om hvor store delene er?',
        'Hvad betyder ordet procent, og hvordan hænger det sammen med brøker og decimaltal?',
        'Hvilken regel har du lært om at skifte mellem de to former? Sig den med ord, før du bruger den på {first}.',
      ],
      [
        'Skriv en linje med et hul: {first} = ▢. Hvilken del af det nye tal kan du skrive først?',
        'Skriv op, hvor store delene er, og hvor mange du har af dem: ▢ ud af ▢. Hvad skal stå hvor?',
        'Skriv først {first} i en form, du er sikker på, og så i den, opgaven vil have. Hvad står der på den første plads?',
      ],
      [
        'Gå baglæns: hvis du laver dit resultat om igen, får du så {first}?',
        'Sæt {first} og dit resultat på den samme tallinje. Ligger de samme sted?',
        'Tag et let tal, som du kender i begge former. Hvad gør man dér, og kan du gøre det samme her?',
      ],
    ],
    buildOn: [
      'Nu er der noget at se på. Er det lige så meget værd som {first}, og hvordan kan du vise det?',
      'Hvad gjorde du ved {first} for at komme hertil, og hvorfor må man det?',
      'Vis skridtene mellem de to former. Hvilket skridt er du mest sikker på?',
    ],
  },
  units: {
    opening: [
      'Du kender {first} og skal sige det i en anden enhed. Hvilken af de to enheder er størst?',
      'Find de to enheder i opgaven. Hvad ved du om, hvordan de hænger sammen?',
      'Forestil dig {first} i virkeligheden. Skal du bruge flere eller færre af den nye enhed?',
    ],
    ladder: [
      [
        'Hvilken enhed står der nu, og hvilken spørger opgaven om?',
        'Hvilken af de to enheder er størst? Skal tallet så blive større eller mindre end i {first}?',
        'Hvor møder du de to enheder i hverdagen? Tænk på et ur, en lineal eller et målebæger.',
      ],
      [
        'Hvordan deler man den store enhed op, så {first} kan siges i den lille, eller omvendt?',
        'Hvor mange af den lille enhed går der på én af den store? Se efter på et ur, en lineal eller i din bog.',
        'Skal der ganges eller divideres, når man skifter til den enhed? Forklar hvorfor med dine egne ord.',
        'Hvad ved du udenad om de to enheder, og hvordan kan det hjælpe dig med {first}?',
      ],
      [
        'Skriv sammenhængen op: én af den store enhed = ▢ af den lille. Hvad skriver du så på linjen under ved {first}?',
        'Del {first} op i hele og resten, og lav hver del om for sig. Hvad får du for de hele?',
        'Skriv regnestykket med tomme felter: ▢ gange eller delt med ▢. Hvad hører til i felterne?',
      ],
      [
        'Begynd med én af den store enhed, og læg lidt til ad gangen. Hvornår er du ved {first}?',
        'Regn baglæns fra dit resultat. Kommer du tilbage til {first}?',
        'Kan størrelsen passe i virkeligheden? Tjek med et ur, en lineal eller et mål.',
      ],
    ],
    buildOn: [
      'Tegn {first} som en stribe, og del den op i den nye enhed. Hvad kan du se?',
      'Hvilken sammenhæng mellem enhederne brugte du, og hvad gjorde du ved {first}?',
      'Nu er der noget at se på. Er tallet blevet større eller mindre, og passer det med enhederne?',
      'Skriv enheden på hvert tal. Hvad fortæller de to linjer nu?',
    ],
  },
  comparison: {
    opening: [
      'Du skal sammenligne {list}. Hvad ser du på først, når du vil vide, hvor store de er?',
      'Læs tallene højt: {list}. Er de skrevet på samme måde, så man kan se forskel på dem?',
      'Her skal tal sammenlignes. Hvordan plejer du at afgøre, hvor store sådan nogle tal er?',
    ],
    ladder: [
      [
        'Hvad skal du finde: det største, det mindste eller en rækkefølge?',
        'Hvad er det for en slags tal: hele tal, decimaltal, brøker eller procent? Er de alle skrevet på samme måde?',
        'Sig hvert af tallene højt: {list}. Hvilken del af dem fortæller mest om størrelsen?',
      ],
      [
        'Hvordan sammenligner man tal af den slags: plads for plads, med samme nævner eller ved at se på en hel?',
        'Er et tal altid størst, når det har flest cifre? Find en grund for eller imod.',
        'Hvad kan du gøre, så {list} bliver skrevet på samme måde?',
      ],
      [
        'Skriv tallene under hinanden, så de samme pladser eller dele står over hinanden. Hvor er den første forskel?',
        'Tegn en tallinje, og sæt et mærke for hvert tal: {list}. Hvor omtrent ligger de?',
        'Skriv ▢ < ▢, og prøv tallene i hullerne. Hvordan kan du se, om det passer?',
      ],
      [
        'Forestil dig tallene som penge eller som stykker af den samme kage. Hvad ville du helst have, og hvorfor?',
        'Prøv først med lettere tal af samme slags. Hvilken regel brugte du, og gælder den også for {list}?',
        'Tjek med en tegning eller en tallinje. Passer den med det, du tror?',
      ],
    ],
    buildOn: [
      'Det er et bud. Hvad så du på ved {list}, da du valgte?',
      'Hvordan ville du overbevise en, der tror det modsatte?',
      'Vis det på en tallinje eller med en tegning. Hvor kan man se forskellen?',
    ],
  },
  rounding: {
    opening: [
      'Du skal gøre {first} til et rundere tal. Hvilken plads skal du runde af til?',
      'Find den plads i {first}, som opgaven nævner. Hvilke pladser kommer efter den?',
      'Når man runder af, vælger man det nærmeste runde tal. Hvilken plads skal det være rundt på?',
    ],
    ladder: [
      [
        'Hvad hedder pladserne i {first}? Sæt en streg under den, du skal runde af til.',
        'Hvilken plads nævner opgaven: enere, tiere, hundreder eller en af decimalerne? Hvor står den i tallet?',
        'Hvad skal der ske med de cifre, der står efter den plads, du runder af til?',
      ],
      [
        'Hvilket ciffer bestemmer, om man runder op eller ned, og hvad er reglen?',
        'Hvilke runde tal ligger lige under og lige over {first}?',
        'Hvad vil det sige at ligge tættest på? Forklar, hvordan man afgør det.',
      ],
      [
        'Tegn en tallinje fra ▢ til ▢ med de nærmeste runde tal i enderne. Hvor ligger {first}?',
        'Sæt en streg efter den plads, du runder af til. Hvad siger cifferet lige efter stregen?',
        'Skriv {first} med ▢ på de pladser, der skal ændres. Hvilke cifre kan blive stående?',
      ],
      [
        'Hvor langt er der fra {first} op til det næste runde tal, og hvor langt er der ned?',
        'Tjek dit resultat: er det rundt på den plads, opgaven spørger om, og er der et rundt tal, som ligger tættere på?',
        'Prøv reglen på et kortere tal. Hvad gør du dér, og kan du gøre det samme her?',
      ],
    ],
    buildOn: [
      'Hvilket ciffer i {first} lod du bestemme, og hvorfor det?',
      'Nu er der noget at se på. Ligger dit tal over eller under {first}, og hvordan kan du se det?',
      'Hvordan kan du vise, at der ikke er et rundt tal, som ligger tættere på?',
    ],
  },
  divisibility: {
    opening: [
      'Se på {list}. Hvad betyder fagordet i opgaven, og hvordan kan du prøve tallene et ad gangen?',
      'Du skal finde ud af noget om {first}. Hvad betyder fagordet i opgaven med dine egne ord?',
      'Find fagordet i opgaven. Hvad skal gælde for et tal, for at ordet passer?',
      'Opgaven handler om, hvad der går op i hvad. Hvad ved du allerede om det?',
    ],
    ladder: [
      [
        'Hvad skal du afgøre om {list}?',
        'Forklar fagordet i opgaven for dig selv. Hvad skal et tal kunne, for at det passer?',
        'Hvad vil det sige, at et tal går op i {first}?',
        'Hvad skal du afgøre, og hvad ville overbevise en anden om, at du har ret?',
      ],
      [
        'Hvilke af {list} kan du sige noget om bare ved at se på det sidste ciffer?',
        'Hvad er forskellen på, at noget går op, og at der bliver en rest?',
        'Hvilke regler kender du, som viser, om et tal kan deles uden rest? Tænk på det sidste ciffer og på tværsummen.',
        'Hvilke tabeller er det værd at prøve, når du ser på {first}?',
      ],
      [
        'Skriv hvert tal på sin egen linje: {list}. Hvilke tabeller har du prøvet ved hvert af dem?',
        'Skriv {first} = ▢ · ▢, og prøv de små tal først. Hvad går op, og hvad giver rest?',
        'Lav en liste over det, du prøver, og skriv "rest" eller "ingen rest" ud for. Hvor begynder du?',
        'Skriv i orden: ▢ går op, ▢ går ikke op. Hvornår kan du roligt stoppe?',
      ],
      [
        'Prøv på et lille tal, du kender godt. Hvad gør du dér, og kan du gøre det samme her?',
        'Læg {first} knapper i rækker med lige mange i hver, eller tegn dem. Hvad sker der?',
        'Hvordan kan du være sikker på, at du har prøvet nok?',
      ],
    ],
    buildOn: [
      'Hvordan har du prøvet hvert af tallene {list}?',
      'Hvad prøvede du med {first}, og hvad viste det?',
      'Nu er der noget at se på. Hvordan passer det med det, fagordet betyder?',
      'Hvad har du prøvet, og hvad mangler, før du er helt sikker?',
    ],
  },
  pattern: {
    opening: [
      'Se på rækken {list}. Hvad sker der fra det ene tal til det næste?',
      'Der er et mønster i opgaven. Hvad bliver ved med at ske?',
      'Begynd med de første led: {list}. Vokser rækken lige meget hver gang?',
    ],
    ladder: [
      [
        'Hvad skal du finde: det næste led, et led længere fremme eller selve reglen?',
        'Skriv forskellen mellem hvert par af naboer i {list}. Hvad lægger du mærke til?',
        'Vokser rækken, falder den, eller skifter den? Hvad viser det?',
      ],
      [
        'Bliver der lagt det samme til hver gang, ganget med det samme, eller ændrer springet sig?',
        'Sig mønsteret i {list} med ord: "man begynder med … og hver gang …". Hvad siger du?',
        'Hvad hænger leddets plads i rækken sammen med? Sammenlign plads og tal.',
      ],
      [
        'Lav en tabel med plads i den ene kolonne og tal i den anden, og skriv {list} ind. Hvad skal der stå i ▢?',
        'Skriv springene over rækken: +▢ eller ·▢. Er de ens?',
        'Skriv reglen med et hul: det næste led = det forrige ▢. Hvad hører til i hullet?',
      ],
      [
        'Prøv din regel på de led, du allerede kender: {list}. Passer den hver gang?',
        'Tegn de første led som prikker eller søjler. Hvad kommer der til hver gang?',
        'Gå rækken igennem baglæns. Passer mønsteret også den vej?',
      ],
    ],
    buildOn: [
      'Det er et bud på et mønster. Passer det hele vejen gennem {list}?',
      'Hvordan ville du forklare reglen til en, der ikke kan se rækken?',
      'Nu er der noget at se på. Hvilke to naboer viser mønsteret tydeligst?',
    ],
  },
  symbols: {
    opening: [
      'Læs opgaven højt med ord. Hvad betyder {part} i den?',
      'Find {part} i opgaven. Hvad hører det sammen med, og hvad beder opgaven dig om at gøre?',
      'Vi ser på {q1} sammen. Hvad beder opgaven dig om at gøre ved det?',
      'Læs opgaven langsomt. Hvad kender du i {q1}, og hvad er nyt?',
      'Vi begynder med det, du kender. Hvad slags opgave er det, og hvad skal du ende med at skrive?',
      'Sig opgaven med ord. Hvilken regel eller formel minder den dig om?',
    ],
    ladder: [
      [
        'Hvilke dele af opgaven er af samme slags som {part}, og hvilke er ikke?',
        'Hvad fortæller tegnene omkring {part} dig?',
        'Hvad er det for en slags opgave, når du ser på {q1}? Hvad skal du ende med at skrive?',
        'Hvad betyder hvert tegn i {q1}? Begynd med dem, du kender.',
        'Sig opgaven højt med ord. Hvad er givet, og hvad skal du finde?',
        'Hvad beder opgaven dig om: at finde et tal, skrive noget kortere eller tegne?',
      ],
      [
        'Hvad må man gøre ved {part}, uden at værdien af det hele ændrer sig?',
        'Hvilken regel handler om noget, der står som {part} gør her?',
        'Find reglen i din bog, og sæt den ved siden af {q1}. Hvad svarer til hvad?',
        'Del {q1} op i mindre stykker. Hvilket stykke kan du sige noget om?',
        'Hvilken regel hører til den slags opgaver? Sig den med dine egne ord.',
        'Hvilken opgave fra bogen ligner mest, og hvilken regel brugte I dér?',
      ],
      [
        'Sæt ring om {part} og det, der hører sammen med den del. Hvad bliver de tilsammen: ▢?',
        'Skriv {part} først på en ny linje, og sæt ▢ for resten. Hvad hører til ved siden af?',
        'Skriv {q1} på én linje og ▢ på den næste. Hvad vil du ændre først?',
        'Sæt det, du kender fra {q1}, ind i reglen, én plads ad gangen. Hvad står der?',
        'Skriv den form, svaret skal have, med tomme felter. Hvad kan du fylde ud?',
      ],
      [
        'Sæt et lille tal ind for bogstavet, både i opgaven og i dit forsøg. Hvad sker der med {part}?',
        'Prøv den samme regel på noget meget enklere end {q1}. Hvad sker der dér?',
        'Tjek dit forsøg baglæns: kommer du tilbage til {q1}?',
        'Tegn det eller lav en lille tabel. Hvad lægger du mærke til?',
      ],
    ],
    buildOn: [
      'Godt at have skrevet ned. Hvordan vil du tjekke, at {part} er kommet rigtigt med?',
      'Hvilken regel brugte du, da du kom til {part}?',
      'Nu er der noget at se på. Hvad blev der af {part}, og hvorfor?',
      'Nu er der noget at se på. Hvilken regel brugte du, og hvor i {q1} passer den?',
      'Hvordan kom du fra {q1} til det, du skriver?',
      'Tak for dit forsøg. Hvilken del er du mest sikker på, og hvilken mindst?',
    ],
  },
};
