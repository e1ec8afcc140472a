import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import browserNames from "../../scripts/support/browsers.json";

export const root = join(__dirname, "..", "..");

const browsers = browserNames.map((name) => join("/usr/bin", name));
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A wait is given up only when it hangs: the machines that run the tests are often busy. */
const PATIENCE = 300_000;

/** Set to leave out the tests that need Chromium. */
export const SKIP_BROWSER = process.env["CALOG_SKIP_BROWSER"] === "1";

/** Starts Chromium, or says in a sentence how to get it. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? browsers.find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error("Chromium is missing: run `npm run setup`, or set CALOG_SKIP_BROWSER=1 to leave these tests out.");
  }
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  return browser;
}

export interface Served {
  readonly address: string;
  readonly process: Pick<ChildProcess, "kill">;
}

/** The pages: those that `npm test` serves to all files, else those of `npm start`. */
export function startWorkbench(): Promise<Served> {
  const address = process.env["CALOG_PAGES"];
  return address ? Promise.resolve({ address, process: { kill: () => true } }) : runStart();
}

/** Runs `npm start`'s script on a free port and waits for the address it prints. */
export function runStart(): Promise<Served> {
  const server = spawn(process.execPath, [join(root, "scripts", "start.mjs")], {
    env: { ...process.env, PORT: "0", CI: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((done, failed) => {
    let said = "";
    const read = (data: Buffer) => {
      said += data.toString();
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address) done({ address, process: server });
    };
    server.stdout.on("data", read);
    server.stderr.on("data", (data: Buffer) => (said += data.toString()));
    server.once("exit", (code) => failed(new Error(`the workbench stopped with ${String(code)}: ${said}`)));
  });
}

/** Everything a page complains about, for an assertion at the end. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

/** Asks until the answer is as wanted: `waitForFunction` takes a promise for an answer. */
export async function until<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** No colour on its way from one to another: half of a transition is a contrast that nobody reads. */
async function settledStyles(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.evaluate(async () => {
    const underWay = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(underWay.map((transition) => transition.finished));
  });
}

/** What axe finds wrong on a page, but in parts of it that were looked at before; one line each. */
export async function axeViolations(page: Page, ...seen: readonly string[]): Promise<string[]> {
  const script = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(script);
  await settledStyles(page);
  return page.evaluate(async (skipped) => {
    const { axe } = window as unknown as {
      axe: {
        run: (context: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // Tabster (Fluent UI) puts invisible guards at the ends of a page: focus passes over them at once.
    const { violations } = await axe.run(
      { exclude: [["[data-tabster-dummy]"], ...skipped.map((part) => [part])] },
      // Only what is wrong is told, and style sheets are those that stand in the page.
      { resultTypes: ["violations"], preload: false },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  }, seen);
}
