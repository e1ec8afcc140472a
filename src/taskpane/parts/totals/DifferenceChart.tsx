import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../../context";
import type { CauseLine } from "../../desk";

const MOST_BARS = 12;
const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: "8px" },
  chart: { display: "flex", flexDirection: "column", gap: "6px" },
  bar: {
    position: "absolute",
    height: "9px",
    minWidth: "2px",
    borderRadius: "2px",
  },
  track: { position: "relative", height: "9px" },
  zero: {
    position: "absolute",
    top: "-2px",
    bottom: "-2px",
    width: "1px",
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  more: {
    backgroundColor: tokens.colorPaletteBlueBorderActive,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  less: {
    // Hatched, so that the side does not hang on the colour.
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteRedBorderActive} 0 4px, ${tokens.colorNeutralBackground1} 4px 6px)`,
    outline: `1px solid ${tokens.colorPaletteRedBorderActive}`,
    "@media (forced-colors: active)": {
      backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 4px, Canvas 4px 6px)",
      outline: "1px solid CanvasText",
    },
  },
  label: { display: "flex", justifyContent: "space-between", gap: "12px", fontVariantNumeric: "tabular-nums" },
});

/** What each cause adds (right of the line) or takes away (left of it); the table below says the figures. */
export function DifferenceChart({ causes }: { causes: readonly CauseLine[] }) {
  const styles = useStyles();
  const t = useText();
  const shown = causes.slice(0, MOST_BARS);
  const most = Math.max(0, ...shown.map(({ cents }) => cents));
  const least = Math.min(0, ...shown.map(({ cents }) => cents));
  const span = Math.max(1, most - least);
  const place = (cents: number): string => `${((cents - least) / span) * 100}%`;
  return (
    <figure className={styles.figure}>
      <figcaption>{t("totals.chart")}</figcaption>
      <div
        className={styles.chart}
        role="img"
        aria-label={shown.map(({ label, difference }) => `${label}: ${difference}`).join("; ")}
      >
        {shown.map(({ label, difference, cents }) => (
          <div key={label}>
            <div className={styles.label}>
              <span>{label}</span>
              <span style={{ whiteSpace: "nowrap" }}>{difference}</span>
            </div>
            <div className={styles.track}>
              <span className={styles.zero} style={{ left: place(0) }} />
              <span
                className={`${styles.bar} ${cents < 0 ? styles.less : styles.more}`}
                style={{
                  left: place(Math.min(0, cents)),
                  width: `${(Math.abs(cents) / span) * 100}%`,
                }}
              />
            </div>
          </div>
        ))}
      </div>
    </figure>
  );
}
