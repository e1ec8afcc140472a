import { findingData, findingPart, findingTitle, type FindingLike } from "./finding";
import { decimal } from "./format";
import { oneLine } from "./formats";
import { formatSource } from "./source";
import type { Language } from "./language";
import { say } from "./say";

/** Stands where the right value is not known. */
const OPEN_VALUE = "…";
/** A quoted cell: more of it says nothing more. */
const MOST_QUOTED = 80;
const CUT = "[…]";
/** Characters of a cell in Excel. */
export const LONGEST_REMARK = 32_767;

/** A value of a remark: text as the file has it, an amount (`23660.00`), nothing there, or not known. */
export type RemarkValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "amount"; readonly amount: string }
  | { readonly kind: "empty" }
  | { readonly kind: "open" };

/** A cell by the header of the file. */
export interface RemarkCell {
  readonly header: string;
  readonly value: RemarkValue;
}

/** What a remark says: the causes with the cell quoted (null: nothing to quote), then the correct situation by groups. */
export interface RemarkContent {
  readonly causes: readonly {
    readonly header: string;
    readonly quoted: RemarkValue | null;
    readonly finding: FindingLike;
  }[];
  readonly situation: readonly (readonly RemarkCell[])[];
}

function valueText(value: RemarkValue, language: Language): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "amount":
      return decimal(value.amount, language);
    case "empty":
      return say("remark.empty", language);
    case "open":
      return OPEN_VALUE;
  }
}

function quotedText(value: RemarkValue, language: Language): string {
  const text = oneLine(valueText(value, language), LONGEST_REMARK);
  return text.length <= MOST_QUOTED ? text : `${text.slice(0, MOST_QUOTED)}${CUT}`;
}

function causeLine({ header, quoted, finding }: RemarkContent["causes"][number], language: Language): string {
  const data = findingData(finding, language);
  const basis = finding.source === undefined ? "" : formatSource(finding.source, language);
  return say("remark.cause", language, {
    header,
    value: quoted === null ? undefined : quotedText(quoted, language),
    why: findingPart("why", finding, data, language) ?? findingTitle(finding.code, language),
    basis: basis === "" ? undefined : basis,
  });
}

function groupLine(cells: readonly RemarkCell[], language: Language): string {
  return cells
    .map(({ header, value }) => say("remark.cell", language, { header, value: valueText(value, language) }))
    .join(" ; ");
}

/**
 * The remark of a NOK row, in two parts: what is wrong and why, one line a cause; the correct situation, one line a group.
 *
 * No word about certainty stands in it: it goes to the secretariat.
 * @law note SSGPI 84738-2007, 1.2.4: what is wrong and the correct situation
 */
export function writeRemark({ causes, situation }: RemarkContent, language: Language): string {
  const first =
    causes.length === 0
      ? [`${say("remark.to-state", language)} ${OPEN_VALUE}`]
      : causes.map((cause) => causeLine(cause, language));
  const groups = situation.length === 0 ? [OPEN_VALUE] : situation.map((cells) => groupLine(cells, language));
  const remark = [...first, say("remark.situation", language), ...groups].join("\n");
  return remark.length <= LONGEST_REMARK ? remark : `${remark.slice(0, LONGEST_REMARK - CUT.length)}${CUT}`;
}
