/** The headings of a unit plan. */
export const unitPlanTitles = {
  overview: { da: 'Overblik og mål', en: 'Overview and goals' },
  lessons: { da: 'Lektion for lektion', en: 'Lesson by lesson' },
  finalProduct: { da: 'Afslutning', en: 'Final product' },
  text: { da: 'AI-svaret med indbyggede fejl', en: 'The AI answer with planted faults' },
  key: { da: 'Lærerens nøgle til fejlene', en: 'The teacher’s key to the faults' },
  differentiation: { da: 'Differentiering', en: 'Differentiation' },
  questions: { da: 'Spørgsmål, der bærer forløbet', en: 'Questions that carry the unit' },
  safety: { da: 'Sikkerhed', en: 'Safety' },
  materials: { da: 'Materialer', en: 'Materials' },
  aiUse: { da: 'Brug af AI', en: 'Use of AI' },
} as const;
