import { Badge, Button, Field, Input } from "@fluentui/react-components";
import { CheckmarkCircleRegular, PeopleRegular } from "@fluentui/react-icons";
import { useState, type SyntheticEvent } from "react";
import { usePane, useText } from "../../context";
import type { PointItem } from "../../desk";
import { useLayout } from "../../parts/layout";
import { localTime } from "../../localTime";
import { TaskOutcome } from "../../parts/TaskOutcome";
import { useArrival } from "../../parts/useArrival";
import { useTask, type Task } from "../../parts/useTask";

const whoIs = ({ matricule, name }: Pick<PointItem, "matricule" | "name">): string =>
  [matricule, name].filter((part) => part !== "").join(" ");

interface Props {
  readonly point: PointItem;
  readonly onSettled: () => void;
}

/** A member on whom staff list and workbook do not agree: what differs, who else it may be, and how it was settled. */
export function PointCard({ point, onSettled }: Props) {
  const { desk, openMember } = usePane();
  const t = useText();
  const layout = useLayout();
  const task = useTask();
  const { kind, index, row, differs, near, notes, settled, canSettle } = point;
  const who = whoIs(point);
  const [decided, setDecided] = useState<object | null>(null);
  const place = useArrival<HTMLLIElement>(decided);
  const settle = (reason: string | null) =>
    task.run(
      () => desk.settle(point.matricule, reason, localTime()),
      () => {
        onSettled();
        // The control that was pressed goes: focus stays on the point.
        setDecided({});
      },
    );
  return (
    <li className={layout.card} ref={place} tabIndex={-1}>
      <div className={layout.row}>
        <Badge
          appearance="tint"
          color={settled === null ? "warning" : "success"}
          icon={settled === null ? <PeopleRegular /> : <CheckmarkCircleRegular />}
        >
          {t(`roster.kind.${kind}`)}
        </Badge>
        <strong>{who}</strong>
      </div>
      {[...differs, ...notes].map((line) => (
        <span key={line}>{line}</span>
      ))}
      {near.length > 0 && <span className={layout.quiet}>{t("roster.near")}</span>}
      {near.map((one) => (
        <div key={`${one.row ?? ""} ${one.matricule}`} style={{ paddingLeft: "12px" }}>
          <div>{[whoIs(one), ...one.differs].join(" – ")}</div>
          {one.row !== null && <ShowRow row={one.row} />}
        </div>
      ))}
      {row !== null && (
        <div className={layout.row}>
          <ShowRow row={row} />
          {index !== null && (
            <Button size="small" appearance="subtle" onClick={() => openMember(index)}>
              {t("check.openMember")}
            </Button>
          )}
        </div>
      )}
      {settled !== null && (
        <div className={layout.row}>
          <span>{t("roster.settled", { reason: settled })}</span>
          <Button size="small" disabledFocusable={task.isRunning} onClick={() => void settle(null)}>
            {t("roster.reopen")}
          </Button>
        </div>
      )}
      {settled === null && canSettle && <SettleForm who={who} task={task} onSettle={(reason) => void settle(reason)} />}
      <TaskOutcome task={task} />
    </li>
  );
}

function ShowRow({ row }: { row: number }) {
  const { showRow } = usePane();
  const t = useText();
  return (
    <Button size="small" appearance="subtle" onClick={() => showRow(row)}>
      {t("roster.row", { row: String(row) })}
    </Button>
  );
}

/** A point is settled with one click; the reason goes into the log of the workbook. */
function SettleForm({ who, task, onSettle }: { who: string; task: Task; onSettle: (reason: string) => void }) {
  const t = useText();
  const layout = useLayout();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const text = reason.trim();
    setMissing(text === "");
    if (text !== "") onSettle(text);
  };
  return (
    <form onSubmit={submit} className={layout.row} noValidate>
      <Field
        label={t("roster.reason")}
        orientation="horizontal"
        size="small"
        style={{ flex: 1, minWidth: "160px" }}
        {...(isMissing ? { validationMessage: t("roster.reasonMissing") } : {})}
      >
        <Input
          size="small"
          style={{ minWidth: 0, width: "100%" }}
          input={{ style: { minWidth: 0, width: "100%" } }}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Button type="submit" size="small" disabledFocusable={task.isRunning} aria-label={t("roster.settleOf", { who })}>
        {t("roster.settle")}
      </Button>
    </form>
  );
}
