import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Verdict } from "../checks";
import { type Language, sayOnPage, severityLabel } from "../words";
import type { GridCell } from "./book";
import { isFigure } from "./displayCell";
import { numberShown } from "./numberRoom";

const MARK = { red: "✖", amber: "▲" } as const;
const VERDICT = { OK: "✔", NOK: "✖", REVIEW: "▲" } as const;

/** Where colours are forced shadows are not drawn; the frame stands inside that of the active cell. */
const FORCED = { "@media (forced-colors: active)": { outline: "1px dashed", outlineOffset: "-4px" } } as const;

const useStyles = makeStyles({
  cell: {
    display: "flex",
    gap: "4px",
    marginInline: "-8px",
    paddingInline: "8px",
    height: "100%",
    lineHeight: "26px",
  },
  text: { flex: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  red: { boxShadow: `inset 0 0 0 2px ${tokens.colorPaletteRedBorderActive}`, ...FORCED },
  amber: { boxShadow: `inset 0 0 0 2px ${tokens.colorPaletteMarigoldBorderActive}`, ...FORCED },
  formula: { color: tokens.colorPaletteRedForeground1 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  pending: { fontStyle: "italic", textDecorationLine: "underline", textDecorationStyle: "dotted" },
  margin: { display: "flex", justifyContent: "space-between", gap: "4px" },
  OK: { color: tokens.colorPaletteGreenForeground1 },
  NOK: { color: tokens.colorPaletteRedForeground1 },
  REVIEW: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface SheetCellProps {
  readonly shown: GridCell;
  /** Of its column, in pixels. */
  readonly width: number;
  readonly language: Language;
}

/** A cell: what it shows, the sign of its finding beside, never over, its text. */
export function SheetCell({ shown, width, language }: SheetCellProps) {
  const styles = useStyles();
  const { mark, error } = shown;
  const isNumber = shown.isNumber || isFigure(shown.text);
  const text = isNumber ? numberShown(shown.text, width, mark !== null, shown.bold) : shown.text;
  const said = mark ? `${severityLabel(mark.severity, language)}: ${mark.title}` : error;
  const title = said === null ? shown.text : text === shown.text ? said : `${shown.text} – ${said}`;
  return (
    <div
      className={mergeClasses(styles.cell, mark ? styles[mark.severity] : "", error === null ? "" : styles.formula)}
      style={{
        ...(shown.fill ? { backgroundColor: shown.fill, color: shown.color ?? "#000000" } : {}),
        ...(shown.bold ? { fontWeight: 600 } : {}),
      }}
      title={title}
    >
      {mark && (
        <span role="img" aria-label={title}>
          {MARK[mark.severity]}
        </span>
      )}
      <span
        className={mergeClasses(
          styles.text,
          shown.isNumber ? styles.number : "",
          shown.isPending ? styles.pending : "",
        )}
      >
        {text}
      </span>
      {error !== null && <span className={styles.hidden}>{`: ${error}`}</span>}
    </div>
  );
}

/** The margin of a row: the result of its check, and its number. */
export function RowMargin({ row, verdict, language }: { row: number; verdict: Verdict | null; language: Language }) {
  const styles = useStyles();
  return (
    <div className={styles.margin}>
      {verdict === null ? (
        <span />
      ) : (
        <span className={styles[verdict]} role="img" aria-label={sayOnPage(`pane.book.verdict${verdict}`, language)}>
          {VERDICT[verdict]}
        </span>
      )}
      {row + 1}
    </div>
  );
}
