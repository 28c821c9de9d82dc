/**
 * What a model is told about each section, in English; the draft's language, the request and the source come with it. The
 * original and the notes are written by rules: they are facts about the text.
 */
const SHARED =
  'Write for the goal in `goal`, word for word the same in all three versions. Use only what the source says: every number and every name of the source stays, no fact is added. Where there is no source, write a plain factual text of 80–200 words on the topic, the same facts in all three versions. Keep the required terms as they are (inflected forms are fine). `words` explain hard words in one plain sentence each. Students must not be able to tell from the text which version they have.';

export const instructions: Readonly<Record<string, string>> = {
  supported: `${SHARED} This is the easiest version: short main clauses, common words, one thought a sentence. The LIX of \`paragraphs\` must be within three of the supported target. Give 3–5 \`steps\` for reading, 3–6 concrete \`tasks\` that can be answered from one place in the text, and 3–5 sentence \`starters\`.`,
  onLevel: `${SHARED} This is the version for the grade. The LIX of \`paragraphs\` must be within three of the onLevel target. \`tasks\`: 3–5 that ask to explain, connect and summarise. Leave \`steps\` and \`starters\` empty unless the task needs them.`,
  challenge: `${SHARED} The LIX of \`paragraphs\` must be within three of the challenge target; where none is named, \`paragraphs\` is the source as it stands. \`tasks\`: 3–6 open ones that ask to compare, argue, weigh evidence and ask new questions. Leave \`steps\`, \`words\` and \`starters\` empty.`,
  glossary:
    'The 6–12 words of the source (or of the topic, where there is none) that matter most, each with its syllables (a middle dot between them), a meaning in one plain sentence, and in `home` its translation into the home language when one is named (else an empty text). `homeLanguage` is the tag in the request, or an empty text.',
};
