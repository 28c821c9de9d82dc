import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Statistics. */
export const statistics: Topic = {
  id: 'statistics',
  name: t('statistik', 'statistics'),
  find: /statisti|diagram|gennemsnit|median|mean\b|data\b/iu,
  subjects: ['mathematics'],
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
};
