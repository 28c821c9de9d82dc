import { type Sign, signs } from '../sign.ts';

const TOLD = { senses: ['story'] } as const;

/** Romanian. */
export const ROMANIAN: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    TOLD,
    `
    vreau|aș|as|vrea ..1 să|sa ..1 mor|mă|ma ..1 $|sinucid|omor
    vreau ..1 să|sa mor
    nu ..1 mai ..1 vreau|pot ..1 să|sa ..1 trăiesc|traiesc|fiu
    mă|ma ..1 tai|sinucid|omor
    `,
  ),
  ...signs(
    'high',
    'abuse',
    TOLD,
    `
    tata|tatăl|mama|fratele|unchiul|tatal ..1 meu|mea ..1 mă|ma|ne ..1 bate|lovește|loveste|atinge
    tata|mama mă|ma ..1 bate|lovește|loveste
    mi-e|mie|mi ..1 e ..1 frică|frica ..3 acasă|acasa
    `,
  ),
];
