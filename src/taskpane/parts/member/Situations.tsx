import { Badge, Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { MemberView, PairView, SituationView } from "../../desk";
import { useLayout } from "../layout";
import { Outcome, ReasonList } from "./Outcome";
import { Part, ScrollTable } from "./Part";
import { useMemberText } from "./useMemberText";

/** The pairs before and after the conversion, with their amounts and which one is paid. */
export function Situations({ view }: { view: MemberView }) {
  const layout = useLayout();
  const t = useMemberText();
  return (
    <Part id="pairs" title={t("pairs.title", { month: view.on })}>
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
  const [open, setOpen] = useState<number | null>(null);
  const title = t(`pairs.${id}`);
  const nameOf = ({ number, scale }: PairView) => t("increments.pair", { number, scale });
  const explained = pairs.find(({ number }) => number === open);
  return (
    <div data-testid={`situation-${id}`}>
      <h3 style={{ margin: "6px 0 2px", fontSize: "1em" }}>{title}</h3>
      <ScrollTable
        label={title}
        heads={[
          { text: t("pairs.number") },
          { text: t("pairs.scale") },
          { text: t("amount"), isNumber: true },
          { text: t("why"), isPressed: true },
          { text: t("pairs.stated"), isNumber: true },
          { text: t("pairs.step"), isNumber: true },
          { text: t("pairs.since") },
        ]}
      >
        {pairs.map((pair) => {
          const { number, scale, since, stated, amount, isPaid } = pair;
          const value = amount.kind === "amount" ? amount.amount : null;
          return (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td style={{ whiteSpace: "nowrap" }}>
                {scale}{" "}
                {isPaid && (
                  <Badge appearance="tint" color="success" icon={<CheckmarkCircleRegular />}>
                    {t("pairs.isPaid")}
                  </Badge>
                )}
              </td>
              <td className="number">{value?.amount ?? "–"}</td>
              <td data-print="no">
                {amount.kind !== "cannot" && (
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<QuestionCircleRegular />}
                    aria-label={t("whyOf", { what: nameOf(pair) })}
                    aria-expanded={open === number}
                    onClick={() => setOpen(open === number ? null : number)}
                  />
                )}
              </td>
              <td className="number">{stated}</td>
              <td className="number">{value?.step ?? ""}</td>
              <td>{since}</td>
            </tr>
          );
        })}
      </ScrollTable>
      <div aria-live="polite">
        {explained && explained.amount.kind !== "cannot" && (
          <>
            <strong>{nameOf(explained)}</strong>
            <ReasonList lines={explained.amount.why} />
          </>
        )}
      </div>
      {pairs.map(
        (pair) =>
          pair.amount.kind === "cannot" && (
            <div key={pair.number}>
              {nameOf(pair)}
              <Outcome answer={pair.amount} what={nameOf(pair)}>
                {() => null}
              </Outcome>
            </div>
          ),
      )}
      {paid.kind === "amount" && (
        <p style={{ margin: "4px 0" }}>
          <strong>{paid.amount}</strong>
        </p>
      )}
    </div>
  );
}
