/** One evaluation: it checks its rows with zod and returns a report that is printed as JSON or as a table. */
export interface Evaluation {
  readonly describe: string;
  /** The files it reads where `--data` names none. */
  readonly data?: readonly string[];
  run(rows: readonly { line: number; row: unknown }[], options: ReadonlyMap<string, string>): Promise<object> | object;
}
