import { Button } from "@fluentui/react-components";
import { usePane, useText } from "../context";
import { choiceOf, choose, type Choice, type DecidedRow } from "./choices";
import { useLayout } from "./layout";

const CHOICES: readonly Choice[] = ["OK", "NOK", "open"];

/** OK, NOK or nothing for a row: what will be written when the user fills. The same from every screen. */
export function Decide({ of }: { of: DecidedRow }) {
  const { choices, onChoices } = usePane();
  const t = useText();
  const layout = useLayout();
  const chosen = choiceOf(of, choices);
  return (
    <div
      className={layout.row}
      style={{ gap: "4px" }}
      role="group"
      aria-label={t("fill.decide", { row: String(of.row) })}
    >
      {CHOICES.map((one) => (
        <Button
          key={one}
          size="small"
          appearance={one === chosen ? "primary" : "outline"}
          aria-pressed={one === chosen}
          onClick={() => one !== chosen && onChoices(choose(of, one, choices))}
        >
          {one === "open" ? t(of.isFilled ? "fill.leave" : "fill.undecided") : one}
        </Button>
      ))}
    </div>
  );
}
