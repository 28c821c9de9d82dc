import { type Sign, signs } from '../sign.ts';

const PLAIN = { barrier: '@not', senses: ['denied', 'idiom', 'joke', 'game', 'story'] } as const;

/** To have had enough of living, to harm oneself or plan it. */
export const ENOUGH_OF_LIFE: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    PLAIN,
    `
    @jeg|^ ..4 @not ..2 vil|gider|orker|magter|ønsker ..3 @live
    @jeg|^ ~2 vil|ville|gider|orker|magter|ønsker|kan|skal ..1 @not ~3 @live
    @want ~1 @jeg ~1 @not ~3 @live
    ^ ~1 gider|vil|orker|magter|ønsker|kan ~1 @not ~3 @live
    @not ..2 @lyst ~2 @live
    @jeg|^ ..4 @not ..2 @lyst ..2 @live
    @jeg|^ ..2 gider|orker|magter|klarer|holder|klare|holde ..2 @not ~4 livet|liv
    ^ gider|orker|magter|klarer|holder ..2 @not ~4 livet|liv
    @jeg|^ ~1 kan|vil|kunne ~1 @not ~2 holde|klare|udholde|bære|magte ~3 livet|liv
    @jeg|^ ~3 vil|gider|orker|magter|ønsker|kan|ville ~1 @not ..1 at ..1 være|vere|vær ..1 her|til|live|i|verden ..2 @more|live|verden
    @jeg|^ ~3 vil|gider|orker|magter|ønsker|ville ~1 @not ~3 her|til|live ..2 @more|live|verden
    ^ ~1 vil|gider|orker|magter|ønsker ~1 @not ~3 her|til|live ..2 @more|live|verden
    @jeg|^ ..3 hader|træt ..2 at ~1 leve
    @jeg|^ ..3 hader|træt ..2 at ~2 i live
    @jeg|^ ..2 træt ..1 af ..1 livet
    @jeg|^ ..5 @not|aldrig ~2 @mine|var|blevet|være|var ~2 født
    @jeg|^ ..2 @not ~1 fandtes|eksisterede|eksisterer|findes ..2 $
    hvis|bare|gid|når ~1 @jeg ~1 @not ~1 fandtes|eksisterede|levede|findes
    @better ..6 @jeg ..1 @not ..2 fandtes|eksisterede|levede|her|til|live
    @better ..6 @first ~2 @gone
    @first ~2 @gone ..4 @better
    ser|se|kan|see|have ..3 fremtid|future ..3 @me|$
    @no ..1 fremtid|future ..1 $|for|mere
    @better|gladere ..2 uden|without @me
    alle|ingen|verden|familien|everyone|everybody|world|nobody ..5 uden|without @me
    ingen|nobody|noone|no ..2 ville|vil|would|one|will|wouldnt ..2 savne|opdage|bemærke|lægge|miss|notice|care ..5 @me|@jeg|@I ..2 @gone|forsvandt|$
    ingen|nobody|noone|no ..2 ville|vil|would|one|will ..3 savne|sørge|miss ..2 @me
    care|notice|mind ..1 if ..1 @I ~3 @gone|die|disappear
    sove|sover|falde|sleep ..5 @not|aldrig ..2 vågne*|wake
    @wish|vil|ville|hvis|hope|wish|want|wanna ..5 aldrig|never ..2 vågne*|wake
    hvis|bare|håber|ønsker|gid|wish|hope|if ..3 @not ..2 vågnede|vågner|vågne|wake ..2 $|op|igen|mere|up|again|morgen
    @jeg ..5 tage|tager|tog|ta|tar|taget ..2 livet|live|liv ..1 af ~1 @me
    tage|tager|taget|tog ..2 livet|liv ..1 af ..1 @me ..1 @self
    @jeg|^ ..6 tage|tager|taget|tog ..2 @mine ..1 egne|eget|egen ..1 liv
    tage|ende|afslutte|slutte|stoppe ..1 @mine ~1 eget|egen ..1 liv
    tage|tager|taget|tog|ta ..1 mit ~1 liv
    @jeg|^ ..4 @not ..2 livet|liv ..2 @more|ud|$
    @no ~1 grund|mening|reason|point ..3 @first ~1 er|lever|findes|am|exist ..2 her|til|here|alive|$
    @not|@no ..4 leve|live ..1 for $
    noget ..1 at ..1 leve ..1 for
    arm|arme|armene|arms|lår ..3 fulde|fyldt|dækket|fuld|full|covered ..1 af|of|med|in ar|sår|snit|rifter|scars|cuts
    fordi|når|at ~1 @jeg ~1 skærer $
    @mine begravelse|funeral|gravsten|grav
    @jeg|^ ~2 fortjener|burde|bør|skulle|deserve ~3 @not ..2 @live|til|her|fødes|findes|live|født
    @I|^ ~1 dont|do ~1 not|deserve ..2 live|be|exist|alive
    @jeg|^ ..1 burde|skulle ~1 aldrig ..3 født
    slår|banker|dunker|hamrer|slog|slå ..2 hovedet|hoved ..3 væg*|bord*|mur*|gulv* ..8 bløder|blod|ondt|når|fordi
    slår|banker|dunker|hamrer @jeg ..1 hovedet|hoved ..3 væg*|bord*|mur*|gulv*
    bang|banging|hit|hitting|smash ..1 my head ..3 wall
    @mine liv|life ..1 er|slutter|is ..1 slut|forbi|over|finished ..1 i|nu|snart|tonight|tomorrow|now|soon
    aften|nat|tonight ..1 slutter|ender|slutte|ends ..1 det|alt|it
    planlagt ..8 slut|slutter|ende|ender|død
    slutter|ender|slut ..1 det ..1 i|nu ..1 aften|nat|morgen
    hvorfor ~2 lever|leve @jeg
    hvorfor ~2 er|blev|skal @jeg ~3 født|til|live|leve
    hvorfor|why ..1 er|am ..1 @jeg|@I ~3 i live|alive|here|born
    why ~1 am i ~2 alive|here|born
    @no ~2 grund|point|reason|mening|pointe ..3 leve|living|live|livet|life
    nothing|intet|ingenting ..3 leve|live ..1 for
    point|pointen|meningen ..3 leve|living ..1 $|anymore|mere|længere
    @jeg|@I|^ ~2 givet|giver|give|giving|gave|given ..1 op|up ..1 på|on ..1 livet|life|alt
    gør|gøre|gjort ..1 @me ~1 @self ~2 noget|ondt|skade|fortræd
    barberblad*|razor|razors|blade ..8 @me|@body|@mine
    skjuler|gemmer|dækker|hide|hiding|cover ..4 ar|arrene|scars|cuts|sårene
    finger* ..3 halsen|throat
    @jeg|@I ..5 død|dead ..4 slette|slet|delete
    slet|slette|delete ..10 @jeg|@I ..1 er|am|im ..1 død|dead|væk|gone
    ende|afslutte|slutte|stoppe ~1 @mine liv
    afslutte|slutte|ende|stoppe ..1 det ..1 hele
    ende|slut|punktum ..1 på ..1 det ..1 hele
    @jeg|^ ..6 ende|slut|punktum ..1 på ~1 livet|alt|liv|alting|smerten
    @jeg|^|at ..4 @harmSelf ..1 @me ~1 @self
    ^ ~1 @harmSelf ..1 @me ~1 @self
    @jeg ~4 dræbe|dræber|skyde|hænge|hænger|drukne|kvæle|myrde @me $|nu|i
    forsvinde|forsvinder|forsvandt ..2 altid|evigt|evig
    disappear|gone ..1 forever|for|permanently ..1 $|good|ever
    @not ..3 reason|point|meaning ..4 living|live|life
    @I ~2 cutting|cut ..1 again|lately
    @jeg|^ ..4 @harmSelf ..1 migselv|miselv|misæl
    slå|slår|slog @me ~1 @self ihjel|ijel|ijæl|ihjæl
    @jeg|^ ..4 hænge|hænger|drukne|skyde @me $
    kniv|pistol ~1 @me @self
    @jeg|^ ~3 @mind ..4 @suicide
    @suicide ..4 @jeg ~2 @mind|ønsker
    @jeg|^ ..2 har|får|fik|have|had ..2 selvmordstanke*
    @jeg|@I ..2 er|am|feel|im|føler ..2 selvmordstruet|suicidal
    ^ selvmordstanker ..1 igen|hver|hele|$
    @I|^ ~3 feel|feeling|am|was|being ~2 suicidal
    @I|^ ~1 suicidal
    @jeg|^ ..3 vil|ville|skal ..1 begå ..1 @suicide
    @I|^ ..5 @mind ..3 @suicide
    @jeg|^ ..4 @cut ~1 i|ind|på|op ..2 @me
    @jeg|^ ..4 @cut ~1 i|ind|på|op ~2 @mine ~1 @body
    @jeg|^ ..4 @cut ~1 i|ind|på|op ~1 @body
    @jeg|^ ..4 @cut ..1 @me ~1 @self
    @jeg|^ ..2 @cut ..1 @me ..2 i|på ..2 @body|igen
    @jeg|^ ..2 @cut @me $|igen|når|om|hver|nogle|tit
    ^ @cut @me $
    @cut ..1 i @me ~1 @self
    @jeg|^ ~3 selvskader|selvskadet|selvskade|cutter|cuttet|cutte|selfharm
    ^ cutter|selvskader $|igen|hver|mig
    @not ..1 lade ..1 være ..3 @cut|@harmSelf
    @jeg|^ ..2 begyndt|begynder|startet|holde|stoppe ..3 cutte|cutting|skære ..1 $|igen|i|mig
    @jeg|^ ..2 ridser|ridse|kradser|brænder|snitter|skærer|stikker|river|bider|niver ..1 @me ..6 bløder|vilje|blod|hjælper|straf
    @jeg|^ ..6 gøre|gør|gjort|gjorde ..3 ondt|fortræd|skade ..1 på ~1 @me ~1 @self
    @jeg|^ ..6 gøre|gør|gjort ..1 @me @self ..1 ondt|fortræd
    skrevet|skriver|skrive|skrev|wrote|writing|written ..2 afskedsbrev|selvmordsbrev|farvelbrev
    skrevet|skriver|skrive|skrev|brev|wrote|letter ..12 @jeg|@I ..1 er|am|im ..1 væk|borte|død|gone|dead
    når|hvis ..1 @jeg ..1 er ..1 væk|borte ..1 for ..1 altid|evigt
    @mine afskedsbrev|selvmordsbrev|suicide
    lige|ligegyldigt|farvel|undskyld|slut|bye|goodbye ..9 @jeg ..1 er ..1 her ..1 @not
    @jeg|^ ..1 er ..1 her @not ..2 meget|@more
    farvel|goodbye ..6 altid|evigt|forever|verden|world
    @not ..2 ser|se|hører|see|hear ..1 @me ..2 igen|mere|again
    livet|life er|is|isnt ..1 @not|værd|worth ..2 værd|leve|living|worth
    @jeg|@I ..3 ser|se|kan|har|see|have ..3 @no|nogen ..1 grund|mening|reason ..2 at|med|to ..1 leve|livet|live
    @jeg|^ ..6 @want|lyst|tænker|tænkt|overvejer|planlægger ..8 hoppe|springe|hopper|løbe|gå ..2 ud|foran|fra|ind ..4 tog|toget|tog*|bro|broen|bro*|tag|taget|altan*|vindue*|bil|biler|bilen|metro*|højhus*
    @jeg|^ ..6 @want|@lyst|tænker|overvejer ..6 kaste|smide ..1 @me ..2 ud|foran|fra|ind ..4 tog|toget|tog*|bro|bro*|tag|taget|altan*|vindue*|bil*|metro*|højhus*
    @jeg|^ ..2 sulter|sulte|straffer|straffe|hungrer ..1 @me @self
    @jeg|^ ..4 kaster|brækker|brække|kaste ..2 op|mig ..4 vilje|maden|mad|spist
    straffe|straffer ..1 @me ~1 @self
    @jeg|^ ~3 kms|kmser|kmsing
    @I|^ ~3 kms|kmsing
    imma|gonna|wanna|vil|bare|just|lowkey|will|gå|might|want|gon|honestly|to ~1 kms
    ^ ~1 kms ~2 $
    ^ kms @jeg|@I
    @jeg|^ ..1 ender|ending ..1 it|det ..1 hele|all|i
    @I|^ ..6 kill|killing|hang|hanging|shoot|drown|hurt|hurting|harm|harming|cut|cutting|end|ending|off|starve|starving|unalive|unaliving|stab|burn|burning ..1 myself
    ^ ~2 kill|killing|hang|shoot|drown|hurt|hurting|harm|harming|cutting|end|unalive|starve ..1 myself
    want|wanna|gonna|going ..3 @killEn ..1 myself
    @I|^ ..4 cut|cutting|cuts|slit|slitting|burn|burning ..1 my ~1 arms|arm|wrist|wrists|leg|legs|thigh|thighs|skin
    @I|^ ..6 end|ending|take|taking|took my ~1 life
    end|ending my ~1 life
    @I|^ ..6 end|ending|ended it ..1 all
    ^ ..3 end|ending it ..1 all
    @mind ..2 about ..1 ending ..1 it
    @I|^ ..2 dont|dnt|cant|do|didnt|never ~1 want|wanna ..1 to ..1 live|exist|wake
    @I|^ ~2 dont|dnt|do|didnt|never|not ..1 want|wanna ..2 be|exist ..1 alive|here|around ..1 @more|$
    @I|^ ~3 dont|dnt|do|didnt|not ..1 want|wanna ..2 be ..1 alive
    ^ dont|cant|not ..1 want|wanna ..2 live|exist|alive
    @I|^ ..1 @not|can ..2 be ..1 here|alive ..1 anymore|longer
    @I|^ ~3 tired|sick|done ..1 of|with ..2 living|life|alive|existing|here
    @I|^ ~3 tired|sick ..1 of ..2 being|be ..1 alive
    wish ..1 @I ..2 never|not ..2 born|existed|here
    @I|^ ..3 never ..2 been|was|be ..1 born
    @I|^ ..3 self|selfharm harm|again|$
    @I|^ ..3 selfharm|selfharming
    @I|^ ~2 relapsed ..2 cut|cutting|arms|blade
    @better ..2 off|of ..2 @gone|dead|without ..1 $|me
    `,
  ),
];
