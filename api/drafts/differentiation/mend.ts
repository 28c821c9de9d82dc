import { type DraftRequest, Level } from '../../contract/draft.ts';
import { compareNames, compareNumbers, keptTerms, lixOf, TOLERANCE } from '../../language/levelling/index.ts';
import { withoutAdded } from './easyForm.ts';
import { Version } from './schema.ts';
import { targetOf } from './targets.ts';
import { textOf } from './versions.ts';

/**
 * What a model is to change about a version that misses what can be counted, in English: LIX, required terms, numbers and
 * names of the source. Undefined when it misses nothing, or is no version.
 */
export function rewriteHint(sectionId: string, data: unknown, request: DraftRequest): string | undefined {
  const level = Level.safeParse(sectionId);
  const version = Version.safeParse(data);
  if (!level.success || !version.success || version.data.paragraphs.length === 0) return undefined;
  const text = textOf(version.data);
  const source = withoutAdded(request.sources?.[0]?.text ?? '');
  const faults = [
    lixFault(text, targetOf(level.data, request)),
    termFault(text, source, request.terms ?? []),
    ...(source === ''
      ? []
      : [factFault('number', compareNumbers(source, text)), factFault('name', compareNames(source, text))]),
  ].filter((fault) => fault !== undefined);
  return faults.length === 0 ? undefined : faults.join(' ');
}

function lixFault(text: string, target: number | undefined): string | undefined {
  if (target === undefined) return undefined;
  const { lix, words, sentences, longWords } = lixOf(text);
  const off = lix - target;
  if (Math.abs(off) <= TOLERANCE) return undefined;
  const now = `LIX is ${Math.round(lix)} (${(words / Math.max(1, sentences)).toFixed(1)} words a sentence, ${Math.round((100 * longWords) / Math.max(1, words))} % words over six letters), the target is ${target}.`;
  return off > 0
    ? `${now} Make it easier: split the longest sentences into main clauses and choose shorter words, but keep every fact and term.`
    : `${now} Make it harder: join short sentences and use the subject's own precise words, but add no facts.`;
}

function termFault(text: string, source: string, terms: readonly string[]): string | undefined {
  const gone = keptTerms(terms, source, text)
    .filter(({ inVersion }) => inVersion === 0)
    .map(({ term }) => term);
  return gone.length === 0 ? undefined : `These required terms are missing: ${gone.join(', ')}.`;
}

function factFault(what: string, { lost, added }: ReturnType<typeof compareNames>): string | undefined {
  const faults = [
    ...(lost.length > 0 ? [`Each ${what} of the source must stay; missing: ${lost.join(', ')}.`] : []),
    ...(added.length > 0 ? [`Not in the source, take it out: ${added.join(', ')}.`] : []),
  ];
  return faults.length === 0 ? undefined : faults.join(' ');
}
