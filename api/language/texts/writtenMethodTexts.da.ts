import type { RuleIdea, RuleTexts } from './ruleTexts.ts';

/** Hints on multiplying and dividing large numbers part by part, in Danish. */
export const writtenMethodTextsDa = {
  splitFactor: {
    goal: [
      'Hvordan kan du dele {b} op, så det bliver lettere at gange med {a}?',
      'Tegn et rektangel med siderne {a} og {b}. Hvordan vil du dele det op i stykker, der er lette at regne?',
      'Hvad giver {a} · {b} cirka? Lav et overslag med runde tal først.',
      'Hvilket af tallene er lettest at dele op i tiere og enere?',
    ],
    rule: [
      'Del det ene tal op efter pladser, og gang hver del for sig. Hvilke dele får du?',
      'Tierne for sig og enerne for sig: Hvilke mindre gangestykker bliver {a} · {b} til?',
      'Når du deler et tal op, skal alle dele ganges. Hvad skal hver del ganges med?',
    ],
    setUp: [
      'Skriv {a} · ▢ + {a} · ▢, hvor felterne til sammen er {b}. Hvad sætter du ind?',
      'Skriv {a} og {b} under hinanden, og gang én plads ad gangen. Hvilken plads begynder du med?',
      'Tegn rektanglet, og skriv et gangestykke i hver del: ▢ · ▢. Hvilke gangestykker bliver det?',
    ],
  },
  partialProduct: {
    goal: [
      'Nu har du mindre gangestykker. Hvilket vil du regne først?',
      'Hvilket af de små gangestykker kan du næsten udenad?',
      'Er der et gangestykke, som er et tabelstykke med nuller på? Hvilket?',
    ],
    rule: [
      'Når du ganger med tiere, kan du gange med cifferet først og så med ti. Hvad giver cifferet?',
      'Regn ét gangestykke ad gangen, og skriv resultatet på sin egen linje. Hvilket tager du nu?',
      'Nuller kan vente til sidst. Hvilket tabelstykke er tilbage, når du ser bort fra dem?',
    ],
    setUp: [
      'Skriv det næste gangestykke for sig: ▢ · ▢ = ▢. Hvad står der?',
      'Del et af gangestykkerne en gang til, hvis det stadig er svært: ▢ · ▢ + ▢ · ▢. Hvad får du?',
      'Skriv resultatet af hvert gangestykke under hinanden, så enerne står over enerne. Hvad mangler du?',
    ],
  },
  splitDividend: {
    goal: [
      'Hvor mange cifre får svaret på {a} : {b}? Hvordan kan du se det?',
      'Tænk på at dele {a} ud til {b}. Hvad kan hver få i første runde?',
      'Hvilket rundt tal tæt på {a} går {b} op i?',
    ],
    rule: [
      'Del {a} op i stykker, som {b} går op i, og divider hvert stykke. Hvilket stort stykke kan du tage først?',
      'Begynd med den største plads: Hvor mange gange går {b} op dér, og hvad er tilbage?',
      'Du må dele ud i flere runder. Hvor meget er delt ud efter den første, og hvor meget er der tilbage?',
    ],
    setUp: [
      'Skriv {a} som ▢ + ▢, hvor {b} går op i begge. Hvordan deler du {a}?',
      'Skriv {b} · ▢ med et rundt tal i feltet, så du kommer tæt på {a}. Hvad er der tilbage at dele?',
      'Stil divisionen op, og tag ét ciffer af {a} ad gangen fra venstre. Hvor mange gange går {b} op i det første?',
    ],
  },
  partialQuotient: {
    goal: [
      'Nu har du mindre stykker at dele. Hvilket vil du tage først?',
      'Hvilket af de små divisionsstykker kan du se svaret på med det samme?',
      'Hvor meget har du delt ud indtil nu, og hvor meget er der tilbage?',
    ],
    rule: [
      'Divider ét stykke ad gangen, og skriv, hvad hver får. Hvilket stykke tager du nu?',
      'Tænk baglæns: Hvad skal du gange med for at få stykket? Hvilken tabel hjælper dig?',
      'Er der nuller i stykket, kan du dele cifrene foran først. Hvad giver det?',
    ],
    setUp: [
      'Skriv det næste stykke for sig: ▢ : ▢ = ▢. Hvad står der?',
      'Skriv det som gange: ▢ · ▢ = stykket. Hvilket tal prøver du?',
      'Skriv, hvad hver får i hver runde, under hinanden. Hvad skal du gøre med det til sidst?',
    ],
  },
} satisfies Partial<Record<RuleIdea, RuleTexts>>;
