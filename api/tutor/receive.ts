import { openHiding } from '../privacy/index.ts';
import { checkForDistress } from '../safeguarding/index.ts';
import type { ReceivedMessage } from './types.ts';

/**
 * The first half of a turn. Distress is looked for in the raw words, before the policy and before anything else;
 * then personal data are replaced. Only what comes out of here is stored or read by the tutor.
 * @param roster names of the students in the class, as the school writes them
 * @param task the problem that the message is about: the people in it are no classmates
 */
export function receiveMessage(
  raw: { readonly text: string; readonly attempt?: string | undefined },
  roster: readonly string[],
  task?: string,
): ReceivedMessage {
  const attempt = raw.attempt ?? '';
  const concern = checkForDistress(`${raw.text}\n${attempt}`, task);
  const hiding = openHiding({ roster, task });
  const text = hiding.hide(raw.text);
  const tried = hiding.hide(attempt);
  const hidden = [...text.hidden, ...tried.hidden];
  const blocking = hidden.filter(({ isBlocking }) => isBlocking);
  return {
    text: text.text,
    attempt: tried.text,
    hidden: [...new Set(hidden.map(({ kind }) => kind))],
    blocked: [...new Set(blocking.map(({ kind }) => kind))],
    ...(concern ? { concern } : {}),
  };
}
