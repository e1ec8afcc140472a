import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, useText } from "../../context";
import { Notice } from "../Notice";
import { TaskOutcome } from "../TaskOutcome";
import { useTask } from "../useTask";

/** The findings as a sheet of the workbook, to filter and to hand on. */
export function FindingsSheet({ onChanged }: { onChanged: () => void }) {
  const { desk, isStale } = usePane();
  const t = useText();
  const task = useTask();
  const [written, setWritten] = useState<string | null>(null);
  const write = () =>
    void task.run(
      () => desk.writePaySheet("findings"),
      (name) => {
        setWritten(t("totals.written", { name }));
        onChanged();
      },
    );
  return (
    <>
      <Button size="small" disabledFocusable={task.isRunning || isStale} onClick={write} data-testid="write-findings">
        {t("check.sheet")}
      </Button>
      <TaskOutcome task={task} />
      <Notice text={written} intent="success" />
    </>
  );
}
