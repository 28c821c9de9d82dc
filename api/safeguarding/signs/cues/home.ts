import type { Sign } from '../sign.ts';
import { cues } from './cue.ts';

/** Fear, blows and injuries, threats, being left alone. */
export const CUES_OF_HOME: readonly Sign[] = [
  ...cues(
    'fear',
    1,
    'abuse',
    `
    @afraid ..2 for|of ..2 ham|hende|dem|him|her|them|natten|@family
    hvad|what ..1 gør|do|should ..1 jeg|i ..1 nu|now
    tør|turde|dare ..2 @not ..3 hjem|gå|sove|sige|være|komme|tage|go|home|sleep|ud|svare
    kan|can|må|vil ..2 @not ..2 gå|komme|tage|go|være|be|come ..2 hjem|home
    cant|cannot|wont ..2 go|be|come|stay ..2 home
    gemmer|gemt|gemte|gemme|hiding|hide|hid ..2 mig|os|myself|us|under|i|in|from|for
    låst|låser|låste|locked|lock ..2 mig|os|myself|us|døren|the|værelset ..2 inde|ude|in|out|door|med|$
    låser|låst|lock|locked ..1 døren|døre|the|min|my ..2 $|når|door|dør
    blive|stay|sove|sleep|overnatte|være|bo|live ..2 på|at|i|in|hos|on|et ..1 skolen|school|biblioteket|klubben|andet|dig|her|library ..4 nat|morgen|night|tonight|tomorrow|i|aften|hjem|sted|længere
    ryster|ryste|shaking|trembling ..2 $|over|hele|når|af|all|hænder
    utryg|utrygt|unsafe|farligt|dangerous ..3 hjemme|home|hos|der|$|herhjemme
    føler|feel|er|am ..1 mig ..1 @not ..1 tryg|sikker|safe
    not|dont|ikke ..1 feel|føler ..2 safe|tryg|sikker
    løbe|løber|løb|flygte|flygter|flygtede|stikke|run|ran|running|rømme|rømt ..2 af|væk|hjemmefra|away|from
    ligger|lytter|venter|holder|listen|wait ..3 vågen|efter|vejret|awake|skridt|døren|nøglen|footsteps|door
    hører|hear ..2 ham|hende|ham|nøglen|bilen|døren|him|key|car|footsteps|trin
    hjælp|help|please|hjælpe ..1 mig|me|os|us
    er|is ..2 der ..1 nogen
    ved|know ..1 @not|dont|ik ..2 hvad|hvem|what|who|where|hvor ..3 jeg|i|gøre|do|go|hen|turn|sige|skal
    `,
  ),
  ...cues(
    'hurt',
    1,
    'abuse',
    `
    @family|han|hun|de|he|she|they|en|der|dem|nogen|han ..5 slår|slå|slog|slået|sparker|sparkede|tæsker|tæskede|tævet|tæver|kvæler|kvalt|pryglet|pisker|mishandlet|hits|beats|punched|punches|kicked|kicks|choked|chokes|slapped|slaps|hitting|beating|abused|abuses ~2 @me|os|us|mor|min|lillebror|lillesøster|hende|my|mom|her|hinanden
    bliver|blev|blevet|bli|getting|get|got|been|being ~2 slået|tævet|sparket|banket|tæsket|kvalt|skubbet|overfaldet|hit|beaten|slapped|punched|kicked|pushed|tisset|spyttet
    råber|råbte|skriger|skreg|yelling|yells|screaming|screams|shouting ..4 smadrer|smadrede|kaster|slår|breaking|throwing|ting|things
    smadrer|smadrede|smadret|kaster|kastede|smasher|breaking|breaks|throwing|throws|broke|smed ..2 ting|møbler|alt|glas|tallerkner|døren|things|stuff|plates|everything|efter|stole|min|my
    tæsk|bank|lussing|lussinger|øretæve|øretæver|lussingen|flad|prygl|klø|beating|beatings|smæk
    tager|tog|holder|holdt|grabs|grabbed|held|holds|trækker|trak|hiver|hev|pulls|pulled|skubber|skubbede|pushes|pushed|ruskede|rusker|kyler|kylede|smider|smed ..1 mig|me|mor|os|us|hende ..1 $|i|ned|fast|ind|hårdt|mod|by|down|hard|against|ud
    blev|bliver|was|gets|got|blir ..1 så|really|meget|så ..1 sur|vred|rasende|hidsig|gal|mad|angry
    blev|bliver|gets|got|bli ..1 sur|vred|rasende|hidsig|gal|mad|angry ..1 igen|over|på|again|at|når|fordi|og
    sur|vred|hidsig|mad|angry|rasende ..2 igen|again
    `,
  ),
  ...cues(
    'injury',
    1,
    'abuse',
    `
    blåmærke|blåmærker|blåmærket|blåmærkerne|mærker|mærkerne|bruise|bruises|bruised|ar|arrene|scars|sår|sårene|wounds|rifter|hævet|swollen|næseblod
    blå|blåt ..1 mærker|mærke|øje|plet*
    kan|can|cant|ku ..2 @not|ikke|ik ..2 løfte|bevæge|sidde|gå|trække|bruge|lift|move|sit|walk|breathe|dreje|bøje ..3 arm|armen|ned|ordentligt|vejret|benet|hånden|my|on|down|ryggen|hovedet|nakken|fingrene
    cant ..1 lift|move|sit|walk|breathe|feel|bend
    ondt|gør|hurts|sore|øm|ømt ..3 i|på|my|hvor|mit|min|where ..2 arm|armen|ryggen|ryg|ribben*|nakken|hals*|håndled*|lår*|underliv*|numsen|kinden|skridtet|ansigtet|back|ribs|neck|wrist|between|face|tissekone*|tissemand*|bagdel*|sidde|bag
    arm|armen|arme|armene|ryg|ryggen|hals|halsen|nakke|nakken|kind|kinden|lår|lårene|håndled|håndleddet|neck|arms|wrists|wrist|thighs|back ..3 ondt|hurts|sår|rød|røde|blå|mærker|hævet|svie*|svider|bløder|sore|infected|bleeding|bruise*|hurt|betændt
    betændt|infected|betændelse|infektion|infection
    brækket|brækkede|broken|broke|brud|forstuvet|flækket ..3 arm|armen|ribben|næse|næsen|hånd|hånden|finger|fingeren|kæbe|arm|rib|nose|finger|hand|læben|øjenbryn*
    skåret|skar|skære|skærer|cut|cutting|brændt|brændte|brænder|burned|burnt|burning ..1 mig|myself|me|arm|armen|my|selv ..3 $|selv|på|i|igen|again|arm|arms|vilje|purpose
    med|on ..1 vilje|purpose
    `,
    ['aside', 'denied', 'story', 'accident'],
  ),
  ...cues(
    'weapon',
    0.75,
    'danger',
    `
    kniv|kniven|knive|køkkenkniv|køkkenkniven|pistol|pistolen|våben|gevær|geværet|økse|øksen|machete|baseballbat|jagtgevær|knife|knives|gun|guns|weapon|rifle|axe|machete|knojern|bombe|sprængstof
    stikker|stikke|stukket|stab|stabbed|stabbing ..2 mig|dig|os|ham|hende|me|us|him|her ..1 ned|$
    skyde|skyder|skudt|shoot|shot|shooting ..1 mig|os|ham|hende|dem|alle|me|us|him|her|them|everyone
    `,
  ),
  ...cues(
    'threat',
    1,
    'danger',
    `
    truer|truede|truet|trusler|trussel|dødstrusler|threatens|threatened|threatening|threats|threat|threaten
    sagde|siger|skrev|skriver|said|says|told|wrote|sagt ..6 næste ..1 gang
    slut|over|forbi|færdig|done ..1 med|for|with ..1 os|mig|dig|hende|us|me|alle
    ved|know|knows ..1 hvor|where ..6 bor|lives|live|går|goes|børnehave|skole|school|kindergarten|arbejder
    venter|waiting|wait|vente ..2 på|for|efter|uden* ..2 mig|me|os|skolen|udenfor|outside
    får|få|fortryde|fortryder|regret|betale ..1 det|betalt|for|it
    følger|fulgte|følge|forfølger|following|follows|followed|stalker|stalking ..2 efter|mig|me|us|os
    afpresser|afpresning|blackmail|blackmailing
    nogen|someone|somebody|fremmed ..3 i|inde|in|udenfor|outside|inside ..2 huset|hus|lejlighed*|haven|house|apartment|door|døren|home|vores|opgangen
    røg|røgen|smoke|brand|ild|brænder|fire|gas ..5 fra|i|nede|i|kælder*|køkken*|hjemme|house|home|kitchen|basement|lejlighed*|værelse*|the
    lugte|lugter|smell|smells ..2 røg|brændt|gas|smoke|burning
    ligger|lying|vågner|wake|svarer|answer|waking|trækker ..2 @not|ikke|wont|bare|på|on ..2 $|mig|gulvet|vejret|floor|up|op|jeg|i
    `,
  ),
  ...cues(
    'abandoned',
    1,
    'neglect',
    `
    ingen|nobody|noone|aldrig|one|not ..3 hjemme|home ..3 siden|since|dage|days|i|for|hele|når|$
    ingen|nobody|noone|one ..2 er|is|been|kommet|været ..2 hjemme|home|kommet|hjem
    siden|since ..1 mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|igår|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|i
    ved|know ..1 @not|dont|ikke ..2 hvornår|hvor|when|where|om|if ..4 hjem|kommer|er|home|back|mor|far|tilbage|coming
    alene|alone ..2 hjemme|home ..4 weekend*|nat|natten|dage|uge|uger|lillebror|lillesøster|night|days|week|weeks|brother|sister|søskende|siden
    tomt|tom|empty ..2 køleskab*|skab*|fridge|cupboard*
    køleskab*|køleskabet|fridge|cupboards ..3 tomt|tom|empty|intet|ingenting|nothing
    @not|ingen|no|out|løbet|mere|ikke|nothing|intet ..3 mad|brød|food|bread|morgenmad|aftensmad|dinner|eat|mælk
    mor|far|mom|mum|dad|forældre|de|hun|han ..2 væk|rejst|gået|skredet|gone|left|forsvundet|flyttet|bortrejst
    kommer|kom|coming|came|come ..1 @not|ikke|aldrig|never ..2 hjem|tilbage|home|back
    wont|aldrig|never|ikke ..2 come|komme|kommer|be|get ..2 back|tilbage|hjem|home
    passer|passe|look|looking|take|taking ..3 lillebror|lillesøster|søskende|brother|sister|siblings|babyen|baby|små
    sover|sov|sove|sleep|sleeping|bor|live|living ..2 i|på|in|on|hos ..2 bilen|gaden|opgangen|trappen|car|street|streets|gulvet|floor|skuret
    smidt|smed|smider|kicked|threw|thrown ..2 mig|me|ud|out
    drikker|drukket|drak|drikke|drinks|drinking|drank ..3 igen|hele|vodka|again|every|all|altid|hver|sig
    strøm|varme|varmt|electricity|heat|heating ..5 lukket|slukket|ingen|ikke|no|off|not|cut|regning*
    `,
  ),
  ...cues(
    'threat',
    0.75,
    'danger',
    `
    dræbe|dræber|slå|slår|myrde|kill|kills|murder ..2 mig|os|ham|hende|mor|me|us|him|her|mom|min ..2 $|ihjel|hvis|når|if|when|og|and
    `,
    ['aside', 'denied', 'story', 'threatJoke', 'game'],
  ),
];
