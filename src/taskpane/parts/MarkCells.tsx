import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, useText } from "../context";
import { Failure, useAsked } from "../failure";
import { Notice } from "./Notice";
import { TaskOutcome } from "./TaskOutcome";
import { useTask } from "./useTask";

/** Ranges named at most. */
const NAMED = 20;

/** Colours the cells of the findings in the workbook, and gives back the colours it had. Nothing where the host cannot. */
export function MarkCells() {
  const { abilities } = usePane();
  const { marking } = abilities;
  const t = useText();
  const task = useTask();
  const asked = useAsked(async () => (await marking?.isMarked()) ?? false, [marking]);
  const isMarked = asked.value ?? false;
  const [done, setDone] = useState<string | null>(null);
  if (!marking) return null;
  const withLeft = (text: string, cells: readonly string[]): string =>
    cells.length === 0 ? text : `${text} ${t("mark.left", { cells: cells.slice(0, NAMED) })}`;
  const toggle = () =>
    isMarked
      ? task.run(
          () => marking.restore(),
          ({ left }) => {
            asked.put(false);
            setDone(withLeft(t("mark.restored"), left));
          },
        )
      : task.run(
          () => marking.mark(),
          ({ marked, skipped }) => {
            asked.put(marked > 0);
            setDone(withLeft(t("mark.done", { count: marked }), skipped));
          },
        );
  return (
    <>
      <Button disabled={task.isRunning} onClick={() => void toggle()} data-testid="marks">
        {t(isMarked ? "mark.restore" : "mark.cells")}
      </Button>
      {asked.failure && <Failure error={asked.failure.error} onRetry={asked.again} />}
      <TaskOutcome task={task} />
      <Notice text={done} intent="success" />
    </>
  );
}
