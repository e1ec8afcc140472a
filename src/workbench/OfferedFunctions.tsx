import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { type Language, sayOnPage } from "../words";
import type { FunctionHelp } from "./book";
import { OFFERED, optionId } from "./formulaCaret";

const useStyles = makeStyles({
  list: {
    position: "absolute",
    insetInlineStart: "68px",
    top: "100%",
    zIndex: 5,
    boxSizing: "border-box",
    width: "min(560px, calc(100% - 78px))",
    maxHeight: "260px",
    overflowY: "auto",
    padding: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  option: { padding: "4px 8px", borderRadius: tokens.borderRadiusMedium, cursor: "pointer" },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    // Where colours are forced the background is the page's.
    outline: `1px solid ${tokens.colorNeutralStroke1Selected}`,
  },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  about: {
    maxHeight: "32px",
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});

interface OfferedProps {
  readonly functions: readonly FunctionHelp[];
  readonly active: string | null;
  readonly language: Language;
  readonly onTake: (name: string) => void;
}

/** The functions that fit what is being typed. */
export default function OfferedFunctions({ functions, active, language, onTake }: OfferedProps) {
  const styles = useStyles();
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer a promise, which is no way to clean up.
    shown.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div id={OFFERED} className={styles.list} role="listbox" aria-label={sayOnPage("pane.book.functions", language)}>
      {functions.map(({ name, about }) => (
        <div
          key={name}
          id={optionId(name)}
          ref={name === active ? shown : null}
          role="option"
          tabIndex={-1}
          aria-selected={name === active}
          className={mergeClasses(styles.option, name === active && styles.active)}
          // The keyboard stays in the bar.
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(name);
          }}
        >
          <div className={styles.name}>CALOG.{name}</div>
          <div className={styles.about}>{about}</div>
        </div>
      ))}
    </div>
  );
}
