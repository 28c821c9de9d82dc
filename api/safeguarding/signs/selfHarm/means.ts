import { type Sign, signs } from '../sign.ts';

/** Pills that were taken or are at hand, and questions about ways to die. */
export const MEANS: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    { senses: ['denied', 'story', 'dose'] },
    `
    @jeg ..2 har|tog ..1 taget|slugt|spist|ædt|tog ..6 @pills
    @jeg ..1 tager|tage|tog ..2 @many ..4 @pills
    @jeg ~2 har ..1 købt|gemt|samlet|fundet|stjålet ..3 @pills
    @pills ..12 tage|tager|take|swallow ..1 dem|them|alle|all
    @I ..3 took|taken|swallowed|take ..5 @pills
    @dead ..6 @pills
    @pills ..8 dø|dør|selvmord|die|kill
    `,
  ),
  ...signs(
    'high',
    'selfHarm',
    { senses: ['past', 'story'] },
    `
    @how ..4 man|jeg|you|jæ ..2 begår|begå @suicide
    @how ..4 begår|begå|commit|committing ..2 @suicide
    @how ..6 ende|slut ..1 på ..2 liv|livet
    @how ..6 tage|tager ..1 livet ..1 af ~1 @me|sig|dig
    @how ..6 slå|slår|dræbe|dræber|hænger|hænge|kill|hang|end|unalive ..1 @me|sig|dig|my|your|myself|yourself|oneself ..1 selv|self|ihjel|$
    @how ..6 kill|hang|end|unalive|harm ..1 myself|yourself|oneself
    @how ..6 dø|dør|die ..3 smertefrit|uden|hurtigt|painless*|painlessly|without|quickly|fast
    @how ..6 smertefrit|painless* ..4 dø|dør|die|død|death
    `,
  ),
];
