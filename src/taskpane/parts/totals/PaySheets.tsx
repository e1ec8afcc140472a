import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, useText } from "../../context";
import type { ArrearsAsk, ArrearsCost, PaySheet } from "../../desk";
import { useLayout } from "../layout";
import { MonthField } from "../MonthField";
import { Notice } from "../Notice";
import { TaskOutcome } from "../TaskOutcome";
import { useTask } from "../useTask";

/** What the arrears of all members come to, and the sheets about their pay. */
export function PaySheets({ onChanged }: { onChanged: () => void }) {
  const { desk } = usePane();
  const t = useText();
  const layout = useLayout();
  const task = useTask();
  const [ask, setAsk] = useState<ArrearsAsk>({});
  const [cost, setCost] = useState<ArrearsCost | null>(null);
  const [written, setWritten] = useState<string | null>(null);
  const change = (changed: ArrearsAsk) => {
    setAsk(changed);
    setCost(null);
  };
  const write = (sheet: PaySheet) =>
    void task.run(
      () => desk.writePaySheet(sheet, sheet === "arrears" ? ask : {}),
      (name) => {
        setWritten(t("totals.written", { name }));
        onChanged();
      },
    );
  return (
    <section className={layout.card} data-print={cost ? undefined : "no"}>
      <h2 className={layout.heading}>{t("totals.arrears")}</h2>
      <MonthField
        label={t("totals.processing")}
        value={ask.processing ?? ""}
        onMonth={(processing) => change({ ...ask, processing })}
      />
      <Checkbox
        label={t("totals.asStated")}
        checked={ask.asStated ?? false}
        onChange={(_, { checked }) => change({ ...ask, asStated: checked === true })}
      />
      <div className={layout.row}>
        <Button
          disabledFocusable={task.isRunning}
          onClick={() => void task.run(() => desk.arrearsCost(ask), setCost, true)}
          data-testid="ask-arrears"
        >
          {t("totals.askArrears")}
        </Button>
        <Button disabledFocusable={task.isRunning} onClick={() => write("arrears")} data-testid="write-arrears">
          {t("totals.writeArrears")}
        </Button>
        <Button disabledFocusable={task.isRunning} onClick={() => write("due")} data-testid="write-due">
          {t("totals.writeDue")}
        </Button>
      </div>
      {cost && <Cost cost={cost} />}
      <TaskOutcome task={task} />
      <Notice text={written} intent="success" />
    </section>
  );
}

function Cost({ cost }: { cost: ArrearsCost }) {
  const t = useText();
  const layout = useLayout();
  const { total, months, processing, conditional, computed, notDue, refused, inferred } = cost;
  return (
    <div role="status" data-testid="arrears-cost">
      <p style={{ margin: 0 }}>
        {months === null
          ? t("totals.noArrearsMonth", { processing })
          : t("totals.arrearsMonths", { ...months, processing })}{" "}
        <strong>{total === null ? t("totals.noArrears") : t("totals.arrearsTotal", { total })}</strong>
      </p>
      {total !== null && <p className={layout.quiet}>{t("totals.arrearsConditional", { conditional })}</p>}
      <p className={layout.quiet}>{t("totals.arrearsMembers", { computed, notDue, refused })}</p>
      {inferred > 0 && <p className={layout.quiet}>{t("totals.arrearsInferred", { count: inferred })}</p>}
    </div>
  );
}
