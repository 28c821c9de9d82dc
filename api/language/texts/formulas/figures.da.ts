import type { FormulaIdea } from '../formulaIdea.ts';
import type { RuleTexts } from '../ruleTexts.ts';

/** Hints about right-angled triangles, circles and figures with four corners and more, in Danish. */
export const figureTextsDa = {
  hypotenuse: {
    goal: [
      'Tegn den retvinklede trekant, og skriv målene på. Hvilken side ligger over for den rette vinkel?',
      'Skal den side, du mangler, være længere eller kortere end de to, du kender? Hvordan kan du se det?',
      'Forestil dig et kvadrat på hver af de tre sider. Hvilket af dem er størst?',
    ],
    rule: [
      'Pythagoras siger, at kateterne i anden lagt sammen er hypotenusen i anden. Hvilke tal i opgaven er kateterne?',
      'Kvadraterne på de to korte sider fylder tilsammen lige så meget som kvadratet på den lange. Hvordan bruger du det?',
      'Når du kender hypotenusen i anden, mangler du kun ét skridt. Hvad er det modsatte af at tage i anden?',
    ],
    setUp: [
      'Skriv c² = ▢² + ▢², og sæt kateterne ind. Hvad står der?',
      'Skriv hypotenusen som √(▢² + ▢²). Hvad sætter du ind i felterne?',
      'Regn først arealet af kvadratet på hver katete: ▢ · ▢. Hvad gør du med de to arealer?',
    ],
  },
  leg: {
    goal: [
      'Tegn den retvinklede trekant, og skriv målene på. Er den side, du mangler, en katete eller hypotenusen?',
      'Skal den side, du mangler, være længere eller kortere end hypotenusen? Hvordan kan du vide det?',
      'Hvilken af siderne ligger over for den rette vinkel, og kender du den?',
    ],
    rule: [
      'Pythagoras siger a² + b² = c², hvor c er hypotenusen. Hvilke to af bogstaverne kender du?',
      'Kvadratet på hypotenusen er kvadraterne på kateterne lagt sammen. Hvordan finder du det ene af dem, når du kender de to andre?',
      'Her kender du den længste side. Skal du lægge de to kvadrater sammen eller trække fra?',
    ],
    setUp: [
      'Skriv a² = ▢² - ▢² med hypotenusen først. Hvad sætter du ind?',
      'Skriv kateten som √(▢² - ▢²). Hvad skal der stå i felterne?',
      'Skriv ▢² + b² = ▢², og sæt det ind, du kender. Hvordan får du b² til at stå alene?',
    ],
  },
  distance: {
    goal: [
      'Tegn de to punkter i et koordinatsystem, og forbind dem. Kan du se en retvinklet trekant, som linjestykket er en side i?',
      'Hvor langt går du til siden, og hvor langt går du op eller ned, fra det ene punkt til det andet?',
      'Hvilke tal i punkterne er x, og hvilke er y?',
    ],
    rule: [
      'Forskellen i x og forskellen i y er kateter i en retvinklet trekant. Hvilken sætning kan så give dig afstanden?',
      'Brug Pythagoras: vejen til siden i anden plus vejen op i anden. Hvad er de to veje her?',
      'Afstanden er hypotenusen i den trekant, som punkterne danner. Hvor lange er kateterne?',
    ],
    setUp: [
      'Skriv √((▢ - ▢)² + (▢ - ▢)²) med x-værdierne i den første parentes. Hvad sætter du ind?',
      'Skriv de to kateter: ▢ - ▢ for x og ▢ - ▢ for y. Hvad gør du med dem bagefter?',
      'Tegn trekanten, og skriv kateternes længder på. Hvordan ser stykket for hypotenusen ud?',
    ],
  },
  parallelogramArea: {
    goal: [
      'Tegn parallelogrammet. Hvis du klipper den skrå ende af og flytter den over på den anden side, hvilken figur får du så?',
      'Hvor ser du grundlinjen i parallelogrammet, og hvor ser du højden?',
      'Arealet er, hvor meget figuren fylder. Hvilket rektangel fylder lige så meget?',
    ],
    rule: [
      'Arealet af et parallelogram er højde gange grundlinje. Hvilke tal i opgaven er det?',
      'Et parallelogram fylder lige så meget som rektanglet med samme grundlinje og højde. Hvordan bruger du det?',
      'Højden står vinkelret på grundlinjen. Hvilket af målene er højden?',
    ],
    setUp: [
      'Skriv areal = ▢ · ▢, og sæt grundlinjen og højden ind. Hvad står der?',
      'Skriv målene på din tegning, og gang de to, der står vinkelret på hinanden: ▢ · ▢. Hvad skal du regne ud?',
      'Sæt tallene fra opgaven ind i ▢ · ▢. Hvordan regner du det lettest?',
    ],
  },
  trapeziumArea: {
    goal: [
      'Tegn trapezet. Hvilke to sider er parallelle, og hvor ser du højden?',
      'Forestil dig to ens trapezer, der er lagt sammen til et parallelogram. Hvor langt bliver det?',
      'Ville et rektangel med den lange side som bredde være for stort eller for lille?',
    ],
    rule: [
      'Læg de parallelle sider sammen, gang med højden, og tag halvdelen. Hvilke tal er de parallelle sider?',
      'Du kan bruge gennemsnittet af de parallelle sider som bredde. Hvordan finder du det?',
      'To ens trapezer bliver til et parallelogram. Hvad skal du så gøre ved arealet til sidst?',
    ],
    setUp: [
      'Skriv (▢ + ▢) · ▢ : ▢ med de parallelle sider i parentesen. Hvad sætter du ind?',
      'Skriv først ▢ + ▢ for de parallelle sider. Hvad skal der ske med summen bagefter?',
      'Skriv stykket for to trapezer: (▢ + ▢) · ▢. Hvordan kommer du fra det til ét trapez?',
    ],
  },
  circleArea: {
    goal: [
      'Tegn cirklen, og tegn målet på. Er det radius eller diameter, du kender?',
      'Tegn et kvadrat med radius som side. Hvor mange af dem skal der cirka til for at dække cirklen?',
      'Arealet er, hvor meget cirklen fylder. Skal svaret være i cm eller i kvadratcentimeter?',
    ],
    rule: [
      'Arealet af en cirkel er π gange radius i anden. Hvad er radius her?',
      'Radius er halvdelen af diameteren. Hvilken af dem står i opgaven, og hvilken skal du bruge?',
      'Radius i anden betyder radius gange sig selv. Hvad gør du bagefter?',
    ],
    setUp: [
      'Skriv areal = π · ▢², og sæt radius ind. Hvad står der?',
      'Skriv først ▢ · ▢ for radius i anden. Hvad skal du gange med til sidst?',
      'Skriv radius = ▢ og så areal = π · ▢ · ▢. Hvad sætter du ind?',
    ],
  },
  circumference: {
    goal: [
      'Tegn cirklen, og tegn målet på. Er det radius eller diameter, du kender?',
      'Omkredsen er vejen hele vejen rundt. Hvor mange gange længere end diameteren er den cirka?',
      'Forestil dig en snor rundt om cirklen. Hvad skal du kende for at regne ud, hvor lang den er?',
    ],
    rule: [
      'Omkredsen er π gange diameteren. Hvad er diameteren her?',
      'Diameteren er to gange radius. Hvilken af dem står i opgaven?',
      'Diameteren går godt tre gange op i omkredsen, og det tal hedder π. Hvordan bruger du det?',
    ],
    setUp: [
      'Skriv omkreds = π · ▢, og sæt diameteren ind. Hvad står der?',
      'Skriv diameter = ▢ og så π · ▢. Hvad sætter du ind?',
      'Skriv stykket med π og det mål, du kender. Skal der et 2-tal med?',
    ],
  },
  cylinderVolume: {
    goal: [
      'Forestil dig cylinderen skåret i tynde runde skiver. Hvad er ens for alle skiverne?',
      'Tegn cylinderen, og skriv målene på. Hvilken figur er bunden?',
      'Rumfanget er, hvor meget der er plads til. Hvad skal du vide om bunden først?',
    ],
    rule: [
      'Rumfanget er arealet af bunden gange højden. Hvordan finder du arealet af en cirkel?',
      'Bunden er en cirkel med areal π gange radius i anden. Hvad skal du gange med for at få hele cylinderen?',
      'Du skal bruge radius to gange og højden én gang. Hvilke tal i opgaven er det?',
    ],
    setUp: [
      'Skriv rumfang = π · ▢² · ▢, og sæt radius og højde ind. Hvad står der?',
      'Skriv først bundens areal: π · ▢². Hvad skal du gange det med?',
      'Lav to linjer: bund = π · ▢ · ▢ og rumfang = bund · ▢. Hvad står der i den første?',
    ],
  },
  polygonAngles: {
    goal: [
      'Tegn figuren, og tegn alle linjer fra ét hjørne til de andre hjørner. Hvilke figurer bliver den delt i?',
      'Hvad ved du om vinklerne i en trekant, som du kan bruge her?',
      'Prøv først med en firkant. Hvor mange trekanter kan den deles i fra ét hjørne?',
    ],
    rule: [
      'Del figuren i trekanter fra ét hjørne. Hvor mange bliver der, når du kender antallet af kanter?',
      'Vinklerne i en trekant er tilsammen 180 grader. Hvor mange trekanter kan figuren deles i?',
      'Der er altid to trekanter færre, end der er kanter. Hvad gør du, når du ved, hvor mange trekanter der er?',
    ],
    setUp: [
      'Skriv (▢ - ▢) · 180 med antallet af kanter først. Hvad sætter du ind?',
      'Skriv antal trekanter = ▢ - ▢. Hvad skal du gange det med?',
      'Skriv vinkelsummen som ▢ · 180. Hvad skal der stå i feltet?',
    ],
  },
  quadrangleAngles: {
    goal: [
      'Hvad ved du om alle vinklerne i en firkant, når du lægger dem sammen?',
      'Tegn en firkant, og skriv de vinkler på, du kender. Hvilken mangler?',
      'Del firkanten i to trekanter med en streg. Hvad fortæller det om vinklerne?',
    ],
    rule: [
      'Vinklerne i en firkant er tilsammen 360 grader. Hvordan finder du den, der mangler?',
      'En firkant er to trekanter, og hver trekant har 180 grader. Hvor meget er der i alt, og hvor meget er brugt?',
      'Du kender vinkelsummen og tre af vinklerne. Hvilken regneart finder den sidste?',
    ],
    setUp: [
      'Skriv vinkelsummen minus de tre vinkler: ▢ - ▢ - ▢ - ▢. Hvad sætter du ind?',
      'Læg først de tre kendte vinkler sammen: ▢ + ▢ + ▢. Hvad trækker du det fra bagefter?',
      'Skriv ▢ + ▢ + ▢ + v = vinkelsummen. Hvilke tal skriver du i felterne?',
    ],
  },
} satisfies Partial<Record<FormulaIdea, RuleTexts>>;
