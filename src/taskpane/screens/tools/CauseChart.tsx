import { makeStyles, tokens } from "@fluentui/react-components";
import { sayOnPage } from "../../../words";
import { usePane, useText } from "../../context";
import { FORECAST_CAUSES, type ScenarioView } from "../../desk";
import { useLayout } from "../../parts/layout";

/** Of the drawing: a bar and the room beside it, and the height. */
const [SLOT, BAR, HEIGHT] = [10, 7, 40];

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: "8px" },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px" },
  most: { marginInlineStart: "auto", fontVariantNumeric: "tabular-nums" },
  bars: { width: "100%", height: "40px", display: "block" },
  bar: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "CanvasText" } },
  line: { stroke: tokens.colorNeutralStroke1, vectorEffect: "non-scaling-stroke" },
  years: { display: "flex", justifyContent: "space-between", fontSize: tokens.fontSizeBase200 },
});

type Cause = (typeof FORECAST_CAUSES)[number];

/** What makes the pay change: for each cause a row of bars to its own measure, and the largest figure of the row. */
export function CauseChart({ years, title }: { years: ScenarioView["years"]; title: string }) {
  const t = useText();
  const layout = useLayout();
  const styles = useStyles();
  const causes = FORECAST_CAUSES.filter((_, at) => years.some(({ causes }) => (causes[at] ?? null) !== null));
  return (
    <figure className={styles.figure}>
      <figcaption className={layout.quiet}>{t("forecast.chart", { title })}</figcaption>
      {causes.map((cause) => (
        <CauseBars key={cause} cause={cause} years={years} />
      ))}
      <div className={styles.years} aria-hidden="true">
        <span>{years[0]?.year}</span>
        <span>{years.at(-1)?.year}</span>
      </div>
    </figure>
  );
}

function CauseBars({ cause, years }: { cause: Cause; years: ScenarioView["years"] }) {
  const { language } = usePane();
  const t = useText();
  const styles = useStyles();
  const name = sayOnPage(`report.forecast-${cause}`, language);
  const cents = years.map(({ causes }) => causes[FORECAST_CAUSES.indexOf(cause)] ?? 0);
  const [above, below] = [Math.max(0, ...cents), Math.max(0, ...cents.map((one) => -one))];
  const measure = above + below;
  const zero = measure === 0 ? HEIGHT : (above / measure) * HEIGHT;
  const most = years[cents.findIndex((one) => Math.abs(one) === Math.max(above, below))];
  const told = years.map(({ year, figures }) => `${year} ${figures[cause]}`).join("; ");
  return (
    <div>
      <div className={styles.head} aria-hidden="true">
        <strong>{name}</strong>
        {most && (
          <span className={styles.most}>
            {measure === 0 ? most.figures[cause] : t("forecast.most", { amount: most.figures[cause], year: most.year })}
          </span>
        )}
      </div>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${years.length * SLOT} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${name}: ${told}`}
      >
        {cents.map((one, at) => {
          const height = measure === 0 ? 0 : (Math.abs(one) / measure) * HEIGHT;
          return (
            <rect
              key={years[at]?.year}
              className={styles.bar}
              x={at * SLOT + (SLOT - BAR) / 2}
              y={one < 0 ? zero : zero - height}
              width={BAR}
              height={height}
            />
          );
        })}
        <line className={styles.line} x1={0} x2={years.length * SLOT} y1={zero} y2={zero} />
      </svg>
    </div>
  );
}
