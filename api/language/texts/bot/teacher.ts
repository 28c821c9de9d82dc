import type { DraftRequest, Level } from '../../../contract/draft.ts';
import type { Language } from '../../../contract/language.ts';
import type { AiLevel } from '../../../contract/policy.ts';

/** What the bot says to teachers, beside their drafts and the school's rules. */
interface TeacherTexts {
  /** Stands under words that could not be read; each is understood as it stands. */
  readonly examples: readonly [string, string];
  /** A card with fields instead of words of one's own. */
  readonly fillIn: string;
  /** More words than the product reads at once. */
  readonly tooLong: string;
  /** There is a CPR number in what was written, and Teams still holds it. */
  readonly privateRequest: string;
  /** The rule for students, or for the teacher, by what it comes to. */
  readonly policy: Readonly<Record<'student' | 'teacher', Readonly<Record<'allow' | 'deny', string>>>>;
  readonly rule: (id: string) => string;
  readonly ruleName: (id: string) => string;
  readonly legal: (names: string) => string;
  readonly denied: string;
  readonly offers: string;
  readonly order: {
    readonly title: string;
    readonly intro: string;
    readonly empty: string;
    readonly kind: string;
    readonly subject: string;
    readonly grade: string;
    readonly gradeName: (grade: number) => string;
    readonly topic: string;
    readonly topicFeedback: string;
    readonly source: string;
    readonly sourceHelp: string;
    readonly notes: string;
    readonly notesHelp: string;
    readonly choose: string;
    readonly make: string;
    readonly missing: string;
    readonly tooLong: (max: number) => string;
    readonly faults: string;
    /** The text does not fit in a card of Teams. */
    readonly tooLargeForCard: string;
  };
  /** What was not said and stands in the draft nevertheless. */
  readonly guessed: Readonly<Record<'subject', (subject: string) => string>> &
    Readonly<Record<'grade', (grade: number) => string>>;
  readonly guessedInForm: string;
  readonly alongside: (kinds: string) => string;
  readonly aiLevel: (level: string) => string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly aiLevels: Readonly<Record<AiLevel, string>>;
  readonly draft: {
    readonly ready: string;
    /** Nothing of it could be written. */
    readonly lacks: string;
    readonly label: (request: Pick<DraftRequest, 'grade'>, subject: string) => string;
    readonly rest: string;
    readonly missing: (title: string) => string;
    readonly checks: (hold: number, all: number) => string;
    readonly fails: (label: string) => string;
    readonly moreFails: (count: number) => string;
    readonly byRules: string;
    readonly byModel: (model: string) => string;
    readonly and: string;
    readonly writtenBy: (authors: string) => string;
    readonly isDraft: string;
    readonly open: string;
    readonly approve: string;
    readonly approveMeans: (name: string) => string;
    readonly approveNow: string;
    readonly approvedBy: (name: string, at: string) => string;
    readonly share: string;
    readonly notShared: string;
    readonly addText: string;
    readonly addNotes: string;
    readonly interrupted: string;
    readonly goOn: string;
    readonly slow: string;
    readonly lost: string;
    readonly nothing: string;
    readonly goal: string;
    readonly uncertain: string;
  };
  readonly oldButton: string;
}

const da: TeacherTexts = {
  examples: ['Lektionsplan om brøker til 5.a, 90 minutter', 'Må 8. klasse bruge AI til en aflevering i dansk?'],
  fillIn: 'Udfyld felter',
  tooLong:
    'Teksten er for lang til chatten. Åbn Ledetråd, og sæt den ind dér, eller send kun det stykke, der skal bruges. Intet er gemt.',
  privateRequest:
    'Der står et CPR-nummer i det, du skrev. Jeg har ikke brugt eller gemt det. Slet beskeden i Teams, for den står her stadig, og skriv igen uden nummeret.',
  policy: {
    student: {
      allow: 'Ja, det må de. Sådan står reglen for eleverne:',
      deny: 'Nej, det må de ikke. Sådan står reglen for eleverne:',
    },
    teacher: {
      allow: 'Ja, det må du. Sådan står reglen for lærere:',
      deny: 'Nej, det må du ikke. Sådan står reglen for lærere:',
    },
  },
  rule: (id) => `Regel: ${id}`,
  ruleName: (id) => `Skolens regel: ${id}`,
  legal: (names) => `Grundlag: ${names}`,
  denied: 'Det laver Ledetråd ikke.',
  offers: 'Det kan jeg lave i stedet:',
  order: {
    title: 'Der mangler lidt',
    intro: 'Udfyld det, der mangler. Så skriver jeg udkastet.',
    empty: 'Hvad skal jeg lave?',
    kind: 'Hvad skal det være?',
    subject: 'Fag',
    grade: 'Klassetrin',
    gradeName: (grade) => `${grade}. klasse`,
    topic: 'Emne',
    topicFeedback: 'Opgaven, som eleven har løst',
    source: 'Teksten, som det skal bygge på',
    sourceHelp: 'Sæt teksten ind. Uden den kan jeg kun skrive, hvis skolen har en sprogmodel.',
    notes: 'Dine noter om elevens arbejde',
    notesHelp: 'Styrker, og det, der skal arbejdes med. Skriv ikke elevens navn.',
    choose: 'Vælg',
    make: 'Lav udkast',
    missing: 'Udfyld feltet.',
    tooLong: (max) => `Der er plads til ${max} tegn.`,
    faults: 'Udkastet er ikke begyndt endnu. Ret dette:',
    tooLargeForCard:
      'Der mangler noget i bestillingen, og teksten er for lang til at ligge på et kort i Teams. Åbn Ledetråd, sæt teksten ind dér, og udfyld resten. Intet er gemt endnu.',
  },
  guessed: {
    subject: (subject) => `Du skrev ikke fag. Jeg har gået ud fra ${subject.toLowerCase()}.`,
    grade: (grade) => `Du skrev ikke klassetrin. Jeg har gået ud fra ${grade}. klasse.`,
  },
  guessedInForm: 'Noget har jeg gættet. Ret det, hvis det ikke passer.',
  alongside: (kinds) => `Du nævnte også: ${kinds}. Det kan du bestille bagefter.`,
  aiLevel: (level) => `Vælg »${level}« under brug af AI, når du deler.`,
  levels: { supported: 'støttet', onLevel: 'på trin', challenge: 'udfordring' },
  aiLevels: { red: 'rød', yellow: 'gul', green: 'grøn' },
  draft: {
    ready: 'Her er dit udkast.',
    lacks: 'Der mangler noget, før udkastet kan skrives.',
    label: ({ grade }, subject) => `AI-udkast · ${subject} · ${grade}. klasse`,
    rest: '… resten står i Ledetråd.',
    missing: (title) => `Mangler: ${title}`,
    checks: (hold, all) =>
      hold < all
        ? `${hold} af ${all} tjek holder.`
        : (['Tjekket holder.', 'Begge tjek holder.'][all - 1] ?? `Alle ${all} tjek holder.`),
    fails: (label) => `Holder ikke: ${label}`,
    moreFails: (count) => `${count} tjek mere holder ikke. De står i Ledetråd.`,
    byRules: 'Ledetråds egne regler',
    byModel: (model) => `sprogmodellen ${model}`,
    and: ' og ',
    writtenBy: (authors) => `Skrevet af ${authors}.`,
    isDraft: 'Det er et udkast, til nogen har læst og godkendt det.',
    open: 'Åbn',
    approve: 'Godkend',
    approveMeans: (name) =>
      `Når du godkender, siger du med dit navn, ${name}, at du har læst hele udkastet, også det, der kun står i Ledetråd, og at det må bruges i undervisningen.`,
    approveNow: 'Jeg har læst det og godkender',
    approvedBy: (name, at) => `Godkendt af ${name} den ${at}.`,
    share: 'Del med klassen',
    notShared: 'Der er ingen opgaver til eleverne i denne slags udkast.',
    addText: 'Sæt en tekst ind',
    addNotes: 'Skriv flere noter',
    interrupted: 'Skrivningen stoppede, før udkastet var færdigt. Det, der er skrevet, er gemt.',
    goOn: 'Prøv igen',
    slow: 'Det tager længere tid end ventet. Udkastet bliver skrevet færdigt imens. Åbn det i Ledetråd om lidt.',
    lost: 'Der skete en fejl hos os, mens udkastet blev skrevet. Det, der er skrevet, er gemt. Åbn det i Ledetråd, eller prøv igen om lidt.',
    nothing: 'Der er ikke noget udkast at se her. Det er slettet, eller også er det ikke dit.',
    goal: 'Fælles Mål',
    uncertain: 'ikke kontrolleret mod den officielle tekst',
  },
  oldButton: 'Knappen hører til noget, der ikke er der længere.',
};

const en: TeacherTexts = {
  examples: ['A 90-minute lesson plan on fractions for 5.a', 'May grade 8 use AI for a hand-in in Danish?'],
  fillIn: 'Fill in fields',
  tooLong:
    'The text is too long for the chat. Open Ledetråd and paste it there, or send only the part that is needed. Nothing has been saved.',
  privateRequest:
    'There is a CPR number in what you wrote. I have not used or saved it. Delete the message in Teams, for it is still here, and write again without the number.',
  policy: {
    student: {
      allow: 'Yes, they may. This is the rule for the students:',
      deny: 'No, they may not. This is the rule for the students:',
    },
    teacher: {
      allow: 'Yes, you may. This is the rule for teachers:',
      deny: 'No, you may not. This is the rule for teachers:',
    },
  },
  rule: (id) => `Rule: ${id}`,
  ruleName: (id) => `The school’s rule: ${id}`,
  legal: (names) => `Based on: ${names}`,
  denied: 'Ledetråd does not do that.',
  offers: 'This I can make instead:',
  order: {
    title: 'A little is missing',
    intro: 'Fill in what is missing, and I write the draft.',
    empty: 'What shall I make?',
    kind: 'What shall it be?',
    subject: 'Subject',
    grade: 'Grade',
    gradeName: (grade) => `Grade ${grade}`,
    topic: 'Topic',
    topicFeedback: 'The task that the student worked on',
    source: 'The text to build on',
    sourceHelp: 'Paste the text. Without it I can only write if the school has a language model.',
    notes: 'Your notes on the student’s work',
    notesHelp: 'Strengths, and what is to be worked on. Leave out the student’s name.',
    choose: 'Choose',
    make: 'Make the draft',
    missing: 'Fill in this field.',
    tooLong: (max) => `There is room for ${max} characters.`,
    faults: 'The draft has not been begun yet. Put this right:',
    tooLargeForCard:
      'Something is missing in the order, and the text is too long for a card in Teams. Open Ledetråd, paste the text there and fill in the rest. Nothing has been saved yet.',
  },
  guessed: {
    subject: (subject) => `You did not say a subject. I chose ${subject}.`,
    grade: (grade) => `You did not say a grade. I chose grade ${grade}.`,
  },
  guessedInForm: 'Some of this is my guess. Change it if it is not right.',
  alongside: (kinds) => `You also mentioned: ${kinds}. You can order that afterwards.`,
  aiLevel: (level) => `Choose “${level}” under use of AI when you share it.`,
  levels: { supported: 'supported', onLevel: 'on level', challenge: 'challenge' },
  aiLevels: { red: 'red', yellow: 'yellow', green: 'green' },
  draft: {
    ready: 'Here is your draft.',
    lacks: 'Something is missing before the draft can be written.',
    label: ({ grade }, subject) => `AI draft · ${subject} · grade ${grade}`,
    rest: '… the rest is in Ledetråd.',
    missing: (title) => `Missing: ${title}`,
    checks: (hold, all) =>
      hold < all
        ? `${hold} of ${all} checks hold.`
        : (['The check holds.', 'Both checks hold.'][all - 1] ?? `All ${all} checks hold.`),
    fails: (label) => `Does not hold: ${label}`,
    moreFails: (count) => `${count} more checks do not hold. They are in Ledetråd.`,
    byRules: 'Ledetråd’s own rules',
    byModel: (model) => `the language model ${model}`,
    and: ' and ',
    writtenBy: (authors) => `Written by ${authors}.`,
    isDraft: 'It is a draft until somebody has read and approved it.',
    open: 'Open',
    approve: 'Approve',
    approveMeans: (name) =>
      `When you approve, you say with your name, ${name}, that you have read the whole draft, also what stands only in Ledetråd, and that it may be used for teaching.`,
    approveNow: 'I have read it and approve',
    approvedBy: (name, at) => `Approved by ${name} on ${at}.`,
    share: 'Share with the class',
    notShared: 'A draft of this kind holds no tasks for students.',
    addText: 'Paste a text',
    addNotes: 'Write more notes',
    interrupted: 'The writing stopped before the draft was finished. What is written has been saved.',
    goOn: 'Try again',
    slow: 'It takes longer than expected. The draft is being finished meanwhile. Open it in Ledetråd in a moment.',
    lost: 'Something went wrong on our side while the draft was being written. What is written has been saved. Open it in Ledetråd, or try again in a moment.',
    nothing: 'There is no draft to see here. It was deleted, or it is not yours.',
    goal: 'Common Objectives (Fælles Mål)',
    uncertain: 'not checked against the official text',
  },
  oldButton: 'The button belongs to something that is no longer there.',
};

/** What the bot says to teachers, in each language. */
export const teacherTexts: Readonly<Record<Language, TeacherTexts>> = { da, en };
