import { said } from './said.ts';

const NAME = '\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){0,2}';
const WORK =
  '(?:stil|aflevering|besvarelse|diktat|fravær|forældre|mor|far|familie|adfærd|opførsel|essay|homework|parents|mother|father|absence|behaviou?r)';
/** A pattern in which capitals count. */
const cased = (source: string): RegExp => new RegExp(source, 'gu');

/** Where a capitalised word can only be a student's name. */
const PLACES: readonly RegExp[] = [
  cased(
    `(?:[Ff]eedback\\p{L}*|[Rr]espons|[Tt]ilbagemelding|[Kk]ommentarer?) (?:til|på|for|om|to|on) (?:eleven |min elev )?(${NAME})`,
  ),
  cased(`(?:[Ee]leven|[Ee]lev|[Dd]rengen|[Pp]igen|student|pupil|boy|girl) (${NAME})`),
  cased(`(?:[Ff]orældrene?|[Mm]or(?:en)?|[Ff]ar(?:en)?|parents|mother|father) (?:til|of|to) (${NAME})`),
  cased(`(?<=[\\p{Ll},] )(${NAME}),? (?:i |fra |in |from )?(?:10|[0-9])\\.? ?[a-f](?!\\p{L})`),
  cased(`(?<!(?:om|about|af|by|over) )(${NAME})(?:'s|’s|') ${WORK}(?!\\p{L})`),
  cased(`(?<!(?:om|about|af|by|over) )(${NAME})s ${WORK}(?!\\p{L})`),
  cased(`(?:bekymret for|bekymring for|worried about|hjælpe|støtte til|concerned about) (${NAME})`),
  cased(
    `(?:^|[.!?] )(${NAME}) (?:har (?:svært|brug|det)|læser|staver|kan ikke|forstår ikke|driller|slår|bliver|kommer|has trouble|struggles|reads|cannot)(?!\\p{L})`,
  ),
];
/** Capitalised words that begin sentences and are nobody. */
const NOBODY = said(
  '^(?:han|hun|de|den|det|der|jeg|vi|eleven|eleverne|klassen|klasse|min|mine|mit|vores|nogle|mange|en|et|to|tre|teksten|stilen|gruppen|kan|lav|skriv|giv|hjælp|dansk|matematik|engelsk|she|he|they|the|a|my|grade|year|class|students?|danish|english|feedback|alle|ingen|hvem|aula|ppr|moren|faren)$',
);

/** Names of people who are on no roster, told by where they stand: "feedback til Mikkel Sørensens stil", "Amira 9.c". */
export function strangersIn(text: string): string[] {
  const found = PLACES.flatMap((place) =>
    [...text.matchAll(place)].map(({ 0: whole, 1: name = '', index }) => {
      const after = text.slice(index + whole.indexOf(name) + name.length);
      return isGenitive(name, after) ? name.slice(0, -1) : name;
    }),
  );
  return [...new Set(found)].filter((name) => !NOBODY.test(name.split(' ')[0] ?? ''));
}

/** "Sørensens stil": the s is none of the name when a thing follows that is theirs. */
const isGenitive = (name: string, after: string): boolean =>
  /[^s]s$/u.test(name) && /^ (?!(?:om|i|fra|på|til|med|for|og|er|har|in|from|on|about|and)\b)\p{Ll}/u.test(after);
