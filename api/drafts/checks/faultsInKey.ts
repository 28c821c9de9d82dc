import { wordCheckTexts } from '../../language/texts/drafts/wordChecks.ts';
import { FaultKey, FaultyText } from '../faultFinding/schema.ts';
import type { Check } from '../kind.ts';

const FEWEST = 3;
const MOST = 6;

/**
 * Whether the text and the teacher's key agree: each fault stands in the text and differs from its original, the original
 * stands in the source, and with all of them put right the text is the source again. Without a source the last two do
 * not apply.
 */
export const faultsInKey: Check = {
  id: 'faultsInKey',
  label: (lang) => wordCheckTexts[lang].faultsInKey.label,
  run: ({ text, key }, { sources = [] }, lang) => {
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
