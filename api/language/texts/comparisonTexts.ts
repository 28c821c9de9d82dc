import type { Language } from '../../contract/language.ts';
import type { Variants } from './ruleTexts.ts';

/** What is said of what a student does to the numbers that are to be compared. {line} is the student's own. */
interface ComparisonTexts {
  /** All of them written in one way, rightly. */
  readonly alike: Variants;
  /** One of them written in another way, rightly. */
  readonly one: Variants;
  /** Written with one denominator, but not all as large as before. */
  readonly off: Variants;
  /** {line} is a number that every denominator goes into. */
  readonly common: Variants;
  /** They should have one denominator. */
  readonly plan: Variants;
  /** {line} was picked, and nothing said of why. The same for the right one and any other. */
  readonly why: Variants;
}

export const comparisonTexts: Readonly<Record<Language, ComparisonTexts>> = {
  da: {
    alike: [
      '»{line}« er de samme tal som i opgaven, skrevet, så de kan sammenlignes. Hvad kan du se nu?',
      'Flot, »{line}« passer. Hvad fortæller de om tallene i opgaven?',
      'Det er rigtigt skrevet om: »{line}«. Hvilken forskel springer i øjnene nu?',
    ],
    one: [
      '»{line}« passer med et af opgavens tal. Hvordan kan du skrive det andet på samme måde?',
      'Det er det samme tal: »{line}«. Gør det samme ved det andet, så de kan sammenlignes. Hvad får du?',
      '»{line}« er skrevet rigtigt om. Hvad bliver det andet til, når det skrives på samme måde?',
    ],
    off: [
      'De har fået samme nævner: »{line}«. Er der ganget med det samme tal foroven som forneden i hver brøk?',
      'Samme nævner er en god idé. Tjek »{line}« en brøk ad gangen: hvad har du ganget med forneden, og hvad så foroven?',
      'Tag en brøk ad gangen i »{line}«. Er den stadig lige så stor som i opgaven?',
    ],
    common: [
      '{line} kan alle nævnerne gå op i. Hvad skal hver brøk ganges med foroven og forneden for at få den nævner?',
      'Ja, {line} kan bruges som fælles nævner. Hvordan ser den første brøk ud, når den skrives sådan?',
      '{line} går godt som nævner. Hvor mange gange går hver nævner op i {line}?',
    ],
    plan: [
      'God plan, for så er stykkerne lige store. Hvilket tal kan begge nævnere gå op i?',
      'Ja, så kan de sammenlignes. Skriv de to nævneres tabeller op. Hvor mødes de?',
      'Med samme nævner er stykkerne lige store. Hvilken nævner kan de begge få?',
    ],
    why: [
      'Du vælger {line}. Hvad ved tallene fik dig til det?',
      'Hvordan kan du se det på tallene, når du siger {line}? En tegning eller en omskrivning er også en forklaring.',
      'Du siger {line}. Hvordan ville du overbevise en, der vælger noget andet?',
    ],
  },
  en: {
    alike: [
      '"{line}" are the numbers of the problem, written so that they can be compared. What can you see now?',
      'Good, "{line}" is right. What does it tell you about the numbers in the problem?',
      'That is rewritten correctly: "{line}". What difference stands out now?',
    ],
    one: [
      '"{line}" is one of the problem\'s numbers. How can you write the other one in the same way?',
      'That is the same number: "{line}". Do the same to the other one so they can be compared. What do you get?',
      '"{line}" is rewritten correctly. What does the other one become when it is written that way?',
    ],
    off: [
      'They have the same denominator now: "{line}". Did you multiply top and bottom of each fraction by the same number?',
      'The same denominator is a good idea. Check "{line}" one fraction at a time: what did you multiply the bottom by, and the top?',
      'Take one fraction of "{line}" at a time. Is it still as large as in the problem?',
    ],
    common: [
      'Every denominator goes into {line}. What must each fraction be multiplied by, top and bottom, to get it?',
      'Yes, {line} works as a common denominator. What does the first fraction look like when it is written that way?',
      '{line} is a fine denominator. How many times does each denominator go into {line}?',
    ],
    plan: [
      'A good plan, because then the pieces are the same size. Which number do both denominators go into?',
      'Yes, then they can be compared. Write out the times tables of the denominators. Where do they meet?',
      'With the same denominator the pieces are the same size. Which denominator can both of them get?',
    ],
    why: [
      'You choose {line}. What about the numbers made you do that?',
      'How can you see it from the numbers when you say {line}? A drawing or another way of writing them counts as well.',
      'You say {line}. How would you convince somebody who picks another one?',
    ],
  },
};
