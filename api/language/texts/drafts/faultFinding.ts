import type { Language } from '../../../contract/language.ts';

/** What is wrong on purpose. */
export const FAULT_KINDS = ['number', 'name', 'cause', 'source', 'general'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** What stands in the task "find the fault". */
interface FaultFindingTexts {
  readonly sections: Readonly<Record<'text' | 'task' | 'key', string>>;
  /** Stands over the text wherever it is shown. */
  readonly mark: string;
  readonly title: (topic: string) => string;
  readonly intro: (count: number) => string;
  readonly steps: readonly string[];
  readonly reflect: string;
  readonly sheet: readonly [claim: string, found: string, where: string];
  readonly sheetCaption: string;
  readonly keyIntro: (count: number) => string;
  readonly keyHead: readonly [number: string, planted: string, original: string, kind: string, how: string];
  readonly kinds: Readonly<Record<FaultKind, string>>;
  readonly how: Readonly<Record<FaultKind, string>>;
  /** In place of an original where a whole sentence was put in. */
  readonly added: string;
  /** Sources that do not exist: each a sentence that refers to one. */
  readonly inventedSources: readonly ((topic: string) => string)[];
  readonly missing: { readonly source: string; readonly few: (found: number) => string };
  readonly bank: string;
}

/** Texts of the task "find the fault", in each language. The invented authors, titles and publishers are nobody's. */
export const faultFindingTexts: Readonly<Record<Language, FaultFindingTexts>> = {
  da: {
    sections: { text: 'Teksten', task: 'Opgaven', key: 'Lærerens nøgle' },
    mark: 'Tekst med indbyggede fejl (skrevet til øvelsen)',
    title: (topic) => `Om ${topic}`,
    intro: (count) =>
      `Teksten ser rigtig ud, men der er bygget ${count} fejl ind i den. Sådan kan et svar fra en AI også være: godt skrevet og forkert. Find fejlene, og vis, hvordan du ved det.`,
    steps: [
      'Læs hele teksten én gang uden at rette noget.',
      'Sæt streg under det, der kan tjekkes: årstal og tal, navne og steder, årsager (»fordi«), kilder og store ord som »alle« og »altid«.',
      'Vælg en påstand ad gangen. Find den i to kilder, der ikke har skrevet af efter hinanden, for eksempel jeres lærebog og et leksikon.',
      'Spørg om hver kilde: Hvem har skrevet den, hvornår og hvorfor?',
      'Skriv i skemaet, hvad der er forkert, hvad der er rigtigt, og hvor du fandt det.',
    ],
    reflect:
      'Tal sammen to og to: Hvilken fejl var sværest at opdage, og hvorfor? Hvad vil du tjekke, næste gang du får et svar fra en AI?',
    sheet: ['Det står der i teksten', 'Det er rigtigt', 'Her fandt jeg det'],
    sheetCaption: 'Mine fund',
    keyIntro: (count) =>
      `${count} fejl er bygget ind. Resten af teksten er kildens egen. Gem nøglen, til eleverne har fremlagt deres fund.`,
    keyHead: ['Nr.', 'Det står i teksten', 'Det stod i kilden', 'Slags', 'Sådan kan en elev finde den'],
    kinds: {
      number: 'ændret tal eller årstal',
      name: 'byttet navn eller sted',
      cause: 'årsag og virkning byttet om',
      source: 'opfundet kilde',
      general: 'for stort ord',
    },
    how: {
      number: 'Slå tallet op i to kilder. Passer det med de andre tal i teksten?',
      name: 'Find ud af, hvad navnet eller stedet hører sammen med, i et leksikon eller på et kort.',
      cause: 'Vend sætningen om: Hvad kom først, og hvad kom af det?',
      source: 'Søg på titel og forfatter på bibliotek.dk. En kilde, der ikke findes, kan ikke bevise noget.',
      general: 'Find én undtagelse. Så kan det ikke passe, at det gælder »alle« eller »altid«.',
    },
    added: '(Sætningen er sat ind. Den står ikke i kilden.)',
    inventedSources: [
      (topic) => `Det er beskrevet i bogen »Sandheden om ${topic}« af Torbald Vintermose (Forlaget Hvid Hejre, 1997).`,
      (topic) => `Det viser en undersøgelse om ${topic} fra Nordisk Institut for Hverdagsviden i 2011.`,
    ],
    missing: {
      source:
        'Sæt en tekst ind, som du ved er rigtig, for eksempel fra jeres lærebog: så kan der bygges fejl ind i den, som kan tjekkes. Uden en kilde kan Ledetråd ikke vide, hvad der er rigtigt; med en sprogmodel kan den skrive en tekst, som du selv må tjekke.',
      few: (found) =>
        `Der kunne kun bygges ${found} fejl ind. Vælg en tekst med flere årstal, navne eller årsager, gerne 150–300 ord.`,
    },
    bank: 'Ledetråds regler for indbyggede fejl',
  },
  en: {
    sections: { text: 'The text', task: 'The task', key: 'The teacher’s key' },
    mark: 'Text with planted faults (written for this exercise)',
    title: (topic) => `About ${topic}`,
    intro: (count) =>
      `The text looks right, but ${count} faults are planted in it. An answer from an AI can be like that too: well written and wrong. Find the faults, and show how you know.`,
    steps: [
      'Read all of the text once without correcting anything.',
      'Underline what can be checked: years and numbers, names and places, causes (“because”), sources, and big words such as “all” and “always”.',
      'Take one claim at a time. Find it in two sources that have not copied each other, such as your textbook and an encyclopedia.',
      'Ask of each source: who wrote it, when and why?',
      'Write in the table what is wrong, what is right, and where you found it.',
    ],
    reflect:
      'Talk in pairs: which fault was hardest to notice, and why? What will you check the next time you get an answer from an AI?',
    sheet: ['What the text says', 'What is right', 'Where I found it'],
    sheetCaption: 'What I found',
    keyIntro: (count) =>
      `${count} faults are planted. The rest of the text is the source’s own. Keep the key until students have shown what they found.`,
    keyHead: ['No.', 'In the text', 'In the source', 'Kind', 'How a student can find it'],
    kinds: {
      number: 'changed number or year',
      name: 'swapped name or place',
      cause: 'cause and effect swapped',
      source: 'invented source',
      general: 'too big a word',
    },
    how: {
      number: 'Look the number up in two sources. Does it fit the other numbers in the text?',
      name: 'Find out what the name or place belongs to, in an encyclopedia or on a map.',
      cause: 'Turn the sentence round: what came first, and what came of it?',
      source: 'Search for title and author in a library. A source that does not exist proves nothing.',
      general: 'Find one exception. Then it cannot be true of “all” or “always”.',
    },
    added: '(The sentence was put in. It is not in the source.)',
    inventedSources: [
      (topic) =>
        `This is described in the book “The Truth about ${topic}” by Torbald Vintermose (White Heron Press, 1997).`,
      (topic) => `A study of ${topic} from the Nordic Institute of Everyday Knowledge in 2011 shows it.`,
    ],
    missing: {
      source:
        'Paste a text that you know is right, for instance from your textbook: then faults can be planted in it that students can check. Without a source Ledetråd cannot know what is right; with a language model it can write a text that you must check yourself.',
      few: (found) =>
        `Only ${found} faults could be planted. Choose a text with more years, names or causes, preferably 150–300 words.`,
    },
    bank: 'Ledetråd’s rules for planted faults',
  },
};
