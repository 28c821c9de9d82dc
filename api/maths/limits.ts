/**
 * Hard limits on what the engine reads, so that hostile input costs a typed answer and a few milliseconds.
 * Number sizes are limited in `rational.ts`.
 */

/** Longest expression or equation, in characters. */
export const MAX_LENGTH = 400;
/** Longest prose that is searched for maths, in characters; what is beyond is not read. */
export const MAX_PROSE = 5_000;
/** Deepest nesting of brackets, signs and exponents. */
export const MAX_DEPTH = 40;
/** Most steps in a solution. */
export const MAX_STEPS = 60;
/** Most digits in one number. */
export const MAX_DIGITS = 60;
/** Most pieces of maths in one text; what comes after them is not read. */
export const MAX_PIECES = 300;
