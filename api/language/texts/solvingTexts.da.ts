import type { SolvingIdea } from './algebraIdea.ts';
import type { RuleTexts } from './ruleTexts.ts';

/** Hints about inequalities and equations of the second degree, in Danish. */
export const solvingTextsDa: Record<SolvingIdea, RuleTexts> = {
  moveInInequality: {
    goal: [
      'Du vil have {x} til at stå alene i {before}. Hvad kan du fjerne først?',
      'Hvad er der lagt til eller trukket fra på siden med {x} i {before}?',
      'Tænk på {before} som en vægt, der ikke er i balance. Hvad kan du tage af på begge sider?',
      'Hvilket led står i vejen for, at {x} er alene i {before}?',
    ],
    rule: [
      'Du må lægge det samme til eller trække det samme fra på begge sider, og tegnet bliver, som det er. Hvad vil du fjerne i {before}?',
      'Når du fjerner lige meget på begge sider, er den tungeste side stadig tungest. Hvad fjerner du fra {before}?',
      'Gør det modsatte af det, der er gjort ved {x}, på begge sider. Hvad er det i {before}?',
    ],
    setUp: [
      'Skriv {before}, og skriv det samme efter begge sider. Hvad står der så på hver side?',
      'Lav en ny linje under {before} med det samme tegn, og ▢ på den side uden {x}. Hvad skal stå i feltet?',
      'Skriv først siden med {x}, som den bliver, så tegnet, og så den anden side. Hvad får du?',
    ],
  },
  scaleInequality: {
    goal: [
      'Hvad er der sket med {x} i {before}: er det ganget eller delt med noget?',
      'Du vil vide noget om ét {x}. Hvad mangler du at fjerne i {before}?',
      'Hvilket tal står sammen med {x} i {before}, og hvad gør det ved {x}?',
    ],
    rule: [
      'Gange og division ophæver hinanden, og så længe tallet er positivt, bliver tegnet, som det er. Hvad gør du ved {before}?',
      'Gør det samme på begge sider, så der kun er ét {x}. Hvilken regneart bruger du på {before}?',
      'Find det tal, der står sammen med {x} i {before}. Hvad kan du gøre på begge sider, så det går væk?',
    ],
    setUp: [
      'Skriv ét {x}, så det samme tegn som i {before}, og så ▢. Hvad skal stå i feltet?',
      'Læs {before} højt med ord. Hvad må der så gælde for ét {x}?',
      'Prøv med et bud: sæt et tal ind i stedet for {x} i {before}. Passer det, og hvor langt kan du gå?',
    ],
  },
  turnInequality: {
    goal: [
      'Hvilket fortegn har tallet foran {x} i {before}? Hvad betyder det for det næste, du gør?',
      'Prøv at sætte et stort og et lille tal ind for {x} i {before}. Hvilket af dem passer?',
      'Du vil vide noget om ét {x}, men der står et minus. Hvad skal du være opmærksom på?',
    ],
    rule: [
      'Når begge sider ganges eller deles med et negativt tal, skal tegnet vende. Hvad deler du med i {before}?',
      'Et negativt tal spejler tallinjen: det, der var størst, bliver mindst. Hvad sker der så med tegnet i {before}?',
      'Tænk på 2 < 5. Gang begge sider med −1: hvilken side er nu størst, og hvad siger det dig om {before}?',
    ],
    setUp: [
      'Skriv ét {x}, så tegnet vendt om, og så ▢. Hvad skal stå i feltet?',
      'Skriv {before} igen, hvor begge sider er delt med det negative tal. Hvilken vej skal tegnet vende?',
      'Regn siden uden {x} ud med fortegn, og vend tegnet. Hvad står der?',
    ],
  },
  bothRoots: {
    goal: [
      '{x} ganget med sig selv skal give det, der står på den anden side. Hvilke tal kan det være?',
      'Hvad spørger {before} om? Sig det med "ganget med sig selv".',
      'Tænk på et kvadrat med det areal. Hvor lang er siden, og kan {x} også være noget andet end en længde?',
    ],
    rule: [
      'Det modsatte af at sætte i anden er at tage kvadratroden. Men hvad giver et negativt tal ganget med sig selv?',
      'En ligning med {x} i anden kan have flere løsninger. Hvordan kan du tjekke, om du har dem alle?',
      'Minus gange minus giver plus. Hvad betyder det for, hvilke tal {x} kan være i {before}?',
    ],
    setUp: [
      'Skriv {x} = ▢ eller {x} = −▢. Hvad skal stå i felterne?',
      'Skriv ▢ · ▢ med det samme tal to gange. Hvilket tal passer, og er der et tal mere?',
      'Sæt tegnet √ om det, der står alene i {before}. Hvad giver det, og hvad er den anden mulighed?',
    ],
  },
  gatherOnOneSide: {
    goal: [
      'Hvad skal der helst stå på den ene side, før du kan bruge nulreglen?',
      'Hvordan kan du få 0 til at stå alene på den ene side af {before}?',
      'Hvilke led i {before} vil du flytte, så alt står på samme side?',
    ],
    rule: [
      'Flyt alle led over på den ene side, så der står 0 på den anden. Hvilket fortegn får de led, du flytter?',
      'Træk det samme fra på begge sider, til den ene side er 0. Hvad trækker du fra i {before}?',
      'Gang parenteser ud, og saml alt på én side. Hvilke led er af samme slags?',
    ],
    setUp: [
      'Skriv leddet i anden først, så leddet med {x}, så tallet, og til sidst = 0. Hvad står der?',
      'Skriv en ny linje under {before}, der ender på = 0. Hvad står foran?',
      'Tag ét led ad gangen over på den anden side. Hvilket tager du først, og hvad sker der med fortegnet?',
    ],
  },
  factorTrinomial: {
    goal: [
      'Kan siden med {x} skrives som to parenteser ganget sammen?',
      'Hvilket tal står alene i {before}, og hvilket tal står foran {x}? De to skal du bruge.',
      'Tænk baglæns: hvilke to parenteser kan være ganget ud til det, der står i {before}?',
    ],
    rule: [
      'Find to tal, der ganget giver tallet til sidst og lagt sammen giver tallet foran {x}. Hvilke par kan du prøve?',
      'Skriv de talpar op, der ganget giver tallet til sidst i {before}. Hvilket par har den rigtige sum?',
      'Fortegnene tæller med. Er tallet til sidst positivt, har de to tal samme fortegn. Hvad gælder i {before}?',
    ],
    setUp: [
      'Skriv ({x} + ▢)({x} + ▢) = 0, eller med minus. Hvilke tal prøver du?',
      'Lav en liste med talpar ▢ · ▢, og skriv summen ved siden af hvert. Hvilket par passer?',
      'Gang dine to parenteser ud for at tjekke. Får du {before} igen?',
    ],
  },
  zeroProduct: {
    goal: [
      'Her er noget ganget sammen, som giver 0. Hvad ved du så?',
      'Hvilke faktorer står der i {before}? Hvornår giver de 0 tilsammen?',
      'Kan to tal ganget give 0, hvis ingen af dem er 0?',
    ],
    rule: [
      'Nulreglen siger: et produkt er 0, når en af faktorerne er 0. Hvilke faktorer er der i {before}?',
      'Hver faktor kan være den, der er 0. Hvilke små ligninger giver det?',
      'Dæk den ene faktor i {before} til. Hvad skal der gælde for den anden?',
    ],
    setUp: [
      'Skriv én lille ligning for hver faktor: ▢ = 0 eller ▢ = 0. Hvad sætter du ind?',
      'Skriv faktorerne fra {before} under hinanden, og skriv = 0 efter hver. Hvad står der?',
      'Tag den første faktor for sig, og sæt den lig 0. Hvad står der, og hvad med den næste?',
    ],
  },
  solveEach: {
    goal: [
      'Nu har du små ligninger i {before}. Hvad må {x} være i den første?',
      'Hvilket tal skal {x} være, for at den første lille ligning passer? Og den næste?',
      'Løs de små ligninger hver for sig. Hvilken tager du først?',
    ],
    rule: [
      'Hver lille ligning løses for sig: gør det modsatte på begge sider. Hvad gør du i den første?',
      'Pas på fortegnet: står der plus, bliver {x} negativ. Hvad bliver {x} i den første?',
      'Begge svar er løsninger. Hvordan kan du tjekke dem i den ligning, du begyndte med?',
    ],
    setUp: [
      'Skriv {x} = ▢ eller {x} = ▢. Hvad skal stå i felterne?',
      'Sæt et tal ind for {x} i den første lille ligning. Bliver det 0?',
      'Skriv hver løsning på sin egen linje. Hvad står der på den første?',
    ],
  },
};
