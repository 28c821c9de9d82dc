import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Area. */
export const area: Topic = {
  id: 'area',
  name: t('areal', 'area'),
  find: /areal|\barea\b|omkreds|perimeter/iu,
  subjects: ['mathematics'],
  areas: ['geometri-og-maaling'],
  grades: [4, 8],
  goals: [
    goal(
      t(
        'Eleverne kan finde arealet af rektangler og trekanter og forklare, hvorfor metoden virker.',
        'Students can find the area of rectangles and triangles and explain why the method works.',
      ),
      t(
        'Eleven tegner kvadrater i figuren og forbinder dem med udregningen.',
        'The student draws squares in the shape and links them to the working.',
      ),
      t(
        'Eleven viser, at en trekant er halvdelen af et rektangel.',
        'The student shows that a triangle is half of a rectangle.',
      ),
    ),
    goal(
      t(
        'Eleverne kan dele sammensatte figurer op og skelne mellem areal og omkreds.',
        'Students can split compound shapes and keep area and perimeter apart.',
      ),
      t(
        'Eleven deler den samme figur på to måder og får det samme.',
        'The student splits the same shape in two ways and gets the same.',
      ),
      t('Eleven bruger rigtige enheder.', 'The student uses the right units.'),
    ),
    goal(
      t(
        'Eleverne kan bruge areal til at planlægge og begrunde et forslag.',
        'Students can use area to plan and give reasons for a proposal.',
      ),
      t('Forslaget holder sig til et krav.', 'The proposal keeps to a demand.'),
      t('Eleven vurderer, om målene er realistiske.', 'The student judges whether the measures are realistic.'),
    ),
  ],
  prior: [
    t('Gange hele tal.', 'Multiplying whole numbers.'),
    t('Måle længder i cm og m.', 'Measuring lengths in cm and m.'),
  ],
  misconceptions: [
    belief(
      t('Når omkredsen er større, er arealet også større.', 'When the perimeter is larger, the area is too.'),
      t(
        'Lad eleverne tegne et langt og smalt rektangel og et kvadrat.',
        'Let students draw a long thin rectangle and a square.',
      ),
    ),
    belief(
      t(
        'Når siderne bliver dobbelt så lange, bliver arealet dobbelt så stort.',
        'When the sides double, the area doubles.',
      ),
      t('Læg fire ens kvadrater sammen til ét stort.', 'Put four equal squares together into a large one.'),
    ),
  ],
  terms: [
    term(t('areal', 'area'), t('hvor meget fladen fylder', 'how much the surface takes up')),
    term(t('omkreds', 'perimeter'), t('vejen hele vejen rundt', 'the way all round')),
    term(t('kvadratcentimeter', 'square centimetre'), t('et kvadrat på 1 cm gange 1 cm', 'a square of 1 cm by 1 cm')),
    term(
      t('højde', 'height'),
      t('den vinkelrette afstand til grundlinjen', 'the distance at right angles to the base'),
    ),
  ],
  questions: [
    ask(
      'understand',
      t('Hvor i figuren kan man se længde gange bredde?', 'Where in the shape can one see length times width?'),
    ),
    ask(
      'apply',
      t(
        'Hvordan kan I dele figuren, så den bliver let at regne på?',
        'How can you split the shape so that it is easy to calculate?',
      ),
    ),
    ask(
      'analyse',
      t(
        'Hvorfor har to trekanter samme areal, når de har samme grundlinje og højde?',
        'Why do two triangles have the same area when they share base and height?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'Hvor nøjagtigt skal et gulv måles, før man køber brædder?',
        'How precisely must a floor be measured before one buys boards?',
      ),
    ),
  ],
  hook: t(
    'Tegn to fodboldbaner med samme omkreds. »På hvilken er der mest plads at spille på?«',
    'Draw two pitches with the same perimeter. “Which has more room to play on?”',
  ),
  model: t(
    'Tegn et rektangel på 6 × 4, del det skråt i to trekanter, og forbind tegning og udregning.',
    'Draw a 6 × 4 rectangle, cut it across into two triangles, and link drawing and working.',
  ),
  task: {
    supported: t(
      'Tegn rektangler på 3 × 4, 2 × 6 og 5 × 5 på kvadreret papir, og tæl og regn arealet.',
      'Draw rectangles of 3 × 4, 2 × 6 and 5 × 5 on squared paper, and count and calculate the area.',
    ),
    onLevel: t(
      'Find arealet af en L-figur på to måder og af tre forskellige trekanter med grundlinjen 6 og højden 4.',
      'Find the area of an L-shape in two ways, and of three different triangles with base 6 and height 4.',
    ),
    challenge: t(
      'Tegn tre figurer med areal 12: et rektangel, en trekant og et parallelogram. Hvilken har den mindste omkreds?',
      'Draw three shapes of area 12: a rectangle, a triangle and a parallelogram. Which has the least perimeter?',
    ),
  },
  exit: [
    t(
      'Find arealet af en trekant med grundlinje 8 cm og højde 5 cm, og tegn, hvorfor.',
      'Find the area of a triangle with base 8 cm and height 5 cm, and draw why.',
    ),
    t(
      'Tegn to figurer med samme omkreds og forskelligt areal.',
      'Draw two shapes of the same perimeter and different area.',
    ),
  ],
  materials: ['squaredPaper', 'ruler', 'geoboards'],
  parts: [
    t('at dække en flade', 'covering a surface'),
    t('rektangler', 'rectangles'),
    t('trekanter', 'triangles'),
    t('sammensatte figurer', 'compound shapes'),
    t('areal og omkreds i virkeligheden', 'area and perimeter in real life'),
  ],
  product: t(
    'en plantegning af en skolegård med mål og begrundelser',
    'a plan of a school yard with measures and reasons',
  ),
};
