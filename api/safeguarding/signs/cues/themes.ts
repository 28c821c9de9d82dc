import type { Sign } from '../sign.ts';
import { cues } from './cue.ts';

/** Themes that come up around trouble: what one asks of helplines, whom one avoids, what one is to blame for. */
export const THEMES: readonly Sign[] = [
  ...cues(
    'blame',
    1,
    'abuse',
    `
    min|my ..1 egen|own ..1 skyld|fault
    er|var|is|was|its ..3 min|my ..1 skyld|fault
    jeg|i ..2 fortjener|fortjente|deserve|deserved ..1 det|it
    uheld|accident ..3 det|it|men|but ..2 @not|det|det ..2 ikke|not|løgn|det
    `,
  ),
  ...cues(
    'asksHelp',
    1,
    'abuse',
    `
    hvor|hvem|who|where ..2 ringer|ringe|kan|call|can ..3 ringe|call|turn
    skal|should|bør|kan|can ..1 jeg|i|man ..1 ringe|kontakte|sige|fortælle|call|tell|anmelde|melde ..3 nogen|politiet|kommunen|112|someone|anyone|police
    er|is ..1 det ..1 lovligt|ulovligt|vold|overgreb|legal|illegal
    er|is ..2 normalt|normal|okay|ok|lovligt|legal|tilladt|allowed ..4 slår|rører|kysser|låser|gør|hits|touches|far|mor|voksen|dad|mom|ens|voksne
    må|may|allowed ..2 voksen|voksne|forældre|lærer|træner|parents|adult|teacher ..2 gerne|slå|røre|hit|touch|kysse|se
    forældre|parents|ens|nogen|someone ..4 gør|gøre|does|do ..2 en|ens|barn|sig|you|børn|dig ..2 fortræd|ondt|noget|hurt|harm
    anbragt|børnehjem|plejefamilie|foster ..4 hvordan|hvad|how|what|man|jeg|i|kan|vil
    hjælpe|hjælp|help ..1 mig|me|os|us ..2 væk|herfra|out
    `,
  ),
  ...cues(
    'avoids',
    1,
    'abuse',
    `
    vil|want|wanna|gider|orker|skal ..2 @not ..3 med|hen|hjem|over|med|go|be|alene|being|være ..3 til|hos|med|to|with|at|sammen ..2 min|mine|ham|hende|far|mor|fars|mors|onkel|onkels|morfar|bedstefar|bedstefars|farfar|stedfar|him|her|my|uncle|grandpa|dad|dads
    hader|hate|frygter|dread ..2 når|weekender|weekenderne|ferier|aftener|weekends|nights|when|at ..4 hos|far|mor|han|hun|dad|mom|he|alene|hjem|home|være
    @not ..2 larme|græde|cry|breathe ..5 så|ellers|or|because|han|hun|he|she
    tisser|tissede|ryster|shakes ..4 når|when ..4 kalder|råber|kommer|calls|comes|yells
    så ..1 kommer ..1 han|hun|far ..2 $|ned|op|ind
    ligger|lie ..2 og|awake|vågen|listening ..2 lytter|lytte|vågen|listening
    når|when|hvis|if ..4 kalder|råber|kommer|calls|comes|ringer ..4 tisser|ryster|stivner|anfald|raseri*|pee|shake|freeze
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
    vågnede|woke|vågner ..8 tøj|trusser|bukser|clothes|underwear
    @jeg|@I ~1 er|am|im ..1 9|10|11|12|13|14|15 ..8 han|he|hes|kæreste|boyfriend|hun ..3 17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|40|45|50|voksen|adult|ældre|older
    loved|love|elsker|elskede ..1 ham|him|mig|me ..3 så|would|id|skulle|should|burde
    filmet|filmer|filmed|optaget|recorded|hacket|hacked ..4 kamera*|mig|camera|webcam|me|mobil*|os
    uploader|upload|uploads|leaker|leak ..3 det|alt|dem|it|everything
    `,
    ['fictional', 'denied', 'story'],
  ),
  ...cues(
    'memory',
    1,
    'selfHarm',
    `
    huske|remember ..1 mig|ham|hende|me|him|her
    testamente|testament
    wrote|skrevet|skriver|skrive|write|writing|lavet|made ..3 will|testamente
    læse|læses|synge|sagt|spille|read|say|sing|play ..4 kirken|church|begravelse*|kisten|funeral
    slettet|sletter|slette|deleted|delete|lukket ..3 profil*|konto*|konti|accounts|account|insta*|snap*
    plads|room|place|sted ..2 til|for ..1 mig|me
    høre|hører|belong ..2 @not|ikke|ingen ..3 til|hjemme|anywhere
    forsikring*|insurance ..6 penge|pengene|money|få|får|get
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
    hurt|ondt ..1 less|mindre ..6 water|vand|koldt|cold|hurtigt|hvis|if
    bliver|stay|blive ..3 dernede|derude
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
    talk ..1 back
    `,
  ),
  ...cues(
    'abandoned',
    1,
    'neglect',
    `
    nøgle|nøglen|låsen|key|keys|lock|locks ..3 skiftet|changed|væk|taget|taken
    husleje|huslejen|regninger|rent|bills|fogeden|inkasso|boligforening* ..5 @not|betalt|paid|betale|sat|ud|pay|owe
    evicted
    @not ..2 set|seen|hørt|heard ..2 far|mor|dad|mom|ham|hende ..5 uge|uger|dage|weeks|days|måneder|months
    væk|tom|fjern|gone|blank ..2 i|in ..1 blikket|øjnene|eyes
    grædt|græder|crying|cries|cried ..3 hele|all ..1 natten|dagen|night|day ..6 mor|far|mom|dad|nobody|hører
    lightergas|sniffer|kanyler|kanyle|pusher
    alene|alone ..2 med|with ..2 hende|ham|dem|her|him|them|mor|far|babyen
    hasnt|har ..1 @not|woken ..2 woken|vågnet
    `,
  ),
  ...cues(
    'threat',
    1,
    'danger',
    `
    går|go ..1 ud ..1 over ..2 familie*|mor|søster|lillebror|lillesøster|bror
    gemme|gem|opbevare|hente|levere|hide|keep|pick|deliver ..3 for|en|den|a|ham|dem|him|them|det ..3 ham|dem|him|them|pakke|pakken|package|pistol|våben|bag|tasken
    pakke|pakken|pose|package|bag ..6 ellers|or|else|tvinger|skylder|gang|bande
    ved|know|knows ..1 hvem|who ..5 gøre|gør|do|planlægger|planning ..4 noget|something|slemt|bad
    gøre|gør|do ..2 noget|something ..2 slemt|dumt|farligt|vildt|bad|terrible|stupid ..4 skolen|skole|school|klassen|ham|dem|på
    lade|stoppe|stop|help ..2 være|thinking|med|at ..5 skubbe|dræbe|skade|stikke|kvæle|push|kill|hurt|stab|choke
    pas|passet|passport|billet|billetten|ticket|tickets ..6 taget|gemt|envej*|en|vej|one|way|taken|hidden|oneway|kun
    lighter|lighteren|cigaret*|stearinlys ..5 ryg|ryggen|arm|armen|hår|håret|hånd|back|arm|hair|neck|nakken
    slår|banker|tæsker|smadrer ..2 @me ..4 når|hvis|fordi|hver|imorgen
    `,
  ),
];
