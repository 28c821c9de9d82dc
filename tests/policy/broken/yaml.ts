import type { BrokenFile } from './row.ts';

export const yaml: readonly BrokenFile[] = [
  {
    name: 'an empty file',
    text: '',
    da: ['1:1: Filen er tom.'],
    en: ['1:1: the file is empty'],
  },
  {
    name: 'only a comment',
    text: `# Reglerne kommer senere
`,
    da: ['1:1: Filen er tom.'],
    en: ['1:1: the file is empty'],
  },
  {
    name: 'a sentence',
    text: `Eleverne må ikke bruge AI.
`,
    da: ['1:1: Filen skal være en gruppe med ord og værdier, ikke “Eleverne må ikke bruge AI.”.'],
    en: ['1:1: the file must be a mapping, not "Eleverne må ikke bruge AI."'],
  },
  {
    name: 'a list',
    text: `- skole
- klasse
`,
    da: ['1:1: Filen skal være en gruppe med ord og værdier, ikke en liste.'],
    en: ['1:1: the file must be a mapping, not a list'],
  },
  {
    name: 'a tab',
    text: 'schema: policy/1\nlayer: school\nname: Skolen\nrules:\n\t- id: a\n',
    da: ['5:1: Linjen er rykket ind med tabulator. Brug mellemrum.'],
    en: ['5:1: the line is indented with a tab: use spaces'],
  },
  {
    name: 'a rule that is too far out',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
   when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '6:1: Indrykningen passer ikke: det, der hører sammen, skal begynde i samme kolonne, og det, der står under noget, længere inde.',
    ],
    en: [
      '6:1: the indentation does not fit: what belongs together starts in the same column, and what stands under something further in',
    ],
  },
  {
    name: 'a key that is too far in',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
      when: {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '5:9: Der er et kolon for meget på linjen, eller linjen efter er rykket for langt ind. Er kolonet en del af en sætning, så sæt sætningen i anførselstegn.',
    ],
    en: [
      '5:9: the line has a colon too many, or the next line is too far in; if the colon is part of a sentence, put the sentence in quotes',
    ],
  },
  {
    name: 'a key without a colon',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when {}
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:5: Linjen mangler et kolon efter ordet, eller også er den rykket forkert ind.'],
    en: ['6:5: the line lacks a colon after its word, or is indented wrongly'],
  },
  {
    name: 'a key twice',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    deny: true
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['8:5: “deny” står her to gange. Slet den ene.'],
    en: ['8:5: the key "deny" is written twice'],
  },
  {
    name: 'a bracket that is not closed',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { role: student
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['7:5: Her mangler der et } længere oppe eller til sidst.'],
    en: ['7:5: a } is missing here or further up'],
  },
  {
    name: 'a list that is not closed',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { task: [hint, explain }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: ['6:34: Her mangler der et ] længere oppe eller til sidst.'],
    en: ['6:34: a ] is missing here or further up'],
  },
  {
    name: 'quotes that are not closed',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: "Nej., en: No. }
`,
    da: ['9:1: Her mangler der et " længere oppe eller til sidst.'],
    en: ['9:1: a " is missing here or further up'],
  },
  {
    name: 'a colon within a sentence',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    deny: true
    clause:
      da: Husk: ingen AI
      en: Remember no AI
`,
    da: [
      '9:11: Der er et kolon for meget på linjen, eller linjen efter er rykket for langt ind. Er kolonet en del af en sætning, så sæt sætningen i anførselstegn.',
    ],
    en: [
      '9:11: the line has a colon too many, or the next line is too far in; if the colon is part of a sentence, put the sentence in quotes',
    ],
  },
  {
    name: 'a comma within a sentence in brackets',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: Nej, tak., en: No. }
`,
    da: [
      '8:24: “tak.” kan ikke stå her. Er det en del af sætningen, så sæt sætningen i anførselstegn. Her kan stå: da, en.',
    ],
    en: ['8:24: unknown key "tak." (if it is part of the sentence, put the sentence in quotes); known here: da, en'],
  },
  {
    name: 'a sentence that starts with a sign',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    deny: true
    clause:
      da: @alle arbejder selv
      en: Work yourself
`,
    da: ['9:11: Teksten begynder med et tegn, der betyder noget særligt her. Sæt den i anførselstegn.'],
    en: ['9:11: the text starts with a character that means something special here: put it in quotes'],
  },
  {
    name: 'a backslash in quotes',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: {}
    deny: true
    clause: { da: "C:\\skole", en: "No." }
`,
    da: ["8:22: Skråstregen i “…” betyder noget særligt. Brug enkelte anførselstegn '…' i stedet."],
    en: ['8:22: a backslash in "…" means something special: use single quotes \'…\' instead'],
  },
  {
    name: 'two files in one',
    text: `a: 1
---
b: 2
`,
    da: ['2:1: Her begynder en fil til (---). Læg hver i sin egen fil.'],
    en: ['2:1: another file begins here (---): put each in a file of its own'],
  },
  {
    name: 'a shortcut to nothing',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - *a
`,
    da: ['5:5: & og * er genveje, som ikke kan bruges sådan her. Skriv ordene ud, eller sæt teksten i anførselstegn.'],
    en: ['5:5: & and * are shortcuts that cannot be used like this: write the words out, or put the text in quotes'],
  },
  {
    name: 'a shortcut to itself',
    text: `a: &a
  b: *a
`,
    da: [
      '1:1: Her mangler “schema”.',
      '1:1: Her mangler “layer”.',
      '1:1: Her mangler “name”.',
      '1:1: Her mangler “rules”.',
      '1:1: “a” kan ikke stå her. Her kan stå: schema, layer, name, className, effective, safeguarding, approvers, signIn, processing, retention, disclosure, calendar, rules.',
    ],
    en: [
      '1:1: "schema" is missing',
      '1:1: "layer" is missing',
      '1:1: "name" is missing',
      '1:1: "rules" is missing',
      '1:1: unknown key "a"; known here: schema, layer, name, className, effective, safeguarding, approvers, signIn, processing, retention, disclosure, calendar, rules',
    ],
  },
  {
    name: 'shortcuts upon shortcuts',
    text: `a: &a [x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, ]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, ]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, ]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, ]
f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, ]
g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f, ]
h: &h [*g, *g, *g, *g, *g, *g, *g, *g, *g, ]
i: &i [*h, *h, *h, *h, *h, *h, *h, *h, *h, ]
j: &j [*i, *i, *i, *i, *i, *i, *i, *i, *i, ]
k: &k [*j, *j, *j, *j, *j, *j, *j, *j, *j, ]
`,
    da: ['1:1: Genvejene (& og *) folder sig ud til alt for meget. Skriv ordene ud.'],
    en: ['1:1: the shortcuts (& and *) unfold to far too much: write the words out'],
  },
  {
    name: 'bytes that are no text',
    text: '\u0000\u0001�\u0000',
    da: ['1:1: Her står et tegn, der ikke er tekst. Gem filen som UTF-8.'],
    en: ['1:1: here is a character that is no text: save the file as UTF-8'],
  },
  {
    name: 'a byte in a name',
    text: 'schema: policy/1\nlayer: school\nname: "Sko\u0000len"\nrules:\n  - id: a\n    when: {}\n    deny: true\n    clause: { da: Nej., en: "No." }\n',
    da: ['3:11: Her står et tegn, der ikke er tekst. Gem filen som UTF-8.'],
    en: ['3:11: here is a character that is no text: save the file as UTF-8'],
  },
  {
    name: 'a mark at the start, and lines of Windows',
    text: '﻿schema: policy/1\r\nlayer: school\r\nname: Skolen\r\nrules:\r\n  - id: a\r\n    when: { rolle: student }\r\n    deny: true\r\n    clause: { da: Nej., en: "No." }\r\n',
    da: [
      '6:13: “rolle” kan ikke stå her. Her kan stå: role, grade, subject, task, situation, aiLevel, time, assignment. (Mente du “role”?)',
    ],
    en: [
      '6:13: unknown key "rolle"; known here: role, grade, subject, task, situation, aiLevel, time, assignment (did you mean "role"?)',
    ],
  },
  {
    name: 'hours in Danish',
    text: `schema: policy/1
layer: school
name: Skolen
rules:
  - id: a
    when: { time: { hours: [kl. 8, kl. 14] } }
    deny: true
    clause: { da: Nej., en: "No." }
`,
    da: [
      '6:29: Skriv et klokkeslæt som "08:00", i anførselstegn.',
      '6:36: Skriv et klokkeslæt som "08:00", i anførselstegn.',
    ],
    en: ['6:29: a time of day such as 08:00, in quotes', '6:36: a time of day such as 08:00, in quotes'],
  },
  {
    name: 'a prototype for a key',
    text: `__proto__: { rules: [] }
`,
    da: [
      '1:1: Her mangler “schema”.',
      '1:1: Her mangler “layer”.',
      '1:1: Her mangler “name”.',
      '1:1: Her mangler “rules”.',
      '1:1: “__proto__” kan ikke stå her. Her kan stå: schema, layer, name, className, effective, safeguarding, approvers, signIn, processing, retention, disclosure, calendar, rules.',
    ],
    en: [
      '1:1: "schema" is missing',
      '1:1: "layer" is missing',
      '1:1: "name" is missing',
      '1:1: "rules" is missing',
      '1:1: unknown key "__proto__"; known here: schema, layer, name, className, effective, safeguarding, approvers, signIn, processing, retention, disclosure, calendar, rules',
    ],
  },
];
