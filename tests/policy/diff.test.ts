import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answer } from '../../api/policy/cli.ts';
import { describeChange } from '../../api/policy/diff/index.ts';
import { compile, decide, type PolicyFile, readPolicyFile } from '../../api/policy/index.ts';
import { fileSets, relatedRequests } from './build.ts';

/** A Tuesday in a school year. */
const NOW = new Date('2026-11-24T09:00:00Z');

function read(name: string, text: string): PolicyFile {
  const result = readPolicyFile(name, text);
  if (!result.ok) throw new Error(`${name}: ${result.problems.map(({ message }) => message.en).join()}`);
  return result.file;
}

interface School {
  /** What stands beside the rules. */
  readonly beside?: string;
  readonly hints?: number;
  readonly terms?: string;
  readonly aids?: string;
  readonly drafts?: string;
  readonly clause?: string;
  readonly rules?: string;
  readonly classes?: Readonly<Record<string, string>>;
}

const AIDS = '{ readAloud: always, wordSuggestions: always, dictation: always, homeLanguage: always }';

/** A school whose students get help from grade 4 on; say what differs. */
function school({
  beside = '',
  hints = 4,
  terms = '',
  aids = AIDS,
  drafts = 'models: all',
  clause = 'Hints, ikke svar.',
  rules = '',
  classes = {},
}: School = {}): PolicyFile[] {
  const text = `schema: policy/1
layer: school
name: Skolen
${beside}
rules:
  - id: students
    when: { role: student, grade: [4, 10], task: [hint, explain], situation: [lesson, homework], aiLevel: [yellow, green] }
    allow: { finalAnswer: never, maxHint: ${hints}, answerChecks: { max: 3, needsWorking: false }, attemptFirst: false, intermediates: shown, lastOperation: shown, assurance: guarded, models: all, data: pseudonym${terms && `, ${terms}`} }
    aids: ${aids}
    mayLoosen: [maxHint]
    clause: { da: "${clause}", en: "Hints, no answers." }
  - id: drafts
    when: { role: teacher, task: [lessonPlan, exercises] }
    allow: { ${drafts} }
    clause: { da: Udkast., en: Drafts. }
${rules}`;
  return [
    read('skole.yaml', text),
    ...Object.entries(classes).map(([name, rule]) =>
      read(
        `${name}.yaml`,
        `schema: policy/1\nlayer: class\nname: ${name}\nclassName: ${name}\nrules:\n  - { id: own, ${rule}, clause: { da: Klassens., en: The class’s. } }\n`,
      ),
    ),
  ];
}

const denied = (when: string, id = 'closed') =>
  `  - { id: ${id}, priority: 5, when: ${when}, deny: true, clause: { da: Lukket., en: Closed. } }\n`;
/** The one obligation of a text in place of the standing one. */
const termed = (from: string, to: string): PolicyFile[] => {
  const [file] = school();
  const rules = (file?.rules ?? []).map((rule) => {
    const [, key = '', value = ''] = /^(\w+): (\w+)$/.exec(to) ?? [];
    const known = value === 'true' ? true : value === 'false' ? false : value;
    return rule.id === 'students' ? { ...rule, obligations: { ...rule.obligations, [key]: known } } : rule;
  });
  if (!file || from === to) throw new Error('nothing differs');
  return [{ ...file, rules }];
};

const examples: readonly (readonly [string, PolicyFile[], PolicyFile[], string[], string[]])[] = [
  [
    'fewer hints',
    school(),
    school({ hints: 3 }),
    ['4.–10. klasse får op til 3 hints i stedet for 4.'],
    ['Grades 4–10: up to 3 hints instead of 4.'],
  ],
  [
    'one hint',
    school(),
    school({ hints: 1 }),
    ['4.–10. klasse får ét hint i stedet for 4.'],
    ['Grades 4–10: one hint instead of 4.'],
  ],
  [
    'no hints',
    school(),
    school({ hints: 0 }),
    ['4.–10. klasse får ingen hints, kun spørgsmål, i stedet for op til 4 hints.'],
    ['Grades 4–10: no hints, only questions, instead of up to 4 hints.'],
  ],
  [
    'a class of its own',
    school(),
    school({ classes: { '5.a': 'when: { role: student }, allow: { finalAnswer: never, maxHint: 3 }' } }),
    ['5.a får op til 3 hints i stedet for 4.', 'Filen 5.a.yaml er ny.'],
    ['5.a: up to 3 hints instead of 4.', 'The file 5.a.yaml is new.'],
  ],
  [
    'a class without AI on Fridays',
    school(),
    school({ classes: { '7.b': 'when: { role: student, time: { weekday: friday } }, deny: true' } }),
    ['7.b må ikke længere bruge AI om fredagen.', 'Filen 7.b.yaml er ny.'],
    ['7.b may no longer use AI on Fridays.', 'The file 7.b.yaml is new.'],
  ],
  [
    'and with it again',
    school({ classes: { '7.b': 'when: { role: student, time: { weekday: friday } }, deny: true' } }),
    school(),
    ['7.b må nu bruge AI om fredagen.', 'Filen 7.b.yaml er væk.'],
    ['7.b may now use AI on Fridays.', 'The file 7.b.yaml is gone.'],
  ],
  [
    'some hours of a day',
    school(),
    school({ rules: denied('{ role: student, grade: [9, 9], time: { weekday: monday, hours: ["08:00", "10:00"] } }') }),
    ['9. klasse må ikke længere bruge AI om mandagen kl. 08.00–10.00.'],
    ['Grade 9 may no longer use AI on Mondays 08:00–10:00.'],
  ],
  [
    'a week of the year',
    school({
      beside:
        'calendar: [{ id: uge-10, kind: other, name: { da: Projektuge, en: Project week }, from: 2027-03-08, to: 2027-03-12 }]',
    }),
    school({
      beside:
        'calendar: [{ id: uge-10, kind: other, name: { da: Projektuge, en: Project week }, from: 2027-03-08, to: 2027-03-12 }]',
      rules: denied('{ role: student, grade: [8, 8], time: { period: uge-10 } }'),
    }),
    ['8. klasse må ikke længere bruge AI i perioden “Projektuge”.'],
    ['Grade 8 may no longer use AI in the period “Project week”.'],
  ],
  [
    'a day',
    school(),
    school({ rules: denied('{ role: student, time: { from: 2027-01-13, to: 2027-01-13 } }') }),
    ['4.–10. klasse må ikke længere bruge AI den 13. januar 2027.'],
    ['Grades 4–10 may no longer use AI on 13 January 2027.'],
  ],
  [
    'a subject',
    school(),
    school({ rules: denied('{ role: student, grade: [5, 6], subject: german, situation: homework }') }),
    ['5.–6. klasse må ikke længere bruge AI til lektier i tysk.'],
    ['Grades 5–6 may no longer use AI for homework in German.'],
  ],
  [
    'one kind of help, at one level',
    school(),
    school({ rules: denied('{ role: student, task: explain, aiLevel: yellow }') }),
    ['4.–10. klasse må ikke længere få forklaringer i timen og til lektier (gule opgaver).'],
    ['Grades 4–10 may no longer have explanations in lessons and for homework (yellow tasks).'],
  ],
  [
    'one task that a teacher has set',
    school(),
    school({ rules: denied('{ role: student, assignment: gtvk-bmrd }') }),
    ['4.–10. klasse må ikke længere bruge AI i opgaven med koden gtvk-bmrd.'],
    ['Grades 4–10 may no longer use AI on the task with the code gtvk-bmrd.'],
  ],
  [
    'everything but what a teacher has set',
    school(),
    school({ rules: denied('{ role: student, assignment: none }') }),
    [
      '4.–10. klasse må ikke længere bruge AI.',
      'For 4.–10. klasse er der intet ændret i opgaver, som en lærer har stillet.',
    ],
    ['Grades 4–10 may no longer use AI.', 'Nothing is changed for grades 4–10 on tasks that a teacher has set.'],
  ],
  [
    'drafts of one kind for teachers',
    school(),
    school({ rules: denied('{ role: teacher, task: exercises }') }),
    ['Lærere må ikke længere få opgaver og quizzer.'],
    ['Teachers may no longer have exercises and quizzes.'],
  ],
  [
    'a colleague who approves drafts',
    school(),
    school({ drafts: 'models: all, approval: colleague' }),
    ['Lærere: En kollega skal nu også godkende et udkast, før elever får noget af det.'],
    ['Teachers: a colleague must now approve a draft too before students get anything of it.'],
  ],
  [
    'drafts that their teachers approve again',
    school({ drafts: 'models: all, approval: colleague' }),
    school({ drafts: 'models: all, approval: self' }),
    ['Lærere: Et udkast kan nu godkendes af den, der har lavet det, uden en kollega.'],
    ['Teachers: a draft can now be approved by whoever made it, without a colleague.'],
  ],
  [
    'no model for drafts',
    school(),
    school({ drafts: 'models: []' }),
    ['Lærere: ingen sprogmodel i stedet for alle sprogmodeller.'],
    ['Teachers: no language model instead of all language models.'],
  ],
  [
    'an attempt first',
    school(),
    termed('', 'attemptFirst: true'),
    ['4.–10. klasse skal nu selv prøve, før der kommer hints.'],
    ['Grades 4–10 must now try before there are hints.'],
  ],
  [
    'results on the way',
    school(),
    termed('', 'intermediates: masked'),
    ['4.–10. klasse får nu ikke vist mellemresultater.'],
    ['Grades 4–10 can no longer see results on the way.'],
  ],
  [
    'the last calculation',
    school(),
    termed('', 'lastOperation: hidden'),
    ['4.–10. klasse får nu ikke vist den sidste udregning.'],
    ['Grades 4–10 can no longer see the last calculation.'],
  ],
  [
    'fixed sentences only',
    school(),
    termed('', 'assurance: rendered'),
    ['4.–10. klasse får nu kun Ledetråds egne sætninger, ikke en sprogmodels.'],
    ['Grades 4–10: only Ledetråd’s own sentences now, none of a language model’s.'],
  ],
  [
    'nothing about people',
    school(),
    termed('', 'data: none'),
    ['4.–10. klasse: En sprogmodel får nu slet ingen tekst om bestemte mennesker.'],
    ['Grades 4–10: a language model now gets no text at all about particular people.'],
  ],
  [
    'no dictation',
    school(),
    school({ aids: '{ readAloud: always, wordSuggestions: always, dictation: never, homeLanguage: specialTerms }' }),
    [
      '4.–10. klasse må ikke bruge diktering ved hints og forklaringer i timen og til lektier (gule og grønne opgaver).',
      '4.–10. klasse må kun bruge deres hjemmesprog ved siden af det danske med særlige vilkår ved hints og forklaringer i timen og til lektier (gule og grønne opgaver).',
    ],
    [
      'Grades 4–10 may not use dictation with hints and explanations in lessons and for homework (yellow and green tasks).',
      'Grades 4–10 may use their home language beside the Danish only on special terms with hints and explanations in lessons and for homework (yellow and green tasks).',
    ],
  ],
  [
    'another reason',
    school(),
    school({ clause: 'Du finder selv svaret.' }),
    ['Reglen “students” begrundes nu sådan: “Du finder selv svaret.”'],
    ['The rule “students” now gives this reason: “Hints, no answers.”'],
  ],
  [
    'a rule that makes no difference',
    school(),
    school({ rules: denied('{ role: student, grade: [0, 2] }', 'youngest') }),
    ['Reglen “youngest” er ny, men ændrer ingen af de svar, der er sammenlignet her.'],
    ['The rule “youngest” is new but changes none of the answers compared here.'],
  ],
  [
    'retention',
    school(),
    school({ beside: 'retention: { conversations: 90 }' }),
    ['Elevers samtaler slettes nu, når ingen har brugt dem i 90 dage.'],
    ['Students’ conversations are now deleted when nobody has used them for 90 days.'],
  ],
  [
    'two who approve',
    school(),
    school({ beside: 'approvers: { people: [a, b, c], needed: 2 }' }),
    ['En ændring gælder nu først, når 2 af 3 navngivne personer har sagt ja.'],
    ['A change now counts only when 2 of 3 named people have said yes.'],
  ],
  [
    'nobody who approves',
    school({ beside: 'approvers: { people: [a, b] }' }),
    school(),
    ['En ændring gælder nu med det samme, uden at nogen siger ja.'],
    ['A change now counts at once, without anybody’s yes.'],
  ],
  [
    'where texts may go',
    school(),
    school({ beside: 'processing: { places: [DK, EU] }' }),
    ['Tekster og lyd må nu kun behandles i: DK, EU.'],
    ['Texts and sound may now be worked on only in: DK, EU.'],
  ],
  [
    'a sentence of the school’s',
    school(),
    school({ beside: 'disclosure: { da: Skrevet med AI., en: Written with AI. }' }),
    ['Hvor Ledetråd har skrevet noget, står der nu: “Skrevet med AI.”'],
    ['Where Ledetråd has written something it now says: “Written with AI.”'],
  ],
  [
    'who is told',
    school(),
    school({ beside: 'safeguarding: { adults: [a, b] }' }),
    [
      'Det er nu 2 voksne, der får besked, når en elev skriver noget, der kræver et menneske.',
      'Skolelederen får nu besked, når ingen har set en sådan besked i 30 minutter.',
    ],
    [
      '2 adults are now told when a student writes something that needs a human.',
      'The school leader is now told when nobody has seen such a message within 30 minutes.',
    ],
  ],
];

describe('what a change means', () => {
  it.each(examples)('%s', (_, before, after, da, en) => {
    expect(describeChange(before, after, NOW, 'da')).toEqual(da);
    expect(describeChange(before, after, NOW, 'en')).toEqual(en);
  });

  test('the school’s own files against themselves: nothing', () => {
    const same = { language: 'da', now: NOW } as const;
    expect(answer(['diff', 'policies/eksempelskolen', 'policies/eksempelskolen'], same)).toEqual({
      exitCode: 0,
      text: 'Det betyder det samme som før.',
    });
  });

  test('the careful standard against a whole school, in both languages, without a gap in a sentence', () => {
    for (const lang of ['da', 'en']) {
      const { exitCode, text } = answer(['diff', 'policies/standard', 'policies/eksempelskolen', '--lang', lang], {
        now: NOW,
      });
      expect(exitCode).toBe(0);
      expect(text.split('\n').length).toBeGreaterThan(5);
      expect(text).not.toMatch(/undefined|NaN|Infinity| {2}|\bi i\b|\[object/u);
      for (const line of text.split('\n')) expect(line).toMatch(/[.”]$/u);
    }
  });

  test('words that are not understood', () => {
    expect(answer(['diff', 'policies/standard']).exitCode).toBe(2);
    expect(answer(['diff', 'policies/standard', 'policies/nothing-here']).text).toContain(
      'policies/nothing-here is no folder',
    );
  });
});

describe('any change', { timeout: 3_600_000 }, () => {
  const runs = { numRuns: Number(process.env.CASES ?? 30) };
  /** Before all the times that the files name. */
  const EARLY = new Date('2026-10-12T09:00:00Z');
  /** Each file under a name of its own, as in a folder. */
  const named = fileSets.map((files) =>
    files.map((file, i) => ({
      ...file,
      rules: file.rules.map((rule) => ({ ...rule, source: { ...rule.source, file: `${file.level}-${i}.yaml` } })),
    })),
  );
  const shuffled = named.chain((files) =>
    fc.shuffledSubarray(files, { minLength: files.length }).map((mixed) => ({ files, mixed })),
  );

  test('the order of files plays no part', () => {
    fc.assert(
      fc.property(shuffled, ({ files, mixed }) => {
        expect(describeChange(files, mixed, EARLY, 'da')).toEqual([]);
      }),
      runs,
    );
  });

  test('where a question is answered otherwise, something is said', () => {
    let different = 0;
    fc.assert(
      fc.property(named, named, relatedRequests, (before, after, asked) => {
        const [old, now] = [compile(before), compile(after)];
        const differs = asked.some((request) => {
          const [a, b] = [old, now].map((policies) => {
            const { effect, obligations, aids } = decide(policies, request);
            return JSON.stringify([effect, obligations, aids]);
          });
          return a !== b;
        });
        if (!differs) return;
        different++;
        const said = describeChange(before, after, EARLY, 'da');
        expect(said.length).toBeGreaterThan(0);
        for (const sentence of said) expect(sentence).not.toMatch(/undefined|NaN|Infinity| {2}/u);
      }),
      runs,
    );
    expect(different).toBeGreaterThan(5);
  });
});
