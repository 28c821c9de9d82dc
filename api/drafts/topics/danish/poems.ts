import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Poems. */
export const poems: Topic = {
  id: 'poems',
  name: t('digte', 'poems'),
  find: /\bdigte?\b|lyrik|poems?\b|poetry/iu,
  subjects: ['danish'],
  areas: ['fortolkning', 'fremstilling'],
  grades: [2, 9],
  goals: [
    goal(
      t(
        'Eleverne kan beskrive, hvordan lyd, gentagelser og billeder virker i et digt.',
        'Students can describe how sound, repetition and images work in a poem.',
      ),
      t(
        'Eleven læser digtet højt på to måder og siger, hvad der ændrer sig.',
        'The student reads the poem aloud in two ways and says what changes.',
      ),
      t(
        'Eleven peger på et ord eller en linje, der gør noget særligt.',
        'The student points at a word or line that does something special.',
      ),
    ),
    goal(
      t(
        'Eleverne kan sammenligne to digte og begrunde deres forståelse.',
        'Students can compare two poems and give reasons for their understanding.',
      ),
      t('Eleven bruger linjer fra begge.', 'The student uses lines from both.'),
      t('Eleven kan leve med, at to forståelser er mulige.', 'The student accepts that two readings are possible.'),
    ),
    goal(
      t('Eleverne kan skrive og bearbejde deres eget digt.', 'Students can write and revise a poem of their own.'),
      t('Eleven stryger et ord og siger hvorfor.', 'The student strikes a word and says why.'),
      t('Digtet har et bevidst valg af linjedeling.', 'The poem’s line breaks are chosen.'),
    ),
  ],
  prior: [
    t('Kende rim og rytme.', 'Knowing rhyme and rhythm.'),
    t('Læse højt med indlevelse.', 'Reading aloud with feeling.'),
  ],
  misconceptions: [
    belief(
      t('Et digt skal rime.', 'A poem must rhyme.'),
      t('Læs et digt uden rim højt, og lyt efter rytme.', 'Read an unrhymed poem aloud and listen for rhythm.'),
    ),
    belief(
      t('Der er én rigtig tolkning, som læreren kender.', 'There is one right reading, which the teacher knows.'),
      t(
        'Vis to tolkninger, der begge har støtte i linjerne.',
        'Show two readings that both have support in the lines.',
      ),
    ),
  ],
  terms: [
    term(t('strofe', 'stanza'), t('et afsnit i et digt', 'a section of a poem')),
    term(t('gentagelse', 'repetition'), t('ord eller linjer, der kommer igen', 'words or lines that come again')),
    term(
      t('sprogligt billede', 'image'),
      t('når noget siges som noget andet', 'when something is said as something else'),
    ),
  ],
  questions: [
    ask(
      'understand',
      t('Hvad ser og hører du for dig i første strofe?', 'What do you see and hear in the first stanza?'),
    ),
    ask('analyse', t('Hvad gør det, at linjen stopper lige dér?', 'What does it do that the line stops just there?')),
    ask(
      'evaluate',
      t('Hvilken linje kan digtet ikke undvære, og hvorfor?', 'Which line can the poem not do without, and why?'),
    ),
    ask(
      'create',
      t(
        'Hvordan ville digtet slutte, hvis det skulle være håbefuldt?',
        'How would the poem end if it were to be hopeful?',
      ),
    ),
  ],
  hook: t(
    'Læs digtet højt to gange uden at vise det: »Hvilket ord sidder fast?«',
    'Read the poem aloud twice without showing it: “Which word sticks?”',
  ),
  model: t(
    'Læs to linjer højt, flyt linjedelingen på tavlen, og spørg, hvad der skete.',
    'Read two lines aloud, move the line break on the board, and ask what happened.',
  ),
  task: {
    supported: t(
      'Tegn det billede, digtet giver, og skriv den linje, der gav det.',
      'Draw the picture the poem gives, and write the line that gave it.',
    ),
    onLevel: t(
      'Find en gentagelse og et sprogligt billede, og skriv, hvad de gør ved læseren.',
      'Find a repetition and an image, and write what they do to the reader.',
    ),
    challenge: t(
      'Skriv en strofe mere i samme stil, og forklar to af dine valg.',
      'Write one more stanza in the same style, and explain two of your choices.',
    ),
  },
  exit: [
    t('Skriv den stærkeste linje, og hvad den gør.', 'Write the strongest line and what it does.'),
    t('Skriv to linjer, der begynder med det samme ord.', 'Write two lines that begin with the same word.'),
  ],
  materials: ['text', 'paper'],
  parts: [
    t('lyd og rytme', 'sound and rhythm'),
    t('sproglige billeder', 'images'),
    t('linjer og strofer', 'lines and stanzas'),
    t('at skrive selv', 'writing oneself'),
  ],
  product: t('en digtsamling med oplæsning', 'a collection of poems with a reading'),
};
