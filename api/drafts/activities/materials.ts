import type { Both } from './both.ts';

/** What a classroom may need: its name, and the words by which a teacher's wish may name it. */
interface Material {
  readonly name: Both;
  readonly said: RegExp;
}

const material = (da: string, en: string, said: RegExp): Material => ({ name: { da, en }, said });

/** Everything that activities and topics ask for, by id. */
export const MATERIALS = {
  board: material('tavle', 'board', /\btavlen?\b|blackboard|whiteboard/iu),
  miniBoards: material('minitavler og penne', 'mini boards and pens', /minitavle|mini-tavle|mini boards?/iu),
  notes: material('sedler', 'paper slips', /\bsedler|post-?its?|paper slips/iu),
  cards: material(
    'blanke kort',
    'blank cards',
    /\bkort\b.*\b(spil|quiz)|blanke kort|kartotekskort|blank cards|flash ?cards/iu,
  ),
  poster: material('A3-papir og tuscher', 'A3 paper and markers', /plakat|\bA3\b|posters?\b/iu),
  paper: material('papir og blyant', 'paper and pencil', /tegnepapir|drawing paper/iu),
  picture: material(
    'et billede eller en genstand til emnet',
    'a picture or an object for the topic',
    /\bbillede|genstand|picture/iu,
  ),
  text: material('teksten i kopi eller på skærm', 'the text on paper or screen', /\bkopi|copies/iu),
  devices: material('computere', 'computers', /computer|chromebook|ipad|tablet|laptop/iu),
  recorder: material('noget at optage lyd med', 'something to record sound with', /optag|podcast|record/iu),
  string: material('snor og klemmer', 'string and pegs', /\bsnor\b|string/iu),
  centicubes: material('centicubes', 'centicubes', /centi-?cubes?|centikube/iu),
  fractionTiles: material('brøkbrikker', 'fraction tiles', /brøkbrik|brøkcirkl|fraction (tiles|circles)/iu),
  paperStrips: material('papirstrimler', 'paper strips', /strimler|paper strips/iu),
  numberLine: material('tallinje', 'number line', /tallinje|number line/iu),
  geoboards: material('sømbrætter og elastikker', 'geoboards and rubber bands', /sømbræt|geobræt|geoboards?/iu),
  squaredPaper: material('kvadreret papir', 'squared paper', /kvadreret|ternet|squared paper/iu),
  ruler: material('linealer', 'rulers', /lineal|rulers?\b/iu),
  tape: material('målebånd', 'measuring tapes', /målebånd|measuring tape/iu),
  scissors: material('sakse', 'scissors', /\bsakse?\b|scissors/iu),
  dice: material('terninger', 'dice', /terning|\bdice\b/iu),
  playingCards: material('spillekort', 'playing cards', /spillekort|kortspil|playing cards/iu),
  counters: material('knapper eller andre tællebrikker', 'buttons or other counters', /tællebrik|knapper|counters/iu),
  money: material('legepenge', 'play money', /legepenge|mønter|play money|coins/iu),
  scales: material('skålvægt eller en tegning af en', 'a balance or a drawing of one', /vægt(?!er)|balance/iu),
  offers: material('tilbudsaviser', 'shops’ offers', /tilbudsavis|leaflets?|offers/iu),
  clock: material('et øveur med visere', 'a practice clock with hands', /\bure?t?\b|\bclock/iu),
  newspaper: material('to nyhedsartikler', 'two news articles', /\bavis|artikler|newspaper/iu),
  books: material('bøger om emnet', 'books about the topic', /bibliotek|books/iu),
  dictionary: material('ordbog', 'dictionary', /ordbog|dictionar/iu),
  sources: material('to eller tre kilder', 'two or three sources', /\bkilder|sources/iu),
  map: material('kort over området', 'a map of the area', /landkort|\batlas|\bmaps?\b/iu),
  ice: material('isterninger', 'ice cubes', /isterning|ice cubes/iu),
  water: material('koldt og lunkent vand', 'cold and lukewarm water', /\bvand\b(?! i)/iu),
  thermometer: material('termometre', 'thermometers', /termometer|termometre|thermometer/iu),
  cups: material('klare plastbægre', 'clear plastic cups', /bægre|plastkopper|plastic cups/iu),
  bags: material('lynlåsposer', 'zip bags', /lynlåspose|plastpose|zip bags?/iu),
  kettle: material('elkedel (kun læreren)', 'electric kettle (teacher only)', /elkedel|kettle/iu),
  mirror: material('et koldt spejl eller en kold glasplade', 'a cold mirror or sheet of glass', /spejl|mirror/iu),
  batteries: material(
    '1,5 V-batterier, pærer og ledninger',
    '1.5 V batteries, bulbs and wires',
    /batteri|\bpærer\b|ledninger|batter(y|ies)|bulbs/iu,
  ),
  plants: material('friske blade eller planter', 'fresh leaves or plants', /planter|blade\b|plants|leaves/iu),
  magnifiers: material('lupper', 'magnifying glasses', /\blup|magnif/iu),
  lamp: material('en lampe og en bold', 'a lamp and a ball', /\blampe|\bbold\b|lamp\b/iu),
  lego: material('byggeklodser', 'building bricks', /\blego|byggeklodser|building bricks/iu),
  clay: material('modellervoks', 'modelling clay', /modellervoks|\bler\b|clay/iu),
} satisfies Readonly<Record<string, Material>>;

export type MaterialId = keyof typeof MATERIALS;

/** The materials that a teacher's words name. */
export function materialsIn(words: string): readonly MaterialId[] {
  const ids = Object.keys(MATERIALS) as MaterialId[];
  return ids.filter((id) => MATERIALS[id].said.test(words));
}
