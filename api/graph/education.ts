import { z } from 'zod';
import type { Graph, GraphAnswer } from './graph.ts';

/**
 * The permission for reading the classes of whoever is signed in, with the names and roles of those in them; an administrator
 * says yes to it for everybody. On somebody's behalf Graph shows a class only to its own members:
 * https://learn.microsoft.com/graph/api/educationclass-list-members
 */
export const CLASSES_SCOPE = 'EduRoster.ReadBasic';

const MOST_CLASSES = 200;
const MOST_MEMBERS = 400;

const Id = z.guid().transform((id) => id.toLowerCase());
const Text = z.string().trim().max(256).nullish();

/** https://learn.microsoft.com/graph/api/resources/educationclass */
const EducationClass = z.object({ id: Id, displayName: z.string().trim().min(1).max(256), grade: Text });
export type EducationClass = z.infer<typeof EducationClass>;

/** https://learn.microsoft.com/graph/api/resources/educationuser; `grade` is seldom shown to whoever is signed in. */
const EducationUser = z.object({
  id: Id,
  displayName: Text,
  /** Any other of Graph's words, such as `none`, says nothing here. */
  primaryRole: z.enum(['student', 'teacher']).nullish().catch(undefined),
  accountEnabled: z.boolean().nullish(),
  userType: Text,
  student: z.object({ grade: Text }).nullish(),
});
export type EducationUser = z.infer<typeof EducationUser>;

/** The classes in Microsoft 365 of whoever `token` acts for. */
export const classesOf = (graph: Graph, token: string): Promise<GraphAnswer<EducationClass[]>> =>
  graph.list(token, 'education/me/classes?$select=id,displayName,grade', EducationClass, MOST_CLASSES);

/** Who is in a class of theirs. */
export const membersOf = (graph: Graph, token: string, classId: string): Promise<GraphAnswer<EducationUser[]>> =>
  graph.list(
    token,
    `education/classes/${encodeURIComponent(classId)}/members?$select=id,displayName,primaryRole,accountEnabled,userType,student`,
    EducationUser,
    MOST_MEMBERS,
  );
