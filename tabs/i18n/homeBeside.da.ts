/** The problem in the student's own language: the Danish words of the page. Fetched with it. */
export const da = {
  title: 'Opgaven på dit sprog',
  translate: 'Oversæt hele opgaven',
  asking: 'Oversætter og tjekker …',
  byMachine: 'Maskinoversat af {{model}}, ikke læst af et menneske. Det er den danske tekst, der gælder.',
  onlyWords: 'Her er ordene fra din lærers ordliste. Hele opgaven bliver ikke oversat her.',
  nothing: 'Der er ingen ord på dit sprog til opgaven, og den bliver ikke oversat her. Spørg din lærer.',
  say: 'Læs sætning {{number}} på dansk',
};
