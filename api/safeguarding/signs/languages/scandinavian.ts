import { type Sign, signs } from '../sign.ts';

/** Swedish and Norwegian. */
export const SCANDINAVIAN: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    { barrier: 'han|hun|hon|de', senses: ['denied', 'idiom', 'story'] },
    `
    jag ~1 vill|vil ~2 dö|dø
    jag|jeg ~1 vill|orkar|vil|orker ~1 inte|ikke|int ~1 leva|leve|finnas
    jag|jeg ..1 skär|skärer|skader|skadar|kutter ..1 mig|meg
    jag|jeg ..4 ta|tar ..1 livet|live ..1 av|af ..1 mig|meg
    `,
  ),
  ...signs(
    'high',
    'abuse',
    { senses: ['game', 'story', 'denied', 'score'] },
    `
    min|pappa|mamma|faren|moren|styvpappa ..2 slår|slog|sparkar ..1 mig|meg|mej
    jag ..1 är ..1 rädd ..2 gå ..1 hem
    `,
  ),
];
