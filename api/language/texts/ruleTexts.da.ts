import { expressionTextsDa } from './expressionTexts.da.ts';
import { formulaTextsDa } from './formulaTexts.da.ts';
import type { RuleIdea, RuleTexts } from './ruleTexts.ts';
import { solvingTextsDa } from './solvingTexts.da.ts';
import { writtenMethodTextsDa } from './writtenMethodTexts.da.ts';

/** Hints about one rule, in Danish. Slots: see `api/tutor/voice/slots.ts`. */
export const ruleTextsDa: Record<RuleIdea, RuleTexts> = {
  ...formulaTextsDa,
  ...writtenMethodTextsDa,
  ...expressionTextsDa,
  ...solvingTextsDa,
  commonDenominator: {
    goal: [
      'Kig på {a} og {b}. Hvad skal de to brøker have til fælles, før du kan {combine}?',
      '{a} og {b} er delt i stykker af forskellig størrelse. Hvordan kan du gøre stykkerne lige store?',
      'Tænk på én kage skåret i {p} stykker og én skåret i {q}. Hvad skal du gøre, før du kan tælle stykkerne sammen?',
      'Hvad gør det svært at {combine}, når {theDenominators} er {p} og {q}?',
    ],
    rule: [
      'Brøkerne skal have samme {denominator}. Hvilket tal går både {p} og {q} op i?',
      'Det hedder en fællesnævner. Skriv {p}-tabellen og {q}-tabellen op: hvor mødes de første gang?',
      'Du må forlænge en brøk: gang {numerator} og {denominator} med det samme tal. Hvilken af {a} og {b} vil du forlænge?',
      'Når du forlænger {a} eller {b}, bliver brøken ikke større, kun delt i flere stykker. Hvad kan {p} og {q} begge blive til?',
    ],
    setUp: [
      'Skriv {a} = ▢/▢ og {b} = ▢/▢ med samme tal nederst begge steder. Hvad får du?',
      'Sæt det op: {a} skal blive til ▢/▢, og {b} skal blive til ▢/▢. Hvilket tal vil du have nederst?',
      'Begynd med {theDenominator}: ▢ er et tal, som {p} og {q} går op i. Hvad skal du så gange {theNumerator} i {a} med?',
    ],
  },
  combineNumerators: {
    goal: [
      'Nu er stykkerne lige store. Hvad tæller du, når du skal {combine}: tallene øverst eller nederst?',
      'Du har to brøker med samme {denominator}. Hvad sker der med {theDenominator}, når du skal {combine}?',
      'Kig på tallene over brøkstregen. Hvad fortæller de om, hvor mange stykker du har?',
    ],
    rule: [
      'Når {theDenominators} er ens, regner du kun med {theNumerators}. Hvilke to tal skal du så regne med?',
      '{theDenominator} fortæller, hvor store stykkerne er, så den bliver stående. Hvad gør du med {theNumerators}?',
      'Stykkerne er lige store, så du kan tælle dem. Hvor mange har du af dem i hver brøk?',
    ],
    setUp: [
      'Skriv ▢/▢: nederst det tal, som brøkerne deler, øverst det du får ud af {theNumerators}. Hvad skriver du?',
      'Lav én lang brøkstreg. Skriv stykket med {theNumerators} over den og {theDenominator} under: hvad står der?',
      'Sig det med ord, som om det var æbler: "så mange stykker og så mange stykker". Hvad bliver det?',
    ],
  },
  simplifyFraction: {
    goal: [
      'Kan {part} skrives kortere? Hvilket tal går op i både {theNumerator} og {theDenominator}?',
      'Kig på tallet øverst og tallet nederst i {part}. Hvad kan begge deles med?',
      'Prøv at skrive {part} med færre og større stykker. Hvad kan du dividere begge tal med?',
      'Brøken kan skrives kortere. Hvilket tal går op i både {theNumerator} og {theDenominator}?',
    ],
    rule: [
      'Det hedder at forkorte: dividér øverst og nederst i {part} med det samme tal. Hvilket tal vil du prøve?',
      '{part} ændrer ikke størrelse, når du dividerer øverst og nederst med det samme tal. Hvilket tal går op i begge?',
      'Begynd småt med {part}: er begge tal lige, eller er de begge i samme lille tabel?',
      'Det hedder at forkorte: dividér {numerator} og {denominator} med det samme tal. Hvilket tal vil du prøve?',
    ],
    setUp: [
      'Skriv det sådan: (▢ : ▢)/(▢ : ▢), med samme tal efter begge kolonner. Hvilket tal sætter du ind?',
      'Skriv tabellerne op, som begge tal er med i. Hvilken tabel er den største?',
      'Dividér først med det mindste tal, der går op, og se så på brøken igen. Kan den blive kortere endnu?',
    ],
  },
  multiplyFractions: {
    goal: [
      'Hvad betyder det at tage {a} af {b}? Tegn gerne et rektangel og skravér.',
      'Kig på {a} · {b}. Skal brøker have samme {denominator}, når man ganger dem?',
      'Bliver {a} · {b} større eller mindre end {b}? Hvad tror du, og hvorfor?',
    ],
    rule: [
      'Når du ganger brøker, ganger du tæller med tæller og nævner med nævner. Hvilke tal hører sammen i {a} · {b}?',
      'Her behøver du ingen fællesnævner. Hvilke to tal skal du gange øverst i {a} · {b}?',
      'Gang øverst for sig og nederst for sig. Hvad skriver du for {a} og {b}?',
    ],
    setUp: [
      'Skriv {a} · {b} på én lang brøkstreg: (▢ · ▢)/(▢ · ▢). Hvilke tal sætter du ind?',
      'Lav to små stykker ud af {a} og {b}: ét for tallene øverst og ét for tallene nederst. Hvad står der?',
      'Gør {a} · {b} til ▢/▢ ved at gange lige over og lige ned. Hvad får du?',
    ],
  },
  divideByFraction: {
    goal: [
      'Hvor mange gange kan {b} være i {a}? Tegn det gerne på en tallinje.',
      'Hvad spørger {a} : {b} egentlig om? Sig det med "hvor mange gange".',
      'Bliver {a} : {b} større eller mindre end {a}? Hvad tror du, og hvorfor?',
    ],
    rule: [
      'At dividere med en brøk er det samme som at gange med den omvendte. Hvad er den omvendte af {b}?',
      'Vend den brøk om, du dividerer med, og gang i stedet. Hvilken af {a} og {b} skal vendes?',
      'Kun tallet efter divisionstegnet skal vendes. Hvordan ser {b} ud på hovedet?',
    ],
    setUp: [
      'Skriv {a} : {b} som {a} · ▢/▢. Hvad skal stå i den nye brøk?',
      'Lad {a} stå, lav : om til ·, og vend {b}. Hvad står der nu?',
      'Skriv det nye gangestykke under {a} : {b}. Hvilken brøk har du vendt?',
    ],
  },
  partOf: {
    goal: [
      'Hvad betyder {a} af {b}? Hvor mange lige store dele skal {b} deles i?',
      'Tegn {b} som en stribe og del den. Hvad fortæller {a} om, hvor mange dele du skal have?',
      'Hvad mon er mindst: {a} af {b}, eller {b} selv? Hvordan kan du se det?',
    ],
    rule: [
      '{theDenominator} siger, hvor mange dele {b} skal deles i. Hvad skal du dividere {b} med?',
      'Find først én del af {b}, og tag så så mange dele, som {theNumerator} siger. Hvad er første skridt?',
      '"Af" betyder gange her. Hvordan kan du skrive {a} af {b} som et gangestykke?',
    ],
    setUp: [
      'Skriv to linjer: {b} : ▢ = ▢, og så ▢ · ▢. Hvad skal stå i den første?',
      'Del striben {b} i lige store dele, og skriv tallet i én del. Hvor mange af de dele skal du bruge?',
      'Regn én del af {b} ud først. Hvad skriver du?',
    ],
  },
  percentOf: {
    goal: [
      'Hvad betyder {a} egentlig? Hvor mange ud af hver hundrede er det?',
      'Er {a} mere eller mindre end halvdelen? Hvad siger det dig om {a} af {b}?',
      'Hvis {b} er det hele, hvor stor en del er {a} så?',
    ],
    rule: [
      'Procent betyder hundrededele. Hvordan skriver du {a} som en brøk eller et decimaltal?',
      'Du kan finde 1 % først ved at dele {b} i hundrede dele. Hvad gør du så for at få {a}?',
      'Kender du en brøk, der er lige så stor som {a}? Så kan du tage den brøk af {b}.',
    ],
    setUp: [
      'Skriv {a} af {b} som ▢/100 · {b}. Hvad skal stå i feltet?',
      'Skriv to linjer: 1 % af {b} = ▢, og så {a} af {b} = ▢ · ▢. Hvad står der i den første?',
      'Lav {a} om til et decimaltal, og gang det med {b}. Hvad skriver du som decimaltal?',
    ],
  },
  root: {
    goal: [
      'Hvad spørger kvadratroden om? Sig det med "hvilket tal gange sig selv".',
      'Forestil dig et kvadrat, hvor arealet er tallet under rodtegnet. Hvad er det ved kvadratet, du skal finde?',
      'Hvad er det modsatte af at tage et tal i anden?',
    ],
    rule: [
      'Kvadratroden er det tal, der ganget med sig selv giver tallet under rodtegnet. Hvilke tal vil du prøve?',
      'At tage kvadratroden er at gå baglæns fra "i anden". Hvilke kvadrattal ligger tættest på?',
      'Pas på: Kvadratroden er ikke det halve. Hvad skal tallet i stedet kunne?',
    ],
    setUp: [
      'Skriv ▢ · ▢ med det samme tal i begge felter. Hvornår giver det tallet under rodtegnet?',
      'Lav en liste over kvadrattal: 1, 4, 9, … Hvor passer tallet under rodtegnet ind?',
      'Find to tal efter hinanden, hvor det ene er for lille og det andet for stort, når du ganger dem med sig selv. Hvilke er det?',
    ],
  },
  round: {
    goal: [
      'Hvor nøjagtigt skal tallet skrives? Find det sted i opgaven, der siger det.',
      'Sæt en streg efter det sidste ciffer, der skal være med. Hvilket ciffer står lige efter stregen?',
      'Hvilke to runde tal ligger tallet imellem?',
    ],
    rule: [
      'Det første ciffer, der ikke skal med, bestemmer. Hvornår runder du op, og hvornår lader du være?',
      'Er cifferet efter stregen 5 eller mere, runder du op. Hvad står der her?',
      'Du skal vælge det runde tal, der ligger tættest på. Hvordan ser du, hvilket det er?',
    ],
    setUp: [
      'Skriv tallet med en lodret streg der, hvor det skal slutte. Hvad sker der med cifferet før stregen?',
      'Tegn en tallinje fra ▢ til ▢ med de to nærmeste runde tal. Hvilken ende ligger tallet tættest på?',
      'Skriv de cifre, der bliver stående, og et ▢ på den sidste plads. Hvad skal der stå i feltet?',
    ],
  },
  bracketsFirst: {
    goal: [
      'Skal {n1} og {n2} regnes sammen først? Hvorfor, eller hvorfor ikke?',
      'Der er en parentes i opgaven. Hvad fortæller den dig om {n1} og {n2}?',
      'Hvad hører {n1} sammen med, og hvordan kan du se det?',
      'Hvad i {before} hører sammen og skal regnes ud først?',
    ],
    rule: [
      'Parentesen går altid først. Er {n1} inde i den eller udenfor?',
      'Regn det, der står i parentes, og lad resten stå. Hvilket lille stykke er det, og er {n2} med?',
      'Lad som om du kun kan se parentesen. Kan du så se {n1}?',
    ],
    setUp: [
      'Skriv {before} af igen, men med ▢ i stedet for parentesen. Hvad skal stå i feltet?',
      'Regn parentesen i {before} på en linje for sig. Hvad får du?',
      'Skriv: parentesen = ▢. Hvad kommer der til at stå, når du sætter det ind i {before}?',
    ],
  },
  pointsBeforeDashes: {
    goal: [
      'Skal {n1} og {n2} regnes sammen først? Hvorfor, eller hvorfor ikke?',
      'Hvilket regnetegn står mellem {n1} og {n2}, og skal det vente?',
      'Der er flere regnetegn i {before}. Hvad siger regnereglerne om rækkefølgen?',
      'Hvilket af tallene hører {n2} tættest sammen med, og hvordan kan du se det?',
    ],
    rule: [
      'Gange og division går før plus og minus. Hvem skal {n2} så regnes sammen med?',
      'Regn · og : før + og −, også når de står sidst. Hvad betyder det for {n1}?',
      'Prøv at sætte en parentes om det, der skal regnes først. Kommer {n1} med i den?',
    ],
    setUp: [
      'Skriv {before} igen med ▢ på gange- eller divisionsstykkets plads. Hvad skal stå i feltet?',
      'Lad plus og minus i {before} vente, og regn det andet på en linje for sig. Hvad får du?',
      'Skriv næste linje under {before}, hvor kun ét regnetegn er væk. Hvad står der?',
    ],
  },
  power: {
    goal: [
      'Hvad betyder det lille, hævede tal i {before}? Sig det med "gange med sig selv".',
      'Hvor mange gange skal tallet ganges med sig selv i {before}?',
      'Hvilken del af {before} er en potens, og hvad står den for?',
    ],
    rule: [
      'En potens regnes før gange og plus. Hvordan skriver du den i {before} som et gangestykke?',
      'Det hævede tal tæller, hvor mange gange tallet står i gangestykket. Hvordan ser det ud i {before}?',
      'Pas på: en potens er ikke tallet gange det hævede tal. Hvad er den så i {before}?',
    ],
    setUp: [
      'Skriv potensen i {before} som ▢ · ▢. Hvad skal stå i felterne?',
      'Skriv potensen ud som gange på en linje for sig, og sæt resultatet ind i {before}. Hvad står der?',
      'Skriv {before} igen, hvor potensen er lavet om til gange. Hvad skriver du?',
    ],
  },
  add: {
    goal: [
      'Hvad tror du, {a} og {b} giver cirka til sammen? Og hvordan finder du det helt præcist?',
      'Hvilken del af {b} vil du lægge til {a} først?',
      'Hvor mange enere er der i {a}, og hvor mange i {b}? Hvad betyder det for, hvor du begynder?',
      'Forestil dig {a} på en tallinje. Hvor langt skal du hoppe, og hvordan deler du {b} op i hop?',
    ],
    rule: [
      'Læg tal med samme plads sammen: enere for sig og tiere for sig. Hvad får du af enerne i {a} og {b}?',
      'Del {b} op, så du først kan fylde {a} op til et rundt tal. Hvor meget mangler {a}?',
      'Skriv {a} og {b} under hinanden, så kommaer og pladser passer. Hvilken kolonne begynder du med?',
    ],
    setUp: [
      'Skriv {a} + ▢ + ▢, hvor de to felter til sammen er {b}. Hvordan deler du {b}?',
      'Lav et hop på tallinjen fra {a}: først til et rundt tal, så resten af {b}. Hvor lander første hop?',
      'Stil {a} og {b} op under hinanden. Hvad står der længst til højre, og er der noget i mente?',
    ],
  },
  subtract: {
    goal: [
      'Hvor langt er der fra {b} til {a}? Tænk på en tallinje.',
      'Hvor stor tror du cirka, forskellen på {a} og {b} er? Og hvordan finder du den præcist?',
      'Vil du helst tage {b} væk i bidder eller tælle op fra {b} til {a}? Hvorfor?',
      'Er der nok enere i {a} til at tage enerne i {b} væk?',
    ],
    rule: [
      'Du kan tælle op fra {b} til {a} i spring. Hvilket rundt tal vil du springe til først?',
      'Træk plads for plads: enere fra enere, tiere fra tiere. Skal du låne noget fra {a} for at tage {b} væk?',
      'Del {b} op i mindre bidder, og træk dem fra {a} én ad gangen. Hvilken bid tager du først?',
    ],
    setUp: [
      'Skriv {a} − ▢ − ▢, hvor felterne til sammen er {b}. Hvordan deler du {b}?',
      'Tegn en tallinje med {b} og {a}, og skriv springene ovenpå. Hvad er det første spring?',
      'Stil {a} og {b} op under hinanden. Hvad sker der i kolonnen længst til højre?',
    ],
  },
  signedProduct: {
    goal: [
      'Hvilke af {a} og {b} er negative? Hvad tror du, det betyder for resultatet?',
      'Se først bort fra fortegnene i {a} og {b}. Hvad er det så for et regnestykke?',
      'Hvad ved du om, hvad der sker, når man ganger eller dividerer med et negativt tal?',
    ],
    rule: [
      'To ens fortegn giver plus, og to forskellige giver minus, når man ganger eller dividerer. Hvad har du i {a} og {b}?',
      'Find fortegnet for sig og tallet for sig. Hvilket af dem finder du først, når du har {a} og {b}?',
      'Et negativt tal vender retningen på tallinjen. Hvor mange gange bliver der vendt med {a} og {b}?',
    ],
    setUp: [
      'Skriv fortegnet først: ▢. Regn så med {a} og {b} uden fortegn, og sæt det sammen. Hvad står der?',
      'Tæl minusserne i {a} og {b}. Hvilket fortegn sætter du foran ▢, når du har regnet uden dem?',
      'Skriv en linje for fortegnet og en linje for tallet. Hvad bliver hver af dem til?',
    ],
  },
  subtractBelowZero: {
    goal: [
      'Find {a} på en tallinje, der går til begge sider af 0. Hvilken vej skal du gå, når du trækker {b} fra?',
      'Tænk på et termometer, der viser {a} grader. Hvad sker der, når det bliver {b} grader koldere?',
      'Hvilken side af 0 tror du, {a} − {b} ender på? Hvordan kan du se det?',
    ],
    rule: [
      'At trække fra er at gå til venstre på tallinjen, og den går videre på den anden side af 0. Hvor mange skridt skal du gå fra {a}?',
      'Rækkefølgen betyder noget: her går du ud fra {a} og trækker {b} fra, ikke omvendt. Hvor langt er {a} fra 0?',
      'Tallene bliver ved til venstre for 0, med minus foran. Hvordan hjælper det dig, når du går {b} til venstre fra {a}?',
    ],
    setUp: [
      'Tegn en tallinje med 0, og sæt en prik ved {a}. Gå {b} skridt til venstre. Hvor lander du: ▢?',
      'Skriv {a} − {b} = ▢, og tegn et spring til venstre fra {a} på en tallinje. Hvor langt er springet?',
      'Tegn et termometer med 0 midt på, og mærk {a} af. Gå {b} ned. Hvad skriver du i ▢?',
    ],
  },
  multiply: {
    goal: [
      'Hvordan kan du dele {b} op, så det bliver lettere at gange med {a}?',
      'Hvilket tal tæt på {b} er let at gange {a} med? Brug det til et overslag.',
      'Hvilket gangestykke kan du i forvejen, som ligner {a} · {b}?',
      'Tænk på {a} rækker med {b} i hver. Hvordan kan du tælle dem i bidder?',
    ],
    rule: [
      'Du må dele det ene tal op, gange hver del og lægge sammen til sidst. Hvordan vil du dele {b}, og hvad skal hver del ganges med?',
      'Del {b} i tiere og enere. Hvilke to mindre gangestykker får du så med {a}?',
      'Hvis du kender et gangestykke med {a}, der er tæt på, kan du rette det til. Hvor langt er der op til {b}?',
    ],
    setUp: [
      'Skriv {a} · ▢ + {a} · ▢, hvor felterne til sammen er {b}. Hvad sætter du ind?',
      'Tegn et rektangel med siderne {a} og {b}, og del det i to. Hvad er arealet af hver del?',
      'Stil {a} og {b} op under hinanden, og gang én plads ad gangen. Hvad giver den første plads?',
    ],
  },
  divide: {
    goal: [
      'Hvor mange gange kan {b} være i {a}? Start med noget, du er sikker på.',
      'Hvilken tabel kan hjælpe dig, når du skal dele med {b}?',
      'Tænk på at dele {a} ud til {b}. Hvad kan hver få i første runde?',
      'Hvilket rundt tal tæt på {a} går {b} op i?',
    ],
    rule: [
      'Division er gange baglæns. Hvad skal du gange {b} med for at nå {a}?',
      'Del {a} op i bidder, som {b} går op i. Hvilken stor bid kan du tage først?',
      'Er tallene for store, så gør dem begge lige mange gange mindre. Hvad kan du dele både {a} og {b} med?',
    ],
    setUp: [
      'Skriv {b} · ▢ = {a}. Hvilket tal vil du prøve i feltet?',
      'Skriv {a} som ▢ + ▢, hvor {b} går op i begge. Hvordan deler du {a}?',
      'Stil divisionen op, og tag ét ciffer af {a} ad gangen fra venstre. Hvor mange gange går {b} op i det første?',
    ],
  },
  expandBrackets: {
    goal: [
      'Hvad betyder tallet lige foran parentesen i {before}?',
      'Hvordan kan du skrive {before} uden parentes?',
      'Hvem i parentesen skal ganges, når der står et tal foran i {before}?',
    ],
    rule: [
      'Tallet foran parentesen ganges ind på hvert led. Hvor mange led står der i parentesen i {before}?',
      'Gang ind på alle led, ikke kun det første. Hvilke to gangestykker giver det i {before}?',
      'Husk fortegnet, når du ganger ind i parentesen. Hvad bliver det andet led i {before}?',
    ],
    setUp: [
      'Skriv {before} igen, men med ▢ + ▢ i stedet for parentesen. Hvad skal stå i felterne?',
      'Tegn en bue fra tallet foran parentesen til hvert led i {before}. Hvad giver hver bue?',
      'Gang ind på første led i {before}, og bagefter på andet led. Hvad står der nu?',
    ],
  },
  collectTerms: {
    goal: [
      'Hvilke led i {before} er af samme slags?',
      'Sæt en ring om led med {x} og en firkant om tal alene i {before}. Hvad kan lægges sammen?',
      'Kan {before} skrives kortere, før du går videre?',
    ],
    rule: [
      'Du må samle led af samme slags: {x} for sig og tal for sig. Hvad får du samlet i {before}?',
      'Tænk på {x} som et æble: hvor mange æbler er der på hver side i {before}?',
      'Husk, at fortegnet foran leddet følger med. Hvad bliver leddene med {x} til sammen i {before}?',
    ],
    setUp: [
      'Skriv {before} igen som ▢{x} og et tal på hver side. Hvad skal stå i feltet?',
      'Skriv først alle led med {x} ved siden af hinanden, så tallene. Hvad bliver {before} til?',
      'Saml ét par led i {before} ad gangen. Hvilket par tager du først?',
    ],
  },
  gatherVariable: {
    goal: [
      '{x} står på begge sider i {before}. På hvilken side vil du samle dem?',
      'Hvad kan du gøre, så {x} kun står på den ene side i {before}?',
      'Hvilket led med {x} i {before} vil du flytte, og hvorfor det?',
    ],
    rule: [
      'Træk det samme led med {x} fra på begge sider. Hvilket led vil du af med i {before}?',
      'En ligning er en vægt i balance: fjern lige meget {x} fra begge sider. Hvor meget kan du fjerne i {before}?',
      'Gør det modsatte på begge sider. Hvad er det modsatte af det led med {x}, du vil flytte i {before}?',
    ],
    setUp: [
      'Skriv {before}, og skriv "− ▢{x}" på begge sider. Hvad skal stå i feltet?',
      'Streg lige mange {x} over på hver side i {before}. Hvad er der tilbage?',
      'Skriv den nye ligning under {before}, hvor {x} kun er på én side. Hvad står der?',
    ],
  },
  undoAddition: {
    goal: [
      'Du vil have {x} til at stå alene i {before}. Hvad kan du fjerne først?',
      'Hvad er der lagt til eller trukket fra på siden med {x} i {before}?',
      'Tænk på {before} som en vægt. Hvad kan du tage af på begge sider, så {x} kommer tættere på at være alene?',
    ],
    rule: [
      'Det, du gør på den ene side, skal du også gøre på den anden. Hvad er det modsatte af det, der sker med {c} i {before}?',
      'Plus og minus ophæver hinanden. Hvordan får du {c} til at forsvinde fra siden med {x}?',
      'Fjern {c} ved at gøre det modsatte på begge sider. Hvad skriver du på hver side?',
    ],
    setUp: [
      'Skriv {before}, og skriv det samme efter begge sider, så {c} går væk. Hvad står der så til venstre?',
      'Lav en ny linje under {before}: siden med {x} uden {c}, og ▢ på den anden side. Hvad skal stå i feltet?',
      'Dæk {x}-leddet i {before} med hånden. Hvilket tal må der gemme sig under hånden?',
    ],
  },
  undoMultiplication: {
    goal: [
      'Hvad er der sket med {x} i {before}: er det ganget eller delt med noget?',
      'Der står ikke {x} alene endnu i {before}. Hvad mangler du at fjerne?',
      'Hvor mange {x} er der i {before}, og hvad vil du vide om ét {x}?',
    ],
    rule: [
      'Gange og division ophæver hinanden. Hvad er det modsatte af det, der sker med {x} i {before}?',
      'Gør det samme på begge sider af {before}, så der kun er ét {x}. Hvilken regneart bruger du?',
      'Find det tal, der står sammen med {x} i {before}. Hvad kan du gøre på begge sider, så det går væk?',
    ],
    setUp: [
      'Skriv {before}, og gør det samme ved begge sider, så der står {x} = ▢. Hvad gør du?',
      'Læs {before} højt med ord. Hvad må ét {x} så være?',
      'Prøv med et bud: sæt et tal ind i stedet for {x} i {before}. Blev det for stort eller for småt?',
    ],
  },
  rewrite: {
    goal: [
      'Kig på {before}. Hvad vil du gøre først?',
      'Hvilken del af {before} kan du regne eller skrive om uden at røre resten?',
      'Hvad ville gøre {before} lettere at arbejde med?',
    ],
    rule: [
      'Tag ét skridt ad gangen i {before}, og skriv en ny linje for hvert. Hvad er det første?',
      'Skriv {before} om, så alle tal er på samme form. Hvilken form vil du vælge?',
      'Gør kun én ting ved {before}, og tjek at værdien er den samme. Hvilken ting tager du?',
    ],
    setUp: [
      'Skriv {before} = ▢, hvor kun én del er regnet ud. Hvad skal stå i feltet?',
      'Sæt en ring om én del af {before}, og skriv linjen igen uden den del. Hvad står der?',
      'Skriv næste linje under {before}. Hvad har du ændret?',
    ],
  },
};
