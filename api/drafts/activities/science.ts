import { t } from './both.ts';
import type { Activity } from './shape.ts';

const subjects = ['science', 'biology', 'geography', 'physicsChemistry'] as const;

/** Activities that belong to the sciences; none needs an open flame. */
export const science: readonly Activity[] = [
  {
    id: 'predict-observe-explain',
    name: t('Forudsig, se, forklar', 'Predict, observe, explain'),
    bloom: 'analyse',
    minutes: [10, 25],
    grouping: 'group',
    phase: 'explore',
    grades: [1, 10],
    subjects,
    topics: ['electricity', 'climate', 'solar-system'],
    materials: ['paper'],
    teacher: [
      t(
        'Vis opstillingen, men vent med at sætte forsøget i gang, til alle har skrevet et gæt.',
        'Show the set-up, but wait to start until everyone has written a guess.',
      ),
    ],
    students: [
      t('Grupperne skriver, hvad de tror, der sker, og hvorfor.', 'Groups write what they think will happen, and why.'),
      t(
        'De noterer kun det, de ser, og forklarer bagefter forskellen.',
        'They note only what they see, and explain the difference afterwards.',
      ),
    ],
    questions: [
      t(
        'Hvad overraskede jer, og hvad ændrer det ved jeres forklaring?',
        'What surprised you, and what does it change in your explanation?',
      ),
    ],
    support: t(
      'Giv et skema med tre felter og en tegning af opstillingen.',
      'Give a table with three fields and a drawing of the set-up.',
    ),
    challenge: t(
      'Foreslå et forsøg, der kan vise, om forklaringen holder.',
      'Propose an experiment that can show whether the explanation holds.',
    ),
    signs: t('Eleverne skelner mellem at se og at forklare.', 'Students keep seeing apart from explaining.'),
  },
  {
    id: 'ice-water-vapour',
    name: t('Is, vand og damp uden flamme', 'Ice, water and vapour without flames'),
    bloom: 'analyse',
    minutes: [12, 30],
    grouping: 'group',
    phase: 'explore',
    grades: [2, 7],
    subjects: ['science', 'physicsChemistry'],
    topics: ['states-of-water'],
    materials: ['ice', 'water', 'cups', 'bags', 'thermometer', 'mirror'],
    teacher: [
      t(
        'Stil bakkerne frem: is i en lynlåspose, et bæger koldt og et bæger lunkent vand, spejl og termometer.',
        'Set out the trays: ice in a zip bag, a cup of cold and one of lukewarm water, mirror and thermometer.',
      ),
      t('Lad grupperne gætte, før de rører ved noget.', 'Let the groups guess before they touch anything.'),
    ],
    students: [
      t(
        'Gruppen smelter is i hænderne og i lunkent vand og måler temperaturen hvert minut.',
        'The group melts ice in the hands and in lukewarm water and measures the temperature every minute.',
      ),
      t(
        'De ånder på det kolde spejl og tørrer ydersiden af bægeret med is.',
        'They breathe on the cold mirror and wipe the outside of the cup with ice.',
      ),
      t(
        'De skriver for hvert forsøg, hvilken tilstandsform der blev til hvilken.',
        'For each they write which state became which.',
      ),
    ],
    questions: [
      t(
        'Hvor kom vandet uden på bægeret fra? Hvordan kan I undersøge, om I har ret?',
        'Where did the water outside the cup come from? How can you find out if you are right?',
      ),
    ],
    support: t(
      'Giv en tegning af hvert forsøg med en tom pil mellem to tilstandsformer.',
      'Give a drawing of each experiment with an empty arrow between two states.',
    ),
    challenge: t(
      'Planlæg et forsøg, der viser, hvad der får is til at smelte hurtigst.',
      'Plan an experiment that shows what makes ice melt fastest.',
    ),
    signs: t(
      'Eleverne bruger smelte, fryse, fordampe og fortætte om det, de har set.',
      'Students use melt, freeze, evaporate and condense of what they have seen.',
    ),
  },
  {
    id: 'build-a-model',
    name: t('Byg en model', 'Build a model'),
    bloom: 'create',
    minutes: [20, 60],
    grouping: 'group',
    phase: 'practise',
    grades: [1, 10],
    subjects,
    materials: ['clay', 'cards', 'poster'],
    teacher: [
      t(
        'Vis en model, der er god til én ting og dårlig til en anden.',
        'Show a model that is good for one thing and bad for another.',
      ),
    ],
    students: [
      t(
        'Gruppen bygger en model, der forklarer noget om {topic}.',
        'The group builds a model that explains something about {topic}.',
      ),
      t(
        'De skriver på et kort, hvad modellen viser, og hvor den snyder.',
        'They write on a card what the model shows, and where it cheats.',
      ),
    ],
    questions: [
      t(
        'Hvad i jeres model er anderledes end i virkeligheden, og betyder det noget?',
        'What in your model differs from reality, and does it matter?',
      ),
    ],
    support: t('Giv en tegning, som gruppen kan bygge efter.', 'Give a drawing for the group to build from.'),
    challenge: t('Byg den om, så den også kan vise en forandring.', 'Rebuild it so that it can show a change too.'),
    signs: t(
      'Gruppen kan nævne mindst én svaghed ved modellen.',
      'The group can name at least one weakness of the model.',
    ),
  },
  {
    id: 'draw-the-invisible',
    name: t('Tegn det usynlige', 'Draw the invisible'),
    bloom: 'understand',
    minutes: [8, 20],
    grouping: 'pair',
    phase: 'instruct',
    grades: [3, 10],
    subjects,
    topics: ['states-of-water', 'atoms', 'electricity', 'photosynthesis', 'climate'],
    materials: ['paper', 'board'],
    teacher: [
      t(
        'Tegn det, man ville se med en lup, der forstørrer alt for meget, og sig, hvad prikkerne betyder.',
        'Draw what one would see through a far too strong lens, and say what the dots mean.',
      ),
    ],
    students: [
      t(
        'Parrene tegner før og efter og sætter pile og fagord på.',
        'Pairs draw before and after, with arrows and subject words.',
      ),
      t('De forklarer tegningen for et andet par.', 'They explain the drawing to another pair.'),
    ],
    afterModel: [t('Sig, hvad hver prik og pil betyder.', 'Say what each dot and arrow means.')],
    questions: [t('Hvad er det samme før og efter?', 'What is the same before and after?')],
    support: t('Giv en halv tegning, der skal gøres færdig.', 'Give half a drawing to finish.'),
    challenge: t(
      'Tegn det samme på en måde, der viser noget andet.',
      'Draw the same in a way that shows something else.',
    ),
    signs: t('Tegningen passer med det, der blev set.', 'The drawing fits what was seen.'),
  },
  {
    id: 'fair-test',
    name: t('Planlæg et fair forsøg', 'Plan a fair test'),
    bloom: 'create',
    minutes: [15, 40],
    grouping: 'group',
    phase: 'practise',
    grades: [3, 10],
    subjects,
    materials: ['paper'],
    teacher: [
      t(
        'Vis et forsøg, hvor to ting er ændret på én gang, og spørg, hvad man kan slutte.',
        'Show an experiment in which two things were changed at once, and ask what can be concluded.',
      ),
    ],
    students: [
      t(
        'Gruppen vælger ét spørgsmål om {topic} og skriver, hvad der ændres, måles og holdes ens.',
        'The group chooses one question about {topic} and writes what is changed, measured and kept the same.',
      ),
      t(
        'En anden gruppe leder efter huller i planen, og planen rettes.',
        'Another group looks for holes in the plan, and it is mended.',
      ),
    ],
    questions: [
      t(
        'Hvor mange gange skal I måle, før I tør tro på det?',
        'How often must you measure before you dare believe it?',
      ),
    ],
    support: t(
      'Giv et spørgsmål, og lad gruppen finde det, der skal holdes ens.',
      'Give a question and let the group find what must be kept the same.',
    ),
    challenge: t('Forudsig kurven, før I måler.', 'Predict the curve before you measure.'),
    signs: t('Kun én ting ændres ad gangen.', 'Only one thing is changed at a time.'),
  },
  {
    id: 'field-study',
    name: t('Ud og undersøg', 'Out to investigate'),
    bloom: 'apply',
    minutes: [25, 80],
    grouping: 'group',
    phase: 'explore',
    grades: [0, 9],
    subjects: ['science', 'biology', 'geography'],
    topics: ['photosynthesis', 'climate'],
    materials: ['magnifiers', 'paper'],
    teacher: [
      t(
        'Gå ud i skolegården med ét spørgsmål, en grænse og et tidspunkt for at mødes.',
        'Go out to the yard with one question, a boundary and a time to meet.',
      ),
    ],
    students: [
      t(
        'Grupperne tæller, måler eller tegner på tre forskellige steder.',
        'Groups count, measure or draw at three different places.',
      ),
      t(
        'De sammenligner stederne og foreslår en forklaring på forskellen.',
        'They compare the places and propose an explanation of the difference.',
      ),
    ],
    questions: [
      t('Hvad er anderledes ved det sted, hvor I fandt mest?', 'What is different at the place where you found most?'),
    ],
    support: t(
      'Giv et skema med billeder af det, der skal findes.',
      'Give a table with pictures of what is to be found.',
    ),
    challenge: t('Vælg selv et fjerde sted, og forudsig resultatet.', 'Choose a fourth place and predict the result.'),
    signs: t('Noterne kan læses af en, der ikke var med.', 'The notes can be read by someone who was not there.'),
  },
  {
    id: 'data-to-graph',
    name: t('Fra tal til graf til forklaring', 'From numbers to graph to explanation'),
    bloom: 'analyse',
    minutes: [12, 30],
    grouping: 'pair',
    phase: 'practise',
    grades: [4, 10],
    subjects,
    topics: ['states-of-water', 'climate', 'body', 'solar-system', 'electricity'],
    materials: ['squaredPaper', 'ruler'],
    teacher: [
      t(
        'Vis, hvordan man vælger akser, så mønstret kan ses.',
        'Show how to choose axes so that the pattern can be seen.',
      ),
    ],
    students: [
      t(
        'Parrene sætter målinger ind i et skema, tegner grafen og beskriver den uden tal.',
        'Pairs put measurements in a table, draw the graph and describe it without numbers.',
      ),
      t('De forklarer ét sted på grafen med fagord.', 'They explain one place on the graph with subject words.'),
    ],
    questions: [t('Hvilken måling stoler I mindst på, og hvorfor?', 'Which measurement do you trust least, and why?')],
    support: t('Giv akserne og de to første punkter.', 'Give the axes and the first two points.'),
    challenge: t('Forlæng grafen, og sig, hvad der taler imod.', 'Extend the graph, and say what speaks against it.'),
    signs: t('Beskrivelsen passer med grafen.', 'The description fits the graph.'),
  },
  {
    id: 'act-it-out',
    name: t('Spil kredsløbet på gulvet', 'Act the cycle on the floor'),
    bloom: 'apply',
    minutes: [10, 20],
    grouping: 'class',
    phase: 'practise',
    grades: [1, 8],
    subjects,
    topics: ['body', 'electricity', 'photosynthesis', 'solar-system', 'states-of-water', 'climate'],
    materials: ['cards', 'string'],
    teacher: [
      t(
        'Læg stationer ud på gulvet med tape eller snor, og giv hver elev et rollekort.',
        'Lay out stations on the floor with tape or string, and give each student a role card.',
      ),
    ],
    students: [
      t(
        'Eleverne bevæger sig gennem modellen og siger højt, hvad der sker med dem.',
        'Students move through the model and say aloud what happens to them.',
      ),
      t(
        'De stopper op, når noget bliver ændret, og finder ud af, hvad der nu sker.',
        'They stop when something is changed and find out what now happens.',
      ),
    ],
    questions: [t('Hvad sker der, hvis vi tager en station væk?', 'What happens if we take a station away?')],
    support: t(
      'Lad eleven følges med en makker gennem første runde.',
      'Let the student go with a partner in the first round.',
    ),
    challenge: t(
      'Bed eleven finde noget, spillet viser forkert.',
      'Ask the student to find something that the play shows wrongly.',
    ),
    signs: t('Eleverne bruger fagord, mens de bevæger sig.', 'Students use subject words while they move.'),
  },
];
