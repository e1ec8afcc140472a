import { Button, Field, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useRef, useState } from "react";
import type { FindingCode, Verdict } from "../../checks";
import { verdictLabel } from "../../words";
import { usePane, useText } from "../context";
import type { CheckView, FindingFilter, FindingItem } from "../desk";
import { Failure, useAsked } from "../failure";
import { FindingCard } from "../parts/FindingCard";
import { useLayout } from "../parts/layout";
import { MarkCells } from "../parts/MarkCells";
import { Notice } from "../parts/Notice";
import { Pager } from "../parts/Pager";
import { SeverityBadge, VerdictBadge } from "../parts/SeverityBadge";
import { TaskOutcome } from "../parts/TaskOutcome";
import { TaskProgress } from "../parts/TaskProgress";
import { Who } from "../parts/Who";
import { useArrival } from "../parts/useArrival";
import type { Task } from "../parts/useTask";

const PAGE = 50;
const EVERYTHING: FindingFilter = { verdict: null, code: null, text: "" };
const VERDICTS: readonly Verdict[] = ["NOK", "REVIEW", "OK"];
const FIRST_CAUSES = 3;

const useStyles = makeStyles({
  // As many findings in sight as fit.
  screen: { gap: "8px" },
  badges: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  causesHead: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
  what: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  // Given and expected stay side by side.
  change: { display: "inline-block" },
  compact: { paddingBlock: "5px", gap: 0 },
  moves: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    marginInline: "-12px",
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Room for the moves above, when a finding is brought into view.
  finding: { scrollMarginTop: "52px", scrollMarginBottom: "12px" },
  start: { alignSelf: "flex-start", justifyContent: "flex-start", textAlign: "left" },
  cause: { justifyContent: "flex-start", textAlign: "left", width: "100%", paddingInline: "4px" },
  causeTitle: { flex: 1, minWidth: "120px" },
  causeRow: { display: "flex", alignItems: "center", gap: "8px", width: "100%", flexWrap: "wrap" },
});

interface Page {
  readonly from: number;
  readonly total: number;
  readonly items: readonly FindingItem[];
}

const NO_PAGE: Page = { from: 0, total: 0, items: [] };

interface Props {
  readonly view: CheckView | null;
  /** The view that a check has just brought; focus goes to it once. */
  readonly arrived: CheckView | null;
  readonly isStale: boolean;
  readonly task: Task;
  readonly onCheck: () => void;
}

/** Step 2: the findings of the check, grouped by cause; one of them open at a time. */
export default function CheckScreen({ view, arrived, isStale, task, onCheck }: Props) {
  const t = useText();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={mergeClasses(layout.screen, styles.screen)}>
      <div className={layout.row}>
        <Button
          appearance={view ? "secondary" : "primary"}
          size={view ? "small" : "medium"}
          disabled={task.isRunning}
          onClick={onCheck}
        >
          {t(view ? "check.again" : "check.run")}
        </Button>
        {view && <MarkCells />}
      </div>
      <TaskProgress task={task} />
      <TaskOutcome task={task} />
      {isStale && <Notice text={t("check.stale")} intent="warning" />}
      {view ? (
        <Findings view={view} arrived={arrived} />
      ) : (
        !task.isRunning && <p className={layout.quiet}>{t("check.none")}</p>
      )}
    </div>
  );
}

function Findings({ view, arrived }: { view: CheckView; arrived: CheckView | null }) {
  const { desk, language, select, saveText } = usePane();
  const t = useText();
  const layout = useLayout();
  const styles = useStyles();
  const [filter, setFilter] = useState(EVERYTHING);
  const [from, setFrom] = useState(0);
  const asked = useAsked<Page>(
    async () => ({ from, ...(await desk.findings(filter, from, PAGE)) }),
    [desk, filter, from],
    [view, language],
  );
  const page = asked.value ?? NO_PAGE;
  const [current, setCurrent] = useState(-1);
  const opened = useRef<HTMLLIElement>(null);
  const change = (part: Partial<FindingFilter>) => {
    setFilter({ ...filter, ...part });
    setFrom(0);
    setCurrent(-1);
  };
  const summary = useArrival<HTMLElement>(arrived);
  const toSelect = useRef(-1);
  const open = useCallback(
    (position: number) => {
      if (position < 0 || position >= page.total) return;
      toSelect.current = position;
      setFrom(Math.floor(position / PAGE) * PAGE);
      setCurrent(position);
    },
    [page.total],
  );
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    opened.current?.scrollIntoView({ block: "start" });
    // The finding may stand on a page that has yet to come.
    const item = page.items[current - page.from];
    if (!item || toSelect.current !== current) return;
    toSelect.current = -1;
    if (item.position !== null) select({ sheet: view.sheet, row: item.row - 1, column: item.position });
  }, [current, page, select, view.sheet]);
  const exportLacking = async () => {
    for (const { name, text } of await desk.lackingCsv()) saveText(name, text);
  };
  useEffect(() => {
    // Alt with an arrow goes from finding to finding wherever the focus is in the pane.
    const move = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
      // In a field that opens a list these keys open it.
      if (event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      open(current + (event.key === "ArrowDown" ? 1 : -1));
    };
    document.addEventListener("keydown", move);
    return () => document.removeEventListener("keydown", move);
  }, [open, current]);
  return (
    <>
      <div className={styles.badges} role="group" aria-label={t("check.verdict")}>
        <strong ref={summary} tabIndex={-1}>
          {t("check.summary", { rows: view.rows })}
        </strong>
        {VERDICTS.map((verdict) => (
          <VerdictBadge key={verdict} verdict={verdict} count={view.verdicts[verdict]} />
        ))}
      </div>
      {view.fileFindings.map((text) => (
        <Notice key={text} text={text} intent="warning" />
      ))}
      <Causes view={view} code={filter.code} onChoose={(code) => change({ code })} />
      <div className={layout.row}>
        <Field label={t("check.verdict")} size="small">
          <Select
            size="small"
            value={filter.verdict ?? ""}
            onChange={(_, { value }) => change({ verdict: value === "" ? null : (value as Verdict) })}
          >
            <option value="">{t("check.everyVerdict")}</option>
            {VERDICTS.map((verdict) => (
              <option key={verdict} value={verdict}>
                {verdictLabel(verdict, language)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("check.search")} size="small" style={{ flex: 1, minWidth: "140px" }}>
          <Input type="search" size="small" value={filter.text} onChange={(_, { value }) => change({ text: value })} />
        </Field>
      </div>
      <div className={styles.moves}>
        <Button
          size="small"
          icon={<ArrowUpRegular />}
          aria-label={t("check.previous")}
          aria-keyshortcuts="Alt+ArrowUp"
          title={t("check.previousKeys")}
          disabled={current <= 0}
          onClick={() => open(current - 1)}
        />
        <Button
          size="small"
          icon={<ArrowDownRegular />}
          aria-label={t("check.next")}
          aria-keyshortcuts="Alt+ArrowDown"
          title={t("check.nextKeys")}
          disabled={page.total === 0 || current >= page.total - 1}
          onClick={() => open(current + 1)}
        />
        <span aria-live="polite">
          {current >= 0
            ? t("check.position", { at: current + 1, total: page.total })
            : !asked.value
              ? ""
              : page.total === 0
                ? t("check.nothing")
                : t("check.found", { count: page.total })}
        </span>
      </div>
      {asked.failure && <Failure error={asked.failure.error} onRetry={asked.again} />}
      {asked.value && (
        <ol className={layout.list} style={{ gap: "4px" }} aria-label={t("check.all")}>
          {page.items.map((one, index) => {
            const position = page.from + index;
            const isOpen = position === current;
            return (
              <li
                key={`${one.index} ${one.code} ${one.column}`}
                className={styles.finding}
                ref={isOpen ? opened : undefined}
              >
                <button
                  type="button"
                  className={mergeClasses(layout.item, styles.compact)}
                  aria-expanded={isOpen}
                  onClick={() => (isOpen ? setCurrent(-1) : open(position))}
                >
                  <span className={layout.row}>
                    <SeverityBadge severity={one.severity} />
                    {!isOpen && <Who of={one} />}
                  </span>
                  <span className={styles.what}>
                    {one.title}
                    {!isOpen && (one.given !== null || one.expected !== null) && (
                      <>
                        {" · "}
                        <span className={styles.change}>
                          {one.column}: {one.given ?? "–"} → {one.expected ?? "?"}
                        </span>
                      </>
                    )}
                  </span>
                </button>
                {isOpen && <FindingCard item={one} sheet={view.sheet} />}
              </li>
            );
          })}
        </ol>
      )}
      <Pager
        from={from}
        size={PAGE}
        total={page.total}
        onMove={(start) => {
          setFrom(start);
          setCurrent(-1);
        }}
      />
      {view.isLacking && (
        <Button
          size="small"
          className={styles.start}
          icon={<ArrowDownloadRegular />}
          onClick={() => void exportLacking()}
        >
          {t("check.lacking")}
        </Button>
      )}
      {view.skipped.length > 0 && (
        <details>
          <summary>{t("check.skipped", { count: view.skipped.length })}</summary>
          <ul>
            {view.skipped.slice(0, 200).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Causes({
  view,
  code,
  onChoose,
}: {
  view: CheckView;
  code: FindingCode | null;
  onChoose: (code: FindingCode | null) => void;
}) {
  const t = useText();
  const layout = useLayout();
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const groups = view.groups.filter(({ severity }) => severity !== "sign-off");
  if (groups.length === 0) return <Notice text={t("check.allGood")} intent="success" />;
  const help = groups.find((group) => group.code === code)?.help;
  const shown = isWhole ? groups : groups.filter((group, index) => index < FIRST_CAUSES || group.code === code);
  return (
    <section>
      <div className={styles.causesHead}>
        <h2 className={layout.heading}>{t("check.causes")}</h2>
        {groups.length > FIRST_CAUSES && (
          <Button size="small" appearance="transparent" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? t("check.fewerCauses") : t("check.allCauses", { count: groups.length })}
          </Button>
        )}
      </div>
      <ul className={layout.list} style={{ gap: "2px", marginTop: "2px" }}>
        {shown.map((group) => (
          <li key={group.code}>
            <Button
              size="small"
              appearance={group.code === code ? "outline" : "subtle"}
              aria-pressed={group.code === code}
              className={styles.cause}
              onClick={() => onChoose(group.code === code ? null : group.code)}
            >
              <span className={styles.causeRow}>
                <SeverityBadge severity={group.severity} />
                <span className={styles.causeTitle}>{group.title}</span>
                <strong>{t("check.rowCount", { count: group.count })}</strong>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {help && <p className={layout.quiet}>{help}</p>}
    </section>
  );
}
