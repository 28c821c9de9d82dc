import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The rows of a JSONL file with their line numbers (from 1). @throws Error naming the line of a malformed row */
export function readRows(file: string): { line: number; row: unknown }[] {
  const rows: { line: number; row: unknown }[] = [];
  for (const [index, text] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (text.trim() === '') continue;
    try {
      rows.push({ line: index + 1, row: JSON.parse(text) });
    } catch {
      throw new Error(`${file}:${index + 1}: not a JSON object`);
    }
  }
  return rows;
}

/** Checks a row's shape; unknown fields are ignored. @throws Error naming the line and what is wrong */
export function checkRow<T>(schema: z.ZodType<T>, { line, row }: { line: number; row: unknown }): T {
  const result = schema.safeParse(row);
  if (!result.success) throw new Error(`line ${line}: ${z.prettifyError(result.error)}`);
  return result.data;
}
