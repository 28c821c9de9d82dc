import type { MeasureKind, TextsOf, WorkedKind } from '../kindTexts.ts';

/** The first words on problems that have steps or a story; their hints are made from the steps and the quantities. */
export const workedDa: Record<WorkedKind, readonly [string, string, string, ...string[]]> = {
  traced: [
    'Vi ser på {before}. Hvad lægger du mærke til ved {a} og {b}, og hvad vil du gøre først?',
    'I {before} leder du efter {x}. Hvad er der gjort ved {x}, og hvad vil du fjerne først?',
    'Godt, vi tager {before} ét skridt ad gangen. Hvad er {a} og {b} for nogle tal, og hvad vil du gøre ved dem først?',
    'Du skal arbejde med {before}. Hvilken regel kender du, som kan bruges på {a} og {b}?',
    'Du skal arbejde med {before}. Hvad vil du gøre først, og hvorfor netop det?',
  ],
  quantities: [
    'Opgaven spørger: "{sought}". Hvad skal du vide for at finde det?',
    'Du skal finde ud af "{sought}". Hvilke oplysninger i opgaven hjælper dig?',
    'Læs spørgsmålet igen: "{sought}". Kan du finde det med det samme, eller skal du finde noget andet først?',
    'Vi begynder med at forstå opgaven. Hvad ved du allerede, og hvad er det, du ikke ved endnu?',
  ],
};

/** Tasks about figures, collected numbers and chance. */
export const measuresDa: TextsOf<MeasureKind> = {
  geometry: {
    opening: [
      'Begynd med at tegne figuren, og skriv målene på: {list}. Hvad er det, du skal finde?',
      'Tegn en skitse af figuren. Hvilke mål kender du, og hvilket mangler du?',
      'Læs opgaven igen. Hvad spørger den om: en længde, hele vejen rundt, en flade, et rum eller en vinkel?',
    ],
    ladder: [
      [
        'Hvordan hænger {first} sammen med det, du skal finde?',
        'Sæt {list} på en tegning. Hvilke dele af figuren er det?',
        'Hvad fortæller {first} om figuren? Vis det på din tegning.',
        'Er det, du skal finde, en længde, en flade, et rum eller en vinkel? Hvilket ord i opgaven viser det?',
        'Hvilken figur er det, og hvad ved du om dens sider og vinkler?',
      ],
      [
        'Hvad skal man gøre ved {list} ifølge reglen: lægge sammen, gange eller noget andet? Hvorfor?',
        'Hvilken regel hører til netop den figur og det, der spørges om? Sig den med ord, før du sætter tal ind.',
        'Hvad er det egentlig, man måler, når man finder det, opgaven spørger om? Vis det på din tegning.',
        'Hvilke af målene får du brug for: {list}? Hvorfor dem?',
      ],
      [
        'Skriv reglen med tomme felter, og sæt målene ind ét ad gangen. Hvor hører {first} hjemme?',
        'Skriv reglen med ord, og sæt ▢ for det, du ikke kender. Hvad kan du fylde ud?',
        'Del figuren op i figurer, du kender godt, eller tegn en hjælpelinje. Hvilke mål får hver del?',
      ],
      [
        'Kan dit resultat passe, når du sammenligner det med {first} på tegningen?',
        'Tegn en lille figur af samme slags på ternet papir. Kan du tælle dig frem dér, og passer din regel?',
        'Hvilken enhed skal stå efter svaret, og hvordan passer den med det, du har målt?',
        'Se på din tegning. Er dit resultat rimeligt ved siden af {list}?',
      ],
    ],
    buildOn: [
      'Hvordan har du brugt {list}, og hvorfor på den måde?',
      'Nu er der noget at se på. Hvor på tegningen finder man det, du skriver om?',
      'Hvilken regel tænkte du på, og hvor kommer {first} ind i den?',
      'Hvorfor passer den regel til netop den figur?',
    ],
  },
  dataset: {
    opening: [
      'Du har tallene {list}. Hvad vil opgaven have dig til at fortælle om dem?',
      'Find fagordet i opgaven, for eksempel gennemsnit, median eller typetal. Hvad betyder det med dine egne ord?',
      'Se på alle tallene, før du regner. Hvor omtrent ligger de fleste af dem?',
    ],
    ladder: [
      [
        'Hvilket fagord spørger opgaven om, og hvad fortæller det om en samling tal?',
        'Hvor mange tal er der, når du tæller dem: {list}?',
        'Hvad er det mindste og det største tal? Hvor tror du cirka, svaret kommer til at ligge?',
      ],
      [
        'Forestil dig, at det hele blev samlet i én bunke og delt, så alle fik lige meget. Hvad har det med opgaven at gøre?',
        'Hvilke trin består reglen af? Sig dem i rækkefølge med ord.',
        'Hvad skal du gøre ved {list}, før du kan finde det, der spørges om?',
      ],
      [
        'Stil det op med tomme felter: det, du samler, for sig og det, du deler med, for sig. Hvad hører til i hvert felt?',
        'Skriv tallene op i rækkefølge: {list}. Hvad kan du se nu, som du ikke kunne se før?',
        'Skriv første trin op, og lad ▢ stå for resten. Hvad står der?',
      ],
      [
        'Tegn tallene som søjler, og flyt rundt, til de er lige høje. Hvad viser det?',
        'Ligger dit resultat mellem det mindste og det største tal? Hvad ville det betyde, hvis det ikke gjorde?',
        'Hvad ville der ske med resultatet, hvis der kom ét meget stort tal til? Brug det til at tjekke din metode.',
      ],
    ],
    buildOn: [
      'Nu er der noget at se på. Hvilke trin brugte du på {list}?',
      'Hvad fortæller dit tal om hele samlingen, hvis du siger det i en sætning?',
      'Har du fået alle tallene med, og hvor kan man se det?',
    ],
  },
  chance: {
    opening: [
      'Hvad fortæller {first} om det, der kan ske?',
      'Hvad fortæller {list} i opgaven, og hvad spørger opgaven om?',
      'Forestil dig, at du gør det mange gange. Hvad kan der ske hver gang, og er det lige sandsynligt?',
      'Hvad er det, opgaven gerne vil have til at ske, og hvad kan ellers ske?',
      'Skriv alle de ting op, der kan ske. Hvilke af dem spørger opgaven om?',
    ],
    ladder: [
      [
        'Tæl efter: hvad er {list} dele af?',
        'Hvilke af tallene {list} hører til det, der spørges om, og hvilke gør ikke?',
        'Hvad er det, der skal ske, for at det tæller med? Sig det med dine egne ord.',
        'Hvad kan der ske i alt, når man prøver én gang?',
        'Hvad fortæller {first} i opgaven: noget, der tæller med, eller noget af det hele?',
      ],
      [
        'Hvad står {list} tilsammen for?',
        'Sandsynlighed sammenligner det, man håber på, med alt det, der kan ske. Hvad er hvad i din opgave?',
        'Er alle muligheder lige sandsynlige? Hvordan kan du se det?',
        'Er det helt sikkert, helt umuligt eller et sted imellem? Hvor på den linje ville du sætte det?',
      ],
      [
        'Skriv ▢/▢, og find ud af, hvor {first} hører hjemme: øverst, nederst eller i begge. Hvad skal der stå?',
        'Skriv det som en brøk med tomme felter: ▢/▢. Hvad skal stå øverst, og hvad skal stå nederst?',
        'Lav en liste eller et skema over alle muligheder. Sæt ring om dem, der tæller med: hvor mange ringe bliver det?',
        'Tegn et træ med en gren for hver ting, der kan ske. Hvilke grene fører til det, du leder efter?',
      ],
      [
        'Læg det, der ikke tæller med, til det, der gør. Får du så alt det, der kan ske?',
        'Prøv det i virkeligheden eller på papir nogle gange. Passer det nogenlunde med dit bud?',
        'Hvad hvis der kun var to muligheder? Hvordan ville du så gøre?',
      ],
    ],
    buildOn: [
      'Hvordan har du brugt {first}, og er alle muligheder talt med?',
      'Nu er der noget at se på. Hvad har du talt med, og hvad har du talt fra?',
      'Hvordan kan du være sikker på, at du har fået alle muligheder med?',
      'Tror du, det sker for det meste eller sjældent, og passer det med det, du skriver?',
    ],
  },
};
