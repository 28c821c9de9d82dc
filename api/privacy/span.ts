/** A stretch of personal data in a text: offsets into the text, end exclusive. */
export interface Span {
  readonly kind: 'cpr' | 'phone' | 'email' | 'name';
  readonly start: number;
  readonly end: number;
  /** The same for each mention of the same thing, however it is written; it decides the token. */
  readonly identity: string;
}

/** Words beside a row of numbers that make it schoolwork: a data set, a list to sort, an expression. */
const DATA_SET =
  /(?<!\p{L})(?:tal|tallene|talrækken?|gennemsnit\p{L}*|middeltal\p{L}*|median\p{L}*|typetal\p{L}*|kvartil\p{L}*|observation\p{L}*|datasæt\p{L}*|sortér?|summen|numbers|mean|average|mode|range|data|list|sort|sum)(?!\p{L})/iu;

/** Whether digits at `start`–`end` stand in maths: beside an operator, another number, a unit, or in a listed data set. */
export function standsInMaths(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 12);
  return (
    /[+*·×÷:=<>^√(/−\-–][ ]?$|\d[ ,;]{1,2}$/.test(before) ||
    /^ ?[+*·×÷=<>^/%−]|^ - |^ ?: ?\d|^[ ,;]{1,2}\d/.test(after) ||
    /^ ?(?:kr|km|cm|mm|m|kg|g|l|dl|liter|meter|stk|euro|dollars?)(?!\p{L})/iu.test(after) ||
    DATA_SET.test(text.slice(Math.max(0, start - 80), start))
  );
}
