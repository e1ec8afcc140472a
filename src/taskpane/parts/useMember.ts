import { useCallback, useEffect, useMemo, useState } from "react";
import type { CellPosition } from "../context";
import type { CheckView, Desk } from "../desk";
import { useAsked, type Asked } from "../failure";

/** The member on the "Member" screen. */
export interface ShownMember {
  readonly index: number;
  /** Chosen in the pane, so that the sheet has to follow; else chosen in the sheet. */
  readonly byPane: boolean;
}

/**
 * Which member is shown: the one opened in the pane, or that of the cell selected in the sheet. Alt + M opens it, Alt +
 * Page Up and Alt + Page Down move to its neighbours.
 */
export function useMember(
  desk: Desk,
  view: CheckView | null,
  activeCell: CellPosition | null,
  isOpen: boolean,
  onOpen: () => void,
): {
  readonly shown: ShownMember;
  readonly open: (index: number) => void;
  /** Which member the selected cell belongs to, as it was asked. */
  readonly at: Pick<Asked<unknown>, "failure" | "again">;
} {
  const [shown, setShown] = useState<ShownMember>({ index: 0, byPane: false });
  const open = useCallback(
    (index: number) => {
      setShown({ index, byPane: true });
      onOpen();
    },
    [onOpen],
  );
  const at = useAsked(
    async () => ({ index: activeCell && view ? await desk.memberAt(activeCell.sheet, activeCell.row + 1) : null }),
    [desk, view, activeCell],
  );
  useEffect(() => {
    const index = at.value?.index ?? null;
    if (index !== null) setShown((before) => (before.index === index ? before : { index, byPane: false }));
  }, [at.value]);
  const count = view?.rows ?? 0;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const step = event.code === "PageUp" ? -1 : event.code === "PageDown" ? 1 : 0;
      if (event.code === "KeyM") onOpen();
      else if (step !== 0 && isOpen) {
        const next = shown.index + step;
        if (next >= 0 && next < count) open(next);
      } else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [shown.index, count, isOpen, open, onOpen]);
  const last = Math.max(0, count - 1);
  return { shown: useMemo(() => ({ ...shown, index: Math.min(shown.index, last) }), [shown, last]), open, at };
}
