import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Shapes. */
export const shapes: Topic = {
  id: 'shapes',
  name: t('figurer', 'shapes'),
  find: /figurer|geometri|trekant|firkant|rektang|symmetri|shapes|geometry/iu,
  subjects: ['mathematics'],
  areas: ['geometri-og-maaling', 'matematisk-opmaerksomhed'],
  grades: [0, 5],
  goals: [
    goal(
      t(
        'Eleverne kan beskrive og sortere figurer efter sider, hjørner og symmetri.',
        'Students can describe and sort shapes by sides, corners and symmetry.',
      ),
      t(
        'Eleven genkender en trekant, også når den står på spidsen.',
        'The student recognises a triangle, even on its point.',
      ),
      t(
        'Eleven siger, hvilken regel figurerne er sorteret efter.',
        'The student says by which rule the shapes are sorted.',
      ),
    ),
    goal(
      t(
        'Eleverne kan sætte figurer sammen og forudsige, hvad der kommer ud af det.',
        'Students can put shapes together and predict what comes of it.',
      ),
      t('Eleven laver et kvadrat af to trekanter.', 'The student makes a square of two triangles.'),
      t('Eleven tegner sit gæt, før det bliver prøvet.', 'The student draws the guess before trying it.'),
    ),
    goal(
      t(
        'Eleverne kan lave og vurdere beskrivelser, som andre kan tegne efter.',
        'Students can make and judge descriptions that others can draw from.',
      ),
      t('Beskrivelsen kan kun passe på én figur.', 'The description fits one shape only.'),
      t(
        'Eleven retter en beskrivelse, der kan misforstås.',
        'The student mends a description that can be misunderstood.',
      ),
    ),
  ],
  prior: [
    t('Kende navnene cirkel, trekant og firkant.', 'Knowing the names circle, triangle and quadrilateral.'),
    t('Tælle sider og hjørner.', 'Counting sides and corners.'),
  ],
  misconceptions: [
    belief(
      t('Et kvadrat, der står på spidsen, er ikke et kvadrat.', 'A square on its point is no square.'),
      t(
        'Drej et papirkvadrat langsomt, og spørg, hvad der blev ændret.',
        'Turn a paper square slowly and ask what changed.',
      ),
    ),
    belief(
      t('En trekant skal have to sider, der er lige lange.', 'A triangle must have two equal sides.'),
      t(
        'Vis ti forskellige trekanter, og lad eleverne finde det, de har til fælles.',
        'Show ten different triangles, and let students find what they share.',
      ),
    ),
  ],
  terms: [
    term(t('side', 'side'), t('den rette streg mellem to hjørner', 'the straight line between two corners')),
    term(t('hjørne', 'corner'), t('der, hvor to sider mødes', 'where two sides meet')),
    term(t('symmetri', 'symmetry'), t('når to halvdele passer, hvis man folder', 'when two halves match when folded')),
  ],
  questions: [
    ask('remember', t('Hvor mange hjørner har figuren?', 'How many corners does the shape have?')),
    ask('apply', t('Hvilke to figurer kan blive til et rektangel?', 'Which two shapes can become a rectangle?')),
    ask(
      'analyse',
      t(
        'Hvad er ens og forskelligt for et kvadrat og et rektangel?',
        'What is the same and different in a square and a rectangle?',
      ),
    ),
    ask(
      'create',
      t(
        'Kan du lave en figur, der både har fem sider og en symmetrilinje?',
        'Can you make a shape with both five sides and a line of symmetry?',
      ),
    ),
  ],
  hook: t(
    'Gem en figur i en pose, og lad en elev mærke på den og fortælle, hvad de andre skal tegne.',
    'Hide a shape in a bag, and let a student feel it and tell the others what to draw.',
  ),
  model: t(
    'Sortér seks figurer på to måder, og sig reglen højt hver gang.',
    'Sort six shapes in two ways, and say the rule aloud each time.',
  ),
  task: {
    supported: t(
      'Sortér 10 figurkort i trekanter, firkanter og andre, og tegn én af hver.',
      'Sort 10 shape cards into triangles, quadrilaterals and others, and draw one of each.',
    ),
    onLevel: t(
      'Sortér 12 figurkort på to måder, og skriv reglen for hver.',
      'Sort 12 shape cards in two ways, and write the rule for each.',
    ),
    challenge: t(
      'Lav en beskrivelse på tre linjer, så en makker kun kan tegne netop din figur.',
      'Make a description of three lines from which a partner can draw only your shape.',
    ),
  },
  exit: [
    t('Tegn to trekanter, der er meget forskellige.', 'Draw two triangles that are very different.'),
    t('Hvad er altid sandt om en firkant?', 'What is always true of a quadrilateral?'),
  ],
  materials: ['paper', 'scissors', 'geoboards'],
  parts: [
    t('figurer omkring os', 'shapes around us'),
    t('sider og hjørner', 'sides and corners'),
    t('symmetri', 'symmetry'),
    t('figurer af figurer', 'shapes made of shapes'),
  ],
  product: t('en udstilling af mønstre med beskrivelser', 'an exhibition of patterns with descriptions'),
};
