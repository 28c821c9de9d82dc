import type { BrokenFile } from './row.ts';

export const values: readonly BrokenFile[] = [
  {
    name: 'a sentence about AI in a class file',
    text: `schema: policy/1
layer: class
name: 8.c
className: 8.c
disclosure: { da: Skrevet af en computer., en: Written by a computer. }
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['5:13: “disclosure” hører hjemme i skolens eller kommunens fil: den er ens for alle klasser.'],
    en: ['5:13: "disclosure" belongs in school and municipality files: it is the same for every class'],
  },
  {
    name: 'one grade',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { grade: 4 }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:20: “grade” skal være en liste med to i kantede parenteser, ikke “4”.'],
    en: ['6:20: "grade" must be a list of two in square brackets, not "4"'],
  },
  {
    name: 'grades with a dash',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { grade: 4-6 }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:20: “grade” skal være en liste med to i kantede parenteser, ikke “4-6”.'],
    en: ['6:20: "grade" must be a list of two in square brackets, not "4-6"'],
  },
  {
    name: 'grades that are reversed',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { grade: [6, 4] }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:20: Det første klassetrin må ikke være højere end det sidste.'],
    en: ['6:20: the first grade must not be above the last'],
  },
  {
    name: 'a grade that there is not',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { grade: [4, 11] }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:24: Et punkt i “grade” skal være højst 10.'],
    en: ['6:24: an entry of "grade" must be at most 10'],
  },
  {
    name: 'half a grade',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { grade: [4, 6.5] }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:24: Et punkt i “grade” skal være et helt tal, ikke “6.5”.'],
    en: ['6:24: an entry of "grade" must be a whole number, not "6.5"'],
  },
  {
    name: 'three grades',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { grade: [4, 5, 6] }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:20: “grade” skal have højst 2 på sin liste.'],
    en: ['6:20: "grade" must have at most 2 in its list'],
  },
  {
    name: 'a number in quotes',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { role: student }
    allow: { finalAnswer: never, maxHint: "3" }
    clause: { da: Nej., en: "No." }
`,
    da: ['7:43: “maxHint” skal være et tal uden anførselstegn, ikke “3”.'],
    en: ['7:43: "maxHint" must be a number without quotes, not "3"'],
  },
  {
    name: 'too many hints',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { role: student }
    allow: { finalAnswer: never, maxHint: 5 }
    clause: { da: Nej., en: "No." }
`,
    da: ['7:43: “maxHint” skal være højst 4.'],
    en: ['7:43: "maxHint" must be at most 4'],
  },
  {
    name: 'a priority out of range',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    priority: 5000
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['7:15: “priority” skal være højst 1000.'],
    en: ['7:15: "priority" must be at most 1000'],
  },
  {
    name: 'a priority in words',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    priority: høj
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['7:15: “priority” skal være et tal uden anførselstegn, ikke “høj”.'],
    en: ['7:15: "priority" must be a number without quotes, not "høj"'],
  },
  {
    name: 'too many checks',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { role: student }
    allow: { finalAnswer: never, answerChecks: { max: 20, needsWorking: true } }
    clause: { da: Nej., en: "No." }
`,
    da: ['7:55: “max” skal være højst 10.'],
    en: ['7:55: "max" must be at most 10'],
  },
  {
    name: 'checks without their number',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { role: student }
    allow: { finalAnswer: never, answerChecks: { needsWorking: true } }
    clause: { da: Nej., en: "No." }
`,
    da: ['7:48: Her mangler “max”.'],
    en: ['7:48: "max" is missing'],
  },
  {
    name: 'true or false in Danish',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { role: student }
    allow: { finalAnswer: never, attemptFirst: ja }
    clause: { da: Nej., en: "No." }
`,
    da: ['7:48: “attemptFirst” skal være true eller false, ikke “ja”.'],
    en: ['7:48: "attemptFirst" must be true or false, not "ja"'],
  },
  {
    name: 'a model with a space in its name',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { role: student }
    allow: { finalAnswer: never, models: [vores model] }
    clause: { da: Nej., en: "No." }
`,
    da: [
      '7:43: “models” er all, [] eller en liste af modellers navne: 1–40 små bogstaver, cifre, bindestreger og punktummer.',
    ],
    en: ['7:43: "models" is all, [] or a list of models’ names: 1–40 small letters, digits, hyphens and dots'],
  },
  {
    name: 'an online voice that is a word',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    speech: { models: all, onlineVoices: nej }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['7:42: “onlineVoices” skal være true eller false, ikke “nej”.'],
    en: ['7:42: "onlineVoices" must be true or false, not "nej"'],
  },
  {
    name: 'a date that does not exist',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { time: { from: 2027-02-29, to: 2027-03-01 } }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:27: “2027-02-29” findes ikke i kalenderen.'],
    en: ['6:27: "2027-02-29" is not in the calendar'],
  },
  {
    name: 'a date as Danes write it',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { time: { from: 31/5 2027, to: 1/6 2027 } }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '6:27: “31/5 2027” er ikke en dato som 2027-05-31 eller et tidspunkt som 2027-05-31T08:00.',
      '6:42: “1/6 2027” er ikke en dato som 2027-05-31 eller et tidspunkt som 2027-05-31T08:00.',
    ],
    en: [
      '6:27: "31/5 2027" is not a date such as 2027-05-31 or a time such as 2027-05-31T08:00',
      '6:42: "1/6 2027" is not a date such as 2027-05-31 or a time such as 2027-05-31T08:00',
    ],
  },
  {
    name: 'an hour that the clock skips',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { time: { from: 2027-03-28T02:30, to: 2027-03-28T05:00 } }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:27: “2027-03-28T02:30” findes ikke: uret bliver stillet frem til sommertid hen over det.'],
    en: ['6:27: "2027-03-28T02:30" does not exist: the clock goes forward past it (summer time)'],
  },
  {
    name: 'a time that ends before it begins',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { time: { from: 2027-05-03, to: 2027-05-02 } }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:43: “to” skal komme efter “from”.'],
    en: ['6:43: "to" must come after "from"'],
  },
  {
    name: 'a time without an end',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { time: { from: 2027-05-03 } }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:19: Her mangler “to”.'],
    en: ['6:19: "to" is missing'],
  },
  {
    name: 'hours without quotes',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { time: { hours: [8, 14] } }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '6:29: Skriv et klokkeslæt som "08:00", i anførselstegn.',
      '6:32: Skriv et klokkeslæt som "08:00", i anførselstegn.',
    ],
    en: ['6:29: a time of day such as 08:00, in quotes', '6:32: a time of day such as 08:00, in quotes'],
  },
  {
    name: 'hours that are reversed',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { time: { hours: ["14:00", "08:00"] } }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:28: Timerne skal slutte, efter at de begynder. Hen over midnat skrives som to tider.'],
    en: ['6:28: the hours must end after they begin; over midnight they are two times'],
  },
  {
    name: 'a time that names nothing',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { time: {} }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:19: En tid nævner “from” og “to”, en “period”, en “weekday” eller “hours”.'],
    en: ['6:19: a time names "from" and "to", a "period", a "weekday" or "hours"'],
  },
  {
    name: 'effective dates that are reversed',
    text: `schema: policy/1
layer: school
name: Skolen
effective: { from: 2027-06-25, to: 2026-08-10 }
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['4:36: “to” skal komme efter “from”.'],
    en: ['4:36: "to" must come after "from"'],
  },
  {
    name: 'an empty list',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { task: [] }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:19: “task” må ikke være tom.'],
    en: ['6:19: "task" must not be empty'],
  },
  {
    name: 'an empty condition',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when:
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:10: “when” er tom. Skriv det, der hører til, længere inde på linjerne under, eller skriv {}.'],
    en: ['6:10: "when" is empty: write what belongs to it further in on the lines below, or write {}'],
  },
  {
    name: 'a legal reference that is no list',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    legal: § 43
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['7:12: “legal” skal være en liste, ikke “§ 43”.'],
    en: ['7:12: "legal" must be a list, not "§ 43"'],
  },
  {
    name: 'a name that is a number',
    text: `schema: policy/1
layer: school
name: 7
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['3:7: “name” skal være en tekst, ikke “7”.'],
    en: ['3:7: "name" must be a text, not "7"'],
  },
  {
    name: 'a clause that is too long',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, en: "No." }
`,
    da: ['8:19: “da” skal være på højst 600 tegn.'],
    en: ['8:19: "da" must be at most 600 characters long'],
  },
  {
    name: 'a colon as a letter in hours of school',
    text: `schema: policy/1
layer: school
name: Skolen
safeguarding: { schoolTime: { from: 08.00, to: 15.00 } }
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '4:37: Skriv et klokkeslæt som "08:00", i anførselstegn.',
      '4:48: Skriv et klokkeslæt som "08:00", i anførselstegn.',
    ],
    en: ['4:37: a time of day such as 08:00, in quotes', '4:48: a time of day such as 08:00, in quotes'],
  },
];
