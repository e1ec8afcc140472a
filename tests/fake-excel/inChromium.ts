import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { ExcelInPage, FakeOffice } from "./browser";
import type { FakeExcel } from "./fakeExcel";

const made = new Map<string, string>();

/** The path of a script of this folder, bundled for a page. */
export function bundled(entry: "browser" | "adapterInPage"): string {
  const path = made.get(entry) ?? bundle(entry);
  made.set(entry, path);
  return path;
}

function bundle(entry: string): string {
  const bundler = join(__dirname, "bundle.mjs");
  const path = `tests/fake-excel/${entry}.ts`;
  return execFileSync(process.execPath, [bundler, path], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  }).trim();
}

export interface FakeOfficePage {
  /** Presses a button of the ribbon by the id of its command; resolves when the command is completed. */
  press(id: string): Promise<void>;
  /** Ids of commands and custom functions that the page associated. */
  associated(): Promise<{ readonly commands: readonly string[]; readonly functions: readonly string[] }>;
}

type InPage = typeof globalThis & { fakeExcel: ExcelInPage; fakeOffice: FakeOffice };

/**
 * Gives a page, before it is opened, an Office of ours: whatever address it asks for office.js at, it gets Microsoft's
 * client library, and Excel's answers come from `host` in this process. So a test drives the workbook (`host.book`,
 * `host.beforeSync`, `host.edit`, `host.click`) from here, and the page is as free as beside the real Excel, which is
 * another process too.
 */
export async function putOfficeInto(page: Page, host: FakeExcel, office: FakeOffice = {}): Promise<FakeOfficePage> {
  const script = bundled("browser");
  const { excelApi, supportsDelay } = host;
  await page.exposeFunction("fakeExcelExecute", (flags: number, body: string) => host.execute(flags, body));
  await page.addInitScript((given) => Object.assign(globalThis, { fakeOffice: given }), {
    excelApi,
    supportsDelay,
    ...office,
  });
  await page.route(/\/office\.js$/, (route) => route.fulfill({ path: script, contentType: "text/javascript" }));
  host.onEvents = (message) => {
    // A page that was closed meanwhile hears of nothing any more.
    page.evaluate((told) => (globalThis as InPage).fakeExcel.tell(told), message).catch(() => undefined);
  };
  return {
    press: (id) => page.evaluate((command) => (globalThis as InPage).fakeExcel.press(command), id),
    associated: () =>
      page.evaluate(() => {
        const { commands, functions } = (globalThis as InPage).fakeExcel;
        return { commands: [...commands.keys()], functions: [...functions.keys()] };
      }),
  };
}
