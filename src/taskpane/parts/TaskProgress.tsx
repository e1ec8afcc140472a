import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useText } from "../context";
import type { Task } from "./useTask";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px" },
  row: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
});

/** How far a running task is, and a way to stop it. */
export function TaskProgress({ task }: { task: Task }) {
  const styles = useStyles();
  const t = useText();
  if (!task.isRunning) return null;
  const { rowsDone = 0, rowsTotal = null } = task.progress ?? {};
  const text =
    rowsTotal === null
      ? t("check.progress", { done: rowsDone })
      : t("check.progressOf", { done: rowsDone, total: rowsTotal });
  return (
    <div className={styles.box} role="status">
      <ProgressBar aria-label={text} {...(rowsTotal ? { value: rowsDone / rowsTotal } : {})} />
      <div className={styles.row}>
        <span>{text}</span>
        <Button size="small" disabledFocusable={task.isStopping} onClick={task.cancel}>
          {t(task.isStopping ? "check.stopping" : "check.cancel")}
        </Button>
      </div>
    </div>
  );
}
