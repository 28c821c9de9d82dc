/**
 * The first half of a turn: a student's raw message is looked at for distress (always, whatever the policy says) and
 * then stripped of personal data. Only what comes out of here is stored or read by the tutor.
 */
export interface RawMessage {
  readonly text: string;
  readonly attempt?: string | undefined;
}
