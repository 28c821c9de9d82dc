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
