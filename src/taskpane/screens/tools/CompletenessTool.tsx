import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { TabularFile } from "../../../conversion";
import type { PointKind } from "../../../zone";
import type { Refusal } from "../../../values";
import { usePane, useText } from "../../context";
import type { CompletenessView } from "../../desk";
import { Shown, useAsked } from "../../failure";
import { CheckFirst } from "../../parts/CheckFirst";
import { useLayout } from "../../parts/layout";
import { Pager } from "../../parts/Pager";
import { RefusalNotice } from "../../parts/Notice";
import { TableChoice } from "../../parts/TableChoice";
import { TaskOutcome } from "../../parts/TaskOutcome";
import { TaskProgress } from "../../parts/TaskProgress";
import { useTask } from "../../parts/useTask";
import type { ToolProps } from "./toolProps";
import { PointCard } from "./PointCard";

const PAGE = 20;

/** The workbook against the zone's own staff list: who is missing, who is too many, what differs, and what was settled. */
export default function CompletenessTool({ view, onChanged }: ToolProps) {
  const { desk, language, abilities } = usePane();
  const t = useText();
  const task = useTask();
  const [kind, setKind] = useState<PointKind | null>(null);
  const [from, setFrom] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const asked = useAsked(() => desk.completeness(kind, from, PAGE), [desk, kind, from], [view, language]);
  const put = (table: TabularFile | null) =>
    task.run(
      (onProgress) => desk.useRoster(table, onProgress),
      () => {
        abilities.onSupplied?.("roster", table?.name ?? null);
        setFrom(0);
        onChanged();
      },
    );
  const afterSettling = () => {
    asked.again();
    onChanged();
  };
  if (!view) return <CheckFirst />;
  return (
    <Shown asked={asked} waiting={t("app.loading")}>
      {(answer) => (
        <>
          <TableChoice
            label={t("roster.choose")}
            list="roster"
            name={(answer.ok && answer.value?.list) || null}
            isDisabled={task.isRunning}
            onTable={(table) => void put(table)}
            onRefused={setRefusal}
            onRemove={() => void put(null)}
          />
          <RefusalNotice refusal={refusal} />
          <TaskProgress task={task} />
          <TaskOutcome task={task} />
          {!answer.ok && <RefusalNotice refusal={answer.refusal} />}
          {answer.ok && answer.value && (
            <Points
              found={answer.value}
              kind={kind}
              from={from}
              onKind={(one) => {
                setKind(one);
                setFrom(0);
              }}
              onMove={setFrom}
              onSettled={afterSettling}
            />
          )}
        </>
      )}
    </Shown>
  );
}

interface PointsProps {
  readonly found: CompletenessView;
  readonly kind: PointKind | null;
  readonly from: number;
  readonly onKind: (kind: PointKind | null) => void;
  readonly onMove: (from: number) => void;
  readonly onSettled: () => void;
}

function Points({ found, kind, from, onKind, onMove, onSettled }: PointsProps) {
  const t = useText();
  const layout = useLayout();
  const { list, listed, rows, kinds, total, items } = found;
  if (list === null) return <p className={layout.quiet}>{t("roster.none")}</p>;
  const sum = (of: "open" | "settled") => kinds.reduce((count, one) => count + one[of], 0);
  return (
    <>
      <dl className={layout.facts}>
        <dt>{t("roster.listed")}</dt>
        <dd>{listed}</dd>
        <dt>{t("roster.rows")}</dt>
        <dd>{rows}</dd>
        <dt>{t("roster.open")}</dt>
        <dd>
          <strong data-testid="roster-open">{sum("open")}</strong>
        </dd>
        <dt>{t("roster.settledCount")}</dt>
        <dd>{sum("settled")}</dd>
      </dl>
      {sum("open") + sum("settled") === 0 ? (
        <p style={{ margin: 0 }}>{t("roster.nothing")}</p>
      ) : (
        <Field label={t("roster.show")} size="small">
          <Select
            size="small"
            value={kind ?? ""}
            onChange={(_, { value }) => onKind(value === "" ? null : (value as PointKind))}
          >
            <option value="">{t("roster.all")}</option>
            {kinds
              .filter(({ open, settled }) => open + settled > 0)
              .map((one) => (
                <option key={one.kind} value={one.kind}>
                  {t("roster.option", {
                    kind: t(`roster.kind.${one.kind}`),
                    open: one.open,
                    total: one.open + one.settled,
                  })}
                </option>
              ))}
          </Select>
        </Field>
      )}
      <ul className={layout.list} aria-label={t("roster.points")}>
        {items.map((item, at) => (
          <PointCard
            key={`${item.kind} ${item.row ?? ""} ${item.matricule} ${from + at}`}
            point={item}
            onSettled={onSettled}
          />
        ))}
      </ul>
      <Pager from={from} size={PAGE} total={total} onMove={onMove} />
    </>
  );
}
