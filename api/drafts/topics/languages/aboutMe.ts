import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Myself and my everyday life. */
export const aboutMe: Topic = {
  id: 'about-me',
  name: t('mig selv og min hverdag', 'myself and my everyday life'),
  find: /about me|myself|mig selv|all about|my family|min familie|hobbies|fritid|mich vorstellen|meine familie|se présenter/iu,
  subjects: ['english', 'german', 'french'],
  areas: ['mundtlig-kommunikation'],
  grades: [2, 7],
  goals: [
    goal(
      t(
        'Eleverne kan fortælle om sig selv på sproget og spørge til andre.',
        'Students can tell about themselves in the language and ask about others.',
      ),
      t(
        'Eleven siger mindst fem sætninger uden at læse op.',
        'The student says at least five sentences without reading aloud.',
      ),
      t('Eleven stiller et opfølgende spørgsmål.', 'The student asks a follow-up question.'),
    ),
    goal(
      t(
        'Eleverne kan bruge mønstre i sproget til at sige noget nyt.',
        'Students can use patterns of the language to say something new.',
      ),
      t('Eleven bytter ord ud i en fast vending.', 'The student swaps words in a set phrase.'),
      t('Eleven opdager en regel ud fra eksempler.', 'The student finds a rule from examples.'),
    ),
    goal(
      t(
        'Eleverne kan planlægge og holde en lille præsentation, der passer til modtageren.',
        'Students can plan and give a short presentation that fits its audience.',
      ),
      t('Eleven vælger indhold efter, hvem der lytter.', 'The student chooses content by who listens.'),
      t('Eleven forbedrer den efter respons.', 'The student improves it after response.'),
    ),
  ],
  prior: [
    t('Kende tal, farver og hilsner på sproget.', 'Knowing numbers, colours and greetings in the language.'),
    t('Turde gætte på et ord.', 'Daring to guess a word.'),
  ],
  misconceptions: [
    belief(
      t('Man skal kunne alle ordene, før man kan tale.', 'One must know all the words before speaking.'),
      t('Vis, hvordan man peger, omskriver og spørger om et ord.', 'Show how to point, rephrase and ask for a word.'),
    ),
    belief(
      t('Sætninger kan oversættes ord for ord.', 'Sentences can be translated word for word.'),
      t(
        'Oversæt »jeg er 10 år« ord for ord, og sammenlign med det, man siger.',
        'Translate “jeg er 10 år” word for word, and compare with what one says.',
      ),
    ),
  ],
  terms: [
    term(t('vending', 'phrase'), t('ord, der hører sammen', 'words that belong together')),
    term(
      t('spørgeord', 'question word'),
      t('hvem, hvad, hvor, hvornår på sproget', 'who, what, where, when in the language'),
    ),
    term(t('udtale', 'pronunciation'), t('sådan lyder ordet', 'how the word sounds')),
  ],
  questions: [
    ask(
      'remember',
      t('Hvordan spørger man om navn og alder på sproget?', 'How does one ask for name and age in the language?'),
    ),
    ask('apply', t('Hvordan kan du sige det, hvis du mangler et ord?', 'How can you say it if you lack a word?')),
    ask(
      'analyse',
      t(
        'Hvad ligner dansk i sætningen, og hvad er anderledes?',
        'What in the sentence is like Danish, and what differs?',
      ),
    ),
    ask(
      'create',
      t(
        'Hvilke tre spørgsmål ville få en gæst til at fortælle mest?',
        'Which three questions would make a guest tell most?',
      ),
    ),
  ],
  hook: t(
    'Fortæl tre ting om dig selv på sproget, hvoraf én ikke passer. Klassen finder den.',
    'Tell three things about yourself in the language, one of them untrue. The class finds it.',
  ),
  model: t(
    'Før en samtale med en elev foran klassen, og brug en omskrivning med vilje.',
    'Have a conversation with a student in front of the class, and rephrase on purpose.',
  ),
  task: {
    supported: t(
      'Øv fem sætninger med billeder, og byt ét ord ud i hver.',
      'Practise five sentences with pictures, and swap one word in each.',
    ),
    onLevel: t(
      'Interview to kammerater på sproget, og fortæl gruppen tre ting om en af dem.',
      'Interview two classmates in the language, and tell the group three things about one.',
    ),
    challenge: t(
      'Lav et interview med en opfundet person med noget overraskende, og få andre til at spørge videre.',
      'Make an interview with an invented person with something surprising, and get others to ask on.',
    ),
  },
  exit: [
    t(
      'Skriv eller indtal to sætninger om dig selv på sproget.',
      'Write or record two sentences about yourself in the language.',
    ),
    t('Skriv ét spørgsmål, du nu kan stille.', 'Write one question that you can now ask.'),
  ],
  materials: ['picture', 'cards'],
  parts: [
    t('hvem er jeg?', 'who am I?'),
    t('familie og venner', 'family and friends'),
    t('fritid', 'free time'),
    t('en dag i mit liv', 'a day in my life'),
    t('at spørge og svare', 'asking and answering'),
  ],
  product: t(
    'en lille video eller præsentation til en venskabsklasse',
    'a short video or presentation for a partner class',
  ),
};
