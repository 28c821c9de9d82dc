import { type Sign, signs } from '../sign.ts';

const TOLD = { senses: ['story'] } as const;

/** Turkish. */
export const TURKISH: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    TOLD,
    `
    ölmek ..1 istiyorum|isterim|istiyom|istedim
    ölsem|öleyim|geberip ..2 kurtulsam|keşke|artık|daha|$
    keşke ..1 ölsem|doğmasaydım|ölseydim
    yaşamak ..1 istemiyorum|istemiyom|istemem
    kendimi ~1 öldürmek|öldürücem|öldüreceğim|öldürcem|öldürüyorum|asmak|asacağım|kesiyorum|yaralıyorum|jiletliyorum|keserim|kesmek
    kendime ..1 zarar ..1 veriyorum|vermek|verdim|veririm
    intihar ..1 etmek|edeceğim|edicem|ediyorum|düşünüyorum|etmeyi|edecem
    canıma ..1 kıymak|kıyacağım|kıyıcam
    kollarımı|bileklerimi|kolumu ..1 kesiyorum|kestim|keserim
    `,
  ),
  ...signs(
    'high',
    'abuse',
    TOLD,
    `
    babam|annem|abim|amcam|dayım|üvey|dedem|ablam|anne|baba ..3 dövüyor|döver|dövdü|vuruyor|vurdu|tokatladı|tekmeliyor|dövüyo|vuruyo|dokunuyor
    evde ..2 dayak ..1 yiyorum
    eve ..1 gitmekten|gitmeye|dönmekten|dönmeye ..1 korkuyorum|korkuyom
    `,
  ),
  ...signs(
    'low',
    'selfHarm',
    TOLD,
    `
    kendimden|hayatımdan|hayattan ..1 nefret|bıktım|usandım
    kimse ..2 beni|benimle ..2 sevmiyor|istemiyor|oynamıyor|konuşmuyor
    benimle ..2 dalga ..1 geciyorlar|geçiyorlar|geçiyor
    bana ..2 zorbalık
    `,
  ),
];
