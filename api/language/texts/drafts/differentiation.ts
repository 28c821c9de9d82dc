import type { Level } from '../../../contract/draft.ts';
import type { Language } from '../../../contract/language.ts';

/** What is said in a draft of one text or task set in three versions. */
export interface DifferentiationTexts {
  readonly titles: Readonly<Record<'original' | 'glossary' | 'notes' | Level, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly headings: Readonly<Record<'goal' | 'text' | 'words' | 'steps' | 'tasks' | 'starters' | 'changes', string>>;
  /** The goal where the teacher gave none. */
  readonly goal: (topic: string) => string;
  readonly goalOfTasks: (topic: string) => string;
  /** The heading of a part of a text; what stands after the colon is for the class to write. */
  readonly part: (number: number) => string;
  readonly steps: readonly string[];
  readonly starters: (topic: string, terms: readonly string[]) => readonly string[];
  readonly supported: (topic: string, terms: readonly string[]) => readonly string[];
  readonly onLevel: (topic: string, terms: readonly string[]) => readonly string[];
  readonly challenge: (topic: string, terms: readonly string[], numbers: readonly string[]) => readonly string[];
  readonly taskSteps: readonly string[];
  readonly hint: string;
  readonly hints: Readonly<Record<TaskHint, string>>;
  readonly furtherTasks: readonly string[];
  readonly wordTable: {
    readonly caption: string;
    readonly head: readonly [string, string, string];
    readonly home: (language: string) => string;
    readonly drawing: string;
    readonly fillIn: string;
  };
  readonly lixTable: { readonly caption: string; readonly head: readonly string[] };
  readonly lixNote: (lix: number) => string;
  readonly remarks: {
    readonly nothingDropped: string;
    readonly terms: (terms: string) => string;
    readonly termNotInSource: (terms: string) => string;
    readonly facts: (numbers: number) => string;
    readonly unchanged: (version: string, lix: number, target: number) => string;
    readonly reached: (version: string, before: number, after: number, target: number) => string;
    readonly unreached: (version: string, before: number, after: number, target: number) => string;
    readonly original: (version: string, lix: number) => string;
    readonly form: string;
    readonly added: string;
    readonly measuredOnly: string;
    readonly tasksKept: (count: number) => string;
    readonly word: (from: string, to: string) => string;
  };
  readonly missing: {
    readonly withWords: (topic: string) => string;
    readonly withoutWords: (topic: string) => string;
  };
  readonly rulesLabel: string;
  readonly wordsLabel: string;
  readonly readText: string;
  readonly checks: {
    readonly lix: {
      readonly label: string;
      readonly near: (name: string, lix: number, target: number, off: number) => string;
    };
    readonly terms: {
      readonly label: string;
      readonly all: (terms: string) => string;
      readonly gone: (name: string, terms: string) => string;
    };
    readonly facts: {
      readonly label: string;
      readonly all: (count: number) => string;
      readonly gone: (name: string, facts: string) => string;
      readonly added: (name: string, facts: string) => string;
    };
    readonly goal: { readonly label: string; readonly same: string; readonly differs: string };
    readonly none: string;
  };
}

/** What a hint for a task is about. */
export type TaskHint =
  | 'percent'
  | 'fraction'
  | 'equation'
  | 'figure'
  | 'average'
  | 'price'
  | 'why'
  | 'find'
  | 'calculate';

const sign = (off: number): string => (off > 0 ? `+${off}` : `${off}`).replace('-', '−');

const da: DifferentiationTexts = {
  titles: {
    original: 'Originalen',
    supported: 'Tekst og opgaver, version A',
    onLevel: 'Tekst og opgaver, version B',
    challenge: 'Tekst og opgaver, version C',
    glossary: 'Ordliste',
    notes: 'Til læreren: hvad der er ændret',
  },
  levels: { supported: 'Støttet', onLevel: 'På trin', challenge: 'Udfordring' },
  headings: {
    goal: 'Mål',
    text: 'Tekst',
    words: 'Ord, du får brug for',
    steps: 'Sådan gør du',
    tasks: 'Opgaver',
    starters: 'Sådan kan du begynde dine sætninger',
    changes: 'Ændringer',
  },
  goal: (topic) => `Du kan fortælle, hvad teksten siger om ${topic}, og forklare de vigtigste ord med dine egne ord.`,
  goalOfTasks: (topic) => `Du kan løse opgaver om ${topic} og forklare, hvordan du gjorde.`,
  part: (number) => `Del ${number}: …`,
  steps: [
    'Læs de to første sætninger. Hvad tror du, teksten handler om?',
    'Læs ét afsnit ad gangen. Stop efter hvert afsnit, og sig med dine egne ord, hvad der stod.',
    'Sæt streg under de ord, du ikke kender. Se efter i ordlisten, eller spørg en makker.',
    'Læs opgaven, før du læser afsnittet igen. Så ved du, hvad du leder efter.',
  ],
  starters: (topic, terms) => [
    `Teksten handler om ${topic} og fortæller, at …`,
    ...terms.slice(0, 2).map((term) => `Ordet “${term}” betyder …`),
    'Det står i afsnittet om …',
    'Jeg lagde mærke til …, fordi …',
  ],
  supported: (topic, terms) => [
    ...terms.slice(0, 3).map((term) => `Find ordet “${term}” i teksten. Hvad får du at vide? Skriv én sætning.`),
    'Vælg ét afsnit. Skriv en overskrift til det på højst fem ord.',
    `Skriv tre ting, du nu ved om ${topic}.`,
    'Hvad undrer dig? Skriv ét spørgsmål til teksten.',
  ],
  onLevel: (topic, terms) => [
    ...(terms.length > 0 ? [`Forklar med dine egne ord: ${terms.slice(0, 4).join(', ')}. Brug teksten.`] : []),
    ...(terms.length > 1 ? [`Hvordan hænger “${terms[0]}” og “${terms[1]}” sammen i teksten?`] : []),
    `Skriv 4–6 linjer om det vigtigste i teksten om ${topic}.`,
    'Find to steder i teksten, der viser, hvorfor noget sker. Forklar sammenhængen.',
  ],
  challenge: (topic, terms, numbers) => [
    `Hvad er tekstens vigtigste pointe om ${topic}? Giv to grunde, og vis, hvor i teksten du har dem fra.`,
    ...(terms[0]
      ? [`Sammenlign “${terms[0]}” med noget, du kender fra din egen hverdag. Hvad er ens, og hvad er forskelligt?`]
      : []),
    ...(numbers[0] ? [`Teksten bruger tallet ${numbers[0]}. Hvad viser det, og hvad siger det ikke noget om?`] : []),
    'Hvem kunne være uenig i det, teksten fortæller? Skriv deres bedste argument, og svar på det.',
    'Hvilket spørgsmål svarer teksten ikke på? Hvor vil du lede, og hvordan vil du tjekke, om kilden er til at stole på?',
  ],
  taskSteps: [
    'Læs opgaven to gange. Fortæl en makker, hvad du skal finde ud af.',
    'Skriv det op, som du ved i forvejen.',
    'Tag ét skridt ad gangen, og skriv hvert skridt ned.',
    'Se på dit resultat til sidst: Passer det med opgaven?',
  ],
  hint: 'Hjælp',
  hints: {
    percent: 'Procent betyder hundrededele. Find først, hvor meget 1 % er.',
    fraction: 'Se på nævnerne. Er de ens? Hvis ikke, så find en nævner, som begge brøker kan få.',
    equation: 'Gør det samme på begge sider af lighedstegnet, til den ukendte står alene.',
    figure: 'Tegn figuren, og skriv målene på. Er det hele vejen rundt eller fladen indeni, du skal finde?',
    average: 'Læg alle tallene sammen først. Hvor mange tal er der?',
    price: 'Hvad koster én? Hvor mange er der? Skriv begge dele op, før du regner.',
    why: 'Begynd med at finde stedet i teksten. Skriv så: Det er, fordi …',
    find: 'Hvilket ord i spørgsmålet kan du lede efter i teksten?',
    calculate: 'Hvad ved du, og hvad skal du finde? Skriv begge dele, før du regner.',
  },
  furtherTasks: [
    'Vælg én af opgaverne. Løs den på en anden måde, og forklar, hvilken måde der er bedst hvornår.',
    'Lav en ny opgave af samme slags, som er sværere. Forklar, hvad der gør den svær.',
    'Hvilken fejl tror du, mange laver i opgaverne? Forklar, hvordan man opdager den.',
  ],
  wordTable: {
    caption: 'Ord og deres betydning',
    head: ['Ord', 'I stavelser', 'Det betyder'],
    home: (language) => `På ${language}`,
    drawing: 'Tegning',
    fillIn:
      'De tomme felter er til jer: Ledetråd oversætter ikke uden en sprogmodel og gætter ikke på, hvad et ord betyder.',
  },
  lixTable: { caption: 'LIX før og efter', head: ['Version', 'Originalen', 'Versionen', 'Målet', 'Afstand'] },
  lixNote: (lix) => `Originalen har LIX ${lix}. Den hører med, så du altid kan se, hvad versionerne er lavet af.`,
  remarks: {
    nothingDropped: 'Intet er udeladt: Reglerne deler sætninger og bytter enkelte ord, men fjerner ikke indhold.',
    terms: (terms) => `Fagordene står i alle versioner: ${terms}.`,
    termNotInSource: (terms) =>
      `Disse fagord står ikke i originalen: ${terms}. Reglerne føjer ikke nye oplysninger til, så de står kun i ordlisten.`,
    facts: (numbers) =>
      `Alle navne og ${numbers === 1 ? 'det ene tal' : `alle ${numbers} tal`} fra originalen er talt efter og står i hver version.`,
    unchanged: (version, lix, target) =>
      `${version}: Teksten er som originalen. Dens LIX er ${lix}, og målet er ${target}. Regler kan ikke gøre en tekst sværere, så her er opgaverne forskellen.`,
    reached: (version, before, after, target) =>
      `${version}: LIX er gået fra ${before} til ${after}. Målet er ${target}.`,
    unreached: (version, before, after, target) =>
      `${version}: LIX er gået fra ${before} til ${after}, men målet er ${target}. Reglerne laver ikke flere ændringer, når de kan give en forkert sætning. Ret selv de længste sætninger, eller brug en sprogmodel.`,
    original: (version, lix) => `${version}: Teksten er originalen med LIX ${lix}. Udfordringen ligger i opgaverne.`,
    form: 'Version A har én sætning på hver linje i korte dele. Skriv selv en overskrift efter “Del 1:”, eller lad eleverne gøre det. Svære ord, som Ledetråd kan forklare kort, er forklaret i parentes første gang: (= …). Overskrifter og forklaringer er føjet til og ikke talt med i LIX.',
    added: 'Føjet til: ordliste, trin, opgaver og sætningsstartere. De er ikke talt med i LIX.',
    measuredOnly: 'Reglerne kender kun danske sætninger. Teksten er målt, men ikke ændret.',
    tasksKept: (count) =>
      `Alle ${count} opgaver er med i hver version med de samme tal. Version A har hjælp til hver opgave, version C har tre opgaver mere.`,
    word: (from, to) => `“${from}” er blevet til “${to}”.`,
  },
  missing: {
    withWords: (topic) =>
      `Der skal en tekst eller et opgavesæt til, før der kan laves tre versioner. Sæt din tekst ind som kilde, eller slå en sprogmodel til. Så længe får du en ordliste om ${topic} med plads til elevens eget sprog.`,
    withoutWords: (topic) =>
      `Der skal en tekst eller et opgavesæt til, før der kan laves tre versioner. Sæt din tekst om ${topic} ind som kilde, eller slå en sprogmodel til. Har du kun en ordliste, kan du sætte den ind og få den i stavelser.`,
  },
  rulesLabel: 'Ledetråds egne regler for danske sætninger',
  wordsLabel: 'Ledetråds skoleordbog',
  readText: 'Læs først teksten, som du har fået af din lærer.',
  checks: {
    lix: {
      label: 'LIX ligger højst tre fra målet',
      near: (name, lix, target, off) => `${name}: LIX ${lix}, mål ${target} (${sign(off)})`,
    },
    terms: {
      label: 'Fagordene står i alle versioner',
      all: (terms) => `Fundet i alle versioner: ${terms}.`,
      gone: (name, terms) => `${name} mangler: ${terms}.`,
    },
    facts: {
      label: 'Tal og navne fra originalen er bevaret',
      all: (count) =>
        `${count} versioner holdt op mod originalen: Ingen tal eller navne mangler, og ingen er kommet til.`,
      gone: (name, facts) => `${name} mangler: ${facts}.`,
      added: (name, facts) => `${name} har noget, som ikke står i originalen: ${facts}.`,
    },
    goal: {
      label: 'Alle versioner har det samme mål',
      same: 'Målet er ord for ord det samme i alle versioner.',
      differs: 'Målet er ikke det samme i alle versioner.',
    },
    none: 'Der er ingen versioner at se på.',
  },
};

const en: DifferentiationTexts = {
  titles: {
    original: 'The original',
    supported: 'Text and tasks, version A',
    onLevel: 'Text and tasks, version B',
    challenge: 'Text and tasks, version C',
    glossary: 'Word list',
    notes: 'For the teacher: what was changed',
  },
  levels: { supported: 'Supported', onLevel: 'On level', challenge: 'Challenge' },
  headings: {
    goal: 'Goal',
    text: 'Text',
    words: 'Words that you will need',
    steps: 'What to do',
    tasks: 'Tasks',
    starters: 'Ways to begin your sentences',
    changes: 'Changes',
  },
  goal: (topic) =>
    `You can tell what the text says about ${topic}, and explain the most important words in your own words.`,
  goalOfTasks: (topic) => `You can solve tasks about ${topic} and explain how you did it.`,
  part: (number) => `Part ${number}: …`,
  steps: [
    'Read the first two sentences. What do you think the text is about?',
    'Read one paragraph at a time. Stop after each, and say in your own words what it told you.',
    'Underline the words that you do not know. Look them up in the word list, or ask a partner.',
    'Read the task before you read the paragraph again. Then you know what you are looking for.',
  ],
  starters: (topic, terms) => [
    `The text is about ${topic} and tells that …`,
    ...terms.slice(0, 2).map((term) => `The word “${term}” means …`),
    'It says so in the paragraph about …',
    'I noticed …, because …',
  ],
  supported: (topic, terms) => [
    ...terms.slice(0, 3).map((term) => `Find the word “${term}” in the text. What do you learn? Write one sentence.`),
    'Choose one paragraph. Write a heading for it, five words at most.',
    `Write three things that you now know about ${topic}.`,
    'What do you wonder about? Write one question to the text.',
  ],
  onLevel: (topic, terms) => [
    ...(terms.length > 0 ? [`Explain in your own words: ${terms.slice(0, 4).join(', ')}. Use the text.`] : []),
    ...(terms.length > 1 ? [`How do “${terms[0]}” and “${terms[1]}” hang together in the text?`] : []),
    `Write 4–6 lines about what matters most in the text about ${topic}.`,
    'Find two places in the text that show why something happens. Explain how it hangs together.',
  ],
  challenge: (topic, terms, numbers) => [
    `What is the main point of the text about ${topic}? Give two reasons, and show where in the text you found them.`,
    ...(terms[0]
      ? [`Compare “${terms[0]}” with something that you know from your own life. What is alike, and what is different?`]
      : []),
    ...(numbers[0]
      ? [`The text uses the number ${numbers[0]}. What does it show, and what does it say nothing about?`]
      : []),
    'Who might disagree with what the text tells? Write their best argument, and answer it.',
    'Which question does the text not answer? Where will you look, and how will you check whether the source can be trusted?',
  ],
  taskSteps: [
    'Read the task twice. Tell a partner what you are to find out.',
    'Write down what you know already.',
    'Take one step at a time, and write each step down.',
    'Look at your result at the end: does it fit the task?',
  ],
  hint: 'Help',
  hints: {
    percent: 'Per cent means hundredths. First find how much 1 % is.',
    fraction: 'Look at the denominators. Are they alike? If not, find one that both fractions can have.',
    equation: 'Do the same on both sides of the equals sign until the unknown stands alone.',
    figure: 'Draw the figure and write the measures on it. Are you to find the way round it, or the area inside?',
    average: 'Add all the numbers first. How many numbers are there?',
    price: 'What does one cost? How many are there? Write both down before you calculate.',
    why: 'Begin by finding the place in the text. Then write: It is because …',
    find: 'Which word of the question can you look for in the text?',
    calculate: 'What do you know, and what are you to find? Write both before you calculate.',
  },
  furtherTasks: [
    'Choose one of the tasks. Solve it in another way, and explain which way is best when.',
    'Make a new task of the same kind that is harder. Explain what makes it hard.',
    'Which mistake do you think many make in these tasks? Explain how one finds it.',
  ],
  wordTable: {
    caption: 'Words and what they mean',
    head: ['Word', 'In syllables', 'What it means'],
    home: (language) => `In ${language}`,
    drawing: 'Drawing',
    fillIn:
      'The empty cells are for you: Ledetråd does not translate without a language model, and does not guess what a word means.',
  },
  lixTable: { caption: 'LIX before and after', head: ['Version', 'Original', 'Version', 'Target', 'Distance'] },
  lixNote: (lix) =>
    `The original has LIX ${lix}. It is attached, so that you can always see what the versions are made of.`,
  remarks: {
    nothingDropped:
      'Nothing is left out: the rules split sentences and exchange single words, but take no content away.',
    terms: (terms) => `The subject words stand in all versions: ${terms}.`,
    termNotInSource: (terms) =>
      `These subject words are not in the original: ${terms}. The rules add no new facts, so they stand in the word list only.`,
    facts: (numbers) =>
      `All names and ${numbers === 1 ? 'the one number' : `all ${numbers} numbers`} of the original were counted and stand in each version.`,
    unchanged: (version, lix, target) =>
      `${version}: the text is the original. Its LIX is ${lix}, and the target is ${target}. Rules cannot make a text harder, so here the tasks make the difference.`,
    reached: (version, before, after, target) =>
      `${version}: LIX went from ${before} to ${after}. The target is ${target}.`,
    unreached: (version, before, after, target) =>
      `${version}: LIX went from ${before} to ${after}, but the target is ${target}. The rules stop where a change might give a wrong sentence. Edit the longest sentences yourself, or use a language model.`,
    original: (version, lix) => `${version}: the text is the original with LIX ${lix}. The challenge is in the tasks.`,
    form: 'Version A has one sentence a line, in short parts. Write a heading after “Part 1:” yourself, or let the students do it. Hard words that Ledetråd can explain shortly are explained in brackets the first time: (= …). Headings and explanations are added and not counted in LIX.',
    added: 'Added: word list, steps, tasks and sentence starters. They are not counted in LIX.',
    measuredOnly: 'The rules know Danish sentences only. The text was measured, but not changed.',
    tasksKept: (count) =>
      `All ${count} tasks are in each version with the same numbers. Version A has help for each task, version C has three more tasks.`,
    word: (from, to) => `“${from}” became “${to}”.`,
  },
  missing: {
    withWords: (topic) =>
      `A text or a task set is needed before three versions can be made. Put your text in as a source, or turn on a language model. Meanwhile here is a word list about ${topic}, with room for the student’s own language.`,
    withoutWords: (topic) =>
      `A text or a task set is needed before three versions can be made. Put your text about ${topic} in as a source, or turn on a language model. If all you have is a word list, put it in and get it in syllables.`,
  },
  rulesLabel: 'Ledetråd’s own rules for Danish sentences',
  wordsLabel: 'Ledetråd’s school dictionary',
  readText: 'First read the text that your teacher gave you.',
  checks: {
    lix: {
      label: 'LIX is at most three from the target',
      near: (name, lix, target, off) => `${name}: LIX ${lix}, target ${target} (${sign(off)})`,
    },
    terms: {
      label: 'The subject words stand in all versions',
      all: (terms) => `Found in all versions: ${terms}.`,
      gone: (name, terms) => `${name} lacks: ${terms}.`,
    },
    facts: {
      label: 'Numbers and names of the original are kept',
      all: (count) => `${count} versions held against the original: no number or name is gone, and none is new.`,
      gone: (name, facts) => `${name} lacks: ${facts}.`,
      added: (name, facts) => `${name} has something that is not in the original: ${facts}.`,
    },
    goal: {
      label: 'All versions have the same goal',
      same: 'The goal is word for word the same in all versions.',
      differs: 'The goal is not the same in all versions.',
    },
    none: 'There are no versions to look at.',
  },
};

/** What is said in such a draft, in each language. */
export const differentiationTexts: Readonly<Record<Language, DifferentiationTexts>> = { da, en };
