import { main } from "../../src/cli/main";

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process. */
export async function calog(...argv: string[]): Promise<Run> {
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({ write: (text: string) => (written[name] += text) });
  const code = await main(argv, { stdout: stream("stdout"), stderr: stream("stderr") });
  return { code, ...written };
}

/** The one document of `--json`. */
export async function calogJson(...argv: string[]): Promise<{ code: number; document: Record<string, unknown> }> {
  const { code, stdout } = await calog(...argv, "--json");
  return { code, document: JSON.parse(stdout) as Record<string, unknown> };
}

/** Code and data of the refusal of a command line, which must be exit code 2. */
export async function refusalOf(...argv: string[]): Promise<Record<string, unknown>> {
  const { code, document } = await calogJson(...argv);
  if (code !== 2) throw new Error(`exit code ${code}`);
  const { message, ...refusal } = document["refusal"] as Record<string, unknown>;
  if (typeof message !== "string" || message.length < 20) throw new Error("no sentence");
  return refusal;
}
