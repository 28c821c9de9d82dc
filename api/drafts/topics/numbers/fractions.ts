import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Fractions. */
export const fractions: Topic = {
  id: 'fractions',
  name: t('brøker', 'fractions'),
  find: /brøk|fraction|tredjedel|fjerdedel/iu,
  subjects: ['mathematics'],
  areas: ['tal-og-algebra'],
  grades: [3, 6],
  goals: [
    goal(
      t(
        'Eleverne kan vise halve, tredjedele og fjerdedele af en helhed og sammenligne dem.',
        'Students can show halves, thirds and quarters of a whole and compare them.',
      ),
      t(
        'Eleven deler den samme helhed i lige store dele og siger, hvad helheden er.',
        'The student splits the same whole into equal parts and says what the whole is.',
      ),
      t(
        'Eleven forklarer med en tegning, hvorfor 1/4 er mindre end 1/3.',
        'The student explains with a drawing why 1/4 is less than 1/3.',
      ),
    ),
    goal(
      t(
        'Eleverne kan finde brøker, der er lige store, og placere brøker på en tallinje.',
        'Students can find equal fractions and place fractions on a number line.',
      ),
      t('Eleven viser, at 1/2 og 2/4 er lige meget.', 'The student shows that 1/2 and 2/4 are the same.'),
      t('Eleven bruger 0, 1/2 og 1 som holdepunkter.', 'The student uses 0, 1/2 and 1 as landmarks.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere, hvornår to brøker kan sammenlignes, og lave eksempler, der viser det.',
        'Students can judge when two fractions can be compared, and make examples that show it.',
      ),
      t('Eleven spørger »en halv af hvad?«', 'The student asks “half of what?”'),
      t(
        'Eleven laver et eksempel, hvor en fjerdedel er mere end en halv.',
        'The student makes an example in which a quarter is more than a half.',
      ),
    ),
  ],
  prior: [
    t('Dele ting og tal i to lige store dele.', 'Splitting things and numbers into two equal parts.'),
    t('Kende 2-, 3- og 4-tabellen.', 'Knowing the 2, 3 and 4 times tables.'),
  ],
  misconceptions: [
    belief(
      t('1/4 er større end 1/3, fordi 4 er større end 3.', '1/4 is larger than 1/3 because 4 is larger than 3.'),
      t(
        'Læg en tredjedel og en fjerdedel af den samme stang på 12 centicubes ved siden af hinanden.',
        'Lay a third and a quarter of the same rod of 12 centicubes side by side.',
      ),
    ),
    belief(
      t('En halv er det samme, uanset hvad det er en halv af.', 'A half is the same whatever it is a half of.'),
      t(
        'Vis halvdelen af 4 og halvdelen af 12, og spørg, hvad der er ens.',
        'Show half of 4 and half of 12, and ask what is the same.',
      ),
    ),
  ],
  terms: [
    term(t('helhed', 'whole'), t('det, der bliver delt', 'what is split')),
    term(t('brøk', 'fraction'), t('en eller flere lige store dele af en helhed', 'one or more equal parts of a whole')),
    term(
      t('nævner', 'denominator'),
      t('hvor mange lige store dele helheden er delt i', 'how many equal parts the whole is split into'),
    ),
    term(t('tæller', 'numerator'), t('hvor mange af delene man har', 'how many of the parts one has')),
  ],
  questions: [
    ask('understand', t('Hvad er helheden her?', 'What is the whole here?')),
    ask('apply', t('Hvordan kan I vise 3/4 af 12 på to måder?', 'How can you show 3/4 of 12 in two ways?')),
    ask(
      'analyse',
      t(
        'Hvorfor bliver delen mindre, når nævneren bliver større?',
        'Why does the part get smaller when the denominator gets larger?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'Mia siger, at hendes halve pizza er større end Emils. Kan hun have ret?',
        'Mia says that her half pizza is larger than Emil’s. Can she be right?',
      ),
    ),
  ],
  hook: t(
    'Tegn tre pølsehorn: ét er delt i to lige store dele, ét i fire lige store og ét i to skæve. »Hvor er der en halv?«',
    'Draw three buns: one split into two equal parts, one into four equal and one into two uneven. “Where is a half?”',
  ),
  model: t(
    'Byg en stang på 12 centicubes, og vis 1/2, 1/3 og 1/4 af den: 6, 4 og 3. Sig hver gang, hvad helheden er.',
    'Build a rod of 12 centicubes and show 1/2, 1/3 and 1/4 of it: 6, 4 and 3. Each time say what the whole is.',
  ),
  task: {
    supported: t(
      'Byg en stang på 12 centicubes. Find 1/2, 1/4 og 1/3 af den, og tegn dem under hinanden.',
      'Build a rod of 12 centicubes. Find 1/2, 1/4 and 1/3 of it, and draw them under each other.',
    ),
    onLevel: t(
      'Find 1/2, 1/3, 1/4, 2/3 og 3/4 af 12 og af 24. Skriv dem i rækkefølge, og forklar rækkefølgen.',
      'Find 1/2, 1/3, 1/4, 2/3 and 3/4 of 12 and of 24. Write them in order and explain the order.',
    ),
    challenge: t(
      'Find to helheder, hvor 1/4 af den ene er mere end 1/2 af den anden. Hvad skal altid gælde, for at det sker?',
      'Find two wholes of which 1/4 of the one is more than 1/2 of the other. What must always hold for that to happen?',
    ),
  },
  exit: [
    t(
      'Tegn 1/3 og 1/4 af den samme stang. Hvilken er størst, og hvorfor?',
      'Draw 1/3 and 1/4 of the same rod. Which is larger, and why?',
    ),
    t('Hvad er 3/4 af 12? Vis det med en tegning.', 'What is 3/4 of 12? Show it with a drawing.'),
  ],
  materials: ['centicubes', 'fractionTiles', 'squaredPaper'],
  parts: [
    t('lige store dele af en helhed', 'equal parts of a whole'),
    t('brøker af en mængde', 'fractions of an amount'),
    t('brøker på tallinjen', 'fractions on the number line'),
    t('brøker, der er lige store', 'equal fractions'),
    t('brøker i hverdagen', 'fractions in everyday life'),
  ],
  product: t('et brøkspil med regler og kort', 'a fraction game with rules and cards'),
};
