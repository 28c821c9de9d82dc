import type { Block } from '../../contract/draft.ts';
import type { Focus, ForTeacher, NextStep, Question, Strengths } from './schema.ts';

/** A line that opens, and a list. */
export const renderList = ({ opening, items }: Strengths | ForTeacher): Block[] => [
  { kind: 'paragraph', text: { text: opening, path: 'opening' } },
  { kind: 'list', ordered: false, items: items.map((text, at) => ({ text, path: `items.${at}` })), path: 'items' },
];

/** A line that opens, and one thing. */
export const renderOne = ({ opening, text }: Focus | NextStep): Block[] => [
  { kind: 'paragraph', text: { text: opening, path: 'opening' } },
  { kind: 'paragraph', text: { text, path: 'text' } },
];

/** The question alone. */
export const renderQuestion = ({ text }: Question): Block[] => [{ kind: 'paragraph', text: { text, path: 'text' } }];
