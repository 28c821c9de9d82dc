import type { Language } from '../../../contract/language.ts';

/** What the bot says where a whole class reads along, and in what is put into messages. */
interface ChannelTexts {
  /** To whoever writes something that is not for here; nothing of it is repeated. */
  readonly readByAll: string;
  readonly help: string;
  readonly open: string;
  readonly choose: {
    readonly title: string;
    readonly which: string;
    readonly share: string;
    readonly noMatch: string;
    readonly none: string;
    /** The choice could not be shown to the teacher alone. */
    readonly notHere: string;
    readonly done: string;
  };
  readonly gone: string;
  readonly task: {
    /** The class and the subject. */
    readonly about: (className: string, subject: string) => string;
    readonly count: (count: number) => string;
    readonly until: (time: string) => string;
    readonly from: (teacher: string) => string;
    readonly isPrivate: string;
    readonly open: string;
  };
  readonly extension: {
    readonly forTeachers: string;
    readonly noSets: string;
    readonly noMatch: string;
    readonly formTitle: string;
    readonly formIntro: string;
    readonly noText: string;
    readonly tooLong: string;
    readonly begunTitle: string;
    readonly begun: (title: string) => string;
  };
}

const da: ChannelTexts = {
  readByAll:
    'Her læser hele klassen med, så her hjælper jeg ikke med opgaver. Skriv til mig i en privat chat, eller åbn Ledetråd. Dér læser klassen ikke med.',
  help: 'Her kan en lærer dele en opgave med klassen: skriv »del opgave« og et ord fra titlen. Lærere kan også spørge »må jeg …« og få skolens regel. Hjælp til opgaver giver jeg kun i en privat chat eller i Ledetråd, for her læser alle med.',
  open: 'Åbn Ledetråd',
  choose: {
    title: 'Hvilken opgave vil du dele her?',
    which: 'Åbne opgaver i dine klasser',
    share: 'Del her',
    noMatch: 'Ingen åben opgave har de ord i titlen. Her er dem, der er åbne nu.',
    none: 'Ingen af dine klasser har en åben opgave lige nu. Godkend et udkast i Ledetråd, og del det med klassen først. Så kan du sætte det ind her.',
    notHere:
      'Jeg kan ikke vise dig dine opgaver her, uden at alle ser dem. Brug »Indsæt en opgave« ved skrivefeltet, eller skriv »del opgave« og hele titlen.',
    done: 'Opgaven er delt her.',
  },
  gone: 'Opgaven er ikke åben længere, eller også er den ikke din. Intet er delt.',
  task: {
    about: (className, subject) => `${className} · ${subject}`,
    count: (count) => (count === 1 ? '1 opgave' : `${count} opgaver`),
    until: (time) => `Åben til ${time}`,
    from: (teacher) => `Fra ${teacher}`,
    isPrivate: 'Du arbejder for dig selv: klassen kan ikke se, hvad du skriver.',
    open: 'Åbn din opgave',
  },
  extension: {
    forTeachers: 'Det her er for lærere. Åbn Ledetråd for at arbejde med dine opgaver.',
    noSets: 'Ingen af dine klasser har en åben opgave. Del et godkendt udkast med en klasse i Ledetråd først.',
    noMatch: 'Ingen åben opgave har de ord i titlen.',
    formTitle: 'Lav differentierede opgaver',
    formIntro:
      'Af beskedens tekst bliver der et udkast i tre udgaver. Ret teksten, hvis noget ikke skal med. Skriv ikke navne.',
    noText: 'Der er ingen tekst i beskeden, som jeg kan bruge. Åbn Ledetråd, og sæt en tekst ind dér.',
    tooLong: 'Teksten er for lang til at sende herfra. Åbn Ledetråd, og sæt den ind dér. Intet er gemt.',
    begunTitle: 'Udkastet er på vej',
    begun: (title) =>
      `»${title}« bliver skrevet nu. Det er et udkast og ligger hos dig i Ledetråd. Ingen andre ser det, før du har godkendt og delt det.`,
  },
};

const en: ChannelTexts = {
  readByAll:
    'The whole class reads along here, so I do not help with problems here. Write to me in a private chat, or open Ledetråd. The class does not read along there.',
  help: 'Here a teacher can share a task with the class: write “share task” and a word of its title. Teachers can also ask “may I …” and get the school’s rule. I help with problems in a private chat or in Ledetråd only, for everybody reads along here.',
  open: 'Open Ledetråd',
  choose: {
    title: 'Which task do you want to share here?',
    which: 'Open tasks of your classes',
    share: 'Share here',
    noMatch: 'No open task has those words in its title. These are open now.',
    none: 'None of your classes has an open task just now. First approve a draft in Ledetråd and share it with the class. Then you can put it here.',
    notHere:
      'I cannot show you your tasks here without everybody seeing them. Use “Insert a task” beside the message box, or write “share task” and the whole title.',
    done: 'The task is shared here.',
  },
  gone: 'The task is no longer open, or it is not yours. Nothing was shared.',
  task: {
    about: (className, subject) => `${className} · ${subject}`,
    count: (count) => (count === 1 ? '1 task' : `${count} tasks`),
    until: (time) => `Open until ${time}`,
    from: (teacher) => `From ${teacher}`,
    isPrivate: 'You work on your own: the class cannot see what you write.',
    open: 'Open your task',
  },
  extension: {
    forTeachers: 'This is for teachers. Open Ledetråd to work on your tasks.',
    noSets: 'None of your classes has an open task. First share an approved draft with a class in Ledetråd.',
    noMatch: 'No open task has those words in its title.',
    formTitle: 'Make differentiated tasks',
    formIntro:
      'The text of the message becomes a draft in three versions. Change the text if something is to be left out. Leave out names.',
    noText: 'The message holds no text that I can use. Open Ledetråd and paste a text there.',
    tooLong: 'The text is too long to be sent from here. Open Ledetråd and paste it there. Nothing has been saved.',
    begunTitle: 'The draft is on its way',
    begun: (title) =>
      `“${title}” is being written now. It is a draft, and you find it in Ledetråd. Nobody else sees it before you have approved and shared it.`,
  },
};

/** What the bot says where a whole class reads along, in each language. */
export const channelTexts: Readonly<Record<Language, ChannelTexts>> = { da, en };
