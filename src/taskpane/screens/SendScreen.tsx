import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular, CircleRegular, InfoRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { usePane, useText } from "../context";
import type { CheckView, SendItem } from "../desk";
import { Shown, useAsked } from "../failure";
import { CheckFirst } from "../parts/CheckFirst";
import { useLayout } from "../parts/layout";
import { RowList } from "../parts/RowList";

/** Step 5: what the note asks before the file is sent, whether it holds, and the rows where it does not. */
export default function SendScreen({ view }: { view: CheckView | null }) {
  const { desk, language } = usePane();
  const t = useText();
  const layout = useLayout();
  const asked = useAsked(() => desk.sendList(), [desk], [view, language]);
  if (!view) {
    return (
      <div className={layout.screen}>
        <CheckFirst />
      </div>
    );
  }
  return (
    <div className={layout.screen}>
      <p className={layout.quiet}>{t("send.intro")}</p>
      <Shown asked={asked} waiting={t("app.loading")}>
        {(items) => (
          <ul className={layout.list}>
            {items.map((item) => (
              <Line key={item.code} item={item} version={view} />
            ))}
          </ul>
        )}
      </Shown>
    </div>
  );
}

function Line({ item: { code, isDone, text, indexes }, version }: { item: SendItem; version: unknown }) {
  const t = useText();
  const layout = useLayout();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={layout.card}>
      <div style={{ display: "flex", gap: "10px" }}>
        <span style={{ fontSize: "20px", lineHeight: 1 }} aria-hidden="true">
          {isDone === null ? <InfoRegular /> : isDone ? <CheckmarkCircleRegular /> : <CircleRegular />}
        </span>
        <span>
          <strong>{t(isDone === null ? "send.reminder" : isDone ? "send.done" : "send.todo")}</strong> – {text}
        </span>
      </div>
      {indexes.length > 0 && (
        <div>
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} data-testid={`rows-${code}`}>
            {t(isOpen ? "list.hideRows" : "list.showRows", { count: indexes.length })}
          </Button>
        </div>
      )}
      {isOpen && <RowList indexes={indexes} version={version} title={text} />}
    </li>
  );
}
