import { usePane } from "../../context";
import type { LargeLine } from "../../desk";
import { useLayout } from "../layout";
import { Who } from "../Who";

/** The members of whom most money differs; a click shows the row. */
export function Largest({ title, lines }: { title: string; lines: readonly LargeLine[] }) {
  const { showRow } = usePane();
  const layout = useLayout();
  if (lines.length === 0) return null;
  return (
    <>
      <h2 className={layout.heading}>{title}</h2>
      <ol className={layout.list} aria-label={title}>
        {lines.map((line) => (
          <li key={line.row}>
            <button type="button" className={layout.item} onClick={() => showRow(line.row)}>
              <span className={layout.row}>
                <span className={layout.row}>
                  <Who of={line} />
                </span>
                <strong style={{ fontVariantNumeric: "tabular-nums", marginInlineStart: "auto" }}>{line.amount}</strong>
              </span>
              {line.cause !== null && <span className={layout.quiet}>{line.cause}</span>}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
