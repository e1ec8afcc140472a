import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { usePane, useText } from "../context";
import type { CheckView, MemberAsk, MemberCard, MemberView } from "../desk";
import { Shown, useAsked } from "../failure";
import { useLayout } from "../parts/layout";
import { CheckFirst } from "../parts/CheckFirst";
import { Decide } from "../parts/Decide";
import { CareerPart } from "../parts/member/CareerPart";
import { FormsPart } from "../parts/member/FormsPart";
import { MemberFinder, MemberMoves } from "../parts/member/MemberFinder";
import { ArrearsPart, IncrementsPart, IndexedPart } from "../parts/member/MoneyParts";
import { PayPart } from "../parts/member/PayPart";
import { PointsPart } from "../parts/member/PointsPart";
import { Situations } from "../parts/member/Situations";
import { useMemberText } from "../parts/member/useMemberText";
import type { ShownMember } from "../parts/useMember";
import { VerdictBadge } from "../parts/SeverityBadge";
import "../page/print.css";

const useStyles = makeStyles({
  // Long choices must not make a narrow pane wider than it is.
  narrow: { "& .fui-Field, & .fui-Select, & select": { minWidth: 0, maxWidth: "100%" } },
});

/** What stays when another member is opened: choices about the campaign, not about a person. */
function keptOf({ effective, processing, regime, increments, asStated, rounding }: MemberAsk): MemberAsk {
  return {
    ...(effective === undefined ? {} : { effective }),
    ...(processing === undefined ? {} : { processing }),
    ...(regime === undefined ? {} : { regime }),
    ...(increments === undefined ? {} : { increments }),
    ...(asStated === undefined ? {} : { asStated }),
    ...(rounding === undefined ? {} : { rounding }),
  };
}

interface Props {
  readonly view: CheckView | null;
  readonly shown: ShownMember;
  readonly onOpen: (index: number) => void;
}

/** Everything about one member: pairs, pay over time, arrears, career, evidence, letters, allowances. */
export default function MemberScreen({ view, shown, onOpen }: Props) {
  const { desk, language, select } = usePane();
  const t = useText();
  const layout = useLayout();
  const styles = useStyles();
  const [ask, setAsk] = useState<MemberAsk>({});
  const [askedFor, setAskedFor] = useState(shown.index);
  if (askedFor !== shown.index) {
    setAskedFor(shown.index);
    setAsk(keptOf(ask));
  }
  // Together: nothing is put in between afterwards.
  const asked = useAsked(
    async () => {
      const member = await desk.member(shown.index, ask);
      return member && { member, card: await desk.card(member.index) };
    },
    [desk, shown.index, ask],
    [view, language],
  );
  const member = asked.value?.member ?? null;
  const selected = useRef<ShownMember | null>(null);
  useEffect(() => {
    // Only what the pane opened itself is shown in the sheet: the rest was chosen there.
    if (!member || member.index !== shown.index || !shown.byPane || selected.current === shown) return;
    selected.current = shown;
    select({ sheet: member.sheet, row: member.row - 1, column: member.position });
  }, [member, shown, select]);
  const change = useCallback((part: MemberAsk) => setAsk((before) => ({ ...before, ...part })), []);
  if (!view) {
    return (
      <div className={layout.screen}>
        <CheckFirst />
      </div>
    );
  }
  return (
    <div className={mergeClasses(layout.screen, styles.narrow)}>
      <MemberMoves index={shown.index} count={view.rows} onOpen={onOpen} />
      <MemberFinder version={view} onOpen={onOpen} />
      <Shown asked={asked} waiting={t("app.loading")}>
        {(found) =>
          found && (
            <Everything key={found.member.index} view={found.member} card={found.card} ask={ask} onAsk={change} />
          )
        }
      </Shown>
    </div>
  );
}

interface EverythingProps {
  readonly view: MemberView;
  readonly card: MemberCard | null;
  readonly ask: MemberAsk;
  readonly onAsk: (part: MemberAsk) => void;
}

function Everything({ view, card, ask, onAsk }: EverythingProps) {
  const layout = useLayout();
  const t = useMemberText();
  return (
    <>
      <section className={layout.card} aria-labelledby="member-name" data-testid="member-card">
        <div className={layout.row}>
          <h2 id="member-name" className={layout.heading} aria-live="polite">
            {view.name} – {t("identity.row", { row: view.row })}
          </h2>
          <VerdictBadge verdict={view.verdict} />
        </div>
        {card && <Decide of={card} />}
        <dl className={layout.facts}>
          {view.facts.map(([label, text]) => (
            <div key={label} style={{ display: "contents" }}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          <dt>{t("identity.month")}</dt>
          <dd>{view.month}</dd>
        </dl>
      </section>
      <Situations view={view} />
      <PayPart view={view} onAsk={onAsk} />
      <IncrementsPart view={view} />
      <ArrearsPart view={view} ask={ask} onAsk={onAsk} />
      <IndexedPart view={view} ask={ask} onAsk={onAsk} />
      <CareerPart view={view} ask={ask} onAsk={onAsk} />
      <PointsPart view={view} ask={ask} onAsk={onAsk} />
      <FormsPart view={view} />
    </>
  );
}
