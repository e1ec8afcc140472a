import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { HostAbilities } from "../context";
import { useText } from "../context";
import { Notice } from "./Notice";
import { TaskOutcome } from "./TaskOutcome";
import { useTask } from "./useTask";

/** A copy of the workbook as it stands, before anything is written into it. */
export function CopyBefore({ saveCopy }: { saveCopy: NonNullable<HostAbilities["saveCopy"]> }) {
  const t = useText();
  const task = useTask();
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <>
      <div>
        <Button
          size="small"
          disabledFocusable={task.isRunning}
          onClick={() => void task.run(saveCopy, (name) => setSaved(t("fill.copied", { name })), true)}
          data-testid="copy-before"
        >
          {t("fill.copy")}
        </Button>
      </div>
      <TaskOutcome task={task} />
      <Notice text={saved} intent="success" />
    </>
  );
}
