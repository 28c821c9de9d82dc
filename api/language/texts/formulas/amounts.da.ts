import type { FormulaIdea } from '../formulaIdea.ts';
import type { RuleTexts } from '../ruleTexts.ts';

/** Hints about changes in percent, ratios, scales and speed, in Danish. */
export const amountTextsDa = {
  toSmallerUnit: {
    goal: [
      'Hvilken af de to enheder er størst? Bliver tallet så større eller mindre, når du regner om?',
      'Vis de to enheder med hænderne eller med noget, du kender. Hvor mange af den lille går der på den store?',
      'Hvilken enhed har du, og hvilken skal du ende med?',
    ],
    rule: [
      'Der går flere af den lille enhed på hver af de store. Hvilken regneart giver flere af dem?',
      'Find ud af, hvor mange små der går på én stor. Hvad gør du så med det tal?',
      'Når enheden bliver mindre, bliver tallet større. Hvor mange gange større skal det være her?',
    ],
    setUp: [
      'Skriv ▢ · ▢ med det, du har, først. Hvor mange små går der på én stor?',
      'Skriv først: 1 stor = ▢ små. Hvad skal du så gange med?',
      'Lav en tabel: 1 stor, 2 store, og så det tal, du har. Hvad står der under hver?',
    ],
  },
  toLargerUnit: {
    goal: [
      'Hvilken af de to enheder er størst? Bliver tallet så større eller mindre, når du regner om?',
      'Hvor mange af den lille enhed skal der til, før du har én af den store?',
      'Hvilken enhed har du, og hvilken skal du ende med?',
    ],
    rule: [
      'De små samles i lige store bunker, og hver bunke er én stor. Hvilken regneart finder antallet af bunker?',
      'Find ud af, hvor mange små der går på én stor. Hvad gør du så med det tal?',
      'Når enheden bliver større, bliver tallet mindre. Hvor mange gange mindre skal det være her?',
    ],
    setUp: [
      'Skriv ▢ : ▢ med det, du har, først. Hvor mange små går der på én stor?',
      'Skriv først: ▢ små = 1 stor. Hvad skal du så dividere med?',
      'Lav en tabel, der begynder med 1 stor. Hvor i tabellen hører det tal til, du har?',
    ],
  },
  toOneUnit: {
    goal: [
      'Der er to enheder. Hvilken af dem skal det hele skrives i?',
      'Hvor meget er den store del for sig, og hvor meget er den lille?',
      'Hvilken del har allerede den enhed, du skal ende med?',
    ],
    rule: [
      'Regn først den store del om. Hvad skal du gøre med den lille del til sidst?',
      'Når begge dele har samme enhed, kan de lægges sammen. Hvilken del mangler at blive regnet om?',
      'Tag én del ad gangen. Hvor mange små går der på én stor?',
    ],
    setUp: [
      'Skriv ▢ · ▢ + ▢. Hvilken del står til sidst?',
      'Skriv to linjer: den store del = ▢ · ▢, og så + ▢. Hvad sætter du ind?',
      'Tegn de to dele efter hinanden, og skriv den lille enhed under hver. Hvad skal der stå?',
    ],
  },
  percentRise: {
    goal: [
      'Hvad var tallet fra begyndelsen, og hvad blev det til? Hvor meget er der kommet til?',
      'Er stigningen mere eller mindre end halvdelen af det, der var fra begyndelsen?',
      'Hvad er det hele her, altså det, der svarer til hundrede procent: det gamle eller det nye tal?',
    ],
    rule: [
      'Find først stigningen, og sammenlign den med det, du begyndte med. Hvad skal divideres med hvad?',
      'En stigning i procent regnes altid ud fra det gamle tal. Hvilket tal er det?',
      'Stigningen divideret med det gamle tal, gange hundrede. Hvordan finder du stigningen?',
    ],
    setUp: [
      'Skriv (▢ - ▢) : ▢ · ▢ med det nye tal først. Hvad sætter du ind?',
      'Skriv to linjer: stigning = ▢ - ▢, og så stigning : ▢ · ▢. Hvad står der i den første?',
      'Skriv stigningen over det gamle tal som en brøk: ▢/▢. Hvordan laver du den om til procent?',
    ],
  },
  percentFall: {
    goal: [
      'Hvad var tallet fra begyndelsen, og hvad blev det til? Hvor meget er der gået fra?',
      'Er faldet mere eller mindre end halvdelen af det, der var fra begyndelsen?',
      'Hvad er det hele her, altså det, der svarer til hundrede procent: det gamle eller det nye tal?',
    ],
    rule: [
      'Find først faldet, og sammenlign det med det, du begyndte med. Hvad skal divideres med hvad?',
      'Et fald i procent regnes altid ud fra det gamle tal. Hvilket tal er det?',
      'Faldet divideret med det gamle tal, gange hundrede. Hvordan finder du faldet?',
    ],
    setUp: [
      'Skriv (▢ - ▢) : ▢ · ▢ med det gamle tal først. Hvad sætter du ind?',
      'Skriv to linjer: fald = ▢ - ▢, og så fald : ▢ · ▢. Hvad står der i den første?',
      'Skriv faldet over det gamle tal som en brøk: ▢/▢. Hvordan laver du den om til procent?',
    ],
  },
  percentPoints: {
    goal: [
      'Hvad er forskellen på procent og procentpoint? Hvad er det, opgaven spørger om?',
      'Forestil dig en linje fra 0 % til 100 %. Hvor langt er der mellem de to procenttal?',
      'Skal du sammenligne de to procenttal direkte, eller skal du regne en procent af noget?',
    ],
    rule: [
      'Procentpoint er forskellen mellem to procenttal. Hvordan finder du en forskel?',
      'Her skal du ikke dividere med noget. Hvad gør du så med de to procenttal?',
      'Procentpoint tæller skridtene fra det ene procenttal til det andet. Hvor begynder du, og hvor ender du?',
    ],
    setUp: [
      'Skriv ▢ - ▢ med det største procenttal først. Hvad sætter du ind?',
      'Sæt de to procenttal på en tallinje, og skriv ▢ - ▢. Hvad står der?',
      'Skriv det mindste procenttal + ▢ = det største. Hvad skal der stå i feltet?',
    ],
  },
  percentBefore: {
    goal: [
      'Er det tallet før eller efter ændringen, du kender? Hvad er det, du skal finde?',
      'Hvor mange procent af det gamle tal er det nye? Husk, at det gamle er hundrede procent.',
      'Skal svaret være større eller mindre end det tal, du kender? Hvordan kan du vide det?',
    ],
    rule: [
      'Det gamle tal er hundrede procent. Hvor mange procent svarer det nye tal til?',
      'Du kan ikke bare regne procenten af det nye tal, for den er taget af det gamle. Hvordan kan du gå baglæns?',
      'Find først én procent af det gamle tal, og gang så op til hundrede. Hvad skal du dividere med?',
    ],
    setUp: [
      'Skriv: ▢ % svarer til ▢ kr. Hvordan kommer du derfra til 1 % og til 100 %?',
      'Skriv ▢ : ▢ · 100 med det nye tal først. Hvad skal der stå i det andet felt?',
      'Tegn en bjælke for det gamle tal med 100 % på, og tegn ændringen ind. Hvilket stykke kender du?',
    ],
  },
  simpleInterest: {
    goal: [
      'Hvad er det hele, som renten skal tages af? Og hvor mange år er det?',
      'Hvor meget rente bliver det til på ét år? Begynd dér.',
      'Er renten hvert år lige stor, når det er simpel rente? Hvad betyder det for udregningen?',
    ],
    rule: [
      'Simpel rente er den samme hvert år. Hvordan finder du renten for ét år, og hvad gør du så?',
      'Find procentdelen af beløbet, og gang med antallet af år. Hvilke tal er det?',
      'Renten tages af det samme beløb hvert år. Hvor mange gange skal den med?',
    ],
    setUp: [
      'Skriv ▢ % af ▢ · ▢ med årene til sidst. Hvad sætter du ind?',
      'Skriv to linjer: rente på ét år = ▢ % af ▢, og så gange med ▢. Hvad står der i den første?',
      'Find én procent af beløbet: ▢ : ▢. Hvad skal du gange med bagefter?',
    ],
  },
  ratioShare: {
    goal: [
      'Hvor mange lige store dele skal der deles i, når du tæller begge tal i forholdet med?',
      'Tegn en bjælke, og del den i felter, som forholdet siger. Hvilke felter er dem, der spørges om?',
      'Hvad er det hele, der skal deles, og hvem får flest dele?',
    ],
    rule: [
      'Læg tallene i forholdet sammen, og find ud af, hvor stor én del er. Hvad skal du så gange med?',
      'Alle dele er lige store. Hvor mange er der i alt, og hvor mange af dem spørges der om?',
      'Forholdet fortæller, hvor mange dele hver får. Hvordan finder du størrelsen af én del?',
    ],
    setUp: [
      'Skriv ▢ : (▢ + ▢) · ▢ med det hele først. Hvad sætter du ind?',
      'Skriv to linjer: dele i alt = ▢ + ▢, og én del = ▢ : ▢. Hvad står der i den første?',
      'Skriv tallet for én del i hvert felt på din bjælke. Hvordan finder du det?',
    ],
  },
  similarFigures: {
    goal: [
      'Tegn de to figurer ved siden af hinanden, og skriv målene på. Hvilke sider hører sammen?',
      'Hvor mange gange større er den ene figur end den anden?',
      'Skal svaret være større eller mindre end den side, du kender? Hvordan kan du se det?',
    ],
    rule: [
      'I ligedannede figurer bliver alle sider ganget med det samme tal. Hvordan finder du det tal?',
      'Find først målestoksforholdet: den nye side divideret med den gamle. Hvilke to sider hører sammen?',
      'Kender du det tal, som den ene side er ganget med, kender du det for alle sider. Hvad er det her?',
    ],
    setUp: [
      'Skriv ▢ : ▢ · ▢, først de to sider, der hører sammen. Hvad sætter du ind?',
      'Skriv to linjer: forhold = ▢ : ▢, og så ▢ · forhold. Hvad står der i den første?',
      'Lav en lille tabel med to rækker, én for hver figur. Hvilket felt er tomt?',
    ],
  },
  mapScale: {
    goal: [
      'Hvad fortæller målestokken: Hvor langt er 1 cm på kortet i virkeligheden?',
      'Hvilken enhed er målt på kortet, og hvilken enhed skal svaret have?',
      'Gæt først: Er det et par meter, hundreder af meter eller flere kilometer?',
    ],
    rule: [
      'I virkeligheden er alt så mange gange længere, som målestokken siger. Hvad skal du gange?',
      'Gang først, så du har virkelighedens centimeter. Hvordan laver du dem om til den enhed, der spørges om?',
      'Der går 100 cm på en meter og 1000 m på en kilometer. Hvordan bruger du det her?',
    ],
    setUp: [
      'Skriv ▢ · ▢ for længden i centimeter. Hvad skal du dividere med bagefter?',
      'Skriv to linjer: ▢ · ▢ = centimeter i virkeligheden, og så centimeter : ▢. Hvad står der i den første?',
      'Find først, hvor mange meter 1 cm på kortet er: ▢ : 100. Hvad gør du så?',
    ],
  },
  speed: {
    goal: [
      'Hvad betyder km/t? Sig det med dine egne ord.',
      'Hvor langt er det i alt, og hvor lang tid tager det?',
      'Hvis farten er den samme hele vejen, hvor langt kommer man så på én time?',
    ],
    rule: [
      'Farten er, hvor langt man kommer på én time. Hvilken regneart deler vejen ud på timerne?',
      'Fart er vej divideret med tid. Hvilket tal er vejen, og hvilket er tiden?',
      'Del turen i lige lange timer. Hvor mange stykker skal vejen deles i?',
    ],
    setUp: [
      'Skriv ▢ km : ▢ timer. Hvad sætter du ind?',
      'Tegn en linje for hele vejen, og del den i timer. Hvad skal der stå ved den første time?',
      'Skriv fart = ▢ : ▢ med vejen først. Hvad står der?',
    ],
  },
  distanceBySpeed: {
    goal: [
      'Hvad fortæller km/t: Hvor langt kommer man på én time?',
      'Tegn en linje for turen, og sæt et mærke for hver time. Hvad er der mellem mærkerne?',
      'Bliver vejen længere eller kortere end det, man når på én time?',
    ],
    rule: [
      'Man kommer lige langt hver time. Hvilken regneart giver hele vejen?',
      'Vejen er farten gange tiden. Hvilke tal i opgaven er det?',
      'Du kender vejen for én time. Hvor mange timer er det?',
    ],
    setUp: [
      'Skriv vej = ▢ · ▢, og sæt farten og tiden ind. Hvad står der?',
      'Skriv vejen for én time lige så mange gange, som der er timer: ▢ + ▢ + … Hvordan skrives det kortere?',
      'Lav en tabel: 1 time er ▢ km, 2 timer er ▢ km. Hvordan går den videre?',
    ],
  },
  timeBySpeed: {
    goal: [
      'Hvad fortæller km/t: Hvor langt kommer man på én time?',
      'Hvor langt er det i alt? Tror du, det tager mere eller mindre end én time?',
      'Tegn en linje for hele vejen. Hvor langt er man nået efter den første time?',
    ],
    rule: [
      'Find ud af, hvor mange gange vejen for én time går op i hele vejen. Hvilken regneart er det?',
      'Tiden er vejen divideret med farten. Hvilke tal i opgaven er det?',
      'Hver time kommer man lige langt. Hvor mange gange skal man det for at nå hele vejen?',
    ],
    setUp: [
      'Skriv tid = ▢ : ▢ med vejen først. Hvad sætter du ind?',
      'Skriv ▢ · farten = vejen. Hvad skal der stå i feltet?',
      'Lav en tabel: 1 time er ▢ km, 2 timer er ▢ km. Hvornår er du fremme?',
    ],
  },
  areaUnits: {
    goal: [
      'Tegn et kvadrat, der er én af den store enhed på hver led. Hvor mange små kvadrater kan ligge i det?',
      'Hvad betyder det lille 2-tal i enheden? Hvor mange retninger måler du i?',
      'Er enheden i svaret større eller mindre end den i opgaven? Bliver tallet så større eller mindre?',
    ],
    rule: [
      'Et areal har både en længde og en bredde. Hvor mange gange skal du så bruge det, der gælder for længder?',
      'Find først, hvor mange små der går langs én side. Hvor mange rækker er der?',
      'Find, hvor mange små kvadrater der går på ét stort. Skal du gange eller dividere med det?',
    ],
    setUp: [
      'Skriv ét stort kvadrat = ▢ · ▢ små. Hvad sætter du ind, og hvad gør du med tallet fra opgaven?',
      'Skriv på din tegning, hvor mange små der er på hver led. Hvilket gangestykke giver det?',
      'Skriv to linjer: først ▢ · ▢ for ét stort kvadrat, og så stykket med tallet fra opgaven. Hvad står der i den første?',
    ],
  },
} satisfies Partial<Record<FormulaIdea, RuleTexts>>;
