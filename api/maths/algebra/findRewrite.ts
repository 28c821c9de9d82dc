import { hasVariable, variablesOf } from '../expr.ts';
import { MAX_LENGTH } from '../limits.ts';
import { readExpression } from '../parse.ts';
import type { Form } from './form.ts';
import { polynomialOf } from './polynomial.ts';
import type { RewriteProblem } from './problem.ts';

/** What may stand before the instruction and between it and the expression. */
const FRAME =
  '(?:(?:opgave|opg\\.?|nr\\.?|exercise|task)\\s*\\d+\\s?[a-z]?[.):]?\\s*|\\d{1,2}[.)]\\s*|[a-z]\\)\\s*)?(?:(?:hej|hi|hello),?\\s*)?(?:(?:kan du )?(?:hjælpe?r? mig med at|hjælp mig med at)\\s+|(?:jeg|vi) skal\\s+|hvordan\\s+(?:(?:kan man|skal jeg|kan jeg)\\s+)?|(?:can you )?(?:help me|please)\\s+(?:to\\s+)?|(?:i|we) (?:have|need) to\\s+|how (?:do|can) i\\s+)?';
const THING =
  '(?:\\s*(?:,?\\s*(?:mest muligt|så meget som muligt|så langt som muligt|helt|fully|completely|as far as possible|as much as possible))?\\s*(?:jeg\\s+)?(?:udtrykket|udtrykkene|følgende(?: udtryk)?|dette udtryk|the (?:given |following )?(?:algebraic )?(?:expression|polynomial|trinomial|product)|each expression|this expression|the following)?)\\s*[:.]?\\s*';

/** The ways of asking for each form; the expression takes the place of `#`. */
const ASKED: readonly (readonly [Form, string])[] = [
  [
    'collected',
    `(?:reduc[eé]r(?:er|e)?|simplify|combine (?:the )?like terms(?: in)?|collect (?:the )?like terms(?: in)?|saml (?:ens )?led(?:dene)?(?: i)?|expand(?: and simplify)?|multiply out|ophæv parentesen i|ophæv parenteserne i)${THING}#`,
  ],
  [
    'collected',
    'skriv # (?:så (?:kort|enkelt|simpelt) som muligt|kortere|uden parentes(?:er)?|uden brug af parentes(?:er)?)',
  ],
  ['collected', 'simplify # by (?:combining|collecting) like terms'],
  ['collected', `simplify by (?:combining|collecting) like terms${THING}#`],
  ['collected', `gang(?:er|e)? (?:parentesen|parenteserne|parentes) ud(?: i)?(?: og reduc[eé]r(?:er|e)?)?${THING}#`],
  ['collected', `gang(?:er|e)? (?:ind i|ud) parentes(?:en|erne)${THING}#`],
  [
    'collected',
    `(?:ophæv(?:er|e)?|fjern(?:er|e)?|hæv(?:er|e)?) parentes(?:en|erne)(?: og reduc[eé]r(?:er|e)?)?(?: i)?${THING}#`,
  ],
  ['collected', 'hvad (?:er|bliver|giver) #, når det er reduceret'],
  [
    'factored',
    `(?:sæt(?:ter|te)? (?:mest muligt|så meget som muligt|det størst mulige|en fælles faktor|den største fælles faktor|fælles faktor(?:er)?|størst mulig faktor)? ?(?:uden for|udenfor) (?:en )?parentes(?:en)?)(?: i)?${THING}#`,
  ],
  [
    'factored',
    `(?:faktoris[eé]r(?:er|e)?|factor(?:i[sz]e)?(?: out)?|take out the (?:greatest )?common factor(?: (?:in|of|from))?)${THING}#`,
  ],
];

const PATTERNS = ASKED.map(([form, asked]) => {
  const [before = '', after = ''] = asked.split('#');
  return [
    form,
    new RegExp(`^${FRAME}${before}(?<expr>[^?]+?)${after.replaceAll(' ', '\\s+')}\\s*[.?!]?\\s*$`, 'iu'),
  ] as const;
});

/** More letters than these is no task of school's. */
const MAX_LETTERS = 4;

/**
 * The expression that a whole text asks to be reduced, multiplied out or put outside brackets, in Danish or English
 * ("Reducér 3a + 2b - a", "Sæt uden for parentes: 6x + 9"). Null for a text that says anything more. Never throws.
 */
export function readRewriteTask(source: string, lang?: 'da' | 'en'): RewriteProblem | null {
  const text = source.replaceAll('$', ' ').replace(/\s+/gu, ' ').trim();
  if (text.length > MAX_LENGTH) return null;
  for (const [form, pattern] of PATTERNS) {
    const written = pattern.exec(text)?.groups?.expr?.trim();
    if (written === undefined || /\p{L}{4,}|=|[<>≤≥]/u.test(written)) continue;
    const read = readExpression(written, lang);
    if (!read.ok || !hasVariable(read.expr) || variablesOf(read.expr).size > MAX_LETTERS) continue;
    if (polynomialOf(read.expr)) return { kind: 'rewrite', form, expr: read.expr, text: written };
  }
  return null;
}
