import { type Sign, signs } from '../sign.ts';

const WISH = {
  barrier: '@not|@others|vide|forstå|know',
  senses: ['denied', 'idiom', 'joke', 'game', 'story'],
} as const;

/** To wish to be dead or gone, in so many words. */
export const WISH_TO_DIE: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    WISH,
    `
    @jeg|^ ~3 @want ~4 @dead
    @want ~1 @jeg ~3 @dead
    ^ ~1 vil|ville ~3 dø|død|døe
    @jeg|^ ..4 @lyst ..3 @dead
    ^ ~1 @lyst ..3 @dead
    @lyst ..2 at ~1 @harmSelf ..1 @me ~1 @self
    @dead ..4 @jeg ..3 lyst|løst|ønsker|vil|håber|drømmer|tænker|længes
    @jeg|^ ~2 ønsker|håber|ønske|drømmer|beder|længes ..4 @dead
    @wish ..3 @jeg ~2 var|er|bliver|blev ~1 @gone
    @I|^ ~3 @wantEn ~4 @dead
    ^ ~1 want|wanna|wana ~4 @dead
    @I|^ ..3 wish|hope ..2 @I ~2 were|was|am|could|would ~2 @gone|die|dying
    @dead ..3 @I ~2 want
    @jeg|^ ~2 @mind ..2 på|om ..2 @dead $
    @jeg|^ ~2 @mind ..2 på|om ..1 at ..1 @dead
    @mind ..2 på|om ..1 at ..1 dø
    @I|^ ~3 @mind ..2 about|of ..1 @dead
    @jeg|^ ~3 forsvinde ~2 altid|evigt|jorden
    @lyst ..2 at ~1 @dead
    @jeg|^ ~3 snart ~3 død|borte
    snart|morgen|aften|lidt|nat ..1 er @jeg ~2 død|borte
    @I|^ ~3 want|wanna ..3 heaven
    @jeg|^ ~3 vil|ville ~1 op ..5 himlen|himmelen
    @jeg|^ ~3 vil|ville ~2 hos ..5 himlen|himmelen
    @jeg|^ ~3 vil|ville|skal ~2 væk ..3 altid|evigt|evig
    @jeg|^ ~1 fortjener|burde|skulle|bør|deserve ~3 @dead
    @I|^ ~1 deserve|should ~3 @dead
    kunne|lad|let|må ~1 @jeg|@me|@I ~3 dø|die
    klar|ready|glæder|parat ..2 at|to ~1 dø|die
    udvej|udveje|løsning|løsningen ..4 dø|død|døden
    noget ..1 dumt|drastisk|slemt ..3 @me|@self
    @I ~2 feel ~2 dying|dead
    måde|måder|way|ways ..2 at|to ..1 dø|die
    beslut* ..5 dø|død|selvmord|slutter|slut|ende|ender
    @mind|håber|ønsker|vil|fantaserer ..4 blive ..2 dræbt|påkørt|myrdet
    @mind|håber|ønsker|vil|fantaserer ..4 kørt ..1 ned|over
    suicidal ..1 tanker|thoughts
    kan|må @jeg @not ~2 dø
    why ~1 cant|dont i ~2 die
    hvis|if ..1 @first ..2 begik|begår|tog|commit|committed|took ..2 selvmord|livet|liv|suicide|life
    want|wish|vil ~2 it|det|everything ..1 all|hele ..2 end|stop|stopper|slutter|over|forbi
    @relief ..7 @first ~3 @dies
    @first ~3 @dies ..7 @relief
    @relief ..4 at|if|hvis|når|til ..1 @first ~3 @dies
    @first ~3 vil|ville|want ~2 ha|have|at ..1 at|to ..1 @first ~2 @dies
    @first ~2 skal|should|must ~2 dø|die ..3 hoved|stemme*|head|voices
    færdig|slut|done|finished|through ..1 med|with ..2 leve|livet|living|life
    bil|tog|lastbil|bus|car|truck|train ..3 kører|rammer|kørte|påkører|hits|hit|ran|runs ..1 @me ~2 ned|over|ihjel|down|$
    goodbye|suicide|farewell|afskeds|farvel ..1 letter|note|brev
    ondt|hurt ..1 at|to ..1 dø|die
    & @jeg|@me livet|liv|leve overskue|orker|magter|klare|udholde|træt|færdig|meningsløst|værd|afslutte
    savne|miss ..1 @me ..4 væk|død|borte|gone|dead|died
    stemme*|voices ..8 @me|@first ..4 ondt|hurt|kill|dø|die|skade|slå|dræbe|ihjel
    @jeg|@mine|^ ..3 tanker|tanke ..3 dø|død|døden|selvmord
    dødstanker
    har|have ..1 du|you ..8 @lyst ..3 @dead
    wish ..1 @I ..3 born|existed|dead|die|gone
    @I|^ ~4 jump|jumping ..3 bridge|roof|train|building|window|cliff|balcony
    @jeg|@I ..4 overdosis|overdose
    `,
  ),
];
