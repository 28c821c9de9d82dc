/** Versions of the policy files: which one is in force, who must approve the next, and what was before. */
export { PolicyKeeper, type Reason } from './keeper.ts';
