import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FindingCode } from "../../../checks";
import { useText } from "../../context";
import type { CheckView } from "../../desk";
import { useLayout } from "../layout";
import { Notice } from "../Notice";
import { SeverityBadge } from "../SeverityBadge";

const FIRST_CAUSES = 3;

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
  cause: { justifyContent: "flex-start", textAlign: "left", width: "100%", paddingInline: "4px" },
  title: { flex: 1, minWidth: "120px" },
  row: { display: "flex", alignItems: "center", gap: "8px", width: "100%", flexWrap: "wrap" },
});

interface Props {
  readonly groups: CheckView["groups"];
  /** The cause whose findings are shown alone; null for all. */
  readonly code: FindingCode | null;
  readonly onChoose: (code: FindingCode | null) => void;
}

/** The causes with their number of rows; a press shows the findings of one alone. */
export function CauseList({ groups: all, code, onChoose }: Props) {
  const t = useText();
  const layout = useLayout();
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const groups = all.filter(({ severity }) => severity !== "sign-off");
  if (groups.length === 0) return <Notice text={t("check.allGood")} intent="success" />;
  const help = groups.find((group) => group.code === code)?.help;
  const shown = isWhole ? groups : groups.filter((group, index) => index < FIRST_CAUSES || group.code === code);
  return (
    <section>
      <div className={styles.head}>
        <h2 className={layout.heading}>{t("check.causes")}</h2>
        {groups.length > FIRST_CAUSES && (
          <Button size="small" appearance="transparent" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? t("check.fewerCauses") : t("check.allCauses", { count: groups.length })}
          </Button>
        )}
      </div>
      <ul className={layout.list} style={{ gap: "2px", marginTop: "2px" }}>
        {shown.map((group) => (
          <li key={group.code}>
            <Button
              size="small"
              appearance={group.code === code ? "outline" : "subtle"}
              aria-pressed={group.code === code}
              className={styles.cause}
              onClick={() => onChoose(group.code === code ? null : group.code)}
            >
              <span className={styles.row}>
                <SeverityBadge severity={group.severity} />
                <span className={styles.title}>{group.title}</span>
                <strong>{t("check.rowCount", { count: group.count })}</strong>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {help && <p className={layout.quiet}>{help}</p>}
    </section>
  );
}
