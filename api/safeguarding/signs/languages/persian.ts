import { type Sign, signs } from '../sign.ts';

const TOLD = { senses: ['story'] } as const;

/** Persian, Dari and Pashto. */
export const PERSIAN: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    TOLD,
    `
    ميخواهم|ميخوام|ميخام|ميخاهم|مىخواهم|كاش|ارزو ..2 بميرم|ميمردم|مرده|مردن
    دلم ..1 ميخواد|ميخواهد ..1 بميرم
    نميخواهم|نميخوام|نميخام ..3 زندگي|زنده ..1 كنم|باشم|بمانم|بمونم
    ديگر|ديگه نميخواهم|نميخوام ..2 باشم|زندگي
    خودم|خودمو ..2 بكشم|ميكشم|ميزنم|اسيب
    خودكشي ..1 كنم|ميكنم|كردن|فكر
    زه ..1 غواړم ..2 مړ|ومرم|مرم
    ځان ..1 وژنم|ووژنم
    mikham|mekhaham|mikhaham|mikhaam|mekhayom|mekhayam|kash ..2 bemiram|bimiram|mimordam|bmiram
    nemikham|namikham|nemikhaham|namekhaham ..3 zende|zendegi|zinda|zindagi ..1 konam|basham|kunam|bashom
    khodam|khodamo|khodemo ..2 bokosham|mikosham|bokoshom|bekosham|mekosham
    khodkoshi ..2 konam|mikonam|kunam
    `,
  ),
  ...signs(
    'high',
    'abuse',
    TOLD,
    `
    پدرم|بابام|بابا|مادرم|مامانم|مامان|برادرم|داداشم|عمويم|عموم|ناپدريم|پدر|كاكايم|ماما ..2 مرا|منو|من|ما ..3 ميزند|ميزنه|زد|كتك|ميزنند|ميزنن|لمس
    از ..1 خانه|خونه ..2 ميترسم
    ميترسم ..2 خانه|خونه ..1 بروم|برم|برگردم
    پلار|مور ..2 مې|مي|ما ..2 وهي
    babam|pedaram|padaram|madaram|mamanam|baradaram|dadasham ..2 mano|mara|manu|ma ..2 mizane|mizanad|mezana|mezanad|zad|kotak|mizaneh
    `,
  ),
  ...signs(
    'low',
    'selfHarm',
    TOLD,
    `
    از ..1 خودم|زندگي|زندگيم ..1 متنفرم|بدم|خسته
    هيچكس|هيچكي ..1 منو|مرا|من ..2 دوست ..1 ندارد|نداره
    `,
  ),
];
