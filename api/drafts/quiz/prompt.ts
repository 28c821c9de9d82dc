/** A model writes no question here: the questions and the mistakes behind their options are worked out by rules. */
export const instructions: Readonly<Record<string, string>> = {};
