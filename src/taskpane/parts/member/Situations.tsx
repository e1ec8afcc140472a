import { Badge } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { MemberView, SituationView } from "../../desk";
import { useLayout } from "../layout";
import { Outcome } from "./Outcome";
import { Part, ScrollTable } from "./Part";
import { useMemberText } from "./useMemberText";

/** The pairs before and after the conversion, with their amounts and which one is paid. */
export function Situations({ view }: { view: MemberView }) {
  const layout = useLayout();
  const t = useMemberText();
  return (
    <Part id="pairs" title={t("pairs.title", { month: view.month })}>
      <p className={layout.quiet}>{view.basis}</p>
      {view.situations.map((situation) => (
        <Situation key={situation.id} situation={situation} />
      ))}
      <p className={layout.quiet}>{t("pairs.annual")}</p>
    </Part>
  );
}

function Situation({ situation: { id, pairs, paid } }: { situation: SituationView }) {
  const t = useMemberText();
  const title = t(`pairs.${id}`);
  return (
    <section aria-label={title} data-testid={`situation-${id}`}>
      <h3 style={{ margin: "6px 0 2px", fontSize: "1em" }}>{title}</h3>
      <ScrollTable
        label={title}
        heads={[
          { text: t("pairs.number") },
          { text: t("pairs.scale") },
          { text: t("pairs.since") },
          { text: t("pairs.step"), isNumber: true },
          { text: t("amount"), isNumber: true },
          { text: t("pairs.stated"), isNumber: true },
        ]}
      >
        {pairs.map(({ number, scale, since, stated, amount, isPaid }) => (
          <tr key={number}>
            <th scope="row">{number}</th>
            <td>
              {scale}{" "}
              {isPaid && (
                <Badge appearance="tint" color="success" icon={<CheckmarkCircleRegular />}>
                  {t("pairs.isPaid")}
                </Badge>
              )}
            </td>
            <td>{since}</td>
            <td className="number">{amount.kind === "value" ? amount.value.step : ""}</td>
            <td className="number">{amount.kind === "value" ? amount.value.amount : "–"}</td>
            <td className="number">{stated}</td>
          </tr>
        ))}
      </ScrollTable>
      {pairs.map(({ number, scale, amount }) =>
        amount.kind === "value" && amount.why.length === 0 ? null : (
          <div key={number}>
            <Outcome answer={amount} what={t("increments.pair", { number: String(number), scale })}>
              {() => <span>{t("increments.pair", { number: String(number), scale })} </span>}
            </Outcome>
          </div>
        ),
      )}
      {paid.kind === "value" && (
        <p style={{ margin: "4px 0" }}>
          <strong>{paid.value}</strong>
        </p>
      )}
    </section>
  );
}
