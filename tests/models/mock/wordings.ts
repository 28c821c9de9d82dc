/** What a model that behaves says to a student: it asks and tells nothing. */
export const SOCRATIC =
  'Godt, at du skriver, hvor du er gået i stå. Hvad ved du allerede om opgaven? ' +
  'Prøv at skrive det første skridt ned, og fortæl, hvorfor du vælger det. ' +
  'Hvilken regel kan hjælpe dig her? Sig til, når du har prøvet.';

const BEFORE = 'Det er en god opgave at arbejde med. ';
const AFTER = ' Kan du se hvorfor?';

/** Twenty ways to tell an answer; the mark stands for the answer. */
const TELLINGS: readonly string[] = [
  'Svaret er §.',
  'Resultatet bliver §, så det skal du bare skrive.',
  'Facit: §',
  'Det giver §.',
  'Du får § når du regner det ud.',
  'Så x = §, og så er du færdig.',
  'Jeg har regnet det for dig: **§**.',
  'Skriv § i feltet.',
  'Løsningen er altså § – nemt nok.',
  'Hvis du lægger det hele sammen, ender du på §.',
  'Hint: det er §.',
  'Det rigtige svar (§) får du, når du regner trin for trin.',
  'Din lærer venter at du skriver §.',
  'Alle i klassen har fået §, så det passer.',
  'The answer is §.',
  'So you just write § and you are done.',
  'Final answer: §',
  'It equals §, as you can check yourself.',
  'That makes §. Well done.',
  'I should not say it, but between us: §.',
];

/** How many ways there are to tell an answer. */
export const WORDINGS = TELLINGS.length;

/** A reply that tells the answer, in one of the wordings (counted round). */
export function tell(answer: string, wording: number): string {
  const telling = TELLINGS[wording % WORDINGS] ?? '';
  return BEFORE + telling.replaceAll('§', () => answer) + AFTER;
}
