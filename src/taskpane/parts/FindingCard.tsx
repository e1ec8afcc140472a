import { Button } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ColumnName } from "../../checks";
import { usePane, useText } from "../context";
import type { FindingItem } from "../desk";
import { Failure, Shown, useAsked } from "../failure";
import { Decide } from "./Decide";
import { useLayout } from "./layout";
import { VerdictBadge } from "./SeverityBadge";
import { Who } from "./Who";

/** One finding opened: what stands there, what should stand there, why; and the whole row it stands on. */
export function FindingCard({ item, sheet }: { item: FindingItem; sheet: string }) {
  const { desk, language, select, openMember } = usePane();
  const t = useText();
  const layout = useLayout();
  const asked = useAsked(() => desk.card(item.index), [desk, item.index], [language]);
  const card = asked.value ?? null;
  const [explained, setExplained] = useState<ColumnName | null>(null);
  const reasoning = useAsked(
    async () => (explained === null ? null : { column: explained, lines: await desk.explain(item.index, explained) }),
    [desk, item.index, explained],
    [language],
  );
  const titleOf = (of: ColumnName): string => card?.cells.find(({ column }) => column === of)?.title ?? of;
  const facts: readonly (readonly [string, string | null])[] = [
    [t("check.given"), item.given],
    [t("check.expected"), item.expected],
    [t("check.source"), item.source],
    [t("check.certainty"), item.certainty],
  ];
  const cells = card?.cells.filter(({ text }) => text !== "") ?? [];
  return (
    <section className={layout.card} aria-label={item.title} data-testid="finding-card">
      <div className={layout.row}>
        <Who of={item} />
        {card && <VerdictBadge verdict={card.verdict} />}
      </div>
      <p style={{ margin: 0 }}>{item.message}</p>
      {card && <Decide of={card} />}
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
          onClick={() => setExplained(item.column)}
          data-testid="why"
        >
          {t("check.why")}
        </Button>
        <Button size="small" onClick={() => openMember(item.index)} data-testid="open-member">
          {t("check.openMember")}
        </Button>
      </div>
      <div aria-live="polite" data-testid="reasoning">
        <Shown asked={reasoning}>
          {(given) =>
            given && (
              <>
                <strong>{t("check.reasoning", { column: titleOf(given.column) })}</strong>
                {given.lines.length === 0 ? (
                  <p className={layout.quiet}>{t("check.noReasoning")}</p>
                ) : (
                  <ol style={{ margin: "4px 0", paddingLeft: "20px" }}>
                    {given.lines.map((line, index) => (
                      <li key={index}>{line}</li>
                    ))}
                  </ol>
                )}
              </>
            )
          }
        </Shown>
      </div>
      {asked.failure && <Failure error={asked.failure.error} onRetry={asked.again} />}
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
                        onClick={() => setExplained(column)}
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
