import { type Sign, signs } from '../sign.ts';

const TOLD = { senses: ['story'] } as const;

/** Bosnian, Croatian, Serbian. */
export const BOSNIAN: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    TOLD,
    `
    želim|zelim|hoću|hocu|želio|željela ..2 umrijeti|umreti|umrem|umrijem|nestati
    ne ..1 želim|zelim|mogu ..3 živjeti|zivjeti|živeti|ziveti|živim|zivim
    neću|necu ..2 živjeti|živim|zivim|zivjeti|živeti
    ubit|ubiću|ubicu|ubijem|ubiti ..1 ću|cu|se ..1 se|$|ubiti
    režem|rezem|sječem|sjecem|povređujem ..1 se
    samoubistvo|samoubojstvo ..3 $|počiniti|izvršiti|pocinit
    `,
  ),
  ...signs(
    'high',
    'abuse',
    TOLD,
    `
    tata|otac|mama|majka|očuh|ocuh|brat|ujak|stric|babo ..1 me ..1 tuče|tuce|bije|udara|udario|dira|tukao
    bojim ..1 se ..1 ići|ici|vratiti ..1 kući|kuci
    `,
  ),
];
