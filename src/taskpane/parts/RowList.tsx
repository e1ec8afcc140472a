import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type CSSProperties } from "react";
import { usePane, useText } from "../context";
import type { FillItem } from "../desk";
import { Shown, useAsked } from "../failure";
import { choose } from "./choices";
import { Decide } from "./Decide";
import { useLayout } from "./layout";
import { Pager } from "./Pager";
import { VerdictBadge } from "./SeverityBadge";
import { Who } from "./Who";

const PAGE = 30;
// A remark shows whole where the browser can grow the field with its text.
const GROWING = { fieldSizing: "content", maxHeight: "none" } as CSSProperties;

interface Props {
  /** Indexes of members, as they were when the list was asked for: a card stays where it is, whatever is decided. */
  readonly indexes: readonly number[];
  /** What the cards rest on: they are asked for again when it changes. */
  readonly version: unknown;
  readonly title: string;
}

/** Rows with their verdict, what will be written in them and what stands there, to be decided one by one. */
export function RowList({ indexes, version, title }: Props) {
  const { desk, language, choices } = usePane();
  const layout = useLayout();
  const [from, setFrom] = useState(0);
  const [listed, setListed] = useState(indexes);
  if (listed !== indexes) {
    setListed(indexes);
    setFrom(0);
  }
  const asked = useAsked(
    () => desk.fillItems(choices, indexes.slice(from, from + PAGE)),
    [desk, choices, indexes, from],
    [version, language],
  );
  return (
    <Shown asked={asked}>
      {(items) => (
        <>
          <ul className={layout.list} aria-label={title}>
            {items.map((item) => (
              <RowCard key={item.row} item={item} />
            ))}
          </ul>
          <Pager from={from} size={PAGE} total={indexes.length} onMove={setFrom} />
        </>
      )}
    </Shown>
  );
}

function RowCard({ item }: { item: FillItem }) {
  const { choices, onChoices, openMember, showRow } = usePane();
  const t = useText();
  const layout = useLayout();
  const { before } = item;
  return (
    <li className={layout.card}>
      <div className={layout.row}>
        <VerdictBadge verdict={item.verdict} />
        <Who of={item} />
      </div>
      {item.causes.length > 0 && (
        <span className={layout.quiet}>{item.causes.map(({ title }) => title).join(" · ")}</span>
      )}
      <Decide of={item} />
      {item.accord === "NOK" && (
        <RemarkField
          key={item.remark}
          item={item}
          onSave={(remark) => onChoices(choose(item, "NOK", choices, remark))}
        />
      )}
      {item.isFilled && <span>{t(item.accord === null ? "fill.already" : "fill.replaces", before)}</span>}
      <div className={layout.row}>
        <Button size="small" appearance="subtle" onClick={() => showRow(item.row)}>
          {t("check.showRow")}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => openMember(item.index)}>
          {t("check.openMember")}
        </Button>
      </div>
    </li>
  );
}

/** A remark that can be edited; it counts when the field is left. */
function RemarkField({ item, onSave }: { item: FillItem; onSave: (remark: string) => void }) {
  const t = useText();
  const [text, setText] = useState(item.remark);
  return (
    <Field label={t("fill.remark", { row: String(item.row) })} size="small">
      <Textarea
        size="small"
        resize="vertical"
        textarea={{ style: GROWING }}
        value={text}
        onChange={(_, { value }) => setText(value)}
        onBlur={() => text !== item.remark && onSave(text)}
      />
    </Field>
  );
}
