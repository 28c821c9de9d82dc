import { type Rational, readNumbers } from '../../maths/index.ts';

/** A number of the task with the words that belong to it, as written there ("3 kg æbler", "$10", "25 %"). */
export interface Quantity {
  readonly text: string;
  readonly value: Rational;
}

/** How many words after a number are taken along. */
const WORDS_AFTER = 2;
/** Words that end a quantity: what follows them is the next thought. */
const STOP =
  /^(?:a|an|the|via|en|et|den|det|de|hun|han|jeg|vi|du|i|we|you|and|og|eller|men|i|på|til|fra|af|for|med|som|der|er|har|om|hver|så|hvis|ved|ud|ind|mere|mindre|flere|færre|gange|and|or|but|in|on|to|from|of|for|with|that|who|which|is|are|was|were|has|have|had|per|each|every|if|then|at|by|more|fewer|less|times|than|after|before|while|when|into|left|will|did|does|do|she|he|it|they)$/u;

/** The quantities of a task, in order. Numbers inside formulas come without words. */
export function quantitiesOf(task: string): Quantity[] {
  return readNumbers(task).map((number) => {
    const before = /[$€£]\s?$/u.exec(task.slice(Math.max(0, number.start - 2), number.start))?.[0] ?? '';
    let text = before + task.slice(number.start, number.end);
    if (!(number.unit && text.includes(number.unit))) {
      const after = /^(?:\s?%|\s?kr\.?(?!\p{L}))/u.exec(task.slice(number.end))?.[0];
      if (after !== undefined) return { text: (text + after).trimEnd(), value: number.value };
    }
    const rest = task.slice(number.end);
    const words = /^[-\s]\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?/u.exec(rest)?.[0]?.split(/(?=\s)/u) ?? [];
    for (const word of words.slice(0, WORDS_AFTER)) {
      if (STOP.test(word.trim().toLowerCase())) break;
      text += word;
    }
    return { text: text.replace(/[-\s]+$/u, ''), value: number.value };
  });
}

/** A longer formula is not quoted in a sentence. */
const LONGEST_FORMULA = 40;

/** A run of numbers, single letters, signs and brackets with at least one sign in it. */
const RUN =
  /(?:\d[\d.,]*|(?<!\p{L})\p{L}(?!\p{L})|[()√²³])(?:\s?(?:\d[\d.,]*|(?<!\p{L})\p{L}(?!\p{L})|[-+−*·×:/=^()√²³])){2,60}/gu;

/** A formula between dollar signs: no words in it but commands, and no space at its edges, so that prices are none. */
const MARKED =
  /\${1,2}((?!\s)(?:\\[a-zA-Z]+|[^$\p{L}\\]|\\[^a-zA-Z]|(?<!\p{L}\p{L})\p{L}(?!\p{L}\p{L})){1,160}(?<!\s))\${1,2}(?!\d)/gu;

/** The formulas of a task: between dollar signs, as `$…$`, else as they stand in the text. */
export function formulasOf(task: string): string[] {
  const marked = [...task.matchAll(MARKED)]
    .map((match) => (match[1] ?? '').trim())
    .filter((inner) => /[-+=^\\<>/*]/u.test(inner) && inner.length >= 3)
    .map((inner) => `$${inner}$`);
  if (marked.length > 0) return marked;
  return (task.match(RUN) ?? [])
    .map((run) => run.trim().replace(/[.,]$/u, ''))
    .filter((run) => run.length <= LONGEST_FORMULA && /[-+−*·×:/=^√²³]/u.test(run));
}
