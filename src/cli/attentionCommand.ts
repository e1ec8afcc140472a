import { join } from "node:path";
import type { CheckedWorkbook } from "../conversion";
import { ensureFolder, writeAllBeside } from "../file/disk";
import { letterFile } from "../member";
import { attentionDocument, attentionGroups, attentionList, type AttentionList } from "../zone";
import { say, type Language } from "../words";
import { success, type Result } from "../values";
import { givenOptions, type Arguments } from "./arguments";
import { forceHasOutput, printed } from "./commandForm";
import { COMMANDS } from "./commands";
import { openAndCheck, type CommandResult } from "./openedWorkbook";

/** A file for each letter, all of them or none. */
async function writeLetters(
  { found }: AttentionList,
  folder: string | undefined,
  force: boolean,
): Promise<Result<readonly string[]>> {
  if (folder === undefined) return success([]);
  const ready = await ensureFolder(folder);
  if (!ready.ok) return ready;
  const files = found.flatMap(({ points }) =>
    points.flatMap(({ letter }) =>
      letter ? [{ path: join(folder, letter.file), bytes: new TextEncoder().encode(letterFile(letter)) }] : [],
    ),
  );
  const written = await writeAllBeside(files, { force });
  return written.ok ? success(files.map(({ path }) => path)) : written;
}

function texts(checked: CheckedWorkbook, list: AttentionList, language: Language): string[] {
  const counts = { count: list.found.length, members: list.members };
  const row = (sheetRow: number): string => `${say("report.row", language)} ${sheetRow}`;
  return [
    say("member.points.title", language),
    say("report.attention-counts", language, counts),
    ...attentionGroups(list, language).flatMap(({ title, evidence, members }) => [
      "",
      `${title} (${members.length})`,
      `  ${say("member.points.evidence", language)}`,
      ...evidence.map((line) => `  - ${line}`),
      ...members.map((member) => `  ${row(member.row)}\t${checked.stated.text(member.index, "matricule")}`),
    ]),
  ];
}

/** `calog attention`: what the employer still has to do or to tell, with the letters. */
export async function attention(args: Arguments): Promise<Result<CommandResult>> {
  const given = givenOptions(args, COMMANDS.attention.options);
  const forced = forceHasOutput(args, "letters", COMMANDS.attention.options);
  if (!forced.ok) return forced;
  const opened = await openAndCheck(args);
  if (!opened.ok) return opened;
  const { checked } = opened.value;
  const { language } = checked;
  const list = attentionList(checked, {
    ...(given.row === undefined ? {} : { row: given.row }),
    ...(given["prevention-adviser"] ? { preventionAdvisers: given["prevention-adviser"] } : {}),
    ...(given["required-diploma"] ? { requiredDiplomas: given["required-diploma"] } : {}),
  });
  if (!list.ok) return list;
  const files = await writeLetters(list.value, given.letters, args.flags.has("force"));
  if (!files.ok) return files;
  return printed(
    args,
    () => ({
      ...attentionDocument(checked, list.value, language),
      ...(given.letters === undefined ? {} : { files: files.value }),
    }),
    () => [
      ...texts(checked, list.value, language),
      ...(files.value.length === 0 ? [] : ["", say("report.letters-written", language), ...files.value]),
    ],
  );
}
