import { t } from './both.ts';
import type { Activity } from './shape.ts';

const subjects = ['mathematics'] as const;

/** Activities that belong to mathematics. */
export const mathematics: readonly Activity[] = [
  {
    id: 'centicube-fractions',
    name: t('Byg brøker med centicubes', 'Build fractions with centicubes'),
    bloom: 'analyse',
    minutes: [10, 30],
    grouping: 'pair',
    phase: 'explore',
    grades: [3, 7],
    subjects,
    topics: ['fractions', 'fraction-calculation'],
    materials: ['centicubes', 'squaredPaper'],
    teacher: [
      t(
        'Giv hvert par 12 centicubes, og byg selv en stang, hvor halvdelen er rød.',
        'Give each pair 12 centicubes, and build a rod of which half is red.',
      ),
      t('Spørg hele tiden: Hvad er det hele her?', 'Keep asking: What is the whole here?'),
    ],
    students: [
      t(
        'Parrene bygger stænger på 6, 8 og 12 centicubes, hvor halvdelen, en tredjedel eller en fjerdedel har én farve.',
        'Pairs build rods of 6, 8 and 12 centicubes of which half, a third or a quarter has one colour.',
      ),
      t(
        'De finder de stænger, hvor det ikke går op, og forklarer hvorfor.',
        'They find the rods where it does not come out even, and explain why.',
      ),
    ],
    questions: [
      t(
        'Hvorfor kan man dele 12 i både halve, tredjedele og fjerdedele, men ikke 8?',
        'Why can 12 be split into halves, thirds and quarters, but 8 not?',
      ),
    ],
    support: t(
      'Begynd med 12 centicubes, og læg dem i lige store bunker, før stangen bygges.',
      'Begin with 12 centicubes and lay them in equal heaps before building the rod.',
    ),
    challenge: t(
      'Find den mindste stang, der kan deles i både tredjedele, fjerdedele og femtedele.',
      'Find the shortest rod that can be split into thirds, quarters and fifths.',
    ),
    signs: t('Eleverne nævner helheden, når de siger brøken.', 'Students name the whole when they say the fraction.'),
  },
  {
    id: 'fraction-wall',
    name: t('Fold en brøkvæg', 'Fold a fraction wall'),
    bloom: 'understand',
    minutes: [12, 25],
    grouping: 'alone',
    phase: 'explore',
    grades: [3, 6],
    subjects,
    topics: ['fractions'],
    materials: ['paperStrips', 'scissors'],
    teacher: [
      t(
        'Vis, hvordan en strimmel foldes i to, i fire og i tre lige store dele.',
        'Show how a strip is folded into two, four and three equal parts.',
      ),
    ],
    students: [
      t(
        'Eleverne folder lige lange strimler, skriver brøken på hver del og lægger dem under hinanden.',
        'Students fold strips of equal length, write the fraction on each part and lay them under each other.',
      ),
      t(
        'De finder dele, der er lige lange, og skriver det som »er lig med«.',
        'They find parts of equal length and write it as “equals”.',
      ),
    ],
    questions: [
      t(
        'Hvorfor er en fjerdedel mindre end en tredjedel, når 4 er større end 3?',
        'Why is a quarter less than a third when 4 is more than 3?',
      ),
    ],
    support: t('Giv strimler, hvor foldelinjerne er tegnet.', 'Give strips on which the folds are drawn.'),
    challenge: t(
      'Lav en strimmel med sjettedele, og find alle de par, der er lige store.',
      'Make a strip of sixths and find all pairs of equal size.',
    ),
    signs: t('Eleverne bruger væggen som bevis.', 'Students use the wall as proof.'),
  },
  {
    id: 'number-line-on-string',
    name: t('Tallinje på en snor', 'Number line on a string'),
    bloom: 'analyse',
    minutes: [8, 20],
    grouping: 'group',
    phase: 'share',
    grades: [2, 8],
    subjects,
    topics: ['fractions', 'fraction-calculation', 'decimals', 'percent', 'addition-subtraction'],
    materials: ['string', 'cards'],
    teacher: [
      t(
        'Spænd en snor ud fra 0 til 1 (eller til det tal, klassen arbejder med), og del talkort ud.',
        'Stretch a string from 0 to 1 (or to the number the class works with), and hand out number cards.',
      ),
    ],
    students: [
      t(
        'Eleverne hænger deres kort op og begrunder pladsen ud fra et kort, der hænger der.',
        'Students hang their card and give a reason for the place from a card that hangs there.',
      ),
      t(
        'Klassen flytter et kort, hvis nogen kan overbevise de andre.',
        'The class moves a card if someone can convince the others.',
      ),
    ],
    questions: [t('Hvilket tal ligger præcis midt imellem de to?', 'Which number lies exactly between the two?')],
    support: t('Begynd med 0, det halve og 1.', 'Begin with 0, the half and 1.'),
    challenge: t('Find tre tal, der skal hænge samme sted.', 'Find three numbers that must hang in the same place.'),
    signs: t('Eleverne sammenligner tal med et kendt punkt.', 'Students compare numbers with a known point.'),
  },
  {
    id: 'balance-equations',
    name: t('Vægten i balance', 'The balance'),
    bloom: 'analyse',
    minutes: [10, 25],
    grouping: 'pair',
    phase: 'explore',
    grades: [5, 9],
    subjects,
    topics: ['equations'],
    materials: ['scales', 'counters', 'bags'],
    teacher: [
      t(
        'Læg lige mange knapper i hver pose, og lav to skåle, der vejer det samme: 2 poser og 3 knapper mod 11 knapper.',
        'Put the same number of buttons in each bag, and make two pans that weigh the same: 2 bags and 3 buttons against 11 buttons.',
      ),
    ],
    students: [
      t(
        'Parrene finder ud af, hvad der er i posen, ved at gøre det samme på begge sider.',
        'Pairs find what is in the bag by doing the same on both sides.',
      ),
      t(
        'De skriver hvert skridt som en ligning og laver en vægt til et andet par.',
        'They write each step as an equation and make a balance for another pair.',
      ),
    ],
    questions: [
      t(
        'Hvad må man gøre ved vægten, uden at den tipper, og hvorfor?',
        'What may one do to the balance without tipping it, and why?',
      ),
    ],
    support: t(
      'Lad eleven fjerne knapper med hænderne, før der bliver skrevet.',
      'Let the student remove buttons by hand before writing.',
    ),
    challenge: t('Lav en vægt med poser på begge sider.', 'Make a balance with bags on both sides.'),
    signs: t('Eleverne forklarer skridt med »på begge sider«.', 'Students explain steps with “on both sides”.'),
  },
  {
    id: 'equation-relay',
    name: t('Ligningsstafet', 'Equation relay'),
    bloom: 'apply',
    minutes: [10, 25],
    grouping: 'group',
    phase: 'practise',
    grades: [6, 10],
    subjects,
    topics: ['equations'],
    materials: ['cards'],
    teacher: [
      t(
        'Læg seks ligninger på hver bane, den letteste øverst.',
        'Lay six equations on each track, the easiest on top.',
      ),
    ],
    students: [
      t(
        'Hver elev skriver ét skridt og sender ligningen videre.',
        'Each student writes one step and passes the equation on.',
      ),
      t(
        'Den sidste sætter tallet ind i ligningen fra start og siger, om det passer.',
        'The last puts the number into the first equation and says whether it fits.',
      ),
    ],
    questions: [
      t(
        'Hvordan kan man se, at et skridt er galt, før man er færdig?',
        'How can one see that a step is wrong before one is done?',
      ),
    ],
    support: t(
      'Lad gruppen have en seddel, hvor skridtene fra et eksempel står.',
      'Let the group have a slip with the steps of an example.',
    ),
    challenge: t(
      'Læg en ligning uden løsning eller med mange løsninger i bunken.',
      'Put an equation without a solution, or with many, in the pile.',
    ),
    signs: t('Gruppen prøver efter uden at blive bedt om det.', 'The group checks without being told.'),
  },
  {
    id: 'same-perimeter',
    name: t('Samme omkreds, forskelligt areal', 'Same perimeter, different area'),
    bloom: 'analyse',
    minutes: [12, 30],
    grouping: 'pair',
    phase: 'explore',
    grades: [3, 7],
    subjects,
    topics: ['area', 'shapes'],
    materials: ['geoboards', 'squaredPaper'],
    teacher: [
      t(
        'Vis et rektangel med omkredsen 16 på sømbræt eller kvadreret papir.',
        'Show a rectangle with perimeter 16 on a geoboard or squared paper.',
      ),
    ],
    students: [
      t(
        'Parrene finder alle de rektangler med hele sidelængder, der har samme omkreds, og noterer arealet.',
        'Pairs find all rectangles with whole sides and the same perimeter, and note the area.',
      ),
      t('De ordner dem efter areal og beskriver, hvad de ser.', 'They order them by area and describe what they see.'),
    ],
    questions: [
      t(
        'Hvorfor bliver arealet større, når rektanglet nærmer sig et kvadrat?',
        'Why does the area grow as the rectangle nears a square?',
      ),
    ],
    support: t(
      'Giv et skema med plads til længde, bredde, omkreds og areal.',
      'Give a table with room for length, width, perimeter and area.',
    ),
    challenge: t(
      'Undersøg det omvendte: samme areal og forskellig omkreds.',
      'Investigate the reverse: same area and different perimeter.',
    ),
    signs: t(
      'Eleverne skelner mellem omkreds og areal, når de taler.',
      'Students keep perimeter and area apart when they talk.',
    ),
  },
  {
    id: 'draw-a-home',
    name: t('Tegn en bolig', 'Draw a home'),
    bloom: 'create',
    minutes: [20, 60],
    grouping: 'pair',
    phase: 'practise',
    grades: [4, 9],
    subjects,
    topics: ['area', 'shapes'],
    materials: ['squaredPaper', 'ruler'],
    teacher: [
      t(
        'Giv krav: 80 m², mindst fire rum, og et badeværelse på højst 6 m².',
        'Give demands: 80 m², at least four rooms, and a bathroom of at most 6 m².',
      ),
    ],
    students: [
      t(
        'Parrene tegner boligen, hvor to tern svarer til en meter, og skriver areal på hvert rum.',
        'Pairs draw the home with two squares to a metre and write the area of each room.',
      ),
      t('De bytter tegning og kontrollerer hinandens arealer.', 'They swap drawings and check each other’s areas.'),
    ],
    questions: [
      t(
        'Hvilket rum kan I ændre uden at ændre det samlede areal?',
        'Which room can you change without changing the total area?',
      ),
    ],
    support: t(
      'Lad boligen bestå af rektangler med hele meter.',
      'Let the home consist of rectangles in whole metres.',
    ),
    challenge: t(
      'Kræv et rum, der ikke er et rektangel, og en pris på gulvet.',
      'Require a room that is no rectangle, and a price for the floor.',
    ),
    signs: t('Rummenes arealer giver tilsammen boligens.', 'The rooms’ areas add up to the home’s.'),
  },
  {
    id: 'class-in-numbers',
    name: t('Klassen i tal', 'The class in numbers'),
    bloom: 'create',
    minutes: [20, 45],
    grouping: 'group',
    phase: 'practise',
    grades: [2, 8],
    subjects,
    topics: ['statistics'],
    materials: ['paper', 'ruler'],
    teacher: [
      t(
        'Find sammen med klassen spørgsmål, der kan tælles, og som ingen bliver kede af.',
        'Find, with the class, questions that can be counted and that hurt nobody.',
      ),
    ],
    students: [
      t(
        'Gruppen stiller sit spørgsmål til alle, tæller op og tegner et diagram.',
        'The group asks everyone its question, tallies and draws a diagram.',
      ),
      t(
        'De skriver to ting, man kan se, og én ting, man ikke kan vide.',
        'They write two things that one can see and one that one cannot know.',
      ),
    ],
    questions: [
      t('Hvad ville svaret være i en anden klasse, og hvorfor?', 'What would the answer be in another class, and why?'),
    ],
    support: t('Giv et koordinatsystem, hvor akserne er tegnet.', 'Give a grid with the axes drawn.'),
    challenge: t(
      'Bed gruppen finde typetal, median og gennemsnit og vælge det, der fortæller mest.',
      'Ask the group for mode, median and mean, and for the one that tells most.',
    ),
    signs: t('Konklusionerne holder sig til det, tallene viser.', 'The conclusions keep to what the numbers show.'),
  },
  {
    id: 'misleading-diagram',
    name: t('Diagrammet, der snyder', 'The diagram that cheats'),
    bloom: 'evaluate',
    minutes: [10, 25],
    grouping: 'pair',
    phase: 'explore',
    grades: [5, 10],
    subjects,
    topics: ['statistics', 'percent'],
    materials: ['squaredPaper'],
    teacher: [
      t(
        'Tegn de samme tal to gange: én gang med en akse fra 0, én gang med en akse, der begynder lige under det mindste tal.',
        'Draw the same numbers twice: once with an axis from 0, once with an axis that begins just below the least number.',
      ),
    ],
    students: [
      t(
        'Parrene beskriver, hvad hvert diagram får én til at tro.',
        'Pairs describe what each diagram makes one believe.',
      ),
      t(
        'De laver selv et, der snyder, og skriver, hvordan man afslører det.',
        'They make one that cheats, and write how to expose it.',
      ),
    ],
    questions: [t('Hvem kan have en fordel af at tegne det sådan?', 'Who may gain from drawing it like that?')],
    support: t('Peg på akserne, og spørg, hvor de begynder.', 'Point at the axes and ask where they begin.'),
    challenge: t(
      'Find to måder at snyde på, der ikke har med akserne at gøre.',
      'Find two ways to cheat that have nothing to do with the axes.',
    ),
    signs: t('Eleverne ser på akserne, før de ser på søjlerne.', 'Students look at the axes before the bars.'),
  },
  {
    id: 'best-offer',
    name: t('Det bedste tilbud', 'The best offer'),
    bloom: 'evaluate',
    minutes: [12, 30],
    grouping: 'group',
    phase: 'practise',
    grades: [5, 10],
    subjects,
    topics: ['percent', 'decimals'],
    materials: ['offers'],
    teacher: [
      t(
        'Giv hver gruppe fire tilbud på det samme: procent af, tre for to, fast pris og mængderabat.',
        'Give each group four offers for the same thing: per cent off, three for two, a fixed price and a bulk discount.',
      ),
    ],
    students: [
      t(
        'Gruppen regner ud, hvad én ting koster i hvert tilbud, og vælger til tre forskellige kunder.',
        'The group works out what one thing costs in each offer and chooses for three different customers.',
      ),
      t('De skriver et råd til hver kunde med udregning.', 'They write advice to each customer with working.'),
    ],
    questions: [t('Hvornår er det billigste tilbud ikke det bedste?', 'When is the cheapest offer not the best?')],
    support: t(
      'Vælg priser, hvor 10 % er et helt antal kroner.',
      'Choose prices of which 10% is a whole number of kroner.',
    ),
    challenge: t(
      'Lad gruppen lave et tilbud, der lyder bedre, end det er.',
      'Let the group make an offer that sounds better than it is.',
    ),
    signs: t('Eleverne spørger »procent af hvad?«', 'Students ask “per cent of what?”'),
  },
  {
    id: 'percent-strip',
    name: t('Procentstrimlen', 'The per cent strip'),
    bloom: 'understand',
    minutes: [8, 20],
    grouping: 'pair',
    phase: 'explore',
    grades: [5, 9],
    subjects,
    topics: ['percent'],
    materials: ['paperStrips', 'ruler'],
    teacher: [
      t(
        'Tegn en strimmel: 0 % og 0 kr. i den ene ende, 100 % og prisen i den anden.',
        'Draw a strip: 0% and 0 kr. at one end, 100% and the price at the other.',
      ),
    ],
    students: [
      t(
        'Parrene folder strimlen, finder 50 %, 25 % og 10 % og skriver kronerne under.',
        'Pairs fold the strip, find 50%, 25% and 10% and write the kroner below.',
      ),
      t('De bruger strimlen til at finde 35 % og 110 %.', 'They use the strip to find 35% and 110%.'),
    ],
    questions: [
      t(
        'Hvor på strimlen ligger en pris, der er sat op med 10 %?',
        'Where on the strip is a price that was raised by 10%?',
      ),
    ],
    support: t('Begynd med prisen 100 kr. og derefter 200 kr.', 'Begin with 100 kr. and then 200 kr.'),
    challenge: t('Giv 30 % i kroner, og bed om det hele.', 'Give 30% in kroner and ask for the whole.'),
    signs: t('Eleverne bygger svære procenter af lette.', 'Students build hard per cents from easy ones.'),
  },
  {
    id: 'dice-experiment',
    name: t('Slå, tæl, forklar', 'Throw, count, explain'),
    bloom: 'analyse',
    minutes: [15, 35],
    grouping: 'pair',
    phase: 'explore',
    grades: [3, 9],
    subjects,
    topics: ['probability'],
    materials: ['dice', 'squaredPaper'],
    teacher: [
      t(
        'Lad alle gætte, hvilken sum to terninger oftest giver, og skriv gættene op.',
        'Let all guess which sum two dice give most often, and write the guesses up.',
      ),
    ],
    students: [
      t(
        'Parrene slår 50 gange, fører streger og tegner et søjlediagram.',
        'Pairs throw 50 times, tally and draw a bar chart.',
      ),
      t(
        'Klassen lægger sine tal sammen og sammenligner med gættet.',
        'The class adds its numbers up and compares with the guess.',
      ),
    ],
    questions: [
      t(
        'Hvor mange måder kan man få summen 7 på, og hvor mange giver 12?',
        'In how many ways can one get the sum 7, and how many give 12?',
      ),
    ],
    support: t(
      'Brug to terninger i hver sin farve, og skriv begge tal.',
      'Use two dice of different colours and write both numbers.',
    ),
    challenge: t(
      'Lav et spil med to terninger, der ser fair ud, men ikke er det.',
      'Make a two-dice game that looks fair but is not.',
    ),
    signs: t(
      'Eleverne skelner mellem det, der skete, og det, man kan vente.',
      'Students keep what happened apart from what one can expect.',
    ),
  },
  {
    id: 'number-talk',
    name: t('Hovedregning højt', 'Number talk'),
    bloom: 'analyse',
    minutes: [5, 12],
    grouping: 'class',
    phase: 'opening',
    grades: [1, 9],
    subjects,
    topics: ['addition-subtraction', 'multiplication', 'decimals', 'percent', 'division'],
    materials: ['board'],
    teacher: [
      t(
        'Skriv ét regnestykke, der kan klares på flere måder, og vent, til de fleste har et svar.',
        'Write one sum that can be done in several ways, and wait until most have an answer.',
      ),
      t(
        'Skriv elevernes veje op med deres navne for dem.',
        'Write up the students’ ways with their own names for them.',
      ),
    ],
    students: [
      t(
        'Eleverne regner i hovedet, fortæller deres vej og spørger til hinandens.',
        'Students calculate mentally, tell their way and ask about each other’s.',
      ),
    ],
    questions: [t('Hvilken af vejene er hurtigst til netop de tal?', 'Which way is quickest for just these numbers?')],
    support: t('Lad eleven bruge tallinje eller centicubes.', 'Let the student use a number line or centicubes.'),
    challenge: t('Bed om et regnestykke, hvor en anden vej er bedst.', 'Ask for a sum for which another way is best.'),
    signs: t('Der er mindst tre forskellige veje på tavlen.', 'There are at least three different ways on the board.'),
  },
  {
    id: 'number-story',
    name: t('Regnehistorier', 'Number stories'),
    bloom: 'create',
    minutes: [10, 30],
    grouping: 'pair',
    phase: 'practise',
    grades: [1, 6],
    subjects,
    topics: ['addition-subtraction', 'multiplication', 'division', 'fractions', 'decimals', 'clock'],
    materials: ['paper'],
    teacher: [
      t(
        'Skriv et regnestykke på tavlen, og fortæl en kort historie, der passer, og én, der ikke gør.',
        'Write a sum on the board, and tell a short story that fits and one that does not.',
      ),
    ],
    students: [
      t(
        'Parrene tegner og skriver en historie til deres eget regnestykke.',
        'Pairs draw and write a story to their own sum.',
      ),
      t('Et andet par finder regnestykket ud fra historien.', 'Another pair finds the sum from the story.'),
    ],
    questions: [t('Hvilken oplysning i historien kan man undvære?', 'Which fact in the story could be left out?')],
    support: t('Giv et billede og tallene.', 'Give a picture and the numbers.'),
    challenge: t('Lav en historie, der kræver to regnestykker.', 'Make a story that takes two sums.'),
    signs: t('Historien og regnestykket passer sammen.', 'Story and sum belong together.'),
  },
  {
    id: 'four-ways',
    name: t('Vis det på fire måder', 'Show it in four ways'),
    bloom: 'apply',
    minutes: [10, 25],
    grouping: 'pair',
    phase: 'practise',
    grades: [1, 8],
    subjects,
    materials: ['poster', 'centicubes'],
    teacher: [
      t(
        'Del et ark i fire felter: tegning, ting, tal og ord.',
        'Divide a sheet into four fields: drawing, things, numbers and words.',
      ),
    ],
    students: [
      t('Parrene viser det samme eksempel i alle fire felter.', 'Pairs show the same example in all four fields.'),
      t(
        'De dækker ét felt til og lader et andet par gætte det.',
        'They cover one field and let another pair guess it.',
      ),
    ],
    questions: [
      t(
        'Hvilket felt gør det lettest at se, hvorfor det er rigtigt?',
        'Which field makes it easiest to see why it is right?',
      ),
    ],
    support: t('Udfyld feltet med tegning sammen.', 'Fill in the drawing together.'),
    challenge: t(
      'Lad et felt være forkert med vilje, og bed et andet par finde det.',
      'Make one field wrong on purpose for another pair to find.',
    ),
    signs: t('De fire felter fortæller den samme historie.', 'The four fields tell the same story.'),
  },
  {
    id: 'growing-patterns',
    name: t('Mønstre, der vokser', 'Growing patterns'),
    bloom: 'analyse',
    minutes: [12, 30],
    grouping: 'pair',
    phase: 'explore',
    grades: [3, 9],
    subjects,
    topics: ['functions', 'multiplication'],
    materials: ['centicubes', 'squaredPaper'],
    teacher: [
      t(
        'Byg figur 1, 2 og 3 i et mønster, der vokser med 3 hver gang.',
        'Build figures 1, 2 and 3 of a pattern that grows by 3 each time.',
      ),
    ],
    students: [
      t(
        'Parrene bygger de næste to og skriver antallet i et skema.',
        'Pairs build the next two and write the number in a table.',
      ),
      t(
        'De finder en regel, der giver figur 20 uden at bygge den.',
        'They find a rule that gives figure 20 without building it.',
      ),
    ],
    questions: [
      t('Hvor i figuren kan man se det, der bliver lagt til?', 'Where in the figure can one see what is added?'),
    ],
    support: t('Farv det, der er nyt i hver figur.', 'Colour what is new in each figure.'),
    challenge: t('Lav et mønster, hvor tilvæksten selv vokser.', 'Make a pattern whose growth itself grows.'),
    signs: t(
      'Reglen er forklaret ud fra figuren og ikke kun fra tallene.',
      'The rule is explained from the figure and not only the numbers.',
    ),
  },
  {
    id: 'shape-hunt',
    name: t('Figurjagt', 'Shape hunt'),
    bloom: 'apply',
    minutes: [10, 25],
    grouping: 'pair',
    phase: 'explore',
    grades: [0, 5],
    subjects,
    topics: ['shapes'],
    materials: ['paper', 'tape'],
    teacher: [
      t(
        'Vis en figur, og sig to ting, der altid er sande om den.',
        'Show a shape and say two things that are always true of it.',
      ),
    ],
    students: [
      t(
        'To og to finder og tegner de figurer i klassen eller skolegården.',
        'In pairs they find and draw shapes in the classroom or the yard.',
      ),
      t(
        'De sorterer tegningerne efter hjørner, sider eller symmetri.',
        'They sort the drawings by corners, sides or symmetry.',
      ),
    ],
    questions: [
      t(
        'Er et kvadrat også et rektangel? Hvad taler for og imod?',
        'Is a square a rectangle too? What speaks for and against?',
      ),
    ],
    support: t('Giv en seddel med tre figurer at lede efter.', 'Give a slip with three shapes to look for.'),
    challenge: t('Find en figur, der kan stå i to bunker.', 'Find a shape that may be in two piles.'),
    signs: t('Børnene beskriver figurer med sider og hjørner.', 'Children describe shapes by sides and corners.'),
  },
];
