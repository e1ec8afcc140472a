import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PayLinesView, PayRow, PayRunView } from "../../desk";
import { useMemberText } from "./useMemberText";

const HEIGHT = 100;
/** Room above the highest and below the lowest line, in hundredths of the height. */
const MARGIN = 6;
const MOST_YEARS = 7;
/** A year further right has no room for its name. */
const LAST_LABEL = 92;
const DASHES = ["none", "7 4", "2 3"];

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  frame: { display: "grid", gridTemplateColumns: "max-content minmax(0, 1fr)", columnGap: "6px" },
  scale: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  plot: {
    position: "relative",
    height: "190px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  svg: { position: "absolute", inset: 0, width: "100%", height: "100%", overflow: "visible" },
  years: {
    position: "relative",
    height: "18px",
    fontSize: tokens.fontSizeBase200,
    gridColumnStart: 2,
    overflow: "hidden",
  },
  year: { position: "absolute", whiteSpace: "nowrap" },
  line: { fill: "none", strokeWidth: "2px", vectorEffect: "non-scaling-stroke" },
  best: {
    fill: "none",
    strokeWidth: "9px",
    vectorEffect: "non-scaling-stroke",
    stroke: tokens.colorPaletteMarigoldBackground2,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  pair1: { stroke: tokens.colorPaletteRedForeground1, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  pair2: { stroke: tokens.colorPaletteBlueForeground2, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  pair3: { stroke: tokens.colorPaletteGreenForeground1, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  end: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1px",
    strokeDasharray: "1 3",
    vectorEffect: "non-scaling-stroke",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  endLabel: {
    position: "absolute",
    top: 0,
    fontSize: tokens.fontSizeBase200,
    padding: "0 4px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "14px",
    rowGap: "2px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  sample: { width: "26px", height: "10px", marginRight: "4px", verticalAlign: "middle" },
});

interface Frame {
  readonly x: (month: number) => number;
  readonly y: (cents: number) => number;
}

/** A line that keeps its height until the next row: pay changes at the first of a month. */
function stepPath(run: PayRunView, frame: Frame, centsOf: (row: PayRow) => number): string {
  const end = run.lastMonth + 1;
  return run.rows
    .map((row, index) => {
      const until = run.rows[index + 1]?.month ?? end;
      const y = frame.y(centsOf(row));
      return `${index === 0 ? "M" : "L"}${frame.x(row.month)} ${y} L${frame.x(until)} ${y}`;
    })
    .join(" ");
}

/** The years that stand below the plot: some of them when there are many. */
function yearsBetween(first: number, end: number): number[] {
  const from = Math.ceil(first / 12);
  const to = Math.floor((end - 1) / 12);
  const each = Math.max(1, Math.ceil((to - from + 1) / MOST_YEARS));
  return Array.from({ length: Math.floor((to - from) / each) + 1 }, (_, index) => from + index * each);
}

/** The pay of each pair over the months, the most favourable marked as a band; the table beside it says the figures. */
export default function PayChart({ lines, title }: { lines: PayLinesView; title: string }) {
  const styles = useStyles();
  const t = useMemberText();
  const rows = lines.runs.flatMap((run) => run.rows);
  const all = rows.flatMap(({ cents }) => cents);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const first = lines.runs[0]?.rows[0]?.month ?? 0;
  const end = (lines.runs.at(-1)?.lastMonth ?? 0) + 1;
  const frame: Frame = {
    x: (month) => ((month - first) / Math.max(1, end - first)) * 100,
    y: (cents) => HEIGHT - MARGIN - ((cents - least) / Math.max(1, most - least)) * (HEIGHT - 2 * MARGIN),
  };
  const colours = [styles.pair1, styles.pair2, styles.pair3];
  const shownAmount = (cents: number): string => {
    const row = rows.find((one) => one.cents.includes(cents));
    return row?.amounts[row.cents.indexOf(cents)] ?? "";
  };
  const summary = lines.runs.map(({ from, to, rows: [start], safeguard, rows: own }) =>
    [`${from}–${to}`, `${start?.best ?? ""} → ${own.at(-1)?.best ?? ""}`, safeguard]
      .filter((part) => part !== "")
      .join(": "),
  );
  return (
    <figure className={styles.figure} data-testid="pay-chart">
      <figcaption>{title}</figcaption>
      <div className={styles.frame}>
        <div className={styles.scale} aria-hidden="true">
          <span>{shownAmount(most)}</span>
          <span>{least === most ? "" : shownAmount(least)}</span>
        </div>
        <div className={styles.plot}>
          <svg
            className={styles.svg}
            viewBox={`0 0 100 ${HEIGHT}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={`${title}. ${summary.join(". ")}`}
          >
            {lines.runs.map((run) => (
              <g key={run.from}>
                <path className={styles.best} d={stepPath(run, frame, ({ cents, number }) => cents[number - 1] ?? 0)} />
                {lines.pairs.map((pair, index) => (
                  <path
                    key={pair}
                    className={mergeClasses(styles.line, colours[index])}
                    strokeDasharray={DASHES[index]}
                    d={stepPath(run, frame, ({ cents }) => cents[index] ?? 0)}
                  />
                ))}
                {run.safeguardEnds !== null && (
                  <line
                    className={styles.end}
                    x1={frame.x(run.safeguardEnds)}
                    x2={frame.x(run.safeguardEnds)}
                    y1={0}
                    y2={HEIGHT}
                  />
                )}
              </g>
            ))}
          </svg>
          {lines.runs.map(
            ({ from, safeguardEnds }) =>
              safeguardEnds !== null && (
                <span
                  key={from}
                  className={styles.endLabel}
                  aria-hidden="true"
                  style={
                    frame.x(safeguardEnds) > 50
                      ? { right: `${100 - frame.x(safeguardEnds)}%` }
                      : { left: `${frame.x(safeguardEnds)}%` }
                  }
                >
                  {t("safeguard.mark")}
                </span>
              ),
          )}
        </div>
        <div className={styles.years} aria-hidden="true">
          {yearsBetween(first, end)
            .filter((year) => frame.x(year * 12) < LAST_LABEL)
            .map((year) => (
              <span key={year} className={styles.year} style={{ left: `${frame.x(year * 12)}%` }}>
                {year}
              </span>
            ))}
        </div>
      </div>
      <ul className={styles.legend}>
        {lines.pairs.map((pair, index) => (
          <li key={pair}>
            <svg className={styles.sample} aria-hidden="true" viewBox="0 0 26 10">
              <path
                className={mergeClasses(styles.line, colours[index])}
                strokeDasharray={DASHES[index]}
                d="M0 5 L26 5"
              />
            </svg>
            {pair}
          </li>
        ))}
        <li>
          <svg className={styles.sample} aria-hidden="true" viewBox="0 0 26 10">
            <path className={styles.best} d="M0 5 L26 5" />
          </svg>
          {t("pay.best")}
        </li>
      </ul>
    </figure>
  );
}
