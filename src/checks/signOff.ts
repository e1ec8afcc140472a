import type { RowContext } from "./rowContext";
import { given, report } from "./rowContext";
import { UNREADABLE_TEXT } from "./statedRow";

/** A remark that ends so still lacks the right value. */
export const OPEN_END = "…";

/** What a person wrote in Accord and Remarques (note SSGPI 84738-2007, 1.2.4). Changes no verdict. */
export function judgeSignOff(context: RowContext): void {
  const { row, has, law, text } = context;
  if (!has.has("accord")) return;
  const source = law.campaign.sources.signOff;
  const remark = row.remarks;
  const accord = row.accord.toUpperCase();
  if (accord === "") report(context, "accord-missing", "accord", { source });
  else if (accord === UNREADABLE_TEXT || (accord !== "OK" && accord !== "NOK")) {
    report(context, "accord-invalid", "accord", { ...given(text("accord")), source });
  } else if (accord === "OK") {
    if (has.has("remarks") && remark !== "") report(context, "remark-unexpected", "remarks", { source });
    if (context.findings.some(({ severity }) => severity === "red")) {
      report(context, "accord-contradicts", "accord", { given: "OK", expected: "NOK", source });
    }
  } else if (has.has("remarks")) {
    if (remark === "") report(context, "remark-missing", "remarks", { source });
    else if (remark.trimEnd().endsWith(OPEN_END)) report(context, "remark-incomplete", "remarks", { source });
  }
}
