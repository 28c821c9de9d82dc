import type { ExpressionIdea } from './algebraIdea.ts';
import type { RuleTexts } from './ruleTexts.ts';

/** Hints about expressions with letters, in Danish. */
export const expressionTextsDa: Record<ExpressionIdea, RuleTexts> = {
  multiplyTerms: {
    goal: [
      'Hvor i {before} står der noget, som skal ganges, før du kan samle led?',
      'Se på ét led ad gangen i {before}. Er der et led, som kan skrives kortere i sig selv?',
      'Hvilke tal og hvilke bogstaver er ganget sammen i {part}?',
      'Plus og minus deler et udtryk op i led. Hvilket led er ikke regnet færdigt endnu?',
    ],
    rule: [
      'I et led ganger du tallene for sig og bogstaverne for sig. Hvilke tal og bogstaver er der i {part}?',
      'Du må bytte om på rækkefølgen, når du ganger. Hvordan ser {part} ud med tallene først?',
      'Et bogstav ganget med sig selv er en potens. Er der et bogstav, der står der to gange?',
      'Tallene ganges med hinanden, og bogstaverne sættes bagefter. Hvad bliver det i det led, du ser på?',
    ],
    setUp: [
      'Skriv leddet som ▢ · ▢ med tallene først og bogstaverne bagefter. Hvad sætter du ind?',
      'Skriv {part} på en linje for sig, og gang tallene. Hvad står der nu?',
      'Skriv hele udtrykket igen, hvor kun det ene led er ganget sammen. Hvordan ser det ud?',
    ],
  },
  likeTerms: {
    goal: [
      'Hvilke led i {before} er af samme slags?',
      'Sæt en ring om de led i {before}, der har samme bogstav. Hvilke hører sammen?',
      'Kan {before} skrives kortere? Hvilke led vil du kigge på først?',
      'Led med samme bogstav hører sammen, og tal alene hører sammen. Hvilke led kan du finde til hinanden?',
    ],
    rule: [
      'Du må kun samle led af samme slags, og fortegnet foran leddet følger med. Hvad kan du samle i {before}?',
      'Tænk på bogstaverne som ting: æbler kan lægges til æbler, men ikke til pærer. Hvilke led i {before} kan så samles?',
      'Et bogstav alene er én af slagsen. Hvor mange har du i alt af hver slags?',
      'Når du samler led, regner du kun med tallene foran; bogstavet bliver stående. Hvad får du af den første slags?',
    ],
    setUp: [
      'Skriv led af samme slags ved siden af hinanden, hver med sit fortegn. Hvordan ser {before} så ud?',
      'Skriv et ▢ foran hvert bogstav, og tæl op. Hvad skal stå i felterne?',
      'Tag én slags ad gangen på en linje for sig, for eksempel {part} = ▢. Hvad skriver du i feltet?',
      'Streg de led ud, du har talt med, mens du samler. Hvad har du fået, når alle er streget ud?',
    ],
  },
  multiplyIntoBrackets: {
    goal: [
      'Hvad står der lige foran parentesen, og hvad skal det ganges med?',
      'Hvor mange led er der inde i parentesen? Hvad betyder det for, hvor mange gange du skal gange?',
      'Hvordan kan du skrive {part} uden parentes?',
      'Tænk på et rektangel: den ene side er det, der står foran parentesen, den anden er parentesen. Hvilke to stykker kan det deles i?',
    ],
    rule: [
      'Det, der står foran parentesen, ganges ind på hvert led i den. Hvilke gangestykker giver det?',
      'Gang ind på alle led, ikke kun det første. Hvad skal du gange med hvad i {part}?',
      'Fortegnet følger med, når du ganger ind. Hvilket fortegn får hvert led?',
    ],
    setUp: [
      'Tegn en bue fra det, der står foran parentesen, til hvert led i den. Hvad giver hver bue?',
      'Skriv {part} som gangestykker, ét for hvert led: ▢ · ▢, med det rigtige fortegn imellem. Hvad sætter du ind?',
      'Gang ind på det første led, og bagefter på det næste. Hvad står der nu?',
      'Skriv ét gangestykke for hvert led i parentesen, før du regner noget ud. Hvilke bliver det?',
    ],
  },
  removeBrackets: {
    goal: [
      'Hvilket tegn står lige foran parentesen, plus eller minus?',
      'Hvad sker der med leddene i {part}, når parentesen skal væk?',
      'Der står ikke noget tal foran parentesen. Hvad fortæller tegnet foran den så?',
    ],
    rule: [
      'Et minus foran en parentes vender alle fortegn i den; et plus gør ikke. Hvad gælder her?',
      'At trække en parentes fra er at trække hvert led i den fra. Hvad sker der så med det sidste led?',
      'Se på hvert led i parentesen for sig. Skal dets fortegn vendes eller blive?',
    ],
    setUp: [
      'Skriv udtrykket igen uden parentesen, med ▢ på hvert fortegns plads. Hvilke tegn sætter du ind?',
      'Skriv leddene fra parentesen ét for ét på en ny linje. Hvilket fortegn får hvert af dem?',
      'Lad det foran parentesen stå, og skriv så hvert led med sit nye fortegn. Hvad står der?',
    ],
  },
  multiplyBrackets: {
    goal: [
      'Her er to parenteser ganget sammen. Hvor mange led er der i hver af dem?',
      'Tegn et rektangel, hvor hver parentes er en side. Hvor mange felter bliver det delt i?',
      'Hvad tror du: er det nok at gange de første led sammen og de sidste led sammen?',
    ],
    rule: [
      'Hvert led i den ene parentes ganges med hvert led i den anden. Hvor mange gangestykker giver det?',
      'Tag det første led i den første parentes, og gang det ind på hele den anden. Hvad gør du så bagefter?',
      'Fortegnene følger med, når led ganges. Hvilke af gangestykkerne bliver negative, hvis nogen?',
    ],
    setUp: [
      'Skriv gangestykkerne op ét for ét: ▢ · ▢, ▢ · ▢ og så videre. Hvilke led sætter du ind?',
      'Tegn en bue fra hvert led i den første parentes til hvert led i den anden. Hvad giver den første bue?',
      'Lav en tabel med den ene parentes øverst og den anden i siden. Hvad skal stå i hvert felt?',
    ],
  },
  squareAsProduct: {
    goal: [
      'Hvad betyder det lille, hævede tal efter parentesen?',
      'Hvad er det, der skal ganges med sig selv: et led eller hele parentesen?',
      'Tegn et kvadrat, hvor siden er det, der står i parentesen. Hvilke felter bliver det delt i?',
    ],
    rule: [
      'En parentes i anden er parentesen ganget med sig selv. Hvordan skriver du det uden det hævede tal?',
      'Det er ikke nok at sætte hvert led i anden. Hvad skal ganges med hvad?',
      'At sætte i anden er at gange med sig selv. Hvad er det så for et gangestykke her?',
    ],
    setUp: [
      'Skriv (▢)(▢) med det samme i begge parenteser. Hvad sætter du ind?',
      'Skriv parentesen to gange ved siden af hinanden. Hvordan ser linjen ud?',
      'Skriv gangestykket helt ud, før du regner noget. Hvad står der?',
    ],
  },
  commonFactor: {
    goal: [
      'Hvad har alle led i {before} til fælles?',
      'Hvilket tal går op i alle tallene i {before}? Og er der et bogstav, som alle led har?',
      'Tænk baglæns: hvad kan være ganget ind, så det blev til {before}?',
      'Se på ét led ad gangen. Hvad kan hvert af dem deles med?',
    ],
    rule: [
      'Find det største, som går op i alle led, og skriv hvert led som et gangestykke med det. Hvad er det her?',
      'Det, alle led har til fælles, sættes foran parentesen; resten bliver inde i den. Hvad er resten af det første led?',
      'Divider hvert led med det, du sætter uden for. Hvad bliver der tilbage i parentesen?',
    ],
    setUp: [
      'Skriv hvert led som ▢ · ▢ med det samme tal eller bogstav forrest. Hvad sætter du ind?',
      'Skriv ▢(▢ + ▢), eller med minus, hvis der står minus. Hvad skal stå foran, og hvad skal stå inde i parentesen?',
      'Skriv det fælles foran en tom parentes, og find ét led til parentesen ad gangen. Hvad er det første?',
    ],
  },
};
