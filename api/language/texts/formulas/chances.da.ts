import type { FormulaIdea } from '../formulaIdea.ts';
import type { RuleTexts } from '../ruleTexts.ts';

/** Hints about lists of numbers, chance and counting, in Danish. */
export const chanceTextsDa = {
  medianIsMiddle: {
    goal: [
      'Nu skal du finde midten af rækken. Hvor mange tal er der på hver side af midten?',
      'Tæl ind fra begge ender af rækken på samme tid. Hvor mødes du?',
      'Hvor mange tal er der i rækken, og hvilken plads er så den midterste?',
    ],
    rule: [
      'Når der er et ulige antal tal, er der ét i midten. Hvor mange skal der stå på hver side af det?',
      'Streg ét tal ud i hver ende, igen og igen. Hvilket er tilbage?',
      'Medianen er tallet med lige mange på hver side. Hvordan finder du pladsen?',
    ],
    setUp: [
      'Skriv tallene i orden, og sæt en ring om det, der har lige mange på hver side. Hvilket er det?',
      'Skriv pladserne 1, 2, 3, … under tallene. Hvilken plads er midt i rækken?',
      'Skriv ▢ tal, så midten, og så ▢ tal. Hvad skal der stå i felterne?',
    ],
  },
  mode: {
    goal: [
      'Hvad tæller man, når man leder efter typetallet?',
      'Er der tal i rækken, som kommer igen? Hvilke?',
      'Prøv at lægge ens tal sammen i bunker. Hvilken bunke bliver størst?',
    ],
    rule: [
      'Typetallet er det tal, der er flest af. Hvor mange gange står hvert tal der?',
      'Det handler ikke om, hvor store tallene er, men hvor tit de kommer. Hvordan kan du tælle det?',
      'Lav en streg for hver gang et tal kommer. Hvilket tal får flest streger?',
    ],
    setUp: [
      'Lav en tabel med to rækker: tal og antal. Hvad står der under hvert tal?',
      'Skriv hvert tal én gang, og sæt en streg for hver gang det er der. Hvordan ser det ud?',
      'Skriv rækken i orden, så ens tal står ved siden af hinanden. Hvor er den længste stribe ens tal?',
    ],
  },
  chance: {
    goal: [
      'Hvor mange forskellige ting kan der ske, og er de lige sandsynlige?',
      'Hvad er det, du håber på? Hvor mange af mulighederne er sådan?',
      'Er chancen større eller mindre end en halv? Hvordan kan du se det?',
    ],
    rule: [
      'Sandsynligheden er antallet af gode muligheder ud af alle muligheder. Hvor mange er der i alt?',
      'Når alle muligheder er lige sandsynlige, kan du tælle. Hvad tæller du øverst, og hvad nederst?',
      'Det, du håber på, er også en del af det hele. Har du talt det med i det hele?',
    ],
    setUp: [
      'Skriv ▢/▢ med de gode muligheder øverst og alle muligheder nederst. Hvad sætter du ind?',
      'Skriv "▢ ud af ▢". Hvordan ser det ud som brøk?',
      'Tegn alle muligheder, og sæt kryds ved de gode. Hvor mange kryds er der, og hvor mange i alt?',
    ],
  },
  combinations: {
    goal: [
      'Vælg én ting fra den første slags. Hvor mange muligheder er der så for den næste?',
      'Prøv at skrive et par af mulighederne ned. Hvordan kan du være sikker på at få dem alle med?',
      'Tegn et træ med en gren for hver mulighed. Hvor mange små grene kommer der på hver?',
    ],
    rule: [
      'Til hvert valg af den første slags hører alle valg af den næste. Hvilken regneart passer til det?',
      'Du skal ikke lægge antallene sammen, for hver ting kan vælges sammen med hver af de andre. Hvad gør du så?',
      'Antallet af muligheder er antallene ganget med hinanden. Hvilke tal er det her?',
    ],
    setUp: [
      'Skriv ▢ · ▢ med antallet af hver slags. Hvad sætter du ind?',
      'Lav en tabel med den ene slags som rækker og den anden som kolonner. Hvor mange felter får den?',
      'Skriv mulighederne for én ting af den første slags. Hvor mange gange skal du gøre det?',
    ],
  },
} satisfies Partial<Record<FormulaIdea, RuleTexts>>;
