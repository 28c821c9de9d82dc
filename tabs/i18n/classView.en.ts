import type { da } from './classView.da.ts';

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** What the class view and the page of a student's conversation say in English: the same keys, checked by the compiler. */
export const en: Words<typeof da> = {
  title: '{{title}}, {{class}}',
  loading: 'Class view',
  shared: 'Shared by {{teacher}} on {{when}}',
  counts_one: '1 task',
  counts_other: '{{count}} tasks',
  code: 'Code in the school’s rules:',
  maxHint: 'At most {{count}} hints',
  time: {
    title: 'When are the tasks open?',
    opens: 'Opens',
    closes: 'Closes',
    help: 'Before they open, students cannot see them. When they have closed they can still be read, but Ledetråd does not help. An empty field means no limit.',
    save: 'Save times',
    closeNow: 'Close now',
    withdraw: 'Take back',
    giveBack: 'Share again',
    withdrawn: 'The tasks are taken back. Students who had not begun cannot see them.',
    saved: 'The change is saved.',
    order: 'They must close after they open.',
  },
  stuck: {
    title: 'Where several are stuck',
    help: 'Shown when at least three students have met the same thing. It says something of the teaching, not of anyone.',
    none: 'There is nothing that at least three students are stuck on.',
    students: '{{count}} students',
    task: 'Task {{number}}: {{text}}',
  },
  table: {
    title: 'Who is at work?',
    help: '“At work” is when the student has written something. “Solved” is when Ledetråd has confirmed the answer. Open a cell to read the conversation: that needs a reason, which the student can see.',
    student: 'Student',
    task: 'Task {{number}}',
    notTheirs: 'Not shared',
    read: '{{state}}: read {{name}}’s conversation about task {{number}}',
    empty: 'There are no students in the class.',
  },
  versions: {
    title: 'The tasks, and who has them',
    all: 'The whole class',
    noKey: 'Without a key: Ledetråd cannot tell that it is solved',
  },
  transcript: {
    title: 'Read a conversation',
    of: '{{name}}’s conversation',
    intro:
      'The conversation is the student’s own. Write why you read it. {{name}} can see your name, the time and what you write.',
    student: 'The student',
    reason: 'Why do you read the conversation?',
    tooShort: 'Write at least 10 characters, so that the student can understand why.',
    concern: 'The conversation raised a concern. It is noted that you have read it, and the student can see that.',
    open: 'Read the conversation',
    problem: 'The task',
    attempt: 'The student’s own box',
    said: 'The conversation',
    none: 'The student has not written anything yet.',
    tutor: 'Ledetråd',
    withAttempt: 'In the box stood',
    logged: 'It is noted that you have read the conversation.',
    solved: 'Ledetråd has confirmed the answer.',
    hidden: 'Other students’ names are hidden, and so are messages for an adult whom the school has named.',
  },
};
