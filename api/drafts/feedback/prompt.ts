/** What a model is told about each section of feedback. The language of the draft is given beside it. */
export const instructions: Readonly<Record<string, string>> = {
  strengths:
    'What works in the student’s work, only from the teacher’s notes: one to four items, each naming something that can be seen in the work. Address the student as "du"/"you". Never invent a strength, never praise the person, never compare.',
  focus:
    'Exactly one thing to work on, the one that the teacher named as focus (or the first that the notes point at). Name it in one or two sentences to the student. No second thing, no "also".',
  nextStep:
    'One concrete thing that the student can do in ten minutes, which fits the focus. Do not write it for them.',
  question:
    'One open question to the student about their own choices, which fits the focus. Not answerable by yes or no.',
};
