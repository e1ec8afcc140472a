import type { SuppliedFiles, TabularFile } from "./checkedWorkbook";
import { EVENT_LIST, INDEX_LIST } from "./forecastTables";
import { CAREER_LIST, ORIGINAL_AMOUNT_LIST } from "./memberTables";
import { rosterHeaderRow } from "./rosterTable";
import { SERVICE_LIST } from "./servicePeriods";
import { SETTLED } from "./settledPoints";
import { CONVERSION_LIST, readSuppliedFiles, SCALE_LIST } from "./supplied";
import { headerRowOf, linesOf, type ListForm } from "./tabularLines";

type Rows = TabularFile["rows"];

/** Where the header row of each list beside the workbook stands; -1 where the rows are no such list. */
export const LIST_HEADER_ROWS = {
  roster: rosterHeaderRow,
  scales: (rows: Rows) => headerRowOf(rows, SCALE_LIST),
  conversions: (rows: Rows) => headerRowOf(rows, CONVERSION_LIST),
  index: (rows: Rows) => headerRowOf(rows, INDEX_LIST),
  events: (rows: Rows) => headerRowOf(rows, EVENT_LIST),
  careers: (rows: Rows) => headerRowOf(rows, CAREER_LIST),
  originalAmounts: (rows: Rows) => headerRowOf(rows, ORIGINAL_AMOUNT_LIST),
  settled: (rows: Rows) => headerRowOf(rows, SETTLED),
  service: (rows: Rows) => headerRowOf(rows, SERVICE_LIST),
} as const;

/** A list beside the workbook. */
export type ListKind = keyof typeof LIST_HEADER_ROWS;

/** Lists that may be supplied without a line: templates that nobody completed, or half of what somebody meant to send. */
export interface SentLists extends SuppliedFiles {
  readonly index?: TabularFile | null;
  readonly events?: TabularFile | null;
  readonly careers?: TabularFile | null;
}

function isWithoutLines<K extends string>(table: TabularFile, form: ListForm<K>): boolean {
  const lines = linesOf(table, form);
  return lines.ok && lines.value.length === 0;
}

/** The names of the lists of which no line is filled: they change nothing. */
export function unfilledLists({ scales, conversions, index, events, careers }: SentLists): readonly string[] {
  const ofScales = scales ? readSuppliedFiles({ scales }) : null;
  const ofConversions = conversions ? readSuppliedFiles({ conversions }) : null;
  const unfilled = [
    ofScales?.ok && ofScales.value.scales.length === 0 ? scales : null,
    ofConversions?.ok && ofConversions.value.conversions.length === 0 ? conversions : null,
    index && isWithoutLines(index, INDEX_LIST) ? index : null,
    events && isWithoutLines(events, EVENT_LIST) ? events : null,
    careers && isWithoutLines(careers, CAREER_LIST) ? careers : null,
  ];
  return unfilled.flatMap((table) => table?.name ?? []);
}
