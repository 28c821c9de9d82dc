/** Policy files: read, checked, layered and decided without I/O. `files.ts` beside this reads them from a folder. */
export { approversOf } from './approvers.ts';
export { checkPolicyFiles, findWarnings } from './check/index.ts';
export { compile, type PolicySet } from './compile.ts';
export { assignmentsToldApart, decide } from './decide.ts';
export { disclosureOf } from './disclosure.ts';
export { type Explanation, explain } from './explain.ts';
export { mayProcess } from './processing.ts';
export type { Processing } from './processingRule.ts';
export { type PolicyProblem, readPolicyFile } from './read.ts';
export { retentionOf } from './retention.ts';
export { type Kept, RECORDS, type RetentionRule } from './retentionRule.ts';
export type { AssignmentLayer, PolicyFile, Rule } from './rule.ts';
export { isEscalated, safeguardingOf } from './safeguarding.ts';
export type { SafeguardingRule } from './safeguardingRule.ts';
export { isSchoolTime } from './schoolTime.ts';
export { entraRolesOf } from './signIn.ts';
