import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { useText } from "../../context";

const useStyles = makeStyles({
  moves: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    marginInline: "-12px",
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  /** Place of the finding that is open; -1 for none. */
  readonly current: number;
  /** null while the findings are not known. */
  readonly total: number | null;
  readonly onOpen: (position: number) => void;
}

/** From finding to finding, by buttons or by Alt with an arrow. */
export function FindingMoves({ current, total, onOpen }: Props) {
  const t = useText();
  const styles = useStyles();
  useEffect(() => {
    // Alt with an arrow goes from finding to finding wherever the focus is in the pane.
    const move = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
      // In a field that opens a list these keys open it.
      if (event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      onOpen(current + (event.key === "ArrowDown" ? 1 : -1));
    };
    document.addEventListener("keydown", move);
    return () => document.removeEventListener("keydown", move);
  }, [onOpen, current]);
  const found = (count: number): string => (count === 0 ? t("check.nothing") : t("check.found", { count }));
  return (
    <div className={styles.moves} data-print="no">
      <Button
        size="small"
        icon={<ArrowUpRegular />}
        aria-label={t("check.previous")}
        aria-keyshortcuts="Alt+ArrowUp"
        title={t("check.previousKeys")}
        disabled={current <= 0}
        onClick={() => onOpen(current - 1)}
      />
      <Button
        size="small"
        icon={<ArrowDownRegular />}
        aria-label={t("check.next")}
        aria-keyshortcuts="Alt+ArrowDown"
        title={t("check.nextKeys")}
        disabled={total === null || current >= total - 1}
        onClick={() => onOpen(current + 1)}
      />
      <span aria-live="polite">
        {current >= 0
          ? t("check.position", { at: current + 1, total: total ?? 0 })
          : total === null
            ? ""
            : found(total)}
      </span>
    </div>
  );
}
