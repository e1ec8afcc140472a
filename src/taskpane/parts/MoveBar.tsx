import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";

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

interface Move {
  readonly label: string;
  /** As `aria-keyshortcuts` has them. */
  readonly keys: string;
  readonly title?: string;
  readonly isOff: boolean;
  readonly onMove: () => void;
}

interface Props {
  readonly previous: Move;
  readonly next: Move;
  /** Where one is. */
  readonly children: ReactNode;
}

/** A bar that stays in sight and leads to the one before and the one after. */
export function MoveBar({ previous, next, children }: Props) {
  const styles = useStyles();
  const button = ({ label, keys, title, isOff, onMove }: Move, icon: ReactElement) => (
    <Button
      size="small"
      icon={icon}
      aria-label={label}
      aria-keyshortcuts={keys}
      {...(title === undefined ? {} : { title })}
      disabledFocusable={isOff}
      onClick={onMove}
    />
  );
  return (
    <div className={styles.moves} data-print="no">
      {button(previous, <ArrowUpRegular />)}
      {button(next, <ArrowDownRegular />)}
      {children}
    </div>
  );
}
