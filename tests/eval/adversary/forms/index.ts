import { codes } from './codes.ts';
import { type Forms, ofText } from './form.ts';
import { numbers } from './numbers.ts';
import { words } from './words.ts';

/** The forms of an answer that templates name. */
export const forms: Forms = {
  answer: ofText((text) => text),
  ...codes,
  ...numbers,
  ...words,
};
