import type { Sign } from '../sign.ts';
import { cues } from './cue.ts';

/** Hidden arms, endings, means and places, despair. */
export const CUES_OF_SELF: readonly Sign[] = [
  ...cues(
    'hidden',
    1,
    'selfHarm',
    `
    skjule|skjuler|skjult|gemmer|gemme|dække|dækker|dækket|hide|hides|hiding|hidden|cover|covering ..4 arm|arme|armene|ben|hals|mærker|sår|det|dem|my|it|them|bruises|scars|arms|neck|legs|arrene|ansigtet|øje|maven
    @not|ingen|ikke|ik|aldrig ..3 se|ser|opdage|opdager|see|notice|finde|mærke ..2 det|dem|mig|arm|armene|it|my|me|noget|når|$
    trøje|trøjen|ærmer|ærmerne|langærmet|langærmede|hættetrøje|sleeves|hoodie|tørklæde|halstørklæde|makeup|concealer|strømpebukser|bandage|plaster|plastre ..5 på|skjule|se|ser|on|hide|selvom|varmt|hot|cold|kold|see|fordi|because|bc|over
    gym|gymnastik|idræt|svømme*|svømning|omklædning*|badning|swimming|changing|lægen|sundhedsplejerske* ..6 se|ser|opdage|mærker|sår|arme|armene|notice|see|skjule|hide|fri|fritaget
    igen|again|ijen ..2 på|i|on ..1 armen|arm|benet|lår|låret|håndleddet|arms|leg|thigh|wrist
    gjort|gjorde|jort|gør|done|did|do ..1 det|it ..1 igen|ijen|again
    `,
    ['aside', 'denied', 'story', 'accident'],
  ),
  ...cues(
    'end',
    1,
    'selfHarm',
    `
    @jeg|@I ..2 er|kommer|bliver|am|be|vil|will|wont|im|skal ..1 @not ..2 her|here|around|i|there|hjem ..3 på|i|mandag|fredag|morgen|uge|weekend*|monday|friday|tomorrow|next|mere|længere|anymore|much|til|efter|sommer*|jul
    wont ..1 be ..2 here|around|alive|coming|there
    @not|ikke|ingen ..3 noget|ting|anything|nothing|mere ..1 efter|after ..2 fredag|weekend*|dag|mandag|morgen|friday|today|tomorrow|aften|det
    der|there|is ..3 ingen|ikke|no|intet ..2 efter|morgen|i|after|tomorrow
    brug ..1 for ..2 dem|det|den|noget ..1 $|mere|længere|mer
    får|have|need|bruge|skal ..2 @not|ikke|ik ..2 brug|bruge|need|længere ..3 dem|det|den|them|it|more|mere
    må|can|skal|kan ..2 få|have|arve|overtage|keep ..1 min|mine|mit|alle|my|all
    givet|give|giver|giving|gave|foræret ..2 mine|alle|min|my|all ..2 ting|kort|stuff|things|spil|tøj|cards|væk
    farvel|goodbye|bye|goodbyes|afsked*|farvelbrev*
    letter|letters|brev|breve|besked|note ..3 til|to|for|som|mor|min|my ..2 mor|far|mormor|forældre|alle|mum|mom|dad|parents|everyone|familie*|grandma|hun|han|de|min
    sidste|last ..1 gang|dag|time|day|besked|aften|nat|night|message
    færdig|done|finished|slut|over|forbi|overstået|through ..1 med|with|for|nu|now ..2 det|alt|alting|it|everything|livet|life|mig|me|hele|all|being
    tæller|counting|count ..2 ned|down
    dage|days|timer|hours ..1 tilbage|left|igen|endnu ..2 $|så|then|til|and
    næste|next ..1 gang|time ..3 $|jeg|i|så|hvem|det|gør
    gør|gøre|do|doing ..1 det|it ..2 i|nu|tonight|snart|now|alligevel|anyway|imorgen|aften|nat|weekenden
    bestemt|besluttet|valgt|planlagt|decided|planned|chosen ..2 mig|dagen|dato|date|day|hvordan|how|when
    officielt|official ..1 $|nu
    ligemeget|ligegyldigt $|nu|alt|alligevel
    lige meget $|nu|alt|alligevel
    matter|matters|care ..1 $|anymore|mere|now
    undskyld|sorry|tilgiv|forgive ..3 for|til|to|det|alt|mig|everything|me|i
    tak|thank|thanks|thx ..3 for|fordi|you ..4 alt|altid|sød|søde|nice|everything|hjælpen|kind|god|being
    `,
  ),
  ...cues(
    'death',
    1,
    'selfHarm',
    `
    sove|sover|sleep|sov ..3 evigt|altid|forever|aldrig|never|ikke
    vågne|vågner|wake|vågnede|stå ..2 $|op|up|i|igen|mere
    @not|gider|orker|aldrig|never|without ..3 vågne|wake|eksistere|exist|existing|findes|leve|leva
    @me|@jeg|@I|@first ..4 exist|existing|existed|eksistere|eksisterede|fandtes|findes
    @jeg|@I|@first ..3 var|er|were|was|bliver|blev|be ~2 væk|borte|gone|usynlig|et|ghost|spøgelse|forsvundet|luft|invisible
    ghost|spøgelse|zombie ..1 $|already|allerede|i|nu|so
    @jeg|@I|@first|@me ..3 forsvinde|forsvinder|forsvandt|disappear|vanish|vanished
    forsvinde|forsvinder|disappear|vanish ..2 helt|completely|altid|forever|$|evigt
    @me|uden|without ..1 mig|me ..2 $|i|her|var|er|ville|would
    alle|de|everyone|everybody|they|mor|mom|folk|nogen ..4 bedre|lettere|nemmere|gladere|relax|better|easier|happier|relieved|slippe|slappe ..6 @me|@jeg|@first|@I|i
    selvmord*|suicide|suicidal|kms|ctb|selvmordstanker
    slutte|slut|stoppe|stop|stopped|ende|end|afslutte|ending ..2 det|alt|it|all|everything|existing|livet|life|living|being
    slutte|slut|stoppe|stop|stopped|afslutte ..2 med
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
    taget|tog|took|taken|spist|slugt|swallowed|swallow|drukket|drank ..2 noget|something|too|alt|alle|all|dem|them|some|whole|hele|like
    taget|tog|spist|slugt|drukket ..1 for ..1 mange|meget|many
    hele|whole|mange|many|flere|alle|all ..3 pakke|pack|pakker|glas|glasset|bottle|piller|pills
    overdosis|overdose|overdosed
    reb|tov|løkke|løkken|strik|rope|noose|snor|ledning ..6 hals|halsen|loft*|bjælke*|neck|ceiling|@me|jeg|i
    barberblad*|barberskraber*|razor*|blades|blade|glasskår|skalpel
    klorin|bleach|rottegift|sprinklervæske ..6 jeg|mig|i|me|drikke|drink|man|you
    hvor|how|hvad|what ..1 mange|meget|many|much|højt|high|længe|long|sker|happens ..10 @me|dør|die|dø|sover|body|kroppen|krop|evigt
    spørger|asking|spørg|ask ..2 for ..1 mig|me|en|myself|ven|friend
    `,
    ['aside', 'denied', 'story', 'dose'],
  ),
  ...cues(
    'place',
    1,
    'selfHarm',
    `
    stod|står|stået|sad|sidder|siddet|gik|går|gået|stood|stand|standing|sat|sitting|walked ..3 broen|bro|perronen|perron|skinnerne|togskinnerne|taget|kanten|altanen|tagterrassen|bridge|platform|tracks|roof|ledge|edge|stationen|tårnet|motorvejsbro*
    skridt|skridtet|step ..2 frem|forward|ud|out|for
    hoppe|hopper|hop|springe|springer|jump|jumping|jumped|kaste ..2 ud|fra|off|foran|ned|out|from|in|mig|i
    foran|front ..2 tog|toget|train|bil|bilen|car|bus|bussen|of|lastbil*
    `,
  ),
  ...cues(
    'despair',
    0.75,
    'selfHarm',
    `
    @first ..3 græder|græde|grædt|græd|tuder|cry|crying|cried
    @jeg|@I|^ ..3 kan|orker|gider|magter|holder|can|cant ..2 @not ..3 @more|det|ud|holde|tage|klare|lave|anymore ..1 $|mere|flere|ud|nu
    @jeg|@I ..3 @not|aldrig|never ..3 god|nok|enough|værd|good|worth|right|anything|rigtigt
    hader|hate|hates ..3 mig|myself|me|mit|my|hvordan|how|selv
    failure|fiasko|taber|loser|worthless|værdiløs|ubrugelig|useless|byrde|burden|besvær|skuffelse|disappointment
    ked|trist|ulykkelig|knust|nede|sad|depressed|deprimeret|depri|miserable|unhappy|heartbroken ..1 $|af|hele|altid|i|all|og|and|nu|over
    tom|tomhed|empty|numb|ligegyldig|meningsløst|pointless|hopeless|håbløst|gråt
    træt|tired|udkørt|exhausted|drained ..2 af|of ..3 alt|alting|det|everything|livet|mig|leve|living|at|being|hele
    tanker|tankerne|thoughts ..3 mørke|dumme|dark|bad|om|about|stoppe|stop|igen|sorte|grimme|hele
    tænker|tænkte|think|thinking|thought|tænkt ..3 det|over|på|om|about ..4 meget|lot|hele|tiden|tit|altid|igen|again
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
    giver|gives|giving|gav ..2 op ..3 livet|alt|alting
    `,
  ),
];
