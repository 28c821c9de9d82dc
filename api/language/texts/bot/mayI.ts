import type { Language } from '../../../contract/language.ts';
import type { AiLevel, Situation, Task } from '../../../contract/policy.ts';

/** What the bot says when somebody asks whether AI may be used for something. */
interface MayITexts {
  readonly title: string;
  readonly intro: string;
  readonly questions: {
    readonly about: string;
    readonly task: string;
    readonly taskOfStudent: string;
    readonly situation: string;
    readonly aiLevel: string;
    readonly subject: string;
  };
  readonly me: string;
  readonly meIn: (className: string) => string;
  readonly studentIn: (className: string) => string;
  readonly teacher: string;
  readonly tasks: Readonly<Record<Task, string>>;
  readonly situations: Readonly<Record<Situation, string>>;
  readonly aiLevels: Readonly<Record<AiLevel, string>>;
  readonly noColour: string;
  readonly noSubject: string;
  readonly ask: string;
  readonly again: string;
  readonly verdict: Readonly<Record<'me' | 'student' | 'teacher', { readonly allow: string; readonly deny: string }>>;
  readonly terms: string;
  readonly instead: string;
  readonly openIn: string;
  readonly someTasksOpen: string;
  readonly whom: string;
}

const da: MayITexts = {
  title: 'Må jeg bruge AI til dette?',
  intro: 'Svar på det her, så ser jeg efter i skolens regler.',
  questions: {
    about: 'Hvem handler det om?',
    task: 'Hvad vil du bruge Ledetråd til?',
    taskOfStudent: 'Hvad vil eleven bruge Ledetråd til?',
    situation: 'Hvornår er det?',
    aiLevel: 'Har læreren givet opgaven en farve?',
    subject: 'Hvilket fag er det?',
  },
  me: 'Mig selv',
  meIn: (className) => `Mig selv i ${className}`,
  studentIn: (className) => `En elev i ${className}`,
  teacher: 'En lærer',
  tasks: {
    hint: 'Et hint til en opgave',
    explain: 'En forklaring på noget svært',
    structure: 'Hjælp til at komme i gang',
    language: 'Hjælp til sproget',
    lessonPlan: 'En lektionsplan eller et forløb',
    differentiation: 'Den samme opgave i flere udgaver',
    exercises: 'Opgaver eller en quiz',
    feedbackDraft: 'Et udkast til feedback',
    criteria: 'Vurderingskriterier',
    aiLiteracy: 'En tekst med fejl, som eleverne skal finde',
    grading: 'Karakterer',
    ranking: 'En rangordning af elever',
    placement: 'At dele elever efter niveau',
    diagnosis: 'At vurdere, om en elev har en diagnose',
    caseLetter: 'Et brev om en elevs sag',
  },
  situations: {
    lesson: 'I en almindelig time',
    homework: 'Derhjemme, til lektier',
    handIn: 'En opgave, der skal afleveres',
    test: 'En test i timen',
    mockExam: 'En terminsprøve',
    exam: 'En rigtig prøve',
    preparation: 'Forberedelsestiden til en prøve',
  },
  aiLevels: { red: 'Rød', yellow: 'Gul', green: 'Grøn' },
  noColour: 'Ingen farve, eller jeg ved det ikke',
  noSubject: 'Et andet, eller jeg ved det ikke',
  ask: 'Se, hvad reglerne siger',
  again: 'Spørg om noget andet',
  verdict: {
    me: { allow: 'Ja, det må du.', deny: 'Nej, det må du ikke.' },
    student: { allow: 'Ja, det må eleven.', deny: 'Nej, det må eleven ikke.' },
    teacher: { allow: 'Ja, det må læreren.', deny: 'Nej, det må læreren ikke.' },
  },
  terms: 'Sådan virker det',
  instead: 'Det er åbent i stedet',
  openIn: 'Her er der åbent for det',
  someTasksOpen: 'Skolen har undtaget bestemte opgaver fra en lærer. Åbn opgaven, så kan du se, om det er en af dem.',
  whom: 'Hvem kan du spørge?',
};

const en: MayITexts = {
  title: 'May I use AI for this?',
  intro: 'Answer this, and I will look it up in the school’s rules.',
  questions: {
    about: 'Who is it about?',
    task: 'What do you want to use Ledetråd for?',
    taskOfStudent: 'What does the student want to use Ledetråd for?',
    situation: 'When is it?',
    aiLevel: 'Has the teacher given the task a colour?',
    subject: 'Which subject is it?',
  },
  me: 'Myself',
  meIn: (className) => `Myself in ${className}`,
  studentIn: (className) => `A student in ${className}`,
  teacher: 'A teacher',
  tasks: {
    hint: 'A hint for a task',
    explain: 'An explanation of something hard',
    structure: 'Help to get going',
    language: 'Help with the language',
    lessonPlan: 'A lesson plan or a unit',
    differentiation: 'The same task in several versions',
    exercises: 'Exercises or a quiz',
    feedbackDraft: 'A draft of feedback',
    criteria: 'Assessment criteria',
    aiLiteracy: 'A text with faults for students to find',
    grading: 'Grades',
    ranking: 'A ranking of students',
    placement: 'Sorting students by level',
    diagnosis: 'Judging whether a student has a diagnosis',
    caseLetter: 'A letter about a student’s case',
  },
  situations: {
    lesson: 'In an ordinary lesson',
    homework: 'At home, for homework',
    handIn: 'A task that is to be handed in',
    test: 'A test in class',
    mockExam: 'A mock exam',
    exam: 'A real exam',
    preparation: 'The preparation time for an exam',
  },
  aiLevels: { red: 'Red', yellow: 'Yellow', green: 'Green' },
  noColour: 'No colour, or I do not know',
  noSubject: 'Another one, or I do not know',
  ask: 'See what the rules say',
  again: 'Ask about something else',
  verdict: {
    me: { allow: 'Yes, you may.', deny: 'No, you may not.' },
    student: { allow: 'Yes, the student may.', deny: 'No, the student may not.' },
    teacher: { allow: 'Yes, the teacher may.', deny: 'No, the teacher may not.' },
  },
  terms: 'How it works',
  instead: 'This is open instead',
  openIn: 'Where it is open',
  someTasksOpen:
    'The school has excepted certain tasks from a teacher. Open the task to see whether it is one of them.',
  whom: 'Whom can you ask?',
};

/** The words of “Må jeg bruge AI til dette?” in Teams, by language. */
export const mayITexts: Record<Language, MayITexts> = { da, en };
