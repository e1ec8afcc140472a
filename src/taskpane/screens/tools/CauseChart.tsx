import { makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../../words";
import { usePane, useText } from "../../context";
import { FORECAST_CAUSES, type ScenarioView } from "../../desk";
import { useLayout } from "../../parts/layout";

/** Of the drawing: a bar and the room beside it, and half the height. */
const [SLOT, BAR, HALF] = [10, 7, 30];

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: "8px" },
  bars: { width: "100%", height: "60px", display: "block" },
  bar: { fill: tokens.colorBrandBackground, forcedColorAdjust: "none" },
  line: { stroke: tokens.colorNeutralStroke1, vectorEffect: "non-scaling-stroke" },
  years: { display: "flex", justifyContent: "space-between", fontSize: tokens.fontSizeBase200 },
});

/** What makes the pay change, a row of bars for each cause, all to one measure; the table says the figures. */
export function CauseChart({ years, title }: { years: ScenarioView["years"]; title: string }) {
  const { language } = usePane();
  const t = useText();
  const layout = useLayout();
  const styles = useStyles();
  const most = Math.max(1, ...years.flatMap(({ causes }) => causes.map((cents) => Math.abs(cents ?? 0))));
  const shown = FORECAST_CAUSES.map((cause, at) => ({ cause, cents: years.map(({ causes }) => causes[at] ?? null) }));
  return (
    <figure className={styles.figure}>
      <figcaption className={layout.quiet}>{t("forecast.chart", { title })}</figcaption>
      {shown
        .filter(({ cents }) => cents.some((one) => one !== null))
        .map(({ cause, cents }) => {
          const name = say(`report.forecast-${cause}`, language);
          const told = years.map(({ year, figures }) => `${year} ${figures[cause]}`).join("; ");
          return (
            <div key={cause}>
              <strong aria-hidden="true">{name}</strong>
              <svg
                className={styles.bars}
                viewBox={`0 0 ${years.length * SLOT} ${2 * HALF}`}
                preserveAspectRatio="none"
                role="img"
                aria-label={`${name}: ${told}`}
              >
                {cents.map((one, at) => {
                  const height = (Math.abs(one ?? 0) / most) * HALF;
                  const top = (one ?? 0) < 0 ? HALF : HALF - height;
                  return (
                    <rect
                      key={years[at]?.year}
                      className={styles.bar}
                      x={at * SLOT + (SLOT - BAR) / 2}
                      y={top}
                      width={BAR}
                      height={height}
                    />
                  );
                })}
                <line className={styles.line} x1={0} x2={years.length * SLOT} y1={HALF} y2={HALF} />
              </svg>
            </div>
          );
        })}
      <div className={styles.years} aria-hidden="true">
        <span>{years[0]?.year}</span>
        <span>{years.at(-1)?.year}</span>
      </div>
    </figure>
  );
}
