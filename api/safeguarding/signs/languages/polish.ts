import { type Sign, signs } from '../sign.ts';

const TOLD = { senses: ['story'] } as const;

/** Polish. */
export const POLISH: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    TOLD,
    `
    chcę|chce|chciałbym|chciałabym|wolę|wole|pragnę ..2 umrzeć|umrzec|zdechnąć|zniknąć|umrec
    nie ..1 chcę|chce ..3 żyć|zyc|istnieć|istniec
    nie ..1 chcę|chce ..1 mi ..1 się|sie ..1 żyć|zyc
    chcę|chce ..1 się|sie zabić|zabic|powiesić|powiesic
    zabiję|zabije|zabijam|potnę|tnę|tne|potne|okaleczam ..1 się|sie
    tnę|tne|pociąłem|pocięłam ..1 się|sie
    popełnić|popelnic|popełnię|popelnie|myślę|mysle ..2 samobójstwo|samobojstwo|samobójstwie|samobojstwie
    myśli|mysli ..1 samobójcze|samobojcze
    `,
  ),
  ...signs(
    'high',
    'abuse',
    TOLD,
    `
    tata|tato|ojciec|mama|ojczym|macocha|brat|wujek|matka|dziadek|stary ..2 mnie|nas ..1 bije|biję|bił|bil|uderzył|uderzyl|kopie|dotyka|krzywdzi|leje
    bije|bijou|dotyka|uderzył ..1 mnie ..1 tata|ojciec|mama|ojczym|brat|wujek
    boję|boje ..1 się|sie ..1 wracać|wracac|wrócić|wrocic|iść|isc ..1 do ..1 domu
    `,
  ),
  ...signs(
    'low',
    'bullying',
    TOLD,
    `
    nikt ..1 mnie ..1 nie ..1 lubi|kocha|chce
    nienawidzę|nienawidze ..2 siebie|życia|zycia|się
    `,
  ),
];
