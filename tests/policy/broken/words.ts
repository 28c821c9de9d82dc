import type { BrokenFile } from './row.ts';

export const words: readonly BrokenFile[] = [
  {
    name: 'a key in Danish',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { rolle: student }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '6:13: “rolle” kan ikke stå her. Her kan stå: role, grade, subject, task, situation, aiLevel, time, assignment. (Mente du “role”?)',
    ],
    en: [
      '6:13: unknown key "rolle"; known here: role, grade, subject, task, situation, aiLevel, time, assignment (did you mean "role"?)',
    ],
  },
  {
    name: 'a misspelt key',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { situatoin: exam }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '6:13: “situatoin” kan ikke stå her. Her kan stå: role, grade, subject, task, situation, aiLevel, time, assignment. (Mente du “situation”?)',
    ],
    en: [
      '6:13: unknown key "situatoin"; known here: role, grade, subject, task, situation, aiLevel, time, assignment (did you mean "situation"?)',
    ],
  },
  {
    name: 'a task by its name instead of its code',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { assignment: Projektopgaven }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '6:25: “Projektopgaven” er hverken “none” (elevens egen opgave), “any” (en opgave fra en lærer) eller en opgaves kode, som “gtvk-bmrd”.',
    ],
    en: [
      '6:25: "Projektopgaven" is neither "none" (a problem of the student’s own), "any" (a task from a teacher) nor the code of a task, such as "gtvk-bmrd"',
    ],
  },
  {
    name: 'two misspelt keys',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { klassetrin: [4, 6], niveau: red }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '6:13: “klassetrin” kan ikke stå her. Her kan stå: role, grade, subject, task, situation, aiLevel, time, assignment. (Mente du “grade”?)',
      '6:33: “niveau” kan ikke stå her. Her kan stå: role, grade, subject, task, situation, aiLevel, time, assignment. (Mente du “aiLevel”?)',
    ],
    en: [
      '6:13: unknown key "klassetrin"; known here: role, grade, subject, task, situation, aiLevel, time, assignment (did you mean "grade"?)',
      '6:33: unknown key "niveau"; known here: role, grade, subject, task, situation, aiLevel, time, assignment (did you mean "aiLevel"?)',
    ],
  },
  {
    name: 'a key of the file in Danish',
    text: `schema: policy/1
layer: school
name: Skolen
gyldig: { from: 2027-01-01 }
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '4:1: “gyldig” kan ikke stå her. Her kan stå: schema, layer, name, className, effective, safeguarding, approvers, signIn, processing, retention, disclosure, calendar, rules. (Mente du “effective”?)',
    ],
    en: [
      '4:1: unknown key "gyldig"; known here: schema, layer, name, className, effective, safeguarding, approvers, signIn, processing, retention, disclosure, calendar, rules (did you mean "effective"?)',
    ],
  },
  {
    name: 'rules in Danish',
    text: `schema: policy/1
layer: school
name: Skolen
regler:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '1:1: Her mangler “rules”.',
      '4:1: “regler” kan ikke stå her. Her kan stå: schema, layer, name, className, effective, safeguarding, approvers, signIn, processing, retention, disclosure, calendar, rules. (Mente du “rules”?)',
    ],
    en: [
      '1:1: "rules" is missing',
      '4:1: unknown key "regler"; known here: schema, layer, name, className, effective, safeguarding, approvers, signIn, processing, retention, disclosure, calendar, rules (did you mean "rules"?)',
    ],
  },
  {
    name: 'a condition in English of another kind',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    if: { role: student }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '5:5: Her mangler “when”.',
      '6:5: “if” kan ikke stå her. Her kan stå: id, priority, when, allow, deny, aids, speech, clause, mayLoosen, legal. (Mente du “when”?)',
    ],
    en: [
      '5:5: "when" is missing',
      '6:5: unknown key "if"; known here: id, priority, when, allow, deny, aids, speech, clause, mayLoosen, legal (did you mean "when"?)',
    ],
  },
  {
    name: 'a role in Danish',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { role: elev }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:19: “role” kan ikke være “elev”. Det kan være: student, teacher, leader. (Mente du “student”?)'],
    en: ['6:19: "elev" is not a value of "role"; known: student, teacher, leader (did you mean "student"?)'],
  },
  {
    name: 'a task in Danish',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { task: [hint, forklar] }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '6:26: Et punkt i “task” kan ikke være “forklar”. Det kan være: hint, explain, structure, language, lessonPlan, differentiation, exercises, feedbackDraft, criteria, aiLiteracy, grading, ranking, placement, diagnosis, caseLetter. (Mente du “explain”?)',
    ],
    en: [
      '6:26: "forklar" is not a value of an entry of "task"; known: hint, explain, structure, language, lessonPlan, differentiation, exercises, feedbackDraft, criteria, aiLiteracy, grading, ranking, placement, diagnosis, caseLetter (did you mean "explain"?)',
    ],
  },
  {
    name: 'a misspelt task',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { task: hnit }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '6:19: “task” kan ikke være “hnit”. Det kan være: hint, explain, structure, language, lessonPlan, differentiation, exercises, feedbackDraft, criteria, aiLiteracy, grading, ranking, placement, diagnosis, caseLetter. (Mente du “hint”?)',
    ],
    en: [
      '6:19: "hnit" is not a value of "task"; known: hint, explain, structure, language, lessonPlan, differentiation, exercises, feedbackDraft, criteria, aiLiteracy, grading, ranking, placement, diagnosis, caseLetter (did you mean "hint"?)',
    ],
  },
  {
    name: 'a situation in Danish',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { situation: [exam, terminsprøve] }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '6:31: Et punkt i “situation” kan ikke være “terminsprøve”. Det kan være: lesson, homework, handIn, test, mockExam, exam, preparation. (Mente du “mockExam”?)',
    ],
    en: [
      '6:31: "terminsprøve" is not a value of an entry of "situation"; known: lesson, homework, handIn, test, mockExam, exam, preparation (did you mean "mockExam"?)',
    ],
  },
  {
    name: 'a colour in Danish',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { aiLevel: rød }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:22: “aiLevel” kan ikke være “rød”. Det kan være: red, yellow, green. (Mente du “red”?)'],
    en: ['6:22: "rød" is not a value of "aiLevel"; known: red, yellow, green (did you mean "red"?)'],
  },
  {
    name: 'a subject in Danish',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { subject: matematik }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '6:22: “subject” kan ikke være “matematik”. Det kan være: mathematics, danish, english, german, french, history, religion, socialStudies, science, biology, geography, physicsChemistry, danishSecondLanguage, other. (Mente du “mathematics”?)',
    ],
    en: [
      '6:22: "matematik" is not a value of "subject"; known: mathematics, danish, english, german, french, history, religion, socialStudies, science, biology, geography, physicsChemistry, danishSecondLanguage, other (did you mean "mathematics"?)',
    ],
  },
  {
    name: 'a subject that there is not',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { subject: madkundskab }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '6:22: “subject” kan ikke være “madkundskab”. Det kan være: mathematics, danish, english, german, french, history, religion, socialStudies, science, biology, geography, physicsChemistry, danishSecondLanguage, other.',
    ],
    en: [
      '6:22: "madkundskab" is not a value of "subject"; known: mathematics, danish, english, german, french, history, religion, socialStudies, science, biology, geography, physicsChemistry, danishSecondLanguage, other',
    ],
  },
  {
    name: 'a layer in Danish',
    text: `schema: policy/1
layer: skole
name: Skolen
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['2:8: “layer” kan ikke være “skole”. Det kan være: municipality, school, class. (Mente du “school”?)'],
    en: ['2:8: "skole" is not a value of "layer"; known: municipality, school, class (did you mean "school"?)'],
  },
  {
    name: 'a weekday in Danish',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { time: { weekday: fredag } }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '6:30: “weekday” kan ikke være “fredag”. Det kan være: monday, tuesday, wednesday, thursday, friday, saturday, sunday. (Mente du “friday”?)',
    ],
    en: [
      '6:30: "fredag" is not a value of "weekday"; known: monday, tuesday, wednesday, thursday, friday, saturday, sunday (did you mean "friday"?)',
    ],
  },
  {
    name: 'an aid in Danish',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    aids: { oplæsning: always, wordSuggestions: always, dictation: always, homeLanguage: never }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '7:11: Her mangler “readAloud”.',
      '7:13: “oplæsning” kan ikke stå her. Her kan stå: readAloud, wordSuggestions, dictation, homeLanguage. (Mente du “readAloud”?)',
    ],
    en: [
      '7:11: "readAloud" is missing',
      '7:13: unknown key "oplæsning"; known here: readAloud, wordSuggestions, dictation, homeLanguage (did you mean "readAloud"?)',
    ],
  },
  {
    name: 'an aid that is yes',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    aids: { readAloud: yes, wordSuggestions: always, dictation: always, homeLanguage: never }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['7:24: “readAloud” kan ikke være “yes”. Det kan være: always, specialTerms, never. (Mente du “always”?)'],
    en: ['7:24: "yes" is not a value of "readAloud"; known: always, specialTerms, never (did you mean "always"?)'],
  },
  {
    name: 'a final answer that is given',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { role: student }
    allow: { finalAnswer: always }
    clause: { da: Nej., en: "No." }
`,
    da: ['7:27: “finalAnswer” kan ikke være “always”. Det kan være: never.'],
    en: ['7:27: "always" is not a value of "finalAnswer"; known: never'],
  },
  {
    name: 'a draft that nobody at the school approves',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { role: teacher }
    allow: { models: all, approval: leader }
    clause: { da: Ja., en: "Yes." }
`,
    da: ['7:37: “approval” kan ikke være “leader”. Det kan være: colleague, self.'],
    en: ['7:37: "leader" is not a value of "approval"; known: colleague, self'],
  },
  {
    name: 'a term that there is not',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { role: student }
    allow: { finalAnswer: never, maxHints: 3 }
    clause: { da: Nej., en: "No." }
`,
    da: [
      '7:34: “maxHints” kan ikke stå her. Her kan stå: attemptFirst, maxHint, finalAnswer, answerChecks, intermediates, lastOperation, assurance, models, data, approval. (Mente du “maxHint”?)',
    ],
    en: [
      '7:34: unknown key "maxHints"; known here: attemptFirst, maxHint, finalAnswer, answerChecks, intermediates, lastOperation, assurance, models, data, approval (did you mean "maxHint"?)',
    ],
  },
  {
    name: 'intermediate results in Danish',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { role: student }
    allow: { finalAnswer: never, intermediates: skjult }
    clause: { da: Nej., en: "No." }
`,
    da: ['7:49: “intermediates” kan ikke være “skjult”. Det kan være: masked, shown.'],
    en: ['7:49: "skjult" is not a value of "intermediates"; known: masked, shown'],
  },
  {
    name: 'a sentence in Swedish',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej., en: "No.", sv: Nej. }
`,
    da: [
      '8:36: “sv” kan ikke stå her. Er det en del af sætningen, så sæt sætningen i anførselstegn. Her kan stå: da, en.',
    ],
    en: ['8:36: unknown key "sv" (if it is part of the sentence, put the sentence in quotes); known here: da, en'],
  },
  {
    name: 'speech with a key that there is not',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    speech: { modeller: all, onlineVoices: false }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '7:13: Her mangler “models”.',
      '7:15: “modeller” kan ikke stå her. Her kan stå: models, onlineVoices. (Mente du “models”?)',
    ],
    en: [
      '7:13: "models" is missing',
      '7:15: unknown key "modeller"; known here: models, onlineVoices (did you mean "models"?)',
    ],
  },
];
