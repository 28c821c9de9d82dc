/** What can be seen of a student's own text without any model: words worth looking at again. Pure. */
export { type Finding, lookOver, type Reason } from './lookOver.ts';
export { isNear } from './near.ts';
