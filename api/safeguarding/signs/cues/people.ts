import type { Sign } from '../sign.ts';
import { cues } from './cue.ts';

/** Secrets, grown-ups, bargains and nearness. */
export const CUES_OF_PEOPLE: readonly Sign[] = [
  ...cues(
    'secret',
    1,
    'abuse',
    `
    @not|aldrig|never ..2 sige|fortælle|tell|say|snakke|nævne ..4 nogen|anyone|anybody|mor|far|mom|mum|forældre|parents|voksen
    må|tør ..1 jeg ..1 @not ..2 sige|fortælle ..1 $|det|om|til|noget
    jeg ..1 må ..1 @not ..2 sige|fortælle|snakke|skrive ..1 $|det|om|til|noget
    må|tør|skal ..1 @not|ikk|ik ..1 sige ..2 til ..1 nogen
    ingen|nobody|noone ..2 må|tror|believes|believe ..2 vide|mig|me
    @not ..1 sig|sige|say ..2 det|noget|til|nothing
    dont|do ..2 tell ..2 anyone|my|mom|dad|them|him
    hemmelig|hemmelighed|hemmeligheder|secret|secrets
    mor|far|mom|mum|dad|forældre|parents ..1 ved|aner|knows|know|doesnt ..2 @not|know ..1 $|noget
    mor|far|mom|dad|forældre|parents ..1 må ..1 @not ..3 vide|opdage|finde|høre
    hvis|if ..3 sladrer|sladre|snitch|tell
    hvis|if ..1 @first ..1 siger|fortæller|sagde ..1 noget|nogen|det ..1 $|til
    sladrer|sladre|snitch|snitches
    slette|slet|sletter|delete ..4 beskeder|beskederne|samtalen|chatten|messages|chat
    mellem|between ..1 os|us
    skal|må|told|supposed ..2 lyve|lie
    turde|tør|dare ..2 ikke|not|aldrig ..3 fortalt|sagt|fortælle|tell
    aldrig|never ..1 fortalt|sagt|told ..3 nogen|det|anyone|this
    `,
  ),
  ...cues(
    'adult',
    1,
    'abuse',
    `
    han|he|hes|ham|him ~2 er|is|s|var|was|siger ~3 voksen|gammel|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|50|55|60|grown|adult|old
    hes ~2 older|adult|grown|old|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|45|50
    voksen|ældre|gammel|fremmed|ukendt|mystisk|klam|creepy|strange|older|grown|adult|old|weird ~1 mand|fyr|mænd|man|guy|men|person|dude|dame
    der|theres|there ..2 en|a|this ..1 mand|fyr|man|guy|dude
    stedfar|stedfars|papfar|papfars|bonusfar|stepdad|stepfather|plejefar|plejefars|plejebror|stedbror
    mors|moms|mums|mother's|mothers ..1 kæreste|ven|boyfriend|ex|nye|new|mand
    mødes|møde|mødte|meet|meeting|met ..2 ham|him ..3 $|alene|ved|hos|alone
    han|he ..1 vil|wants|ville ..3 mødes|hente|meet
    hjemme|home ..1 hos|at ..1 ham|his|him
    hente|henter|hentede|picks|pick|picked ..2 mig|me ..2 op|up|i|bil|efter|after|car
    `,
  ),
  ...cues(
    'bargain',
    1,
    'abuse',
    `
    gør|gøre|do|doing|did|gjorde|lave ..2 ting|things|stuff ..2 for|med|ved|til|to|with ..1 ham|him|han|he|dem|them|mig|me
    if|hvis ..1 @first ..1 do|gør ..1 stuff|things|ting
    hvis|if|når|when ..1 jeg|i ..3 kysser|kiss|rører|touch
    giver|give|gives|gav|gave|køber|buys|bought|betaler|pays|tilbyder|offers ..1 mig|me ..4 penge|money|vapes|vape|slik|tøj|gaver|gifts|robux|vbucks|skins|alkohol|øl|smøger|cigaretter|hash|weed|alcohol|cigarettes|snus|puffbar*|gavekort
    penge|money|gavekort|mobilepay|robux|vbucks ..3 ellers|otherwise
    gammel|old|moden|mature ..1 nok|enough
    bare|just|kun|only ..1 en|a ..1 leg|game
    ellers|otherwise ..2 viser|lægger|sender|slår|dræber|tager
    skylder|owe|owes ..1 ham|dem|him|them
    bitcoin|bitcoins|crypto|krypto|gavekort|giftcard ..3 ellers|otherwise|jeg|betale|pay
    købe|betale|sende|buy|pay|send ..2 bitcoin|bitcoins|crypto|krypto|gavekort|giftcard
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
    sende|send|sender|sending|vise|viser ..2 ham|him ..2 billede|billeder|videoer|video|pic|pics|picture|pictures
    gramser|befamler|fingrer|nusser
    kysse|kysser|kyssede|kys|kysset|kiss|kisses|kissed
    sex|samleje|porno|pornofilm|porn|sexet|seksuelt|sexy|frække|frækt|dirty
    tissemand|tissekone|diller|pik|penis|numse|numsen|bryster|brysterne|bryst|skridtet|underliv|underlivet|private|privates|dick|butt|boobs|chest
    skødet
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
    under|ned|inden ..2 dynen|dyne|trøjen|blusen|blanket|shirt|trøje|bluse|tøjet|clothes
    når|mens|while ..1 jeg|i ..1 sover|sov|sleep|slept|was
    lod|lader|pretended|pretend|pretending|låtsede ..2 som|to|like ..2 sov|sover|sleep|asleep|sleeping
    hans|his ..1 hånd|hænder|hand|hands|fingre|fingers
    hånd|hånden|hænder|hand|hands|fingre|fingers ..1 under|ned|down|between|mellem|inden
    ved ..1 siden ..1 af ..1 mig ..2 i|seng|om
    `,
  ),
  ...cues(
    'serious',
    0.5,
    'selfHarm',
    `
    hver|every ..1 nat|night|aften
    hospitalet|hospital|skadestuen|kommunen|politiet|police|socialrådgiver*|sagsbehandler*|krisecenter*|børnehjem*|cps
    `,
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
];
