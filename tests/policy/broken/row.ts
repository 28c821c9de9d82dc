/** A file that does not hold, with every line that `check` prints of it after the file's name, in each language. */
export interface BrokenFile {
  readonly name: string;
  readonly text: string;
  readonly da: readonly string[];
  readonly en: readonly string[];
}
