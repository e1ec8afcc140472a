import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";

const [NARROWEST, WIDEST, STEP] = [320, 900, 32];

const useStyles = makeStyles({
  bar: {
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralStroke2,
    ":hover": { backgroundColor: tokens.colorBrandStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
    "@media (forced-colors: active)": {
      backgroundColor: "CanvasText",
      ":hover": { backgroundColor: "Highlight" },
      ":focus-visible": { backgroundColor: "Highlight" },
    },
  },
});

interface Props {
  readonly label: string;
  /** Width of the part on the right, in pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** Between the sheet and the pane: drawn with the mouse, moved with the arrows. */
export function Splitter({ label, width, onWidth }: Props) {
  const styles = useStyles();
  const set = (wanted: number) => onWidth(Math.min(WIDEST, window.innerWidth / 2, Math.max(NARROWEST, wanted)));
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") set(width + STEP);
    else if (event.key === "ArrowRight") set(width - STEP);
    else return;
    event.preventDefault();
  };
  return (
    // A separator that can be moved takes the keyboard: that is its pattern.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.bar}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(width)}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
      data-testid="splitter"
    />
  );
}
