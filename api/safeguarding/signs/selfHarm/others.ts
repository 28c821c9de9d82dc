import { type Sign, signs } from '../sign.ts';

/** A friend or a sibling in danger, and what a text says of the writer. */
export const OF_OTHERS: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    { barrier: '@not|@persona', senses: ['story'] },
    `
    @mine ..2 @friend ..6 tage|tager|ende|begå|take|taking|end|ending ..2 livet|selvmord|sit|her|his|their|life
    @mine ..2 @friend ..8 selvmord*|suicid*
    @mine ..2 @friend ..8 kill|killing|hang|unalive|hurting|harming|cutting|hurt ..1 herself|himself|themselves|themself
    @mine ..2 @friend ..8 skære|skærer|skader|brænder|sulter|ridser ..2 sig ..1 @self|i|igen
    @mine ..2 @friend ..4 cutter|cutte|cuts|cutting|selvskader|selfharms ..1 $|og|sig|igen|herself|himself|har|når
    @mine ..2 @friend ..3 @friendWish ..7 dø|døe|die|kms|død|dead
    @mine ..2 @friend ..6 @friendWish ..3 @not ..3 @live|her|exist|alive
    @mine ..2 @friend ..8 slå|dræbe|hænge ..1 sig ..1 @self
    @mine ..2 @friend ..8 hænge|skyde|drukne|dræbe ..1 sig
    @mine ..2 @friend ..3 har|have|has|took|tog ..2 taget|slugt|taken|swallowed|a|all ..4 @pills
    `,
  ),
  ...signs(
    'high',
    'selfHarm',
    {},
    `
    @dead|leve|selvmord|cutter|skærer|slået|slår|dør|dies|suicide|kills|hurts|cuts|ihjel ..8 er|is|its|thats|om|about|really|faktisk|virkeligheden ~2 @me ~1 $|selv|jeg
    handler|om|about|story|stil|digt|historie ..10 dø|die|selvmord|suicide|cutter ..6 @me ~1 $|selv
    @me der|som|who ~1 vil|wants|want|gerne ~3 @dead
    `,
  ),
  ...signs(
    'high',
    'selfHarm',
    { barrier: '@not', senses: ['confession'] },
    `
    det|den|hun|han|pigen|drengen|personen|hovedpersonen|it|she|he|girl|boy|its|thats|that ~1 er|is|var|was ~2 mig|me ~1 $|selv|myself|jeg
    its|thats ~2 me ~1 $|myself
    handler|about ..2 om|really|actually ~2 mig|me ~1 $|selv
    `,
  ),
];
