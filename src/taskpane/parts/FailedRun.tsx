import { Button } from "@fluentui/react-components";
import type { Refusal } from "../../values";
import { useText } from "../context";
import { useLayout } from "./layout";

/** Ranges named before the rest is only counted. */
const NAMED = 40;

interface Props {
  readonly refusal: Refusal | null;
  readonly isRunning: boolean;
  readonly onRestore: () => void;
  readonly onGoOn: () => void;
}

/** What a refused run needs of the user: cells of a run that stopped half-way, or a decision about undo. */
export function FailedRun({ refusal, isRunning, onRestore, onGoOn }: Props) {
  const t = useText();
  const layout = useLayout();
  const list = (given: unknown): string => {
    const cells = Array.isArray(given) ? (given as readonly string[]) : [];
    const named = cells.slice(0, NAMED).join(", ");
    return cells.length > NAMED ? t("run.more", { cells: named, count: cells.length - NAMED }) : named;
  };
  if (refusal?.code === "undo-unavailable") {
    return (
      <Button disabledFocusable={isRunning} onClick={onGoOn} data-testid="go-on">
        {t("run.goOn")}
      </Button>
    );
  }
  if (refusal?.code !== "write-failed") return null;
  const [written, doubtful] = [list(refusal.data["cells"]), list(refusal.data["doubtful"])];
  return (
    <section className={layout.card} data-testid="failed-run">
      {written !== "" && <p style={{ margin: 0 }}>{t("run.written", { cells: written })}</p>}
      {doubtful !== "" && <p style={{ margin: 0 }}>{t("run.doubtful", { cells: doubtful })}</p>}
      <div>
        <Button appearance="primary" disabledFocusable={isRunning} onClick={onRestore} data-testid="restore">
          {t("run.restore")}
        </Button>
      </div>
    </section>
  );
}
