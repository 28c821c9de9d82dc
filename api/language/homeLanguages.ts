/** A language that students speak at home. A new one is a record in the list below, and nothing else. */
interface LanguageRecord {
  /** As those who speak it call it. */
  readonly own: string;
  readonly da: string;
  readonly en: string;
  readonly dir: 'ltr' | 'rtl';
  /** What it is written with: a text in other letters is not in it. */
  readonly letters: RegExp;
  /** Some of its commonest words, in small letters: what tells it from others in the same letters. */
  readonly words: string;
}

const LATIN = /\p{Script=Latin}/u;
const ARABIC = /\p{Script=Arabic}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const ETHIOPIC = /\p{Script=Ethiopic}/u;

/** By BCP 47 tag, in the order in which they are offered. */
const records = {
  ar: {
    own: 'العربية',
    da: 'arabisk',
    en: 'Arabic',
    dir: 'rtl',
    letters: ARABIC,
    words: 'في من على إلى هذا هذه التي الذي كم ما هو هي عن مع أن كل هل أو ثم كان اكتب احسب',
  },
  tr: {
    own: 'Türkçe',
    da: 'tyrkisk',
    en: 'Turkish',
    dir: 'ltr',
    letters: LATIN,
    words: 've bir bu için ile kaç ne nasıl var her olan çok daha da mı mi nedir kadar toplam yaz hesapla',
  },
  so: {
    own: 'Soomaali',
    da: 'somali',
    en: 'Somali',
    dir: 'ltr',
    letters: LATIN,
    words: 'waa iyo oo ka ku u waxaa waxay imisa maxay ay uu kuu soo si sida leh mid laba qor xisaabi',
  },
  uk: {
    own: 'Українська',
    da: 'ukrainsk',
    en: 'Ukrainian',
    dir: 'ltr',
    letters: CYRILLIC,
    words: 'і й в у на що скільки це є та з із не до як яка який яке від або для має обчисли напиши',
  },
  pl: {
    own: 'Polski',
    da: 'polsk',
    en: 'Polish',
    dir: 'ltr',
    letters: LATIN,
    words: 'i w na jest ile to się z do nie jak jaki jaka jakie oraz lub od po ma są oblicz napisz',
  },
  fa: {
    own: 'فارسی',
    da: 'persisk',
    en: 'Persian',
    dir: 'rtl',
    letters: ARABIC,
    words: 'و در به از که این است را چند با برای آن چه یک هر تا یا دارد می شود بنویس حساب',
  },
  ur: {
    own: 'اردو',
    da: 'urdu',
    en: 'Urdu',
    dir: 'rtl',
    letters: ARABIC,
    words: 'ہے ہیں کے کی کا کو میں سے اور کتنے کتنی کیا یہ وہ پر ایک نے ہر لکھیں معلوم کریں',
  },
  ti: {
    own: 'ትግርኛ',
    da: 'tigrinya',
    en: 'Tigrinya',
    dir: 'ltr',
    letters: ETHIOPIC,
    words: 'እዩ እያ ናይ ኣብ ክንደይ እቲ እታ ን ካብ ነቲ እንታይ ምስ ዝኾነ ጽሓፍ',
  },
  ku: {
    own: 'Kurdî',
    da: 'kurdisk (kurmanji)',
    en: 'Kurdish (Kurmanji)',
    dir: 'ltr',
    letters: LATIN,
    words: 'û di de ji bi ku ev ew e çend ya yê yên li çi ne her ji bo heye hene binivîse',
  },
  ckb: {
    own: 'کوردیی ناوەندی',
    da: 'kurdisk (sorani)',
    en: 'Kurdish (Sorani)',
    dir: 'rtl',
    letters: ARABIC,
    words: 'لە و بە ئەم ئەو کە چەند بۆ چی یان هەر هەیە دوو یەک بکە بنووسە لەگەڵ ە',
  },
  vi: {
    own: 'Tiếng Việt',
    da: 'vietnamesisk',
    en: 'Vietnamese',
    dir: 'ltr',
    letters: LATIN,
    words: 'và là của có bao nhiêu các một những được trong cho với này khi mỗi hãy viết tính',
  },
  ru: {
    own: 'Русский',
    da: 'russisk',
    en: 'Russian',
    dir: 'ltr',
    letters: CYRILLIC,
    words: 'и в на что сколько это с по не как какой какая какое из или для есть от у вычисли напиши',
  },
  bs: {
    own: 'Bosanski / hrvatski / srpski',
    da: 'bosnisk, kroatisk, serbisk',
    en: 'Bosnian, Croatian, Serbian',
    dir: 'ltr',
    letters: LATIN,
    words: 'i je u na koliko se da su za od iz kako koji koja koje ima sa ili izračunaj napiši',
  },
  ro: {
    own: 'Română',
    da: 'rumænsk',
    en: 'Romanian',
    dir: 'ltr',
    letters: LATIN,
    words: 'și este în cât câte câți la de pe cu care sunt pentru din un o are ce calculează scrie',
  },
  de: {
    own: 'Deutsch',
    da: 'tysk',
    en: 'German',
    dir: 'ltr',
    letters: LATIN,
    words: 'und der die das ist wie viel viele ein eine zu mit von auf nicht sind hat den dem schreibe',
  },
  es: {
    own: 'Español',
    da: 'spansk',
    en: 'Spanish',
    dir: 'ltr',
    letters: LATIN,
    words: 'y el la los las de que es cuánto cuántos cuántas en un una con por para del tiene escribe',
  },
  fr: {
    own: 'Français',
    da: 'fransk',
    en: 'French',
    dir: 'ltr',
    letters: LATIN,
    words: 'et le la les des est combien un une que de du dans pour avec sur qui quel quelle écris',
  },
  en: {
    own: 'English',
    da: 'engelsk',
    en: 'English',
    dir: 'ltr',
    letters: LATIN,
    words: 'the and of is how many much a to what are with for that each has it your this write',
  },
} as const satisfies Readonly<Record<string, LanguageRecord>>;

/** A language that students can have beside the Danish, by its BCP 47 tag. */
export type HomeLanguageCode = keyof typeof records;

const isCode = (tag: string): tag is HomeLanguageCode => Object.hasOwn(records, tag);

/** Every home language's tag, in the order in which they are offered. */
export const homeLanguageCodes: readonly HomeLanguageCode[] = Object.keys(records).filter(isCode);

/** What is known of a home language. */
export const homeLanguage = (code: HomeLanguageCode): LanguageRecord => records[code];

/** The home language that a tag such as "ar" or "ar-SY" names; null for one that is not offered. */
export function homeLanguageOf(tag: string): HomeLanguageCode | null {
  const [primary = ''] = tag.toLowerCase().split('-');
  return isCode(primary) ? primary : null;
}
