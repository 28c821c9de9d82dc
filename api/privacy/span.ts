/** What is looked for. `login` is a user name or a password; `health` a fact of health or social life about a person. */
export type PersonalKind = 'cpr' | 'phone' | 'email' | 'address' | 'name' | 'login' | 'school' | 'health';

/** A stretch of personal data in a text: offsets into the text, end exclusive. */
export interface Span {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  /** The same for each mention of the same thing, however it is written; it decides the token. */
  readonly identity: string;
  /** How many characters at its end are no part of the name but a genitive: they stay when it is replaced. */
  readonly genitive?: number;
  /** Whose name it is, when it can be only one of the roster's: their place in it, from 0. */
  readonly person?: number;
  /** A fact of health or social life that the writer tells about themself. */
  readonly ofWriter?: true;
}
