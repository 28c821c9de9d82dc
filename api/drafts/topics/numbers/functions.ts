import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Linear relations. */
export const functions: Topic = {
  id: 'functions',
  name: t('lineære sammenhænge', 'linear relations'),
  find: /funktion|lineær|linear|functions?\b|hældning/iu,
  subjects: ['mathematics'],
  areas: ['tal-og-algebra'],
  grades: [7, 10],
  goals: [
    goal(
      t(
        'Eleverne kan beskrive en lineær sammenhæng med ord, tabel, graf og formel.',
        'Students can describe a linear relation in words, table, graph and formula.',
      ),
      t('Eleven finder det, der er fast, og det, der vokser.', 'The student finds what is fixed and what grows.'),
      t('Eleven går fra graf til formel.', 'The student goes from graph to formula.'),
    ),
    goal(
      t(
        'Eleverne kan sammenligne to lineære sammenhænge og forklare, hvor de skærer hinanden.',
        'Students can compare two linear relations and explain where they cross.',
      ),
      t('Eleven tolker skæringspunktet i situationen.', 'The student interprets the crossing in the situation.'),
      t('Eleven siger, hvornår den ene er bedst.', 'The student says when one is better.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere, hvornår en lineær model passer på virkeligheden.',
        'Students can judge when a linear model fits reality.',
      ),
      t('Eleven finder en grænse for modellen.', 'The student finds a limit of the model.'),
      t('Eleven foreslår en bedre beskrivelse.', 'The student proposes a better description.'),
    ),
  ],
  prior: [
    t('Aflæse og tegne punkter i et koordinatsystem.', 'Reading and plotting points in a grid.'),
    t('Sætte tal ind i en formel.', 'Putting numbers into a formula.'),
  ],
  misconceptions: [
    belief(
      t('Alle grafer går gennem (0, 0).', 'All graphs go through (0, 0).'),
      t('Tegn prisen på en taxatur med startgebyr.', 'Draw the price of a taxi ride with a starting fee.'),
    ),
    belief(
      t('En stejl graf betyder et stort tal lige nu.', 'A steep graph means a large number right now.'),
      t(
        'Sammenlign en stejl graf, der begynder lavt, med en flad, der begynder højt.',
        'Compare a steep graph that starts low with a flat one that starts high.',
      ),
    ),
  ],
  terms: [
    term(t('hældning', 'slope'), t('hvor meget y vokser, når x vokser med 1', 'how much y grows when x grows by 1')),
    term(t('skæring med y-aksen', 'intercept'), t('værdien, når x er 0', 'the value when x is 0')),
    term(t('variabel', 'variable'), t('noget, der kan ændre sig', 'something that can change')),
  ],
  questions: [
    ask('understand', t('Hvad betyder hældningen i den her situation?', 'What does the slope mean in this situation?')),
    ask('apply', t('Hvordan kan I finde formlen ud fra to punkter?', 'How can you find the formula from two points?')),
    ask(
      'analyse',
      t(
        'Hvad fortæller skæringspunktet, og hvad sker der på hver side af det?',
        'What does the crossing tell, and what happens on each side of it?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'Hvor længe kan et stearinlys følge en lineær model, og hvad får den til at holde op?',
        'How long can a candle follow a linear model, and what makes it stop?',
      ),
    ),
  ],
  hook: t(
    'To løbehjulsfirmaer: 10 kr. i start og 2 kr. i minuttet, eller 3,50 kr. i minuttet. »Hvilket vælger I?«',
    'Two scooter firms: 10 kr. to start and 2 kr. a minute, or 3.50 kr. a minute. “Which do you choose?”',
  ),
  model: t(
    'Lav tabel, graf og formel for 10 + 2x, og peg på det faste og det, der vokser, alle tre steder.',
    'Make table, graph and formula for 10 + 2x, and point at the fixed and the growing part in all three.',
  ),
  task: {
    supported: t(
      'Udfyld en tabel for 10 + 2x, tegn punkterne, og marker startgebyret.',
      'Fill in a table for 10 + 2x, plot the points, and mark the starting fee.',
    ),
    onLevel: t(
      'Tegn begge firmaers priser i samme koordinatsystem, find skæringspunktet, og skriv et råd.',
      'Draw both firms’ prices in one grid, find the crossing, and write advice.',
    ),
    challenge: t(
      'Lav et tredje firma, der er billigst mellem 10 og 20 minutter. Er det muligt med en ret linje?',
      'Make a third firm that is cheapest between 10 and 20 minutes. Is that possible with a straight line?',
    ),
  },
  exit: [
    t('Skriv formlen for 25 kr. i start og 4 kr. pr. km.', 'Write the formula for 25 kr. to start and 4 kr. per km.'),
    t('Hvad betyder 4-tallet på grafen?', 'What does the 4 mean on the graph?'),
  ],
  materials: ['squaredPaper', 'ruler'],
  parts: [
    t('det faste og det, der vokser', 'the fixed and the growing'),
    t('tabel og graf', 'table and graph'),
    t('formlen', 'the formula'),
    t('to sammenhænge på samme tid', 'two relations at once'),
    t('modellens grænser', 'limits of the model'),
  ],
  product: t(
    'en sammenligning af virkelige priser med graf og anbefaling',
    'a comparison of real prices with graph and recommendation',
  ),
};
