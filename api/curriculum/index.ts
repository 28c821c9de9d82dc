export { curriculum } from './curriculum.ts';
export { importGoals } from './importGoals.ts';
export { frameworksOn, nameOf, nodesFor } from './lookUp.ts';
export { withGoals } from './withGoals.ts';
