import { Button, tokens } from "@fluentui/react-components";
import { DismissCircleRegular, InfoRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { Worded } from "../../desk";
import { useLayout } from "../layout";
import { useMemberText } from "./useMemberText";

/** An answer of the rules: a value, "not due", or refused, each with its own sign and words; and why. */
export function Outcome<T>({
  answer,
  what,
  children,
}: {
  answer: Worded<T>;
  /** What the answer is about, for those who hear the button alone. */
  what: string;
  children: (value: T) => ReactNode;
}) {
  const layout = useLayout();
  const t = useMemberText();
  if (answer.kind === "cannot") {
    return (
      <div className={layout.row} style={{ flexWrap: "nowrap", alignItems: "flex-start" }} data-outcome="cannot">
        <DismissCircleRegular aria-hidden="true" style={{ flexShrink: 0, color: tokens.colorPaletteRedForeground1 }} />
        <span>
          <strong>{t("refused")}</strong> – {answer.text}
        </span>
      </div>
    );
  }
  return (
    <div data-outcome={answer.kind}>
      {answer.kind === "amount" ? (
        children(answer.amount)
      ) : (
        <div className={layout.row} style={{ flexWrap: "nowrap", alignItems: "flex-start" }}>
          <InfoRegular aria-hidden="true" style={{ flexShrink: 0 }} />
          <span>{answer.text}</span>
        </div>
      )}
      <Why lines={answer.why} what={what} />
    </div>
  );
}

/** The reasoning of the rule, on demand. */
function Why({ lines, what }: { lines: readonly string[]; what: string }) {
  const t = useMemberText();
  const [isOpen, setOpen] = useState(false);
  if (lines.length === 0) return null;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<QuestionCircleRegular />}
        aria-expanded={isOpen}
        aria-label={t("whyOf", { what })}
        onClick={() => setOpen(!isOpen)}
      >
        {t("why")}
      </Button>
      {isOpen && <ReasonList lines={lines} />}
    </>
  );
}

/** The steps of a reasoning, in order. */
export function ReasonList({ lines }: { lines: readonly string[] }) {
  return (
    <ol style={{ margin: "4px 0", paddingLeft: "20px" }}>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ol>
  );
}
