import { useText } from "../../context";
import type { TotalsView } from "../../desk";
import { useLayout } from "../layout";
import { DifferenceChart } from "./DifferenceChart";
import { useOpenRows, type Opening } from "./OpenRows";

/** Why what is proposed is not what is expected: a chart, and a table that adds up. */
export function Causes({ totals: { causes, all }, opening }: { totals: TotalsView; opening: Opening }) {
  const t = useText();
  const layout = useLayout();
  const { opener, list } = useOpenRows(opening);
  return (
    <>
      <h2 className={layout.heading}>{t("totals.causes")}</h2>
      {causes.length === 0 ? (
        <p className={layout.quiet}>{t("totals.noCause")}</p>
      ) : (
        <>
          <DifferenceChart causes={causes} />
          <table className={layout.table} aria-label={t("totals.causes")}>
            <thead>
              <tr>
                <th scope="col">{t("totals.cause")}</th>
                <th scope="col" className="number">
                  {t("totals.count")}
                </th>
                <th scope="col" className="number">
                  {t("totals.short.difference")}
                </th>
              </tr>
            </thead>
            <tbody>
              {causes.map(({ of, label, rows, difference }) => (
                <tr key={label}>
                  <th scope="row">{opener(of, label, rows, label)}</th>
                  <td className="number">{rows}</td>
                  <td className="number">{difference}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{all.label}</th>
                <td className="number">{causes.reduce((sum, { rows }) => sum + rows, 0)}</td>
                <td className="number">{all.difference}</td>
              </tr>
            </tbody>
          </table>
          {list}
        </>
      )}
    </>
  );
}
