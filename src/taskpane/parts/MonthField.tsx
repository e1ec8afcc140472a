import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useText } from "../context";
import { MONTH } from "./month";

interface Props {
  readonly label: string;
  readonly value: string;
  /** Called with a month, or with nothing for the default. */
  readonly onMonth: (month: string) => void;
}

/** A month that is written; what is no month is said, and changes nothing. */
export function MonthField({ label, value, onMonth }: Props) {
  const t = useText();
  const [text, setText] = useState(value);
  const isWrong = text !== "" && !MONTH.test(text);
  const change = (written: string) => {
    setText(written);
    if (written === "" || MONTH.test(written)) onMonth(written);
  };
  return (
    <Field label={label} size="small" {...(isWrong ? { validationMessage: t("read.monthWrong") } : {})}>
      <Input size="small" style={{ width: "110px" }} value={text} onChange={(_, data) => change(data.value.trim())} />
    </Field>
  );
}
