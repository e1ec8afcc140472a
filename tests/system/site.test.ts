import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page, Route } from "playwright-core";
import { LANGUAGES, say } from "../../src/words";
import { axeViolations, root, runStart, SKIP_BROWSER, startBrowser, type Served } from "../support/browser";
import { manifestProblems } from "../support/manifestProblems";
import { walkedIn } from "../support/whole";

const whole = SKIP_BROWSER ? describe.skip : describe;

const dist = join(root, "dist");
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const library = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** What a script of the project prints, as JSON. */
function scriptAnswer(code: string, environment: Readonly<Record<string, string>> = {}): unknown {
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  return JSON.parse(output);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [relative(dist, path).split(sep).join("/")];
  });
}

function iconSize(path: string): readonly [number, number] | null {
  const bytes = readFileSync(join(dist, path));
  return extname(path) === ".png" ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
}

whole("the built site", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [served, browser] = await Promise.all([runStart(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    served.process.kill();
  });

  test("holds every file that its manifest names", () => {
    const files = new Set(filesIn(dist));
    expect(manifestProblems(readFileSync(join(dist, "manifest.xml"), "utf8"), { files, iconSize })).toEqual([]);
  });

  test("holds a help page for each function of the metadata, in each language, under names that differ in more than case", () => {
    const files = filesIn(dist);
    for (const language of LANGUAGES) {
      const file = language === "fr" ? "functions.json" : `functions-${language}.json`;
      const { functions } = JSON.parse(readFileSync(join(dist, file), "utf8")) as {
        functions: readonly { readonly helpUrl: string }[];
      };
      expect(functions.length).toBeGreaterThan(15);
      for (const { helpUrl } of functions) expect(files).toContain(new URL(helpUrl).pathname.slice(1));
    }
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
  });

  test("holds the notices of every package that stands in its scripts, and its own licence", () => {
    const notices = readFileSync(join(dist, "licences.txt"), "utf8");
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: object };
    const through = [
      "tabster",
      "keyborg",
      "stylis",
      "@griffel/core",
      "scheduler",
      "make-plural",
      "webpack",
      "style-loader",
    ];
    // The packages of Fluent that are imported for others, and hold no line of their own.
    const empty = ["@fluentui/react-components"];
    for (const name of [...Object.keys(dependencies), ...through]) {
      if (!empty.includes(name)) expect(notices).toContain(`\n${name} `);
    }
    expect(readFileSync(join(dist, "LICENSE.txt"), "utf8")).toBe(readFileSync(join(root, "LICENSE"), "utf8"));
    const help = readFileSync(join(dist, "help", "en", "support.html"), "utf8");
    expect(help).toContain('<a href="../../licences.txt">');
  });

  test("loads at most 170 KB of JavaScript before the first interaction, and 45 KB for the functions", () => {
    const code = `import { pageSizes, MOST_BYTES, MOST_FUNCTION_BYTES } from "./scripts/support/pageSizes.mjs";
      console.log(JSON.stringify({ sizes: pageSizes("dist"), most: [MOST_BYTES, MOST_FUNCTION_BYTES] }));`;
    const { sizes, most } = scriptAnswer(code) as { sizes: Record<string, number>; most: readonly number[] };
    expect(most).toEqual([170_000, 45_000]);
    expect(Object.keys(sizes).sort()).toEqual(["functions.js", "index.html", "taskpane.html"]);
    expect(sizes["index.html"]).toBeLessThanOrEqual(170_000);
    expect(sizes["taskpane.html"]).toBeLessThanOrEqual(170_000);
    expect(sizes["functions.js"]).toBeLessThanOrEqual(45_000);
  });

  test("loads at most 350 KB of JavaScript before the grid shows", async () => {
    page = await browser.newPage({ locale: "fr", viewport: { width: 1280, height: 800 } });
    const scripts: { readonly name: string; readonly at: number }[] = [];
    page.on("requestfinished", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith(".js")) scripts.push({ name: pathname.slice(1), at: request.timing().startTime });
    });
    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector('[role="gridcell"]')?.textContent) return;
        watch.disconnect();
        Object.assign(window, { cellsAt: Date.now() });
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    await page.goto(served.address);
    const cellsAt = await page.waitForFunction(() => (window as unknown as { cellsAt?: number }).cellsAt);
    const shownAt = Number(await cellsAt.jsonValue());
    // A check needs what is loaded after the cells.
    await page.getByRole("button", { name: say("pane.welcome.try", "fr") }).click();
    await page.getByRole("list", { name: say("pane.check.all", "fr") }).waitFor();
    await page.close();
    const before = new Set(scripts.filter(({ at }) => at <= shownAt).map(({ name }) => name));
    expect(scripts.length).toBeGreaterThan(before.size);
    expect(before.size).toBeGreaterThan(10);
    const bytes = [...before].map((name) => gzipSync(readFileSync(join(dist, name))).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(350_000);
  });

  test("reaches no address but office.js, and with office.js beside the pane none at all", () => {
    const code = `import { officeJs, officeJsPatterns, panePolicy } from "./scripts/support/siteFiles.mjs";
      console.log(JSON.stringify({ ...officeJs(), policy: panePolicy(), files: officeJsPatterns().length }));`;
    type Answer = { source: string; policy: string; files: number };
    const hosted = scriptAnswer(code, { OFFICE_JS: "" }) as Answer;
    expect(hosted.source).toBe(`${OFFICE_JS}office.js`);
    expect([...new Set(hosted.policy.match(/https?:[^\s;]+/g))]).toEqual(["https://appsforoffice.microsoft.com"]);
    expect(hosted.files).toBe(0);
    const local = scriptAnswer(code, { OFFICE_JS: "local" }) as Answer;
    expect(local.source).toBe("office/office.js");
    expect(local.policy).not.toMatch(/https?:/);
    expect(local.files).toBeGreaterThan(5);
    for (const html of ["index.html", "taskpane.html"]) {
      const addresses = readFileSync(join(dist, html), "utf8").match(/https?:\/\/[^\s"';>]+/g) ?? [];
      expect(addresses.filter((address) => !address.startsWith("https://appsforoffice.microsoft.com"))).toEqual([]);
    }
    expect(readFileSync(join(dist, "index.html"), "utf8")).not.toContain("office");
  });

  describe("the pane without Excel", () => {
    const open = async (language: string, answer: (route: Route) => Promise<void>) => {
      page = await browser.newPage({ locale: language, viewport: { width: 320, height: 700 } });
      await page.clock.install();
      await page.route(`${OFFICE_JS}**`, answer);
      await page.goto(`${served.address}taskpane.html`, { waitUntil: "commit" });
    };
    const hosted = (route: Route): Promise<void> =>
      route.fulfill({ path: join(library, new URL(route.request().url()).pathname.split("/lib/1/hosted/")[1] ?? "") });
    afterEach(() => page.close());

    test.each(walkedIn("fr", "nl", "de", "en"))(
      "says in %s that office.js could not be loaded, and what to ask for",
      async (language) => {
        await open(language, (route) => route.abort());
        await page.getByText(say("place.noOffice", language)).waitFor();
        await page.getByText(say("place.ask", language)).waitFor();
        expect(await axeViolations(page)).toEqual([]);
        await page.getByRole("link", { name: say("place.workbench", language) }).click();
        await page.waitForURL("**/index.html");
      },
    );

    test("speaks after ten seconds when office.js holds up the page", async () => {
      await open("nl", () => new Promise(() => undefined));
      await page.waitForFunction(() => document.getElementById("root") !== null);
      // The start of the page runs before office.js is there.
      await page.waitForTimeout(300);
      expect(await page.getByText(say("place.noOffice", "nl")).count()).toBe(0);
      await page.clock.fastForward(10_000);
      await page.getByText(say("place.noOffice", "nl")).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });

    test("opened in a browser, with Microsoft's own office.js, it points to the workbench", async () => {
      await open("fr", hosted);
      await page.getByText(say("place.browser", "fr")).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });
  });
});
