import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane, useText } from "../../context";
import type { MassRow, RowsOf, TotalsAsk } from "../../desk";
import { Shown, useAsked } from "../../failure";
import { useLayout } from "../layout";
import { RefusalNotice } from "../Notice";
import { Pager } from "../Pager";
import { VerdictBadge } from "../SeverityBadge";
import { Who } from "../Who";

const PAGE = 20;

/** The rows of which figures are shown, and what they rest on. */
export interface Opening {
  readonly ask: TotalsAsk;
  /** The list is asked for again when it changes. */
  readonly version: unknown;
}

/** What is read aloud, unless what stands there says more: the one must hold the other. */
function named(text: ReactNode, name: string): { readonly "aria-label"?: string } {
  return typeof text === "string" && !name.includes(text) ? {} : { "aria-label": name };
}

/** One list of rows at a time: which figure is open, and the button that opens another. */
export function useOpenRows(opening: Opening) {
  const layout = useLayout();
  const t = useText();
  const [open, setOpen] = useState<{ readonly of: RowsOf; readonly label: string; readonly rows: number } | null>(null);
  const isOpen = (of: RowsOf): boolean => JSON.stringify(open?.of) === JSON.stringify(of);
  const opener = (of: RowsOf, label: string, rows: number, text: ReactNode): ReactNode =>
    rows === 0 ? (
      text
    ) : (
      <Button
        size="small"
        appearance="transparent"
        style={{
          minWidth: 0,
          padding: 0,
          fontWeight: "inherit",
          fontSize: "inherit",
          textDecoration: "underline",
          textAlign: "left",
        }}
        aria-expanded={isOpen(of)}
        data-print="yes"
        {...named(text, t("totals.rows", { label, count: rows }))}
        onClick={() => setOpen(isOpen(of) ? null : { of, label, rows })}
      >
        {text}
      </Button>
    );
  const list = open && (
    <section className={layout.card}>
      <div className={layout.row} style={{ justifyContent: "space-between" }}>
        <h3 className={layout.heading}>{t("totals.rows", { label: open.label, count: open.rows })}</h3>
        <Button size="small" onClick={() => setOpen(null)}>
          {t("totals.closeRows")}
        </Button>
      </div>
      <MassRows key={JSON.stringify(open.of)} of={open.of} label={open.label} {...opening} />
    </section>
  );
  return { opener, list };
}

function MassRows({ ask, version, of, label }: Opening & { of: RowsOf; label: string }) {
  const { desk, language } = usePane();
  const layout = useLayout();
  const [from, setFrom] = useState(0);
  const asked = useAsked(() => desk.totalRows(ask, of, from, PAGE), [desk, ask, of, from], [version, language]);
  return (
    <Shown asked={asked}>
      {(found) =>
        found === null ? null : found.ok ? (
          <>
            <ul className={layout.list} aria-label={label}>
              {found.value.items.map((row) => (
                <li key={row.index}>
                  <RowButton row={row} />
                </li>
              ))}
            </ul>
            <Pager from={from} size={PAGE} total={found.value.total} onMove={setFrom} />
          </>
        ) : (
          <RefusalNotice refusal={found.refusal} />
        )
      }
    </Shown>
  );
}

function RowButton({ row }: { row: MassRow }) {
  const { showRow } = usePane();
  const t = useText();
  const layout = useLayout();
  const { current, proposed, expected, change, difference } = row;
  return (
    <button type="button" className={layout.item} onClick={() => showRow(row.row)}>
      <span className={layout.row}>
        <VerdictBadge verdict={row.verdict} />
        <Who of={row} />
      </span>
      <span>{t("totals.differences", { difference, change })}</span>
      <span className={layout.quiet}>{t("totals.figures", { current, proposed, expected })}</span>
      {row.cause !== null && <span>{row.cause}</span>}
      {row.isInferred && <span className={layout.quiet}>{t("totals.inferred")}</span>}
    </button>
  );
}
