import { type Sign, signs } from '../sign.ts';

const SAID = { senses: ['aside', 'denied'] } as const;
const HOME = { senses: ['aside', 'denied', 'drink'] } as const;

/** Neglect, danger and bullying told around the word, in any order. */
export const INDIRECT_SURROUNDINGS: readonly Sign[] = [
  ...signs(
    'high',
    'neglect',
    HOME,
    `
    & køleskab*|fryser*|skabene|fridge|cupboard* tomt|tom|tomme|empty|ingenting|intet|nothing @jeg|vi|@home|os|@family|we|i sulten|sultne|mad|spise|dage|siden|hungry|food|eat|days|altid|igen|aftensmad*|always
    & @jeg|vi|@I|we sulten|sultne|hungry|starving @home|hjemme|weekend*|ferie*|aften|nat|morgen*|night @not|ingen|aldrig|mad|penge|køleskab*|food|money|no|altid|always|mor|far
    & @jeg|vi|@I|we spist|spiser|mad|aftensmad|morgenmad|eaten|food|dinner siden|dage|døgn|since|days|igår|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag @not|ingen|ikke|aldrig|kun|only|intet @family|hjemme|penge|råd|home|mor|far
    & @family @not|ingen|aldrig|never|glemmer|forgets mad|spise|aftensmad|madpakke|food|dinner|eat laver|lave|købe|køber|køber|give|giver|make|makes|cook|buy|buys @me|os|us|jeg|dage|aldrig|længe|hjemme
    & @jeg|@I laver|køber|finder|klarer|cook|make|skaffer|stjæler mad|maden|aftensmad|food|dinner @sibling|lillebror|lillesøster|søskende|brother|sister fordi|mor|far|selv|hver|alene|because|mom|dad|every|sover|fuld
    & @family ligger|sover|står|kan|gider|stays|sleeps|lies|sengen sengen|seng|sofaen|gulvet|bed|couch|floor hele|altid|dage|uger|dagen|all|always|days|weeks drikker|drukket|fuld|piller|op|snakker|græder|spiser|drinks|drunk|mad|madpakke|food|passer|talk|up
    & @family @drunk|drikker|drukket|drikke|drak|vodka|øl|spiritus|flasker|flaske|drinks|drinking|drank|bottles|alkohol|alcohol @often|aften|igen|morgen*|dagen|kl|skole|skjuler|gemmer|altid|night|morning|again|vælter|falder|vågner|vække
    & @family væk|vække|vækkes|vågner|vågne|wake flasker|flaske|vodka|drukket|fuld|piller|sprøjte*|bottles|drunk|pills @not|ikke|kan|kunne|prøver|wont
    & @family|@home sprøjte*|kanyle*|nåle|pulver|hash|coke|kokain|stoffer|joints|joint|ryger|heroin|needles|powder|drugs|weed|pusher* bordet|stuen|hjemme|hele|altid|sælger|tager|køkkenet|table|house|always|takes|sells|uses|skæv|venner @me|jeg|os|min|mine|mor|far|i|my
    & @jeg|vi|@I|we alene|alone @home|hjemme|lejlighed* @family rejst|væk|bortrejst|gået|dage|uge|uger|nat|natten|aften|gone|left|days|week|weeks|night|ved|hvornår
    & @family @not|ikke|aldrig|never kommet|kommer|været|come|came|been|coming hjem|hjemme|home dage|dag|uge|nat|natten|siden|igår|days|week|night|since|ved|hvor|where
    & @family forladt|skredet|stukket|rejst|forsvundet|efterladt|left|disappeared|abandoned @me|os|us|jeg|vi alene|alone|hos|med|dage|uger|væk|kommer|ikke|igen|uden
    & @jeg|@I passer|passe|skifter|bader|henter|putter|skal|take|taking|look lillebror|lillesøster|søskende|baby|babyen|brother|sister|siblings @family|mor|far|mom|dad fuld|sover|væk|drikker|syg|aldrig|hver|nat|natten|drunk|sleeps|gone|every|night|orker|ikke|skole
    & @jeg|vi|@I|we varme|strøm|vand|lys|el|heat|electricity|water|power @home|hjemme|lejlighed*|huset|house @not|ingen|lukket|slukket|no|without|uden regning*|betalt|betale|koldt|fryser|uger|dage|bills|paid|cold|weeks
    & @jeg|@I|vi smidt|kicked|thrown ud|hjemmefra|out hjemme|nat|gaden|sover|home|street|bo|house
    & @jeg|@I|vi|we sover|sov|bor|sove|sleep|sleeping|living bilen|opgang*|trappe*|kælder*|gaden|skur*|bænk*|station*|shelter|car|street|bench|park nætter|nat|natten|smidt|night|steder
    & @jeg|@I tøj|tøjet|vaske|vasket|bad|lugter|beskidt|beskidte|clothes|wash|smell|dirty @home|hjemme|vaskemaskine*|vand|sæbe|varmt @not|ingen|aldrig|never mor|far|ligeglad|gider|råd|mom|dad|care
    & @no|@not|ingen passer|tager|kommer|henter|bekymrer|take|takes|cares|hører @me|os|us hjemme|home|mor|far|forældre|parents altid|aldrig|selv|alene|care|always
    `,
  ),
  ...signs(
    'low',
    'neglect',
    HOME,
    `
    & @family|forældre|parents aldrig|never|ligeglad|ligeglade|ingen|ignorerer|ignores|glemmer|forgets @me|os|us|mig hjemme|tid|snakker|ser|home|time|talk|talks|med|om|fødselsdag
    & @family drikker|drukket|drikke|fuld|øl|vin|drinks|drinking|drunk|wine|beer tit|ofte|igen|for|meget|much|often|again|too|lot|mere|weekend*|bekymret|worried|flov|lugter
    & @jeg|vi|@I|we penge|råd|money @not|ingen|aldrig|no mad|tøj|sko|madpakke|ture|food|clothes|shoes|lunch
    & @family syg|sygt|deprimeret|psykisk|indlagt|hospital|depressed|sick|mental|skizofren*|bipolar @jeg|@I passer|passe|alene|bange|klare|care|alone|scared
    `,
  ),
  ...signs(
    'high',
    'danger',
    SAID,
    `
    & @person|@group|@family|de|der @threat|lovede|sagde|skrev|siger|skriver|said|wrote|says @me|jeg|mig|os|us dræbe|stikke|skyde|tæske|banke|smadre|slå|voldtage|brænde|knalde|ihjel|smadret|tæsk|kill|stab|shoot|beat|hurt|rape|burn @after
    & @person|@group|de|der|they|drenge|drengene venter|vente|står|waiting|wait|finder|leder @me|mig|jeg|os kniv|knive|bat|tæske|banke|tæsk|smadre|slå|tæv|knife|beat|jump|hurt|penge
    & @weapon|knive|knojern|peberspray|økse|øksen|skyder|patroner|macheten|axe @jeg|@I|han|hun|de|@person|he|she skole|skolen|tasken|skoletaske*|lommen|school|bag|backpack|klassen|værelset|morgen|tomorrow har|tager|taget|medbringer|gemt|viste|brings|bring|has|have|showed|bringing
    & @jeg|@I hævn|hævne|betale|fortryde|revenge|pay|regret|straffe alle|dem|ham|hende|de|klassen|skolen|them|him|everyone|school|they kniv|skyde|dræbe|smadre|brænde|bombe|plan|planen|liste|morgen|våben|pistol|kill|shoot|burn|bomb|list|gun|knife|tomorrow|vil|skal|gonna
    & @jeg|@I @mind|fantaserer|drømmer|lyst|vil|want|plan|planer dræbe|skyde|stikke|smadre|kvæle|brænde|myrde|kill|shoot|stab|burn|choke|strangle nogen|alle|ham|hende|dem|lærer*|klassen|skolen|folk|mor|far|bror|someone|everyone|him|her|them|people|teacher|school|hele
    & @jeg|@I|vi stikke|stikker|løbe|løber|flygte|flygter|stukket|rømme|rømmer|run|running|smutte|smutter af|væk|away|hjemmefra nat|aften|morgen|hjemmefra|weekend*|nu|tonight|tomorrow|home|pakket|tasken|hvorhen|packed @home|hjemmefra|forældre|mor|far|pakket|tasken|aldrig|tilbage|never|back|parents|hvorhen|bo|sove|hjem|from
    & @jeg|@I pakket|pakker|packed taske*|rygsæk*|bag stikker|smutter|af|væk|løber|rejser|leaving|run|away nat|aften|hjem|hjemmefra|home|tonight|night|aldrig
    & @person|bil|bilen|varevogn*|mand|fyr|nogen|man|guy|car|van|fremmed|stranger følger|forfulgte|fulgte|følge|forfølger|stalker|stalket|cykler|following|followed|follows|stalking|efter @me|mig|jeg|os hjem|skole|hver|bange|igen|nu|dage|home|school|scared|again|every|today|vejen|bus*|tør
    & @person|mand|fyr|nogen|en|man|guy|someone ringer|banker|står|prøver|kigger|lurer|knocking|standing|trying|looking døren|dør|vindue*|huset|haven|udenfor|door|window|house|outside @jeg|@me|@I|vi alene|bange|gemt|alone|scared|hiding|tør|mørkt
    & hjælp|help|nu|now|hurtigt|please|skynd @family|@friend|han|hun|de kniv|bløder|blod|bevidstløs|knife|bleeding mor|ham|hende|hinanden|mom|dad|gulvet|floor|jeg|i
    & hjælp|help|nu|now mor|mom far|dad slås|fighting
    & @family|@friend|@sibling|mormor|farmor|bedste* @not|ikke|aldrig|wont|doesnt vågner|vågne|svarer|reagerer|trækker|wake|waking|breathing|answer|responding|respond|bevæger gulvet|sengen|sofaen|op|vejret|kold|blå|floor|bed|couch|up|cold|blod|falder|faldt|faldet
    & hjælp|help fanget|indespærret|trapped @jeg|vi|@I|we
    & brand|ild|brænder|fire|røg|smoke lejlighed*|huset|hjemme|køkken*|trappe*|house|home|kitchen|apartment @jeg|vi|@I|we|mor|os nu|fanget|ud|inde|alene|now|trapped|out|alone|stuck
    & @jeg|@I|vi stjæle|stjålet|sælge|sælger|dealer|pakke|pakker|opbevare|levere|sell|selling|deliver|hide stoffer|hash|kokain|våben|pakke|pakker|drugs|weed|gun|package* tvinger|tvunget|truer|skylder|bande*|ellers|forced|threaten*|owe|gang|dem|ham
    & @jeg|@I|@me skylder|gæld|owe|debt penge|kr|money|2000|5000|500|tusind tæsk|tæske|banker|banke|truer|kniv|smadrer|slår|beat|threaten*|kill|hurt|bange
    `,
  ),
  ...signs(
    'high',
    'bullying',
    { senses: ['aside', 'denied', 'score', 'spared'] },
    `
    & @group|drengene|drenge|pigerne|nogle|de|they|dem|klasse* @strikes @me|os|us hver|igen|frikvarter*|skole*|omklædning*|bus*|dag|toilet*|cykelskur*|gården|ned|every|again|recess|school|bathroom|locker*|filmer|penge|taske
    & @group|drengene|drenge|pigerne|nogle|de|they|dem|nogen @throws|stikker|dypper|trykkede|trykker|duppede|shoved|shove @me|mit|min|jeg|my hoved*|hovedet|toilet*|wc|skab*|skraldespand*|vand*|mudder*|sne*|head|locker|trash|toilet
    & @group|drengene|drenge|pigerne|nogle|de|they|nogen tvinger|tvang|tvunget|holder|holdt|bandt|forces|forced|held|hold|made @me|mig|jeg spise|slikke|drikke|kysse|tage|trække|fast|nede|jord|tøj*|bukser*|eat|lick|drink|kiss|down|pants|dirt
    & @group|drengene|drenge|pigerne|nogle|de|they|nogen|dem hev|trak|trækker|flåede|hiver|tog|pulled|pull|took bukser*|bukserne|trusser|tøj*|bluse*|bh|tørklæde*|pants|clothes|shirt @me|mine|mit|min|my ned|af|i|filmede|filmer|down|off|frikvarter*|omklædning*
    & @group|drengene|pigerne|nogle|de|they|nogen|folk|alle|dem spytter|spyttede|tisser|tissede|brænder|brændte|kvæler|spit|spits|pee|burn @me|mig|min|my på|i|hver|mens|dag|on|every|when|taske*|jakke*
    & @group|drengene|pigerne|nogle|de|they|nogen|folk|alle|hele|klassen|dem|han|hun @tell @me|jeg|mig|i hoppe|hænge|forsvinde|dø|dræbe|skyde|drukne|slå|skære|jump|hang|die|kill|disappear|drown ud|skal|burde|bare|mig|dig|selv|should|go|yourself|myself|ihjel|bro|tog|toget
    & @group|de|they|nogen|folk|alle|dem skriver|sender|kommenterer|skrev|sendte|write|send|comment|text dødstrusler|trusler|dø|kys|threats|die|hæng|dræb @me|mig|jeg|til|i
    & dødstrusler|dødstrussel|threats|trusler @me|mig|jeg|får|fik|i|get hver|på|snap*|insta*|beskeder|every|messages|death|discord|fra|from
    & @group|drengene|pigerne|nogle|de|they|nogen|dem truer|truede|afpresser|tager|threaten*|take kniv|tæsk|bank|slå|penge|lommepenge|knife|beat|money @me|mig|mine|jeg|my hver|hvis|når|ellers|dag|every|if|when|or
    & filmer|filmede|filmet|lagt|lagde|filmed|film @strikes|sparker|slår|slog|tæv|sparkede|holdt @me|mig|jeg de|dem|nogle|they|op|mens|snap*|tiktok|nettet|drengene|pigerne
    `,
  ),
  ...signs(
    'low',
    'bullying',
    { senses: ['aside', 'denied', 'score'] },
    `
    @group|drengene|pigerne|nogle|de|they|klassen|alle|veninder|piger|dem ..6 @teases ..2 @me|min|my ..8 altid|hver|hele|igen|tit|hele|frikvarter*|skole*|klassen|always|every|all|time|bag|behind|når|snap*|konstant
    & @jeg|@I|@me @teases bliver|blev|blevet|bli|get|getting|got|am|being|been hver|af|altid|i|igen|by|every|always|for|skole*|klassen
    & @no|ingen|nobody|aldrig gider|vil|kan|inviterer|snakker|taler|spørger|vælger|sidder|lide|wants|likes|talks|invites|picks|sits @me|mig|jeg|med|with|hos|to lege|være|sidde|snakke|lide|gruppe|inviteret|fødselsdag*|frikvarter*|play|sit|talk|fødselsdag|frokost
    & @jeg|@I alene|alone|udenfor|usynlig|invisible|ensom|outsider frikvarter*|pausen|pauserne|kantinen|klassen|skole|skolen|frokost|recess|lunch|break|breaks|school altid|hver|hele|sidder|går|står|always|every|sit|toilet*|igen
    & de|alle|klassen|they|everyone|pigerne|veninder|nogle|piger fest|fødselsdag*|gruppe*|chat*|snap*|party|group|sleepover|tur|biografen uden|without|undtagen|except|ikke|not @me|mig|jeg|inviteret|invited
    & de|alle|they|nogen|pigerne|drengene|klassen|nogle|everyone kalder|råber|griner|hvisker|kigger|peger|sviner|calls|call|laugh|laughing|whisper|stare @me|mig|jeg|ad|af|efter|at grim|fed|klam|luder|taber|når|hver|altid|bag|går|ugly|fat|when|every|dum|freak|lugter|tyk
    & rygter|rygte|rumors|rumours|løgne|hadside|hadgruppe|hate @me|mig|om|jeg spreder|spredt|skriver|lavet|hele|skolen|spreading|spread|made|school|about
    & fake|falsk|falske profil*|konto*|account|billede|billeder @me|mig|mit|min|my lavet|laver|made|skriver|med|klassen|grine*|navn
    & @jeg|@I skole|skolen|school @not|hader|hate|tør|orker|vil|pjækker|pjækket driller|mobber|mobbet|alene|onde|grimme|griner|bully|bullied|mean|alone|because|venner|friends|ingen
    & @jeg|@I @no|@not|ingen ven|venner|veninder|friends|friend har|got|have|tilbage|left|mistet|lost|snakke|være
    `,
  ),
];
