import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Electric circuits. */
export const electricity: Topic = {
  id: 'electricity',
  name: t('elektriske kredsløb', 'electric circuits'),
  find: /kredsløb(?!et i kroppen)|elektri|strøm\b|circuit|electricity/iu,
  subjects: ['science', 'physicsChemistry'],
  areas: ['undersoegelse', 'modellering', 'naturfaglige-faenomener'],
  grades: [4, 8],
  goals: [
    goal(
      t(
        'Eleverne kan bygge og tegne et lukket kredsløb og forklare, hvornår pæren lyser.',
        'Students can build and draw a closed circuit and explain when the bulb lights.',
      ),
      t('Eleven finder selv et brud.', 'The student finds a break.'),
      t('Tegning og opstilling passer sammen.', 'Drawing and set-up match.'),
    ),
    goal(
      t(
        'Eleverne kan undersøge ledere og isolatorer og sammenligne serie- og parallelforbindelse.',
        'Students can investigate conductors and insulators and compare series and parallel.',
      ),
      t('Eleven forudsiger, før der bliver målt eller set efter.', 'The student predicts before looking.'),
      t('Eleven forklarer, hvorfor den ene pære slukker.', 'The student explains why one bulb goes out.'),
    ),
    goal(
      t(
        'Eleverne kan designe et kredsløb til et formål og vurdere løsningen.',
        'Students can design a circuit for a purpose and judge the solution.',
      ),
      t('Løsningen virker og er tegnet.', 'The solution works and is drawn.'),
      t('Eleven forbedrer den efter en afprøvning.', 'The student improves it after a trial.'),
    ),
  ],
  prior: [
    t('Vide, at batterier har to poler.', 'Knowing that batteries have two poles.'),
    t('Kende ting, der bruger strøm.', 'Knowing things that use electricity.'),
  ],
  misconceptions: [
    belief(
      t('Strømmen bliver brugt op i pæren.', 'The current is used up in the bulb.'),
      t(
        'Byg to pærer i serie, og spørg, hvorfor de lyser lige meget.',
        'Build two bulbs in series and ask why they are equally bright.',
      ),
    ),
    belief(
      t('Én ledning er nok.', 'One wire is enough.'),
      t('Lad eleverne prøve med én, og find den anden vej.', 'Let students try with one, and find the other way.'),
    ),
  ],
  terms: [
    term(
      t('lukket kredsløb', 'closed circuit'),
      t('en vej uden brud fra pol til pol', 'a way without break from pole to pole'),
    ),
    term(t('leder', 'conductor'), t('noget, strøm kan gå igennem', 'something current can pass')),
    term(t('isolator', 'insulator'), t('noget, strøm ikke kan gå igennem', 'something current cannot pass')),
  ],
  questions: [
    ask(
      'understand',
      t('Hvad skal være forbundet, før pæren lyser?', 'What must be connected before the bulb lights?'),
    ),
    ask(
      'apply',
      t('Hvordan kan I finde fejlen, når den ikke lyser?', 'How can you find the fault when it does not light?'),
    ),
    ask(
      'analyse',
      t(
        'Hvorfor slukker begge pærer i den ene opstilling, men kun én i den anden?',
        'Why do both bulbs go out in one set-up, but only one in the other?',
      ),
    ),
    ask(
      'create',
      t(
        'Kan I bygge en alarm, der går i gang, når en dør bliver åbnet?',
        'Can you build an alarm that starts when a door opens?',
      ),
    ),
  ],
  hook: t(
    'Giv hvert par et batteri, en pære og én ledning: »Få den til at lyse.«',
    'Give each pair a battery, a bulb and one wire: “Make it light.”',
  ),
  model: t(
    'Følg vejen rundt med en finger på tegningen, og vis et brud.',
    'Follow the way round with a finger on the drawing, and show a break.',
  ),
  task: {
    supported: t(
      'Byg kredsløbet efter en tegning, og find to ting, der leder, og to, der ikke gør.',
      'Build the circuit from a drawing, and find two things that conduct and two that do not.',
    ),
    onLevel: t(
      'Byg to pærer på to måder, tegn begge, og forklar, hvad der sker, når én skrues ud.',
      'Build two bulbs in two ways, draw both, and explain what happens when one is unscrewed.',
    ),
    challenge: t(
      'Byg en kontakt, der kan tænde en pære fra to steder.',
      'Build a switch that can light a bulb from two places.',
    ),
  },
  exit: [
    t('Tegn et kredsløb, der virker, og et, der ikke gør.', 'Draw a circuit that works and one that does not.'),
    t('Hvorfor skal der to ledninger til?', 'Why does it take two wires?'),
  ],
  materials: ['batteries', 'paper'],
  parts: [
    t('det lukkede kredsløb', 'the closed circuit'),
    t('ledere og isolatorer', 'conductors and insulators'),
    t('serie og parallel', 'series and parallel'),
    t('design med strøm', 'designing with electricity'),
  ],
  product: t('en opfindelse med lys eller lyd og et diagram', 'an invention with light or sound and a diagram'),
  safety: [
    t('Brug kun batterier på 1,5 V, aldrig stikkontakten.', 'Use only 1.5 V batteries, never the socket.'),
    t(
      'Forbind aldrig polerne direkte: ledningen bliver varm. Slip, hvis noget bliver varmt.',
      'Never connect the poles directly: the wire gets hot. Let go if anything gets warm.',
    ),
  ],
};
