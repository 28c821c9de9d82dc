import { type Sign, signs } from '../sign.ts';

const TOLD = { senses: ['story'] } as const;

/** Arabic (standard, Levantine, Iraqi, Egyptian, Moroccan). */
export const ARABIC: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    TOLD,
    `
    اريد|ابغى|ابغا|ابي|اتمنى|عايز|عاوز|عايزه|بدي|بغيت|نبغي|اريد|اتمني|ودي ..1 ان|اني|انا ~1 اموت|موت|نموت|الموت
    اريد|ابغى|ابغا|ابي|اتمنى|عايز|عاوز|عايزه|بدي|بغيت|نبغي|اتمني|ودي اموت|موت|نموت|الموت|انتحر
    لا|ما|مش|مو ..1 اريد|بدي|عايز|عاوز|عايزه|ابي|ابغى|اقدر ..1 ان|اني ..1 اعيش|عيش|الحياه
    لا|ما|مش|مو اريد|بدي|عايز|عاوز|عايزه|ابي|ابغى|اقدر ..1 اعيش|عيش|الحياه|اكمل
    اقتل|اقتلت|بقتل|قتل|هقتل|ساقتل نفسي|حالي|روحي
    سانتحر|بنتحر|هنتحر|راح ..1 انتحر
    سانتحر|بنتحر|هنتحر|انتحر
    افكر|بفكر|عم ..3 الانتحار|انتحر|بالانتحار
    اجرح|بجرح|اؤذي|اوذي|باذي|بقطع|اشطب نفسي|حالي|ايدي|يدي
    تعبت ..1 من ..1 الحياه|حياتي
    bede|bedi|bidi|biddi|badi|baddi|bddi|bdy|beddi|widdi ..1 moot|mout|mut|mot|amoot|amout|amut|amot|mawt|mowt
    ana ~2 ayez|3ayez|3ayiz|3awez|ayza|3ayza|3awza|abi|abgha|oreed|urid|bede|bedi ..1 amoot|amout|amut|amot|moot|mout|amwt
    3ayez|3ayza|3awez|3awza|urid|oreed|abgha|arid ..1 an ..1 amoot|amout|amut|amot|moot|mout
    3ayez|3ayza|3awez|3awza|urid|oreed|abgha|arid amoot|amout|amut|amot|moot|mout
    ma|mo|mish|mesh|la ..1 bede|bedi|bidi|biddi|badi|baddi|3ayez|3ayza|urid|oreed ..1 3ish|3eesh|a3ish|aish|eish|3eish|a3eesh
    badi|bedi|bede|biddi|rah|ra7 ..2 ektol|e2tol|ektil|aktol|a2tol|intahar|antaher|i2til|aqtul 7ali|hali|nafsi|halli|$
    `,
  ),
  ...signs(
    'high',
    'abuse',
    TOLD,
    `
    ابي|ابوي|ابويا|بابا|والدي|امي|ماما|امه|اخي|اخوي|اخويا|عمي|خالي|زوج|ابوك|جدي ..3 يضربني|بيضربني|يضربنا|تضربني|بتضربني|ضربني|ضربتني|كيضربني|يضرب|بيضرب|يعتدي|يلمسني|بيلمسني|لمسني|يوذيني|يؤذيني|يحرقني
    يضربني|بيضربني|تضربني|بتضربني|ضربني ..1 ابي|بابا|امي|ماما|ابوي|اخي|في|بالبيت|كل
    خايف|خايفه|خاءف|خاءفه|خايف|اخاف|بخاف ..3 ارجع|اروح|اعود|الرجوع|العوده ..2 عالبيت|البيت|للبيت|بيت|المنزل|بيتي
    baba|abi|aboy|abouya|mama|omi|ummi|immi|akhoy|khoya|3ami ..2 byedrobni|bydrobni|bidrobni|yedrobni|yidrobni|yadribni|yidribni|bi2dribni|btedrobni|tedrobni|drabni|darabni|byedribni|bidribni|bydribni|by2drobni|yadrebni|tadribni|yidrubni
    `,
  ),
  ...signs(
    'low',
    'selfHarm',
    TOLD,
    `
    اكره|بكره حياتي|نفسي|حالي|روحي
    لا|ما|محدا|ماحدا ..2 احد|حدا ..1 يحبني|بيحبني|بحبني
    `,
  ),
];
