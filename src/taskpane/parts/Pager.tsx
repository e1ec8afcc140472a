import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useText } from "../context";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "4px", justifyContent: "space-between" },
});

interface Props {
  readonly from: number;
  readonly size: number;
  readonly total: number;
  readonly onMove: (from: number) => void;
}

/** Moves through a long list page by page. */
export function Pager({ from, size, total, onMove }: Props) {
  const styles = useStyles();
  const t = useText();
  if (total <= size) return null;
  const to = Math.min(total, from + size);
  return (
    <div className={styles.row}>
      <Button
        size="small"
        icon={<ChevronLeftRegular />}
        aria-label={t("list.previous")}
        disabledFocusable={from === 0}
        onClick={() => onMove(Math.max(0, from - size))}
      />
      <span aria-live="polite">{t("list.page", { from: from + 1, to, total })}</span>
      <Button
        size="small"
        icon={<ChevronRightRegular />}
        aria-label={t("list.next")}
        disabledFocusable={to >= total}
        onClick={() => onMove(from + size)}
      />
    </div>
  );
}
