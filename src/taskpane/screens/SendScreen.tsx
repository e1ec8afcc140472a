import { CheckmarkCircleRegular, CircleRegular, InfoRegular } from "@fluentui/react-icons";
import { usePane, useText } from "../context";
import type { CheckView } from "../desk";
import { Shown, useAsked } from "../failure";
import { useLayout } from "../parts/layout";

/** Step 5: what the note asks before the file is sent, and whether it holds. */
export default function SendScreen({ view }: { view: CheckView | null }) {
  const { desk, language } = usePane();
  const t = useText();
  const layout = useLayout();
  const asked = useAsked(() => desk.sendList(), [desk], [view, language]);
  return (
    <div className={layout.screen}>
      <p className={layout.quiet}>{t(view ? "send.intro" : "fill.first")}</p>
      <Shown asked={asked} {...(view ? { waiting: t("app.loading") } : {})}>
        {(items) => (
          <ul className={layout.list}>
            {items.map(({ code, isDone, text }) => (
              <li key={code} className={layout.card} style={{ flexDirection: "row", gap: "10px" }}>
                <span style={{ fontSize: "20px", lineHeight: 1 }} aria-hidden="true">
                  {isDone === null ? <InfoRegular /> : isDone ? <CheckmarkCircleRegular /> : <CircleRegular />}
                </span>
                <span>
                  <strong>{t(isDone === null ? "send.reminder" : isDone ? "send.done" : "send.todo")}</strong> – {text}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </div>
  );
}
