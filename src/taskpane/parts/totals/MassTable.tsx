import { useText } from "../../context";
import type { MassLine } from "../../desk";
import { useLayout } from "../layout";
import type { useOpenRows } from "./OpenRows";

const FIGURES = ["current", "proposed", "expected", "change", "difference"] as const;

interface Props {
  readonly name: string;
  readonly groups: readonly MassLine[];
  readonly all: MassLine;
  readonly opener: ReturnType<typeof useOpenRows>["opener"];
}

/** Heads and masses of each group, and of all; each line opens its rows. */
export function MassTable({ name, groups, all, opener }: Props) {
  const t = useText();
  const layout = useLayout();
  const line = (one: MassLine) => (
    <tr key={one.label}>
      <th scope="row">{opener(one.of, one.label, one.rows, one.label)}</th>
      <td className="number">{one.rows}</td>
      {FIGURES.map((figure) => (
        <td key={figure} className="number">
          {one[figure]}
        </td>
      ))}
    </tr>
  );
  return (
    <div className={layout.scroll} tabIndex={0} role="region" aria-label={`${t("totals.by")} ${name}`}>
      <table className={layout.table}>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col" className="number">
              {t("totals.count")}
            </th>
            {FIGURES.map((figure) => (
              <th key={figure} scope="col" className="number">
                {t(`totals.short.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(line)}
          {line(all)}
        </tbody>
      </table>
    </div>
  );
}
