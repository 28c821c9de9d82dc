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
    tør|turde|dare ..2 @not ..3 hjem|gå|sove|sige|være|komme|tage|go|home|sleep|ud|svare
    kan|can|må|vil ..2 @not ..2 gå|komme|tage|go|være|be|come ..2 hjem|home
    cant|cannot|wont ..2 go|be|come|stay ..2 home
    gemmer|gemt|gemte|gemme|hiding|hide|hid ..1 mig|os|myself|us ..2 $|under|i|in|from|for
    låst|låser|låste|locked|lock ..1 mig|os|myself|us ..2 inde|ude|in|out|på|med|$
    låser|låst|lock|locked ..1 døren|døre|the|min|my ..2 $|når|door|dør
    sove|sleep|overnatte ..2 på|at|i|in|et ..1 skolen|school|biblioteket|klubben|andet|library
    ryster|ryste|shaking|trembling ..2 $|hele|når|af|all|hænder
    utryg|utrygt|unsafe|farligt|dangerous ..3 hjemme|home|hos|der|$|herhjemme
    føler|feel|er|am ..1 mig ..1 @not ..1 tryg|sikker|safe
    not|dont|ikke ..1 feel|føler ..2 safe|tryg|sikker
    løbe|løber|løb|flygte|flygter|flygtede|stikke|run|ran|running|rømme|rømt ..2 af|væk|hjemmefra|away|from
    ligger|lytter|lie|listen ..3 vågen|efter|vejret|awake|skridt|døren|nøglen|footsteps|door
    hører|hear ..2 ham|hende|ham|nøglen|bilen|døren|him|key|car|footsteps|trin
    `,
  ),
  ...cues(
    'hurt',
    1,
    'abuse',
    `
    @family|han|hun|de|he|she|they|en|der|dem|nogen|han ..5 slår|slå|slog|slået|sparker|sparkede|tæsker|tæskede|tævet|tæver|kvæler|kvalt|pryglet|pisker|mishandlet|hits|beats|punched|punches|kicked|kicks|choked|chokes|slapped|slaps|hitting|beating|abused|abuses ~2 @me|os|us|mor|min|lillebror|lillesøster|hende|my|mom|her|hinanden
    bliver|blev|blevet|bli|getting|get|got|been|being ~2 slået|tævet|sparket|banket|tæsket|kvalt|skubbet|overfaldet|hit|beaten|slapped|punched|kicked|pushed|tisset|spyttet
    råber|råbte|skriger|skreg|yelling|yells|screaming|screams|shouting ..4 smadrer|smadrede|kaster|breaking|throwing|things
    smadrer|smadrede|smadret|smasher|breaking|breaks|throwing|throws ..2 ting|møbler|glas|tallerkner|døren|things|stuff|plates|everything|stole
    tæsk|bank|lussing|lussinger|øretæve|øretæver|lussingen|flad|prygl|klø|beating|beatings|smæk
    holder|holdt|grabs|grabbed|held|hiver|hev|pulls|pulled|skubber|skubbede|pushes|pushed|ruskede|rusker|kyler|kylede|smider|smed ..1 mig|me|mor|os|us|hende ..1 ned|fast|ind|hårdt|mod|by|down|hard|against
    `,
  ),
  ...cues(
    'injury',
    1,
    'abuse',
    `
    blåmærke|blåmærker|blåmærket|blåmærkerne|bruise|bruises|bruised|arrene|scars|sårene|wounds|rifter|næseblod
    blå|blåt ..1 mærker|mærke|øje|plet*
    kan|can|cant|ku ..2 @not|ikke|ik ..2 løfte|bevæge|sidde|trække|lift|walk|breathe|dreje|bøje ..3 arm|armen|ned|ordentligt|vejret|benet|down|ryggen|nakken
    cant ..1 walk|breathe|bend
    ondt|hurts|sore|øm|ømt ..3 ribben*|underliv*|numsen|kinden|skridtet|ribs|between|tissekone*|tissemand*|bagdel*|sidde
    arm|armen|arme|armene|ryg|ryggen|hals|halsen|nakke|nakken|kind|kinden|lår|lårene|håndled|håndleddet|neck|arms|wrists|wrist|thighs|back ..3 sår|rød|røde|mærker|hævet|svie*|svider|bløder|infected|bleeding|bruise*|betændt
    brækket|brækkede|broken|broke|brud|forstuvet|flækket ..3 arm|armen|ribben|næse|næsen|hånd|hånden|kæbe|rib|nose|læben|øjenbryn*
    skåret|skar|skære|skærer|cut|cutting|brændt|brændte|brænder|burned|burnt|burning ..1 mig|myself|me ..3 $|selv|på|i|igen|again|arm|arms|vilje|purpose
    blod|blood ..2 under|på|on ..2 døren|gulvet|floor|håndklæde*|sengen|bed|towel
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
    slut|forbi ..1 med|for ..1 os|hende
    ved|know|knows ..1 hvor|where ..4 bor|lives|live
    venter|waiting|wait|vente ..1 på|for ..2 mig|me|os ..2 efter|udenfor|outside|after
    fortryde|fortryder|regret ..1 det|it
    følger|fulgte|følge|forfølger|following|follows|followed|stalker|stalking ..2 efter|mig|me|us|os
    afpresser|afpresning|blackmail|blackmailing
    nogen|someone|somebody|fremmed ..2 inde|inside|udenfor|outside|i|in ..2 huset|hus|lejlighed*|haven|house|apartment|døren|home|opgangen
    røg|røgen|smoke|brand|ild|brænder|fire|gas ..5 fra|i|nede|i|kælder*|køkken*|hjemme|house|home|kitchen|basement|lejlighed*|værelse*|the
    lugte|lugter|smell|smells ..2 røg|brændt|gas|smoke|burning
    vågner|wake|waking|trækker|breathing ..2 @not ..2 $|vejret|up|op
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
    ved|know ..1 @not|dont|ikke ..2 hvornår|hvor|when|where ..2 mor|far|mom|mum|dad
    alene|alone ..2 hjemme|home ..4 natten|nætter|dage|uger|night|days|weeks
    tomt|tom|empty ..2 køleskab*|skab*|fridge|cupboard*
    køleskab*|køleskabet|fridge|cupboards ..3 tomt|tom|empty|intet|ingenting|nothing
    ingen|no|løbet|out|intet ..2 mad|food|bread|brød
    mor|far|mom|mum|dad|forældre ..2 rejst|skredet|forsvundet|bortrejst|left
    mor|far|mom|mum|dad|forældre ..4 @not ..3 hjem|tilbage|home|back
    kommer|come|coming ..1 aldrig|never ..2 hjem|tilbage|home|back
    sover|sov|sove|sleep|sleeping|bor|live|living ..2 i|på|in|on ..2 bilen|gaden|opgangen|trappen|car|street|streets|skuret
    smidt|smed|smider|kicked|threw|thrown ..1 mig|me ..1 ud|out
    drikker|drak|drinks|drank ..1 sig|himself|herself|igen|again
    strøm|strømmen|varme|varmen|varmt|electricity|heat|heating ..5 lukket|slukket|regning*
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
