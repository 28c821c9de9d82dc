import type { Sign } from '../sign.ts';
import { cues } from './cue.ts';

/** Hidden arms, endings, means and places, despair. */
export const CUES_OF_SELF: readonly Sign[] = [
  ...cues(
    'hidden',
    1,
    'selfHarm',
    `
    skjule|skjuler|skjult|gemmer|gemme|dække|dækker|dækket|hide|hides|hiding|hidden|cover|covering ..4 arm|arme|armene|ben|hals|mærker|sår|bruises|scars|arms|neck|legs|arrene|ansigtet|maven
    @not|ingen|nobody ..3 se|opdage|opdager|notice ..2 armene|arme|arms|sår|sårene|mærker
    trøje|trøjen|ærmer|ærmerne|langærmet|langærmede|hættetrøje|sleeves|hoodie|tørklæde|halstørklæde|makeup|concealer|strømpebukser|bandage|plaster|plastre ..5 på|skjule|se|ser|on|hide|selvom|varmt|hot|cold|kold|see|fordi|because|bc|over
    gym|gymnastik|idræt|svømme*|svømning|omklædning*|badning|swimming|changing|lægen|sundhedsplejerske* ..6 se|ser|opdage|mærker|sår|arme|armene|notice|see|skjule|hide|fri|fritaget
    igen|again|ijen ..2 på|i|on ..1 armen|arm|benet|lår|låret|håndleddet|arms|leg|thigh|wrist
    `,
    ['aside', 'denied', 'story', 'accident'],
  ),
  ...cues(
    'end',
    1,
    'selfHarm',
    `
    @jeg|@I ..2 er|bliver|am|be|vil|will|wont|im|skal ..1 @not ..2 her|here|around ..3 på|i|mandag|fredag|morgen|uge|weekend*|monday|friday|tomorrow|next|mere|længere|anymore|much|efter|sommer*|jul
    wont ..1 be ..2 here|around|alive|coming|there
    givet|give|giver|giving|gave|foræret ..2 mine|alle|min|my|all ..2 ting|kort|stuff|things|spil|tøj|cards|væk
    afskedsbrev*|farvelbrev*
    letter|letters|brev|breve ..3 til|to|for ..2 mor|far|mormor|forældre|alle|mum|mom|dad|parents|everyone|familie*|grandma
    færdig|done|finished|through ..1 med|with ..1 livet|life
    tæller|counting|count ..2 ned|down
    besluttet|planlagt|decided|planned|chosen ..2 dagen|dato|date|day
    undskyld|sorry|tilgiv|forgive ..2 for ..1 alt|everything
    tak|thank|thanks ..3 for ..1 alt|everything
    `,
  ),
  ...cues(
    'death',
    1,
    'selfHarm',
    `
    sove|sover|sleep|sov ..3 evigt|altid|forever|aldrig|never|ikke
    vågne|wake ..2 $|op|up|igen|mere
    @not|gider|orker|aldrig|never|without ..3 vågne|wake|eksistere|exist|existing|findes
    @me|@jeg|@I|@first ..4 exist|existing|existed|eksistere|eksisterede|fandtes|findes
    @jeg|@I|@first ..3 var|er|were|was|bliver|blev|be ~2 væk|borte|gone|usynlig|ghost|spøgelse|forsvundet|invisible
    @jeg|@I|@first|@me ..3 forsvinde|forsvinder|forsvandt|disappear|vanish|vanished
    forsvinde|forsvinder|disappear|vanish ..2 helt|completely|altid|forever|evigt
    uden|without ..1 mig|me ..2 $|i|her|var|er|ville|would
    alle|de|everyone|everybody|they|mor|mom|folk|nogen ..4 gladere|relax|happier|relieved|slippe ..6 @me|@jeg|@first|@I|i
    selvmord*|suicide|suicidal|kms|ctb|selvmordstanker
    slutte|slut|stoppe|stop|stopped|ende|end|afslutte|ending ..2 existing|livet|life|living|being
    livet|life|liv|live ..3 @not|ingen|mening|værd|slut|over|meningsløst|worth|point|pointless|mere
    `,
  ),
  ...cues(
    'means',
    1,
    'selfHarm',
    `
    @first|@me|@mine|@I|man|you|your ..8 piller|pille|pillerne|panodil|panodiler|panodilerne|pamol|ipren|sovepiller|sovepillerne|medicin|medicinen|tabletter|tabletterne|morfin|painkillers|pills|tylenol|ibuprofen|paracetamol|meds|medication|antidepressiver
    piller|pille|pillerne|panodil|panodiler|ipren|sovepiller|medicin|tabletter|painkillers|pills|tylenol|paracetamol|meds ..8 @first|@me|mig|sover|dør|die|sleep|evigt
    overdosis|overdose|overdosed
    reb|rebet|tov|løkke|løkken|rope|noose ..6 hals|halsen|loft*|bjælke*|neck|ceiling
    barberblad*|barberskraber*|razor*|blades|blade|glasskår|skalpel
    klorin|bleach|rottegift|sprinklervæske ..6 jeg|mig|i|me|drikke|drink|man|you
    hvor|how|hvad|what ..1 mange|meget|many|much|højt|high|længe|long|sker|happens ..10 dør|die|dø|evigt
    spørger|asking|spørg|ask ..2 for ..1 mig|me|en|myself|ven|friend
    `,
    ['aside', 'denied', 'story', 'dose'],
  ),
  ...cues(
    'place',
    1,
    'selfHarm',
    `
    stod|står|stået|sad|siddet|stood|stand|standing|sat|sitting|walked ..3 broen|bro|perronen|perron|skinnerne|togskinnerne|altanen|tagterrassen|bridge|platform|tracks|roof|ledge|stationen|tårnet|motorvejsbro*
    hoppe|springe|jump|jumping ..2 ud|off|foran
    foran|front ..2 tog|toget|train|lastbil*
    platform|perron|perronen|broen|bridge|skinnerne|tracks|roof ..8 skridt|step|overstået|hurtigt
    `,
  ),
  ...cues(
    'despair',
    0.75,
    'selfHarm',
    `
    @first ..3 græder|græde|grædt|græd|tuder|cry|crying|cried
    @jeg|@I ..3 @not|aldrig|never ..2 god|good|værd|worth ..1 nok|enough|noget
    failure|fiasko|worthless|værdiløs|ubrugelig|byrde|burden|skuffelse|disappointment
    ulykkelig|knust|depressed|deprimeret|depri|miserable|unhappy|heartbroken
    tomhed|empty|numb|meningsløst
    træt|tired|exhausted ..2 af|of ..2 livet|leve|living|being
    tanker|tankerne|thoughts ..3 mørke|dark|sorte|grimme
    `,
  ),
  ...cues(
    'death',
    0.75,
    'selfHarm',
    `
    @jeg|@I|@first|@me ~4 dø|død|døde|dead|die|dying
    `,
    ['aside', 'denied', 'story', 'idiom', 'joke'],
  ),
  ...cues(
    'despair',
    2,
    'selfHarm',
    `
    giver|gives|giving|gav ..2 op ..3 livet
    `,
  ),
];
