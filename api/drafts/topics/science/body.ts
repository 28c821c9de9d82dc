import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** The body’s circulation. */
export const body: Topic = {
  id: 'body',
  name: t('kroppens blodkredsløb', 'the body’s circulation'),
  find: /blodkreds|hjerte|\bpuls\b|kroppens|circulation|\bheart\b|\bpulse\b/iu,
  subjects: ['science', 'biology'],
  areas: ['undersoegelse', 'modellering', 'naturfaglige-faenomener'],
  grades: [3, 8],
  goals: [
    goal(
      t(
        'Eleverne kan forklare blodets vej gennem kroppen og undersøge pulsen.',
        'Students can explain the blood’s way through the body and investigate the pulse.',
      ),
      t('Eleven viser vejen hjerte–lunger–hjerte–krop.', 'The student shows the way heart–lungs–heart–body.'),
      t('Eleven måler pulsen på samme måde hver gang.', 'The student measures the pulse in the same way each time.'),
    ),
    goal(
      t(
        'Eleverne kan sammenligne målinger og forklare, hvorfor pulsen ændrer sig.',
        'Students can compare measurements and explain why the pulse changes.',
      ),
      t('Eleven forbinder puls med ilt og arbejde.', 'The student links pulse with oxygen and work.'),
      t(
        'Eleven ser på mønstret og ikke på, hvem der har lavest.',
        'The student looks at the pattern and not at who has the lowest.',
      ),
    ),
    goal(
      t(
        'Eleverne kan planlægge en undersøgelse og vurdere råd om sundhed.',
        'Students can plan an investigation and judge advice about health.',
      ),
      t('Planen måler én ting.', 'The plan measures one thing.'),
      t('Rådet vurderes på sin kilde.', 'Advice is judged by its source.'),
    ),
  ],
  prior: [
    t('Vide, hvor hjerte og lunger sidder.', 'Knowing where heart and lungs are.'),
    t('Tælle og tage tid.', 'Counting and timing.'),
  ],
  misconceptions: [
    belief(
      t('Blodet er blåt, indtil det møder luft.', 'Blood is blue until it meets air.'),
      t(
        'Blod er altid rødt. Blå årer på tegninger er en farvekode.',
        'Blood is always red. Blue vessels in drawings are a colour code.',
      ),
    ),
    belief(
      t('Hjertet sidder i venstre side af brystet.', 'The heart is in the left side of the chest.'),
      t(
        'Mærk midt på brystet: det sidder næsten i midten og peger mod venstre.',
        'Feel mid-chest: it is almost in the middle and points left.',
      ),
    ),
  ],
  terms: [
    term(t('puls', 'pulse'), t('antal hjerteslag i minuttet', 'heartbeats a minute')),
    term(t('arterie', 'artery'), t('blodåre væk fra hjertet', 'vessel away from the heart')),
    term(t('vene', 'vein'), t('blodåre hen til hjertet', 'vessel to the heart')),
  ],
  questions: [
    ask('understand', t('Hvad henter blodet i lungerne?', 'What does the blood fetch in the lungs?')),
    ask('apply', t('Hvornår på en dag er din puls nok højest?', 'When in a day is your pulse probably highest?')),
    ask(
      'analyse',
      t(
        'Hvorfor bliver pulsen ved med at være høj lidt efter, at man stopper?',
        'Why does the pulse stay high for a while after one stops?',
      ),
    ),
    ask(
      'evaluate',
      t(
        'Hvor sikre kan vi være på vores målinger, og hvad ville gøre dem bedre?',
        'How sure can we be of our measurements, and what would make them better?',
      ),
    ),
  ],
  hook: t(
    'Lad alle finde pulsen på håndleddet i stilhed: »Hvad er det, der banker netop her?«',
    'Let all find the pulse at the wrist in silence: “What is beating just here?”',
  ),
  model: t(
    'Tegn kredsløbet som et ottetal med hjertet i midten, og følg en dråbe rundt.',
    'Draw the circulation as a figure eight with the heart in the middle, and follow a drop round.',
  ),
  task: {
    supported: t(
      'Sæt pile på en tegning af kredsløbet, og mål pulsen to gange i hvile.',
      'Put arrows on a drawing of the circulation, and measure the pulse twice at rest.',
    ),
    onLevel: t(
      'Mål puls i hvile, efter 1 minuts sprællemænd og efter 3 minutters ro, og forklar kurven.',
      'Measure the pulse at rest, after 1 minute of jumping jacks and after 3 minutes’ rest, and explain the curve.',
    ),
    challenge: t(
      'Planlæg en undersøgelse af, hvad der får pulsen til at falde hurtigst.',
      'Plan an investigation of what makes the pulse fall fastest.',
    ),
  },
  exit: [
    t('Tegn blodets vej fra hjertet til lungerne og tilbage.', 'Draw the blood’s way from heart to lungs and back.'),
    t('Hvorfor stiger pulsen, når man løber?', 'Why does the pulse rise when one runs?'),
  ],
  materials: ['paper', 'squaredPaper'],
  parts: [
    t('hjertet', 'the heart'),
    t('blodets vej', 'the way of the blood'),
    t('puls i tal', 'pulse in numbers'),
    t('lunger og ilt', 'lungs and oxygen'),
  ],
  product: t('en plakat med model, målinger og forklaring', 'a poster with model, measurements and explanation'),
  safety: [
    t(
      'Ingen skal sammenligne vægt eller form. Elever, der ikke må anstrenge sig, tager tid og fører skema.',
      'Nobody compares weight or fitness. Students who must not exert themselves keep time and notes.',
    ),
  ],
};
