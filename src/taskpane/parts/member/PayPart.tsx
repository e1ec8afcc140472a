import { Button, Spinner } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { MemberAsk, MemberView, PayLinesView, PayRunView } from "../../desk";
import { later } from "../../failure";
import { useLayout } from "../layout";
import { MonthField } from "../MonthField";
import { Outcome } from "./Outcome";
import { Part, ScrollTable } from "./Part";
import { useMemberText } from "./useMemberText";

const PayChart = later(() => import("./PayChart"));

interface Props {
  readonly view: MemberView;
  readonly onAsk: (part: MemberAsk) => void;
}

/** The most favourable pay between two months: the chart, its figures, and what could not be computed. */
export function PayPart({ view, onAsk }: Props) {
  const layout = useLayout();
  const t = useMemberText();
  const { asked, pay } = view;
  return (
    <Part id="pay" title={t("pay.title")}>
      <div className={layout.row}>
        <MonthField label={t("pay.from")} value={asked.from} onMonth={(from) => onAsk({ from })} />
        <MonthField label={t("pay.to")} value={asked.to} onMonth={(to) => onAsk({ to })} />
      </div>
      <Outcome answer={pay} what={t("pay.title")}>
        {(lines) => <Lines lines={lines} period={view.period} />}
      </Outcome>
    </Part>
  );
}

function Lines({ lines, period }: { lines: PayLinesView; period: MemberView["period"] }) {
  const layout = useLayout();
  const t = useMemberText();
  const [isOpen, setOpen] = useState(false);
  const title = t("pay.chart", period);
  return (
    <div className={layout.screen} style={{ padding: 0 }}>
      {lines.gaps.map((text) => (
        <div key={text} data-outcome="cannot">
          <strong>{t("refused")}</strong> – {text}
        </div>
      ))}
      {lines.runs.map(
        ({ from, safeguard }) =>
          safeguard !== "" && (
            <p key={from} style={{ margin: 0 }}>
              {safeguard}
            </p>
          ),
      )}
      {lines.runs.length > 0 && (
        <>
          <Suspense fallback={<Spinner size="tiny" label={title} />}>
            <PayChart lines={lines} title={title} />
          </Suspense>
          <div>
            <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} data-testid="pay-table">
              {t(isOpen ? "pay.hideTable" : "pay.showTable")}
            </Button>
          </div>
          {isOpen && (
            <>
              <p className={layout.quiet}>{t("pay.tableNote")}</p>
              {lines.runs.map((run) => (
                <RunTable key={run.from} run={run} pairs={lines.pairs} />
              ))}
            </>
          )}
        </>
      )}
    </div>
  );
}

function RunTable({ run, pairs }: { run: PayRunView; pairs: readonly string[] }) {
  const t = useMemberText();
  return (
    <ScrollTable
      label={`${t("pay.title")} ${run.from} – ${run.to}`}
      heads={[
        { text: t("pay.month") },
        ...pairs.map((text) => ({ text, isNumber: true })),
        { text: t("pay.best"), isNumber: true },
      ]}
    >
      {run.rows.map(({ label, amounts, number, best }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          {amounts.map((amount, index) => (
            <td key={index} className="number">
              {amount}
            </td>
          ))}
          <td className="number">
            <strong>{best}</strong> ({t("pairs.number").toLowerCase()} {number})
          </td>
        </tr>
      ))}
    </ScrollTable>
  );
}
