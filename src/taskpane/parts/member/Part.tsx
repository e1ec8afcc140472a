import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLayout } from "../layout";

const useStyles = makeStyles({
  // A card breaks long words; a table scrolls instead.
  whole: { overflowWrap: "normal", "& th": { whiteSpace: "nowrap" } },
});

/** A part of the "Member" screen under its heading. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const layout = useLayout();
  return (
    <section className={layout.card} aria-labelledby={`member-${id}`} data-testid={`member-${id}`}>
      <h2 id={`member-${id}`} className={layout.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A table that scrolls by itself when the pane is narrow. */
export function ScrollTable({
  label,
  heads,
  children,
}: {
  label: string;
  /** `isPressed`: its cells hold buttons alone, which paper leaves out. */
  heads: readonly { readonly text: string; readonly isNumber?: boolean; readonly isPressed?: boolean }[];
  children: ReactNode;
}) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={layout.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={mergeClasses(layout.table, styles.whole)}>
        <thead>
          <tr>
            {heads.map(({ text, isNumber, isPressed }) => (
              <th
                key={text}
                scope="col"
                className={isNumber ? "number" : undefined}
                data-print={isPressed ? "no" : undefined}
              >
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
