import { type Sign, signs } from '../sign.ts';

const SAID = { senses: ['aside', 'denied'] } as const;
const OWN = { senses: ['aside', 'denied', 'accident'] } as const;
const SIGH = { senses: ['aside', 'denied', 'sigh'] } as const;

/**
 * Weariness of life, plans, farewells, self-injury and eating disorders that are told around the word, in any order:
 * what stands near one another says it.
 */
export const INDIRECT_SELF_HARM: readonly Sign[] = [
  // To be gone, for others' sake or for one's own.
  ...signs(
    'high',
    'selfHarm',
    SAID,
    `
    & hvis|if|når|at|bare|gid @first @gone @ease
    & hvis|if|at|bare|gid @first @not her|here|til|live|alive|født|born|fandtes|exist|existed @ease
    & uden|without @me @ease|klarer|klare|lykkelig*|problemer|bekymre|bekymringer|worry
    &10 @first @gone savne|savner|mærke|opdage|opdager|bemærke|bemærker|ligeglad|ligeglade|miss|notice|care @no|@how|mon|gad|wonder|nogen|anyone|hvem|who
    &10 @first @gone|her|here slippe|slipper|slap|fri|free mor|far|alle|de|forældre|familie*|they|everyone|parents for|of|bekymre*|bøvl|problem*
    @first ..3 slippe|slipper|sluppet|befriet|fri ..1 for|fra ..1 det|alt|livet|smerten|alting|mig|tankerne|at ..2 hele|livet|smerten|alting|tankerne|mig|leve|være|$
    @first ..4 @want|lyst|længes ..6 sove|søvn|sleep ..4 altid|evigt|evig|forever|1000|tusind
    sove|sleep ..2 for|og|and|to ..1 altid|evigt|forever
    @first ..4 @not ..3 være|be ..1 @me ..1 @more|selv|$
    @first ..4 @not ..3 være|findes|eksistere|be|exist ..1 mere|længere|anymore|$
    @first ..4 aldrig|@not ..3 voksen|gammel|18|confirmed|grow ..1 $|up
    @first ..4 @not ..4 opleve|blive|fylde|nå|live|turn ..4 jul|fødselsdag*|konfirmation*|voksen|birthday|christmas
    @no ..1 fremtid|future
    ser|see ..4 @no|@not ..2 fremtid|future|udvej
    @first ..2 ser|see ..2 @not ..2 @me|mig ..3 fremtid*|voksen|future
    fortsætte|fortsætter|kæmpe|kæmper|prøve|prøver|keep|continue|fight|fighting ..3 @more|længere|mening|pointless|living ..2 $|livet|life
    @not|@no ..2 grund|idé|mening|pointe|formål|point|reason ..4 fortsætte|kæmpe|stå|prøve|være|leve|going|continue|fighting|trying|here|livet ..3 $|op|her|til|mere|on
    hvad|what ..1 er|is|s ..2 meningen|pointen|point|formålet ..2 med|at|of|in ..2 @me|leve|living|going|being
    hvorfor|why ..2 @first|jeg ..5 overhovedet ..3 til|live|her|født|leve
    @first ..3 fortjener|fortjente|deserve ..3 @not ..3 være|trække|leve|mad|spise|eksistere|exist|breathe
    hvor ..1 er @first ..2 træt ..2 af|at
    @first ..2 træt ..1 af ..2 at|alt|alting|mig ..2 være|kæmpe|trække|være|live|her|hele|eksistere|vågne ..1 $|mig|til|her|live|vejret|op|hver
    @first ..3 tired ..1 of ..2 being|everything|fighting|waking|breathing|existing ..1 $|me|here|alive|up|myself
    @first ..4 færdig|done|finished ..2 med|with ..2 livet|life|everything|living|være|verden|world|mig
    @first ..3 givet|giver|giving|given|gave ..2 op ..2 livet|alt|alting|everything
    @first ..4 glæder|ser|look|forward|waiting|venter ..4 det|alt|it|all ..2 slut|overstået|forbi|over
    & @first ligeglad|care|hope|håber|mind @happens|dør|dø|die|lever|overlever|kørt|ramt|påkørt|live|hit
    & @first bil|bilen|biler|car|bus|bussen|lastbil*|toget|tog|truck rammer|ramte|ramt|kørte|kører|påkørt|hit|hits ligeglad|håber|ønsker|ønskede|bare|gid|hope|wish|gør|care
    & @first kigger|ser|look|looking @not vejen|krydser|trafik*|road|street|biler|cars ligeglad|lige|håber|rammer|ramt|care|hope
    & føles|feel|føle|ligesom @how|mon|hvordan dø|død|døden|die|dying|dead @first|man|it|det
    & ondt|hurt|hurts|smerte*|pain|painful drukne|drown|drowning|hænge|hængt|hanging|kvæle|kvælt|kvæles|suffocate|forbløde|forbløder|bleed
    & ondt|hurt|hurts|pain|painful|mærke springe|hoppe|jump|falde bro|broen|tag|taget|tog|toget|altan*|bridge|roof|train|vindue*
    `,
  ),
  // Means, places and methods.
  ...signs(
    'high',
    'selfHarm',
    { senses: ['aside', 'denied', 'dose'] },
    `
    & @first|@mine @pills gemt|gemmer|gemme|samlet|samler|samle|sparet|sparer|tæller|talt|stjålet|tømt|skjult|hiding|saving|saved|collecting|collected|counting|hoarding|stole
    & @first @pills ved|know|fundet|found|finde|taget|tager|take|tage hvor|where|nok|enough|skab|skabet|skuffe*|medicinskab*|cabinet|alle|all|hele
    &10 @howMuch @pills dø|dør|død|die|vågner|vågne|wake|ihjel|kill|fatal|farligt|farlige|dangerous|dødelig*|overdosis|overdose|nok|enough|slut
    & @pills hvilke|hvilken|which|what|stærkest*|farligst*|strongest farlig*|farligst*|dør|dø|dræber|dødelig*|die|kill|dangerous|lethal
    &10 @howMuch hoppe|hopper|springe|springer|falde|falder|jump|fall dø|dør|død|die|overlever|overleve|survive|sikker|sikkert|ihjel
    &10 @howMuch forbløde|forbløder|bløde|bleed|blod|blood dø|dør|død|die|miste|mister|lose|out|ihjel
    &10 @howMuch kvæle*|hænge|hænger|hængt|drukne|drukner|hang|hanging|drown|suffocate dø|dør|die|bevidst*|tager|take|long|lang|unconscious @first|man|sig|mig|you|someone|det|it
    & reb|rebet|tov|tovet|ledning|bælte|bæltet|rope|belt|snor hals|halsen|neck @first|@me|@mine|om|around
    & reb|rebet|tov|rope loft|loftet|bjælke*|garage*|skoven|krog*|ceiling|attic @first|@me|@mine hænge|hænger|hang|klar|ready|knude*|bundet|tied|gjort
    & løkke|løkken|strik|strikken|noose @first|@me|@mine|hals|halsen
    & klorin|rengøringsmid*|sprinklervæske|rottegift|gift|bleach|poison|ammoniak drukket|drak|drikke|drikker|drink|drank|drinking|sluge @first|@me
    & @first|@me stået|står|stod|sidder|sad|gået|går|gik|stille|cyklet|cykler|standing|stood|sitting|walk|went bro|broen|skinnerne|togskinnerne|perron*|tagkanten|kanten|altanen|bridge|tracks|ledge|edge hoppe|hopper|springe|springer|lade|falde|slippe|slut|dø|jump|fall|overvej*|ende|end
    @first ..6 lægge|lægger|stille|stiller|kaste|smide|stand|lie ..1 @me ..3 skinner*|togskinner*|tog|toget|togsporet|sporet|motorvej*|tracks|train
    @first ..8 gå|går|løbe|cykle|træde|hoppe|walk|run|step|jump ..1 ud|ind|out ..1 foran|under|in|into|på ..3 tog|toget|bil|bilen|biler|lastbil*|bus|bussen|metro*|motorvej*|traffic|train|car|trafikken|skinner*
    & højhus*|parkeringshus*|taget|tårn*|roof|building hoppe|hopper|springe|springer|jump|kaste @first|@me
    & google|googlet|søgt|søger|googled|searched|læst|youtube hvordan|how|måder|ways|metoder dør|dø|livet|hænge|selvmord*|die|kill|suicid*|ihjel @first|@me
    & @mind|@want|lyst|planen|plan|ready|klar @jeg|im|ill|@me ende|afslutte|slutte|stoppe|end|slukke|ending det|hele|livet|alt|liv|it|everything|life
    slukke|slukker|slukket|sluk ..4 @me|mit|livet|mig ..1 selv|liv|$
    trykke|trykker|tryk|press|hit ..3 off|slet|delete|sluk|stop|exit ..3 @me|livet|life|mig
    logge|logger|log|tjekke|tjekker|checke|checker|check|stemple ..1 ud|out|af|off ..3 altid|evigt|livet|life|forever|verden
    selfdelete|sui|suic|ctb|sewerslide|selfd|unalived
    `,
  ),
  // Taking leave.
  ...signs(
    'high',
    'selfHarm',
    SAID,
    `
    givet|giver|give|foræret|forærer|forære|gav|giving|gave ..3 @mine|alle|all ..3 ting|things|stuff|tøj|spil|bamser|yndlingsting|sager|belongings ..3 væk|away|til|to
    hvem|who ..4 have|få|får|arve|arver|overtage|tage|take|get|keep ..1 @mine ..2 ting|things|værelse|stuff|@pet
    & passe|passer|tage|tager|care|after|fodre @pet|lillebror|lillesøster|søskende|brother|sister når|hvis|efter|if|when|after @first død|borte|gone|dead|mere|længere|anymore|ikke
    sig|sige|fortæl|fortælle|hils|hilse|tell ..3 mor|far|familie|søster|bror|dem|forældre|lillebror|lillesøster|mum|mom|dad|them|sister|brother|family ..5 elsker|elskede|elsket|love|loved|undskyld|sorry|savne
    & undskyld|sorry|tilgiv|forgive farvel|goodbye|bye|elsker|love mor|far|alle|everyone|familie*|mum|mom|dad|family
    & farvel|goodbye|afsked*|goodbyes|tak alle|venner|familie*|everyone|friends|family|jer sagt|sagde|sige|said|saying|skrevet|skriver|skrive|written|wrote|brev|breve|letter|letters|notes sidste|altid|brev|breve|letters|letter|evigt|forever|last
    brev|breve|letter|letters|note|besked ..6 mor|far|forældre|familie*|venner|lillebror|lillesøster|mum|mom|dad|parents|family ..8 @first ..3 @gone|væk|her|mere|ikke|not|here
    & brev|breve|letter|letters|note|besked @first @gone finder|finde|læse|læser|forstår|find|read|hvorfor|why
    sidste|last ..1 gang|besked|beskeder|message|time|dag|day|aften|nat ..3 @first ..2 skriver|sender|write|send|lever|live|alive|her|vågen
    hører|høre|ser|hear|see ..2 @not|aldrig|never ..3 @me ..2 igen|mere|again|$
    & @first mødes|ses|see|meet|hos|sammen|with|join himlen|himmel*|heaven|@deadOnes @want|snart|soon|glæder|savner|miss|længes
    @first ..5 hos|with|join|til|ned|op ..4 mormor|morfar|farmor|farfar|bedste*|grandma|grandpa|min|my ..5 himlen|heaven|kirkegård*|døde|død|grav*|jorden
    `,
  ),
  // Self-injury, as it is hidden and hinted at.
  ...signs(
    'high',
    'selfHarm',
    OWN,
    `
    & ærmer|ærmerne|langærmet|langærmede|sleeves @wounds|arm|arme|armene|arms|ser|se|opdager|skjule|skjuler|see|sees|hide|hiding @first|@mine|@no
    & @first|@mine streger|snit|snittene|rifter|skår|cuts|scars|arrene @body selv|selvlavet|lavet|igen|nye|nyt|hver|flere|skjule*|gemmer|bandage|again|new|hide|hiding|made|myself|more
    & @first|@mine @wounds @body skjule|skjuler|gemmer|gemme|skjult|opdage|opdager|opdaget|hide|hiding|cover|lyver|lie|løjet
    & barberblad*|barberskraber*|skraber*|skalpel*|razor*|blade|blades|glasskår|hobbykniv*|sikkerhedsnål*|blyantspidser* @first|@me|@mine @body|bløder|blod|skære|skærer|skar|igen|gemmer|gemt|gemte|skilt|skiller|skille|blood|bleed|cut|cutting|again|hidden|hide
    & @first @selfact @me|hår|hud|huden|@body|myself hjælper|lettelse|letter|lettere|rolig|ro|bedre|føle|føler|mærke|mærker|smerte|smerten|straf|straffe|fortjener|vilje|bløder|presset|stresset|helps|relief|feel|pain|deserve|punish|calm|tankerne|ked|sur
    & lighter|lighteren|cigaret*|glattejern|stearinlys @first @me|@body|hud|huden|myself brænder|brænde|brændt|trykker|presser|holder|burn|burning|press
    & ondt|smerte*|pain|hurt|hurts udenpå|udvendigt|fysisk|outside|physical* indeni|inside|lettere|nemmere|bedre|easier|better|@first
    gør|gøre|gjort|gjorde|do|doing|did ..2 ting|noget|dumme|dumt|things|stuff|bad|slemt ..2 ved|mod|til|to|imod ..1 @me ..1 @self
    gå|går|gik|gået|lader|lade|take|taking|taker|tager|tage ..3 ud|out ..1 over|på|on ..2 @me|min|mine|my ..1 selv|krop|arm*|ben|lår*|myself|hud
    skade|skader|skadet|hurt|hurting|ondt ..4 @me @self
    & hoved|hovedet|panden|head dunker|banker|hamrer|slår|smadrer|banging|bang|hitting væg*|mur*|bord*|gulv*|wall @first
    & @first hår|håret|hair|øjenvipper|øjenbryn hiver|river|trækker|pull|pulling|rip ud|af|out selv|stresset|ked|angst|myself|stop*
    & @first|@me lyst|trang|trangen|urge|urges skære|cutte|cut|selvskade|selfharm|skade igen|mig|me|myself|stærk|strong|again
    & clean|ren|stoppet|selvskade* @first dage|days|uger|weeks|måneder|months|igen|again|tilbagefald|relapse* @cut|cutting|cut|skære|selvskade*|cutte
    @first ..3 begyndt|startet|faldet|started|fallen|back ..4 selvskade*|cutte|cutting|ridse|snitte
    blod|blodet|blood ..6 @first ..4 rolig|ro|føler|lettelse|bedre|hjælper|calm|relief|better
    `,
  ),
  ...signs(
    'low',
    'selfHarm',
    SIGH,
    `
    & @first besvær|i|til|vejen|burden|byrde kun|bare|altid|alle|for|only|just besvær|vejen|byrde|burden
    & @first|@me @not|@no orker|magter|overskuer|overskue|kræfter|energi|energy|cope mere|længere|noget|anything|anymore|stå|op|livet
    & @first|@me|@mine sort|mørkt|tom|tomt|tomhed|mørke|mørket|dark|empty|numb|numbness inden|indeni|inde|hoved|hovedet|inside|head|alt|everything|hele|føles|feel|føler
    & @first|@me ondt|klump|knude|hurts|aches indeni|hjertet|sjælen|brystet|inside|heart|chest
    & @first græder|græde|grædt|tuder|cry|crying|cries seng|sengen|aften|nat|dag|hemmeligt|bed|night|day|altid|hele|lige|skole|toilettet
    & @no|ingen|nobody elsker|forstår|lytter|savner|love|loves|like|likes|understands|listens|misses @me
    & @first hader|hate|hater|afskyr|væmmes|klam|ækel|disgusting|ugly|grim krop|kroppen|spejlet|udseende|body|mirror|look|face|ansigt
    & @first @not|aldrig|never god|nok|værd|good|enough|worth nok|noget|enough|anything|værd
    & @first|@me angst|angstanfald|panik*|panic|anxiety får|har|have|get|got|anfald|attack|attacks|hver|skole
    & @first|@me sove|søvn|sleep kan|can|cant|får|ligger @not|cant|vågen|awake|hele|all nat|natten|night|nights|tanker*|thoughts
    @first ..3 nede|trist|ked|ulykkelig|knust|ensom|deprimeret|sad|lonely|depressed|unhappy|down ..3 tiden|hele|altid|tit|hver|dag|lately|always|time|uger|længe|konstant|for
    alt|livet|everything|life ..2 føles|er|is|feels ..3 ligegyldigt|meningsløst|håbløst|tomt|gråt|sort|pointless|hopeless|meaningless|empty
    @first ..4 føler|feel|feels|følt|felt ..3 ingenting|intet|nothing|anything|noget|numb ..2 $|mere|længere|anymore
    @first ..3 gider|orker|magter|kan ..3 ingenting|intet|alt|nothing
    @first ..3 sur|vred|ked|trist ..2 på|over|af ..1 @me @self
    `,
  ),
  // Eating disorders.
  ...signs(
    'high',
    'selfHarm',
    { senses: ['aside', 'denied'] },
    `
    &10 @first tabe|tabt|taber|tabte|lose|losing|lost kilo|kg|vægt|weight|kiloene spise|spiser|spist|mad|maden|eat|eating|food|faster|sulter|motion*|løber @not|stop*|kun|only|holdt|uden|næsten|without|barely|ud|op
    & @first brækker|brække|kaster|kaste|brækket|kastet|throw|throwing|puke|puking|purge|purging|spyr op|mig|up|maden|af|everything hver|igen|altid|vilje|bagefter|efter|every|always|after|toilettet|secretly|purpose mad|maden|måltid*|spist|spiser|aftensmad*|frokost*|food|eating|eat|meal*|dinner
    & @first maden|mad|food|spise|spist op|up|ud|out igen|again tvinger|tvunget|får|kaster|brækker|force|make|bring|throw|getting vægt|tynd|tyk|fed|thin|fat|bagefter|efter|after|toilet*
    & @first spiser|spise|spist|spis|eat|eating|ate @not|kun|only|næsten|ingenting|intet|nothing|barely tynd|tyndere|tyk|fed|vægt|kilo|kalorier|thin|thinner|skinny|fat|weight|calories|kg|grim|klam|mave
    & @first må|tør|fortjener|allowed|deserve @not|ikke spise|mad|eat|food
    & @first spist|spiser|eaten|eat|ate @not|intet|ingenting|nothing|anything tre|to|fire|fem|flere|3|2|4|5|three|two|four|several|hele dage|døgn|uge|days|dag|week vilje|tynd|tyk|fed|kontrol|purpose|thin|fat|control|vægt|jul
    & @first kun|only|just æble|agurk|gulerod|knækbrød|salat|vand|tyggegummi|kaffe|apple|cucumber|carrot|cracker|water|gum|lettuce spiser|spist|spise|lever|eat|eaten|ate|living om|hele|siden|a|all|since dagen|dag|ugen|mandag|day|week
    & @first smider|smed|gemmer|skyller|spytter|hide|throw|throwing|hiding mad|maden|madpakke*|food|lunch tynd|tyk|vægt|spist|opdager|fed|thin|fat|weight|ate|notice*|tror
    afføringspiller|afføringsmid*|laxative*|slankepiller
    & @first anoreksi|bulimi|spiseforstyrrelse*|anorexia|bulimia|anorektisk igen|tror|nok|har|udvikl*|have|think|might|getting|again
    & @first sulte|sulter|sultet|starve|starving @me|myself|tynd|vægt|tyk|fed|skinny
    `,
  ),
  // A friend, a sister.
  ...signs(
    'high',
    'selfHarm',
    { senses: ['aside', 'denied'] },
    `
    &10 @someone @pills gemt|samlet|taget|tage|tager|slugt|overdosis|taken|swallowed|saving|take|taking mange|alle|masse|flere|glas|lots|many|all|bunch|for
    &10 @someone streger|snit|rifter|skår|cuts|scars|ar|arrene|sår|mærker @body selv|skjuler|viste|vist|sendt|set|så|showed|sent|hides|saw|under|ærmerne|nye|lavet
    &10 @someone @friendSays @not|træt|tired|snart|soon|bedst|bedre|ikke leve|live|her|here|findes|exist|eksistere|verden mere|længere|anymore|snart|soon|uden|verden|fandtes|alive
    &10 @someone @friendSays @gone|forsvinde|disappear @ease|altid|evigt|forever|aften|nat|tonight|verden
    &10 @someone @friendSays farvel|goodbye|afsked* altid|brev|alle|aften|nat|forever|letter|everyone|grædende|note|livet
    &10 @someone @friendSays skade|skader|hurt|harm|gør|gøre|gør sig|herself|himself|noget|themselves|something selv|dumt|herself|himself|themselves|drastisk|stupid|aften|nat|tonight
    @someone ..6 selvskader|selvskade|cutter|cutte|selfharm|selfharms|selfharming|ridser|snitter ..1 $|sig|og|igen|i|på|når|når|himself|herself
    @someone ..6 skærer|skære|skåret|ridser|ridset|stikker|snitter ..1 sig ..2 i|selv|på|igen|når
    @someone ..6 skærer|skære|skåret|ridset ..1 i|på ..2 sig|sine|sin|armen|armene|lårene|benene
    @someone ..6 cut|cuts|cutting|hurts|burns|harms ..1 herself|himself|themselves|her|his|their ..1 $|arms|arm|legs|wrists|thighs|when|again|and
    &10 @someone @suicide|selvmordstanker|suicidal
    &10 @someone brækker|kaster|throws|sulter|spiser|eats op|mig|sig|up|ikke|aldrig|never|nothing|ingenting mad|maden|spist|måltid*|after|eating|efter|tynd|hospital*|vejer|kilo|besvimet|fainted
    &10 @someone stå|står|stod|sidder|standing|sitting bro|broen|taget|skinnerne|bridge|roof|tracks hoppe|springe|jump|dø|die
    &10 @someone hoppe|springe|hopper|jump ud|foran|fra|off|ned bro|broen|tag|taget|tog|toget|altan*|vindue*|bridge|roof|train
    `,
  ),
];
