import type { Language } from '../../contract/language.ts';
import { isLanguage, isMaths, type ProblemKind } from './kindTexts.ts';

/** What a subject is good for, told to somebody who asks why it is to be learnt: one statement, one question. */
interface Purpose {
  /** Words of a task that it fits. */
  readonly about: RegExp;
  readonly texts: Readonly<Record<Language, string>>;
}

const OF_MATHS: readonly Purpose[] = [
  {
    about: /%|procent|per ?cent|rabat|discount|rente|interest|moms/iu,
    texts: {
      da: 'Procent møder du på tilbud, lån og løn, og den, der kan regne det, bliver ikke snydt. Hvornår har du sidst set et tilbud i procent?',
      en: 'You meet percentages in sales, loans and wages, and those who can work them out are not cheated. When did you last see a sale in per cent?',
    },
  },
  {
    about: /\d\/\d|brøk|fraction|halv|half|fjerdedel|quarter/iu,
    texts: {
      da: 'Brøker bruger du, hver gang noget skal deles eller en opskrift skal passe til flere. Hvad har du selv delt for nylig?',
      en: 'You use fractions whenever something is shared or a recipe must feed more people. What have you shared lately?',
    },
  },
  {
    about: /[a-z]\s?=|ligning|equation|formel|formula/iu,
    texts: {
      da: 'Med et bogstav kan man regne på noget, man ikke kender endnu, og det er sådan, computere og byggefolk gør. Hvad ved du om det ukendte i opgaven her?',
      en: 'A letter lets you reckon with something that you do not know yet, which is what computers and builders do. What do you know about the unknown in this task?',
    },
  },
  {
    about: /areal|omkreds|rumfang|vinkel|trekant|area|perimeter|volume|angle|triangle/iu,
    texts: {
      da: 'Mål og figurer skal man bruge, når noget skal bygges, males eller passe ind på et værelse. Hvad ville du selv måle op?',
      en: 'Measures and shapes are needed when something is built, painted or has to fit a room. What would you measure up yourself?',
    },
  },
];

const OF_RECKONING: Readonly<Record<Language, string>> = {
  da: 'Den slags regning bruger man, når man handler, laver mad eller planlægger en tur. Hvor har du selv haft brug for at regne noget ud?',
  en: 'You use this kind of maths when you shop, cook or plan a trip. Where have you needed to work something out yourself?',
};
const OF_LANGUAGE: Readonly<Record<Language, string>> = {
  da: 'Et sprog kan man først bruge, når ordene sidder så godt, at man ikke skal tænke over dem. Hvem ville du gerne kunne tale med?',
  en: 'You can only use a language once the words come without thinking. Who would you like to be able to talk to?',
};
const OF_TEXTS: Readonly<Record<Language, string>> = {
  da: 'At læse og skrive godt er at kunne se, hvad andre vil have dig til at tro, og at kunne sige, hvad du selv mener. Hvad vil du gerne have, at din læser skal forstå?',
  en: 'To read and write well is to see what others want you to believe, and to be able to say what you think. What would you like your reader to understand?',
};
const OF_THE_WORLD: Readonly<Record<Language, string>> = {
  da: 'Ved man, hvorfor ting sker, kan man bedre tage stilling til dem. Hvad undrer du dig mest over i det her?',
  en: 'Those who know why things happen can make up their own minds about them. What do you wonder about most here?',
};

const TEXTS: readonly ProblemKind[] = ['writing', 'story', 'poem', 'opinion', 'review', 'summary', 'analysis'];

/** Why a task of this kind is worth the trouble, with a question back. */
export function purposeText(kind: ProblemKind, task: string, lang: Language): string {
  if (isMaths(kind)) return (OF_MATHS.find(({ about }) => about.test(task))?.texts ?? OF_RECKONING)[lang];
  if (isLanguage(kind)) return OF_LANGUAGE[lang];
  return TEXTS.includes(kind) ? OF_TEXTS[lang] : OF_THE_WORLD[lang];
}
