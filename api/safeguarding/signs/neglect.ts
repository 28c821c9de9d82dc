import { type Sign, signs } from './sign.ts';

const HOME = { senses: ['game', 'denied', 'story', 'drink'] } as const;

/** No food, no home, nobody who takes care, drink and drugs at home. */
export const NEGLECT: readonly Sign[] = [
  ...signs(
    'high',
    'neglect',
    HOME,
    `
    @not|@no|intet|ingenting|ik|nothing|never ..4 mad|mat|food|spise|eat ..4 @home|køleskab*|fridge
    @home ..4 @not|@no ..3 mad|food|spise
    @jeg ~2 får ~1 @not|@no ..2 mad|morgenmad|aftensmad ..2 @home|$|nok|af
    @no|aldrig|@not ..2 laver|køber|giver|cooks|buys ..2 mad|food ..3 @me|@home|os|us|$
    aldrig|never ..2 nogen|anyone ..1 @home ..10 mad|food|alene
    stjæler|stjæle|steal|stealing ..1 mad|food
    alene|alone ..3 siden|since ..2 går|igår|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|yesterday
    smidt|kastet|thrown|kicked ..1 ud|out ..2 hjemmefra|@home|forældre|mor|far
    @family ..3 smed|smider|kicked|threw ..1 @me ..1 ud|out
    @jeg ~2 har ~1 @not ..1 fået|spist ..4 siden ..1 igår|går|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag
    vi ..1 har ..1 @not|@no ~1 noget ..1 mad $|@home|tilbage
    @jeg ~1 bor ~1 alene
    @family ..3 kommer|er|comes ..1 @not ~1 @home ..3 nat*|dage|uge*|night|days
    @not|@no ..2 penge|råd|money ..2 til|for ..1 mad|food
    @no ..1 der|som ~1 laver ..1 mad
    sulten|sulte|hungry|starving ..6 @not|@no ..4 mad|food ..2 @home|$
    @jeg|@I|vi|we ~2 har|have|havent ~1 @not|@no|fået|eaten ~2 spist|fået|mad|eaten|food ..5 dage|dag|days|uge|week
    @family ..5 @drunk ..4 @often|aften|dag|day|night|time|igen|ligger|sover|mad
    @family ..5 ligger|sover ..5 @drunk
    @family ..4 drikker|drinks|drikke ..3 @often|sig|alkohol|øl|vodka|alcohol|vin|beer|wine ..4 dag|tiden|fuld|day|time|night|aften|drunk|hele
    @family ..3 always|altid|hele|constantly ~2 @drunk|drikker|drinking
    @family ..3 tager|ryger|takes|smokes|does|uses|sælger|på|on ..2 @drugs
    @jeg|@I ~3 alene|alone ~1 @home ..5 uge|ugen|uger|nat|natten|dage|days|week|nights|nætter
    @family ..5 ladt|efterladt|left ..2 @me|os|us ..2 alene|alone
    @jeg|vi|@I|we ..2 bor|living|live|boede ..2 gaden|bilen|trappen|opgangen|street|streets|car|skoven|shelter
    @jeg|vi|@I ..2 sover|sov|sleep|sleeping ..2 gaden|trappen|opgangen|street|streets|skoven|kælder*
    vi|we|jeg|i ..2 har|have|got ~1 @not|@no|nowhere ..3 sted|place|hjem|steder ..2 bo|sove|live|sleep
    ved|know ..1 @not|dont ..2 hvor|where ..2 @jeg|vi|@I ~2 sove|sover|bo|sleep
    @no|@not ..2 passer|takes|tager|ser|henter|care|cares|one ..3 på|care|sig|efter ..3 @me|os|us
    @family ..4 @not|hasnt|aldrig ..2 kommet|været|come|been|hjemme|hjem|home ..1 @home|i|in|for ..4 dage|days|uge|week|uger|nat
    @family ..3 @not|aldrig ..2 været ..2 @home ..4 dage|uge|uger
    passer|passe ..3 lillebror|lillesøster|søskende|brother|sister ..3 hele|hver ..2 nat*|dag|night
    `,
  ),
  ...signs(
    'low',
    'neglect',
    HOME,
    `
    @family ..3 drikker|drinks|drak|drinking ..8 for|too ..1 meget|much
    @family ..2 drikker|drinks ~2 meget|a ..3 aften|tiden|øl|vin|night|lot
    @family ..4 @drunk
    @jeg ..3 passer|passe ..2 søskende|lillebror|lillesøster ..4 @often|nat|aften|tit
    @family ~2 er|is ..1 ligeglad|ligeglade ..1 med @me
    @jeg ~2 altid alene @home
    `,
  ),
];
