import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { FindingItem } from "../../desk";
import { FindingCard } from "../FindingCard";
import { useLayout } from "../layout";
import { SeverityBadge } from "../SeverityBadge";
import { Who } from "../Who";

const useStyles = makeStyles({
  what: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  // Given and expected stay side by side.
  change: { display: "inline-block" },
  compact: { paddingBlock: "5px", gap: 0 },
  // Room for the moves above, when a finding is brought into view.
  finding: { scrollMarginTop: "52px", scrollMarginBottom: "12px" },
});

interface Props {
  readonly item: FindingItem;
  readonly sheet: string;
  readonly isOpen: boolean;
  readonly onPress: () => void;
  /** The finding that is open. */
  readonly opened: RefObject<HTMLLIElement | null>;
}

/** A finding of the list: one line or two, or its card. */
export function FindingRow({ item, sheet, isOpen, onPress, opened }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const { severity, title, column, given, expected } = item;
  return (
    <li className={styles.finding} ref={isOpen ? opened : undefined}>
      <button
        type="button"
        className={mergeClasses(layout.item, styles.compact)}
        aria-expanded={isOpen}
        onClick={onPress}
      >
        <span className={layout.row}>
          <SeverityBadge severity={severity} />
          {!isOpen && <Who of={item} />}
        </span>
        <span className={styles.what}>
          {title}
          {!isOpen && (given !== null || expected !== null) && (
            <>
              {" · "}
              <span className={styles.change}>
                {column}: {given ?? "–"} → {expected ?? "?"}
              </span>
            </>
          )}
        </span>
      </button>
      {isOpen && <FindingCard item={item} sheet={sheet} />}
    </li>
  );
}
