import { useMemo, useRef, useState, type MouseEvent } from "react";
import type { CellBlock, Edges, Place } from "./ranges";

/** Cells selected from one corner to another: rows by their place in the grid, columns of the sheet. */
interface Range {
  readonly anchor: Place;
  readonly head: Place;
}

/** The place under the mouse, from what the grid says of its cells. */
function placeUnder(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest('[role="gridcell"]') : null;
  const row = Number(cell?.closest('[role="row"]')?.getAttribute("aria-rowindex") ?? 0) - 2;
  const column = Number(cell?.getAttribute("aria-colindex") ?? 0) - 2;
  return row < 0 || column < 0 ? null : { row, column };
}

/** The selected cells of a grid. */
export function useRange(order: readonly number[], columns: number) {
  const [range, setRange] = useState<Range | null>(null);
  const dragging = useRef(false);
  const inside = ({ row, column }: Place): Place => ({
    row: Math.min(Math.max(0, row), order.length - 1),
    column: Math.min(Math.max(0, column), columns - 1),
  });
  const edges = useMemo<Edges | null>(() => {
    if (!range) return null;
    const { anchor, head } = range;
    return {
      top: Math.min(anchor.row, head.row),
      bottom: Math.max(anchor.row, head.row),
      left: Math.min(anchor.column, head.column),
      right: Math.max(anchor.column, head.column),
    };
  }, [range]);
  return {
    range,
    edges,
    /** One cell: where the keyboard is. */
    start: (anchor: Place) => setRange({ anchor, head: anchor }),
    select: (anchor: Place, head: Place) => setRange({ anchor: inside(anchor), head: inside(head) }),
    /** @returns the new corner */
    extend(to: Place): Place {
      const head = inside(to);
      setRange((before) => ({ anchor: before?.anchor ?? head, head }));
      return head;
    },
    block: (): CellBlock | null =>
      edges && {
        rows: order.slice(edges.top, edges.bottom + 1),
        firstColumn: edges.left,
        lastColumn: edges.right,
      },
    mouse: {
      onMouseDown: (event: MouseEvent) => {
        dragging.current = event.button === 0 && placeUnder(event.target) !== null;
      },
      onMouseMove: (event: MouseEvent) => {
        if (!dragging.current || event.buttons !== 1) return;
        const head = placeUnder(event.target);
        if (head) setRange((before) => before && { ...before, head });
      },
      onMouseUp: () => (dragging.current = false),
    },
  };
}
