import { type Sign, signs } from '../sign.ts';

const TOLD = { senses: ['story'] } as const;

/** Urdu, Hindi and Punjabi. */
export const URDU: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    TOLD,
    `
    مرنا ..1 چاهتا|چاهتي|چاهتا|هي|چاهتى
    مر ..1 جانا ..1 چاهتا|چاهتي|هي
    مرنا|مر ..1 جانا|هي ..1 هي
    مرنا هي
    جينا|زنده ..1 رهنا|نهين ..2 نهين|چاهتا|چاهتي
    جينا نهين چاهتا|چاهتي
    خودكشي|خودكشى ..2 كرنا|كرلون|كرنے|كرون|كر
    اپنے|خود ..2 كو ..1 مار|ختم|نقصان|كاٹ
    main|mai|mein|mujhe|muje|me ~2 marna ..1 chahta|chahti|hai|chata|chati|chahtaa
    mar ..1 jana ..1 chahta|chahti|hai|hain
    jeena|jina|zinda ..2 nahi|nahin|nai ..1 chahta|chahti|hai|rehna
    khudkushi|khudkhushi|khudkashi ..2 karna|karne|karlu*|karu*|kar
    khud|apne ..2 ko ..1 maar|khatam|nuksan|kaat
    `,
  ),
  ...signs(
    'high',
    'abuse',
    TOLD,
    `
    ابو|ابا|اب|پاپا|امي|ماما|بهايي|والد|باپ|چچا|مامون ..2 مجهے|مجهے|مجهى ..2 مارتے|مارتا|مارتي|پيٹتے|مارتى|پيٹتا
    abu|abbu|abba|papa|ammi|ami|mama|bhai|baap|chacha|dad|mom ..2 mujhe|muje|mujhko|mujhy|mjhe ..2 marte|marta|marti|maarte|maarta|maarti|peet*|mart
    ghar ..2 jane|jaane ..1 se ..1 dar
    گهر ..2 جانے ..1 سے ..1 ڈر
    `,
  ),
];
