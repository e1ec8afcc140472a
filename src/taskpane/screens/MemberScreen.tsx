import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { usePane, useText } from "../context";
import type { CheckView, MemberAsk, MemberView } from "../desk";
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
  const asked = useAsked(() => desk.member(shown.index, ask), [desk, shown.index, ask], [view, language]);
  const member = asked.value ?? null;
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
        {(found) => found && <Everything key={found.index} view={found} ask={ask} onAsk={change} />}
      </Shown>
    </div>
  );
}

function Everything({ view, ask, onAsk }: { view: MemberView; ask: MemberAsk; onAsk: (part: MemberAsk) => void }) {
  const layout = useLayout();
  const { desk } = usePane();
  const t = useMemberText();
  const card = useAsked(() => desk.card(view.index), [desk, view.index], [view]);
  return (
    <>
      <section className={layout.card} aria-labelledby="member-name" data-testid="member-card">
        <div className={layout.row}>
          <h2 id="member-name" className={layout.heading} aria-live="polite">
            {view.name} – {t("identity.row", { row: view.row })}
          </h2>
          <VerdictBadge verdict={view.verdict} />
        </div>
        <Shown asked={card}>{(row) => row && <Decide of={row} />}</Shown>
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
