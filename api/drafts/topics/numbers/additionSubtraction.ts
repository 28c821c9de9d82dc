import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Addition and subtraction. */
export const additionSubtraction: Topic = {
  id: 'addition-subtraction',
  name: t('plus og minus', 'addition and subtraction'),
  find: /\bplus|\bminus|addition|subtraktion|subtraction|lægge sammen|trække fra/iu,
  subjects: ['mathematics'],
  areas: ['tal-og-algebra', 'matematisk-opmaerksomhed'],
  grades: [1, 3],
  goals: [
    goal(
      t(
        'Eleverne kan vise plus og minus med ting eller tegning og fortælle, hvad der sker.',
        'Students can show addition and subtraction with things or drawings and tell what happens.',
      ),
      t(
        'Eleven lægger ting og regnestykke ved siden af hinanden, så de passer.',
        'The student lays things and sum side by side so that they match.',
      ),
      t('Eleven fortæller en lille historie til regnestykket.', 'The student tells a short story to the sum.'),
    ),
    goal(
      t(
        'Eleverne kan vælge en smart vej, når de lægger sammen og trækker fra.',
        'Students can choose a clever way to add and subtract.',
      ),
      t('Eleven bruger en tier eller en dobbelt på vejen.', 'The student uses a ten or a double on the way.'),
      t(
        'Eleven siger, hvorfor vejen er god til netop de tal.',
        'The student says why the way is good for just these numbers.',
      ),
    ),
    goal(
      t(
        'Eleverne kan lave deres egne regnehistorier og vurdere, om de passer.',
        'Students can make number stories of their own and judge whether they fit.',
      ),
      t('En makker kan finde regnestykket i historien.', 'A partner can find the sum in the story.'),
      t('Eleven retter en historie, der ikke passer.', 'The student mends a story that does not fit.'),
    ),
  ],
  prior: [
    t(
      'Tælle forlæns og baglæns og pege på én ting ad gangen.',
      'Counting forwards and backwards, pointing at one thing at a time.',
    ),
    t('Vide, hvilket af to tal der er størst.', 'Knowing which of two numbers is the larger.'),
  ],
  misconceptions: [
    belief(
      t('Man begynder altid at tælle fra 1.', 'One always begins counting from 1.'),
      t(
        'Gem de første ting under hånden, og tæl videre derfra.',
        'Hide the first things under your hand and count on from there.',
      ),
    ),
    belief(
      t('Lighedstegnet betyder »nu kommer svaret«.', 'The equals sign means “here comes the answer”.'),
      t(
        'Skriv 5 = 3 + 2, og vis det med to lige høje tårne.',
        'Write 5 = 3 + 2 and show it with two towers of the same height.',
      ),
    ),
  ],
  terms: [
    term(t('plus', 'plus'), t('lægge til', 'to add')),
    term(t('minus', 'minus'), t('trække fra', 'to take away')),
    term(t('lig med', 'equals'), t('det samme på begge sider', 'the same on both sides')),
  ],
  questions: [
    ask(
      'understand',
      t('Hvad sker der i historien: kommer der flere eller færre?', 'What happens in the story: more or fewer?'),
    ),
    ask(
      'apply',
      t('Hvordan kan du vise det uden at tælle alle sammen?', 'How can you show it without counting them all?'),
    ),
    ask(
      'analyse',
      t(
        'Hvorfor giver 7 + 5 og 5 + 7 det samme, men 7 − 5 og 5 − 7 ikke?',
        'Why do 7 + 5 and 5 + 7 give the same, but 7 − 5 and 5 − 7 not?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'To har regnet på hver sin måde. Hvilken måde vil du helst bruge, og hvorfor?',
        'Two have done it in different ways. Which would you rather use, and why?',
      ),
    ),
  ],
  hook: t(
    'Læg 6 centicubes i en hånd og nogle i den anden: »Der er 10 i alt. Hvor mange gemmer jeg?«',
    'Put 6 centicubes in one hand and some in the other: “There are 10 in all. How many do I hide?”',
  ),
  model: t(
    'Vis 8 + 5 på tallinjen: først 2 til 10, så 3 mere.',
    'Show 8 + 5 on the number line: first 2 to 10, then 3 more.',
  ),
  task: {
    supported: t(
      'Brug centicubes: vis 6 + 3, 7 − 2 og 5 + 5, og tegn det.',
      'Use centicubes: show 6 + 3, 7 − 2 and 5 + 5, and draw it.',
    ),
    onLevel: t(
      'Vis 8 + 5 og 13 − 6 på en tallinje, og tegn en historie til det ene.',
      'Show 8 + 5 and 13 − 6 on a number line, and draw a story to one of them.',
    ),
    challenge: t(
      'Find alle måder at lave 12 på med to tal, og forklar, hvordan du ved, at du har dem alle.',
      'Find all ways to make 12 of two numbers, and explain how you know you have them all.',
    ),
  },
  exit: [
    t('Tegn 9 − 4, så man kan se, hvad der sker.', 'Draw 9 − 4 so that one can see what happens.'),
    t('Hvad kan du gøre, hvis du glemmer, hvad 8 + 5 er?', 'What can you do if you forget what 8 + 5 is?'),
  ],
  materials: ['centicubes', 'numberLine'],
  parts: [
    t('at lægge til', 'adding'),
    t('at trække fra', 'taking away'),
    t('tiervenner', 'pairs that make ten'),
    t('smarte veje', 'clever ways'),
    t('regnehistorier', 'number stories'),
  ],
  product: t('en bog med klassens regnehistorier', 'a book of the class’s number stories'),
};
