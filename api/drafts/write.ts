import type { z } from 'zod';
import type { Author, Citation, DraftRequest } from '../contract/draft.ts';
import { draftTexts } from '../language/texts/drafts/draftTexts.ts';
import { draftSectionPrompt } from '../prompts/draftSection.ts';
import type { Prompt } from '../prompts/prompt.ts';
import type { Kind, Random, Section, WrittenDraft } from './kind.ts';

/** A model that fills in one section. Rejects when it comes to nothing whole. */
export interface Pen {
  /** What people read as the author. */
  readonly label: string;
  fill<T>(prompt: Prompt, schemaName: string, schema: z.ZodType<T>, signal: AbortSignal): Promise<T>;
}

/** What happens as a draft is written, section by section. */
export type WritingStep =
  | { readonly type: 'working'; readonly section: string }
  | {
      readonly type: 'section';
      readonly section: string;
      readonly data: unknown;
      readonly author: Author;
      readonly cites: readonly Citation[];
      /** What the teacher should know about how it was written. */
      readonly message?: string | undefined;
    }
  | { readonly type: 'missing'; readonly section: string; readonly message: string }
  /** The section is no part of this draft: it was asked for in another form. */
  | { readonly type: 'absent'; readonly section: string }
  /** Something that concerns the whole draft. */
  | { readonly type: 'remark'; readonly message: string };

/** A step that concerns one section. */
export type SectionStep = Exclude<WritingStep, { readonly type: 'remark' }>;

/** What a draft is written with. */
export interface Writing {
  readonly kind: Kind;
  readonly request: DraftRequest;
  readonly pen: Pen | undefined;
  readonly random: Random;
  readonly signal: AbortSignal;
  /** The sections that stand already, by id: they are left as they are and told to the model. */
  readonly standing: Readonly<Record<string, unknown>>;
  /** Only this section, as it stands and what is to be different about it. */
  readonly anew?: { readonly section: string; readonly current: unknown; readonly wish: string } | undefined;
}

/** How often a model is asked again for a section that misses what can be counted. */
const MOST_MENDS = 2;

/**
 * Writes a draft, in the order of its sections: each by the model where there is one and the kind lets it, else by the
 * product's own rules. A fault of the model's costs one section its richness and nothing else. Rejects when the signal
 * aborts; what was yielded before stands.
 */
export async function* writeDraft(writing: Writing): AsyncGenerator<WritingStep> {
  const { kind, request, random, standing, anew, signal } = writing;
  const byRules = kind.embedded(request, random);
  const written: Record<string, unknown> = { ...standing };
  const todo = anew ? togetherWith(kind, anew.section) : kind.sections.filter(({ id }) => !Object.hasOwn(standing, id));
  for (const section of todo) {
    signal.throwIfAborted();
    yield { type: 'working', section: section.id };
    const step = await writeSection(section, writing, byRules, written);
    if (step.type === 'section') written[section.id] = step.data;
    yield step;
  }
  if (anew) return;
  for (const { section, message } of byRules.missing) if (section === undefined) yield { type: 'remark', message };
}

/** The section and those that only make sense together with it. */
function togetherWith(kind: Kind, id: string): readonly Section[] {
  const group = kind.sections.find((section) => section.id === id)?.group;
  return kind.sections.filter((section) => section.id === id || (group !== undefined && section.group === group));
}

async function writeSection(
  section: Section,
  writing: Writing,
  byRules: WrittenDraft,
  written: Readonly<Record<string, unknown>>,
): Promise<SectionStep> {
  const { kind, request, pen, signal } = writing;
  const { id } = section;
  const cites = byRules.cites[id] ?? [];
  const texts = draftTexts[request.lang];
  const instruction = kind.instructions[id];
  let failed = false;
  if (pen && instruction !== undefined) {
    try {
      const data = await byModel(section, instruction, pen, writing, byRules, written);
      return { type: 'section', section: id, data, author: { kind: 'model', label: pen.label }, cites };
    } catch (error) {
      if (signal.aborted) throw error;
      failed = true;
    }
  }
  const data = byRules.content[id];
  if (data !== undefined) {
    const author: Author = { kind: 'rules' };
    const toSay = byRules.missing.flatMap(({ section: which, message }) => (which === id ? [message] : []));
    const message = [...(failed ? [texts.modelFailed] : []), ...toSay].join(' ');
    return { type: 'section', section: id, data, author, cites, ...(message !== '' && { message }) };
  }
  const missing = byRules.missing.find(({ section: which }) => which === id);
  // What the whole draft lacks is said once, as a remark, and not in each section.
  const ofAll = byRules.missing.some(({ section: which }) => which === undefined) ? texts.waits : undefined;
  if (!missing && ofAll === undefined && instruction === undefined) return { type: 'absent', section: id };
  return { type: 'missing', section: id, message: missing?.message ?? ofAll ?? texts.notByRules };
}

/** One section by the model: asked again, twice at most, when the kind can count that it misses its mark. */
async function byModel(
  section: Section,
  instruction: string,
  pen: Pen,
  { kind, request, anew, signal }: Writing,
  byRules: WrittenDraft,
  written: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const titled = Object.fromEntries(
    kind.sections.flatMap(({ id, title }) =>
      id !== section.id && Object.hasOwn(written, id) ? [[title(request.lang), written[id]]] : [],
    ),
  );
  const curriculum = (byRules.cites[section.id] ?? [])
    .filter((cited) => cited.kind === 'curriculum')
    .map(({ label }) => label);
  let current: unknown = anew?.section === section.id ? anew.current : undefined;
  let wish = anew?.wish;
  for (let mends = 0; ; mends++) {
    const prompt = draftSectionPrompt({
      request,
      title: section.title(request.lang),
      instruction,
      written: titled,
      byRules: byRules.content[section.id],
      curriculum,
      ...(current !== undefined && { current }),
      ...(wish !== undefined && { wish }),
    });
    const data = await pen.fill(prompt, `${kind.name}-${section.id}`.slice(0, 60), section.schema, signal);
    const fault = mends < MOST_MENDS ? kind.mend?.(section.id, data, request) : undefined;
    if (fault === undefined) return data;
    current = data;
    wish = fault;
  }
}
