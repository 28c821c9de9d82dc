import { instructions as faultInstructions } from '../faultFinding/prompt.ts';

/** What a model is told about each section. The draft's language is given beside it: write in that language. */
export const instructions: Readonly<Record<string, string>> = {
  overview:
    'At most three learning goals for the whole unit, from understanding to judging or making, each with one to three signs of learning that can be seen or heard. Keep the teacher’s own goal word for word where one is given. Keep the curriculum entries exactly as the rules wrote them; add none. Write in the language of the draft.',
  text: faultInstructions.text,
  key: faultInstructions.key,
  lessons:
    'Exactly as many lessons as were asked for, each as long as was asked for. Each has a focus, one main activity (what students do) and what they have made at its end. The last ends in the final product. At least a third of the activities ask students to analyse, evaluate or create. Write in the language of the draft.',
  finalProduct:
    'What the unit ends in, as the teacher wished, and three to five criteria that students understand. No grades, no points. Write in the language of the draft.',
  differentiation:
    'How the same goals are reached in three ways (repeat the first goal word for word): supported, on level, challenge. Write in the language of the draft.',
  questions:
    'Four or five questions that carry the unit, at least two of which ask students to analyse, evaluate or create. Write in the language of the draft.',
  safety:
    'What to be careful about in the experiments or the work with tools, short and concrete. Write in the language of the draft.',
  materials: 'The materials of the whole unit, each once. Write in the language of the draft.',
  aiUse:
    'How students may use AI in this unit, by the colour that the teacher named. Write in the language of the draft.',
};
