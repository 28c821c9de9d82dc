import { PIIEntity, pii } from '@openai/guardrails';
import { SyncRedactor } from 'redact-pii';
import { splitSentences } from '../../api/language/index.ts';
import { hidePersonalData } from '../../api/privacy/index.ts';
import { checkForDistress } from '../../api/safeguarding/index.ts';
import { ordinaryText, perKilobyte } from './ordinary.ts';

const ROSTER = ['Emma Holm', 'Yusuf Demir', 'Freja Lund', 'Mads Winther', 'Sofia Berg', 'Ali Hassan'];

/**
 * What a message costs on its way: our guard, personal data and distress beside the personal data alone of
 * `@openai/guardrails` (all its entities) and `redact-pii`, on the same ordinary messages in the same run.
 */
export async function benchPeers(judge: (text: string) => void): Promise<void> {
  const text = ordinaryText();
  const messages = splitSentences(text);
  const each = (run: (message: string) => unknown) => () => {
    for (const message of messages) run(message);
  };
  const config = { entities: Object.values(PIIEntity), block: false, detect_encoded_pii: false };
  const redactor = new SyncRedactor();
  const guard = await perKilobyte(text, () => judge(text));
  const privacy = await perKilobyte(
    text,
    each((message) => hidePersonalData(message, ROSTER)),
  );
  const distress = await perKilobyte(text, each(checkForDistress));
  const ours = guard + privacy + distress;
  const theirs = await perKilobyte(text, async () => {
    for (const message of messages) await pii({}, message, config);
  });
  const redact = await perKilobyte(
    text,
    each((message) => redactor.redact(message)),
  );
  const show = (name: string, cost: number): void =>
    console.log(`  ${name.padEnd(50)} ${cost.toFixed(0).padStart(5)} µs/kB   ours is ${(ours / cost).toFixed(2)} ×`);
  console.log(
    `  ordinary text, ${(Buffer.byteLength(text) / 1024).toFixed(0)} kB in ${messages.length} messages: guard ${guard.toFixed(0)} + ` +
      `personal data ${privacy.toFixed(0)} + distress ${distress.toFixed(0)} = ${ours.toFixed(0)} µs/kB`,
  );
  show('@openai/guardrails, personal data, all entities', theirs);
  show('redact-pii', redact);
}
