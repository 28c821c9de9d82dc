import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Creation stories. */
export const creationStories: Topic = {
  id: 'creation-stories',
  name: t('skabelsesfortællinger', 'creation stories'),
  find: /skabelse|creation stor/iu,
  subjects: ['religion'],
  areas: ['bibelske-fortaellinger', 'livsfilosofi-og-etik'],
  grades: [2, 6],
  goals: [
    goal(
      t(
        'Eleverne kan genfortælle en skabelsesfortælling og sige, hvad den siger om mennesker og verden.',
        'Students can retell a creation story and say what it says of people and world.',
      ),
      t('Eleven har rækkefølgen med.', 'The student has the order.'),
      t(
        'Eleven siger noget om meningen og ikke kun om handlingen.',
        'The student says something of the meaning, not just the plot.',
      ),
    ),
    goal(
      t(
        'Eleverne kan sammenligne to skabelsesfortællinger og finde det, der er fælles.',
        'Students can compare two creation stories and find what is shared.',
      ),
      t('Eleven finder både ligheder og forskelle.', 'The student finds likenesses and differences.'),
      t('Eleven taler respektfuldt om begge.', 'The student speaks of both with respect.'),
    ),
    goal(
      t(
        'Eleverne kan filosofere over store spørgsmål og begrunde deres tanker.',
        'Students can philosophise about big questions and give reasons.',
      ),
      t('Eleven bygger videre på en andens tanke.', 'The student builds on another’s thought.'),
      t('Eleven skelner mellem at tro og at vide.', 'The student keeps believing and knowing apart.'),
    ),
  ],
  prior: [
    t('Kende til, at mennesker tror forskelligt.', 'Knowing that people believe differently.'),
    t('Kunne lytte til en fortælling.', 'Listening to a story.'),
  ],
  misconceptions: [
    belief(
      t('En fortælling er enten sand eller løgn.', 'A story is either true or a lie.'),
      t(
        'Spørg, hvad en fabel eller en sang kan sige, som er sandt på en anden måde.',
        'Ask what a fable or song can say that is true in another way.',
      ),
    ),
    belief(
      t('Alle religioner fortæller det samme.', 'All religions tell the same.'),
      t(
        'Find én ting, der er helt forskellig i de to fortællinger.',
        'Find one thing quite different in the two stories.',
      ),
    ),
  ],
  terms: [
    term(t('myte', 'myth'), t('en fortælling, der forklarer noget stort', 'a story that explains something great')),
    term(t('skabelse', 'creation'), t('at noget bliver til', 'something coming into being')),
    term(t('symbol', 'symbol'), t('noget, der står for noget andet', 'something that stands for something else')),
  ],
  questions: [
    ask('remember', t('Hvad sker der først, og hvad sker der sidst?', 'What happens first, and what last?')),
    ask('understand', t('Hvad siger fortællingen om menneskets opgave?', 'What does the story say of people’s task?')),
    ask(
      'analyse',
      t(
        'Hvorfor tror I, mennesker overalt har fortalt om, hvordan verden blev til?',
        'Why do you think people everywhere have told of how the world came to be?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'Kan man både tro på en fortælling og på videnskaben? Hvad taler for og imod?',
        'Can one believe both a story and science? What speaks for and against?',
      ),
    ),
  ],
  hook: t(
    'Sluk lyset i et halvt minut: »Hvad var der, før der var noget?«',
    'Turn the light off for half a minute: “What was there before there was anything?”',
  ),
  model: t(
    'Fortæl den første del, og vis, hvordan man finder, hvad den vil sige.',
    'Tell the first part, and show how to find what it means to say.',
  ),
  task: {
    supported: t(
      'Sæt syv billeder i rækkefølge, og fortæl til en makker.',
      'Put seven pictures in order, and tell a partner.',
    ),
    onLevel: t(
      'Tegn fortællingen i fem billeder, og skriv en sætning om, hvad den siger om mennesket.',
      'Draw the story in five pictures, and write a sentence of what it says of people.',
    ),
    challenge: t(
      'Lav et skema med to fortællinger, og find noget, den ene har, som den anden mangler.',
      'Make a table of two stories, and find something one has and the other lacks.',
    ),
  },
  exit: [
    t('Tegn det vigtigste øjeblik, og skriv hvorfor.', 'Draw the most important moment, and write why.'),
    t('Hvilket spørgsmål har du stadig?', 'What question do you still have?'),
  ],
  materials: ['text', 'paper'],
  parts: [
    t('den bibelske fortælling', 'the biblical story'),
    t('en fortælling fra nordisk tro', 'a Norse story'),
    t('ligheder og forskelle', 'likenesses and differences'),
    t('store spørgsmål', 'big questions'),
  ],
  product: t('en billedserie med klassens egne spørgsmål', 'a series of pictures with the class’s own questions'),
};
