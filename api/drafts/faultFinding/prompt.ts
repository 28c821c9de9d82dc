/** What a model is told about each section of "find the fault". The language of the draft is given beside it. */
export const instructions: Readonly<Record<string, string>> = {
  text: 'A factual text of 150–300 words for the grade on the topic, from the source if there is one, with three to six faults planted on purpose: a changed year or number, swapped names or places, a cause and its effect swapped, an invented source reference, an over-general claim ("all", "always"). One fault to a sentence, each of a kind that students can check; the rest must be true. No fault may be hurtful or about a living person.',
  key: 'For each planted fault: "planted" is its sentence letter by letter as it stands in the text, "original" the true sentence (from the source, letter by letter, if there is one; empty for an invented source), "kind", and "how" a student could find it.',
};
