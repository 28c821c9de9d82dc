import type { Citation, DraftRequest } from '../../contract/draft.ts';
import { splitSentences } from '../../language/index.ts';
import { faultFindingTexts } from '../../language/texts/drafts/faultFinding.ts';
import type { Random, WrittenDraft } from '../kind.ts';
import { FEWEST_FAULTS, plantFaults } from './plant.ts';
import type { FaultKey, FaultyText, Task } from './schema.ts';

/** More of a source is not used: students must be able to check it in a lesson. */
const LONGEST = 6_000;

/** Plants faults in the teacher's source. Without one there is nothing that is known to be right. */
export function embedded({ lang, topic, sources = [] }: DraftRequest, random: Random): WrittenDraft {
  const texts = faultFindingTexts[lang];
  const [source] = sources;
  if (source === undefined)
    return { content: {}, cites: {}, missing: [{ needs: 'source', message: texts.missing.source }] };
  const { text, faults } = plantFaults(cut(source.text.trim()), topic, lang, random);
  if (faults.length < FEWEST_FAULTS)
    return { content: {}, cites: {}, missing: [{ needs: 'detail', message: texts.missing.few(faults.length) }] };

  const count = faults.length;
  const faulty: FaultyText = { title: texts.title(topic), text };
  const task: Task = { intro: texts.intro(count), count, steps: [...texts.steps], reflect: texts.reflect };
  const key: FaultKey = {
    intro: texts.keyIntro(count),
    faults: faults.map(({ kind, planted, original }) => ({ kind, planted, original, how: texts.how[kind] })),
  };
  const ofSource: Citation = { id: `document:${source.name}`, kind: 'document', label: source.name };
  const rules: Citation = { id: 'faults:rules', kind: 'engine', label: texts.bank };
  return {
    content: { text: faulty, task, key },
    cites: { text: [ofSource, rules], task: [rules], key: [ofSource, rules] },
    missing: [],
  };
}

/** The beginning of a long text, to the end of a sentence. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const last = splitSentences(text.slice(0, LONGEST)).at(-2);
  const end = last === undefined ? LONGEST : text.lastIndexOf(last, LONGEST) + last.length;
  return text.slice(0, end);
}
