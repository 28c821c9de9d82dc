import { type Sign, signs } from './sign.ts';

const GROUP = { senses: ['game', 'score', 'denied', 'story'] } as const;

/** To be told to die, hit by others, left out, called names. */
export const BULLYING: readonly Sign[] = [
  ...signs(
    'high',
    'bullying',
    GROUP,
    `
    @group|@person ..5 siger|skriver|sagde|skrev|råber|synes|say|says|tell|tells|told|telling|said|saying|texted|keep|sender ..8 @jeg|@me|@I ~2 skal|burde|kan|to|should|go|bare|bør|must ..7 dø|død|die|kms|hænge|selvmord|myself|ihjel|dræbe|dead|forsvinde
    @group|@person ..4 tell|tells|told|telling|said|saying|says ..2 @me ..2 kys|kms|die
    @group|@person ..4 kys|kill ..1 yourself
    @group ..4 siger|skriver|råber|kommenterer ..3 dræb|hæng|kys|kill ..1 dig|dig|yourself ..1 selv|$
    @group ..5 @slap|@beat ~1 @me
    de|drengene|pigerne ..9 slår|sparker|tæsker @me
    @group ..5 holder|holdt|hold|holds ..1 @me ..4 fast|nede|down|og
    @group ..3 @hitEn ..1 @me
    overfaldet|jumped ..3 af|by ..3 @group|skole*|school
    `,
  ),
  ...signs(
    'low',
    'bullying',
    GROUP,
    `
    @jeg|^ ~3 bliver|blev|bli|er|blevet|blir ~3 mobbet|mobet|drillet|udelukket|holdt ..2 $|af|i|hver|igen|ude|og|fordi|hele
    @I ~3 get|getting|being|am|got|been ~2 bullied|teased|picked|excluded
    @group|@person ..3 @bully ..2 @me
    @group ..2 @bully ~1 altid|hele|tit ..2 @me
    alle|everyone|everybody|klassen|de|they ..5 hader|hate|hates ~1 @me
    @no ~2 kan|vil|gider|likes|wants|one|like|want|elsker|loves ..4 lide|li|lege|være|snakke|like|likes|play|wants|talk|lytter|sidde|sammen ..3 @me
    @no ..2 vil|gider ~2 @mine ~1 ven|venner|veninde
    @no|noone ..1 likes|loves|wants|sits|talks|plays ..1 @me|with
    @jeg|@I ~2 har|have|got ~1 @no ~1 venner|friends|ven|veninder
    @jeg|@I ~2 har|have|got ~1 @not ~1 nogen|any|no|en ~1 venner|friends|ven|veninder
    @jeg|@I ~2 har|have ~1 @no ..2 at ..1 være|lege|snakke|sidde|tale
    @jeg|@I ~2 har|have ~1 @not|@no ~1 nogen|anyone|anybody ..2 lege|være|snakke|play|talk
    @I dont have ..1 friends
    @group|alle|everyone ..4 griner|laughs|laugh|laughing|peger ..2 af|at|ad|om ..1 @me
    @group ..4 holder|lukker|leave|leaves|leaving|smider @me ..1 ude|udenfor|uden|out
    @group ..3 tvinger|tvang|forced ..1 @me ..2 til|at|to
    @group|nogen|@person ..4 kalder|calls|call|calling ~1 @me ..4 grim|fed|fede|tyk|luder|klam|homo|taber|dum|ugly|fat|loser|slut|stupid|gris|svin|ko|perker|neger|mongol|retard|freak|bitch|idiot|gay|heks|names|ting
    @group ..3 @not|aldrig|never ..3 lege|være|play|sidde|snakke|talk|inviterer|invite ..2 @me
    @group ..6 gruppe|chat|group ..2 uden|without ..1 @me
    @group ..6 grimme|onde|lede|nasty|mean ~1 ting|beskeder|kommentarer|things|stuff|messages ..3 om|til|about|to ..1 @me
    @jeg|@I ..2 alene|alone ..4 frikvarter*|recess|break|lunch
    `,
  ),
];
