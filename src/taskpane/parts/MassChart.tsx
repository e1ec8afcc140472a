import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../context";
import type { TotalsLine } from "../desk";

const MOST_BARS = 12;
const useStyles = makeStyles({
  chart: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: "8px",
    rowGap: "6px",
    alignItems: "center",
    margin: 0,
  },
  bars: { display: "flex", flexDirection: "column", gap: "2px" },
  bar: { height: "9px", minWidth: "2px", borderRadius: "2px", forcedColorAdjust: "none" },
  current: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  proposed: { backgroundColor: tokens.colorPaletteRedBorderActive },
  key: { display: "inline-block", width: "14px", marginRight: "4px" },
  legend: { display: "flex", gap: "14px", flexWrap: "wrap" },
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: "8px" },
});

/** Current (blue) and proposed (red) mass of each group, as the workbook colours them; the table below says the figures. */
export function MassChart({ lines, title }: { lines: readonly TotalsLine[]; title: string }) {
  const styles = useStyles();
  const t = useText();
  const shown = [...lines].sort((a, b) => b.proposedCents - a.proposedCents).slice(0, MOST_BARS);
  const most = Math.max(1, ...shown.flatMap(({ currentCents, proposedCents }) => [currentCents, proposedCents]));
  const width = (cents: number) => ({ width: `${(cents / most) * 100}%` });
  return (
    <figure className={styles.figure}>
      <figcaption>{title}</figcaption>
      <div className={styles.legend} aria-hidden="true">
        <span>
          <span className={`${styles.bar} ${styles.current} ${styles.key}`} /> {t("totals.current")}
        </span>
        <span>
          <span className={`${styles.bar} ${styles.proposed} ${styles.key}`} /> {t("totals.proposed")}
        </span>
      </div>
      <div
        className={styles.chart}
        role="img"
        aria-label={shown.map(({ key, current, proposed }) => `${key}: ${current} → ${proposed}`).join("; ")}
      >
        {shown.map(({ key, currentCents, proposedCents, current, proposed }) => (
          <div key={key} style={{ display: "contents" }}>
            <span>{key === "" ? t("totals.empty") : key}</span>
            <span className={styles.bars} title={`${current} → ${proposed}`}>
              <span className={`${styles.bar} ${styles.current}`} style={width(currentCents)} />
              <span className={`${styles.bar} ${styles.proposed}`} style={width(proposedCents)} />
            </span>
          </div>
        ))}
      </div>
    </figure>
  );
}
