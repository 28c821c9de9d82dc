import type { Language } from '../../contract/language.ts';
import { wordEdges } from '../../language/words.ts';

/** Danish neuter nouns of school texts: "hendes sprog" is "dit sprog". */
const NEUTER =
  /(?:sprog|indhold|arbejde|emne|fokus|svar|digt|eventyr|afsnit|ordforråd|tempo|resultat|forsøg|spørgsmål|argument|billede|ordvalg|brev|udtryk|overblik|budskab|sted|papir|manuskript|diagram|citat|eksempel|forord)$/iu;
const PLURAL = /(?:erne|ene|er|ninger|ord|afsnit)$/u;

type Change = readonly [RegExp, string | ((...parts: string[]) => string)];

/** "hans": whose form depends on the noun that follows, an adjective between or not. */
const yours = (_: string, adjective: string | undefined, noun: string): string => {
  const own = NEUTER.test(noun) ? 'dit' : PLURAL.test(noun) ? 'dine' : 'din';
  return `${own} ${adjective ?? ''}${noun}`;
};

const DANISH: readonly Change[] = [
  [wordEdges(/(?:\b(?:hans|hendes|elevens|sin|sit|sine)|\[ELEV_\d+\]s) (\p{L}+e )?(\p{L}+)/giu), yours],
  [wordEdges(/\b(?:han|hun|eleven)\b|\[ELEV_\d+\]/giu), 'du'],
  [wordEdges(/\b(?:ham|hende)\b/giu), 'dig'],
  [wordEdges(/\bsig\b/giu), 'dig'],
];
const ENGLISH: readonly Change[] = [
  [wordEdges(/\b(?:he|she|the student|the pupil) (?:is|’s|'s)\b|\[ELEV_\d+\] is\b/giu), 'you are'],
  [wordEdges(/\b(?:he|she|the student|the pupil) has\b|\[ELEV_\d+\] has\b/giu), 'you have'],
  [
    wordEdges(/\b(?:he|she|the student|the pupil) (\p{L}{2,}?)(?:es(?=\b)(?<=(?:ch|sh|ss|x|o)es)|s)\b/giu),
    (_, verb: string) => `you ${verb.replace(/ie$/u, 'y')}`,
  ],
  [wordEdges(/\b(?:his|her|the student[’']s|the pupil[’']s)\b(?= \p{L})|\[ELEV_\d+\][’']s/giu), 'your'],
  [wordEdges(/\b(?:he|she|him|the student|the pupil)\b|\[ELEV_\d+\]/giu), 'you'],
];

/** A note about a student, turned to the student: "hun er god til …" → "du er god til …". */
export function toTheStudent(note: string, lang: Language): string {
  return (lang === 'da' ? DANISH : ENGLISH).reduce(
    (text, [pattern, by]) => (typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by)),
    note,
  );
}
