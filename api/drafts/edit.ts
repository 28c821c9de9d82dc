import type { EditDraft } from '../contract/draftView.ts';
import type { Section } from './kind.ts';

/** What came of a change: the section's new data, or what does not fit, by path. */
export type Edited =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly problems: readonly { readonly field: string; readonly problem: string }[] };

const nothingThere = (path: string): Edited => ({ ok: false, problems: [{ field: path, problem: 'not_there' }] });

/**
 * A section's data with one change by a teacher, checked against the section's schema. The given data stay as they are.
 * A text that stands where there was a number must be one; a comma is read as the decimal sign.
 */
export function editSection(section: Section, data: unknown, change: EditDraft['change']): Edited {
  const copy: unknown = structuredClone(data);
  const steps = change.path.split('.');
  const last = steps.pop();
  const parent = last === undefined ? undefined : at(copy, steps);
  if (last === undefined || !holds(parent, last)) return nothingThere(change.path);
  const old = parent[last];
  switch (change.kind) {
    case 'set': {
      if (typeof old !== 'string' && typeof old !== 'number') return nothingThere(change.path);
      parent[last] = typeof old === 'number' ? numberIn(change.text) : change.text.trim();
      break;
    }
    case 'insert': {
      if (!Array.isArray(old)) return nothingThere(change.path);
      const neighbour: unknown = old[Math.max(0, Math.min(change.index, old.length) - 1)];
      const item = newItem(neighbour, change.text?.trim());
      if (item === undefined) return nothingThere(change.path);
      old.splice(change.index, 0, item);
      if (isFields(item) && change.text !== undefined) {
        const faults = section.schema.safeParse(copy).error?.issues ?? [];
        for (const { path } of faults) {
          const field = String(path.at(-1));
          if (path.length === steps.length + 3 && item[field] === '') item[field] = change.text.trim();
        }
      }
      break;
    }
    case 'remove': {
      if (!Array.isArray(parent)) return nothingThere(change.path);
      parent.splice(Number(last), 1);
    }
  }
  const read = section.schema.safeParse(copy);
  if (read.success) return { ok: true, data: read.data };
  return { ok: false, problems: read.error.issues.map(({ path, code }) => ({ field: path.join('.'), problem: code })) };
}

/** An item beside `neighbour`: a text, or fields like its own, empty where they are texts; undefined when there is none. */
function newItem(neighbour: unknown, text: string | undefined): unknown {
  if (text === undefined) return structuredClone(neighbour);
  if (!isFields(neighbour)) return text;
  return Object.fromEntries(
    Object.entries(neighbour).map(([field, value]) => [field, typeof value === 'string' ? '' : structuredClone(value)]),
  );
}

const isFields = (item: unknown): item is Record<string, unknown> =>
  typeof item === 'object' && item !== null && !Array.isArray(item);

const numberIn = (text: string): number | string => {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(number) ? number : text;
};

function at(data: unknown, steps: readonly string[]): unknown {
  let here: unknown = data;
  for (const step of steps) {
    if (!holds(here, step)) return undefined;
    here = here[step];
  }
  return here;
}

/** Whether it is an object or an array that has this field itself: never one of its prototype's. */
function holds(value: unknown, field: string): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) ? /^\d{1,4}$/.test(field) && Number(field) < value.length : Object.hasOwn(value, field);
}
