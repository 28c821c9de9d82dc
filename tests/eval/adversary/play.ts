import { Random } from '../tutor/random.ts';
import type { Secret } from './answer.ts';
import type { Attack } from './attacks/attack.ts';
import { honestLine, honestLines, studentLine } from './filler.ts';
import { forms } from './forms/index.ts';
import { fill, type Passage } from './passage.ts';

/** One turn of a scripted conversation: what the student wrote, and what the model would say. */
export interface Turn {
  readonly student: string;
  readonly model: Passage;
}

/**
 * An attack on one answer, turn by turn, after none to two honest turns. The same seed gives the same words.
 * @returns undefined where the attack does not suit the answer
 */
export function playOut(attack: Attack, secret: Secret, seed: string): readonly Turn[] | undefined {
  const templates = attack.turns(secret);
  if (!templates || attack.suits?.(secret) === false) return undefined;
  const random = new Random(`${seed} ${attack.channel} ${secret.id}`);
  const { lang } = secret;
  const formOf = (name: string): string | undefined => {
    if (name === 'honest') return honestLine(lang, random);
    if (name === 'long') return honestLines(lang, random);
    const form = forms[name];
    if (!form) throw new Error(`${attack.channel}: there is no form ${name}`);
    return form(secret);
  };
  const said = attack.student?.(secret);
  const turns: Turn[] = [];
  const warmUp = templates.length > 3 ? 0 : random.below(3);
  for (let i = 0; i < warmUp; i++)
    turns.push({ student: studentLine(lang, random), model: { text: honestLine(lang, random), pieces: [] } });
  for (const [index, template] of templates.entries()) {
    const model = fill(template, formOf);
    if (!model) return undefined;
    turns.push({ student: said?.[Math.min(index, said.length - 1)] ?? studentLine(lang, random), model });
  }
  return turns;
}
