import { cannot, due, type Outcome, type Result } from "../values";

/** What a rule that is never "not due" answers, as a card has it. */
export function outcomeOf<T>(found: Result<T>): Outcome<T> {
  return found.ok ? due(found.value) : cannot(found);
}
