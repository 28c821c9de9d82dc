import { type Sign, signs } from '../sign.ts';

const DONE = { barrier: '@never', senses: ['aside', 'denied', 'spared', 'score', 'threatJoke'] } as const;
const SAID = { senses: ['aside', 'denied'] } as const;

/** Violence and sexual abuse told around the word, in any order: blows, marks, fear, secrets, pictures. */
export const INDIRECT_ABUSE: readonly Sign[] = [
  // Blows.
  ...signs(
    'high',
    'abuse',
    DONE,
    `
    @family|@staff ..6 @strikes ~2 @me|os|us
    @family|@staff ..6 @strikes ..2 på|i|løs|efter|at|on ..1 @me|os|us
    @strikes ~2 @me|os|us ~2 @family|@staff
    @me ..2 @strikes ..3 @family
    @family|@staff|han|hun|he|she ..6 @strikes ~2 @mine|vores|our ~1 @sibling|@family
    @mine|vores|our @sibling|@family ..3 @strikes ..3 @family
    & @family|han|hun|he|she @implement henter|hentede|bruger|brugte|slår|slog|tæsk|truer|får|fik|tæver|tæsker|knækkede|uses|used|gets|hits|grabs @me|os|us|frem|på|hvis|når|when|if|on
    & @family|han|hun|he|she hånden|hænderne|hånd|fist|hand|knytnæve*|bagside* rammer|ramte|løfter|løftede|flyver|løs|slap|hæver|raises|raised|hits @me|os|på|mod|at|when|når|hvis
    & @family|@staff|han|hun|he|she @grabs nakken|halsen|håret|armen|øret|kraven|kinden|neck|throat|hair|arm|ear @me|os|mig|my|hårdt|min|hard
    & @family|@staff|han|hun|he|she @throws @me|os|us ned|ind|mod|efter|væg*|gulv*|trappe*|bord*|down|against|into|wall|stairs|floor
    & @family|han|hun|he|she @strikes|@throws|@grabs løs|vildt|rasende|flipper|amok|hysterisk|sur|fuld|drukket|drunk|mad|angry @me|os|mor|@sibling|us
    & @family|han|hun|he|she flipper|amok|rasende|hidsig|tosset|eksploderer|vred|voldsom|angry|furious|rage|mad @strikes|@throws|slag|ondt|hurt|hurts|tæsk|@mark @me|os|mor|på|us|jeg|i
    & @jeg|@I|@me tæsk|bank|klø|lussing|lussinger|lussingerne|flad|flade|øretæve|øretæver|smæk|endefuld|prygl|røvfuld|spanking|beating|beatings|whooping|slaps hver|når|hvis|af|igen|hjemme|derhjemme|altid|tit|for|from|when|if|every|at
    & @jeg|@I @strikes bliver|blev|blevet|bli|get|gets|got|getting|been @home|af|by|når|hvis|hver|when|if|every
    & @mark @me|@mine|@jeg|@I @family|han|hun|he|she fra|af|efter|fordi|da|gav|lavede|når|from|because|after|gave
    & @mark skjule|skjuler|dække|dækker|gemme|gemmer|opdage|opdager|makeup|hide|hiding|cover @family|hjemme|derhjemme|home|lærer*|teacher*|gymnastik|idræt|bad
    & sige|siger|fortælle|sagde|lyve|say|tell|lie|said faldt|faldet|fald|trappe*|cykel*|døren|skabet|fell|stairs|bike @jeg|@me|@I|vi skal|spørger|spurgte|lærer*|læge*|skadestue*|asks|asked|teacher|doctor|told|sige|supposed
    & ondt|gør|gjorde|hurt|hurts|hurting @family @me|os|us|jeg|i når|hvis|igen|when|again|drukket|fuld|sur|drunk|alene|night|ofte|hårdt
    & rammer|rammes|ramte|knytnæve*|næve|næver|fist|fists @family @me|os|us|mor|mom|@sibling
    & @family trykker|trykkede|presser|pressede|holder|holdt|kvæler|held|holds|pushes ned|hoved*|pude*|vand*|mod|under|head|pillow|water|face|ansigt* @me|os|vejret|breathe
    & @family|han|hun|he|she tager|tog|tage|took|takes kvælertag|halsen|struben|neck|throat @me|os|mor|på|om|by|hende|mom
    & @family|vold|voldelig|violent|abusive|aggressiv @home|familien|hjemme @me|os|mor|jeg|bange|scared|meget|altid|igen vold|voldelig|violent|abusive|aggressiv
    & @family|han|hun låser|låst|låste|lukker|lukket|locks|locked|lock @me|os|us|jeg ude|inde|værelse*|kælder*|skab*|skur*|garage*|altan*|room|closet|basement|outside
    & @family|han|hun|he|she tvinger|tvang|straffer|straffede|straffet|straf|forces|punishes|punishment|punished @me|os|us|jeg stå|sidde|knæ|knæle|hjørnet|timer|koldt|kolde|kulden|mad|spise|sove|gulvet|stand|kneel|corner|hours|cold|floor|food|eat
    & @family koldt|iskoldt|kogende|varmt|cold|boiling bad|bruse*|vand|shower|water @me|os|us|jeg tvinger|tvang|holder|hælder|hældte|straf|straffer|punishment|forces|pours|poured
    & @family|han|hun truer|truede|threatens|threatened|threatening @me|os|us|mor|jeg slå|tæsk|kniv|ihjel|dræbe|smide|hit|kill|knife|beat|hurt|barnehjem|børnehjem
    & @family|han|hun smadrer|smadrede|kaster|kastede|smider|smed|sparker|slår|breaks|broke|smashes|throws ting|møbler|tallerk*|døre|døren|væggen|stole|stolen|alt|things|plates|door|doors|furniture bange|gemmer|græder|skriger|scared|hide|hiding|os|efter|når|when|us
    `,
  ),
  // Fear of home and of somebody there.
  ...signs(
    'high',
    'abuse',
    { ...SAID, barrier: '@not' },
    `
    & @jeg|@I|@me @afraid|utryg|frygter @home|hjem gå|komme|tage|være|cykle|go|going|be|being @family|han|hun|sur|alene|når|fordi|with|because|when|he|she
    & @jeg|@I @afraid|utryg|frygter|rystende|ryster|shaking @family når|hvis|fordi|for|of|when|because|if fuld|drukket|sur|vred|hjem|råber|hidsig|drunk|drinks|angry|mad|yells|home|slår|hånd*
    & @jeg|@I @afraid|bange|utryg for|of|med|around|with stedfar|papfar|stedmor|papmor|stepdad|stepfather|bonusfar|storebror
    `,
  ),
  ...signs(
    'high',
    'abuse',
    SAID,
    `
    & @jeg|vi|@I|we gemmer|gemmer|gemte|gemt|hide|hiding|låser|hid|låst seng|sengen|skab|skabet|toilet*|badeværelse*|værelse*|bed|closet|bathroom|dyne|dynen @family|han|hun|he|she|råber|kommer|sover|fuld|home|drunk
    & @jeg|@I @not tør|vil|want|dare|wanna @home|hjem @afraid|slår|fuld|drukket|sur|vred|drunk|hits|hurt|hurts|stedfar|papfar|stepdad|tæsk
    & blive|bliver|stay|sove|sleep @not|ikke|længere skole|skolen|sfo|klubben|school|biblioteket|her|veninde|ven @home|hjem @afraid|tør|vil|han|far|mor|stedfar|because|dad
    & @jeg|@I ondt|mave|maven|kvalm|stomach|sick @home|hjem|weekend*|ferie*|døren|nøgle* @family|han|hun skal|når|hører|when|hear|go|fri
    & @jeg|@I @not|aldrig tryg|safe|sikker|trygt @home|hjemme|værelse
    & @jeg|@I hører|høre|hear nøgle*|døren|trin|skridt|footsteps|door|key @afraid|bange|gemmer|ryster|hide|klump|stivner|freeze
    `,
  ),
  // Sexual abuse.
  ...signs(
    'high',
    'abuse',
    SAID,
    `
    & @family|@staff|@adult|han|hun @touch @me|os|@mine|us @private|steder|places|forkert|ubehageligt|mærkelig*|underlig*|klamt|wrong|weird|uncomfortable|måde|under|indenfor|tøj*|natten|night|sover|seng*
    & @family|@staff|@adult|han|hun|de @touch|hånd|hånden|hænder|hånden|hand|hands|fingre|fingrene|fingers under|ned|op|inden|mellem|down|up|between|inside tøj*|bluse*|trøje*|bukser*|buks*|trusse*|ben|benene|nederdel*|bh|dyne*|shirt|pants|skirt|legs|clothes|underwear|blanket @me|@mine|os|mig
    & @family|@staff|@adult|han|hun|he kommer|kom|lægger|lagde|kravler|ligger|comes|came|lies|gets|climbs|sneg|lister|listede|sniger ind|ned|op|ved|hos|hen|into|in|next seng*|værelse*|sove|dyne*|bed|room nat*|aften*|night|om|when|mig|me|sover
    & @family|@staff|@adult|han|he vil|ville|beder|bad|siger|tvinger|tvang|får|fik|spørger|wants|wanted|makes|made|asks|asked|forces|told @me|jeg|os sidde|ligge|sutte|slikke|røre|kysse|kilde|massere|bade|sit|lie|touch|kiss|lick|massage|bathe|cuddle|nusse skød*|skødet|seng*|nøgen|tøj*|ham|der|lap|bed|naked|him|private|@private|tissemand
    & @family|@staff|@adult|han|he viser|viste|vist|showed|shows|shown @me|os|us porno|pornofilm|frække|tissemand|penis|porn|dick|naked|nøgne|pik
    & @family|@staff|@adult|han|he viser|viste|blotte*|blottede|showed|flashed|exposed @me|os|us|sig|himself tissemand|penis|pik|diller|nøgen|dick|privates|private
    & @family|@staff|@adult|han|hun|he kigger|kiggede|lurer|filmer|filmede|filmet|stirrer|watches|watched|films|filmed @me|os|jeg|us bad|badet|brusebad|bruser*|omklædning*|klæder|tøj|toilet*|nøgen|shower|bath|change|changing|undress|naked|sover
    & @family|@staff|@adult|han|he @secret|hemmelig*|secret @touch|@private|kysser|kyssede|kys|kisses|kissed|leg|lege|game|seng*|bed|mellem|between|os|us @me|os|us|jeg|i
    & @jeg|@I|@me @sexualWords tvunget|tvang|tvinger|presset|pressede|presser|ville|lyst|vilje|nej|forced|pressured|want|made|fuld|drunk|sov|asleep
    & @family|@staff|@adult|han|hun|kæreste|eks|boyfriend @sexualWords @me|jeg|@I vil|ville|tvinger|tvang|presser|pressede|forsøgte|prøvede|truer|kræver|have|wants|forces|forced|pressure*|tried|makes|når|mens|sov
    & @jeg|@I sagde|siger|said|told|bad nej|stop|no alligevel|fortsatte|stoppede|ligeglad|blev|anyway|didnt|kept|continued han|he|hun|de|they|ham|dem
    & @jeg|@I|@me voldtaget|voldtægt|misbrugt|misbrug|overgreb|krænket|raped|rape|abused|molested|assaulted måske|tror|var|blev|er|har|was|been|think|udsat|af|by|for
    & gravid|graviditets*|pregnant @jeg|@I onkel|far|stedfar|bror|fætter|lærer|ham|tvunget|voksen|uncle|dad|stepdad|brother|bange|13|14|15|12|hjælp
    & @family|@staff|@adult|han|he betaler|betaling|penge|gaver|mobilepay|gave|pays|money|gifts billeder|kropsdel*|nøgen*|møde|mødes|røre|kys|pictures|pics|naked|meet|touch|sex @me|mig|jeg|i
    `,
  ),
  // On the net: grown-ups in disguise, pictures, threats.
  ...signs(
    'high',
    'abuse',
    SAID,
    `
    &10 @online|@adult|han|hun|he|she sende|send|sender|sendt|vise|vis|viser|snappe|send|show|sending ham|hende|flere|et|et|mig|jeg|me|i|him @nude
    @spread|lagt|lægge|lægger|lagde|post|posted|posts ..6 @pics|@nudes|videoen|video|screenshot*|optagelse* ..2 af|of|med|with ..1 @me|os
    &10 @online|@adult|han|hun|de|nogen|en|he|she|they|someone @spread|lagt|lægge|lægger|lagde|post|posted|posts @pics|@nudes|videoen|video|screenshot*|optagelse* @mine|my alle|klassen|skolen|nettet|everyone|class|school|online
    &10 truer|truede|afpresser|afpresset|afpresning|ellers|threatens|threatening|blackmail*|threatened|presser @pics|@nudes|videoen|videoer|screenshot*|optagelse*|optaget|kamera @me|@mine|jeg|my|i
    &10 @pics|@nudes|screenshot*|optaget|optagelse*|videoen hvis|if|ellers|medmindre|unless|or betaler|betale|penge|kr|gør|sender|gavekort|pay|money|giftcard*|send|svarer|bloker* @me|@mine|jeg|i|my|han|hun|de
    &10 @online|fremmed|ukendt|stranger|nettet|online voksen|ældre|gammel|mand|30|35|40|25|28|år|adult|older|old|man|grown mødes|møde|besøge|hente|adresse|bor|meet|pick|address|alene|alone|hjem @me|jeg|mig|i
    &10 @online|nettet|online|chatten|spillet mødes|møde|hente|besøge|meet|kærester|kæreste|in @me|mig|jeg hemmelig*|secret|sige|alene|mor|forældre|alone|parents|tell|voksen|ældre|years|år|older|slette|slet
    &10 skriver|skrev|chatter|snakker|talking|texting|chats|snapper mand|voksen|fyr|ham|gammel|ældre|older|man|guy @nude|krop|kroppen|frække|frækt|sex|kys|body|sexy|undertøj|bryster|pik @me|mig|jeg|i|til
    & @jeg|@I|@me sendt|sendte|sent|send|taget|took nøgen*|nøgne|@nudes|nude|frække|frækt|uden|intime|topløs|undertøj|naked|topless @pics|et|et|some|til|ham|to|him|nudes|dem
    & @me|@mine|@jeg nøgen*|@nudes|billeder|billedet|videoen|pics|pictures alle|skolen|klassen|rundt|gruppe*|nettet|snap*|everyone|school|class|around|group set|ser|delt|deler|sendt|spredt|ligger|kommer|seen|shared|sent|leaked|spread
    & webcam|kamera*|kameraet|camera|videoopkald|facetime tøj*|bluse*|trøje*|bh|nøgen|krop*|vise|clothes|shirt|bra|naked|body|show @me|jeg|i|mig|han|hun|he
    & sexcam|sextortion|sugardad*|sugar|grooming|grooming @me|jeg|mig|i
    `,
  ),
  // What the family decides over one's body and life.
  ...signs(
    'high',
    'abuse',
    SAID,
    `
    & @family|@jeg|de|they giftes|gifte|gift|bortgiftes|forloves|forlovet|ægteskab|married|marry|engaged|wedding @not|tvinger|tvinges|tvunget|bange|sommerferie*|udlandet|hjemland*|fætter|mand|aldrig|forced|must|abroad|cousin|valgt|bestemt|bestemmer mig|jeg|me|@I
    & @family|de|they sende|sendt|sendes|sender|send|sending|efterlade|efterladt @me|jeg|mig udlandet|hjemland*|pakistan|somalia|irak|tyrkiet|syrien|afghanistan|libanon|iran|marokko|koranskole*|genopdragelse*|abroad|back ikke|aldrig|vil|tvinger|bange|pas|opdrag*|straf|not|never|scared|passport|koranskole*
    & omskåret|omskæres|omskære|omskæring|kønslemlæst*|cut|circumcis* @family|@jeg|@sibling|mig|me|sommer*|ferie*|lillesøster bange|skal|vil|tvinges|must|going|scared|snart
    & @family|brødre|brødrene|fætre|de overvåger|kontrollerer|følger|tjekker|holder|watch|control|track telefon|telefonen|mobil|øje|æren|ære|skam|phone|honor tørklæde|dreng|kæreste|slår|dræbe|slå|boy|boyfriend|ihjel|alene|kill
    & tørklæde|hijab|slør @family|de|far|mor tvinger|tvang|skal|slår|forces|must|tæsk|ellers @me|jeg|mig|i
    `,
  ),
  ...signs(
    'low',
    'abuse',
    SAID,
    `
    & @family råber|råbe|skriger|skrige|skælder|sviner|nedgør|yells|yelling|screams|shouts|shouting @me|os|us|hinanden|jeg|mor|far altid|tit|hele|hver|tiden|konstant|igen|always|all|every|nat|aften|bange|ked
    & @family|forældre|de skændes|skændtes|slås|uvenner|råber|fight|fighting|arguing|argue altid|tit|hele|hver|aften|nat|konstant|igen|always|every|night|sove|bange|sleep|scared|ked|græder
    & @family kalder|siger|calls|says @me|jeg|mig|til grim|dum|fed|doven|uduelig|værdiløs|klam|idiot|luder|møgunge|skuffelse|fejl|stupid|ugly|fat|worthless|useless|mistake|lazy|ingenting|hader|hates
    & @family elsker|love|loves @not|aldrig|never @me|mig
    & @family|@staff|træner ubehagelig|klam|ulækker|mærkelig|creepy|weird @me|mig|når|mod|når|kigger|to|stirrer
    `,
  ),
];
