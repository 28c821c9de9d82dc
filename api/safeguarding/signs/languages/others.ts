import { type Sign, signs } from '../sign.ts';

const TOLD = { senses: ['story'] } as const;

/** Spanish, French, Portuguese, Italian, Albanian, Icelandic, Faroese, Greenlandic, Tamil, Tigrinya, Chinese. */
export const OTHERS: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    TOLD,
    `
    quiero|quisiera ..1 morir|morirme|matarme|suicidarme
    no ..1 quiero ..2 vivir
    me ..1 quiero ..1 morir|matar
    me|voy ..2 corto|matarme|suicidarme
    je ..1 veux|voudrais|vais ..1 mourir|tuer|suicider|me ..1 $|tuer|suicider
    je ..1 veux|voudrais mourir
    je ..2 veux ..1 plus ..1 vivre
    je ..1 me ..1 scarifie|coupe|mutile
    quero ..1 morrer
    não|nao ..1 quero ..2 viver
    voglio ..1 morire|uccidermi
    dua ..1 të|te ..1 vdes|vras
    nuk ..1 dua ..2 jetoj
    vil ..1 deyja|doyggja
    toqusuppunga|toqorusuppunga|imminorniarpunga
    சாக|சாகணும்|சாகவேண்டும் ..1 விரும்புகிறேன்|வேண்டும்|போல|$
    தற்கொலை ..2 செய்ய|பண்ண|செய்து
    ክመውት ..1 ይደሊ|እደሊ
    我想死|我不想活了|不想活了|我要自杀|我想自杀
    `,
  ),
  ...signs(
    'high',
    'abuse',
    TOLD,
    `
    mi ..1 papá|papa|padre|mamá|mama|madre|padrastro|tío|hermano ..1 me ..1 pega|golpea|toca|pegó
    mon|ma ..1 père|pere|mère|mere|papa|maman|frère|frere|oncle|beau ..2 me|m ..1 frappe|tape|bat|touche
    papa|maman me ..1 frappe|tape|bat
    meu|minha ..1 pai|mãe|mae ..1 me ..1 bate
    mio|mia ..1 padre|madre|papà|papa|mamma ..1 mi ..1 picchia|tocca
    babai|nëna|nena|vëllai|vellai ..2 më|me ..1 rreh|godet
    அப்பா|அம்மா|அண்ணா ..1 என்னை ..1 அடிக்கிறார்|அடிக்கிறாள்|அடிக்கிறான்|அடிக்கும்
    `,
  ),
];
