import type { Sign } from '../sign.ts';
import { cues } from './cue.ts';

/** What says more in one phrase: a method, a stash, a hidden arm, a chair before the door. */
export const PLAIN_CUES: readonly Sign[] = [
  ...cues(
    'death',
    2,
    'selfHarm',
    `
    gider|orker|vil|ønsker|want|wanna|håber|hope ..2 @not ..3 vågne|wake
    trykke|tryk|trykkede|press|push ..3 knap|knappen|button ..10 væk|aldrig|gone|forsvinde|her|exist|død|never
    måde|måder|way|ways ..3 forsvinde|disappear|vanish
    @better|sjovere|hyggeligere ..4 når|uden|hvis|when|if ..2 @first ..3 @not|væk|gone
    everyone|everybody|they|alle|de|mor|mom ..6 relax|slappe|fred|peace|rest|lettede|bekymre|worry ..8 @first ..4 @gone|exist|existing|existed|stopped|her|here
    @first ..4 stopped|stoppede|stop|stoppe|hørte ..2 existing|being|breathing|eksistere|findes|trække
    hellere|rather ..4 være|be ..2 hos|sammen|with ..3 mormor|morfar|farmor|farfar|grandma|grandpa|engel*
    everything|alt|det|it ..5 go|bliver|blive|være|gå ..3 quiet|stille|sort|black|dark ..2 for|altid|forever
    min|mine|my ..1 begravelse|funeral|gravsten|kiste
    become|bliver|blive|være|making|make|gøre ..2 et|a|it|det ..1 ghost|spøgelse|official|officielt
    ghost|spøgelse ..8 official|officielt|rigtigt|real
    hvis|gid|if|wish ..1 @first ..1 bare|just ..1 var|was|were ..1 @gone
    lille|tynd|small|thin ..2 @first ..1 forsvinder|forsvinde|disappear
    `,
    ['aside', 'story', 'idiom'],
  ),
  ...cues(
    'method',
    1,
    'selfHarm',
    `
    kan|can ..1 man|jeg|you|i ..1 dø|die ..1 af|from|of|by|hvis|if
    hvor|how ..3 tid|lang|længe|long|hurtigt|fast|quickly ..12 dø|dør|død|mærke|mærker|bevidst*|vågner|die|pass|feel|conscious
    hvor|how ..2 mange|meget|many|much|højt|high ..10 dø|dør|overlever|die|survive
    nemmeste|letteste|hurtigste|bedste|easiest|quickest|fastest|best ..2 måde|way ..4 forsvinde|dø|slippe|die|disappear|ende|end
    ingen|nobody|no ..3 finder|finde|find ..2 mig|en|me|kroppen|body
    `,
  ),
  ...cues(
    'asks',
    1,
    'selfHarm',
    `
    spørger|asking ..2 bare|for|just|ven|friend
    `,
  ),
  ...cues(
    'gift',
    1,
    'selfHarm',
    `
    må|can|may ..1 du|you|i ..2 få|have|arve|overtage|keep ..2 @mine|my
    få|have|arve|overtage|keep|beholde ..1 @mine ..2 @pet|ting|ps5|telefon|mobil|computer|kort|spil|xbox|bamse|bamser|phone|stuff|things|cards
    givet|gav|giver|give|gave|giving|foræret ..3 @mine ..3 væk|away|ting|things|stuff|@pet
    `,
  ),
  ...cues(
    'end',
    1.5,
    'selfHarm',
    `
    farvel|goodbye|afskeds|suicide ..1 letters|letter|brev|breve|note|notes
    goodbye|farewell ..1 letters|letter
    writing|skriver|wrote|skrevet ..2 goodbye|farvel|afskeds|afskedsbrev|farvelbrev|farvelbreve|afskedsbreve
    @first ..3 wont|not|ikke ..2 be|er|være ..1 around|mere|længere|her ..2 on|på|mandag|monday|after|efter|next
    @not|ingen ..2 noget|ting|anything|mere ..1 efter|after ..1 fredag|mandag|weekenden|friday|monday|tomorrow|today|torsdag|onsdag|tirsdag|lørdag|søndag
    nothing|intet|ingenting ..1 efter|after ..1 fredag|mandag|weekenden|friday|monday|tomorrow|today
    sagt|said ..2 farvel|bye|goodbye ..2 til|to ..2 @pet|mor|far|alle|everyone|mom|dad ..6 klar|aften|nat|ready|tonight
    liste|list ..6 undskyld|sorry|farvel|goodbye ..1 til|to
    kirken|funeral|begravelse ..3 når|when ..1 @first ..2 @not|@gone
    konfirmation|fødselsdag|jul|sommerferien|christmas|birthday|graduation ..6 @first ..3 @not ..2 her|here|alive
    @first ..3 her|here ..2 nok|probably|alligevel ..2 @not
    @first ..1 er|bliver ..1 her ..2 @not
    `,
  ),
  ...cues(
    'hidden',
    2,
    'selfHarm',
    `
    streger|stregerne|snit|skår|rifter|cuts|scars|arrene|ridser ..4 på|on ..2 @body
    hide|skjule|skjuler|gemme|gemmer|cover|dække ..2 bruises|bruise|blåmærker|mærker|scars|cuts|arrene|sår|sårene
    langærmet|langærmede|ærmer|ærmerne|sleeves ..4 fordi|because|bc|not|ikke|så|selvom|skjule|hide
    kradser|river|klør|bider|skærer|prikker|stikker|snitter|scratch|bite ..6 til|så|indtil|until ..4 blod|bløder|blood|bleed|bleeds
    @selfact ..2 @me ..2 med|with ..3 passer*|nål*|saks*|blyant*|søm|glas*|tegnestift*|hårnål*|clips*|lighter*|needle|scissors|compass|pencil|nail|pin
    gjort|gjorde|jort|gør|done|did|do ..1 det|it ..2 igen|ijen|again ..3 armen|arm|benet|lår|låret|håndleddet|arms|leg|thigh|wrist
    skåret|skar|skære|skærer|cut|cutting|brændt|brændte|brænder|burned|burnt|burning ..1 mig|myself|@me ..2 med|on|igen|again|selv ..1 vilje|purpose|$|igen|again
    on|med ..1 purpose|vilje ..2 again|igen
    gør|hurts|ondt ..4 hvor|where ..1 @first ..2 skåret|skar|cut|skærer|brændte|burned
    `,
    ['aside', 'story', 'accident', 'denied'],
  ),
  ...cues(
    'means',
    1.5,
    'selfHarm',
    `
    @first|@mine ..6 saved|samlet|gemt|stash|sparet|collected|hoarded ..4 @pills
    hvor|how|where ..8 @pills ..8 sover|sove|dø|dør|evigt|forever|die|vågner|wake|slut
    mor|far|mom|mum|dad|mors|fars|han|hun ..4 gemmer|opbevarer|har|hides|keeps ..3 stærke|strong|sovepiller|@pills
    hele|whole|entire|et|a|en ..2 pakke|pack|glas|bottle|bunch ..2 of|med|af ..1 @pills|painkillers
    hele|whole|entire ..1 pakke|pack|bottle|glas ..2 @pills|painkillers
    vist|viste|showed|har|has ..3 reb|rebet|rope|løkke|noose ..4 tasken|bag|værelse*|room|loft*
    taget|took|taken ..1 noget|something ..8 hjerte|hjertet|banker|mærkeligt|svimmel|ryster|weird|heart|dizzy|shaking
    `,
    ['aside', 'story', 'dose'],
  ),
  ...cues(
    'place',
    1,
    'selfHarm',
    `
    stod|står|stået|sad|stood|stand|standing|sat|sitting ..1 på|on ..2 taget|kanten|edge|rooftop|skrænten
    kigger|kiggede|looking ..4 skinnerne|togskinnerne|tracks
    step|skridt|skridtet ..1 forward|frem
    `,
  ),
  ...cues(
    'hunger',
    1,
    'selfHarm',
    `
    kun|only|just|bare ..2 drukket|spist|drunk|eaten|drank|ate|spiser|eat|drikker|drink
    giver|give|smider|kaster|gemmer|throw|hide|smed ..3 madpakke*|mad|maden|frokost|lunch|food ..6 ud|duerne|hunden|væk|skraldespand*|away|dog|out
    threw|throw|throwing|kaster|kastet|brækker|brækket ..1 up|op|mig ..3 again|igen|after|efter|every|hver|lunch|frokost|maden
    @not|havent|hasnt|aldrig ..2 spist|eaten|spiser|eat ..4 dage|days|monday|mandag|tirsdag|igår
    lavet|laver|lave|køber|made|make|cook ..6 til|for ..2 små|søskende|lille*|brother|sister*|siblings
    out|løbet|tør ..2 of|for ..1 bread|food|brød|mad|mælk|milk|penge|money
    `,
  ),
  ...cues(
    'weight',
    0.5,
    'selfHarm',
    `
    vejer|weigh|kilo|kg|vægt|weight|kalorier|calories
    tykkere|tyk|fed|tynd|tyndere|thin|skinny|thinner
    blod|blood
    every|hver|hvert ..1 meal|måltid
    `,
  ),
  ...cues(
    'punish',
    1,
    'abuse',
    `
    må|skal|made ..1 sove|spise|sleep ..2 ude|udenfor|skuret|kælderen|garagen|outside|basement|gulvet|floor|shed
    uartig|naughty|ulydig
    fik|får|get|got ..2 husarrest|stuearrest|grounded|straf|punished
    får|fik|fået|giver ..2 en ..2 over|i|på ..1 nakken|kinden|hovedet|kassen|snuden|munden|øret
    `,
  ),
  ...cues(
    'fear',
    1.5,
    'abuse',
    `
    chair|stol|stolen|kommode|kommoden|skab|skabet|dresser ..3 against|foran|mod|for|in ..3 door|døren|dør
    @not|dont|ikke ..2 lyst|want|wanna ..3 have|få|til ..1 fri|weekend|ferie|vacation
    blive|bo|sove|sleep|stay ..2 på|at|i|in ..2 skolen|school|biblioteket|klubben ..2 til|until ..2 nat|morgen|night|tomorrow
    @not|ingen|never|aldrig|nowhere ..4 sikre|trygt|tryg|safe|trygge ..4 hjemme|derhjemme|home|steder|hos
    gemmer|hide ..4 når|when ..4 bil|bilen|nøglen|døren|car|key|door|home
    når|when ..2 bil|bilen|nøglen|nøgler|car|keys|key ..5 løber|gemmer|skynder|run|hide|indkørslen|driveway
    cant|kan|tør ..2 @not|go|gå ..3 hjem|home ..4 kill|dræber|slår|ihjel|hits|beats
    låst|locked ..3 os|mig|myself|us ..2 inde|in ..4 toilet*|wc|badeværelse*|bathroom|værelse*|room
    `,
  ),
  ...cues(
    'hurt',
    1.5,
    'abuse',
    `
    hiver|hev|trækker|trak|pulling|pulls|pulled|dragged|drags|slæber|slæbte ..2 @me|my|min ..3 hår|håret|hair|øret|ear|armen|trappe*
    banging|bangs|banged|banker|hamrer|trykker|trykkede|smashed|slammed|slams|dypper|dyppet|dunkede ..3 hoved|hovedet|head|ansigt|face
    hoved|hovedet|ansigt*|head|face ..4 i|ned|in|into|on|against|mod ..2 toilet*|wc|kummen|vandet|sneen|mudderet|skraldespanden|sink|trash|wall|væg*|tallerken*
    putter|put|smider|throw|proppede|stuffed|lagde ..1 @me ..3 skraldespand*|container*|trash|bin|skab*|locker|toilet*
    får|fik|giver ..2 en ..2 over|i|på ..1 nakken|kinden|hovedet|fingrene ..1 hver|når|hvis|every|when
    @not ..2 græde|larme|cry ..3 når|when|hvis ..2 slår|hits|sparker|beats
    knuste|smadrede|broke|smashed|kastede|threw ..3 flaske|flasken|glas|glasset|tallerken|stol|bottle|plate|chair|phone ..3 på|mod|efter|over|at|on ..2 mor|mig|far|mom|me|hende|dad|min
    brækker|brække|knækker|break|breaks ..3 ben|benene|arm|armen|fingre|legs|arms|neck|nakken ..2 på ..1 mig
    kan|cant|can ..4 @not|ikke|lift ..1 løfte|lift|arm ..2 arm|armen|arms
    sidste|last ..1 gang|time ..5 hospital|hospitalet|skadestuen|blod|blood|ambulance
    `,
  ),
  ...cues(
    'bed',
    1.5,
    'abuse',
    `
    lægger|ligger|kravler|lægge|listede|lister|sneaks|climbs|crawls|lies|lagde ..1 sig ..2 ind|hen|ned|op|hos ..2 til|hos|ved ..1 @me|os
    lies|climbs|crawls|sneaks ..3 in|into|next|under ..3 bed|room|me|blanket|covers
    gets|comes ..3 in|into|under ..2 bed|blanket|covers
    sidde|sidder|sit|sat|ligge ..4 skød|skødet|lap
    lege|leger|play|playing|leg|game ..3 doktor|doctor|hemmelig*
    hånd|hånden|hand|hands|hænder|fingre ..3 et|somewhere|steder|sted ..4 lide|like
    hånd|hånden|hand|hands|hænder|fingre ..3 under|op|ned|inside|up ..4 blanket|dyne*|shirt|trøje*|bluse*|bukser*|pants
    `,
  ),
  ...cues(
    'bargain',
    1.5,
    'abuse',
    `
    moden|mature ..2 af|for|enough|nok ..2 alder|age|min|my
    giver|gives|gave|gav|køber|buys ..1 @me ..4 if|hvis|for|når ..1 @first ..2 do|gør|sender|kysser|viser|send|kiss|show
    post|posts|posting|leak|uploader|leaker ..2 it|det|them|alt|dem ..3 hvis|if|medmindre|unless
    viser|sender|lægger|deler|show|post ..2 videoen|billedet|billeder|video|pics ..3 hvis|if|medmindre|unless
    ellers|otherwise ..1 viser|sender|lægger|deler|poster|he|han|they|de ..3 billeder*|viser|sender|deler|lægger|post|share
    kom|komme|get|tænde ..2 on|på ..2 cam|camera|kamera*|webcam|facetime
    `,
  ),
  ...cues(
    'sexual',
    1.5,
    'abuse',
    `
    billede|billeder|video|pic|pics|picture|pictures|photo ..3 uden|without|no ..2 trøje|bluse|tøj|bh|shirt|clothes|bra
    tage|tag|tager|take|tog ..4 trøje|trøjen|bluse|blusen|bh|bukser|tøj|tøjet|shirt|bra|pants|clothes ..2 af|off
    vågnede|woke|vågner ..5 trusser|bukser|underwear|pants|bukserne|trusserne
    går|kommer|walk|come|står ..3 ind|in ..4 badet|bad|bruser*|omklædning*|shower|bathroom ..8 billeder|film*|pictures|photos
    sendt|sendte|sent|send ..4 billede|billeder|pic|video|nude*|picture ..3 til|to ..2 dreng|ham|boy|him|ex
    skæres|ordnes|omskæres|renses|sys ..4 som|like|andre|piger|pige
    rørt|touched|befamlet|beføle* ..4 af|by ..3 en|mand|dreng|voksen|træner|someone|guy|man
    `,
    ['fictional', 'denied', 'story'],
  ),
  ...cues(
    'spread',
    1,
    'abuse',
    `
    hele|whole|entire ..2 årgangen|klassen|skolen|school|grade|class ..4 set|seen
    sender|sendt|send|viser|deler|delt|lagt|post|posts|shows|share ..5 hele|alle|everyone|whole ..1 klassen|skolen|årgangen|class|school
    `,
    ['fictional', 'denied', 'story'],
  ),
  ...cues(
    'marry',
    1.5,
    'abuse',
    `
    fundet|valgt|found|chosen|picked ..2 mand|husband|kone ..3 til|for|jeg|mig|me
    @not|aldrig|never ..3 tilbage|back|hjem|home ..2 til|to ..1 danmark|denmark|skole|school
    @first ..2 skal|must|tvinges ..3 giftes|forloves|gift|marry|married
    snakke|høre|snakker|talk|talking|hørt|heard ..8 ordnes|giftes|omskær*
    `,
  ),
  ...cues(
    'threat',
    1.5,
    'danger',
    `
    shoot|skyde|bomb|sprænge|brænde ..2 up|alle|hele|ned ..2 school|skolen|klassen|class
    liste|list ..5 skyde|dræbe|hævn*|kill|shoot
    known|ved|know|knows ..1 hvor|where ..3 lillesøster|lillebror|søster|bror|mor|sister|brother|mom|familie* ..3 bor|lives|live|går|goes|arbejder
    slut|forbi ..1 med|for ..1 os ..2 alle|allesammen|sammen
    tog|took|hentede|grabbed|trak|pulled ..1 kniv|kniven|knife|pistol|gun|økse* ..2 frem|out|med
    har|have|taget|tager|bringing|bring|took|got ..5 kniv|jagtkniv|pistol|våben|knojern|peberspray|knife|gun ..5 med|hvis|skole|school|tasken|bag
    lugte|lugter|smell|smells|røg|smoke ..4 røg|brændt|gas|smoke|burning|kælder*|opgang*|køkken*|basement|kitchen
    brænder|ild|fire|brand ..3 i|in ..2 opgang*|køkken*|kælder*|huset|hjemme|stuen|lejlighed*|house|kitchen|hallway
    hente|levere|gemme|opbevare|deliver|hide|pick ..3 pakke|pakken|pistol|våben|package|gun ..6 ellers|otherwise|else
    mand|man|nogen|someone|fyr|guy ..5 vindue|vinduet|døren|huset|haven|window|door|house|backyard ..6 alene|alone|bange|scared
    følger|follow|follows|following ..2 efter|me|mig ..8 siger|brækker|slår|dræber|tæsker|bror*|brødre*|says
    `,
  ),
  ...cues(
    'abandoned',
    1.5,
    'neglect',
    `
    ingen|nobody|noone|no ..3 been|været|kommet|er|hjemme|home ..3 home|hjemme|hjem|siden|since ..3 siden|since|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|dage|days
    @not|uden|ingen|no ..2 haft|had ..2 lys|strøm|varme|vand|electricity|heat|power
    rejst|stået|gotten|got|moved ..3 sofaen|sengen|couch|bed|sofa ..3 siden|since
    @family|mums|moms|dads ..3 sover|asleep|passed|sleeps|sov|ligger ..4 gulvet|floor|kitchen|køkkengulvet
    flasker|bottles|dåser|cans ..3 overalt|everywhere|gulvet|floor
    ran|run|løb|løbet ..2 away|hjemmefra
    ran ..1 out ..3 door|house
    stukket|stak ..1 af ..1 $|hjemmefra
    dont|ved ..3 know|ikke|ik ..2 where|hvor ..3 sove|sleep
    smidt|kicked|thrown ..1 mig|me ..1 ud|out
    passer|bader|putter ..3 lillebror|lillesøster|søskende|brother|sister|babyen ..6 nat|natten|night
    `,
  ),
];
