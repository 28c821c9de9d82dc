import type { Language } from '../../../contract/language.ts';

/** What the bot says to everybody. */
interface CommonTexts {
  /** Stands for a card where it cannot be shown. */
  readonly cardSummary: string;
  /** Shown until the first sentence of a reply is there. */
  readonly waiting: string;
  readonly open: string;
  /** Something went wrong on our side. */
  readonly failed: string;
  readonly cannotReadFiles: string;
  /** The chat's user is nobody whom the school's list knows. */
  readonly stranger: string;
  /** Said to them besides when they wrote something. */
  readonly notKept: string;
  readonly groupAdded: string;
  readonly staffWelcome: { readonly title: string; readonly text: string; readonly examples: readonly string[] };
  readonly leaderWelcome: string;
  readonly oldButton: string;
  readonly demo: {
    readonly title: string;
    readonly text: string;
    readonly choose: string;
    readonly now: (name: string) => string;
  };
}

const da: CommonTexts = {
  cardSummary: 'Et kort fra Ledetråd',
  waiting: 'Ledetråd skriver …',
  open: 'Åbn i Ledetråd',
  failed: 'Der skete en fejl hos os. Det, du har gemt, er der stadig. Prøv igen om lidt, eller åbn Ledetråd.',
  cannotReadFiles: 'Jeg kan ikke læse filer og billeder her. Skriv opgaven som tekst, eller åbn Ledetråd.',
  stranger:
    'Skolen har ikke sat dig på listen i Ledetråd endnu. Sig det til din lærer eller skolens it-administrator. Er noget svært lige nu, kan du ringe til BørneTelefonen på 116 111.',
  notKept: 'Det, du skrev, er ikke gemt.',
  groupAdded:
    'Hej. Jeg er Ledetråd. Her kan en lærer dele en opgave med klassen: skriv »del opgave«. Hjælp til opgaver giver jeg kun privat, så ingen skal tænke højt foran de andre.',
  staffWelcome: {
    title: 'Hej. Jeg er Ledetråd',
    text: 'Skriv, hvad du skal bruge, så får du et udkast. Intet når eleverne, før du har læst og godkendt det. Jeg giver ikke karakterer, og jeg rangordner og udreder ingen. Skriv ikke elevers navne eller private forhold.',
    examples: [
      'Lektionsplan om brøker til 5.a, 90 minutter',
      'Opgaver i ligninger til 8. klasse med facitliste til mig',
      'Må 8. klasse bruge AI til dansk aflevering?',
    ],
  },
  leaderWelcome:
    'Hej. Jeg er Ledetråd. Skolens regler og det, der kræver en voksen, står på din side i Ledetråd. Her i chatten hjælper jeg elever og lærere.',
  oldButton: 'Knappen hører til noget, der ikke er der længere.',
  demo: {
    title: 'Demoskolen: hvem er du?',
    text: 'Her er ingen rigtige mennesker. Vælg, hvem du vil være.',
    choose: 'Vælg',
    now: (name) => `Du er nu ${name}. Skriv »hjælp« for at se, hvad jeg kan, og »skift« for at være en anden.`,
  },
};

const en: CommonTexts = {
  cardSummary: 'A card from Ledetråd',
  waiting: 'Ledetråd is writing …',
  open: 'Open in Ledetråd',
  failed:
    'Something went wrong on our side. What you have saved is still there. Try again in a moment, or open Ledetråd.',
  cannotReadFiles: 'I cannot read files and pictures here. Write the problem as text, or open Ledetråd.',
  stranger:
    'Your school has not put you on its list in Ledetråd yet. Tell your teacher or your school’s IT administrator. If something is hard just now, you can call BørneTelefonen on 116 111.',
  notKept: 'What you wrote was not saved.',
  groupAdded:
    'Hello. I am Ledetråd. Here a teacher can share a task with the class: write “share task”. I help with problems in private only, so that nobody has to think aloud in front of the others.',
  staffWelcome: {
    title: 'Hello. I am Ledetråd',
    text: 'Write what you need, and you get a draft. Nothing reaches students before you have read and approved it. I do not grade, rank or diagnose anybody. Leave out students’ names and private matters.',
    examples: [
      'Lesson plan on fractions for 5.a, 90 minutes',
      'Exercises in equations for grade 8 with an answer list for me',
      'May grade 8 use AI for a Danish hand-in?',
    ],
  },
  leaderWelcome:
    'Hello. I am Ledetråd. The school’s rules, and what needs an adult, stand on your page in Ledetråd. Here in the chat I help students and teachers.',
  oldButton: 'The button belongs to something that is no longer there.',
  demo: {
    title: 'The demo school: who are you?',
    text: 'Nobody here is real. Choose whom you want to be.',
    choose: 'Choose',
    now: (name) => `You are now ${name}. Write “help” to see what I can do, and “switch” to be somebody else.`,
  },
};

export const commonTexts: Record<Language, CommonTexts> = { da, en };
