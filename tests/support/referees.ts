import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
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

/** The visible sheets of a workbook by name, as LibreOffice shows them, formulas calculated. */
export type Shown = Record<string, string[][]>;

/** What LibreOffice shows of each workbook, all opened in one run: starting it takes longer than reading. */
export async function shownByLibreOffice<P extends string>(paths: readonly P[]): Promise<Record<P, Shown>> {
  const office = OFFICES.find((one) => existsSync(one));
  if (office === undefined) throw missing("LibreOffice Calc");
  const folder = mkdtempSync(join(tmpdir(), "calog-office-"));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    // Comma, double quote, UTF-8, from line 1, cells as shown, every sheet into a file of its own.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";
    const args = [profile, "--headless", "--convert-to", filter, "--outdir", folder, ...paths];
    await run(office, args, { timeout: PATIENCE });
    const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    const shownIn = (path: P): Shown => {
      const start = `${parse(path).name}-`;
      const sheets = files.filter((name) => name.startsWith(start));
      return Object.fromEntries(
        sheets.map((name) => {
          const text = readFileSync(join(folder, name), "utf8");
          return [name.slice(start.length, -".csv".length), Papa.parse<string[]>(text).data];
        }),
      );
    };
    return Object.fromEntries(paths.map((path) => [path, shownIn(path)])) as Record<P, Shown>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
