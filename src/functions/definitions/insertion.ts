import type { ColumnName } from "../../checks";
import { PROPOSAL_COLUMNS, proposalCells, proposalFor, statedRows, type RawCell } from "../../conversion";
import { convertedScale, horizontalInsertion } from "../../rules";
import { cannot, eurosAsNumber, monthCode, success } from "../../values";
import { columnsOf, isBlankRow } from "../block";
import { declare, type CallContext, type OutputCell } from "../declare";
import { campaign, month, optional, rows, scale, type Rows } from "../parameters";

const CURRENT = ["scale1", "ancdate1", "amount1", "scale2", "ancdate2", "amount2"] as const;
const PROPOSED = PROPOSAL_COLUMNS.flat();
const EMPTY_ROW: readonly OutputCell[] = PROPOSED.map(() => "");

/** Each row as a code-1 row without proposal; a row that cannot be proposed says why in every cell. */
function proposals(block: Rows, { law, on, environment, trace }: CallContext): (readonly OutputCell[])[] {
  const columns = new Map<ColumnName, readonly RawCell[]>(columnsOf(block, CURRENT, environment));
  const stated = statedRows({ columns, formulas: new Map(), indexes: block.map((_, index) => index), firstRow: 1 });
  const targets = PROPOSED.filter((column) => law.campaign.columns.includes(column));
  return block.map((row, index) => {
    if (isBlankRow(row)) return EMPTY_ROW;
    const proposal = proposalFor({ law, on }, stated.at(index), trace);
    if (!proposal.ok) {
      const stopped = cannot(proposal);
      return PROPOSED.map(() => stopped);
    }
    const cells = new Map<ColumnName, string | number>(proposalCells(proposal.value, targets));
    return PROPOSED.map((column) => cells.get(column) ?? "");
  });
}

/** By hand: they read the tables and the mapping of a campaign, and answer positions or blocks. */
export const insertion = [
  declare({
    name: "INSERT",
    alias: "INSCALE",
    parameters: { scale, ancdate: month, on: optional(month), campaign: optional(campaign) },
    result: { type: "any", columns: 3 },
    isExplained: true,
    body({ scale: name, ancdate }, { law, on, trace }) {
      const found = horizontalInsertion(law, { scale: name, seniorityMonth: ancdate, cents: null }, null, on, trace);
      if (!found.ok) return found;
      const { inserted } = found.value;
      return success([[inserted.scale, monthCode(inserted.seniorityMonth), eurosAsNumber(inserted.cents)]]);
    },
  }),
  declare({
    name: "CONVERT",
    parameters: { convertRows: rows(CURRENT.length), on: optional(month), campaign: optional(campaign) },
    result: { type: "any", columns: PROPOSED.length },
    isExplained: true,
    isByRow: true,
    body: ({ convertRows }, context) => success(proposals(convertRows, context)),
  }),
  declare({
    name: "NEWSCALE",
    parameters: { scale, campaign: optional(campaign) },
    result: { type: "string", columns: null },
    isExplained: true,
    body({ scale: name }, { law, trace }) {
      const conversion = convertedScale(law, name, trace);
      return conversion.ok ? success(conversion.value.to) : conversion;
    },
  }),
];
