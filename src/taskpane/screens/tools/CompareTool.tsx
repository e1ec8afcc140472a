import { Badge, Button, Field, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { usePane, useText } from "../../context";
import { COMPARE_FILTERS, type ComparedItem, type CompareFilter, type CompareView } from "../../desk";
import { Shown, useAsked } from "../../failure";
import { CheckFirst } from "../../parts/CheckFirst";
import { fileBytes } from "../../parts/fileBytes";
import { useLayout } from "../../parts/layout";
import { ScrollTable } from "../../parts/member/Part";
import { RefusalNotice } from "../../parts/Notice";
import { Pager } from "../../parts/Pager";
import { TaskOutcome } from "../../parts/TaskOutcome";
import { TaskProgress } from "../../parts/TaskProgress";
import { useTask } from "../../parts/useTask";
import type { ToolProps } from "./toolProps";

const PAGE = 20;

/** The workbook beside an earlier file: which rows changed, and which corrections were followed. */
export default function CompareTool({ view }: ToolProps) {
  const { desk, language } = usePane();
  const t = useText();
  const task = useTask();
  const input = useRef<HTMLInputElement>(null);
  const [filter, setFilter] = useState<CompareFilter>("all");
  const [from, setFrom] = useState(0);
  const asked = useAsked(() => desk.compared(filter, from, PAGE), [desk, filter, from], [view, language]);
  const show = (one: CompareFilter) => {
    setFilter(one);
    setFrom(0);
  };
  const take = (file: File | undefined) => {
    if (!file) return;
    void task.run(
      async (onProgress) => {
        const bytes = await fileBytes(file);
        return bytes.ok ? desk.compare(file.name, bytes.value, onProgress) : bytes;
      },
      () => {
        show("all");
        asked.again();
      },
      true,
    );
  };
  if (!view) return <CheckFirst />;
  return (
    <>
      <div>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label={t("compare.choose")}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <Button size="small" disabledFocusable={task.isRunning} onClick={() => input.current?.click()}>
          {t("compare.choose")}
        </Button>
      </div>
      <TaskProgress task={task} />
      <TaskOutcome task={task} />
      <Shown asked={asked} waiting={t("app.loading")}>
        {(answer) =>
          answer.ok ? (
            <Compared found={answer.value} filter={filter} from={from} onFilter={show} onMove={setFrom} />
          ) : (
            <RefusalNotice refusal={answer.refusal} />
          )
        }
      </Shown>
    </>
  );
}

interface ComparedProps {
  readonly found: CompareView | null;
  readonly filter: CompareFilter;
  readonly from: number;
  readonly onFilter: (filter: CompareFilter) => void;
  readonly onMove: (from: number) => void;
}

function Compared({ found, filter, from, onFilter, onMove }: ComparedProps) {
  const t = useText();
  const layout = useLayout();
  if (!found) return <p className={layout.quiet}>{t("compare.none")}</p>;
  const { name, totals, withoutKey, total, items } = found;
  const counted = (one: CompareFilter): string =>
    one === "all" ? t("compare.all") : t("compare.option", { what: t(`compare.${one}`), count: totals[one] });
  return (
    <>
      <strong data-testid="compared-with">{t("compare.with", { name })}</strong>
      <dl className={layout.facts}>
        {(["changed", "new", "gone", "same", "followed", "partly", "not"] as const).map((one) => (
          <div key={one} style={{ display: "contents" }}>
            <dt>{t(`compare.${one}`)}</dt>
            <dd>{totals[one]}</dd>
          </div>
        ))}
      </dl>
      {withoutKey.map((line) => (
        <span key={line} className={layout.quiet}>
          {line}
        </span>
      ))}
      <Field label={t("compare.rowsTitle")} size="small">
        <Select size="small" value={filter} onChange={(_, { value }) => onFilter(value as CompareFilter)}>
          {COMPARE_FILTERS.map((one) => (
            <option key={one} value={one}>
              {counted(one)}
            </option>
          ))}
        </Select>
      </Field>
      {total === 0 && filter === "all" && <p style={{ margin: 0 }}>{t("compare.nothing")}</p>}
      <ul className={layout.list} aria-label={t("compare.rowsTitle")}>
        {items.map((item) => (
          <ComparedCard key={item.matricule} item={item} />
        ))}
      </ul>
      <Pager from={from} size={PAGE} total={total} onMove={onMove} />
    </>
  );
}

function ComparedCard({ item }: { item: ComparedItem }) {
  const { showRow, openMember } = usePane();
  const t = useText();
  const layout = useLayout();
  const { matricule, name, change, remark, isFollowed, verdicts, cells, index, row } = item;
  const who = `${matricule} ${name}`.trim();
  const heads = [{ text: t("compare.column") }, { text: t("compare.before") }, { text: t("compare.after") }];
  return (
    <li className={layout.card}>
      <div className={layout.row}>
        <strong>{who}</strong>
        <Badge appearance="tint" color="informative">
          {change}
        </Badge>
        {remark !== null && (
          <Badge appearance="tint" color={isFollowed ? "success" : "warning"}>
            {remark}
          </Badge>
        )}
      </div>
      <span>{verdicts.join(" → ")}</span>
      {cells.length > 0 && (
        <ScrollTable label={t("compare.cells", { who })} heads={heads}>
          {cells.map(({ title, before, after }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </ScrollTable>
      )}
      {row !== null && index !== null && (
        <div className={layout.row}>
          <Button size="small" appearance="subtle" onClick={() => showRow(row)}>
            {t("roster.row", { row: String(row) })}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => openMember(index)}>
            {t("check.openMember")}
          </Button>
        </div>
      )}
    </li>
  );
}
