import { Badge } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  DismissCircleRegular,
  EditRegular,
  InfoRegular,
  PeopleRegular,
  WarningRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Severity, Verdict } from "../../checks";
import { severityLabel, verdictLabel } from "../../words";
import { usePane } from "../context";

const ICONS: Readonly<Record<Severity, ReactElement>> = {
  red: <DismissCircleRegular />,
  amber: <WarningRegular />,
  info: <InfoRegular />,
  "sign-off": <EditRegular />,
  roster: <PeopleRegular />,
};
const COLORS = {
  red: "danger",
  amber: "warning",
  info: "informative",
  "sign-off": "informative",
  roster: "informative",
} as const;

/** How grave a finding is: icon, word and colour. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  const { language } = usePane();
  return (
    <Badge appearance="tint" color={COLORS[severity]} icon={ICONS[severity]}>
      {severityLabel(severity, language)}
    </Badge>
  );
}

const VERDICTS = {
  OK: { color: "success", icon: <CheckmarkCircleRegular /> },
  NOK: { color: "danger", icon: <DismissCircleRegular /> },
  REVIEW: { color: "warning", icon: <WarningRegular /> },
} as const;

export function VerdictBadge({ verdict, count }: { verdict: Verdict; count?: number }) {
  const { language } = usePane();
  const { color, icon } = VERDICTS[verdict];
  return (
    <Badge appearance="tint" size="large" color={color} icon={icon}>
      {verdictLabel(verdict, language)}
      {count === undefined ? "" : ` ${count}`}
    </Badge>
  );
}
