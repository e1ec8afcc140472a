import { readCareers, type CareerLine } from "../conversion";
import {
  dueAmounts,
  dueDocument,
  dueList,
  dueSheet,
  dueWords,
  groupGaps,
  refuseUnknownMatricule,
  rowNumbers,
  type DueList,
} from "../zone";
import { type Language, Legend, say, formatMonthShort } from "../words";
import { success, type Result } from "../values";
import { givenOptions, type Arguments } from "./arguments";
import { memberCareer } from "./careerMember";
import { forceHasOutput, inForm, printed } from "./commandForm";
import { FORMS } from "./commands";
import { readTable } from "./tabularFiles";
import { PRODUCT_VERSION } from "./version";
import { openAndCheck, type CommandResult } from "./openedWorkbook";
import { saveSheet } from "./workbookCommands";

async function careersOf(path: string | undefined): Promise<Result<ReadonlyMap<string, CareerLine> | null>> {
  if (path === undefined) return success(null);
  const table = await readTable(path, "careers");
  return table.ok ? readCareers(table.value) : table;
}

function texts(list: DueList, matricule: (index: number) => string, language: Language): string[] {
  const code = (month: DueList["from"]): string => formatMonthShort(month, language);
  const gaps = groupGaps(list.gaps, language);
  const legend = new Legend(language);
  return [
    say("report.due-title", language),
    say("report.due-period", language, { from: list.from, to: list.to }),
    "",
    ...list.lines.map((line) => {
      const { event, scale, step, remark } = dueWords(line, language);
      const parts = [event, scale, step === null ? "" : String(step), dueAmounts(line, legend), remark];
      return [code(line.event.month), line.row, matricule(line.index), ...parts.filter((part) => part !== "")].join(
        "\t",
      );
    }),
    ...(list.lines.length === 0 ? [say("report.nothing-ahead", language)] : []),
    ...legend.lines(),
    ...(gaps.length === 0 ? [] : ["", say("report.not-computed", language)]),
    ...gaps.map(({ part, message, rows }) => {
      return [say(`report.part-${part}`, language), rows.length, rowNumbers(rows), message].join("\t");
    }),
  ];
}

async function workbookCareer(args: Arguments): Promise<Result<CommandResult>> {
  const form = FORMS.career.workbook;
  const fits = inForm(args, form);
  if (!fits.ok) return fits;
  const forced = forceHasOutput(args, "output", form);
  if (!forced.ok) return forced;
  const given = givenOptions(args, form);
  const careers = await careersOf(given.careers);
  if (!careers.ok) return careers;
  const opened = await openAndCheck(args);
  if (!opened.ok) return opened;
  const { checked } = opened.value;
  const { language } = checked;
  const known = refuseUnknownMatricule(checked, careers.value?.values() ?? []);
  if (!known.ok) return known;
  const list = dueList(checked, {
    ...(given.from === undefined ? {} : { from: given.from }),
    ...(given.months === undefined ? {} : { months: given.months }),
    ...(careers.value ? { careers: careers.value } : {}),
  });
  const written = await saveSheet(args, opened.value, () => dueSheet(checked, list, language, PRODUCT_VERSION));
  if (!written.ok) return written;
  return printed(
    args,
    () => ({ ...dueDocument(checked, list, language), ...written.value }),
    () => [
      ...texts(list, (index) => checked.stated.text(index, "matricule"), language),
      ...Object.values(written.value),
    ],
  );
}

/** `calog career`: of a whole workbook, or of one member whose scale and seniority are given. */
export function careerCommand(args: Arguments): Promise<Result<CommandResult>> {
  return args.words.length === 1 ? workbookCareer(args) : memberCareer(args);
}
