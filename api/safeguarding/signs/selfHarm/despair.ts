import { type Sign, signs } from '../sign.ts';

const PLAIN = { barrier: '@not', senses: ['denied', 'idiom', 'joke', 'game', 'story'] } as const;

/** Sadness, loneliness and self-hatred: mild each, grave when there are several. */
export const DESPAIR: readonly Sign[] = [
  ...signs(
    'low',
    'selfHarm',
    { senses: ['accident', 'denied', 'story'] },
    `
    @jeg ~1 skar|cuttede ..1 @me $
    `,
  ),
  ...signs(
    'low',
    'selfHarm',
    PLAIN,
    `
    @jeg ..4 forsvinde|forsvandt $
    @jeg ..2 @lyst ..3 forsvinde
    @jeg|^ kan|ka|magter @not @more $
    @jeg|^ ~3 har ..1 det ~4 dårligt|skidt|forfærdeligt|elendigt|svært ..6 sove|tiden|dag|længe|hjemme|indeni|psykisk|altid
    @jeg ~3 altid|tit|hele ~3 ked|alene|ensom|trist
    @jeg ~4 ked ..1 af ..1 det ~1 $|fordi|hele|hver|for
    @I ~4 sad|unhappy|miserable ~1 $|all|every|because|lately|today
    @jeg ..3 @not ~2 god ..1 nok
    @I ~1 @not ~2 good ..1 enough
    @jeg ~2 nede $|for|igen|hele
    @jeg ~3 trist|nedtrykt|stresset|ulykkelig ..1 $|hele|altid|fordi
    @jeg ~2 vil ~2 @not @more $
    dårligt|skidt|forfærdeligt ..4 kan @not sove
    @jeg ~3 ensom|knust|ødelagt|udkørt|nedtrykt|miserable|lonely
    byrde|burden ..4 @me|alle|andre|everyone|familie|family|others|$
    @jeg|@I ~4 byrde|burden
    @no ..1 forstår|hører|elsker|understands|hears @me
    @jeg ~2 hader|hate ~2 @mine ~1 krop|body|udseende
    hun|han|she|he ~1 siger|skriver|skrev|sagde|says|said ..3 vil|wants ~3 dø|die
    slutter|ender ..1 i ..1 aften|nat
    @jeg ~3 væk ..2 fra ..2 hele|verden|alt
    @jeg ..1 kan ~1 @not ~1 klare|holde|tage|udholde|rumme|magte ..2 @more|ud|det
    @I ~1 cant|cannot ..1 do|take|go|handle ..3 anymore
    @I ~1 can ..1 not|no ..2 take|go|handle ..3 anymore|longer
    @jeg|@I ~3 hader|hate|hater|væmmes ..1 @me ~1 @self
    @I ~3 hate ..1 myself
    ^ ~1 hader|hate ..1 @me|myself ~1 @self|so|$
    ^ ~1 hate myself
    @jeg|@I|^ ~4 hader|hate|træt|tired|sick ..2 @mine ~1 liv|life
    @jeg|@I ..3 @not ~2 noget|anything ~1 værd|worth
    @jeg|@I ~2 er|am|im|feel|føler ~2 ingenting|worthless|nothing|ubrugelig|værdiløs|useless
    @I ..2 worthless|useless
    @jeg|@I ~4 græder|cry|crying|grædt|tuder ~3 hver|nat|aften|every|night|altid|hele|søvn|sleep|tit
    @jeg|^ ~3 deprimeret|depression|depressed|selvskadende|depri
    @I ..3 depressed|depression
    @jeg|@I ~3 føler|feel|feeling ~2 @me|so|really ~3 alene|ensom|tom|ligegyldig|alone|lonely|empty|numb|hopeless|worthless|unødvendig|usynlig
    @I ~4 feel|feeling ~4 alone|lonely|empty|numb|hopeless|worthless
    @jeg ..2 alene|ensom ..3 altid|tiden|verden|frikvarter*|hele
    @jeg ..3 ked ..1 af ..1 det ..3 hele|hver|altid|aften|tiden|tit
    @jeg ~3 ked ..1 af ..1 livet
    @mine liv|life ~2 er|is ~3 meningsløst|lort|ødelagt|forfærdeligt|ruined|meaningless|over|forbi|håbløst
    alt|everything|livet|life er|is ~2 håbløst|meningsløst|ligegyldigt|hopeless|pointless|sort|meaningless
    @jeg|^ ..3 angstanfald|panikanfald|angst
    @jeg|^ ..6 kan ..1 @not ..1 trække ..1 vejret
    @jeg ..2 spiser|spist @not ..2 @more|tyk|fed
    @jeg ..3 @no|@not ..2 @lyst ..2 til ..1 noget ..1 @more
    @jeg ..5 aldrig ..1 glad
    `,
  ),
];
