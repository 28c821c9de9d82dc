import type { Concern } from './concern.ts';
import { type Phrase, readPhrase } from './phrase.ts';

/** A phrase and what it is a sign of. */
export interface Sign {
  readonly phrase: Phrase;
  readonly concern: Concern;
}

/** A list of phrases; `unless` names words that give the sentence another sense ("slår mig i skak"). */
function signs(level: Concern['level'], category: Concern['category'], lines: string, unless?: string): Sign[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => ({ phrase: readPhrase(line, unless), concern: { level, category } }));
}

const SELF_HARM: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    `
    @i ..2 vil|ville|ønsker|håber|want|wanna|wana ..1 gerne|bare|helst|hellere|snart|to|virkelig|faktisk|just ..2 dø|døe|die
    @i vil|ville|wanna dø|døe|die $
    @i vil|ville dø|døe nu|i|mere|lige|alene
    ^ vil|wanna|want ..1 gerne|bare|helst|hellere|to|virkelig ..1 dø|døe|die
    @i ..2 lyst ..2 dø|døe
    @i ..2 ønsker|ønske|håber|gid|wish|hope ..2 @i|at ..2 var|er|were|was|am ..1 død|dead|væk|gone
    gid @i ..1 var|aldrig ..2 død|født|dø
    @i ..3 wish ..1 @i ..2 never|not ..2 born
    @i ..3 aldrig ..2 var|være|blevet ..1 født
    @i ..2 vil|gider|orker|magter|want|wanna|ønsker|har|kan|skal|bør ..2 @not ..4 @live|eksistere|exist
    @i @not ..2 want|wanna ..2 live|exist|wake
    ^ gider|vil|orker|magter|kan|dont|cant ..2 @not|want|wanna ..3 @live|eksistere ..2 mere|mer|længere|længer|anymore|livet|$
    ^ gider|vil|orker|magter ..2 @not ..1 @live
    @i ..2 vil|gider|orker ..1 @not ..2 være ..2 her|til|live|verden ..2 mere|mer|længere|længer|live
    ^ vil|gider|orker ..1 @not ..2 være ..2 her|til ..2 mere|mer|længere|længer
    @i ..1 @not|can ..2 be ..1 here ..1 anymore|longer
    @i dont|do ..2 want|wanna ..2 be ..1 here|alive ..1 anymore|longer
    @i dont|do|didnt ..2 want|wanna ..2 be ..1 alive
    @i ..3 ønsker|håber|hope|wish|vil ..4 @not ..2 vågne|vågner|wake ..1 op|up|mere|igen
    @i ..4 tage|tager|tog ..1 livet|live ..1 af|a @me
    tage|tager ..1 livet ..1 af|a @me
    tage|tager|ende|afslutte ..2 mit ..1 liv
    @i ..3 slå|slår|dræbe|dræber|kvæle|hænge|hænger|skyde ..1 @me ..1 @self
    slå|slår @me ..1 @self ihjel|ijel
    @i ..4 hænge|hænger @me $
    @i ..3 vil|ville|overvejer|planlægger|prøvet|prøvede|forsøgt|tænker|tænkt|tænkte|har ..4 begå|begår|begået selvmord
    @i ..2 har|får|fik ..2 selvmordstanke*
    @i ..2 overvejer|planlægger ..1 selvmord
    @i ..2 tænker|tænkt ..2 på ..1 selvmord|dø|døden ..2 hele|tit|hver|nat|ofte|nogle
    @i ..3 tænker ..3 på ..1 at dø
    @i ..4 skade|skader|skadet|skadede|skåret|brænder|kradser|bider @me ..1 @self
    @i ..3 @cut ..1 i|ind ..1 @me
    @i ..3 @cut ..1 i|ind ..1 armen|armene|håndled*|benene|låret|lårene|huden
    @i ..2 @cut|@wasCut ..1 @me|myself ..1 @self
    @i ..3 @wasCut ..1 i|ind ..1 @me ..1 @self
    ^ @cut ..1 i|ind ..1 @me ..1 @self
    @i @cut @me $
    @i @cut @me ..2 i|på ..1 armen|armene|håndled*|benene|låret|hver|igen|om|når|nogle|tit
    ^ @cut @me $
    @i ..3 gøre|gør|gjort|gjorde ..3 ondt|fortræd|skade ..1 på ..1 @me ..1 @self
    @i ..3 gøre|gør|gjort ..1 @me @self ..1 ondt|fortræd
    @i ..3 selvskade|selvskader|selfharm
    @i ..3 sulter|sulte ..1 @me @self
    @i ..3 kaster|brækker ..1 op|mig ..2 vilje
    @i ..3 vil|ville|lyst|tænker|overvejer ..5 hoppe|springe|kaste ..2 ud|foran|mig ..3 tog|toget|broen|bro|taget|altanen|vinduet|bil|bilen
    @i ..2 har|har ..1 taget|spist|slugt ..3 piller|panodil*|pamol|sovepiller|tabletter
    hvor mange piller|panodil*|pamol|tabletter|sovepiller ..6 dø|dør|selvmord
    how many pills|paracetamol|tylenol ..6 die|kill|overdose
    hvordan|hvad|nemmeste|bedste|hurtigste ..3 @i|man|måde ..5 begå|begår|tage ..2 selvmord
    hvordan begår|hænger|dør ..1 @i|man ..1 selvmord|sig|uden|hurtigt|smertefrit
    hvordan dræber|slår ..1 @i|man ..1 sig|mig ..1 selv
    how ..2 @i|you|to|do ..3 kill myself|yourself|oneself
    how ..3 commit suicide
    how ..3 die ..1 painlessly|without|painless
    alle|i|de|verden|familien|everyone|everybody|world|theyd|they ..2 ville|vil|have|være|would|better|be ..4 bedre|better ..3 uden|without @me
    bedre|better ..2 uden|without @me
    ingen|nobody|no ..2 ville|vil|would|one ..2 savne|opdage|miss|notice|care ..3 @me|@i
    mit|my afskedsbrev|selvmordsbrev|suicide
    farvel for altid|evigt
    livet|life er|is|isnt ..1 @not|værd|worth ..2 værd|leve|living|worth
    @i ..3 ser|se|kan ..3 ingen|nogen ..1 grund|mening ..2 at|med ..1 leve|livet
    @i ..3 forsvinde ..2 altid|evigt|jorden|evig
    @i ..3 orker|klarer|klare|magter ..1 @not ..2 livet|leve
    @i ..1 kms|kmsing
    imma|gonna|wanna|vil|bare|just|lowkey|will|gå|might|want|gon|honestly kms
    to kms $
    ^ kms $
    @i ..4 kill|killing|unalive|hang|hurt|hurting|harm|harming|cut|cutting|end|starve|starving myself
    kill|unalive|hang myself
    @i ..4 end|ending|take|taking my ..1 life
    @i ..4 end it ..1 all
    @i ..2 suicidal
    @i ..4 thought*|thinking|think|considering|planning ..2 suicide|dying|death ..2 $
    @i ..3 commit|attempted|tried|committing ..2 suicide
    @i self harm
    @i ..3 took|taken|swallowed ..4 pills|paracetamol|tylenol
    `,
    '@ofIdiom',
  ),
  ...signs(
    'high',
    'selfHarm',
    `
    min|mine|my ..1 @friend ..4 tage|tager|ende|begå|take|end|kill ..2 livet|selvmord|sit|her|his|their|herself|himself|themselves
    min|mine|my ..1 @friend ..4 skære|skærer|cutter|skader|cuts|cutting|hurts|harming|hurting ..2 sig|herself|himself|themselves
    min|mine|my ..1 @friend ..3 vil|siger|skriver|skrev|wants|says|said ..5 dø|død|die|kms|selvmord|suicide
    min|mine|my ..1 @friend ..3 vil|gider|siger ..4 ikke|ik ..1 leve
    `,
    '@study|@ofIdiom',
  ),
  ...signs(
    'low',
    'selfHarm',
    `
    @i ..3 forsvinde $
    @i kan @not mere $
    @i ..1 kan|can @not ..1 klare|holde|mere|take ..2 mere|ud|længere|det|anymore
    @i cant|cannot ..1 do|take|go ..2 anymore
    @i ..1 hader|hate ..1 @me|myself ..1 @self|$
    @i ..1 hader|hate mit|my liv|life
    @i ..2 ingenting|intet|worthless|nothing værd|worth
    @i ..1 worthless
    @i ..1 græder|cry|crying ..3 hver|nat|aften|every|night|altid|hele
    @i ..2 har|er ..1 depression|deprimeret|selvskadende|depressed
    @i ..2 depressed
    @i ..2 føler|feel ..1 mig ..2 alene|ensom|tom|ligegyldig|alone|lonely|empty
    @i ..2 feel ..2 alone|lonely|empty|numb
    @i ..2 ked af det ..2 hele|hver|altid|aften
    @i ..2 ..4 ked af livet
    mit|my liv|life ..1 er|is ..2 meningsløst|lort|ødelagt|forfærdeligt|ruined|meaningless|over
    alt|everything er|is ..1 håbløst|meningsløst|ligegyldigt|hopeless|pointless
    @i ..2 angstanfald|panikanfald
    @i @wasCut @me
    @i ..2 spiser|spist @not ..2 mere|tyk|fed|længere
    `,
    '@ofIdiom|@accident',
  ),
];

const ABUSE: readonly Sign[] = [
  ...signs(
    'high',
    'abuse',
    `
    min|mine|mi|my ..1 @grownUp ..3 @hit ..1 @me|os|us|min|mine|mor|my
    min|mine|mi|my ..1 @grownUp ..1 @grownUp ..3 @hit ..1 @me|os|us
    far|mor|onkel|stedfar|papfar|papa|dad|mom|mum ..2 @hit @me|os|mor|far|us|min|mine
    han|hun|de|he|she|they ..2 @hit @me|os|us
    @i ..2 bliver|blev|bli|får|er|gets|get|getting|got|am ..2 slået|tævet|sparket|banket|hit|beaten|beat ..3 hjemme|derhjemme|af|far|mor|at|by|home|up
    @i ..2 bliver|bli slået $
    @i ..2 får|fik|får ..1 tæsk|bank|klø|lussinger|lussing|øretæver|prygl|smæk
    mine|my forældre|parents ..2 @hit @me|os|us
    @i ..2 bange|ræd|scared|afraid|frightened ..1 for|of ..1 min|my|mine|at|to|going ..1 @grownUp|gå|komme|tage|go|home|være
    @i ..2 tør|tørr|dare|scared|afraid ..1 @not|to|ik ..1 gå|komme|tage|være|go ..1 @home
    @not tør|dare ..1 gå|komme|go ..1 @home
    @person|@grownUp ..3 låser|låste|locks|locked @me ..2 inde|ude|in|out|basement|kælderen|up
    @person|@grownUp ..2 rører|rørte|røre|touches|touched|touching ..1 ved|på|@me|a ..2 @me|steder|places|inappropriately|where
    @person|@grownUp ..2 touches|touched|touching @me
    @person|@grownUp ..3 tager|tog ..1 på @me
    @person|@grownUp ..3 tvinger|tvang|forces|forced|makes|made @me ..4 sex|nøgen|tøj|tøjet|kys*|naked|undress|ting|røre|touch
    @i ..3 voldtaget|voldtage|misbrugt|krænket|raped|molested|abused
    @person|@grownUp ..3 voldtog|voldtager|misbruger|misbrugte|krænker|krænkede|raped|molested|abuses|abused|molests @me
    @person|@grownUp|en|mand|man ..4 nøgenbilleder|nøgenbillede|nøgenfoto*|nudes|nude
    sender|send|sende|sendt|deler|delt|share|shared ..4 nøgenbilleder|nøgenbillede|nudes|nude
    voksen|ældre|fremmed|stranger|older|grown ..3 skriver|writes|texting|messaging|wants|vil ..8 mødes|meet|billeder|pictures|nøgen
    `,
    '@game|@study',
  ),
  ...signs(
    'low',
    'abuse',
    `
    min|mine|my lillebror|lillesøster ..2 @hit @me
    @i ..2 bange|scared|afraid ..1 for|of ..1 min|my ..1 @friend
    @grownUp ..2 råber|skriger|yells|screams|shouts ..2 @me|os ..3 @often
    mine|my forældre|parents ..2 skændes|fight|argue ..3 @often|aften|nat
    `,
    '@game|@study',
  ),
];

const DANGER: readonly Sign[] = [
  ...signs(
    'high',
    'danger',
    `
    @person|@grownUp|en|someone|der ..3 truer|truede|threatens|threatened|threatening|truet ..1 @me|os|us ..3 kniv|pistol|livet|ihjel|knife|gun|kill|banke|slå|tæsk|med|to
    @person|@grownUp|someone ..3 vil|will|siger|wants|says|said ..5 slå|kill|dræbe|stikke|skyde|murder|stab @me ..1 ihjel|ned|$
    @person|en|someone|der ..3 har|med|has|with ..2 kniv|pistol|våben|knife|gun ..6 skolen|skole|mig|os|school|me|us|here|her
    @i ..3 tager|tage|har|bringing|bring|brings|got ..2 kniv|pistol|knife|gun ..3 skole|skolen|tasken|school|bag
    @i ..3 vil|ville|skal|want|gonna|going|will ..3 skyde|dræbe|stikke|shoot|kill|murder|stab ..2 alle|skolen|læreren|klassen|min|mine|ham|hende|dem|everyone|school|teacher|him|her|them|my
    @i ..3 vil|skal ..2 slå ..1 ham|hende|dem|alle|læreren ..1 ihjel
    @i ..2 løbet|stukket|flygtet|ran|run|running ..2 hjemmefra|home
    @i ..2 stukket|rendt af ..1 hjemmefra
    @person|en|mand|bil|nogen|someone|man|somebody ..4 følger|fulgte|forfølger|following|follows|stalking|stalker ..1 efter|@me ..1 @me|os|$
    @person|someone|somebody|guy ..2 following|follows|stalking @me|us
    @i ..2 i|in fare|danger
    @i ..2 kidnappet|kidnapped|bortført
    `,
    '@game|@study',
  ),
];

const NEGLECT: readonly Sign[] = [
  ...signs(
    'high',
    'neglect',
    `
    der|vi|we|theres|there ..2 er|har|have|is|aldrig|never ..2 ikke|ik|aldrig|ingen|no|never|any ..2 mad|food ..2 @home
    @i ..2 får|get ..1 ikke|ik|aldrig|ingen|no|never ..2 mad|aftensmad|food|dinner ..2 @home
    @i ..2 har|havent|have ..1 ikke|not|aldrig|eaten|ik ..1 spist|fået|eaten|in|had ..1 noget|mad|food|anything|i|in|siden|for ..4 dage|dag|går|mandag|weekenden|days|yesterday|lørdag|søndag
    @i ..3 havent eaten ..3 days
    @grownUp ..2 er|is ..1 fuld|beruset|stiv|påvirket|drunk|høj|skæv|high ..3 @often|aften|dag|day|night|time
    @grownUp ..2 drikker|drinks|drikke ..1 @often|sig|alkohol|øl|vodka|alcohol ..3 dag|tiden|fuld|day|time|night|aften
    @grownUp ..2 tager|ryger|takes|smokes|does|uses stoffer|drugs|hash|coke|weed
    @i ..2 alene|alone ..1 @home ..3 uge|ugen|nat|natten|dage|days|week|nights|night|weekenden
    @i ..1 bor|sover|sleep|sleeping|living|live ..1 på|i|on|in ..1 gaden|bilen|trappen|opgangen|street|streets|car
    vi|we ..1 har|have ..1 ikke|ik|no|intet|nowhere ..2 sted|place|to|hjem ..2 bo|sove|live|sleep
    ingen|nobody|no|one ..1 passer|takes|tager|one ..2 på|care|sig ..1 @me|of|af
    min|my ..1 @grownUp ..2 ikke|hasnt|not|aldrig ..1 kommet|været|come|been ..1 @home ..3 dage|days|uge|week
    `,
    '@game|@study|@drink',
  ),
  ...signs(
    'low',
    'neglect',
    `
    @grownUp ..2 drikker|drinks ..1 for|too ..1 meget|much
    @i ..2 passer|passe ..2 søskende|lillebror|lillesøster ..4 @often|nat|aften
    @grownUp ..2 er|is ..1 ligeglad|ligeglade ..1 med @me
    `,
    '@game|@study|@drink',
  ),
];

const BULLYING: readonly Sign[] = [
  ...signs(
    'high',
    'bullying',
    `
    @person|nogen|klassen|drengene|pigerne|alle|everyone|people|kids ..2 siger|skriver|sagde|skrev|say|says|tell|tells|told|telling|said ..2 @i|me|jeg ..2 skal|burde|bare|to|should|go ..3 dø|død|die|kms|hænge|selvmord|myself|ihjel
    klassen|drengene|pigerne|nogen|nogle ..4 @hit @me|os
    `,
    '@game|@study',
  ),
  ...signs(
    'low',
    'bullying',
    `
    @i ..2 bliver|blev|bli|er|get|getting|being|am|blevet ..2 mobbet|mobet|bullied|drillet|teased ..1 $
    @i ..2 bliver|blev|bli|get|getting|being|am|er ..1 mobbet|mobet|bullied ..1 af|i|hver|by|at|every|in|for|og|so
    @person|drengene|pigerne|nogen|nogle|klassen|alle|everyone|kids|people ..3 mobber|mober|mobbede|bullies|bully|bullying|bullied ..1 @me
    alle|everyone|everybody|klassen|de|they ..2 hader|hate|hates @me
    ingen|nobody|no ..1 kan|vil|gider|likes|wants|one ..3 lide|li|lege|være|snakke|like|likes|play|wants|talk ..3 @me
    @i ..1 har|have|got ingen|no ..1 venner|friends
    @i dont have ..1 friends
    @person|alle|everyone|klassen|pigerne|drengene ..2 griner|laughs|laugh|laughing ..2 af|at ..1 @me
    @person|pigerne|drengene|klassen ..3 holder|lukker|leave|leaves|leaving @me ..1 ude|udenfor|uden|out
    @person|pigerne|drengene|nogen ..3 kalder|calls|call @me ..3 grim|fed|tyk|luder|klam|homo|taber|dum|ugly|fat|loser|slut|stupid
    `,
    '@game|@study',
  ),
];

/** Every sign. Bullying comes first: "they tell me to kill myself" is about what others do. */
export const SIGNS: readonly Sign[] = [...BULLYING, ...SELF_HARM, ...ABUSE, ...DANGER, ...NEGLECT];
