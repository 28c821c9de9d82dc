import { type Sign, signs } from './sign.ts';

const GAME = { barrier: '@not', senses: ['game', 'denied', 'threatJoke', 'story'] } as const;

/** Danger now or soon: threats, weapons, plans of violence, running away, being followed, somebody lifeless. */
export const DANGER: readonly Sign[] = [
  ...signs(
    'high',
    'danger',
    GAME,
    `
    @person|@family|@staff|@group|der ..3 @threat ..1 @me|os|us ..6 @weapon|livet|ihjel|kill|banke|slå|tæsk|hurt|stab|dræbe|stikke|skyde|tæske|smadre|vold|tæv|bank
    @family|@person|@staff|@group|der ..2 vil|will|siger|sagde|skrev|skriver|wants|says|said|lovede|gonna|going|threatens|threatened ..6 kill|dræbe|stikke|skyde|murder|stab|smadre|tæske|banke|voldtage|shoot|knivstikke|stab|skære|rape|hurt|beat ..1 @me|os|us
    @family|@person|@staff|@group|der ..6 slå|slår|slog ~1 @me|os ihjel|ijel|ijæl|ihjæl|fordærvet|ned
    @person|der|@family ..3 har|med|has|with|havde|had|trak|pulled ..2 @weapon ..6 skole|skolen|mig|os|school|me|us|here|her|klassen|gården
    @weapon ..3 på|i|at ..2 skolen|skole|school
    @jeg|@I ..4 tager|tage|tog|har|medbringer|bringing|bring|brings|got|take|taking ..4 kniv|pistol|våben|knife|gun|skydevåben ..4 skole|skolen|tasken|school|bag|backpack
    @jeg ..6 @want|lyst|planlægger|kommer|tænker|tænkt ..4 skyde|dræbe|stikke|myrde|smadre|bombe|sprænge|knivstikke ..2 @victims
    @I ..6 want|gonna|going|will|wanna|plan|planning|thinking ..4 shoot|kill|murder|stab|bomb|shooting|killing|stabbing|blow ..3 everyone|everybody|school|teacher|teachers|him|her|them|class|classmates|people|someone|dad|mom|brother
    @jeg ..4 @want|lyst|kommer ..3 slå|slår ~2 @victims ihjel|ijel|ijæl
    @jeg ~3 løbet|stukket|flygtet|rendt|stikker|smuttet|løber ..2 hjemmefra
    @I ..2 ran|run|running|runaway|ran ..1 away|from ..2 home
    @jeg ..3 stukket|rendt|løbet|stikke ..1 af ..2 hjemmefra|hjem
    @person|bil|der|car|guy ..7 følger|fulgte|følge|forfølger|følgte ..1 efter @me
    @person|bil|der ..4 forfølger|stalker @me
    @person|car|guy ..4 following|follows|followed|stalking|stalks|stalked @me|us
    @jeg ~1 stalket|stalkes|forfulgt|stalked
    @person|der|someone ..5 uden|udenfor|ved|prøver|banker|outside|trying|bryder|breaking|break ..5 dør|døren|hus|huset|vindue*|door|house|window ..10 bange|alene|ind|scared|alone|in
    @family|@person|@staff ..6 dræbe|stikke|skyde|myrde|kill|stab|shoot|murder ..1 @mine ~1 @family|@sibling|@friend
    @family ..6 slå ..1 @mine ~1 @family|@sibling ihjel|ijel|ned
    @threat ..3 at|to ..1 tæske|slå|banke|smadre|dræbe|stikke|skyde|voldtage|beat|kill|hurt|hit|stab|shoot|rape|murder ..1 @me|os|us
    @jeg|@I ..5 planer|plan|@lyst|plans|planning ..4 skade|gøre|hurt|harm ..2 nogen|alle|andre|ham|hende|dem|someone|everyone|people|him|her|them ..2 ondt|på|i|at|$
    @mine ~1 @family|@friend|@sibling ..3 faldet|faldt|collapsed|fell ..1 om|sammen|down|$
    kniv|knife|våben ..4 venter|waiting|leder ..2 på|for|efter ..1 @me
    @jeg|@I ~2 har|have ..1 købt|skaffet|fået|got|bought ..3 pistol|gevær|våben|gun|rifle|skydevåben
    bil|varevogn|van|mand|fyr|nogen|fremmed|car ..4 kører|går|løber|cykler|chasing|chases|driving|leder ..3 efter|after ..1 @me
    kører|går|løber|cykler ..2 bil|varevogn|mand|fyr|nogen ..1 efter ..1 @me
    @family|@person ..8 chasing|jager|jagter ..1 @me
    @I ..2 in ~1 danger
    @jeg ~2 bliver|blev|er|blevet ~1 truet ..2 $|af|med|på|hver
    @family ..3 ligger|lies|lying ..3 gulvet|floor ..5 ikke|svarer|vågner|not|wont|blod|blood
    @family|@friend ..3 svarer|reagerer|answering|responding ..1 ikke|not ..3 bevidstløs|ånder|kold|trækker
    hjælp|help ..8 indbrud|overfald|stikker|bløder|bleeding
    @jeg ..1 er ..1 i ~1 fare
    @jeg|@I ..3 kidnappet|kidnapped|bortført|kidnappe
    @mine ~1 @family|@friend|@sibling ..6 @not|holdt|stoppet|stopped ..4 vejret|ånder|breathing|breathe
    @mine ~1 @family|@friend|@sibling ..4 bevidstløs|besvimet|livløs|unconscious|kramper|overdosis|overdosed
    @family|@friend ..3 vågner|wake|waking ~1 @not ..1 $|op|up
    @family|@friend ..2 wont|not|doesnt ~1 wake ..1 up
    @jeg|@I ..4 bløder|bleeding ..4 @not ..3 stop*
    brænder|ild|fire ..3 @home|lejlighed*|køkken*|kitchen ..3 nu|lige|hjælp|now|help|$
    `,
  ),
  ...signs(
    'low',
    'danger',
    GAME,
    `
    @person|@group ..2 @threat ..1 @me
    `,
  ),
];
