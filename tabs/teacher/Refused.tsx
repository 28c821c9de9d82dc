import type { ClauseView } from '../../api/contract/conversation.ts';
import type { RequestFailed } from '../http/request.ts';
import { Clause, ClauseSource } from '../ui/Clause.tsx';
import { Failure } from '../ui/Failure.tsx';
import { MayILink } from '../ui/MayILink.tsx';

/** Why something was not done; when the school's rules say no, with the clause that says so. */
export function Refused({ problem }: { readonly problem: RequestFailed }) {
  const clause = clauseIn(problem.details);
  return (
    <>
      <Failure problem={problem} />
      {clause && (
        <div className="refused-clause">
          <Clause clause={clause} />
          <ClauseSource clause={clause} />
          <MayILink />
        </div>
      )}
    </>
  );
}

/** The clause in the details of a refusal, if there is one. The server builds it from the contract: one look is enough. */
function clauseIn(details: unknown): ClauseView | undefined {
  if (typeof details !== 'object' || details === null || !('clause' in details)) return undefined;
  const { clause } = details;
  return typeof clause === 'object' && clause !== null && 'text' in clause && 'legal' in clause
    ? (clause as ClauseView)
    : undefined;
}
