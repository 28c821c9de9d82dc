import type { FormulaIdea } from './formulaIdea.ts';
import { amountTextsDa } from './formulas/amounts.da.ts';
import { chanceTextsDa } from './formulas/chances.da.ts';
import { figureTextsDa } from './formulas/figures.da.ts';
import type { RuleTexts } from './ruleTexts.ts';

/** Hints on the way from a task in words to its calculation, in Danish. */
export const formulaTextsDa: Record<FormulaIdea, RuleTexts> = {
  ...figureTextsDa,
  ...amountTextsDa,
  ...chanceTextsDa,
  rectangleArea: {
    goal: [
      'Arealet er, hvor meget figuren fylder. Hvordan kan du finde ud af, hvor mange små kvadrater der er plads til?',
      'Tegn figuren, og skriv målene på siderne. Hvad er det for et stykke af tegningen, du skal finde?',
      'Forestil dig, at du lægger fliser på hele figuren. Hvor mange fliser kan der ligge i én række?',
    ],
    rule: [
      'Arealet af et rektangel er længde gange bredde. Hvilke tal i opgaven er længden og bredden?',
      'Der er lige mange små kvadrater i hver række. Hvordan bruger du det i stedet for at tælle dem alle?',
      'Når du kender antallet i én række og antallet af rækker, hvilken regneart giver så det hele?',
    ],
    setUp: [
      'Skriv areal = ▢ · ▢, og sæt målene ind. Hvad kommer der til at stå?',
      'Skriv målene fra opgaven i stykket ▢ · ▢. Hvad skal du regne ud?',
      'Tegn rektanglet, og skriv stykket ▢ · ▢ midt i det. Hvilke to mål hører til?',
    ],
  },
  rectanglePerimeter: {
    goal: [
      'Omkredsen er vejen hele vejen rundt langs kanten. Hvilke sider skal du forbi?',
      'Tegn figuren, og følg kanten med fingeren. Hvor mange sider kommer du forbi, før du er tilbage?',
      'Forestil dig et hegn rundt om figuren. Hvilke stykker hegn skal du bruge?',
    ],
    rule: [
      'Omkredsen er alle siderne lagt sammen. Hvilke sider i rektanglet er lige lange?',
      'I et rektangel er siderne over for hinanden lige lange. Hvor mange gange skal du bruge hvert mål?',
      'Der står kun to mål, men rektanglet har flere sider. Hvor lange er de andre?',
    ],
    setUp: [
      'Skriv omkreds = ▢ + ▢ + ▢ + ▢, og sæt et mål ind i hvert felt. Hvad står der?',
      'Skriv et mål ved hver side på din tegning, og læg dem sammen: ▢ + ▢ + ▢ + ▢. Hvad får du?',
      'Du kan gange hvert mål med to og lægge sammen bagefter. Hvordan ser det stykke ud?',
    ],
  },
  triangleArea: {
    goal: [
      'Tegn trekanten, og tegn et rektangel rundt om den med samme grundlinje og højde. Hvor meget af det fylder trekanten?',
      'Hvor ser du grundlinjen i trekanten, og hvor ser du højden?',
      'Tænk på et rektangel, der er klippet over fra hjørne til hjørne. Hvad kan det fortælle dig om trekanten?',
    ],
    rule: [
      'En trekant er halvt så stor som rektanglet med samme grundlinje og højde. Hvordan bruger du det?',
      'Du skal gange grundlinjen med højden og bagefter tage halvdelen. Hvilke tal i opgaven er det?',
      'Formlen siger højde gange grundlinje, og så det halve. Hvorfor mon kun det halve?',
    ],
    setUp: [
      'Skriv areal = (▢ · ▢) : ▢, og sæt målene ind. Hvad kommer der til at stå?',
      'Skriv først stykket ▢ · ▢ for rektanglet. Hvad skal du gøre ved det, så det passer til trekanten?',
      'Skriv højden og grundlinjen ind i ▢ · ▢, og husk det halve til sidst. Hvordan ser hele stykket ud?',
    ],
  },
  trianglePerimeter: {
    goal: [
      'Omkredsen er vejen hele vejen rundt. Hvilke sider skal du forbi i trekanten?',
      'Tegn trekanten, og skriv et mål ved hver side. Hvad skal du finde?',
      'Hvis du går rundt langs kanten af trekanten, hvad går du så forbi?',
    ],
    rule: [
      'Omkredsen er alle siderne lagt sammen. Hvilke tal i opgaven er sider?',
      'Du skal kun bruge sidernes længder her, ikke nogen højde. Hvad gør du med dem?',
      'Når du vil vide, hvor langt der er rundt, hvilken regneart bruger du så?',
    ],
    setUp: [
      'Skriv omkreds = ▢ + ▢ + ▢, og sæt siderne ind. Hvad står der?',
      'Skriv de tre sider efter hinanden med plus imellem. Hvilke to vil du lægge sammen først?',
      'Sæt et mål ind i hvert felt: ▢ + ▢ + ▢. Hvordan regner du det lettest?',
    ],
  },
  boxVolume: {
    goal: [
      'Rumfanget er, hvor meget der er plads til. Hvor mange små terninger kan der ligge på bunden?',
      'Forestil dig, at du fylder kassen med små terninger. Hvordan kan du tælle dem uden at tage én ad gangen?',
      'Tegn kassen, og skriv målene på. Hvilket mål fortæller, hvor mange lag der er plads til?',
    ],
    rule: [
      'Rumfanget af en kasse er længde gange bredde gange højde. Hvilke tal i opgaven er det?',
      'Find først, hvor meget bunden fylder. Hvad skal du gange med for at få alle lagene med?',
      'Der ligger lige mange terninger i hvert lag. Hvordan bruger du det?',
    ],
    setUp: [
      'Skriv rumfang = ▢ · ▢ · ▢, og sæt de tre mål ind. Hvad står der?',
      'Skriv først ▢ · ▢ for bunden. Hvad mangler du at gange med?',
      'Sæt længde, bredde og højde ind i ▢ · ▢ · ▢. Hvilke to vil du gange først?',
    ],
  },
  triangleAngles: {
    goal: [
      'Hvad ved du om alle vinklerne i en trekant, når du lægger dem sammen?',
      'Tegn en trekant, og skriv de vinkler på, du kender. Hvilken mangler?',
      'Hvis du klipper hjørnerne af en trekant og lægger dem ved siden af hinanden, hvad danner de så?',
    ],
    rule: [
      'Vinklerne i en trekant er tilsammen 180 grader. Hvordan finder du den, der mangler?',
      'Vinklerne i en trekant danner tilsammen en lige linje. Hvor meget har du brugt, og hvordan finder du resten?',
      'Du kender vinkelsummen og to af vinklerne. Hvilken regneart finder det, der mangler?',
    ],
    setUp: [
      'Skriv vinkelsummen minus de to vinkler: ▢ - ▢ - ▢. Hvad sætter du ind?',
      'Skriv ▢ + ▢ + v = vinkelsummen, hvor v er den vinkel, du mangler. Hvilke tal skriver du i felterne?',
      'Læg først de to kendte vinkler sammen: ▢ + ▢. Hvad trækker du det fra bagefter?',
    ],
  },
  mean: {
    goal: [
      'Gennemsnittet er det tal, alle ville få, hvis der blev delt helt lige. Hvad skal du samle, før du kan dele?',
      'Hvor mange tal er der i opgaven? Tæl dem, og tænk over, hvad antallet skal bruges til.',
      'Gæt først: Vil gennemsnittet ligge tættest på det mindste eller det største tal? Hvorfor?',
    ],
    rule: [
      'Læg alle tallene sammen, og dividér med, hvor mange tal der er. Hvad dividerer du med her?',
      'Saml først det hele i én bunke, og del den så lige. Hvor mange skal der deles til?',
      'Gennemsnit er summen delt med antallet. Hvad er antallet i din opgave?',
    ],
    setUp: [
      'Skriv (▢ + ▢ + …) : ▢ med alle tallene i parentesen. Hvad skal der stå efter divisionstegnet?',
      'Skriv først hele plusstykket op. Hvad skal summen så divideres med?',
      'Sæt en parentes om alle tallene med plus imellem, og skriv : ▢ bagefter. Hvad sætter du ind?',
    ],
  },
  medianInOrder: {
    goal: [
      'Medianen er det midterste, når tallene er stillet op. Hvordan skal de stå, før du leder efter midten?',
      'Kig på rækken af tal. Står de i orden fra mindst til størst?',
      'Tænk på, at tallene er børn, der stiller sig op efter højde. Hvem står forrest?',
    ],
    rule: [
      'Stil tallene op fra det mindste til det største, før du finder midten. Hvilket er det mindste?',
      'Medianen kan man først se, når tallene står i rækkefølge. Hvordan ser rækken ud?',
      'Skriv alle tallene i orden, også dem der er ens. Hvilket kommer først?',
    ],
    setUp: [
      'Skriv rækken ▢; ▢; … fra mindst til størst. Hvad står der?',
      'Streg tallene ud ét for ét, mens du skriver dem i orden. Hvordan ser den nye række ud?',
      'Begynd med det mindste tal, og skriv det næstmindste ved siden af. Hvordan fortsætter rækken?',
    ],
  },
  medianInMiddle: {
    goal: [
      'Nu skal du finde midten af rækken. Hvor mange tal er der på hver side af midten?',
      'Tæl ind fra begge ender af rækken. Hvad møder du i midten?',
      'Er der ét tal i midten af rækken, eller er der to?',
    ],
    rule: [
      'Når der er et lige antal tal, er der to i midten. Medianen ligger midt imellem dem. Hvordan finder du det?',
      'Står der to tal i midten, tager du gennemsnittet af dem. Hvilke to er det?',
      'Streg ét tal ud i hver ende, igen og igen. Hvilke to er tilbage, og hvad ligger midt imellem?',
    ],
    setUp: [
      'Skriv (▢ + ▢) : ▢ med de to midterste tal. Hvad sætter du ind?',
      'Læg de to midterste tal sammen, og tag halvdelen. Hvordan ser stykket ud?',
      'Sæt de to midterste tal på en tallinje. Hvilket tal ligger lige langt fra dem begge?',
    ],
  },
  range: {
    goal: [
      'Variationsbredden fortæller, hvor spredt tallene ligger. Hvilke to af tallene skal du bruge til det?',
      'Find det mindste og det største tal. Hvorfor mon det er dem, det handler om?',
      'Forestil dig tallene på en tallinje. Hvor langt er der fra den ene ende til den anden?',
    ],
    rule: [
      'Variationsbredden er det største tal minus det mindste. Hvilke to tal er det?',
      'Det er forskellen mellem yderpunkterne. Hvordan finder du en forskel?',
      'Du skal kun bruge to af tallene. Hvilke, og hvad gør du med dem?',
    ],
    setUp: [
      'Skriv ▢ - ▢ med det største tal først. Hvad sætter du ind?',
      'Sæt ring om det største og det mindste tal, og skriv stykket ▢ - ▢. Hvad står der?',
      'Skriv det største og det mindste tal med minus imellem. Hvordan ser det ud?',
    ],
  },
  percentShare: {
    goal: [
      'Hvad er det hele i opgaven, og hvad er delen?',
      'Er delen mere eller mindre end halvdelen af det hele? Hvad siger det om procenten?',
      'Tegn en bjælke for det hele, og skravér delen. Cirka hvor stor en del er det?',
    ],
    rule: [
      'Du finder procenten ved at dividere delen med det hele og gange med hundrede. Hvilket tal er det hele?',
      'Procent betyder ud af hundrede. Hvor stor en del er det først som brøk?',
      'Skriv delen over det hele som en brøk. Hvordan får du den til hundrededele?',
    ],
    setUp: [
      'Skriv ▢ : ▢ · ▢, først delen og så det hele. Hvad sætter du ind?',
      'Skriv brøken ▢/▢ med delen øverst. Hvad skal du gange med for at få procent?',
      'Find først, hvad én procent af det hele er. Hvor mange gange går det op i delen?',
    ],
  },
  percentMore: {
    goal: [
      'Bliver tallet større eller mindre? Og hvad er det, der skal lægges til?',
      'Hvad er det hele her, som procenten skal tages af?',
      'Gæt cirka: Bliver det meget eller lidt mere end det, du begynder med?',
    ],
    rule: [
      'Find først procentdelen af tallet, og læg den så til. Hvordan finder du procentdelen?',
      'En procent er en hundrededel af det, du begynder med. Hvordan bruger du det her?',
      'Du kan ikke lægge procenttallet direkte til. Hvad skal du regne ud, før du lægger til?',
    ],
    setUp: [
      'Skriv ▢ + ▢ % af ▢. Hvad sætter du ind i felterne?',
      'Skriv to linjer: Først ▢ % af ▢, og så tallet plus det, du fandt. Hvad står der i den første?',
      'Find én procent: ▢ : ▢. Hvor mange af dem skal lægges til?',
    ],
  },
  percentLess: {
    goal: [
      'Bliver tallet større eller mindre? Og hvad er det, der skal trækkes fra?',
      'Hvad er det hele her, som procenten skal tages af?',
      'Gæt cirka: Hvor meget er der tilbage, mere eller mindre end halvdelen?',
    ],
    rule: [
      'Find først procentdelen af tallet, og træk den så fra. Hvordan finder du procentdelen?',
      'En procent er en hundrededel af det, du begynder med. Hvordan bruger du det her?',
      'Du kan ikke trække procenttallet direkte fra. Hvad skal du regne ud, før du trækker fra?',
    ],
    setUp: [
      'Skriv ▢ - ▢ % af ▢. Hvad sætter du ind i felterne?',
      'Skriv to linjer: Først ▢ % af ▢, og så tallet minus det, du fandt. Hvad står der i den første?',
      'Find én procent: ▢ : ▢. Hvor mange af dem skal trækkes fra?',
    ],
  },
  percentWhole: {
    goal: [
      'Kender du delen eller det hele? Hvad er det, du skal finde?',
      'Skal svaret være større eller mindre end det tal, du kender? Hvorfor?',
      'Tegn en bjælke for hele tallet, og skravér den del, du kender. Hvad mangler på tegningen?',
    ],
    rule: [
      'Find først, hvad én procent er. Hvordan kommer du fra delen til én procent?',
      'Du går baglæns: fra delen ned til én procent og så op til det hele. Hvad dividerer du med?',
      'Hele tallet er hundrede procent. Hvis du kender én procent, hvad gør du så?',
    ],
    setUp: [
      'Skriv ▢ : ▢ for én procent, og gang så op til det hele. Hvad sætter du ind?',
      'Lav to linjer: én procent er ▢ : ▢, og det hele er ▢ · ▢. Hvad skriver du i den første?',
      'Skriv stykket ▢ : ▢ · ▢ med delen først. Hvad skal der stå i de to andre felter?',
    ],
  },
  slope: {
    goal: [
      'Hældningen fortæller, hvor meget linjen stiger, hver gang du går én til højre. Hvor langt går du til højre her?',
      'Tegn de to punkter i et koordinatsystem. Går linjen op eller ned mod højre?',
      'Hvilke tal i punkterne er x, og hvilke er y?',
    ],
    rule: [
      'Hældningen er forskellen i y divideret med forskellen i x. Hvilke to tal er y-værdierne?',
      'Find først, hvor meget linjen stiger, og så hvor langt den går til højre. Hvad skal divideres med hvad?',
      'Træk y-værdierne fra hinanden og x-værdierne fra hinanden i samme rækkefølge. Hvilket punkt begynder du med?',
    ],
    setUp: [
      'Skriv (▢ - ▢) : (▢ - ▢) med y-værdierne i den første parentes. Hvad sætter du ind?',
      'Skriv forskellen i y over brøkstregen og forskellen i x under: (▢ - ▢)/(▢ - ▢). Hvad står der?',
      'Tegn en trappe fra det ene punkt til det andet. Hvor langt går du hen, og hvor langt går du op?',
    ],
  },
  squareArea: {
    goal: [
      'Arealet er, hvor meget kvadratet fylder. Hvor mange små kvadrater kan der ligge langs én side?',
      'Tegn kvadratet, og skriv målet på. Hvor lange er de sider, der ikke står noget om?',
      'Forestil dig, at du lægger fliser på hele kvadratet. Hvor mange rækker bliver det til?',
    ],
    rule: [
      'Arealet er side gange side. Hvorfor er det det samme tal to gange i et kvadrat?',
      'I et kvadrat er der lige så mange rækker, som der er felter i hver række. Hvordan bruger du det?',
      'Alle sider i et kvadrat er lige lange. Hvilke to tal skal du så gange?',
    ],
    setUp: [
      'Skriv areal = ▢ · ▢, og sæt siden ind begge steder. Hvad står der?',
      'Skriv målet ved to af siderne, og gang dem: ▢ · ▢. Hvad skal du regne ud?',
      'Sæt sidens længde ind i ▢ · ▢. Hvordan regner du det lettest?',
    ],
  },
  squarePerimeter: {
    goal: [
      'Omkredsen er vejen hele vejen rundt langs kanten. Hvor mange sider kommer du forbi?',
      'Tegn kvadratet, og skriv et mål ved hver side. Hvad lægger du mærke til?',
      'Forestil dig et hegn rundt om kvadratet. Hvor mange lige lange stykker skal du bruge?',
    ],
    rule: [
      'Alle sider i et kvadrat er lige lange. Hvordan finder du så vejen rundt?',
      'Omkredsen er alle siderne lagt sammen. Hvor mange sider er der?',
      'Når du skal lægge det samme tal sammen flere gange, hvilken regneart er så hurtigst?',
    ],
    setUp: [
      'Skriv omkreds = ▢ + ▢ + ▢ + ▢, og sæt siden ind i hvert felt. Hvad står der?',
      'Skriv det som et gangestykke: ▢ · ▢, antal sider gange sidens længde. Hvad sætter du ind?',
      'Begynd med to af siderne: ▢ + ▢. Hvad mangler du så?',
    ],
  },
  commonDivisor: {
    goal: [
      'Hvad betyder det, at et tal går op i et andet?',
      'Hvilke tal går op i det mindste af de to tal? Begynd med dem, du er sikker på.',
      'Du leder efter et tal, der går op i begge. Hvor stort kan det højst være?',
    ],
    rule: [
      'Skriv alle divisorer op for hvert tal. Hvilke står på begge lister?',
      'En divisor er et tal, der går op uden rest. Hvilken fælles divisor er den største?',
      'Del begge tal op i primtal. Hvilke primtal har de to tal til fælles?',
    ],
    setUp: [
      'Lav to lister: tal, der går op i det ene, og tal, der går op i det andet. Hvad står på dem?',
      'Skriv det ene tal som ▢ · ▢ på alle de måder, du kan. Hvilke af tallene går også op i det andet?',
      'Divider begge tal med et tal, du ved går op i dem: ▢ : ▢ og ▢ : ▢. Kan du dele videre?',
    ],
  },
  commonMultiple: {
    goal: [
      'Tænk på tabellen for hvert af tallene. Hvad skal du finde, som er i dem begge?',
      'Hvad er de første tal i tabellen for det største af tallene?',
      'Forestil dig et par lamper, der blinker i hver sin takt. Hvornår blinker de samtidig?',
    ],
    rule: [
      'Et multiplum er et tal i tabellen. Hvilket er det første, der er i begge tabeller?',
      'Skriv tabellen for det største tal, og prøv, om det mindste går op. Hvad finder du?',
      'Del begge tal op i primtal. Hvilke primtal skal med, for at begge tal går op?',
    ],
    setUp: [
      'Skriv begge tabeller under hinanden: ▢, ▢, ▢, … Hvornår mødes de?',
      'Gå op ad tabellen for det største tal: ▢, ▢, ▢, … Hvilket er det første, som det mindste går op i?',
      'Skriv hvert tal som et gangestykke af primtal: ▢ · ▢. Hvad skal der være med, når begge skal gå op?',
    ],
  },
};
