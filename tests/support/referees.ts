import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import Papa from "papaparse";

const run = promisify(execFile);

/** Set to leave out the tests that need openpyxl and LibreOffice. */
export const SKIP_REFEREES = process.env["CALOG_SKIP_REFEREES"] === "1";

/** Debian's own Python: it has the packages that apt-get installs. */
const PYTHON = "/usr/bin/python3";
const OFFICES = ["/usr/bin/soffice", "/usr/bin/libreoffice"];
const PATIENCE = 120_000;

function missing(what: string): Error {
  return new Error(`${what} is missing: run \`npm run setup\`, or set CALOG_SKIP_REFEREES=1 to leave these tests out.`);
}

/** Runs one of the Python scripts beside this file; answers what it prints. */
export async function python(
  script: "build" | "compare" | "mark" | "texts",
  ...args: readonly string[]
): Promise<string> {
  if (!existsSync(PYTHON)) throw missing("Python 3 with openpyxl");
  try {
    const path = join(__dirname, "referees", `${script}.py`);
    return (await run(PYTHON, [path, ...args], { timeout: PATIENCE, maxBuffer: 2 ** 26 })).stdout;
  } catch (error) {
    if (String(error).includes("No module named 'openpyxl'")) throw missing("openpyxl");
    throw error;
  }
}

/** Every visible sheet as LibreOffice shows it, by name, formulas calculated. */
export async function shownByLibreOffice(path: string): Promise<Record<string, string[][]>> {
  const office = OFFICES.find((one) => existsSync(one));
  if (office === undefined) throw missing("LibreOffice Calc");
  const folder = mkdtempSync(join(tmpdir(), "calog-office-"));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    // Comma, double quote, UTF-8, from line 1, cells as shown, every sheet into a file of its own.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";
    await run(office, [profile, "--headless", "--convert-to", filter, "--outdir", folder, path], { timeout: PATIENCE });
    const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    return Object.fromEntries(
      files.map((name) => {
        const text = readFileSync(join(folder, name), "utf8");
        return [name.replace(/^[^-]*-|\.csv$/g, ""), Papa.parse<string[]>(text).data];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
