import { entryDocument } from "./entryDocument";
import { basename } from "node:path";
import { readServicePeriods, type StatedPeriod, type TabularFile } from "../../conversion";
import { serviceSeniority } from "../../member";
import { openPointTexts } from "../../zone";
import { type Language } from "../../words";
import { formatMonth, refuse, success, type Result, type Trace } from "../../values";
import { givenOptions, type Arguments } from "../arguments";
import { readTable, readText } from "../tabularFiles";
import type { CommandResult } from "../openedWorkbook";
import { entryText } from "./entryText";
import { ENTRY_OPTIONS } from "./forms";
import { jsonTable } from "./jsonTable";

async function readPeriods(path: string): Promise<Result<TabularFile>> {
  if (!path.toLowerCase().endsWith(".json")) return readTable(path, "service");
  const text = await readText(path);
  return text.ok ? jsonTable(basename(path), text.value) : text;
}

/** Whether a period counts on recognition: only then is there a request or an opinion. */
function isRecognised({ service }: StatedPeriod): boolean {
  return service.when === "before" && service.period?.ground === "recognised";
}

/** By hand, as its rows depend on one another: `calog entry`: pecuniary seniority from a file of periods of service. */
export async function entry(args: Arguments): Promise<Result<CommandResult>> {
  const { on, into, requested } = givenOptions(args, ENTRY_OPTIONS);
  const table = await readPeriods(args.words[0] ?? "");
  if (!table.ok) return table;
  const stated = readServicePeriods(table.value);
  if (!stated.ok) return stated;
  const enteredOn = on ?? stated.value.enteredOn;
  if (enteredOn === null) return refuse("option-missing", { option: "--on YYYY-MM" });
  const commissionOpinion = args.flags.has("commission");
  const recognition = commissionOpinion ? "--commission" : requested === undefined ? null : "--requested";
  if (recognition !== null && !stated.value.periods.some(isRecognised)) {
    return refuse("nothing-recognised", { option: recognition });
  }
  const trace: Trace = [];
  const found = serviceSeniority(
    stated.value.periods,
    {
      enteredOn,
      intoLevelA: into === "A",
      commissionOpinion,
      ...(requested === undefined ? {} : { requestedOn: requested }),
    },
    trace,
  );
  if (!found.ok) return found;
  const settings = {
    into: into ?? "B|C|D",
    commission: commissionOpinion ? "yes" : "no",
    ...(requested === undefined ? {} : { requested: formatMonth(requested) }),
  };
  const document = entryDocument(found.value, settings, trace, args);
  const language: Language = args.language ?? "fr";
  // The reasoning holds the open points too.
  const open = args.flags.has("explain") ? [] : openPointTexts(trace, language);
  const stdout = args.flags.has("json") ? `${JSON.stringify(document)}\n` : entryText(document, open, language);
  return success({ stdout, exitCode: 0 });
}
