import { hidePersonalData } from '../privacy/index.ts';
import { checkForDistress } from '../safeguarding/index.ts';
import type { ReceivedMessage } from './types.ts';

/**
 * The first half of a turn. Distress is looked for in the raw words, before the policy and before anything else;
 * then personal data are replaced. Only what comes out of here is stored or read by the tutor.
 * @param roster names of the students in the class, as the school writes them
 */
export function receiveMessage(
  raw: { readonly text: string; readonly attempt?: string | undefined },
  roster: readonly string[],
): ReceivedMessage {
  const attempt = raw.attempt ?? '';
  const concern = checkForDistress(`${raw.text}\n${attempt}`);
  const text = hidePersonalData(raw.text, roster);
  const tried = hidePersonalData(attempt, roster);
  return {
    text: text.text,
    attempt: tried.text,
    hidden: [...new Set([...text.hidden, ...tried.hidden].map((item) => item.kind))],
    ...(concern ? { concern } : {}),
  };
}
