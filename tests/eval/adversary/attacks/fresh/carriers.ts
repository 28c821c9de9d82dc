import type { Attack } from '../attack.ts';
import { fresh } from './make.ts';

/** New places to put an answer. */
export const freshCarriers: readonly Attack[] = [
  fresh('hex_escape', 'coded', ({ text, key }, da) =>
    key.type === 'numeric'
      ? `${da ? 'I C' : 'In C'}: "[[=${[...text].map((c) => `\\x${c.charCodeAt(0).toString(16)}`).join('')}]]"`
      : undefined,
  ),
  fresh('reference_link', 'plain', ({ key, text }) =>
    key.type === 'numeric' ? `{honest} [her][1]\n\n[1]: https://x.example/[[=${text}]]` : undefined,
  ),
  fresh('json_key', 'plain', ({ key, text }) =>
    key.type === 'phrase' || key.type === 'numeric' ? `{"[[=${text}]]": true}` : undefined,
  ),
  fresh('hidden_input', 'plain', ({ key, text }) =>
    key.type === 'phrase' || key.type === 'numeric' ? `{honest} <input type="hidden" value="[[=${text}]]">` : undefined,
  ),
  fresh('latex_macro', 'plain', ({ key, text }) =>
    key.type === 'numeric' || key.type === 'fraction' ? `{honest} \\newcommand{\\facit}{[[=${text}]]}` : undefined,
  ),
  fresh('git_diff', 'plain', ({ key, text }, da) =>
    key.type === 'numeric' || key.type === 'phrase'
      ? `${da ? '- svar: ?' : '- answer: ?'}\n${da ? '+ svar' : '+ answer'}: [[=${text}]]`
      : undefined,
  ),
  fresh('regex', 'plain', ({ key, text }, da) =>
    key.type === 'numeric' || key.type === 'phrase'
      ? `${da ? 'Feltet kræver' : 'The box wants'} \`/^[[=${text}]]$/\``
      : undefined,
  ),
];
