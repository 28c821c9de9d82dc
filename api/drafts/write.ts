import type { z } from 'zod';
import type { Author, Citation, DraftRequest } from '../contract/draft.ts';
import { draftTexts } from '../language/texts/drafts/draftTexts.ts';
import { draftSectionPrompt } from '../prompts/draftSection.ts';
import type { Prompt } from '../prompts/prompt.ts';
import { type Kind, type Random, type Section, sectionsFor, type WrittenDraft } from './kind.ts';

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
  const { kind, request, pen, random, standing, anew, signal } = writing;
  const byRules = kind.embedded(request, random);
  const all = sectionsFor(kind, request);
  const todo = anew ? togetherWith(all, anew.section) : all.filter(({ id }) => !Object.hasOwn(standing, id));
  const written: Record<string, unknown> = { ...standing };
  for (const { id } of todo) delete written[id];
  let isModelsOwn = pen !== undefined;
  for (const sections of inGroups(todo)) {
    const steps: SectionStep[] = [];
    for (const section of sections) {
      signal.throwIfAborted();
      yield { type: 'working', section: section.id };
      const step = await writeSection(section, writing, byRules, written);
      if (step.type === 'section') written[section.id] = step.data;
      steps.push(step);
    }
    isModelsOwn &&= steps.every(isByModel);
    for (const step of ofOneHand(steps, byRules)) {
      if (step.type === 'section') written[step.section] = step.data;
      yield step;
    }
  }
  if (anew) return;
  for (const { section, needs, message } of byRules.missing) {
    // What the rules lacked is of no matter where they wrote nothing.
    const isMet = isModelsOwn && (needs === 'source' || needs === 'model');
    if (section === undefined && !isMet) yield { type: 'remark', message };
  }
}

/** Sections one by one, but those of a group together. */
function inGroups(sections: readonly Section[]): readonly (readonly Section[])[] {
  const firsts = sections.filter(
    ({ group }, at) => group === undefined || sections.findIndex((one) => one.group === group) === at,
  );
  return firsts.map((first) =>
    first.group === undefined ? [first] : sections.filter(({ group }) => group === first.group),
  );
}

const isByModel = (step: SectionStep): boolean => step.type === 'section' && step.author.kind === 'model';

/** A group as it can stand: a key is the key of its text, so that where the model failed in one the rules write all. */
function ofOneHand(steps: readonly SectionStep[], byRules: WrittenDraft): readonly SectionStep[] {
  if (!steps.some(isByModel) || steps.every(isByModel)) return steps;
  return steps.map((step) => {
    const data = byRules.content[step.section];
    return step.type === 'section' && data !== undefined ? { ...step, data, author: { kind: 'rules' } } : step;
  });
}

/** The section and those that only make sense together with it. */
function togetherWith(sections: readonly Section[], id: string): readonly Section[] {
  const group = sections.find((section) => section.id === id)?.group;
  return sections.filter((section) => section.id === id || (group !== undefined && section.group === group));
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
    const fault = mends < MOST_MENDS ? kind.mend?.(section.id, data, request, written) : undefined;
    if (fault === undefined) return data;
    current = data;
    wish = fault;
  }
}
