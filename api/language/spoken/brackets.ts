/** Nothing within but numbers, single letters and signs. */
const SUM = /^[\s\d,.^²³⁻\p{L}π+−·×*:÷/–-]+$/u;
const WORD = /\p{L}{2}/u;
const OPERATOR = /[\d\p{L}²³]\s*[+−·×*:÷–-]\s*[\d\p{L}]/u;
/** Years of a life or a war. */
const STRETCH = /^\s*\d+[-–]\d+\s*$/;
const PAIR = /^\s*([-−–]?\s*[\d.]+(?:,\d+)?|\p{L})\s*([,;])\s*(?:[-−–]?\s*[\d.]+(?:,\d+)?|\p{L})\s*$/u;

/**
 * The brackets of a text that a teacher says: those around a sum, "3(x + 2)", and the comma between two coordinates. By the
 * place of the bracket or comma; those of ordinary prose are not said.
 */
export function saidBrackets(text: string): ReadonlyMap<number, 'open' | 'close' | 'comma'> {
  const said = new Map<number, 'open' | 'close' | 'comma'>();
  for (const { 0: all, 1: inside = '', index } of text.matchAll(/\(([^()\n]{1,80})\)/g)) {
    const pair = PAIR.exec(inside);
    if (pair) said.set(index + 1 + inside.search(pair[2] === ';' ? /;/ : /,\s|,(?=[^,]*$)/), 'comma');
    else if (SUM.test(inside) && !WORD.test(inside) && OPERATOR.test(inside) && !STRETCH.test(inside)) {
      said.set(index, 'open');
      said.set(index + all.length - 1, 'close');
    }
  }
  return said;
}
