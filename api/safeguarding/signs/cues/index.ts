import type { Sign } from '../sign.ts';
import { cues } from './cue.ts';

/** What says more in one phrase: a method, a stash, a hidden arm, a chair before the door. */
const PLAINER: readonly Sign[] = [
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
    hvor|how ..2 mange|meget|many|much|højt|high ..10 dø|dør|sover|vågner|overlever|die|wake|survive|virker|work|farligt|dangerous
    nemmeste|letteste|hurtigste|bedste|easiest|quickest|fastest|best ..2 måde|way ..4 forsvinde|dø|slippe|die|disappear|ende|end
    googlet|søgt|googled|searched ..4 hvor|hvordan|how
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
    må|kan|skal|can|could|may ..3 få|have|arve|overtage|keep ..2 @mine|my
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
    @not|ingen|nothing|ikke|no ..3 efter|after ..1 fredag|mandag|weekenden|friday|monday|tomorrow|today|torsdag|onsdag|tirsdag|lørdag|søndag
    sagt|sige|said|say|saying|siger ..3 farvel|bye|goodbye ..2 til|to ..2 @pet|mor|far|alle|everyone|mom|dad
    konfirmation|fødselsdag|jul|sommerferien|christmas|birthday|graduation ..6 @first ..3 @not ..2 her|here|alive
    @first ..3 her|here ..2 nok|probably|alligevel ..2 @not
    @first ..1 er|bliver ..1 her ..2 @not|snart
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
    taget|took|taken ..1 noget|something|dem|them|alle|all ..8 hjerte|hjertet|banker|mærkeligt|svimmel|ryster|weird|heart|dizzy|shaking|kaste|svarer
    `,
    ['aside', 'story', 'dose'],
  ),
  ...cues(
    'place',
    1,
    'selfHarm',
    `
    stod|står|stået|sad|sidder|sit|siddet|gik|går|gået|stood|stand|standing|sat|sitting|kigger|kiggede|look|looked ..4 broen|bro|perronen|perron|skinnerne|togskinnerne|taget|kanten|altanen|bridge|platform|tracks|roof|ledge|edge|rooftop|skrænten
    step|skridt|skridtet ..1 forward|frem|ud
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
    @not|havent|hasnt|aldrig ..2 spist|eaten|spiser|eat ..4 i|dage|days|monday|noget|anything|mandag|igår
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
    må|skal|have|made|må ..1 sove|stå|sidde|være|spise|sleep|stand|sit ..2 ude|udenfor|skuret|kælderen|garagen|outside|basement|gulvet|floor|shed|hjørnet|corner
    uartig|naughty|ulydig
    fik|får|get|got ..2 husarrest|stuearrest|grounded|straf|punished
    får|fik|fået|giver ..2 en ..2 over|i|på ..1 nakken|kinden|hovedet|kassen|fingrene|snuden|numsen|munden|øret
    `,
  ),
  ...cues(
    'fear',
    1.5,
    'abuse',
    `
    chair|stol|stolen|kommode|kommoden|skab|skabet|dresser ..3 against|foran|mod|for|in ..3 door|døren|dør
    @not|dont|ikke ..4 lyst|vil|want|wanna ..4 fri|weekend|weekenden|ferie|hjem|home|vacation
    blive|bo|sove|sleep|stay|be ..2 på|at|i|in|hos|with|her|here ..2 skolen|school|biblioteket|klubben|dig|you|nat|tonight ..4 til|i|until|nat|morgen|tonight|tomorrow
    @not|ingen|never|aldrig|nowhere ..4 sikre|sikkert|trygt|tryg|safe|trygge ..4 hjemme|derhjemme|home|sted|steder|place|hos|her|here
    løber|gemmer|skynder|run|hide ..4 når|when ..4 bil|bilen|nøglen|døren|hjem|car|key|door|home
    når|when ..2 bil|bilen|nøglen|nøgler|car|keys|key ..5 løber|gemmer|skynder|run|hide|indkørslen|driveway
    cant|kan|tør ..2 @not|go|gå ..3 hjem|home ..4 kill|dræber|slår|ihjel|hits|beats
    mean|mener|meant ..2 that|det|it ..2 as|som|not|ikke
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
    hoved|hovedet|ansigt*|head|face ..4 i|ned|in|into|on|against|mod ..2 toilet*|wc|kummen|vandet|sneen|mudderet|skraldespanden|sink|trash|wall|væg*|tallerken*|bordet|table
    knuste|smadrede|broke|smashed|kastede|threw ..3 flaske|flasken|glas|glasset|tallerken|stol|bottle|plate|chair|phone ..3 på|mod|efter|over|at|on ..2 mor|mig|far|mom|me|hende|dad|min
    need|købe|have ..2 new|nye ..2 glasses|briller|tooth|tand
    brækker|brække|knækker|break|breaks ..3 ben|benene|arm|armen|fingre|legs|arms|neck|nakken ..2 på ..1 mig
    løfte|bevæge|bøje|lift|move|bend ..2 arm|armen|benet|hånden|fingrene|nakken|neck
    sidste|last ..1 gang|time ..5 hospital|hospitalet|skadestuen|blod|blood|ambulance
    `,
  ),
  ...cues(
    'bed',
    1.5,
    'abuse',
    `
    lægger|ligger|kravler|lægge|listede|lister|sneaks|climbs|crawls|lies|lagde ..1 sig ..2 ind|hen|ned|op|hos ..2 til|hos|ved ..1 @me|os
    lies|climbs|crawls|sneaks|gets|comes ..3 in|into|next|under ..3 bed|room|me|blanket|covers
    sidde|sidder|sit|sat|ligge ..4 skød|skødet|lap
    lege|leger|play|playing|leg|game ..3 doktor|doctor|hemmelig*
    hånd|hånden|hand|hands|hænder|fingre ..3 et|somewhere|steder|sted|under|op|ned|inside|up ..4 blanket|dyne*|shirt|trøje*|bluse*|sted|kan|like|lide|bukser*|pants
    `,
  ),
  ...cues(
    'bargain',
    1.5,
    'abuse',
    `
    moden|mature|voksen|old|gammel ..2 af|for|enough|nok ..2 alder|age|min|my
    giver|gives|gave|gav|køber|buys ..1 @me ..4 if|hvis|for|når ..1 @first ..2 do|gør|sender|kysser|viser|send|kiss|show
    post|posts|posting|lægger|deler|leak|viser|sender|show ..2 it|det|den|dem|them|videoen|billedet|billeder ..3 hvis|if|medmindre|unless|til
    ellers|or|otherwise|så ..2 viser|sender|lægger|deler|poster|he|han|they|de ..3 viser|sender|deler|show|post|share|de|billeder*|det
    kom|komme|get|tænde|gå ..2 on|på|ned ..2 cam|camera|kamera*|webcam|parken|facetime|med
    `,
  ),
  ...cues(
    'sexual',
    1.5,
    'abuse',
    `
    billede|billeder|video|pic|pics|picture|pictures|photo ..3 uden|without|no ..2 trøje|bluse|tøj|bh|t|shirt|clothes|bra|top
    tage|tag|tager|take|tog ..4 trøje|trøjen|bluse|blusen|bh|bukser|tøj|tøjet|shirt|bra|pants|clothes ..2 af|off
    sendt|sendte|sent|send ..4 billede|billeder|pic|video|nude*|picture ..3 til|to ..2 dreng|ham|pige|fyr|en|eks|kæreste|guy|boy|him|ex
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
    hele|alle|everyone|whole|entire ..2 årgangen|klassen|skolen|school|grade|class ..4 det|set|har|it|den|seen|ser|fået|has|kender
    sender|sendt|send|viser|vise|deler|delt|lægger|lagt|post|posts|show|shows|share ..5 hele|alle|min|my|everyone|whole|far|mor ..1 klassen|skolen|årgangen|class|school|far|dad|mor|$
    `,
    ['fictional', 'denied', 'story'],
  ),
  ...cues(
    'marry',
    1.5,
    'abuse',
    `
    fundet|valgt|found|chosen|picked ..2 mand|husband|kone|dreng|man ..3 til|for|jeg|mig|me
    @not|aldrig|never ..3 tilbage|back|hjem|home ..2 til|to ..1 danmark|denmark|skole|school
    @first ..2 skal|must|have|going|tvinges ..3 giftes|forloves|gift|marry|married|engaged
    snakke|sige|høre|snakker|talk|talking|hørt|heard ..8 piger|girls|ordnes|gift*|omskær*
    `,
  ),
  ...cues(
    'threat',
    1.5,
    'danger',
    `
    shoot|skyde|bomb|sprænge|brænde ..2 up|alle|hele|ned ..2 school|skolen|klassen|class
    liste|list ..5 skyde|dræbe|hævn*|kill|shoot|betale
    known|ved|know|knows ..1 hvor|where ..3 lillesøster|lillebror|søster|bror|mor|sister|brother|mom|jeg|i|familie* ..3 bor|lives|live|går|goes|arbejder
    slut|over|forbi ..1 med|for|with ..1 os|us|mig|me ..2 alle|all|sammen|$
    tog|took|har|has|hentede|grabbed|trak|pulled ..1 kniv|kniven|knife|pistol|gun|økse*|the ..2 frem|out|og|med|knife|gun
    har|have|taget|tager|bringing|bring|took|got ..5 kniv|jagtkniv|køkkenkniv|pistol|våben|knojern|peberspray|knife|gun ..5 med|hvis|skole|school|tasken|bag|in|igen
    lugte|lugter|smell|smells|røg|smoke ..4 røg|brændt|gas|smoke|burning|kælder*|opgang*|køkken*|basement|kitchen
    brænder|ild|fire|brand ..3 i|in ..2 opgang*|køkken*|kælder*|huset|hjemme|stuen|lejlighed*|house|kitchen|hallway
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
    @not|uden|ingen|no|lukket ..3 haft|har|have|had|for ..2 lys|strøm|varme|vand|electricity|heat|power
    rejst|stået|gotten|got|moved|stå ..3 sofaen|sengen|op|couch|bed|sofa|up ..3 siden|since|i|for
    ligger|sover|asleep|passed|lying|sleeps|sov ..4 gulvet|floor|sofaen|couch|køkkenet|kitchen
    flasker|bottles|dåser|cans ..3 overalt|everywhere|gulvet|floor|bordet|alle
    ran|løb|løbet|stak|stukket ..4 out|ud|væk|hjemmefra
    løbet|stukket|stak|stikker ..1 af ..1 $|hjemmefra|fra|igen|i
    dont|ved ..3 know|ikke|ik ..2 where|hvor ..3 go|hen|sove|sleep|gå
    smidt|kicked|thrown ..2 ud|out
    passer|passe|tager|taking|bader|putter ..3 mig|lillebror|lillesøster|søskende|søster|bror|brother|sister|babyen ..6 nat|natten|night|hun|han|fordi|because|mor|mom|dag|day
    tager|take|taking ..1 mig|care ..2 af|of ..2 min|my|søster|lillebror|lillesøster
    `,
  ),
  ...cues(
    'days',
    0.5,
    'neglect',
    `
    to|tre|fire|fem|seks|flere|mange|2|3|4|5|6|two|three|four|five|several|many ..1 dage|uger|nætter|døgn|days|weeks|nights
    siden|since ..1 mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|igår|i|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday
    en|a ..1 uge|week
    `,
  ),
  ...cues(
    'when',
    0.5,
    'selfHarm',
    `
    i ..1 aften|nat|morgen|går
    tonight|tomorrow|yesterday|imorgen|iaften|igår
    last ..1 night
    på|on ..1 fredag|mandag|lørdag|friday|monday
    `,
  ),
];

/** Themes that come up around trouble: what one asks of helplines, whom one avoids, what one is to blame for. */
const THEMES: readonly Sign[] = [
  ...cues(
    'blame',
    1,
    'abuse',
    `
    min|my ..1 egen|own ..1 skyld|fault
    er|var|is|was|its ..3 min|my ..1 skyld|fault
    jeg|i ..2 fortjener|fortjente|deserve|deserved ..1 det|it
    uheld|accident ..3 det|it|men|but ..2 @not|det|det ..2 ikke|not|løgn|det
    sagde|siger|says|said ..4 var|er|was|is ..1 et|an|en ..1 uheld|accident
    jeg|i ..3 gjorde|did ..2 noget|something ..2 forkert|galt|wrong
    `,
  ),
  ...cues(
    'asksHelp',
    1,
    'abuse',
    `
    hvor|hvem|who|where ..2 ringer|ringe|kan|call|do|can ..3 hen|til|ringe|call|turn|snakke|talk|få|hjælp
    skal|should|bør|kan|can ..1 jeg|i|man ..1 ringe|kontakte|sige|fortælle|call|tell|anmelde|melde ..3 nogen|politiet|kommunen|112|someone|anyone|police
    er|is ..1 det ..1 normalt|okay|ok|lovligt|ulovligt|vold|overgreb|normal|legal|illegal|forkert
    er|is ..2 normalt|normal|okay|ok|lovligt|legal|tilladt|allowed ..4 slår|rører|kysser|låser|gør|hits|touches|far|mor|voksen|dad|mom|ens|voksne
    må|may|allowed ..2 en|ens|man|a|ones|your|voksen|voksne|forældre|lærer|træner|parents|adult|teacher ..2 @not|gerne|slå|røre|hit|touch|gøre|sige|kysse|se
    forældre|parents|ens|nogen|someone ..4 gør|gøre|does|do ..2 en|ens|barn|sig|you|børn|dig ..2 fortræd|ondt|noget|hurt|harm
    fjernet|anbragt|børnehjem|plejefamilie|foster ..4 hvordan|hvad|how|what|man|jeg|i|kan|vil
    kan|can ..2 du|you|nogen|anyone|someone ..2 hjælpe|hjælp|help ..1 mig|me|os|us ..2 $|væk|herfra|fra|out
    `,
  ),
  ...cues(
    'avoids',
    1,
    'abuse',
    `
    vil|want|wanna|gider|orker|skal ..2 @not ..3 med|hen|hjem|over|med|go|be|alene|being|være ..3 til|hos|med|to|with|at|sammen ..2 min|mine|ham|hende|far|mor|fars|mors|onkel|onkels|morfar|bedstefar|bedstefars|farfar|stedfar|him|her|my|uncle|grandpa|dad|dads
    hader|hate|frygter|dread ..2 når|weekender|weekenderne|ferier|aftener|weekends|nights|when|at ..4 hos|far|mor|han|hun|dad|mom|he|alene|hjem|home|være
    @not ..3 larme|sige|røre|græde|make|move|cry|breathe|trække ..5 så|ellers|for|or|because|han|hun|he|she
    så ..1 kommer ..1 han|hun|far ..2 $|ned|op|ind
    ligger|går|sidder|lie|sit ..2 og|awake|vågen|listening ..2 lytter|lytte|vågen|venter|listening|waiting
    når|when|hvis|if ..4 kalder|råber|kommer|får|calls|comes|gets|ringer ..4 tisser|ryster|fryser|stivner|anfald|raseri*|pee|shake|freeze
    taske|tasken|rygsæk|bag|backpack ..2 pakket|klar|packed|ready
    kniv|knife|saks|hammer|bat ..3 under|ved ..2 pude*|sengen|pillow|bed
    anfald|raserianfald|udbrud|tantrums|rage ..2 $|af|hver|når|igen|kommer
    `,
  ),
  ...cues(
    'advances',
    1,
    'abuse',
    `
    tager|tog|takes|took ..1 @me|os ..3 med|ind|ud|op|into|to|inside ..4 lager*|skur*|kælder*|rum|værelse*|bil*|skoven|depot*|toilet*|room|car|shed|basement|woods|hjem
    lukker|låser|lukkede|låste|closes|locks|closed|locked ..2 døren|door
    hånd|hånden|hand|hænder|hands ..3 lår|låret|knæ|ben|numse|bryst|mave|thigh|leg|knee|waist|back ..1 når|når|mit|min|my|when|i|$
    vågnede|woke|vågner ..8 han|ham|he|him|tøj|trusser|bukser|clothes|underwear|bed|sengen
    @jeg|@I ~1 er|am|im ..1 9|10|11|12|13|14|15 ..8 han|he|hes|kæreste|boyfriend|hun ..3 17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|40|45|50|voksen|adult|ældre|older
    prøve|gøre|try|do ..1 det|it ..2 snart|nu|soon|sammen|med|together|alligevel
    loved|love|elsker|elskede ..1 ham|him|mig|me ..3 så|would|id|gør|gjorde|do|skal|should|burde
    filmet|filmer|filmed|optaget|recorded|hacket|hacked ..4 kamera*|mig|camera|webcam|me|mobil*|os
    bitcoin|bitcoins|crypto|krypto|gavekort|giftcard ..8 @me|jeg|købe|betale|sende|ellers|buy|pay|send|send
    uploader|upload|uploads|lægger|leaker ..3 det|alt|dem|it|everything|op|hele|ud
    `,
    ['fictional', 'denied', 'story'],
  ),
  ...cues(
    'memory',
    1,
    'selfHarm',
    `
    huske|husker|husk|remember|glemme|glem ..2 mig|ham|hende|me|him|her|os
    testamente|testament
    wrote|skrevet|skriver|skrive|write|writing|lavet|made ..3 will|testamente
    læse|læses|synge|sagt|spille|read|say|sing|play ..4 kirken|church|begravelse*|kisten|funeral
    slettet|sletter|slette|deleted|delete|lukket ..3 profil*|konto*|konti|alle|accounts|account|billeder|photos|insta*|snap*|everything|alt
    ryddet|rydder|cleaned|rydde ..2 op|up|my ..6 så|mor|væk|ikke|so|they|de|dem
    plads|room|place|sted ..2 til|for ..1 mig|me
    høre|hører|belong|passer ..2 @not|ikke|ingen ..3 til|hjemme|anywhere|ind|here|her|nogen
    forsikring*|insurance ..6 penge|pengene|money|få|får|get
    lader|lade|stop ..2 være|existing|med ..3 at ..1 fylde|være|findes|trække
    undskyld|sorry|tilgivelse ..6 alle|everyone|liste|list|inden|before
    liste|list ..4 undskyld|sorry|farvel|goodbye
    give|giver|giving ..1 op|up ..4 prøvet|alt|fejt|everything|tried|livet
    fejt|feigt|modigt|brave|cowardly|coward|egoistisk|selfish ..6 op|dø|slutte|ende|die|end|give|tage
    `,
  ),
  ...cues(
    'method',
    1,
    'selfHarm',
    `
    badekar|badekarret|bathtub ..6 hårtørrer*|brødrister*|hairdryer|toaster|strøm
    hårtørrer*|toaster|hairdryer ..6 badekar*|vand*|bath|water
    hvad|what ..1 sker|happens|sker ..8 hvis|if|man|når|you ..10 piller|pills|sluger|swallow|strøm|gift|bleach|klorin|falder|hopper|springer|drukner|badekar*|blod|bløder|jump|drown
    holde|holder|hold|holding ..1 vejret|breath ..8 under|vand|dernede|water|længe|aldrig|dø
    tired|træt ..5 sleep|søvn|sove|søvn ..3 enough|nok|isnt|hjælper|ikke
    hurt|ondt ..1 less|mindre ..6 water|vand|koldt|cold|hurtigt|hvis|if
    bliver|stay|blive ..3 dernede|derude|under|down|there
    `,
    ['aside', 'denied', 'story', 'dose'],
  ),
  ...cues(
    'hidden',
    1,
    'selfHarm',
    `
    pille|piller|pick|picking|kradse|kradser ..3 sår|sårene|skorpe*|scabs|wounds ..6 heler|bløder|igen|heal|bleed|stoppe|ved
    elastik|elastikken|rubberband ..4 arm|armen|håndled*|wrist|arm
    svier|svie|svie|brænder|stings|burns ..1 $|på|når|so|så|when
    eneste|only ..2 der|som|that|thing ..2 hjælper|virker|helps|works
    saks|saksen|scissors|kniv|blad ..6 blod|bløder|blood|hele|everywhere
    tror|thinks|think|tro ..2 jeg|i|at ..2 spiser|spist|eat|ate|eating
    størrelse|str|size ..2 xs|xxs|00|134|140|146|152|zero
    løber|træner|motionerer|run|running|workout|exercise ..6 hver|every|to|tre ..6 spiser|spise|spist|mad|eat|ikke|kun|food
    `,
    ['aside', 'denied', 'story', 'accident'],
  ),
  ...cues(
    'punish',
    1,
    'abuse',
    `
    stå|stand|sidde|sit|knæle|kneel|ligge ..5 indtil|til|until ..3 far|mor|han|hun|de|dad|mom|he|she ..3 siger|says|kommer|stop
    kogende|boiling|iskoldt|iskold|skoldhedt ..2 vand|bad|water|shower|te|kaffe
    knækket|brækket|broke|broken|twisted|vredet|trampet ..3 min|my|mit ..2 finger|arm|hånd|tå|næse|ben|ribben|hand|nose|leg|toe|fingers
    spise|eat ..4 gulvet|floor|skål|hundeskål
    talk|svare|svarer|sige|siger ..1 back|igen|imod ..1 $|så|når|when|or
    `,
  ),
  ...cues(
    'abandoned',
    1,
    'neglect',
    `
    nøgle|nøglen|låsen|key|keys|lock|locks ..3 skiftet|changed|væk|taget|taken
    husleje|huslejen|regninger|rent|bills|fogeden|inkasso|boligforening* ..5 @not|betalt|paid|betale|sat|ud|pay|owe
    sat|smidt|evicted ..1 ud|på|out|gaden
    @not ..2 set|seen|hørt|heard ..2 min|far|mor|fra|dad|mom|ham|hende|from ..5 uge|uger|dage|siden|weeks|days|måneder|months|since|i
    væk|tom|fjern|gone|blank ..2 i|in ..1 blikket|øjnene|hovedet|eyes
    hører|reagerer|vågner|ser|hear|react ..1 det|mig|os|me|it|us ..1 @not
    grædt|græder|crying|cries|cried ..3 hele|all ..1 natten|dagen|night|day ..6 mor|far|ingen|mom|dad|nobody|hører|ikke
    lightergas|lim|sniffer|sniffe|glue|sniff|sprøjter|kanyler|kanyle|pusher
    alene|alone ..2 med|with ..2 hende|ham|dem|her|him|them|mor|far|babyen
    cold|kold|blå|blue|bleg ..1 $|og|and|i
    hasnt|har ..1 @not|woken|vågnet ..2 woken|waken|vågnet|up|op|stået
    `,
  ),
  ...cues(
    'threat',
    1,
    'danger',
    `
    går|go|ud ..2 ud ..1 over ..3 familie*|mor|søster|lillebror|lillesøster|bror|mig|family
    gemme|gem|opbevare|hente|levere|hide|keep|pick|deliver ..3 for|en|den|a|ham|dem|him|them|det ..3 ham|dem|him|them|pakke|pakken|package|pistol|våben|bag|tasken
    pakke|pakken|pose|package|bag ..6 ellers|or|else|tvinger|skylder|gang|bande
    ved|know|knows ..1 hvem|who|at|that ..5 gøre|gør|do|planlægger|planning|vil|will|gonna ..4 noget|something|slemt|bad|skolen|school
    gøre|gør|do ..2 noget|something ..2 slemt|dumt|farligt|vildt|bad|terrible|stupid ..4 skolen|skole|school|klassen|ham|dem|på
    lade|stoppe|stop|help ..2 være|thinking|med|at ..5 skubbe|dræbe|skade|stikke|kvæle|push|kill|hurt|stab|choke
    pas|passet|passport|billet|billetten|ticket|tickets ..6 taget|gemt|envej*|en|vej|one|way|taken|hidden|oneway|kun
    lighter|lighteren|cigaret*|stearinlys ..5 ryg|ryggen|arm|armen|hår|håret|hånd|back|arm|hair|neck|nakken
    putter|put|smider|throw|proppede|stuffed|lagde ..1 @me ..3 skraldespand*|container*|trash|bin|skab*|locker|toilet*
    går|kommer|walk|come|står ..3 ind|in ..4 badet|bad|bruser*|omklædning*|shower|bathroom|changing ..5 billeder|film*|pictures|photos|tager
    slår|banker|tæsker|smadrer|går ..2 @me|efter ..4 når|hvis|fordi|hver|imorgen|efter
    `,
  ),
];

/**
 * What is harmless alone and tells of something together: a secret and a grown-up, a hidden arm and pain, a bridge and
 * a next time. Their weights are added up over a message, each kind once.
 */
export const CUES: readonly Sign[] = [
  ...PLAINER,
  ...THEMES,
  ...cues(
    'secret',
    1,
    'abuse',
    `
    @not|aldrig|never ..3 sige|fortælle|tell|say|snakke|nævne ..4 nogen|anyone|anybody|mor|far|mom|mum|forældre|parents|andre|voksen|lærer*|noget
    må|tør|skal|kan ..1 jeg ..1 @not ..2 sige|fortælle|skrive|snakke ..1 $|det|om|til|noget
    jeg ..1 må|tør|skal ..1 @not ..2 sige|fortælle|snakke|skrive ..1 $|det|om|til|noget
    ingen|nobody|noone|one ..2 må|ved|tror|knows|know|believes|believe|aner ..2 $|det|om|me|mig|it|about
    @not ..1 sig|sige|say ..2 det|noget|til|nothing
    dont|do ..2 tell ..2 anyone|my|mom|dad|them|him
    hemmelig|hemmelighed|hemmeligheder|secret|secrets
    mor|far|mom|mum|dad|forældre|parents|han|hun|de|lærer*|ingen ..1 ved|aner|knows|know|doesnt ..2 @not|det|noget|know|about ..1 $|noget|om|at
    mor|far|mom|dad|forældre|parents|han ..1 må ..1 @not ..3 vide|opdage|se|finde|høre
    hvis|if ..3 sladrer|sladre|snitch|tell|siger|fortæller ..3 $|det|noget|anyone|til|så|they|he|de|han
    sladrer|sladre|snitch|snitches
    slette|slet|sletter|delete ..4 beskeder|beskederne|samtalen|chatten|dette|det|messages|chat|this
    mellem|between ..1 os|us
    skal|må|told|supposed ..2 lyve|lie
    turde|tør|dare ..2 ikke|not|aldrig ..3 fortalt|sagt|sige|fortælle|tell|hjælp
    aldrig|never ..1 fortalt|sagt|told ..3 nogen|det|anyone|this
    `,
  ),
  ...cues(
    'adult',
    1,
    'abuse',
    `
    han|he|hes|ham|him ~2 er|is|s|var|was|siger ~3 voksen|ældre|gammel|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|50|55|60|older|grown|adult|old
    hes ~2 older|adult|grown|old|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|45|50
    voksen|ældre|gammel|fremmed|ukendt|mystisk|klam|creepy|strange|older|grown|adult|old|weird ~1 mand|fyr|mænd|man|guy|men|person|dude|dame
    der|theres|there ..2 en|a|this ..1 mand|fyr|man|guy|dude
    stedfar|stedfars|papfar|papfars|bonusfar|stepdad|stepfather|plejefar|plejefars|plejebror|stedbror
    mors|moms|mums|mother's|mothers ..1 kæreste|ven|boyfriend|ex|nye|new|mand
    nettet|online|snap|snapchat|discord|roblox|instagram|insta|omegle|telegram|kik|tinder|onlyfans|tellonym
    møde|mødes|mødte|møder|meet|meeting|met ..2 ham|med|ved|him|up|alene|hos
    han|he ..1 vil|wants|ville ..3 have|mødes|hente|me|meet|se|see
    hjemme|home ..1 hos|at ..1 ham|his|him
    hente|henter|hentede|picks|pick|picked ..2 mig|me ..2 op|up|i|bil|efter|after|car
    `,
  ),
  ...cues(
    'bargain',
    1,
    'abuse',
    `
    gør|gøre|do|doing|did|gjorde|lave ..2 ting|things|stuff|noget|something ..2 for|med|ved|til|to|with ..1 ham|him|han|he|dem|them|mig|me
    if|hvis ..1 @first ..1 do|gør ..1 stuff|things|ting|noget|something|det
    hvis|if|når|when|så ..1 jeg|i ..3 gør|do|kysser|kiss|sender|send|viser|show|rører|touch
    giver|give|gives|gav|gave|køber|buys|bought|betaler|pays|tilbyder|offers ..1 mig|me ..4 penge|money|vapes|vape|slik|tøj|gaver|gifts|robux|vbucks|skins|alkohol|øl|smøger|cigaretter|hash|weed|alcohol|cigarettes|snus|puffbar*|gavekort
    penge|money|gavekort|mobilepay|robux|vbucks ..4 hvis|if|ellers|for|inden|before|or
    gammel|old|stor|big|moden|mature ..1 nok|enough
    bare|just|kun|only ..1 en|a ..1 leg|game
    ellers|otherwise|or ..2 han|he|de|they|hun|viser|lægger|sender|fortæller|siger|slår|tager|dræber
    skylder|owe|owes ..3 ham|dem|him|them|penge|money|mig
    særlig|special|speciel ..2 forhold|venskab|pige|dreng|girl|boy|friendship
    `,
  ),
  ...cues(
    'sexual',
    1,
    'abuse',
    `
    tøj|tøjet|bluse|trøje|bukser|bukserne|trusser|trusserne|bh|undertøj|clothes|shirt|pants|underwear|bra ..2 af|ned|off|down
    uden|without ..1 tøj|trøje|bluse|bukser|bh|på|clothes|shirt|pants|bra
    nøgen|nøgne|nøgent|naked|nude|nudes|undressed|topless|topløs
    sende|send|sender|sending|vise|viser|show|take|tage ..2 ham|him|flere|et|nogle|more|some|a ..2 billede|billeder|videoer|video|pic|pics|picture|pictures
    gramser|befamler|fingrer|nusser
    kysse|kysser|kyssede|kys|kysset|kiss|kisses|kissed
    sex|samleje|porno|pornofilm|porn|sexet|seksuelt|sexy|frække|frækt|dirty
    tissemand|tissekone|diller|pik|penis|numse|numsen|bryster|brysterne|bryst|skridtet|underliv|underlivet|private|privates|dick|butt|boobs|chest
    skød|skødet|lap
    i|går|tager|in|took|a ..1 bad|brusebad|shower|bath ..3 sammen|med|with|together|ser|kigger|watches
    klæde|klæder|klæd|undress ..2 om|af
    `,
  ),
  ...cues(
    'bed',
    1,
    'abuse',
    `
    ind|into|in ..2 mit|min|my ..1 værelse|seng|room|bed
    min|my|hans|his|mine ..1 seng|dyne|bed|blanket|pude|sheets
    under|ned|inden ..1 min|my|dynen|dyne|trøjen|blusen|blanket|shirt|trøje|bluse|tøjet|clothes
    når|when|mens|while ..3 sover|sleeping|asleep|sov|sleep
    lod|lader|pretended|pretend|pretending|låtsede ..2 som|to|like|jeg ..2 sov|sover|sleep|asleep|sleeping
    hans|his ..1 hånd|hænder|hand|hands|fingre|fingers
    hånd|hånden|hænder|hand|hands|fingre|fingers ..1 under|ned|down|between|mellem|inden
    ved ..1 siden ..1 af ..1 mig ..2 i|seng|om
    `,
  ),
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
    slutte|slut|stoppe|stop|stopped|ende|end|afslutte|ending ..2 det|alt|it|all|everything|existing|livet|life|living|being|med
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
    taget|tog|took|taken|spist|slugt|swallowed|swallow|drukket|drank ..2 noget|something|for|too|alt|alle|all|dem|them|some|whole|hele|like
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
    'serious',
    0.5,
    'selfHarm',
    `
    ikke|not|no|aint ..2 sjov|joking|joke|kidding|jk|for ..1 $|sjov|joke|this|sjov
    @jeg|@I ..1 mener|mean|meant ..1 det|it|that
    seriøst|seriously|serious|real|fr
    igen|again|ijen
    hver|every ..1 dag|nat|aften|gang|day|night|time|morgen|meal|weekend|uge
    tredje|third|tit|often|altid|always|konstant|constantly
    hospitalet|hospital|skadestuen|kommunen|politiet|politi|police|socialrådgiver*|sagsbehandler*|krisecenter*|børnehjem*|cps
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
    'threat',
    0.75,
    'danger',
    `
    dræbe|dræber|slå|slår|myrde|kill|kills|murder ..2 mig|os|ham|hende|mor|me|us|him|her|mom|min ..2 $|ihjel|hvis|når|if|when|og|and
    `,
    ['aside', 'denied', 'story', 'threatJoke', 'game'],
  ),
  ...cues(
    'sexual',
    0.5,
    'abuse',
    `
    billede|billeder|billedet|video|videoer|videoen|picture|pictures|pic|pics|photo|photos ..2 af|of ..1 mig|me|os|us|min
    `,
  ),
  ...cues(
    'kin',
    0.5,
    'abuse',
    `
    mors|moms|mums|fars|dads
    `,
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
