import type { Language } from '../../api/contract/language.ts';

/** A text as a tutor or a task may show it, and the words that are to be marked, in order, by hand. */
export interface PassageToRead {
  readonly lang: Language;
  readonly text: string;
  /** Apart by spaces. An ordinal's full stop is no part of its word, and a minus is a word of its own. A fraction of numbers is marked whole; of any other first the whole, then its parts. */
  readonly words: string;
}

const da = (text: string, words: string): PassageToRead => ({ lang: 'da', text, words });
const en = (text: string, words: string): PassageToRead => ({ lang: 'en', text, words });

/** By what they try; the first of each kind is enough where time is short. */
const kinds = {
  danish: [
    da('Ida har 24 æbler. Hun giver fire væk.', 'Ida har 24 æbler Hun giver fire væk'),
    da('Hvad beder opgaven dig om at finde?', 'Hvad beder opgaven dig om at finde'),
    da('Tag f.eks. en tegning, en tabel osv. med.', 'Tag f.eks. en tegning en tabel osv. med'),
    da('E-mailen handler om it-udstyret på skolen.', 'E-mailen handler om it-udstyret på skolen'),
    da('Han sagde: „Det er min tur!“ Så kastede han.', 'Han sagde Det er min tur Så kastede han'),
    da('Kan du se det? Ja! Så prøv igen …', 'Kan du se det Ja Så prøv igen'),
    da('Åse og Øjvind ærgrer sig over æggene.', 'Åse og Øjvind ærgrer sig over æggene'),
    da(
      'Skolens bibliotek åbner igen på mandag, når væggene er malet, og de nye hylder er sat op, og hvis du vil låne en bog før det, så kan du spørge din lærer, om klassen har en kasse med bøger, som du må tage med hjem i weekenden.',
      'Skolens bibliotek åbner igen på mandag når væggene er malet og de nye hylder er sat op og hvis du vil låne en bog før det så kan du spørge din lærer om klassen har en kasse med bøger som du må tage med hjem i weekenden',
    ),
    da('Fotosyntese er, når planten bruger lys.', 'Fotosyntese er når planten bruger lys'),
  ],
  numbers: [
    da('Det koster 3,5 kr. pr. stk.', 'Det koster 3,5 kr. pr. stk.'),
    da('Bussen kører kl. 14.30 fra Aarhus.', 'Bussen kører kl. 14.30 fra Aarhus'),
    da('Vikingetiden sluttede omkring 1066 (ca.).', 'Vikingetiden sluttede omkring 1066 ca.'),
    da('Find 3/4 af 20.', 'Find 3/4 af 20'),
    da('Du skrev 2x + 3 = 11. Hvad gør du først?', 'Du skrev 2x + 3 = 11 Hvad gør du først'),
    da('25 % af 80 er et tal, du kan finde.', '25 % af 80 er et tal du kan finde'),
    da('Arealet er 12 cm², og siden er 3 cm.', 'Arealet er 12 cm² og siden er 3 cm'),
    da('Det er −4 °C i dag.', 'Det er − 4 °C i dag'),
    da('Der bor 1.250.000 mennesker i Østjylland.', 'Der bor 1.250.000 mennesker i Østjylland'),
    da('Læs s. 12-13 i bogen.', 'Læs s. 12-13 i bogen'),
    da('7. klasse skal på tur den 3. maj.', '7 klasse skal på tur den 3 maj'),
    da('Hvilken er størst: 0,5 eller 1/3?', 'Hvilken er størst 0,5 eller 1/3'),
  ],
  lists: [
    da(
      'Du skal bruge:\n- en lineal\n- en blyant\n- et stykke papir',
      'Du skal bruge en lineal en blyant et stykke papir',
    ),
    da('1. Læs opgaven.\n2. Tegn den.\n3. Regn.', '1 Læs opgaven 2 Tegn den 3 Regn'),
  ],
  formulas: [
    da('Løs $\\frac{x+1}{2} = 5$ nu.', 'Løs x+12 x + 1 2 = 5 nu'),
    da('Kvadratet på 5 er 5^2.', 'Kvadratet på 5 er 5 2'),
    da('Hvad er $\\frac{3}{4} + \\frac{1}{8}$?', 'Hvad er 34 + 18'),
    da('Find $\\sqrt{16}$ og $x^2$ nu.', 'Find 16 og x 2 nu'),
    da('Skriv $(a+b)^2$ uden parentes.', 'Skriv ( a + b ) 2 uden parentes'),
    da('Tag $\\sqrt{x+4} - 1$, når x er 5.', 'Tag x+4 x + 4 x+4 − 1 når x er 5'),
    da('Hvad er $2^{n+1}$?', 'Hvad er 2 n+1 n + 1'),
  ],
  english: [
    en('Ida has 24 apples. She gives four away.', 'Ida has 24 apples She gives four away'),
    en('What does the task ask you to find?', 'What does the task ask you to find'),
    en('Don’t guess, e.g. by trying numbers.', 'Don’t guess e.g. by trying numbers'),
    en('The train leaves at 14:30 from Leeds.', 'The train leaves at 14:30 from Leeds'),
    en('It costs 3.50 pounds, doesn’t it?', 'It costs 3.50 pounds doesn’t it'),
    en('Look at 2x + 3 = 11 again.', 'Look at 2x + 3 = 11 again'),
    en('First, draw it. Then, write what you know.', 'First draw it Then write what you know'),
    en('My mother-in-law’s dog is 3 years old.', 'My mother-in-law’s dog is 3 years old'),
  ],
} as const satisfies Readonly<Record<string, readonly PassageToRead[]>>;

/** Danish, English, numbers, signs, lists and formulas. */
export const passagesToRead: readonly PassageToRead[] = Object.values(kinds).flat();

/** One of each kind. */
export const aHandfulToRead: readonly PassageToRead[] = Object.values(kinds).map(([first]) => first);
