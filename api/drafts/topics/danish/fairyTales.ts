import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Fairy tales. */
export const fairyTales: Topic = {
  id: 'fairy-tales',
  name: t('eventyr', 'fairy tales'),
  find: /eventyr(?!lig)|fairy ?tale|folktale/iu,
  subjects: ['danish'],
  areas: ['fortolkning', 'fremstilling'],
  grades: [1, 6],
  goals: [
    goal(
      t(
        'Eleverne kan genkende det, der er typisk for et eventyr, og finde det i en tekst.',
        'Students can recognise what is typical of a fairy tale and find it in a text.',
      ),
      t(
        'Eleven peger på tal, gentagelser og modsætninger i teksten.',
        'The student points at numbers, repetitions and opposites in the text.',
      ),
      t('Eleven fortæller eventyret i hjemme, ude og hjemme.', 'The student tells the tale as home, away and home.'),
    ),
    goal(
      t(
        'Eleverne kan sammenligne to eventyr og forklare, hvad personerne vil.',
        'Students can compare two tales and explain what the characters want.',
      ),
      t('Eleven finder hjælper og modstander i begge.', 'The student finds helper and opponent in both.'),
      t('Eleven begrunder med teksten.', 'The student gives reasons from the text.'),
    ),
    goal(
      t(
        'Eleverne kan lave deres eget eventyr og vurdere, om det virker.',
        'Students can make their own tale and judge whether it works.',
      ),
      t('Eventyret har et problem og en løsning.', 'The tale has a problem and a solution.'),
      t('Eleven ændrer noget efter respons.', 'The student changes something after response.'),
    ),
  ],
  prior: [
    t('Have hørt nogle eventyr.', 'Having heard some tales.'),
    t('Kunne fortælle, hvad der sker først og sidst.', 'Telling what happens first and last.'),
  ],
  misconceptions: [
    belief(
      t('Alle historier med drager er eventyr.', 'Every story with dragons is a fairy tale.'),
      t('Tjek en fantasybog mod klassens liste over træk.', 'Check a fantasy book against the class’s list of traits.'),
    ),
    belief(
      t('Eventyrets morale er det samme som handlingen.', 'The moral is the same as the plot.'),
      t(
        'Spørg: Hvad ville fortælleren gerne have, at vi tænkte bagefter?',
        'Ask: what did the teller want us to think afterwards?',
      ),
    ),
  ],
  terms: [
    term(t('helt', 'hero'), t('den, vi følger', 'the one we follow')),
    term(t('modstander', 'opponent'), t('den, der står i vejen', 'the one who stands in the way')),
    term(t('hjælper', 'helper'), t('den, der hjælper helten', 'the one who helps the hero')),
    term(t('magisk tal', 'magic number'), t('3, 7 eller 12, der går igen', '3, 7 or 12 that recurs')),
  ],
  questions: [
    ask('remember', t('Hvad mangler helten i begyndelsen?', 'What does the hero lack at the start?')),
    ask('understand', t('Hvad ændrer sig for helten undervejs?', 'What changes for the hero on the way?')),
    ask(
      'analyse',
      t(
        'Hvorfor sker det meste tre gange, og hvad er anderledes den tredje gang?',
        'Why do most things happen three times, and what differs the third time?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'Fortjener modstanderen sin straf? Find to steder i teksten, der taler for eller imod.',
        'Does the opponent deserve the punishment? Find two places in the text for or against.',
      ),
    ),
    ask(
      'create',
      t(
        'Hvordan ville eventyret lyde, hvis modstanderen fortalte det?',
        'How would the tale sound if the opponent told it?',
      ),
    ),
  ],
  hook: t(
    'Læg en krone, et æble og en nøgle på bordet: »Hvilket eventyr gemmer sig her?«',
    'Put a crown, an apple and a key on the table: “Which tale hides here?”',
  ),
  model: t(
    'Tegn hjemme–ude–hjemme på tavlen, og placér et eventyr, alle kender.',
    'Draw home–away–home on the board, and place a tale that all know.',
  ),
  task: {
    supported: t(
      'Sæt seks billeder eller sætninger fra eventyret i rækkefølge, og find tallet tre.',
      'Put six pictures or sentences of the tale in order, and find the number three.',
    ),
    onLevel: t(
      'Find mindst tre typiske træk i eventyret, og vis, hvor i teksten hvert træk står.',
      'Find at least three typical traits in the tale, and show where in the text each stands.',
    ),
    challenge: t(
      'Find et træk, eventyret bryder med, og forklar, hvad det gør ved historien.',
      'Find a trait that the tale breaks, and explain what it does to the story.',
    ),
  },
  exit: [
    t(
      'Skriv eller tegn to ting, der viser, at teksten er et eventyr.',
      'Write or draw two things that show that the text is a fairy tale.',
    ),
    t('Hvem er hjælperen, og hvad ville der ske uden den?', 'Who is the helper, and what would happen without?'),
  ],
  materials: ['text', 'picture'],
  parts: [
    t('det typiske eventyr', 'the typical tale'),
    t('hjemme, ude, hjemme', 'home, away, home'),
    t('hjælpere og modstandere', 'helpers and opponents'),
    t('det magiske', 'the magic'),
    t('eventyrets sprog', 'the language of tales'),
  ],
  product: t('klassens egen eventyrsamling', 'the class’s own collection of tales'),
};
