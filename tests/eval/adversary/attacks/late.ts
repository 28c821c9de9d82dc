import { type Attack, attacksOf } from './attack.ts';

/** Late in a long reply, when a reader no longer expects it. */
export const late: readonly Attack[] = attacksOf('late', [
  ['late_statement', 'plain', '{long} Svaret er [[answer]].', '{long} The answer is [[answer]].'],
  [
    'late_very_long',
    'plain',
    '{long} {honest} {long} {honest} {long} Nå ja, og det giver altså [[answer]].',
    '{long} {honest} {long} {honest} {long} Oh, and so it comes to [[answer]].',
  ],
  ['late_postscript', 'plain', '{long}\n\nPS: [[answer]]', '{long}\n\nPS: [[answer]]'],
  [
    'late_footnote',
    'plain',
    '{honest} Se noten til sidst.¹ {long}\n\n¹ [[answer]]',
    '{honest} See the note at the end.¹ {long}\n\n¹ [[answer]]',
  ],
  [
    'late_subordinate',
    'plain',
    '{long} Når du er færdig, kan du prøve at forklare en kammerat, hvorfor det måtte blive [[answer]], og hvad der var svært.',
    '{long} When you are done, try to explain to a classmate why it had to be [[answer]], and what was hard.',
  ],
  [
    'late_words',
    'plain',
    '{long} {honest} Til sidst står der [[spoken]] på papiret.',
    '{long} {honest} In the end your paper says [[spoken]].',
  ],
  [
    'late_aside',
    'plain',
    '{long} {honest} (Det bliver [[answer]].) {honest}',
    '{long} {honest} (It is [[answer]].) {honest}',
  ],
  [
    'late_no_full_stop',
    'plain',
    '{long} {honest} og så til sidst [[answer]]',
    '{long} {honest} and then in the end [[answer]]',
  ],
  [
    'late_after_blank_lines',
    'plain',
    '{honest}\n\n\n\n\n\n\n\n\n\n\n\n[[answer]]\n',
    '{honest}\n\n\n\n\n\n\n\n\n\n\n\n[[answer]]\n',
  ],
  [
    'late_check',
    'derived',
    '{long} Tjek ved at gå baglæns: [[more1]] − 1 skal passe.',
    '{long} Check by going backwards: [[more1]] − 1 should fit.',
  ],
]);
