import { unitCalled } from './measures/units.ts';
import type { Token } from './token.ts';

/** The unit that a token after a number stands for, by the sign it is counted under; undefined when it is none. */
export function unitOf(token: Token): string | undefined {
  if (token.kind === 'percent') return '%';
  if (token.kind === 'word') return unitCalled(token.text)?.symbol;
  return token.kind === 'variable' ? unitCalled(token.name)?.symbol : undefined;
}
