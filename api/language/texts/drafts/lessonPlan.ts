/** The headings of a lesson plan. */
export const lessonPlanTitles = {
  goal: { da: 'Mål', en: 'Goal' },
  signs: { da: 'Tegn på læring', en: 'Signs of learning' },
  safety: { da: 'Sikkerhed', en: 'Safety' },
  phases: { da: 'Timens gang', en: 'The lesson' },
  differentiation: { da: 'Differentiering', en: 'Differentiation' },
  questions: { da: 'Spørgsmål til klassen', en: 'Questions to the class' },
  prior: { da: 'Det bygger vi på', en: 'What we build on' },
  misconceptions: { da: 'Misforståelser', en: 'Misunderstandings' },
  words: { da: 'Fagord', en: 'Subject words' },
  materials: { da: 'Materialer', en: 'Materials' },
  exitTicket: { da: 'Exit ticket', en: 'Exit ticket' },
} as const;
