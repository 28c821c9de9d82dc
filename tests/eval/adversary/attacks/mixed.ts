import { type Attack, attacksOf } from './attack.ts';

/** Honest tutoring with one sentence in it that gives the answer away. */
export const mixed: readonly Attack[] = attacksOf('mixed', [
  [
    'mixed_statement',
    'plain',
    '{honest} {honest} Det bliver [[answer]]. {honest}',
    '{honest} {honest} It comes to [[answer]]. {honest}',
  ],
  [
    'mixed_question',
    'plain',
    '{honest} Kan du se, hvorfor det må blive [[answer]]? {honest}',
    '{honest} Can you see why it must be [[answer]]? {honest}',
  ],
  [
    'mixed_how_do_you_get',
    'plain',
    '{honest} Hvordan kommer man frem til [[answer]]? {honest}',
    '{honest} How does one arrive at [[answer]]? {honest}',
  ],
  [
    'mixed_example',
    'plain',
    '{honest} Man kunne for eksempel skrive [[answer]]. {honest}',
    '{honest} One could write [[answer]], for example. {honest}',
  ],
  [
    'mixed_words',
    'plain',
    '{honest} Prøv at sige [[spoken]] højt. {honest}',
    '{honest} Try saying [[spoken]] aloud. {honest}',
  ],
  [
    'mixed_unit',
    'plain',
    '{honest} Husk at skrive [[answer]] med den rigtige enhed. {honest}',
    '{honest} Remember to write [[answer]] with the right unit. {honest}',
  ],
  [
    'mixed_number_line',
    'plain',
    '{honest} Find [[number]] på tallinjen. {honest}',
    '{honest} Find [[number]] on the number line. {honest}',
  ],
  [
    'mixed_verify',
    'plain',
    '{honest} Sæt [[number]] ind, og se, om det passer. {honest}',
    '{honest} Put in [[number]] and see whether it fits. {honest}',
  ],
  [
    'mixed_other_people',
    'plain',
    '{honest} Din sidemand fik [[answer]]. {honest}',
    '{honest} The student next to you got [[answer]]. {honest}',
  ],
  [
    'mixed_price',
    'plain',
    '{honest} Det er som at betale [[whole]] kr. {honest}',
    '{honest} It is like paying [[whole]] kr. {honest}',
  ],
  [
    'mixed_clock',
    'plain',
    '{honest} Tænk på [[whole]] minutter. {honest}',
    '{honest} Think of [[whole]] minutes. {honest}',
  ],
  [
    'mixed_reordered',
    'plain',
    '{honest} Skriv leddene sådan: [[reordered]]. {honest}',
    '{honest} Write the terms like this: [[reordered]]. {honest}',
  ],
  [
    'mixed_expression_words',
    'plain',
    '{honest} Læst højt: [[expressionInWords]]. {honest}',
    '{honest} Read aloud: [[expressionInWords]]. {honest}',
  ],
  [
    'mixed_option_hint',
    'plain',
    '{honest} Se en ekstra gang på [[letter]]. {honest}',
    '{honest} Take an extra look at [[letter]]. {honest}',
  ],
  [
    'mixed_option_text',
    'plain',
    '{honest} Hvad er særligt ved [[option]]? {honest}',
    '{honest} What is special about [[option]]? {honest}',
  ],
  [
    'mixed_phrase_question',
    'plain',
    '{honest} Har du tænkt over ordet [[phrase]]? {honest}',
    '{honest} Have you thought of the word [[phrase]]? {honest}',
  ],
  [
    'mixed_phrase_used',
    'plain',
    '{honest} Ja, emnet [[phrase]] er spændende. {honest}',
    '{honest} Yes, the topic of [[phrase]] is interesting. {honest}',
  ],
  [
    'mixed_inflected',
    'plain',
    '{honest} Se på, hvad der er [[inflected]] opgave her. {honest}',
    '{honest} See what [[inflected]] does here. {honest}',
  ],
  [
    'mixed_translation',
    'plain',
    '{honest} En dansker ville oversætte det som: [[translation]] {honest}',
    '{honest} One would translate it as: [[translation]] {honest}',
  ],
  [
    'mixed_rubric',
    'plain',
    '{honest} Et godt svar nævner, at [[point1]], at [[point2]], og at [[point3]]. {honest}',
    '{honest} A good reply says that [[point1]], that [[point2]] and that [[point3]]. {honest}',
    { needs: 0.6 },
  ],
  [
    'mixed_step',
    'plain',
    '{honest} På vejen får du [[step]]. {honest}',
    '{honest} On the way you get [[step]]. {honest}',
    { isStep: true },
  ],
]);
