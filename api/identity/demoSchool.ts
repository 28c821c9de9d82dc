import type { AnswerKey } from '../contract/answerKey.ts';
import type { AiLevel, Situation, Subject } from '../contract/policy.ts';
import type { SchoolSeed } from '../store/index.ts';

/** The invented school that anyone can try Ledetråd with. */
export const demoSchool: SchoolSeed = {
  id: 'demo',
  name: 'Eksempelskolen',
  classes: [
    { id: 'demo-3b', name: '3.b' },
    { id: 'demo-5a', name: '5.a' },
    { id: 'demo-8c', name: '8.c' },
  ],
  people: [
    { id: 'demo-mette', name: 'Mette Krogh', role: 'teacher', classIds: ['demo-3b', 'demo-5a'] },
    { id: 'demo-jonas', name: 'Jonas Friis', role: 'teacher', classIds: ['demo-8c'] },
    { id: 'demo-alma', name: 'Alma', role: 'student', grade: 3, classIds: ['demo-3b'] },
    { id: 'demo-noah', name: 'Noah', role: 'student', grade: 5, classIds: ['demo-5a'] },
    { id: 'demo-sofia', name: 'Sofia', role: 'student', grade: 8, classIds: ['demo-8c'] },
    { id: 'demo-elias', name: 'Elias', role: 'student', grade: 8, classIds: ['demo-8c'] },
    { id: 'demo-birgit', name: 'Birgit Holst', role: 'leader', classIds: [] },
  ],
};

/** A task of the demo school; without a key the engine solves it, if it can. */
export interface DemoAssignment {
  readonly id: string;
  readonly classId: string;
  readonly teacherId: string;
  readonly title: string;
  readonly text: string;
  readonly subject: Subject;
  readonly situation: Situation;
  readonly aiLevel: AiLevel;
  readonly key?: AnswerKey;
}

/** Tasks as teachers in grades 3, 5 and 8 set them. Students get them in Danish, whatever the language of the page. */
export const demoAssignments: readonly DemoAssignment[] = [
  {
    id: 'demo-aeblekasser',
    classId: 'demo-3b',
    teacherId: 'demo-mette',
    title: 'Æbler i kasser',
    text: 'Alma plukker 48 æbler. Hun lægger dem i 6 kasser, så der er lige mange i hver. Hvor mange æbler er der i hver kasse?',
    subject: 'mathematics',
    situation: 'lesson',
    aiLevel: 'yellow',
    key: { type: 'numeric', value: '8', unit: 'æbler', steps: ['48 : 6 = 8'] },
  },
  {
    id: 'demo-broeker',
    classId: 'demo-5a',
    teacherId: 'demo-mette',
    title: 'Læg brøkerne sammen',
    text: 'Beregn 3/4 + 1/8. Skriv, hvordan du gjorde.',
    subject: 'mathematics',
    situation: 'homework',
    aiLevel: 'yellow',
    key: { type: 'fraction', value: '7/8', steps: ['3/4 = 6/8', '6/8 + 1/8 = 7/8'] },
  },
  {
    id: 'demo-kage',
    classId: 'demo-5a',
    teacherId: 'demo-mette',
    title: 'Kagen til klassefesten',
    text: 'En opskrift bruger 250 g mel og er til 4 personer. Klassen er 24 elever. Hvor meget mel skal de bruge i alt?',
    subject: 'mathematics',
    situation: 'homework',
    aiLevel: 'yellow',
    key: { type: 'numeric', value: '1500', unit: 'g', steps: ['24 : 4 = 6', '6 · 250 = 1500'] },
  },
  {
    id: 'demo-ligning',
    classId: 'demo-8c',
    teacherId: 'demo-jonas',
    title: 'En ligning med x på begge sider',
    text: 'Løs ligningen 5x - 7 = 2x + 8',
    subject: 'mathematics',
    situation: 'homework',
    aiLevel: 'yellow',
  },
  {
    id: 'demo-rabat',
    classId: 'demo-8c',
    teacherId: 'demo-jonas',
    title: 'Rabat på et par sko',
    text: 'Et par sko koster 640 kr. De bliver sat 25 % ned. Hvad er den nye pris?',
    subject: 'mathematics',
    situation: 'lesson',
    aiLevel: 'yellow',
    key: { type: 'numeric', value: '480', unit: 'kr.', steps: ['25 % af 640 = 160', '640 - 160 = 480'] },
  },
  {
    id: 'demo-debat',
    classId: 'demo-8c',
    teacherId: 'demo-jonas',
    title: 'Debatindlæg: mobiler i skolen',
    text: 'Skriv et debatindlæg på cirka en side om mobiler i skoletiden. Du skal have en klar holdning, mindst to argumenter med eksempler, og du skal svare på et modargument.',
    subject: 'danish',
    situation: 'homework',
    aiLevel: 'yellow',
    key: { type: 'none' },
  },
  {
    id: 'demo-faerdighed',
    classId: 'demo-8c',
    teacherId: 'demo-jonas',
    title: 'Færdighedsprøve uden hjælp',
    text: 'Beregn 15 % af 240. Du arbejder alene og uden AI.',
    subject: 'mathematics',
    situation: 'test',
    aiLevel: 'red',
  },
];
