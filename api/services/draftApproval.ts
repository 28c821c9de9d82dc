import type { DraftView } from '../contract/draftView.ts';
import type { Decision } from '../contract/policy.ts';
import type { Person } from '../identity/person.ts';
import type { DraftReview, Store, StoredDraft } from '../store/index.ts';

/** Who answers for a draft before students get anything of it, as the policy says. */
type Approval = NonNullable<Decision['obligations']>['approval'];

/** What the policy asks of approvals. Where it closes drafts, what was approved stays so: nothing new can be. */
export const approvalIn = ({ obligations }: Decision): Approval => obligations?.approval ?? 'self';

/** Whether somebody answers for the draft as it stands whom the policy accepts. */
export const isApproved = (
  { approvedBy, approvedById, teacherId }: Pick<StoredDraft, 'approvedBy' | 'approvedById' | 'teacherId'>,
  decision: Decision,
): boolean =>
  approvedBy !== null && (approvalIn(decision) === 'self' || (approvedById !== null && approvedById !== teacherId));

/** Those who may be asked to approve a teacher's draft: the school's other teachers. */
export async function colleaguesOf(
  { people }: Store,
  { id, schoolId }: Person,
): Promise<{ id: string; name: string }[]> {
  const staff = (await people.inSchool(schoolId)).filter((one) => one.role === 'teacher' && one.id !== id);
  return staff.map((one) => ({ id: one.id, name: one.name })).sort((a, b) => a.name.localeCompare(b.name, 'da'));
}

/** What a draft's page shows of a colleague's approval; undefined where the teacher approves. */
export async function presentApproval(
  store: Store,
  person: Person,
  draft: StoredDraft,
  decision: Decision,
): Promise<DraftView['colleague']> {
  if (approvalIn(decision) === 'self') return undefined;
  const review = await store.draftReviews.of(draft.id);
  const colleagues = await colleaguesOf(store, person);
  return { colleagues, ...(review && { asked: await presentReview(store, draft, review) }) };
}

async function presentReview({ people }: Store, { revision }: StoredDraft, review: DraftReview) {
  const names = await people.names([review.colleagueId]);
  const { askedAt, refusedAt, reason } = review;
  return {
    name: names.get(review.colleagueId) ?? '',
    at: askedAt,
    ...(refusedAt !== null && { refused: { at: refusedAt, reason } }),
    isOutdated: review.revision !== revision,
  };
}
