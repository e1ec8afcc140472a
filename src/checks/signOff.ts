import { SITUATION_HEADINGS } from "../messages";
import type { ColumnName, Finding } from "./finding";
import { given, type CheckContext } from "./rowContext";
import { makeFinding } from "./finding";
import { UNREADABLE_TEXT, type StatedRow } from "./statedRow";

/** Stands where the right value is not known. */
const OPEN_END = "…";

function compact(line: string): string {
  return line.replace(/\s+/g, "").toLowerCase();
}
const HEADINGS = SITUATION_HEADINGS.map(compact);

/**
 * Whether a remark still lacks a right value: a `…` in its second part; a remark without that part (a person's own)
 * when it ends with `…` or `...`.
 */
export function isOpenRemark(remark: string): boolean {
  if (!remark.includes(OPEN_END) && !remark.includes("...")) return false;
  const lines = remark.split(/\r\n|[\r\n]/);
  const heading = lines.findIndex((line) => HEADINGS.includes(compact(line)));
  if (heading >= 0) return lines.slice(heading + 1).some((line) => line.includes(OPEN_END));
  return /(?:…|\.\.\.)$/.test(remark.trimEnd());
}

/** What a person wrote in a row, and what was found there so far: one object for all rows, in bulk runs. */
export interface Signed {
  row: number;
  accord: StatedRow["accord"];
  remarks: StatedRow["remarks"];
  findings: Finding[];
  /** The cell as it stands, asked only when a finding quotes it. */
  readonly text: (column: ColumnName) => string;
}

/**
 * What a person wrote in Accord and Remarques, judged last of all and added to the findings. Changes no verdict.
 *
 * @law note SSGPI 84738-2007, 1.2.4
 */
export function judgeSignOff({ has, law }: CheckContext, signed: Signed): void {
  const { row, remarks: remark, findings, text } = signed;
  if (!has.has("accord")) return;
  const source = law.campaign.sources.signOff;
  const accord = signed.accord.toUpperCase();
  const hasRemarks = has.has("remarks");
  if (accord === "") findings.push(makeFinding("accord-missing", row, "accord", { source }));
  else if (accord === "OK") {
    if (hasRemarks && remark !== "") findings.push(makeFinding("remark-unexpected", row, "remarks", { source }));
    if (findings.some(({ severity }) => severity === "red")) {
      findings.push(makeFinding("accord-contradicts", row, "accord", { given: "OK", expected: "NOK", source }));
    }
  } else if (accord === "NOK") {
    if (!hasRemarks) return;
    if (remark === "") findings.push(makeFinding("remark-missing", row, "remarks", { source }));
    else if (remark !== UNREADABLE_TEXT && isOpenRemark(remark)) {
      findings.push(makeFinding("remark-incomplete", row, "remarks", { source }));
    }
  } else {
    const found = text("accord");
    // Something nobody can read that shows nothing is a formula whose result was never stored.
    const data = found === "" ? { data: { reason: "no-result" } } : {};
    findings.push(makeFinding("accord-invalid", row, "accord", { ...given(found), source, ...data }));
  }
}
