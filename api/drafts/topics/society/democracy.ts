import { t } from '../../activities/both.ts';
import { ask, belief, goal, type Topic, term } from '../shape.ts';

/** Democracy. */
export const democracy: Topic = {
  id: 'democracy',
  name: t('demokrati', 'democracy'),
  find: /demokrati|folketing|valg\b|grundlov|democracy|election|constitution/iu,
  subjects: ['socialStudies', 'history'],
  areas: ['politik', 'kronologi-og-sammenhaeng'],
  grades: [4, 10],
  goals: [
    goal(
      t(
        'Eleverne kan forklare, hvad et demokrati er, og hvordan beslutninger bliver til.',
        'Students can explain what a democracy is and how decisions come about.',
      ),
      t('Eleven nævner andet end at stemme.', 'The student names more than voting.'),
      t('Eleven følger en sag fra forslag til beslutning.', 'The student follows a case from proposal to decision.'),
    ),
    goal(
      t(
        'Eleverne kan sammenligne måder at bestemme på og forklare, hvem der får indflydelse.',
        'Students can compare ways of deciding and explain who gets influence.',
      ),
      t('Eleven ser på mindretallet.', 'The student looks at the minority.'),
      t('Eleven bruger et eksempel fra Danmark.', 'The student uses an example from Denmark.'),
    ),
    goal(
      t(
        'Eleverne kan vurdere, hvornår en beslutning er demokratisk, og selv være med til at træffe en.',
        'Students can judge when a decision is democratic, and help to take one.',
      ),
      t('Eleven begrunder med en regel eller en rettighed.', 'The student gives a rule or right as reason.'),
      t('Eleven ændrer forslag efter en forhandling.', 'The student changes a proposal after bargaining.'),
    ),
  ],
  prior: [
    t('Kende elevrådet og klassens regler.', 'Knowing the student council and class rules.'),
    t('Vide, at der er valg i Danmark.', 'Knowing that there are elections in Denmark.'),
  ],
  misconceptions: [
    belief(
      t('Demokrati er, at flertallet altid bestemmer alt.', 'Democracy is that the majority always decides all.'),
      t(
        'Spørg, om 23 elever må bestemme, at to ikke må være med.',
        'Ask whether 23 students may decide that two cannot join in.',
      ),
    ),
    belief(
      t('Statsministeren bestemmer lovene.', 'The prime minister makes the laws.'),
      t('Tegn vejen fra forslag gennem Folketinget.', 'Draw the way from proposal through parliament.'),
    ),
  ],
  terms: [
    term(t('flertal', 'majority'), t('mere end halvdelen', 'more than half')),
    term(t('mindretal', 'minority'), t('de øvrige', 'the others')),
    term(
      t('magtens tredeling', 'separation of powers'),
      t('lovgivende, udøvende og dømmende magt er adskilt', 'making, carrying out and judging laws are kept apart'),
    ),
    term(t('rettighed', 'right'), t('noget, ingen må tage fra dig', 'something nobody may take from you')),
  ],
  questions: [
    ask(
      'understand',
      t(
        'Hvad skal der til, ud over valg, for at et land er et demokrati?',
        'What does it take, besides elections, for a country to be a democracy?',
      ),
    ),
    ask(
      'apply',
      t(
        'Hvordan kan en på jeres alder få indflydelse på en beslutning i kommunen?',
        'How can someone your age influence a decision in the municipality?',
      ),
    ),
    ask(
      'analyse',
      t('Hvad er forskellen på at stemme og at forhandle?', 'What is the difference between voting and negotiating?'),
    ),
    ask(
      'evaluate',
      t('Hvornår bør et mindretal beskyttes mod flertallet?', 'When should a minority be protected from the majority?'),
    ),
  ],
  hook: t(
    'Lad klassen beslutte noget lille på tre måder: du bestemmer, flertallet bestemmer, alle skal kunne leve med det.',
    'Let the class decide something small in three ways: you decide, the majority decides, all must be able to live with it.',
  ),
  model: t(
    'Tegn en beslutnings vej på tavlen med fire kasser, og sæt navn på, hvem der kan påvirke hver.',
    'Draw a decision’s way on the board in four boxes, and name who can affect each.',
  ),
  task: {
    supported: t(
      'Sortér ti situationer i »demokratisk« og »ikke demokratisk«, og vælg en, I er i tvivl om.',
      'Sort ten situations into democratic and not, and choose one you doubt.',
    ),
    onLevel: t(
      'Følg en sag fra forslag til beslutning, og marker tre steder, hvor borgere kan påvirke den.',
      'Follow a case from proposal to decision, and mark three places where citizens can affect it.',
    ),
    challenge: t(
      'Lav regler for en klasse-afstemning, der beskytter et mindretal, og afprøv dem.',
      'Make rules for a class vote that protect a minority, and try them.',
    ),
  },
  exit: [
    t(
      'Skriv to ting, der skal til for et demokrati, ud over valg.',
      'Write two things a democracy needs besides elections.',
    ),
    t(
      'Giv et eksempel, hvor flertallet ikke bør bestemme.',
      'Give an example in which the majority should not decide.',
    ),
  ],
  materials: ['cards', 'poster'],
  parts: [
    t('hvad er demokrati?', 'what is democracy?'),
    t('valg og partier', 'elections and parties'),
    t('magtens tredeling', 'separation of powers'),
    t('rettigheder og mindretal', 'rights and minorities'),
    t('at få indflydelse', 'gaining influence'),
  ],
  product: t('et forslag, der forhandles og stemmes om i klassen', 'a proposal negotiated and voted on in class'),
};
