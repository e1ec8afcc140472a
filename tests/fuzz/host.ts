import fc from "fast-check";
import { checkWorkbook, planFill } from "../../src/conversion";
import type { ExcelWorkbook } from "../../src/excel";
import type { FakeExcel } from "../fake-excel";
import { hostWith, workbookIn } from "../excel/support";
import { STATED } from "../support/randomMembers";
import { holdsRefusal, valueOrSentence, type Area, type Ending } from "./area";
import { NASTY } from "./nasty";

/** Codes of docs/testing/application-specific-api-error-handling, and one that no document knows. */
const CODES = [
  ...["AccessDenied", "ApiNotFound", "ActivityLimitReached", "GeneralException", "InvalidArgument", "InvalidOperation"],
  ...["InvalidOperationInCellEditMode", "ItemNotFound", "RequestAborted", "RequestPayloadSizeLimitExceeded"],
  ...["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit", "InactiveWorkbook", "ServiceNotAvailable", "Unheard"],
];
const fault = fc.record({
  sync: fc.integer({ min: 1, max: 40 }),
  code: fc.constantFrom(...CODES),
  afterWrites: fc.option(fc.nat(4), { nil: undefined }),
});
/** Something that happens to the workbook before a sync. */
const event = fc.record({
  sync: fc.integer({ min: 1, max: 40 }),
  kind: fc.constantFrom("rename", "delete", "insert", "edit", "filter", "protect", "behind", "read-only"),
});
const cell = fc.oneof(
  fc.constantFrom(...NASTY.filter((text) => !text.startsWith("="))),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
/** Excel is known to answer null where it should answer an error (office-js issue 4792). */
const hole = fc.record({
  sync: fc.integer({ min: 1, max: 40 }),
  key: fc.constantFrom("values", "formulas", "_Items", "text"),
});
const input = fc.record({
  holes: fc.array(hole, { maxLength: 1 }),
  faults: fc.array(fault, { maxLength: 2 }),
  events: fc.array(event, { maxLength: 2 }),
  cells: fc.array(fc.record({ row: fc.integer({ min: 1, max: 3 }), column: fc.nat(25), cell }), { maxLength: 6 }),
});
type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;

const HEADERS = [...STATED, "accord", "remarques"];
const MEMBER = ["5300", 1, "44-1", "Exemple", "Camille", 200701, "S", "F", "AA1", 200204, 22578.15];

function opened({ cells }: Input): FakeExcel {
  const rows = ["44-1", "44-2", "44-3"].map((matricule) => {
    const given: (string | number | boolean | null)[] = HEADERS.map((_, index) => MEMBER[index] ?? null);
    given[2] = matricule;
    return given;
  });
  for (const { row, column, cell: given } of cells) {
    const line = rows[row - 1];
    if (line && column < HEADERS.length) line[column] = given;
  }
  return hostWith({ sheets: [{ name: "Feuil1", rows: [HEADERS, ...rows] }] });
}

function happen(host: FakeExcel, kind: Input["events"][number]["kind"]): void {
  const sheet = host.book.sheets.find(({ name }) => name === "Feuil1");
  if (!sheet) return;
  if (kind === "rename") sheet.name = "Autre";
  else if (kind === "delete") host.book.sheets.splice(host.book.sheets.indexOf(sheet), 1);
  else if (kind === "insert") sheet.insertRow(2);
  else if (kind === "edit") host.edit(sheet, 2, HEADERS.length - 1, "d'un collègue");
  else if (kind === "filter") sheet.filtered = new Set([2]);
  else if (kind === "protect") sheet.protection = { allowFormatCells: false };
  else if (kind === "behind") host.focusElsewhere();
  else host.book.readOnly = true;
}

/** Checks, fills and undoes as the pane does; every answer is a value or a refusal with a sentence. */
async function worked(workbook: ExcelWorkbook): Promise<Ending> {
  const checked = valueOrSentence(await checkWorkbook(workbook, {}));
  if (!checked) return "sentence";
  const applied = await workbook.apply(planFill(checked, { overwrite: false }).plan);
  if (!applied.ok) holdsRefusal(applied.refusal);
  const pending = valueOrSentence(await workbook.pendingRuns());
  for (const { id } of pending ?? []) valueOrSentence(await workbook.undo(id));
  return applied.ok ? "value" : "sentence";
}

async function judge(given: Input): Promise<Ending> {
  const host = opened(given);
  let sync = 0;
  host.beforeSync = () => {
    sync++;
    for (const one of given.events) if (one.sync === sync) happen(host, one.kind);
    const found = given.faults.find((one) => one.sync === sync);
    return (
      found && { code: found.code, ...(found.afterWrites === undefined ? {} : { afterWrites: found.afterWrites }) }
    );
  };
  const execute = host.execute.bind(host);
  host.execute = async (flags, body) => {
    const answer = await execute(flags, body);
    const found = given.holes.find((one) => one.sync === sync);
    return found ? withHole(answer, found.key) : answer;
  };
  return worked(workbookIn(host));
}

function withHole(answer: string, key: string): string {
  return JSON.stringify(JSON.parse(answer), (name, value: unknown) => (name === key ? null : value));
}

/** An Excel that fails, or in which other people work, at any moment. */
export const host: Area<Input> = { name: "Excel", share: 0.05, inputs: input, judge };
