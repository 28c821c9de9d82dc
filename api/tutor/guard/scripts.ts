/** A letter of another script than Latin and Greek. */
const OTHER = /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * Is a normalised text written in another script than Latin and Greek? Danish and English help needs none, and what
 * it says cannot be checked here.
 */
export const usesOtherScript = (text: string): boolean => OTHER.test(text);
