import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sayAlways } from "../../words";
import { copyText } from "./copyText";
import { failureDetails, failureKind } from "./details";
import { useFailurePlace } from "./place";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px",
    borderLeft: `3px solid ${tokens.colorPaletteRedBorderActive}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  text: { margin: 0 },
  details: { margin: "6px 0 0", maxHeight: "180px", overflow: "auto", fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly onClose?: () => void;
}

/** Something was thrown: a sentence, a way on, and the details for whoever mends it. Needs no words that are loaded. */
export function Failure({ error, onRetry, onClose }: Props) {
  const styles = useStyles();
  const place = useFailurePlace();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const { language } = place;
  const details = failureDetails(error, place);
  return (
    <div className={styles.box} lang={language} data-testid="failure">
      <p role="alert" className={styles.text}>
        {sayAlways(`failure.${failureKind(error)}`, language)}
      </p>
      <div className={styles.row}>
        {onRetry && (
          <Button size="small" appearance="primary" onClick={onRetry}>
            {sayAlways("failure.retry", language)}
          </Button>
        )}
        <Button size="small" onClick={() => void copyText(details).then(setCopied)}>
          {sayAlways("failure.copy", language)}
        </Button>
        {onClose && (
          <Button size="small" onClick={onClose}>
            {sayAlways("failure.close", language)}
          </Button>
        )}
        <span role="status">
          {isCopied !== null && sayAlways(isCopied ? "failure.copied" : "failure.notCopied", language)}
        </span>
      </div>
      <details open={isCopied === false}>
        <summary>{sayAlways("failure.details", language)}</summary>
        {/* Long lines scroll, also by keyboard. */}
        <pre className={styles.details} tabIndex={0} role="region" aria-label={sayAlways("failure.details", language)}>
          {details}
        </pre>
      </details>
    </div>
  );
}
