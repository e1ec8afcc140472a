import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, useText } from "../context";
import { Failure, useAsked } from "../failure";
import { Notice } from "./Notice";
import { TaskOutcome } from "./TaskOutcome";
import { useTask } from "./useTask";

/** Ranges named at most. */
const NAMED = 20;

function named(cells: readonly string[]): readonly string[] {
  return cells.length > NAMED ? [...cells.slice(0, NAMED), "…"] : cells;
}

/** Colours the cells of the findings in the workbook, and gives back the colours it had. Nothing where the host cannot. */
export function MarkCells() {
  const { abilities } = usePane();
  const { marking } = abilities;
  const t = useText();
  const task = useTask();
  const asked = useAsked(async () => (await marking?.isMarked()) ?? false, [marking]);
  const isMarked = asked.value ?? false;
  const [done, setDone] = useState<string | null>(null);
  /** Cells whose colours the user has to decide about. */
  const [left, setLeft] = useState<readonly string[]>([]);
  if (!marking) return null;
  const ended = (cells: readonly string[], text: string | null) => {
    asked.put(cells.length > 0);
    setLeft(cells);
    setDone(text);
  };
  const mark = () =>
    task.run(
      () => marking.mark(),
      ({ marked, skipped, unseen = [] }) => {
        asked.put(marked + unseen.length > 0);
        setDone(
          [
            t("mark.done", { count: marked }),
            ...(skipped.length > 0 ? [t("mark.left", { cells: named(skipped) })] : []),
            ...(unseen.length > 0 ? [t("mark.unseen", { cells: named(unseen) })] : []),
          ].join(" "),
        );
      },
    );
  const restore = (alsoChanged: boolean) =>
    task.run(
      () => marking.restore(alsoChanged),
      (given) => ended(given.left, given.left.length === 0 ? t("mark.restored") : null),
    );
  const leave = () =>
    task.run(
      () => marking.forget(),
      () => ended([], t("mark.forgotten")),
    );
  return (
    <>
      <Button
        disabledFocusable={task.isRunning}
        onClick={() => void (isMarked ? restore(false) : mark())}
        data-testid="marks"
      >
        {t(isMarked ? "mark.restore" : "mark.cells")}
      </Button>
      {asked.failure && <Failure error={asked.failure.error} onRetry={asked.again} />}
      <TaskOutcome task={task} />
      <Notice text={done} intent="success" />
      {left.length > 0 && (
        <>
          <Notice text={t("mark.other", { cells: named(left) })} intent="warning" />
          <Button disabledFocusable={task.isRunning} onClick={() => void restore(true)} data-testid="marks-even">
            {t("mark.even")}
          </Button>
          <Button disabledFocusable={task.isRunning} onClick={() => void leave()} data-testid="marks-leave">
            {t("mark.leave")}
          </Button>
        </>
      )}
    </>
  );
}
