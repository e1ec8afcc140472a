import { readMatricule, readOriginalAmounts } from "../conversion";
import { arrearsDocument, arrearsSheet, refuseUnknownMatricule, zoneArrears, type ArrearsRequest } from "../zone";
import { refuse, success, type Month, type Result } from "../values";
import { givenOptions, missingOption, type Arguments } from "./arguments";
import { memberArrears } from "./arrearsMember";
import { zoneArrearsTexts } from "./arrearsText";
import { forceHasOutput, inForm, printed } from "./commandForm";
import { FORMS } from "./commands";
import { readTable } from "./tabularFiles";
import { PRODUCT_VERSION } from "./version";
import { openAndCheck, type CommandResult } from "./openedWorkbook";
import { saveSheet } from "./workbookCommands";

async function originalAmounts(path: string | undefined): Promise<Result<Pick<ArrearsRequest, "originalAmounts">>> {
  if (path === undefined) return success({});
  const table = await readTable(path, "originalAmounts");
  if (!table.ok) return table;
  const amounts = readOriginalAmounts(table.value);
  return amounts.ok ? success({ originalAmounts: amounts.value }) : amounts;
}

/** What the command line asks about a workbook. @problem option-missing (a leaver without matricule), option-twice */
async function requestOf(args: Arguments): Promise<Result<ArrearsRequest>> {
  const form = FORMS.arrears.workbook;
  const given = givenOptions(args, form);
  const lastMonths = new Map<string, Month>();
  for (const { matricule, month } of given.left ?? []) {
    if (matricule === null) return missingOption("left", form.left);
    if (lastMonths.has(readMatricule(matricule))) return refuse("option-twice", { option: `--left ${matricule}` });
    lastMonths.set(readMatricule(matricule), month);
  }
  const amounts = await originalAmounts(given["original-amounts"]);
  if (!amounts.ok) return amounts;
  return success({
    ...(given.effective === undefined ? {} : { effective: given.effective }),
    ...(given.processed === undefined ? {} : { processing: given.processed }),
    ...(given.regime ? { regime: given.regime } : {}),
    ...(given.increments ? { increments: given.increments } : {}),
    ...(given["index-rounding"] ? { rounding: given["index-rounding"] } : {}),
    ...(lastMonths.size > 0 ? { lastMonths } : {}),
    ...amounts.value,
    asStated: args.flags.has("as-stated"),
    explain: args.flags.has("explain"),
  });
}

async function workbookArrears(args: Arguments): Promise<Result<CommandResult>> {
  const fits = inForm(args, FORMS.arrears.workbook);
  if (!fits.ok) return fits;
  const forced = forceHasOutput(args, "output", FORMS.arrears.workbook);
  if (!forced.ok) return forced;
  const request = await requestOf(args);
  if (!request.ok) return request;
  const opened = await openAndCheck(args);
  if (!opened.ok) return opened;
  const { checked } = opened.value;
  const { language } = checked;
  const { left = [] } = givenOptions(args, FORMS.arrears.workbook);
  const stated = [...(request.value.originalAmounts?.values() ?? [])];
  const known = refuseUnknownMatricule(checked, [...left.map(({ matricule }) => matricule ?? ""), ...stated]);
  if (!known.ok) return known;
  const found = zoneArrears(checked, request.value);
  if (!found.ok) return found;
  const zone = found.value;
  const written = await saveSheet(args, opened.value, () => arrearsSheet(checked, zone, language, PRODUCT_VERSION));
  if (!written.ok) return written;
  return printed(
    args,
    () => ({ ...arrearsDocument(checked, zone, language), ...written.value }),
    () => [...zoneArrearsTexts(zone, language), ...Object.values(written.value)],
  );
}

/** `calog arrears`: of a whole workbook, or of one member whose pairs are given. */
export function arrearsCommand(args: Arguments): Promise<Result<CommandResult>> {
  return args.words.length === 0 ? memberArrears(args) : workbookArrears(args);
}
