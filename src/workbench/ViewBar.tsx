import { Button, Checkbox, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Verdict } from "../checks";
import { columnLetters } from "../conversion";
import { paneText } from "../taskpane/context";
import type { Language } from "../words";
import type { ViewWish } from "./book";

const VERDICTS: readonly Verdict[] = ["NOK", "REVIEW", "OK"];

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px",
    padding: "4px 10px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: { "@media (max-width: 760px)": { display: "none" } },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly language: Language;
  readonly wish: ViewWish;
  /** Column of the active cell, by which rows can be sorted; null without one. */
  readonly column: number | null;
  readonly found: number;
  /** Which of the cells found is shown, from 1; 0 for none. */
  readonly at: number;
  /** Raised when the keyboard goes to the search field. */
  readonly focusRequest: number;
  readonly onWish: (wish: ViewWish) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Find, filter and sort: how the rows are looked at; the file keeps its order. */
export default function ViewBar(props: Props) {
  const { language, wish, column, found, at, focusRequest, onWish, onStep, onClose } = props;
  const styles = useStyles();
  const t = paneText(language);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), [focusRequest]);
  const sorted = wish.sort?.column ?? column;
  return (
    <search className={styles.bar} aria-label={t("view.title")}>
      <Input
        input={{ ref: input }}
        size="small"
        type="search"
        aria-label={t("view.find")}
        placeholder={t("view.find")}
        value={wish.text}
        onChange={(_, { value }) => onWish({ ...wish, text: value })}
        onKeyDown={(event) => {
          if (event.key === "Enter") onStep(event.shiftKey ? -1 : 1);
          else if (event.key === "Escape") onClose();
          else return;
          event.preventDefault();
        }}
        data-testid="find"
      />
      <Button
        size="small"
        icon={<ChevronUpRegular />}
        aria-label={t("view.previous")}
        title={t("view.previous")}
        disabled={found === 0}
        onClick={() => onStep(-1)}
      />
      <Button
        size="small"
        icon={<ChevronDownRegular />}
        aria-label={t("view.next")}
        title={t("view.next")}
        disabled={found === 0}
        onClick={() => onStep(1)}
      />
      <span className={styles.quiet} role="status" data-testid="found">
        {wish.text.trim() !== "" && t("view.found", { at, count: found })}
      </span>
      <Checkbox
        label={t("view.only")}
        checked={wish.isFilter}
        disabled={wish.text.trim() === ""}
        onChange={(_, { checked }) => onWish({ ...wish, isFilter: checked === true })}
      />
      <Select
        size="small"
        aria-label={t("view.verdict")}
        value={wish.verdict ?? ""}
        onChange={(_, { value }) => onWish({ ...wish, verdict: VERDICTS.find((one) => one === value) ?? null })}
      >
        <option value="">{t("view.all")}</option>
        {VERDICTS.map((one) => (
          <option key={one} value={one}>
            {t(`book.verdict${one}`)}
          </option>
        ))}
      </Select>
      {sorted !== null && (
        <Select
          size="small"
          aria-label={t("view.sort")}
          value={wish.sort === null ? "" : wish.sort.isDescending ? "down" : "up"}
          onChange={(_, { value }) =>
            onWish({ ...wish, sort: value === "" ? null : { column: sorted, isDescending: value === "down" } })
          }
        >
          <option value="">{t("view.fileOrder")}</option>
          <option value="up">{t("view.up", { column: columnLetters(sorted) })}</option>
          <option value="down">{t("view.down", { column: columnLetters(sorted) })}</option>
        </Select>
      )}
      <span className={mergeClasses(styles.quiet, styles.hint)}>{t("view.only-looks")}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={t("view.close")}
        title={t("view.close")}
        onClick={onClose}
      />
    </search>
  );
}
