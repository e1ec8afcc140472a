import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane, useText } from "../context";
import { Notice, RefusalNotice } from "./Notice";
import { useTask } from "./useTask";

/** Colours the cells of the findings in the workbook, and gives back the colours it had. Nothing where the host cannot. */
export function MarkCells() {
  const { abilities } = usePane();
  const { marking } = abilities;
  const t = useText();
  const task = useTask();
  const [isMarked, setMarked] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void marking?.isMarked().then((marked) => {
      if (isCurrent) setMarked(marked);
    });
    return () => {
      isCurrent = false;
    };
  }, [marking]);
  if (!marking) return null;
  const toggle = () =>
    isMarked
      ? task.run(
          () => marking.restore(),
          () => {
            setMarked(false);
            setDone(t("mark.restored"));
          },
        )
      : task.run(
          () => marking.mark(),
          (count) => {
            setMarked(true);
            setDone(t("mark.done", { count: String(count) }));
          },
        );
  return (
    <>
      <Button disabled={task.isRunning} onClick={() => void toggle()} data-testid="marks">
        {t(isMarked ? "mark.restore" : "mark.cells")}
      </Button>
      <RefusalNotice refusal={task.refusal} />
      <Notice text={done} intent="success" />
    </>
  );
}
