import { Failure } from "../failure";
import { RefusalNotice } from "./Notice";
import type { Task } from "./useTask";

/** How a task ended when it did not end well: refused with a reason, or in an exception. */
export function TaskOutcome({ task: { refusal, failure } }: { task: Task }) {
  return (
    <>
      <RefusalNotice refusal={refusal} />
      {failure && <Failure error={failure.error} onRetry={failure.again} />}
    </>
  );
}
