import { Button } from "@fluentui/react-components";
import { usePane, useText } from "../context";
import type { PendingRun } from "../../conversion";
import { dayOf, type Day } from "../../values";
import { useLayout } from "./layout";
import type { Task } from "./useTask";

interface Props {
  readonly runs: readonly PendingRun[];
  readonly task: Task;
  /** Called with the sentence to show once it is done. */
  readonly onDone: (text: string) => void;
}

const two = (part: number): string => String(part).padStart(2, "0");

/** The day and the time on the user's clock of a moment as it is stored; null where none is. */
function momentOf(stored: string): { readonly day: Day; readonly time: string } | null {
  const at = new Date(stored);
  const day = dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate());
  return day === null ? null : { day, time: `${two(at.getHours())}:${two(at.getMinutes())}` };
}

/** What was written and can still be undone, also by an earlier session: undo the newest, or keep it all. */
export function PendingRuns({ runs, task, onDone }: Props) {
  const { desk, abilities } = usePane();
  const t = useText();
  const layout = useLayout();
  const newest = runs.at(-1);
  const undo = () =>
    task.run(
      () => desk.undo(),
      () => onDone(t("fill.undone")),
    );
  const keep = () =>
    task.run(
      () => desk.acceptRuns(),
      () => onDone(t("run.kept")),
    );
  if (!newest) return null;
  const moment = momentOf(newest.at);
  return (
    <section className={layout.card}>
      <p style={{ margin: 0 }}>
        {t("run.pending", { count: runs.length, rows: newest.changedRows, sheet: newest.sheet })}{" "}
        {moment && t("run.at", moment)}
      </p>
      <div className={layout.row}>
        <Button disabledFocusable={task.isRunning} onClick={() => void undo()} data-testid="undo">
          {t("fill.undo")}
        </Button>
        {abilities.keepsRuns && (
          <Button disabledFocusable={task.isRunning} onClick={() => void keep()} data-testid="keep">
            {t("run.keep")}
          </Button>
        )}
      </div>
      {abilities.keepsRuns && <p className={layout.quiet}>{t("run.keepHint")}</p>}
    </section>
  );
}
