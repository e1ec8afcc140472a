import { statedRows, proposalFor, type RawCell } from "../../conversion";
import type { ColumnName } from "../../checks";
import {
  arrears,
  createIndexer,
  specialInsertion,
  type ArrearsAmount,
  type ArrearsInput,
  type ArrearsPair,
  type Indexer,
} from "../../rules";
import {
  cannot,
  eurosAsNumber,
  monthCode,
  refuse,
  success,
  type Annual,
  type Month,
  type Outcome,
  type Result,
} from "../../values";
import { columnsOf, isBlankRow } from "../block";
import { declare, type CallContext, type OutputCell } from "../declare";
import { amount, campaign, month, optional, rows, type Rows } from "../parameters";
import { choice, flag } from "../parameters/choices";
import { settings, type Settings } from "../parameters/settings";
import { readCells, readRows } from "../readRows";
import {
  arrearsPair,
  differingCell,
  isTabled,
  positionOf,
  type DifferingCell,
  type PositionCells,
} from "./payPositions";

const CURRENT = ["scale1", "ancdate1", "amount1", "scale2", "ancdate2", "amount2"] as const;
const CELLS = 3;
const PROPOSED = 9;
const SETTINGS = {
  regime: choice("regime"),
  increments: choice("increments"),
  rounding: choice("rounding"),
  contractual: flag,
  firstService: month,
  lastService: month,
};
type Chosen = Settings<typeof SETTINGS>;

interface Member {
  readonly current: Rows[number];
  readonly proposed: Rows[number] | null;
}
interface Run {
  readonly processing: Month;
  readonly effective: Month;
  readonly stated: ReadonlyMap<Month, Annual>;
  readonly settings: Chosen;
}

function positions(row: Rows[number], prefix: string, context: CallContext): Result<readonly PositionCells[]> {
  const found: PositionCells[] = [];
  for (let first = 0; first < row.length; first += CELLS) {
    const position = positionOf(row.slice(first, first + CELLS), `${prefix}#${first / CELLS + 1}`, context.environment);
    if (!position.ok) return position;
    if (position.value) found.push(position.value);
  }
  return success(found);
}

/** The proposal of a row whose red columns are not given: what CALOG.CONVERT answers. */
function ownProposal(row: Rows[number], { law, on, environment }: CallContext): Result<readonly PositionCells[]> {
  const columns = new Map<ColumnName, readonly RawCell[]>(columnsOf([row], CURRENT, environment));
  const stated = statedRows({ columns, formulas: new Map(), indexes: [0], firstRow: 1 });
  const proposal = proposalFor({ law, on }, stated.at(0));
  return proposal.ok ? success([proposal.value.inserted, ...proposal.value.safeguards]) : proposal;
}

function pairs(
  found: readonly PositionCells[],
  isProposal: boolean,
  run: Run,
  { law }: CallContext,
): Result<readonly ArrearsPair[]> {
  const made: ArrearsPair[] = [];
  for (const [number, position] of found.entries()) {
    const tables = isProposal && number === 0 ? law.after : law.before;
    const pair = arrearsPair(position, tables, run.effective, run.stated);
    if (!pair.ok) return pair;
    made.push(pair.value);
  }
  return success(made);
}

interface Situation {
  readonly current: readonly PositionCells[];
  readonly proposed: readonly PositionCells[];
  readonly isGiven: boolean;
}

function situationOf(member: Member, context: CallContext): Result<Situation> {
  const current = positions(member.current, "", context);
  if (!current.ok) return current;
  const isGiven = member.proposed !== null && !isBlankRow(member.proposed);
  const proposed = isGiven ? positions(member.proposed, "n", context) : ownProposal(member.current, context);
  return proposed.ok ? success({ current: current.value, proposed: proposed.value, isGiven }) : proposed;
}

/** The cells in the place of which the amount of the table is used. */
function differingCells({ current, proposed, isGiven }: Situation, run: Run, { law }: CallContext): DifferingCell[] {
  const inCurrent = current.map((one) => differingCell(one, law.before, run.effective));
  const inProposed = proposed.map((one, at) => differingCell(one, at === 0 ? law.after : law.before, run.effective));
  return [...inCurrent, ...(isGiven ? inProposed : [])].filter((one) => one !== null);
}

function arrearsOf(
  { current, proposed }: Situation,
  run: Run,
  indexer: Indexer,
  context: CallContext,
): Outcome<ArrearsAmount> {
  if (run.stated.size > 0 && [...current, ...proposed].every(isTabled)) {
    return cannot(refuse("original-amounts-unused", {}));
  }
  const currentPairs = pairs(current, false, run, context);
  if (!currentPairs.ok) return cannot(currentPairs);
  const proposedPairs = pairs(proposed, true, run, context);
  if (!proposedPairs.ok) return cannot(proposedPairs);
  const { regime = "arrears", contractual = false, increments, firstService, lastService } = run.settings;
  const input: ArrearsInput = {
    current: currentPairs.value,
    proposed: proposedPairs.value,
    effective: run.effective,
    processing: run.processing,
    regime,
    contractual,
    special: specialInsertion(context.law, current[0]?.scale ?? "", proposed[0]?.scale ?? ""),
    ...(increments === undefined ? {} : { increments }),
    enteredOn: firstService ?? null,
    lastMonth: lastService ?? null,
  };
  return arrears(input, indexer, context.trace);
}

const CONDITION = { addendum: "arrears-conditional", evidence: "arrears-conditional-special" } as const;
const EMPTY: readonly OutputCell[] = ["", "", "", ""];

function totalRow(member: Member, run: Run, indexer: Indexer, context: CallContext): readonly OutputCell[] {
  if (isBlankRow(member.current)) return EMPTY;
  const situation = situationOf(member, context);
  const found = situation.ok ? arrearsOf(situation.value, run, indexer, context) : cannot(situation);
  if (found.kind === "cannot") return EMPTY.map(() => found);
  if (found.kind === "not-due") return [found, "", "", ""];
  const { lines, total, conditions } = found.amount;
  const [first, last] = [lines[0], lines[lines.length - 1]].map((line) => (line ? monthCode(line.month) : ""));
  const { explanationLine } = context.environment.sentences;
  const condition = conditions.map((one) => explanationLine({ code: CONDITION[one], data: {} }, context.language));
  const differing = (situation.ok ? differingCells(situation.value, run, context) : []).map((data) =>
    explanationLine({ code: "arrears-cell-differs", data }, context.language),
  );
  return [eurosAsNumber(total), first ?? "", last ?? "", [...condition, ...differing].join("; ")];
}

function statedAmounts(block: Rows | null, { environment }: CallContext): Result<ReadonlyMap<Month, Annual>> {
  const stated = readRows(block, (row) => readCells(row, "oldAmounts", environment, [month, amount]));
  return stated.ok ? success(new Map(stated.value)) : stated;
}

const asked = {
  currentRows: rows(CURRENT.length),
  processing: month,
  proposedRows: optional(rows(PROPOSED)),
  effective: optional(month),
};

/** By hand: a block of rows. */
export const arrearsFunctions = [
  declare({
    name: "ARREARS",
    parameters: { ...asked, campaign: optional(campaign), settings: settings(SETTINGS) },
    result: { type: "any", columns: 4 },
    isExplained: true,
    isByRow: true,
    body({ currentRows, processing, proposedRows, effective, settings: chosen }, context) {
      if (proposedRows && proposedRows.length !== currentRows.length) {
        return refuse("rows-differ", {
          argument: "proposedRows",
          given: proposedRows.length,
          expected: currentRows.length,
        });
      }
      const run: Run = { processing, effective: effective ?? context.on, stated: new Map(), settings: chosen };
      const indexer = createIndexer(chosen.rounding);
      return success(
        currentRows.map((current, index) =>
          totalRow({ current, proposed: proposedRows?.[index] ?? null }, run, indexer, context),
        ),
      );
    },
  }),
  declare({
    name: "ARREARSLINES",
    parameters: {
      ...asked,
      oldAmounts: optional(rows(2)),
      campaign: optional(campaign),
      settings: settings(SETTINGS),
    },
    result: { type: "any", columns: 5 },
    isExplained: true,
    isByRow: true,
    body({ currentRows, processing, proposedRows, effective, oldAmounts, settings: chosen }, context) {
      const [current = [], ...more] = currentRows;
      if (more.length > 0 || (proposedRows?.length ?? 1) > 1) {
        return refuse("one-row-expected", {
          given: "ARREARSLINES",
          argument: more.length > 0 ? "currentRows" : "proposedRows",
          rows: more.length > 0 ? currentRows.length : (proposedRows?.length ?? 0),
          expected: more.length > 0 ? CURRENT.length : PROPOSED,
        });
      }
      const stated = statedAmounts(oldAmounts, context);
      if (!stated.ok) return stated;
      const run: Run = { processing, effective: effective ?? context.on, stated: stated.value, settings: chosen };
      const member = { current, proposed: proposedRows?.[0] ?? null };
      const situation = situationOf(member, context);
      if (!situation.ok) return situation;
      const found = arrearsOf(situation.value, run, createIndexer(chosen.rounding), context);
      if (found.kind === "cannot") return { ok: false, refusal: found.refusal };
      if (found.kind === "not-due") return success([[found, ...EMPTY]]);
      return success(
        found.amount.lines.map((line) => [
          monthCode(line.month),
          ...[line.currentMonthly, line.proposedMonthly, line.delta, line.annualDifference].map(eurosAsNumber),
        ]),
      );
    },
  }),
];
