import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../context";
import { Failure, useAsked } from "../../failure";
import { useLayout } from "../layout";
import { MoveBar } from "../MoveBar";
import { Pager } from "../Pager";
import { VerdictBadge } from "../SeverityBadge";
import { Who } from "../Who";
import { useMemberText } from "./useMemberText";

const PAGE = 20;

interface Props {
  readonly index: number;
  readonly count: number;
  readonly onOpen: (index: number) => void;
}

/** Previous and next member, by button or keyboard. */
export function MemberMoves({ index, count, onOpen }: Props) {
  const t = useMemberText();
  return (
    <MoveBar
      previous={{
        label: t("move.previous"),
        keys: "Alt+PageUp",
        isOff: index <= 0,
        onMove: () => onOpen(index - 1),
      }}
      next={{
        label: t("move.next"),
        keys: "Alt+PageDown",
        isOff: index >= count - 1,
        onMove: () => onOpen(index + 1),
      }}
    >
      <span>{t("move.position", { at: index + 1, total: count })}</span>
    </MoveBar>
  );
}

/** The list of members, narrowed by what is written. */
export function MemberFinder({ version, onOpen }: { version: unknown; onOpen: (index: number) => void }) {
  const { desk } = usePane();
  const layout = useLayout();
  const t = useMemberText();
  const [text, setText] = useState("");
  const [from, setFrom] = useState(0);
  const isEmpty = text.trim() === "";
  const asked = useAsked(
    async () => (isEmpty ? null : desk.members(text, from, PAGE)),
    [desk, isEmpty, text, from],
    [version],
  );
  const found = isEmpty ? null : asked.value;
  const open = (index: number) => {
    setText("");
    onOpen(index);
  };
  return (
    <div role="search" data-print="no">
      <Field label={t("find.label")} size="small" hint={t("move.keys")}>
        <Input
          type="search"
          size="small"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setFrom(0);
          }}
        />
      </Field>
      {asked.failure && <Failure error={asked.failure.error} onRetry={asked.again} />}
      <div role="status">{found && (found.total === 0 ? t("find.none") : t("find.count", { count: found.total }))}</div>
      {found && found.total > 0 && (
        <>
          <ul className={layout.list} aria-label={t("find.list")}>
            {found.items.map(({ index, row, matricule, name, verdict }) => (
              <li key={index}>
                <button type="button" className={layout.item} onClick={() => open(index)}>
                  <span className={layout.row}>
                    <VerdictBadge verdict={verdict} />
                    <Who of={{ row, matricule, name }} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <Pager from={from} size={PAGE} total={found.total} onMove={setFrom} />
        </>
      )}
    </div>
  );
}
