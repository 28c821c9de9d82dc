import { editorSchema } from '../editorSchema.ts';
import { type Command, readWords, WrongWords } from './words.ts';

/** `schema`: the form of a policy file for editors, which stands beside the files as policy.schema.json. */
export const schema: Command = (words) => {
  const { positionals } = readWords(words, {}, true);
  if (positionals.length > 0) throw new WrongWords('schema takes no more words');
  return JSON.stringify(editorSchema(), null, 2);
};
