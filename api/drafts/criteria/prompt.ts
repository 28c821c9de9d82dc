/** What a model is told about each section of assessment criteria. The language of the draft is given beside it. */
export const instructions: Readonly<Record<string, string>> = {
  aim: 'One or two sentences for students: what the criteria are for, and the goal.',
  criteria:
    'Three to five criteria for the product and the goal. For each, three descriptions of what one can see in the work itself: "onTheWay" (begun), "good" and "further" (beyond good). Address the student as "du"/"you", in words that the grade understands. No points, no grades, no percentages, no comparing with others, and nothing that only counts ("at least three adjectives").',
  selfCheck:
    'For each criterion one statement that a student can say of their own work in the first person and point at ("Jeg kan pege på …"). "nextStep" is the beginning of a sentence that the student finishes.',
};
