/** What a model is told about each section. The draft's language is given beside it: write in that language. */
export const instructions: Readonly<Record<string, string>> = {
  goal: 'One learning goal that can be seen or heard in the lesson, beginning "Eleverne kan" in Danish or "Students can" in English. Keep the teacher’s own goal word for word where one is given. Keep the curriculum entries exactly as the rules wrote them; add none. Write in the language of the draft.',
  signs:
    'Two to four signs that show that the goal is reached: what a student says, draws, writes or does. No grades, no scores. Write in the language of the draft.',
  prior:
    'Two or three things that students should know already, each in one sentence. Write in the language of the draft.',
  misconceptions:
    'One to three misunderstandings that are typical of this topic at this grade, each with a concrete way to meet it (an example, a drawing, a thing), not a correction. Write in the language of the draft.',
  words:
    'Three to six subject words with an explanation that a student of the grade understands. Include all the words that the teacher named. Write in the language of the draft.',
  phases:
    'The lesson phase by phase. The minutes add up exactly to the minutes asked for. Say what the teacher does and what students do in short sentences. Use the materials that the teacher named. At least a third of the activities ask students to analyse, evaluate or create. No open flames. Keep "activity" only where you kept that activity. Write in the language of the draft.',
  questions:
    'Four or five questions for the class about this topic, at least two of which ask students to analyse, evaluate or create. No yes/no questions alone. Write in the language of the draft.',
  materials: 'The materials of all phases, each once. Write in the language of the draft.',
  differentiation:
    'The same task in three versions with the same goal (repeat the goal word for word): supported with smaller steps or things to hold, on level, and a challenge that asks for more thought and not for more of the same. Write in the language of the draft.',
  exitTicket:
    'One or two short tasks that show whether the goal (repeat it word for word) is reached; a student answers in three minutes. Write in the language of the draft.',
  safety:
    'What to be careful about in the experiments or the work with tools, short and concrete. Write in the language of the draft.',
};
