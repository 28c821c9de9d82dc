import { type Sign, signs } from '../sign.ts';

const TOLD = { senses: ['story'] } as const;

/** Somali. */
export const SOMALI: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    TOLD,
    `
    waxaan|waan|waxan|wan ..1 rabaa|raba|doonayaa|jeclaan|jecelahay ..2 dhinto|dhimto|dhiman|dhimasho
    rabaa|raba|doonayaa inaan|inan ..1 dhinto|dhimto|isdilo|dhimo|is
    ma ..1 rabo|doonayo|rabi ..1 inaan|inan ..1 noolaado|noolaato|sii|nolaado
    nolosha|noloshan ..2 ma ..1 rabo|doonayo
    isdilayaa|isdilaa|isdili|isdilo|isdilid
    waan|inaan ..1 is ..1 dilayaa|dilo|dilaa|dili
    naftayda|nafteyda ..2 qaadayaa|qaado|dilayaa|dilo|waxyeelo*|dhibaateeyaa
    `,
  ),
  ...signs(
    'high',
    'abuse',
    TOLD,
    `
    aabahay|aabe|aabo|abahay|aabbahay|aabbe|hooyaday|hooyo|hoyaday|walaalkay|adeerkay|abtigay ..2 i|ii|igu|ayaa|ayaa|na ..2 garaacaa|garaaco|garaacdaa|garaacay|dilaa|dishaa|garacaa|garaacdo|taabtaa|garaaca
    waan ..2 ka ..1 baqayaa|cabsanayaa ..4 guriga|gurigii
    waxaan|waan ka ..1 cabsanayaa|baqayaa|cabsadaa ..4 guriga|gurigii
    `,
  ),
  ...signs(
    'low',
    'selfHarm',
    TOLD,
    `
    qofna ..1 ima|ma|i ..1 jecla|jeclo|jecel
    qofna ima jecla
    waan ..2 neceb|necbahay|nacay ..2 nafteyda|naftayda|noloshayda|nolosha
    `,
  ),
];
