import type { KnownLanguage } from './numbers.ts';

type Said = Readonly<Record<KnownLanguage, string>>;
const s = (da: string, en: string): Said => ({ da, en });

const DIVIDED = s('divideret med', 'divided by');
const TIMES = s('gange', 'times');
const MINUS = s('minus', 'minus');
const BLANK = s('et tomt felt', 'blank');

/** Signs, and what a teacher says for them. */
const SIGNS: ReadonlyMap<string, Said> = new Map([
  ['+', s('plus', 'plus')],
  ['-', MINUS],
  ['−', MINUS],
  ['–', MINUS],
  ['±', s('plus minus', 'plus or minus')],
  ['=', s('er lig med', 'equals')],
  ['≠', s('er forskellig fra', 'is not equal to')],
  ['≈', s('er cirka lig med', 'is approximately equal to')],
  ['≡', s('er identisk med', 'is identical to')],
  ['<', s('er mindre end', 'is less than')],
  ['>', s('er større end', 'is greater than')],
  ['≤', s('er mindre end eller lig med', 'is less than or equal to')],
  ['≥', s('er større end eller lig med', 'is greater than or equal to')],
  ['⩽', s('er mindre end eller lig med', 'is less than or equal to')],
  ['⩾', s('er større end eller lig med', 'is greater than or equal to')],
  ['·', TIMES],
  ['⋅', TIMES],
  ['×', TIMES],
  ['*', TIMES],
  ['∗', TIMES],
  [':', DIVIDED],
  ['÷', DIVIDED],
  ['/', DIVIDED],
  ['%', s('procent', 'per cent')],
  ['‰', s('promille', 'per mille')],
  ['√', s('kvadratroden af', 'the square root of')],
  ['∞', s('uendelig', 'infinity')],
  ['π', s('pi', 'pi')],
  ['&', s('og', 'and')],
  ['§', s('paragraf', 'section')],
  ['€', s('euro', 'euro')],
  ['$', s('dollar', 'dollars')],
  ['£', s('pund', 'pounds')],
  ['→', s('pil', 'arrow')],
  ['←', s('pil til venstre', 'arrow left')],
  ['↔', s('dobbeltpil', 'double arrow')],
  ['⇒', s('medfører', 'implies')],
  ['⟹', s('medfører', 'implies')],
  ['⇔', s('er ensbetydende med', 'if and only if')],
  ['⟺', s('er ensbetydende med', 'if and only if')],
  ['⇌', s('ligevægt', 'equilibrium')],
  ['▢', BLANK],
  ['□', BLANK],
  ['_', BLANK],
  ['∠', s('vinkel', 'angle')],
  ['△', s('trekant', 'triangle')],
  ['∥', s('er parallelt med', 'is parallel to')],
  ['⊥', s('står vinkelret på', 'is perpendicular to')],
  ['⟂', s('står vinkelret på', 'is perpendicular to')],
  ['∈', s('tilhører', 'belongs to')],
  ['∉', s('tilhører ikke', 'does not belong to')],
  ['∪', s('forenet med', 'union')],
  ['∩', s('fællesmængde med', 'intersection')],
  ['∨', s('eller', 'or')],
  ['∧', s('og', 'and')],
  ['⊂', s('er en delmængde af', 'is a subset of')],
  ['∅', s('den tomme mængde', 'the empty set')],
  ['…', s('og så videre', 'and so on')],
  ['⋯', s('og så videre', 'and so on')],
  ['!', s('fakultet', 'factorial')],
  ['°', s('grader', 'degrees')],
  ['∘', s('grader', 'degrees')],
  ['∼', s('er ligedannet med', 'is similar to')],
  ['≅', s('er kongruent med', 'is congruent to')],
  ['∝', s('er proportional med', 'is proportional to')],
  ['′', s('mærke', 'prime')],
  ['α', s('alfa', 'alpha')],
  ['β', s('beta', 'beta')],
  ['γ', s('gamma', 'gamma')],
  ['δ', s('delta', 'delta')],
  ['Δ', s('delta', 'delta')],
  ['θ', s('theta', 'theta')],
  ['λ', s('lambda', 'lambda')],
  ['μ', s('my', 'mu')],
  ['ρ', s('ro', 'rho')],
  ['σ', s('sigma', 'sigma')],
  ['φ', s('fi', 'phi')],
  ['ϕ', s('fi', 'phi')],
  ['ω', s('omega', 'omega')],
]);

/** What is said for a sign; undefined when it is none that is known. */
export const saySign = (sign: string, lang: KnownLanguage): string | undefined =>
  SIGNS.get(sign.startsWith('_') ? '_' : sign)?.[lang];
/** Signs between what is compared: what stood open before them ends there. */
const RELATIONS: ReadonlySet<string> = new Set('= ≠ ≈ ≡ < > ≤ ≥ ⩽ ⩾ → ⇒ ⟹ ⇔ ⟺ ∨ ∧ ∈ ∥ ⊥ ⟂ ∼ ≅ ∝ , ;'.split(' '));

/** Whether a sign compares, or parts one thing from the next. */
export const isRelation = (sign: string): boolean => RELATIONS.has(sign);
