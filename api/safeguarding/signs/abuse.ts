import { type Sign, signs } from './sign.ts';

const HITS = { barrier: 'jeg|i', senses: ['game', 'score', 'denied', 'spared', 'threatJoke', 'story'] } as const;
const REAL = { barrier: '@not', senses: ['denied', 'story'] } as const;

/** Violence and sexual abuse, by anybody near the student or on the net; forced marriage. */
export const ABUSE: readonly Sign[] = [
  ...signs(
    'high',
    'abuse',
    HITS,
    `
    @family|@staff ..6 @slap ~1 @me|os|us
    min|vores|mi lære ~2 @slap ~1 @me|os
    @family|@staff ..6 @slap ..1 @mine ~1 @family|@sibling|@friend
    @family|@staff ..6 @beat ..1 @me|os|us
    @family|@staff ..6 @beat ..2 @mine ~1 @family|@sibling
    @family|@staff ..8 slår|slog|sparker|slå @me ..1 $|med|i|når|hvis|på|hver|så
    @family ..5 @hitEn ..1 @me|us
    @family ..5 @hitEn ..1 my ~1 @family|sister|brother|mom|mum
    han|hun|he|she ..3 @slap ~1 @me|os|us
    han|hun ..3 @beat ..1 @me|os
    han|hun|de ..3 @hurt ~1 @me|os
    he|she ..3 @hitEn ..1 @me|us
    mand|manden|voksen|fyr ..3 @slap|@beat ~1 @me
    @home ..8 han|hun|far|mor|fuld ..4 @slap $
    han|far|mor|hun ..6 så|then ~1 @slap han|hun|far|mor
    @jeg ~3 bliver|blev|bli|blir|er|blevet|får ~2 tævet|sparket|tæsket|banket|mishandlet|kvalt|pryglet|slået ..3 @home|af|hver|når|med|så|tit|igen|gul|$
    @jeg ..3 slået ..2 @home
    @I ~2 gets|get|getting|got|am|been ~1 hit|beaten|beat|slapped ..4 by|at|up|home|when|with|every|$
    @jeg ~2 får|fik|fåer|få ~2 tæsk|bank|klø|lussinger|lussing|øretæver|prygl|smæk|endefuld|øretæve|høvl
    @home ..4 får|fik ..3 tæsk|bank|klø|lussinger|smæk
    @jeg|@I ~2 har|fik|have|got ~3 blåmærker|mærker|bruises|ar ..8 @family|han|hun|he|she
    @family ..6 blåmærker|bruises ..2 @me
    @home ..4 hit|hits|beats ..1 @me
    bange|scared ..4 slår|hits|hurts|dræber|gør ..2 @me
    @mine ~1 @family ~3 slår|slog|slår ~2 $|når|hvis|fordi|også|igen|hver|altid|hårdt|så|tit
    @family ..3 smed|kastede|kaster|smider|kylede|throws|threw|throw ..5 efter|på|i|at ..1 @me|hovedet|os|us
    @family|@staff ..5 @violent ~1 @me|os
    @slap|@violent ~1 @family|han|hun|de ~1 @me|os
    @family|@person ..6 han|hun ~1 slår|slog|sparker|bider ~1 $|og|når
    @jeg ..2 fik|får|fået ..1 en|et ..2 lussing|flad|kæberasler|knytnæve|øretæve ..3 af|$
    @jeg ..2 fik|får|fået ..1 en ..1 på ..2 hovedet|kassen|øjet|kinden|munden|skrinet|låget ..2 af|$
    gav|giver ..1 @me ..1 en|et ..1 lussing|flad|øretæve|knytnæve
    @family ..7 @slap|@hurt ~1 mor|far|mom|dad|mum|@sibling|søster|bror
    kvælertag|kvælergreb|halsgreb|chokehold ..2 @me|på
    @family|han|he ~4 voldelig|violent|abusive
    vold|violence ..2 @home|familien
    `,
  ),
  ...signs(
    'high',
    'abuse',
    REAL,
    `
    @jeg ..2 @afraid ..1 for ..1 @mine ~1 @family $|når|fordi|han|hun|igen|og|for|hver|hele
    @jeg ..2 @afraid ..1 for ..2 gå|komme|tage|være @home
    @I ..3 @afraid ..1 of ..1 my ~1 @family
    @I ..3 @afraid ..1 to ..1 go|be|come|going ..1 @home
    @I ..3 @afraid ..1 of ..1 going|being|coming ..1 @home
    @jeg|^ ~3 tør|tørr|tor|turde ~1 @not ..2 gå|komme|tage|være|cykle ..1 @home
    @not ~1 tør|tørr|dare ..2 gå|komme|tage|go|være ..1 @home
    @not ~1 tør|dare ..1 @home
    @jeg ..2 vil|kan|ville ~1 @not ~3 @home ..10 slår|slå|bange|fuld|vold|tæsk|gør
    @I ..2 @not ~1 want|wanna ..3 @home ..8 hurt|hit|hits|hurts|drunk|beat|beats|scared
    @family|@person ..5 hurt|hurts ..1 @me ..1 again|when|every|$
    @family|@person ..4 låser|låste|lukker|spærrer|locks|locked|lock ..1 @me ..3 inde|ude|in|out|basement|kælder*|up|skab*|værelse*|room
    @family|@staff|@person ..11 @touch ..1 ved|på ~1 @me|os|min|mit|mine|us
    @family|@staff|@person ..5 @touch ~1 @me|us
    @family|@staff|@person ..5 @touch ..3 steder|places|inappropriately|where|down|underneath
    @family|@staff ..8 @touch ..1 ved|på ..3 os|eleverne|pigerne|børnene
    @jeg ..4 rørt|befamlet|beføle|touched ..4 @private|af|by
    @family|@staff|@person ..6 tog|tager|tage|ta|taget|rørt|rørte|grabbed|grabs|touched|kysser|kyssede|slikker|sutter|viser|viste ~1 på|om|sin|me ~2 @private|@me
    @family|@staff|@person ..5 kysser|kyssede|kissed|kisses ..1 @me ..6 vil|ikke|not|hemmelig*|secret|munden
    @mine ..1 @private ..8 hemmelig*|secret
    hemmelig*|secret ..12 @touch|@private
    @touch|@private ..12 hemmelig*|secret
    @family|@staff|@person|de ..3 @force ..1 @me ..7 @sexual|røre|touch|sutte|kissing|sende|send
    tvunget|forced ..5 sex|samleje
    @family|@staff|@person ..6 gør|gjorde|does|did ..1 noget|ting|things|something ..2 ved|med|to ~1 @me
    @family|@staff|@person ..3 vil|wants|ville|want ..1 have|me|ha ..1 @me|to ..2 til|to|røre|touch ..3 røre|sutte|kysse|tage|ligge|gøre|touch|kiss|take|lick ..5 @private|@sexual|ham|ting|tøj*|sig|him|himself
    @family|@staff|@person ..10 røre|rører|rørte|touch|touches|touched ..3 @private
    holdt|holder|held ..1 @me ..1 fast|down|nede ..8 nej|stop|ikke|no|græd
    @family|@staff|@person ..6 kysset|kyssede|kysser ..1 @me ..2 munden|halsen|brystet|mod
    taget|tog|tager|greb|rørt ..1 @me ..1 i|på|ved ..2 @private
    @jeg ~2 bliver|blev|er ~1 tvunget ..9 slår|sex|tøj|tørklæde|gift|giftes|røre|udlandet
    @images ..2 af ..1 @mine ~1 krop|bryster|numse|body|boobs
    @family|@person ..8 tager|tog|trækker|trak|hiver|hev ..1 @mine ~1 tøj*|trusse*|buks*|underbuks*|bluse ..1 af|ned
    @images ..1 af|of ..1 @me ..5 bad|badet|brusebad*|nøgen|sover|omklædning*|toilet*|shower|sleep|sleeping
    @family|@friend|@jeg ~3 tvunget|tvinges|forced ..5 gifte|giftes|gift|marry
    @jeg ~1 må ~1 @not ..1 komme ..1 ind|hjem ..12 ude|udenfor|kulden|nat*
    @family|@staff|@person ..5 piller|pillede|pille|fingrer ..1 ved ..1 @me|os
    sagde|said|skreg ..1 nej|stop|no ..5 blev|fortsatte|stoppede|kept|didnt|continued ..1 ved|ikke|going|stop
    @family|@staff|@person|@group ..4 @force ..1 @me ..4 ting|things|stuff ..4 @not
    @family|@staff|@person ..4 @force ..1 me ..1 to ..1 do
    @family|@staff|@person ..4 kommer|kom|sneaks|comes|came|sniger ..3 ind|into|in ..3 værelse|seng|room|bed ..2 nat*|night
    vil|wants|want ~2 have ..2 @nudes
    @not ..2 feel|føler|er ~2 safe|tryg|sikker ..2 @home
    @not ~1 tryg ~1 @home
    @jeg ~1 skal|tvinges|bliver ..2 giftes|gift|forlovet
    fundet|valgt|found|chosen ..2 mand|husband|man ..4 giftes|gift|marry
    tvangsgiftes|tvangsægteskab|bortgiftes ..3 @me|$
    sex|samleje ..6 @not ~1 ville|vil|want|lyst|wanted
    sex|samleje ..4 mod ..1 @mine ..1 vilje
    @jeg|@I ~5 @raped
    @family|@person|@staff ..4 voldtog|voldtager|misbruger|misbrugte|krænker|krænkede|raped|molested|abuses|abused|molests|rapes|assaulted ~1 @me|us|os
    @family|@staff|@person|de|@group ..8 @nudes ..6 @me|mine|min
    @me|mine|min|my|mit ..4 @nudes
    @nudes ..5 @me|mig|mine|me|my
    @force|@threat ..8 @nudes
    sender|send|sende|sendt|deler|delt|share|shared|spredt|sendte ..4 @nudes
    @me ..6 sende|send|vise|tage|sender|show|take|sending ..5 @nudes|nøgen|nøgne|naked
    @me ..6 sende|send|vise|tage|sender|show|take|sending ..5 @images ..4 uden|without|naked|nude|nøgen|undertøj|bh|bryster
    @images ..3 af|of ..1 @me ..3 uden|nøgen|naked|without ..1 $|tøj|clothes|på
    @person|voksen|ældre|fremmed|gammel|stranger|older|grown|online|nettet|snap|discord ..6 skriver|skrev|writes|texting|messaging|wants|vil|spørger|keeps|asked|asks ..8 mødes|meet|nøgen|nøgne|naked|nude|nudes|tøj
    lægge|lægger|dele|deler|post|leak ..3 @images ..3 af|of ..1 @me
    tvinger|tvang|tvunget|forced|forcing|force|vil|skal|want ..6 @me ..6 gift|gifte|giftes|forloves|marry|married|ægteskab
    @family ..6 sende|sender|sendt|send|sending ..1 @me ..10 gift|giftes|genopdragelse*|marry|married
    gifte|giftes ..1 @me ..1 væk|bort
    @jeg ..2 skal|tvinges ..4 giftes|gift ..6 @not|vil|ham|fætter|tvinger
    @family ..6 vil|skal ..2 omskære* ..1 @me
    @jeg ..3 skal ..1 omskæres
    `,
  ),
  ...signs(
    'high',
    'abuse',
    { senses: ['apart', 'denied', 'spared'] },
    `
    & @family|@staff @me|@mine|os @intimate rører|rørte|tager|tog|kommer|kom|lægger|kigger|filmer|filmede|billeder|fotograferer|kysser|kyssede|touches|films|watches
    & @family @hurt @me|os
    & tvunget|tvinger|tvang|presser|pressede|forced sex*|sutte|nøgen|tøjet|tørklæde @me|jeg
    `,
  ),
  ...signs(
    'low',
    'abuse',
    HITS,
    `
    @mine ~1 lillebror|lillesøster ..2 @slap|@beat @me
    @jeg|@I ~3 @afraid ..1 for|of ~1 @mine ~1 @friend|@staff
    @family|@staff ..4 råber|skriger|skælder|yells|screams|shouts|yelling ..2 @me|os|us ..3 @often
    @family ..2 skændes|fight|argue|fighting|arguing|slås|råber ..3 @often|aften|nat|night
    @jeg ..2 vil|kan ~1 @not|ikke ~1 @home $
    @threat @me $
    `,
  ),
];
