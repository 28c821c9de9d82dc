import type { DraftRequest } from '../../contract/draft.ts';
import { wordCheckTexts } from '../../language/texts/drafts/wordChecks.ts';
import { FaultKey, FaultyText, Task } from '../faultFinding/schema.ts';
import type { Check, DraftContent } from '../kind.ts';

const FEWEST = 3;
const MOST = 6;

/**
 * Whether the text and the teacher's key agree: each fault stands in the text and differs from its original, the original
 * stands in the source, and with all of them put right the text is the source again; students are told how many there are.
 * Without a source nothing is held against one.
 */
export const faultsInKey: Check = {
  id: 'faultsInKey',
  label: (lang) => wordCheckTexts[lang].faultsInKey.label,
  run: ({ text, task, key }, { sources = [] }, lang) => {
    const texts = wordCheckTexts[lang].faultsInKey;
    const [faulty, read] = [FaultyText.safeParse(text), FaultKey.safeParse(key)];
    if (!faulty.success || !read.success) return { state: 'notApplicable', evidence: texts.nothing };
    const { faults } = read.data;
    const shown = plain(faulty.data.text);
    const source = sources[0] === undefined ? undefined : plain(sources[0].text);
    const problems = faults.flatMap(({ kind, planted, original }, at) => {
      const found: string[] = [];
      if (!shown.includes(plain(planted))) found.push(texts.notInText(at + 1));
      if (plain(planted) === plain(original)) found.push(texts.same(at + 1));
      if (source !== undefined && kind !== 'source' && !source.includes(plain(original)))
        found.push(texts.notInSource(at + 1));
      return found;
    });
    if (faults.length < FEWEST || faults.length > MOST) problems.push(texts.count(faults.length));
    const told = Task.safeParse(task);
    if (told.success && told.data.count !== faults.length)
      problems.push(texts.toldOther(told.data.count, faults.length));
    if (problems.length === 0 && source !== undefined && !source.startsWith(putRight(shown, faults)))
      problems.push(texts.elsewhere);
    return problems.length === 0
      ? { state: 'holds', evidence: texts.all(faults.length) }
      : { state: 'fails', evidence: texts.not(problems.join(' ')) };
  },
};

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The text with every fault taken back. */
const putRight = (text: string, faults: FaultKey['faults']): string =>
  plain(faults.reduce((now, { planted, original }) => now.replace(plain(planted), () => plain(original)), text));

/** What a model is told about a key that does not fit its text. */
export function faultsToMend(
  section: string,
  data: unknown,
  request: DraftRequest,
  written: DraftContent,
): string | undefined {
  if (section !== 'key') return undefined;
  const { state, evidence } = faultsInKey.run({ ...written, key: data }, request, 'en');
  return state === 'fails' ? `The key must be that of the text as it stands. ${evidence}` : undefined;
}
