import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { GroupKey, Period } from "../../zone";
import { usePane, useText } from "../context";
import type { CheckView, TotalsAsk, TotalsView } from "../desk";
import { Shown, useAsked } from "../failure";
import { CheckFirst } from "../parts/CheckFirst";
import { useLayout } from "../parts/layout";
import { MonthField } from "../parts/MonthField";
import { RefusalNotice } from "../parts/Notice";
import { Signatures } from "../parts/Signatures";
import { Causes } from "../parts/totals/Causes";
import { Largest } from "../parts/totals/Largest";
import { MassTable } from "../parts/totals/MassTable";
import { useOpenRows, type Opening } from "../parts/totals/OpenRows";
import { PaySheets } from "../parts/totals/PaySheets";
import "../page/print.css";

interface Props {
  readonly view: CheckView | null;
  readonly onChanged: () => void;
}

const GROUPS: readonly GroupKey[] = ["verdict", "level", "scale", "status", "language", "zone", "code"];
const PERIODS: readonly Period[] = ["year", "month"];
const FIRST: TotalsAsk = { by: "level", period: "year", indexedOn: null };

/** Step 4: the three masses and where they differ, each figure with its rows, and the sheets made from them. */
export default function TotalsScreen({ view, onChanged }: Props) {
  const layout = useLayout();
  return (
    <div className={layout.screen}>
      {view ? (
        <>
          <Masses view={view} />
          <Signatures version={view} onChanged={onChanged} />
          <PaySheets onChanged={onChanged} />
        </>
      ) : (
        <CheckFirst />
      )}
    </div>
  );
}

function Masses({ view }: { view: CheckView }) {
  const { desk, language } = usePane();
  const t = useText();
  const [ask, setAsk] = useState(FIRST);
  const asked = useAsked(() => desk.totals(ask), [desk, ask], [view, language]);
  const opening = useMemo<Opening>(() => ({ ask, version: view }), [ask, view]);
  return (
    <>
      <Measures ask={ask} onAsk={setAsk} />
      <Shown asked={asked} waiting={t("app.loading")}>
        {(totals) =>
          totals === null ? null : totals.ok ? (
            <Everything totals={totals.value} opening={opening} onAsk={setAsk} />
          ) : (
            <RefusalNotice refusal={totals.refusal} />
          )
        }
      </Shown>
    </>
  );
}

interface MeasuresProps {
  readonly ask: TotalsAsk;
  readonly onAsk: (ask: TotalsAsk) => void;
}

/** Yearly or monthly, not indexed or at a month. */
function Measures({ ask, onAsk }: MeasuresProps) {
  const t = useText();
  return (
    <>
      <Field label={t("totals.period")} size="small">
        <RadioGroup
          layout="horizontal"
          value={ask.period}
          onChange={(_, { value }) => onAsk({ ...ask, period: value as Period })}
        >
          {PERIODS.map((period) => (
            <Radio key={period} value={period} label={t(`totals.${period}`)} />
          ))}
        </RadioGroup>
      </Field>
      <MonthField
        label={t("totals.indexedOn")}
        value={ask.indexedOn ?? ""}
        onMonth={(month) => onAsk({ ...ask, indexedOn: month === "" ? null : month })}
      />
    </>
  );
}

interface EverythingProps {
  readonly totals: TotalsView;
  readonly opening: Opening;
  readonly onAsk: (ask: TotalsAsk) => void;
}

function Everything({ totals, opening, onAsk }: EverythingProps) {
  const t = useText();
  const layout = useLayout();
  const { ask } = opening;
  const { all, groups, largest, largestChanges, columns } = totals;
  const { opener, list } = useOpenRows(opening);
  return (
    <>
      <Headline totals={totals} opening={opening} />
      <Field label={t("totals.by")}>
        <Select value={ask.by} onChange={(_, { value }) => onAsk({ ...ask, by: value as GroupKey })}>
          {GROUPS.map((key) => (
            <option key={key} value={key}>
              {t(`totals.${key}`)}
            </option>
          ))}
        </Select>
      </Field>
      <MassTable name={t(`totals.${ask.by}`)} groups={groups} all={all} opener={opener} />
      {list}
      <Causes totals={totals} opening={opening} />
      <Largest title={t("totals.largest")} lines={largest} />
      <Largest title={t("totals.largestChanges")} lines={largestChanges} />
      <h2 className={layout.heading}>{t("totals.columns")}</h2>
      <ColumnTable columns={columns} />
    </>
  );
}

/** Heads and masses of all rows, and what has to be known of them. */
function Headline({ totals, opening }: { totals: TotalsView; opening: Opening }) {
  const t = useText();
  const layout = useLayout();
  const { all, unreadable, duplicates } = totals;
  const { opener, list } = useOpenRows(opening);
  const { period, indexedOn } = opening.ask;
  const facts = [
    ["current", all.current],
    ["proposed", all.proposed],
    ["expected", all.expected],
    ["change", all.change],
    ["difference", all.difference],
  ] as const;
  return (
    <>
      <dl className={layout.facts} style={FIGURES} data-testid="masses">
        <dt>{t("totals.heads")}</dt>
        <dd style={RIGHT}>{opener(all.of, all.label, all.rows, all.rows)}</dd>
        {facts.map(([name, amount]) => (
          <Fact key={name} name={t(`totals.${name}`)} amount={amount} isLast={name === "difference"} />
        ))}
      </dl>
      <p className={layout.quiet}>
        {t("totals.basis", indexedOn === null ? { period } : { period, indexed: indexedOn })}
        {(period === "month" || indexedOn !== null) && ` ${t("totals.rounding")}`}
      </p>
      {all.inferredRows > 0 && (
        <p style={{ margin: 0 }}>
          {opener(
            { kind: "inferred" },
            t("totals.inferred"),
            all.inferredRows,
            t("totals.inferredRows", { count: all.inferredRows }),
          )}
        </p>
      )}
      {unreadable > 0 && (
        <p style={{ margin: 0 }}>
          {opener(
            { kind: "unreadable" },
            t("totals.unreadable"),
            unreadable,
            t("totals.unreadableRows", { count: unreadable }),
          )}
        </p>
      )}
      {duplicates.rows > 0 && (
        <p style={{ margin: 0 }}>
          {opener(
            { kind: "duplicate" },
            t("totals.duplicate"),
            duplicates.rows,
            t("totals.duplicateRows", { count: duplicates.rows, amount: duplicates.amount }),
          )}
        </p>
      )}
      {list}
    </>
  );
}

// A narrow pane wraps the words: a figure is never cut.
const FIGURES = { fontSize: "1.1em", gridTemplateColumns: "minmax(0, 1fr) auto" } as const;
const RIGHT = { textAlign: "right", fontVariantNumeric: "tabular-nums" } as const;

function Fact({ name, amount, isLast }: { name: string; amount: string; isLast: boolean }) {
  return (
    <>
      <dt>{name}</dt>
      <dd style={RIGHT}>{isLast ? <strong>{amount}</strong> : amount}</dd>
    </>
  );
}

function ColumnTable({ columns }: Pick<TotalsView, "columns">) {
  const t = useText();
  const layout = useLayout();
  return (
    <div className={layout.scroll} tabIndex={0} role="region" aria-label={t("totals.columns")}>
      <table className={layout.table}>
        <thead>
          <tr>
            <th scope="col">{t("totals.column")}</th>
            {(["count", "amount"] as const).map((key) => (
              <th key={key} scope="col" className="number">
                {t(`totals.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(({ title, count, amount }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td className="number">{count}</td>
              <td className="number">{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
