import { Button } from "@fluentui/react-components";
import { usePane, useText } from "../context";
import { Failure, useAsked } from "../failure";
import { useLayout } from "./layout";
import type { useTask } from "./useTask";

interface Props {
  readonly task: ReturnType<typeof useTask>;
  /** Changes whenever the workbook may hold other formulas. */
  readonly version: unknown;
  readonly onDone: (text: string) => void;
}

/** The sheets that hold CALOG formulas, each with a command that puts values in their place. Nothing without formulas. */
export function FreezeFormulas({ task, version, onDone }: Props) {
  const { desk } = usePane();
  const t = useText();
  const layout = useLayout();
  const asked = useAsked(() => desk.formulaSheets(), [desk], [version]);
  const sheets = asked.value ?? [];
  if (asked.failure) return <Failure error={asked.failure.error} onRetry={asked.again} />;
  if (sheets.length === 0) return null;
  const freeze = (sheet: string) =>
    task.run(
      (onProgress) => desk.freezeFormulas(sheet, onProgress),
      (count) => onDone(t("freeze.done", { count, sheet })),
    );
  return (
    <section className={layout.card} aria-labelledby="freeze-title" data-testid="freeze">
      <h2 id="freeze-title" className={layout.heading}>
        {t("freeze.title")}
      </h2>
      <p style={{ margin: 0 }}>{t("freeze.intro")}</p>
      {sheets.map(({ sheet, formulas, cells }) => (
        <div key={sheet} className={layout.row}>
          <Button disabledFocusable={task.isRunning} onClick={() => void freeze(sheet)}>
            {t("freeze.apply", { sheet })}
          </Button>
          <span className={layout.quiet}>{t("freeze.count", { formulas, cells })}</span>
        </div>
      ))}
    </section>
  );
}
