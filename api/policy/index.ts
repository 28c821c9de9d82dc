/** Policy files: read, checked, layered and decided without I/O. `files.ts` beside this reads them from a folder. */
export { checkPolicyFiles } from './check.ts';
export { compile, type PolicySet } from './compile.ts';
export { decide } from './decide.ts';
export { type Explanation, explain } from './explain.ts';
export { type PolicyProblem, readPolicyFile } from './read.ts';
export type { AssignmentLayer, PolicyFile, Rule, When } from './rule.ts';
