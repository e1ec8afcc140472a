import { LAW_VERSION } from "../law";
import { keepOutputs, takeBackOutputs, useNodeCodec } from "../file/disk";
import { languageFrom, loadCommandWords, refusalMessage, sayIfKnown, type Language } from "../words";
import { success, type Refusal, type Result, refusalData } from "../values";
import { readArguments, wantsJson, type Arguments } from "./arguments";
import { allowance } from "./allowance/allowanceCommand";
import { arrearsCommand } from "./arrearsCommand";
import { attention } from "./attentionCommand";
import { careerCommand } from "./careerCommand";
import { entry } from "./entry/entryCommand";
import { compare } from "./compareCommand";
import { forecastCommand } from "./forecastCommand";
import { cliHelp } from "./help";
import { indexCommand } from "./indexCommand";
import { insertion } from "./insertion/insertionCommand";
import { fill } from "./fillCommand";
import { norms } from "./normsCommand";
import { pay } from "./payCommand";
import { isFault, printing } from "./printing";
import { joined } from "./pieces";
import { send } from "./sendCommand";
import { totals } from "./totalsCommand";
import { PRODUCT_VERSION } from "./version";
import { type CommandResult } from "./openedWorkbook";
import { check, propose, template } from "./workbookCommands";

/** Where a run writes; tests pass their own. What `write` answers is awaited: a code when it could not be written. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

const STREAMS: Streams = { stdout: printing(process.stdout), stderr: printing(process.stderr) };

async function run(args: Arguments): Promise<Result<CommandResult>> {
  switch (args.command) {
    case "check":
      return check(args);
    case "fill":
      return fill(args);
    case "send":
      return send(args);
    case "propose":
      return propose(args);
    case "totals":
      return totals(args);
    case "compare":
      return compare(args);
    case "pay":
      return pay(args);
    case "index":
      return indexCommand(args);
    case "insertion":
      return insertion(args);
    case "template":
      return template(args);
    case "allowance":
      return allowance(args);
    case "attention":
      return attention(args);
    case "arrears":
      return arrearsCommand(args);
    case "career":
      return careerCommand(args);
    case "forecast":
      return forecastCommand(args);
    case "norms":
      return norms(args);
    case "entry":
      return entry(args);
    case "version":
      return success({ stdout: `${PRODUCT_VERSION} (${LAW_VERSION})\n`, exitCode: 0 });
    case "help":
      return help(args);
  }
}

async function help({ language = languageFrom(process.env["LANG"]), words: [command, kind] }: Arguments) {
  await loadCommandWords(language);
  return success({ stdout: `${cliHelp(language, command, kind)}\n`, exitCode: 0 as const });
}

async function report(refusal: Refusal, language: Language, json: boolean, { stdout, stderr }: Streams): Promise<2> {
  // Nothing that a run wrote stays when it ends with a refusal.
  await takeBackOutputs();
  // What to do in words, then the option that does it here.
  const way = sayIfKnown(`cli.way.${refusal.code}`, language, refusal.data);
  const sentence = refusalMessage(refusal, language);
  const { file } = refusal.data;
  const where = typeof file === "string" && !sentence.includes(file) ? [`${file}:`] : [];
  const message = [...where, sentence, ...(way ? [way] : [])].join(" ");
  if (json)
    await stdout.write(`${JSON.stringify({ refusal: { code: refusal.code, message, ...refusalData(refusal) } })}\n`);
  await stderr.write(`${message}\n`);
  return 2;
}

/**
 * Runs the `calog` command.
 *
 * @returns exit code: 0 no red finding, 1 red findings, 2 cannot be done (the sentence is on stderr)
 */
export async function main(argv: readonly string[], streams: Streams = STREAMS): Promise<number> {
  useNodeCodec();
  const json = wantsJson(argv);
  const language = languageOf(argv);
  await loadCommandWords(language);
  let hasPrinted = false;
  try {
    const args = readArguments(argv);
    if (!args.ok) return await report(args.refusal, language, json, streams);
    const outcome = await run(args.value);
    if (!outcome.ok) return await report(outcome.refusal, language, json, streams);
    for (const piece of joined(outcome.value.stdout)) {
      const fault = await streams.stdout.write(piece);
      hasPrinted = true;
      // Results that nobody could read: not exit code 0 or 1, which say what they are.
      if (isFault(fault))
        return await report({ code: "stdout-closed", data: { detail: fault.fault } }, language, false, streams);
    }
    keepOutputs();
    for (const notice of outcome.value.notices ?? []) await streams.stderr.write(`${notice}\n`);
    return outcome.value.exitCode;
  } catch (error) {
    // A bug of the program: told as what cannot be done, and nothing half-done stays.
    const detail = String(error);
    if (process.env["CALOG_DEBUG"])
      await streams.stderr.write(`${error instanceof Error ? (error.stack ?? detail) : detail}\n`);
    return report({ code: "program-failed", data: { detail } }, language, json && !hasPrinted, streams);
  }
}

/** The language asked for, even on a command line that is otherwise wrong; French by default. */
function languageOf(argv: readonly string[]): Language {
  const index = argv.indexOf("--lang");
  const joined = argv.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  return languageFrom(joined ?? (index >= 0 ? argv[index + 1] : undefined));
}
