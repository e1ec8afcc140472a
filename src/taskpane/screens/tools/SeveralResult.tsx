import { Button } from "@fluentui/react-components";
import { sayOnPage, verdictLabel } from "../../../words";
import { usePane, useText } from "../../context";
import type { SeveralLine, SeveralView } from "../../desk";
import { useLayout } from "../../parts/layout";
import { ScrollTable } from "../../parts/member/Part";
import { useArrival } from "../../parts/useArrival";

interface Props {
  readonly found: SeveralView;
  readonly onSave: () => void;
}

/** What several files came to: totals first, then file by file, those that were refused, and who stands in more than one. */
export function SeveralResult({ found, onSave }: Props) {
  const { language } = usePane();
  const t = useText();
  const layout = useLayout();
  const { files, totals, sameMember, sameKey } = found;
  const place = useArrival<HTMLHeadingElement>(found);
  const refused = files.flatMap(({ name, refusal }) => (refusal === null ? [] : [{ name, refusal }]));
  return (
    <>
      <h3 className={layout.heading} ref={place} tabIndex={-1}>
        {sayOnPage("report.files", language, { count: files.length - refused.length, refused: refused.length })}
      </h3>
      <div>
        <Button onClick={onSave} data-testid="several-save">
          {t("several.save")}
        </Button>
      </div>
      <Lines title={t("several.byCampaign")} head={t("several.campaign")} lines={totals} />
      <p className={layout.quiet}>{sayOnPage("summary.basis", language)}</p>
      <Lines title={t("several.byFile")} head={t("several.file")} lines={files.flatMap(({ line }) => line ?? [])} />
      <List title={t("several.refused")} items={refused.map(({ name, refusal }) => [name, refusal])} />
      <List
        title={sayOnPage("report.same-member", language)}
        items={sameMember.map(({ matricule, files: inFiles }) => [matricule, inFiles.join(", ")])}
      />
      <List
        title={sayOnPage("report.same-key", language)}
        items={sameKey.map(({ matricule, names, files: inFiles }) => [
          matricule,
          `${names.join(" / ")} – ${inFiles.join(", ")}`,
        ])}
      />
    </>
  );
}

function Lines({ title, head, lines }: { title: string; head: string; lines: readonly SeveralLine[] }) {
  const { language } = usePane();
  const t = useText();
  const layout = useLayout();
  if (lines.length === 0) return null;
  const counts = [
    ["rows", t("several.rows")],
    ["ok", verdictLabel("OK", language)],
    ["nok", verdictLabel("NOK", language)],
    ["review", verdictLabel("REVIEW", language)],
  ] as const;
  const amounts = ["current", "proposed", "difference"] as const;
  const heads = [
    { text: head },
    ...counts.map(([, text]) => ({ text, isNumber: true })),
    ...amounts.map((one) => ({ text: t(`several.${one}`), isNumber: true })),
  ];
  return (
    <>
      <h3 className={layout.heading}>{title}</h3>
      <ScrollTable label={title} heads={heads}>
        {lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">{line.name}</th>
            {counts.map(([key]) => (
              <td key={key} className="number">
                {line[key]}
              </td>
            ))}
            {amounts.map((key) => (
              <td key={key} className="number">
                {line[key]}
              </td>
            ))}
          </tr>
        ))}
      </ScrollTable>
    </>
  );
}

function List({ title, items }: { title: string; items: readonly (readonly string[])[] }) {
  const layout = useLayout();
  if (items.length === 0) return null;
  return (
    <>
      <h3 className={layout.heading}>{title}</h3>
      <ul className={layout.list}>
        {items.map(([name, text]) => (
          <li key={name} className={layout.card}>
            <strong>{name}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
