import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Telling the time. */
export const clock: Topic = {
  id: 'clock',
  name: t('klokken', 'telling the time'),
  find: /klokken|\bure?t?\b|telling the time|\bclock/iu,
  subjects: ['mathematics'],
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
};
