import { Button } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { ColumnName } from "../../checks";
import { usePane, useText } from "../context";
import type { FindingItem, MemberCard } from "../desk";
import { useLayout } from "./layout";
import { VerdictBadge } from "./SeverityBadge";

/** One finding opened: what stands there, what should stand there, why; and the whole row it stands on. */
export function FindingCard({ item, sheet }: { item: FindingItem; sheet: string }) {
  const { desk, language, select, openMember } = usePane();
  const t = useText();
  const layout = useLayout();
  const [card, setCard] = useState<MemberCard | null>(null);
  const [reasoning, setReasoning] = useState<{ title: string; lines: readonly string[] } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setReasoning(null);
    void desk.card(item.index).then((found) => {
      if (isCurrent) setCard(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [desk, item.index, language]);
  const explain = async (column: ColumnName, title: string) => {
    setReasoning({ title, lines: await desk.explain(item.index, column) });
  };
  const facts: readonly (readonly [string, string | null])[] = [
    [t("check.given"), item.given],
    [t("check.expected"), item.expected],
    [t("check.source"), item.source],
    [t("check.certainty"), item.certainty],
  ];
  const cells = card?.cells.filter(({ text }) => text !== "") ?? [];
  const ownTitle = card?.cells.find(({ column }) => column === item.column)?.title ?? item.column;
  return (
    <section className={layout.card} aria-label={item.title} data-testid="finding-card">
      <div className={layout.row}>
        <strong>{t("check.row", { row: String(item.row) })}</strong>
        {card && <VerdictBadge verdict={card.verdict} />}
      </div>
      <p style={{ margin: 0 }}>{item.message}</p>
      <dl className={layout.facts}>
        {facts.map(
          ([label, value]) =>
            value !== null && (
              <div key={label} style={{ display: "contents" }}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <div className={layout.row}>
        <Button
          size="small"
          icon={<QuestionCircleRegular />}
          onClick={() => void explain(item.column, ownTitle)}
          data-testid="why"
        >
          {t("check.why")}
        </Button>
        <Button size="small" onClick={() => openMember(item.index)} data-testid="open-member">
          {t("check.openMember")}
        </Button>
      </div>
      <div aria-live="polite" data-testid="reasoning">
        {reasoning && (
          <>
            <strong>{t("check.reasoning", { column: reasoning.title })}</strong>
            {reasoning.lines.length === 0 ? (
              <p className={layout.quiet}>{t("check.noReasoning")}</p>
            ) : (
              <ol style={{ margin: "4px 0", paddingLeft: "20px" }}>
                {reasoning.lines.map((line, index) => (
                  <li key={index}>{line}</li>
                ))}
              </ol>
            )}
          </>
        )}
      </div>
      {cells.length > 0 && (
        <details>
          <summary>{t("check.member")}</summary>
          <table className={layout.table}>
            <tbody>
              {cells.map(({ column, title, text, position, canExplain }) => (
                <tr key={column}>
                  <th scope="row">{title}</th>
                  <td>
                    <Button
                      size="small"
                      appearance="transparent"
                      onClick={() => select({ sheet, row: item.row - 1, column: position })}
                    >
                      {text}
                    </Button>
                  </td>
                  <td>
                    {canExplain && (
                      <Button
                        size="small"
                        appearance="subtle"
                        icon={<QuestionCircleRegular />}
                        aria-label={t("check.whyOf", { column: title })}
                        onClick={() => void explain(column, title)}
                      />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </section>
  );
}
