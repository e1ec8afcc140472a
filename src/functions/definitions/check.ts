import type { ColumnName } from "../../checks";
import {
  proposalFor,
  remarkContent,
  statedRows,
  type CheckedRow,
  type RawCell,
  type RemarkSource,
} from "../../conversion";
import type { Language } from "../../words";
import { success, type Trace } from "../../values";
import { columnsOf } from "../block";
import { declare, type CallContext, type OutputCell } from "../declare";
import { checkedBlock, STATED } from "./checkedBlock";
import { campaign, language, month, optional, rows, type Rows } from "../parameters";

/** What the rules give for the row, then what was found in it. */
function explain(
  { verdict, findings }: CheckedRow,
  block: Rows,
  { law, on, environment }: CallContext,
  trace: Trace,
): void {
  const cells = new Map<ColumnName, readonly RawCell[]>(columnsOf(block, STATED, environment));
  const stated = statedRows({ columns: cells, formulas: new Map(), indexes: [0], firstRow: 1 }).at(0);
  // Codes 2 and 3 get no proposal; what stops one is among the findings.
  if (stated.code === "1") proposalFor({ law, on }, stated, trace);
  for (const { code, column, given, expected, source, certainty, data } of findings) {
    trace.push({
      code: "finding",
      finding: { code, column, given, expected, data },
      ...(source === undefined ? {} : { source }),
      ...(certainty === undefined ? {} : { certainty }),
    });
  }
  trace.push({ code: "verdict", data: { verdict } });
}

function verdicts(block: Rows, context: CallContext, wording: Language): (readonly OutputCell[])[] {
  const { law, on, environment, trace } = context;
  const { rows: checked, skippedRows, stated } = checkedBlock(block, context);
  const answers: (readonly OutputCell[])[] = block.map(() => ["", ""]);
  const { headerFor, writeRemark } = environment.sentences;
  const source: RemarkSource = { law, on, stated, headerOf: (column) => headerFor(column, wording) };
  checked.forEach(({ row, verdict, findings }, index) => {
    // What is wrong with a NOK row, or open about a REVIEW row.
    const remark = verdict === "OK" ? "" : writeRemark(remarkContent(source, index, findings), wording);
    answers[row - 1] = [verdict, remark];
  });
  const [only] = checked;
  if (trace && only) explain(only, block, context, trace);
  for (const { row, reason } of skippedRows)
    answers[row - 1] = ["", environment.sentences.skippedReason(reason, wording)];
  return answers;
}

/** By hand: a block of rows. */
export const check = [
  declare({
    name: "CHECK",
    parameters: {
      checkRows: rows(STATED.length),
      on: optional(month),
      campaign: optional(campaign),
      lang: optional(language),
    },
    result: { type: "string", columns: 2 },
    isExplained: true,
    isByRow: true,
    body: ({ checkRows, lang }, context) => success(verdicts(checkRows, context, lang ?? context.language)),
  }),
];
