/** What a model is told. The exercises and their answers are made and worked out by rules, never by a model. */
export const instructions: Readonly<Record<string, string>> = {
  intro: `A short introduction to a set of exercises, written to the student, in the language of the draft.
"goal": one sentence that says what the student gets better at; the same for every level, no name of a level.
"steps": three to five short sentences on how to work with the exercises (read, show the working, estimate, what to do when stuck).
Name no answer and no result of an exercise.`,
};
