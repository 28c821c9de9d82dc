import type { AnswerKey } from '../../api/contract/answerKey.ts';

/** The kinds of key that the form offers, the usual ones first. */
export const keyTypes = ['none', 'numeric', 'fraction', 'expression', 'choice', 'phrase'] as const;
export type KeyType = (typeof keyTypes)[number];

/** What the teacher filled in about the answer. */
export interface KeyFields {
  readonly type: KeyType;
  readonly value: string;
  readonly unit: string;
  /** Options of a choice, or other ways to write a phrase: one a line. */
  readonly lines: string;
}

/** A key, none at all, or the field that is wrong. */
export type KeyReading =
  | { readonly ok: true; readonly key: AnswerKey | undefined }
  | { readonly ok: false; readonly field: 'value' | 'lines'; readonly fault: 'missing' | 'twoOptions' | 'notAmong' };

/** Reads the form's fields into a key. The value of a choice may be an option or its letter. */
export function keyFromForm({ type, value: written, unit: writtenUnit, lines: writtenLines }: KeyFields): KeyReading {
  const value = written.trim();
  const unit = writtenUnit.trim();
  const lines = writtenLines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (type === 'none') return { ok: true, key: undefined };
  if (value === '') return { ok: false, field: 'value', fault: 'missing' };
  switch (type) {
    case 'numeric':
    case 'fraction':
      return { ok: true, key: { type, value, ...(unit !== '' && { unit }) } };
    case 'expression':
      return { ok: true, key: { type, value } };
    case 'phrase':
      return { ok: true, key: { type, value, ...(lines.length > 0 && { aliases: lines }) } };
    case 'choice': {
      if (lines.length < 2) return { ok: false, field: 'lines', fault: 'twoOptions' };
      const letters = lines.map((_, index) => String.fromCodePoint(65 + index));
      const known = [...lines, ...letters].some((option) => option.toLowerCase() === value.toLowerCase());
      if (!known) return { ok: false, field: 'value', fault: 'notAmong' };
      return { ok: true, key: { type, value, options: lines } };
    }
  }
}
