import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useRef, useState } from "react";
import { usePane, useText } from "../context";
import type { CheckView, FindingFilter, FindingItem } from "../desk";
import { Failure, useAsked } from "../failure";
import { CauseList } from "../parts/check/CauseList";
import { FindingFilters, VERDICTS } from "../parts/check/FindingFilters";
import { FindingMoves } from "../parts/check/FindingMoves";
import { FindingRow } from "../parts/check/FindingRow";
import { FindingsSheet } from "../parts/check/FindingsSheet";
import { useLayout } from "../parts/layout";
import { MarkCells } from "../parts/MarkCells";
import { Notice } from "../parts/Notice";
import { Pager } from "../parts/Pager";
import { VerdictBadge } from "../parts/SeverityBadge";
import { TaskOutcome } from "../parts/TaskOutcome";
import { TaskProgress } from "../parts/TaskProgress";
import { useArrival } from "../parts/useArrival";
import type { Task } from "../parts/useTask";
import "../page/print.css";

const PAGE = 50;
const EVERYTHING: FindingFilter = { verdict: null, code: null, text: "" };

const useStyles = makeStyles({
  // As many findings in sight as fit.
  screen: { gap: "8px" },
  badges: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  start: { alignSelf: "flex-start", justifyContent: "flex-start", textAlign: "left" },
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
  readonly onChanged: () => void;
}

/** Step 2: the findings of the check, grouped by cause; one of them open at a time. */
export default function CheckScreen({ view, arrived, isStale, task, onCheck, onChanged }: Props) {
  const t = useText();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={mergeClasses(layout.screen, styles.screen)}>
      <div className={layout.row}>
        <Button
          appearance={view ? "secondary" : "primary"}
          size={view ? "small" : "medium"}
          disabledFocusable={task.isRunning}
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
        <Findings view={view} arrived={arrived} onChanged={onChanged} />
      ) : (
        !task.isRunning && <p className={layout.quiet}>{t("check.none")}</p>
      )}
    </div>
  );
}

interface FindingsProps {
  readonly view: CheckView;
  readonly arrived: CheckView | null;
  readonly onChanged: () => void;
}

function Findings({ view, arrived, onChanged }: FindingsProps) {
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
      <CauseList groups={view.groups} code={filter.code} onChoose={(code) => change({ code })} />
      <FindingFilters filter={filter} onChange={change} />
      <FindingMoves current={current} total={asked.value ? page.total : null} onOpen={open} />
      {asked.failure && <Failure error={asked.failure.error} onRetry={asked.again} />}
      {asked.value && (
        <ol className={layout.list} style={{ gap: "4px" }} aria-label={t("check.all")}>
          {page.items.map((item, index) => {
            const position = page.from + index;
            const isOpen = position === current;
            return (
              <FindingRow
                key={`${item.index} ${item.code} ${item.column}`}
                item={item}
                sheet={view.sheet}
                isOpen={isOpen}
                onPress={() => (isOpen ? setCurrent(-1) : open(position))}
                opened={opened}
              />
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
      <FindingsSheet onChanged={onChanged} />
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
