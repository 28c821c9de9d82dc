import type { BrokenFile } from './row.ts';

export const rules: readonly BrokenFile[] = [
  {
    name: 'no schema',
    text: `layer: school
name: Skolen
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['1:1: Her mangler “schema”.'],
    en: ['1:1: "schema" is missing'],
  },
  {
    name: 'a schema of tomorrow',
    text: `schema: policy/2
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['1:9: “schema” kan ikke være “policy/2”. Det kan være: policy/1. (Mente du “policy/1”?)'],
    en: ['1:9: "policy/2" is not a value of "schema"; known: policy/1 (did you mean "policy/1"?)'],
  },
  {
    name: 'no name',
    text: `schema: policy/1
layer: school
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['1:1: Her mangler “name”.'],
    en: ['1:1: "name" is missing'],
  },
  {
    name: 'no rules',
    text: `schema: policy/1
layer: school
name: Skolen
`,
    da: ['1:1: Her mangler “rules”.'],
    en: ['1:1: "rules" is missing'],
  },
  {
    name: 'an empty list of rules',
    text: `schema: policy/1
layer: school
name: Skolen
rules: []
`,
    da: ['4:8: “rules” må ikke være tom.'],
    en: ['4:8: "rules" must not be empty'],
  },
  {
    name: 'a rule that is a word',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - hej
`,
    da: ['5:5: Et punkt i “rules” skal være en gruppe med ord og værdier, ikke “hej”.'],
    en: ['5:5: an entry of "rules" must be a mapping, not "hej"'],
  },
  {
    name: 'rules that are no list',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  a:
    when: {}
`,
    da: ['5:3: “rules” skal være en liste, ikke en gruppe med ord og værdier.'],
    en: ['5:3: "rules" must be a list, not a mapping'],
  },
  {
    name: 'no id',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['5:5: Her mangler “id”.'],
    en: ['5:5: "id" is missing'],
  },
  {
    name: 'an id with a space',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: ingen prøver
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['5:9: Et id er 1–60 bogstaver, cifre, punktummer, bindestreger og understreger, uden mellemrum.'],
    en: ['5:9: an id is 1–60 letters, digits, dots, hyphens and underscores'],
  },
  {
    name: 'the id of the default',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: default-deny
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['5:9: “default-deny” er det, der står, når ingen regel giver lov. Vælg et andet id.'],
    en: ['5:9: "default-deny" is what a decision says when no rule allows it; choose another id'],
  },
  {
    name: 'no when',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['5:5: Her mangler “when”.'],
    en: ['5:5: "when" is missing'],
  },
  {
    name: 'no clause',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    deny: true
`,
    da: ['5:5: Her mangler “clause”.'],
    en: ['5:5: "clause" is missing'],
  },
  {
    name: 'a clause without English',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej. }
`,
    da: ['8:13: Her mangler den engelske tekst (“en”).'],
    en: ['8:13: the English text ("en") is missing'],
  },
  {
    name: 'a clause that is a sentence',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    deny: true
    clause: Nej.
`,
    da: ['8:13: “clause” skal være en gruppe med ord og værdier, ikke “Nej.”.'],
    en: ['8:13: "clause" must be a mapping, not "Nej."'],
  },
  {
    name: 'an empty clause',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: "", en: "No." }
`,
    da: ['8:19: “da” må ikke være tom.'],
    en: ['8:19: "da" must not be empty'],
  },
  {
    name: 'neither allow nor deny',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    clause: { da: Nej., en: "No." }
`,
    da: ['5:5: En regel skal have enten “allow” eller “deny: true”, og ikke begge.'],
    en: ['5:5: a rule needs either "allow" or "deny: true"'],
  },
  {
    name: 'both allow and deny',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    allow: { finalAnswer: never }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['5:5: En regel skal have enten “allow” eller “deny: true”, og ikke begge.'],
    en: ['5:5: a rule needs either "allow" or "deny: true"'],
  },
  {
    name: 'deny: false',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    deny: false
    clause: { da: Nej., en: "No." }
`,
    da: ['7:11: “deny” kan ikke være “false”. Det kan være: true.'],
    en: ['7:11: "false" is not a value of "deny"; known: true'],
  },
  {
    name: 'an allow for students without the final answer',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { role: student }
    allow: { maxHint: 3 }
    clause: { da: Nej., en: "No." }
`,
    da: [
      '7:12: En regel, der giver elever lov til noget, skal sige “finalAnswer: never”. Gælder den kun voksne, så nævn dem under “role”.',
    ],
    en: [
      '7:12: a rule that allows students something must say "finalAnswer: never"; if it is about staff only, name them under "role"',
    ],
  },
  {
    name: 'an allow for everybody',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    allow: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '7:12: En regel, der giver elever lov til noget, skal sige “finalAnswer: never”. Gælder den kun voksne, så nævn dem under “role”.',
    ],
    en: [
      '7:12: a rule that allows students something must say "finalAnswer: never"; if it is about staff only, name them under "role"',
    ],
  },
  {
    name: 'an allow of grading',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { role: teacher, task: [criteria, grading] }
    allow: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:45: “grading” kan ingen regel give lov til. Tag det ud af reglen.'],
    en: ['6:45: "grading" can never be allowed, for anybody: take it out of this rule'],
  },
  {
    name: 'a deny that loosens',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    mayLoosen: [maxHint]
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['7:16: Det, der er lukket, bliver lukket: der er ikke noget at løsne.'],
    en: ['7:16: a deny stays: there is nothing to loosen'],
  },
  {
    name: 'a final answer to loosen',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { role: student }
    allow: { finalAnswer: never, maxHint: 3 }
    clause: { da: Nej., en: "No." }
    mayLoosen: [finalAnswer]
`,
    da: [
      '9:17: Et punkt i “mayLoosen” kan ikke være “finalAnswer”. Det kan være: attemptFirst, maxHint, answerChecks, intermediates, lastOperation, assurance, models, data, approval.',
    ],
    en: [
      '9:17: "finalAnswer" is not a value of an entry of "mayLoosen"; known: attemptFirst, maxHint, answerChecks, intermediates, lastOperation, assurance, models, data, approval',
    ],
  },
  {
    name: 'a class file without its class',
    text: `schema: policy/1
layer: class
name: 8.c
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['2:8: En klasses fil skal have “className”.'],
    en: ['2:8: a class file needs "className"'],
  },
  {
    name: 'a class in a school’s file',
    text: `schema: policy/1
layer: school
name: Skolen
className: 8.c
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['4:12: “className” hører kun hjemme i en klasses fil.'],
    en: ['4:12: "className" belongs in class files only'],
  },
  {
    name: 'safeguarding in a class',
    text: `schema: policy/1
layer: class
name: 8.c
className: 8.c
safeguarding: { adults: [mkr] }
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['5:15: “safeguarding” hører hjemme i skolens eller kommunens fil: alle klasser har de samme voksne.'],
    en: ['5:15: "safeguarding" belongs in school and municipality files: every class has the same adults'],
  },
  {
    name: 'sign-in in a class',
    text: `schema: policy/1
layer: class
name: 8.c
className: 8.c
signIn: { entraRoles: { elev: student } }
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['5:9: “signIn” hører hjemme i skolens eller kommunens fil: ingen er mere i én klasse end i en anden.'],
    en: ['5:9: "signIn" belongs in school and municipality files: nobody is more in one class than in another'],
  },
  {
    name: 'a calendar in a class',
    text: `schema: policy/1
layer: class
name: 8.c
className: 8.c
calendar: [{ id: ferie, kind: holiday, name: { da: Ferie, en: Holiday }, from: 2027-02-13, to: 2027-02-21 }]
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['5:11: “calendar” hører hjemme i skolens eller kommunens fil. Klassens regler kan nævne dens perioder.'],
    en: ['5:11: "calendar" belongs in school and municipality files: a class’s rules name its periods'],
  },
];
