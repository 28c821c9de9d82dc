import { type Sign, signs } from './sign.ts';

const TOLD = { senses: ['story'] } as const;

/**
 * Key phrases in the languages that are spoken in the homes of Danish students, also as they are written with Latin
 * letters. Not whole languages: the plainest ways to say "I want to die", "I harm myself", "my father hits me", "I am
 * afraid to go home".
 */
export const OTHER_LANGUAGES: readonly Sign[] = [
  // Arabic (standard, Levantine, Iraqi, Egyptian, Moroccan)
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
  // Turkish
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
  // Somali
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
  // Urdu, Hindi and Punjabi
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
  // Polish
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
  // Ukrainian and Russian
  ...signs(
    'high',
    'selfHarm',
    TOLD,
    `
    я|мені|мне ..2 хочу|хочеться|хочется|бажаю ..2 померти|вмерти|умерти|умереть|здохнути|сдохнуть|зникнути
    ^ хочу ..2 померти|вмерти|умерти|умереть|сдохнуть
    не ..1 хочу|хочеться|хочется|можу|могу ..2 жити|жить|існувати
    хочу|вбью|убью|уб'ю|вб'ю|хотів|хотіла ..2 себе|себя|вбити|убити|убить ..1 себе|себя
    вбити|убити|убить|убью|вбью|уб'ю|вб'ю|заріжу ..1 себе|себя
    ріжу|режу|поріжу|калічу ..1 себе|себя|руки|вени|вены
    покінчити|покончить ..1 з|с|із ..1 життям|собою|жизнью|собой
    думаю ..2 самогубство|самоубийство|самоубийстве|суїцид|суицид|смерть
    вчинити|скоїти|совершить ..1 самогубство|самоубийство
    краще|лучше ..1 б|бы ..2 померти|вмерла|вмер|умереть|умер
    `,
  ),
  ...signs(
    'high',
    'abuse',
    TOLD,
    `
    тато|батько|мама|мати|вітчим|мачуха|брат|дядько|папа|отец|отчим|дядя|мать|дід ..2 мене|меня|нас ..2 бє|бье|бьет|бив|бил|вдарив|ударил|чіпає|трогает|бют|бьют|кривдить
    тато|батько|мама|мати|вітчим|брат|папа|отец|отчим|дядя ..2 бє|бье|бьет|бив|бил|вдарив|ударил|чіпає|трогает ..1 мене|меня|нас|маму|мати|брата|сестру
    мене|меня ..1 бють|бьют|бє|бьет ..1 вдома|дома|тато|батько|папа|отец
    боюся|боюсь ..1 йти|іти|повертатися|повертатись|идти|возвращаться ..1 додому|домой
    `,
  ),
  ...signs(
    'low',
    'selfHarm',
    TOLD,
    `
    ненавиджу|ненавижу ..1 себе|себя|своє|свое|життя|жизнь
    ніхто|никто ..1 мене|меня|зі|со ..1 не ..1 любить|хоче|любит
    `,
  ),
  // Persian, Dari and Pashto
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
  // German
  ...signs(
    'high',
    'selfHarm',
    TOLD,
    `
    ich ..1 will|möchte|wollte|würde ..3 sterben|tot
    ich ..2 wäre|wär ..2 tot
    ich ..1 will|möchte|kann|mag ..1 nicht ..2 leben|da|hier ..1 $|sein|mehr
    ich ..1 will|möchte|kann ..3 mich ..1 umbringen|töten|erhängen|ritzen|verletzen
    ich ..1 bringe|bring ..1 mich ..2 um
    bringe|bring ich mich ..2 um
    ich ..1 ritze|ritz|schneide|verletze mich ..2 $|selbst|wieder|immer|oft|am|an|seit
    ich ..4 selbstmord|suizid|selbstmordgedanken|suizidgedanken
    mein|meinem ..1 leben ..2 beenden|ende
    ich ..2 mir ..2 leben nehmen
    `,
  ),
  ...signs(
    'high',
    'abuse',
    { senses: ['story', 'game'] },
    `
    mein|meine ..1 vater|mutter|papa|mama|stiefvater|stiefmutter|bruder|onkel|opa|eltern ..2 schlägt|schlagen|haut|prügelt|verprügelt|tritt|schlug|misshandelt ..1 mich|uns
    mein|meine ..1 vater|mutter|papa|mama|stiefvater|onkel|opa|bruder ..2 fasst|berührt ..1 mich
    papa|mama ..1 schlägt|haut|verprügelt ..1 mich
    ich ..1 werde ..2 geschlagen|missbraucht|verprügelt
    ich ..1 habe|hab ..1 angst ..1 nach|vor ..1 hause|heim|zuhause
    ich ..1 traue ..1 mich ..1 nicht ..2 hause|heim
    `,
  ),
  ...signs(
    'low',
    'bullying',
    TOLD,
    `
    ich ..1 werde ..4 gemobbt|gehänselt
    ich ..1 hasse ..1 mich|mein ..1 $|selbst|leben
    niemand|keiner ..1 mag|liebt|will ..1 mich|mit
    ich ..2 habe|hab ..1 keine ..1 freunde
    `,
  ),
  // Kurdish
  ...signs(
    'high',
    'selfHarm',
    TOLD,
    `
    ez ..1 dixwazim|dixazim|dexwazim ..1 bimirim|bmrim|bimrim
    ez ..1 naxwazim|naxazim ..2 bijîm|bijim|bjim
    ez ..2 xwe|xo ..1 bikujim|dikujim
    دهمهويت|دەمەوێت|دەمەوێ ..1 بمرم
    ناهمهويت|نامەوێت|نامەوێ ..1 بژیم|بژيم
    `,
  ),
  ...signs(
    'high',
    'abuse',
    TOLD,
    `
    bavê|bave|dayika|dayîka|birayê|mamê min ..2 li ..1 min ..1 dixe|dide|dixîne
    bavo|dayê li ..1 min ..1 dixe|dide
    باوكم|دايكم ..1 ليم ..1 دەدات|ئەدا
    `,
  ),
  // Bosnian, Croatian, Serbian
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
  // Romanian
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
  // Vietnamese
  ...signs(
    'high',
    'selfHarm',
    TOLD,
    `
    con|em|tôi|mình|tui|cháu ..1 muốn ..1 chết|tự
    muốn ..1 tự ..1 tử|sát
    không ..1 muốn ..1 sống
    không ..1 thiết ..1 sống
    rạch|cắt tay ..1 mình
    `,
  ),
  ...signs(
    'high',
    'abuse',
    TOLD,
    `
    bố|ba|mẹ|cha|má|anh|dượng|chú ..1 đánh ..1 con|em|tôi|mình|cháu
    sợ ..1 về ..1 nhà
    `,
  ),
  // Swedish and Norwegian
  ...signs(
    'high',
    'selfHarm',
    { barrier: 'han|hun|hon|de', senses: ['denied', 'idiom', 'story'] },
    `
    jag ~1 vill|vil ~2 dö|dø
    jag|jeg ~1 vill|orkar|vil|orker ~1 inte|ikke|int ~1 leva|leve|finnas
    jag|jeg ..1 skär|skärer|skader|skadar|kutter ..1 mig|meg
    jag|jeg ..4 ta|tar ..1 livet|live ..1 av|af ..1 mig|meg
    `,
  ),
  ...signs(
    'high',
    'abuse',
    { senses: ['game', 'story', 'denied', 'score'] },
    `
    min|pappa|mamma|faren|moren|styvpappa ..2 slår|slog|sparkar ..1 mig|meg|mej
    jag ..1 är ..1 rädd ..2 gå ..1 hem
    `,
  ),
  // Spanish, French, Portuguese, Italian, Albanian, Icelandic, Faroese, Greenlandic, Tamil, Tigrinya, Chinese
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
