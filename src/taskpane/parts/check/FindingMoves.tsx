import { useEffect } from "react";
import { useText } from "../../context";
import { MoveBar } from "../MoveBar";

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
    <MoveBar
      previous={{
        label: t("check.previous"),
        keys: "Alt+ArrowUp",
        title: t("check.previousKeys"),
        isOff: current <= 0,
        onMove: () => onOpen(current - 1),
      }}
      next={{
        label: t("check.next"),
        keys: "Alt+ArrowDown",
        title: t("check.nextKeys"),
        isOff: total === null || current >= total - 1,
        onMove: () => onOpen(current + 1),
      }}
    >
      <span aria-live="polite">
        {current >= 0
          ? t("check.position", { at: current + 1, total: total ?? 0 })
          : total === null
            ? ""
            : found(total)}
      </span>
    </MoveBar>
  );
}
