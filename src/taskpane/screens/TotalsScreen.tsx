import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { GroupKey } from "../../zone";
import { usePane, useText } from "../context";
import type { ArrearsAsk, CheckView, TotalsLine, TotalsView } from "../desk";
import { Shown, useAsked } from "../failure";
import { CheckFirst } from "../parts/CheckFirst";
import { MassChart } from "../parts/MassChart";
import { useLayout } from "../parts/layout";
import { MonthField } from "../parts/MonthField";
import { Notice } from "../parts/Notice";
import { TaskOutcome } from "../parts/TaskOutcome";
import { useTask } from "../parts/useTask";

const GROUPS: readonly GroupKey[] = ["verdict", "level", "scale", "status", "language", "zone", "code"];

interface Props {
  readonly view: CheckView | null;
  readonly onChanged: () => void;
}

/** Step 4: heads, masses and control totals, as tables and a chart, and as a sheet on request. */
export default function TotalsScreen({ view, onChanged }: Props) {
  const { desk, language } = usePane();
  const t = useText();
  const layout = useLayout();
  const asked = useAsked(() => desk.totals(), [desk], [view, language]);
  const first = <CheckFirst />;
  return (
    <div className={layout.screen}>
      {view ? (
        <Shown asked={asked} waiting={t("app.loading")}>
          {(totals) => (totals ? <Everything totals={totals} onChanged={onChanged} /> : first)}
        </Shown>
      ) : (
        first
      )}
    </div>
  );
}

function Everything({ totals, onChanged }: { totals: TotalsView } & Pick<Props, "onChanged">) {
  const t = useText();
  const layout = useLayout();
  const [group, setGroup] = useState<GroupKey>("level");
  const name = t(`totals.${group}`);
  return (
    <>
      <dl className={layout.facts} style={{ fontSize: "1.1em" }}>
        <dt>{t("totals.heads")}</dt>
        <dd>{totals.heads}</dd>
        <dt>{t("totals.current")}</dt>
        <dd>{totals.current}</dd>
        <dt>{t("totals.proposed")}</dt>
        <dd>{totals.proposed}</dd>
        <dt>{t("totals.difference")}</dt>
        <dd>
          <strong>{totals.difference}</strong>
        </dd>
      </dl>
      <p className={layout.quiet}>{t("totals.note")}</p>
      <Field label={t("totals.by")}>
        <Select value={group} onChange={(_, { value }) => setGroup(value as GroupKey)}>
          {GROUPS.map((key) => (
            <option key={key} value={key}>
              {t(`totals.${key}`)}
            </option>
          ))}
        </Select>
      </Field>
      <MassChart lines={totals.groups[group]} title={t("totals.chart", { group: name })} />
      <GroupTable lines={totals.groups[group]} name={name} />
      <ColumnTable columns={totals.columns} />
      <Sheets onChanged={onChanged} />
    </>
  );
}

function ColumnTable({ columns }: Pick<TotalsView, "columns">) {
  const t = useText();
  const layout = useLayout();
  return (
    <>
      <h2 className={layout.heading}>{t("totals.columns")}</h2>
      <div className={layout.scroll} tabIndex={0} role="region" aria-label={t("totals.columns")}>
        <table className={layout.table}>
          <thead>
            <tr>
              <th scope="col">{t("totals.column")}</th>
              <th scope="col" className="number">
                {t("totals.amount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ title, amount }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td className="number">{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The sheets that can be added: summary, arrears, what falls due. */
function Sheets({ onChanged }: Pick<Props, "onChanged">) {
  const { desk } = usePane();
  const t = useText();
  const task = useTask();
  const [ask, setAsk] = useState<ArrearsAsk>({});
  const [written, setWritten] = useState<string | null>(null);
  const write = (sheet: () => ReturnType<typeof desk.writeSummary>) =>
    task.run(sheet, (name) => {
      setWritten(t("totals.written", { name }));
      onChanged();
    });
  return (
    <>
      <Button
        disabled={task.isRunning}
        onClick={() => void write(() => desk.writeSummary())}
        data-testid="write-summary"
      >
        {t("totals.write")}
      </Button>
      <MonthField
        label={t("totals.processing")}
        value={ask.processing ?? ""}
        onMonth={(processing) => setAsk({ ...ask, processing })}
      />
      <Checkbox
        label={t("totals.asStated")}
        checked={ask.asStated ?? false}
        onChange={(_, { checked }) => setAsk({ ...ask, asStated: checked === true })}
      />
      <Button
        disabled={task.isRunning}
        onClick={() => void write(() => desk.writePaySheet("arrears", ask))}
        data-testid="write-arrears"
      >
        {t("totals.writeArrears")}
      </Button>
      <Button
        disabled={task.isRunning}
        onClick={() => void write(() => desk.writePaySheet("due"))}
        data-testid="write-due"
      >
        {t("totals.writeDue")}
      </Button>
      <TaskOutcome task={task} />
      <Notice text={written} intent="success" />
    </>
  );
}

function GroupTable({ lines, name }: { lines: readonly TotalsLine[]; name: string }) {
  const t = useText();
  const layout = useLayout();
  return (
    <div className={layout.scroll} tabIndex={0} role="region" aria-label={`${t("totals.by")} ${name}`}>
      <table className={layout.table}>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            {(["heads", "current", "proposed", "difference"] as const).map((key) => (
              <th key={key} scope="col" className="number">
                {t(`totals.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{line.key === "" ? t("totals.empty") : line.key}</th>
              <td className="number">{line.heads}</td>
              <td className="number">{line.current}</td>
              <td className="number">{line.proposed}</td>
              <td className="number">{line.difference}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
