import { t } from '../activities/both.ts';
import { ask, belief, goal, type Topic, term } from './shape.ts';

const subjects = ['mathematics'] as const;

/** Topics of geometry, measuring, statistics and chance. */
export const shapesAndData: readonly Topic[] = [
  {
    id: 'shapes',
    name: t('figurer', 'shapes'),
    find: /figurer|geometri|trekant|firkant|rektang|symmetri|shapes|geometry/iu,
    subjects,
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
      term(
        t('symmetri', 'symmetry'),
        t('når to halvdele passer, hvis man folder', 'when two halves match when folded'),
      ),
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
  },
  {
    id: 'area',
    name: t('areal', 'area'),
    find: /areal|\barea\b|omkreds|perimeter/iu,
    subjects,
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
  },
  {
    id: 'statistics',
    name: t('statistik', 'statistics'),
    find: /statisti|diagram|gennemsnit|median|mean\b|data\b/iu,
    subjects,
    areas: ['statistik-og-sandsynlighed'],
    grades: [3, 9],
    goals: [
      goal(
        t(
          'Eleverne kan indsamle svar, vise dem i et diagram og fortælle, hvad diagrammet viser.',
          'Students can collect answers, show them in a diagram and tell what it shows.',
        ),
        t('Eleven sætter navn på akserne og begynder ved 0.', 'The student names the axes and begins at 0.'),
        t(
          'Eleven siger noget, diagrammet viser, og noget, det ikke viser.',
          'The student says something the diagram shows and something it does not.',
        ),
      ),
      goal(
        t(
          'Eleverne kan sammenligne to datasæt og vælge mål, der passer.',
          'Students can compare two sets of data and choose fitting measures.',
        ),
        t(
          'Eleven begrunder valget af størsteværdi, typetal eller gennemsnit.',
          'The student gives reasons for choosing maximum, mode or mean.',
        ),
        t('Eleven lægger mærke til et tal, der skiller sig ud.', 'The student notices a number that stands out.'),
      ),
      goal(
        t(
          'Eleverne kan vurdere, om en undersøgelse kan bruges til at slutte noget.',
          'Students can judge whether a survey can be used to conclude something.',
        ),
        t('Eleven spørger, hvem der er spurgt.', 'The student asks who was asked.'),
        t('Eleven foreslår en bedre undersøgelse.', 'The student proposes a better survey.'),
      ),
    ],
    prior: [t('Tælle op med streger.', 'Tallying.'), t('Aflæse en talakse.', 'Reading a number axis.')],
    misconceptions: [
      belief(
        t('Gennemsnittet er det, de fleste har svaret.', 'The mean is what most answered.'),
        t(
          'Lad fem elever med tårne af centicubes jævne dem ud, så alle er lige høje.',
          'Let five students with towers of centicubes level them to the same height.',
        ),
      ),
      belief(
        t('Et flot diagram er et rigtigt diagram.', 'A fine diagram is a true diagram.'),
        t('Vis de samme tal med to forskellige akser.', 'Show the same numbers with two different axes.'),
      ),
    ],
    terms: [
      term(t('hyppighed', 'frequency'), t('hvor mange gange et svar kommer', 'how often an answer comes')),
      term(t('typetal', 'mode'), t('det svar, der kommer flest gange', 'the answer that comes most often')),
      term(
        t('gennemsnit', 'mean'),
        t('det, alle ville have, hvis det blev delt lige', 'what all would have if it were shared equally'),
      ),
      term(t('størsteværdi', 'maximum'), t('det største tal', 'the largest number')),
    ],
    questions: [
      ask('understand', t('Hvad betyder den højeste søjle?', 'What does the tallest bar mean?')),
      ask('apply', t('Hvilket diagram passer bedst til de her svar?', 'Which diagram fits these answers best?')),
      ask(
        'analyse',
        t(
          'Hvad sker der med gennemsnittet, hvis ét tal bliver meget større?',
          'What happens to the mean if one number gets much larger?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Kan vi sige noget om alle børn i Danmark ud fra vores klasse? Hvad taler for og imod?',
          'Can we say something about all children in Denmark from our class? What speaks for and against?',
        ),
      ),
    ],
    hook: t(
      'Stil eleverne op som et levende søjlediagram efter, hvordan de kom i skole i dag.',
      'Line students up as a living bar chart by how they came to school today.',
    ),
    model: t(
      'Tegn elevernes søjler på tavlen, og skriv én sætning, man kan læse, og én, man ikke kan.',
      'Draw the students’ bars on the board, and write one sentence that can be read and one that cannot.',
    ),
    task: {
      supported: t(
        'Tæl 20 svar op med streger, og tegn søjler på et ark, hvor akserne er tegnet.',
        'Tally 20 answers and draw bars on a sheet with the axes drawn.',
      ),
      onLevel: t(
        'Tegn et diagram over klassens svar, og skriv to konklusioner og et forbehold.',
        'Draw a diagram of the class’s answers, and write two conclusions and a reservation.',
      ),
      challenge: t(
        'Lav et datasæt med 6 tal, hvor gennemsnittet er 5, men ingen af tallene er 5.',
        'Make a set of 6 numbers whose mean is 5, while none of them is 5.',
      ),
    },
    exit: [
      t(
        'Skriv én ting, vores diagram viser, og én ting, det ikke viser.',
        'Write one thing our diagram shows and one it does not.',
      ),
      t('Hvad bør der stå ved akserne?', 'What should stand at the axes?'),
    ],
    materials: ['squaredPaper', 'ruler'],
    parts: [
      t('et godt spørgsmål', 'a good question'),
      t('at samle og tælle', 'collecting and tallying'),
      t('diagrammer', 'diagrams'),
      t('midten af tallene', 'the middle of the numbers'),
      t('kan vi stole på det?', 'can we trust it?'),
    ],
    product: t(
      'en undersøgelse af noget på skolen med diagram og konklusion',
      'a survey of something at school with diagram and conclusion',
    ),
  },
  {
    id: 'probability',
    name: t('chance og sandsynlighed', 'chance and probability'),
    find: /sandsynlighed|chance|probabilit/iu,
    subjects,
    areas: ['statistik-og-sandsynlighed'],
    grades: [4, 9],
    goals: [
      goal(
        t(
          'Eleverne kan beskrive chancer ud fra eksperimenter og ved at tælle muligheder.',
          'Students can describe chances from experiments and by counting outcomes.',
        ),
        t('Eleven tæller alle mulighederne på en ordnet måde.', 'The student counts all outcomes in an ordered way.'),
        t('Eleven skriver chancen som »2 ud af 6«.', 'The student writes the chance as “2 out of 6”.'),
      ),
      goal(
        t(
          'Eleverne kan sammenligne det, der skete, med det, man kunne vente.',
          'Students can compare what happened with what could be expected.',
        ),
        t(
          'Eleven forklarer forskellen med antallet af forsøg.',
          'The student explains the difference by the number of trials.',
        ),
        t('Eleven forudsiger, hvad 1000 forsøg ville give.', 'The student predicts what 1000 trials would give.'),
      ),
      goal(
        t(
          'Eleverne kan lave spil og vurdere, om de er fair.',
          'Students can make games and judge whether they are fair.',
        ),
        t(
          'Eleven begrunder med muligheder og ikke med held.',
          'The student gives reasons by outcomes and not by luck.',
        ),
        t('Eleven gør et unfair spil fair.', 'The student makes an unfair game fair.'),
      ),
    ],
    prior: [
      t('Skrive en del af et antal som en brøk.', 'Writing part of a number as a fraction.'),
      t('Tælle op med streger.', 'Tallying.'),
    ],
    misconceptions: [
      belief(
        t('Det er sværere at slå en sekser end en toer.', 'It is harder to throw a six than a two.'),
        t('Lad klassen slå 300 gange tilsammen, og tæl op.', 'Let the class throw 300 times together and tally.'),
      ),
      belief(
        t('Efter fem gange krone er det plats tur.', 'After five heads it is tails’ turn.'),
        t('Spørg, hvordan mønten skulle kunne huske.', 'Ask how the coin should be able to remember.'),
      ),
    ],
    terms: [
      term(t('udfald', 'outcome'), t('noget, der kan ske', 'something that can happen')),
      term(t('chance', 'chance'), t('hvor tit man kan vente, at det sker', 'how often one can expect it')),
      term(t('fair', 'fair'), t('alle har lige stor chance', 'all have the same chance')),
    ],
    questions: [
      ask('understand', t('Hvilke udfald er der?', 'What outcomes are there?')),
      ask(
        'apply',
        t(
          'Hvordan kan I skrive mulighederne op, så I ikke glemmer nogen?',
          'How can you list the outcomes without forgetting any?',
        ),
      ),
      ask(
        'analyse',
        t(
          'Hvorfor kommer summen 7 oftere end 12 med to terninger?',
          'Why does the sum 7 come more often than 12 with two dice?',
        ),
      ),
      ask(
        'create',
        t('Kan I lave et spil, der ser unfair ud, men er fair?', 'Can you make a game that looks unfair but is fair?'),
      ),
    ],
    hook: t(
      '»Jeg vinder, hvis to terninger giver 6, 7 eller 8. I vinder ved alt andet. Vil I spille?«',
      '“I win if two dice give 6, 7 or 8. You win by anything else. Will you play?”',
    ),
    model: t(
      'Skriv alle 36 par i et skema, og tæl dem, der giver 6, 7 eller 8: 16 i alt.',
      'Write all 36 pairs in a table, and count those that give 6, 7 or 8: 16 in all.',
    ),
    task: {
      supported: t(
        'Slå med én terning 30 gange, tæl op, og sammenlign med det, I ventede.',
        'Throw one die 30 times, tally, and compare with what you expected.',
      ),
      onLevel: t(
        'Lav skemaet over to terninger, find chancen for hver sum, og afgør, om spillet er fair.',
        'Make the table of two dice, find the chance of each sum, and decide whether the game is fair.',
      ),
      challenge: t(
        'Lav et fair spil for tre spillere med to terninger, og bevis, at det er fair.',
        'Make a fair game for three players with two dice, and prove that it is fair.',
      ),
    },
    exit: [
      t(
        'Hvad er chancen for at slå et lige tal med én terning? Hvordan ved du det?',
        'What is the chance of an even number with one die? How do you know?',
      ),
      t('Hvorfor behøver 6 kast ikke give en sekser?', 'Why need 6 throws not give a six?'),
    ],
    materials: ['dice', 'squaredPaper'],
    parts: [
      t('hvad kan ske?', 'what can happen?'),
      t('eksperimenter', 'experiments'),
      t('at tælle muligheder', 'counting outcomes'),
      t('fair og unfair spil', 'fair and unfair games'),
    ],
    product: t(
      'et spil med regler og en forklaring på, hvorfor det er fair',
      'a game with rules and an explanation of why it is fair',
    ),
  },
  {
    id: 'clock',
    name: t('klokken', 'telling the time'),
    find: /klokken|\bure?t?\b|telling the time|\bclock/iu,
    subjects,
    areas: ['geometri-og-maaling'],
    grades: [1, 4],
    goals: [
      goal(
        t(
          'Eleverne kan aflæse hele, halve og kvarte timer på et ur med visere og sige dem på to måder.',
          'Students can read whole, half and quarter hours on a clock with hands and say them in two ways.',
        ),
        t(
          'Eleven stiller uret til »halv fire« og skriver 3.30.',
          'The student sets the clock to half past three and writes 3.30.',
        ),
        t('Eleven kigger på begge visere.', 'The student looks at both hands.'),
      ),
      goal(
        t(
          'Eleverne kan finde ud af, hvor lang tid der går mellem to tidspunkter.',
          'Students can find out how much time passes between two times.',
        ),
        t('Eleven tæller først til hel time.', 'The student first counts to the whole hour.'),
        t('Eleven viser det på en tidslinje.', 'The student shows it on a time line.'),
      ),
      goal(
        t(
          'Eleverne kan planlægge en dag og vurdere, om der er tid nok.',
          'Students can plan a day and judge whether there is time enough.',
        ),
        t('Planen hænger sammen uden huller.', 'The plan holds together without gaps.'),
        t('Eleven retter en plan, der ikke kan nås.', 'The student mends a plan that cannot be kept.'),
      ),
    ],
    prior: [
      t('Tælle i 5’ere til 60.', 'Counting in 5s to 60.'),
      t('Vide, hvad en halv og en kvart er.', 'Knowing a half and a quarter.'),
    ],
    misconceptions: [
      belief(
        t('»Halv fire« er 4.30.', '“Halv fire” (half past three) is 4.30.'),
        t('Stil uret til 3, og gå en halv time videre mod 4.', 'Set the clock to 3 and go half an hour on towards 4.'),
      ),
      belief(
        t('Der går 100 minutter på en time.', 'There are 100 minutes in an hour.'),
        t('Tæl 5’ere hele vejen rundt på skiven.', 'Count in 5s all the way round the face.'),
      ),
    ],
    terms: [
      term(t('time', 'hour'), t('60 minutter', '60 minutes')),
      term(t('kvarter', 'quarter'), t('15 minutter', '15 minutes')),
      term(
        t('viser', 'hand'),
        t('den lille peger på timer, den store på minutter', 'the short one points at hours, the long one at minutes'),
      ),
    ],
    questions: [
      ask(
        'remember',
        t('Hvor står den lille viser, når klokken er halv otte?', 'Where is the short hand at half past seven?'),
      ),
      ask('apply', t('Hvor lang tid er der, til frikvarteret begynder?', 'How long is it until the break?')),
      ask(
        'analyse',
        t(
          'Hvorfor står den lille viser ikke lige på et tal, når klokken er halv?',
          'Why does the short hand not point right at a number at half past?',
        ),
      ),
      ask(
        'evaluate',
        t(
          'Bussen, linje 4A, kører hvert 10. minut. Hvornår skal vi gå hjemmefra for at være sikre?',
          'Bus 4A runs every 10 minutes. When must we leave home to be sure?',
        ),
      ),
    ],
    hook: t(
      'Vis et ur, hvor kun den lille viser er tegnet: »Kan I gætte, hvad klokken er cirka?«',
      'Show a clock with only the short hand drawn: “Can you guess about what time it is?”',
    ),
    model: t(
      'Stil uret langsomt fra 3 til halv 4, og sig, hvad begge visere gør.',
      'Set the clock slowly from 3 to half past 3, and say what both hands do.',
    ),
    task: {
      supported: t(
        'Stil uret til 5 hele og 5 halve timer, og tegn to af dem.',
        'Set the clock to 5 whole and 5 half hours, and draw two of them.',
      ),
      onLevel: t(
        'Stil uret til 8 tidspunkter med hele, halve og kvarte, og skriv dem med tal.',
        'Set the clock to 8 times with whole, half and quarter hours, and write them in figures.',
      ),
      challenge: t(
        'Lav en plan for en fridag med 6 tidspunkter, og regn ud, hvor længe hver ting varer.',
        'Make a plan for a day off with 6 times, and work out how long each thing lasts.',
      ),
    },
    exit: [
      t('Tegn halv fem.', 'Draw half past four.'),
      t(
        'Timen begynder 10.15 og slutter 11.00. Hvor længe varer den?',
        'The lesson begins at 10.15 and ends at 11.00. How long is it?',
      ),
    ],
    materials: ['clock', 'paper'],
    parts: [
      t('hele timer', 'whole hours'),
      t('halve timer', 'half hours'),
      t('kvarter i og over', 'quarter to and past'),
      t('hvor længe varer det?', 'how long does it last?'),
    ],
    product: t('en dagsplan med ure, som hænger i klassen', 'a day plan with clocks for the classroom wall'),
  },
];
