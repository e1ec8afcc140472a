import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { say } from "../../src/words";
import { complaintsOf, SKIP_BROWSER, startBrowser, startWorkbench, type Served } from "../support/browser";
import { packageOf } from "../support/zoneFile";

const whole = SKIP_BROWSER ? describe.skip : describe;

/** What would run if a page took a cell for a piece of itself; each marks the page in its own way. */
const MARKUP = [
  `<img src=x onerror="document.title='ran'">`,
  `"><script>document.title='ran'</script>`,
  `<svg/onload="document.title='ran'"><a href="javascript:document.title='ran'">x</a>`,
  `<iframe srcdoc="<script>parent.document.title='ran'</script>">`,
];
const ADDRESS = "https://elsewhere.invalid";

interface Refused {
  readonly directive: string;
  readonly blocked: string;
}
type Watched = typeof globalThis & { refused: Refused[] };

whole("what a workbook holds stays text, and no request leaves the page", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let outside: string[];
  const folder = mkdtempSync(join(tmpdir(), "calog-security-"));

  beforeAll(async () => {
    [served, browser] = await Promise.all([startWorkbench(), startBrowser()]);
  });
  const open = async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    complaints = complaintsOf(page);
    outside = [];
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(served.address) && !/^(?:blob|data):/.test(url)) outside.push(url);
    });
    await page.addInitScript(() => {
      const refused: Refused[] = [];
      Object.assign(globalThis, { refused });
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
        refused.push({ directive: effectiveDirective, blocked: blockedURI }),
      );
    });
    await page.goto(`${served.address}?lang=nl`);
    await page.getByRole("button", { name: say("pane.check.run", "nl") }).waitFor();
  };
  afterEach(() => {
    expect(outside).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    served.process.kill();
    rmSync(folder, { recursive: true });
  });

  test("markup in names, first names, scales, amounts and remarks is shown as it was typed, on every screen", async () => {
    await open();
    const path = join(folder, "markup.xlsx");
    const members = MARKUP.map((text, index) => ({
      matricule: `44-000000${index}-90`,
      name: text,
      firstName: text,
      nscale1: text,
      namount1: text,
      remarks: text,
    }));
    writeFileSync(path, packageOf(members));
    await page.locator('input[type="file"][accept=".xlsx,.xlsm"]').setInputFiles(path);
    await page.getByText("markup.xlsx").first().waitFor();
    await page.getByRole("button", { name: say("pane.check.run", "nl") }).click();
    const list = page.getByRole("list", { name: say("pane.check.all", "nl") });
    await list.getByRole("button").first().click();
    await page.getByTestId("finding-card").waitFor();
    await page.getByTestId("why").click();
    await page.getByTestId("reasoning").getByRole("listitem").first().waitFor();
    expect(await page.getByTestId("finding-card").innerText()).toContain(MARKUP[0]);
    for (const step of ["fill", "totals", "send", "member"] as const) {
      await page.getByRole("tab", { name: say(`pane.step.${step}`, "nl"), exact: true }).click();
      await page.waitForTimeout(300);
    }
    await page.waitForTimeout(300);
    expect(await page.title()).not.toBe("ran");
    const made = await page.evaluate(
      () => document.querySelectorAll("img[src=x], iframe, svg[onload], [srcdoc]").length,
    );
    expect(made).toBe(0);
    const refused = await page.evaluate(() => (globalThis as Watched).refused);
    expect(refused).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  describe("on one page", () => {
    beforeAll(open);
    beforeEach(() => page.evaluate(() => void ((globalThis as Watched).refused.length = 0)));
    afterAll(() => page.close());

    test.each<[string, string, (address: string) => unknown]>([
      ["a request", "connect-src", (address) => fetch(`${address}/fetch`).catch(() => null)],
      [
        "a picture",
        "img-src",
        (address) =>
          Object.assign(document.body.appendChild(document.createElement("img")), { src: `${address}/i.png` }),
      ],
      [
        "a script",
        "script-src-elem",
        (address) =>
          Object.assign(document.head.appendChild(document.createElement("script")), { src: `${address}/s.js` }),
      ],
      [
        "a frame",
        "frame-src",
        (address) => Object.assign(document.body.appendChild(document.createElement("iframe")), { src: address }),
      ],
      ["a message to a server when leaving", "connect-src", (address) => navigator.sendBeacon(`${address}/b`, "x")],
      [
        "a form",
        "form-action",
        (address) => {
          const form = document.body.appendChild(document.createElement("form"));
          form.action = address;
          form.submit();
        },
      ],
      ["a connection", "connect-src", (address) => new WebSocket(address.replace("https", "wss"))],
      [
        "a style sheet",
        "style-src-elem",
        (address) => {
          const link = document.head.appendChild(document.createElement("link"));
          Object.assign(link, { rel: "stylesheet", href: `${address}/s.css` });
        },
      ],
    ])("the policy of the page stops %s", async (_, directive, attempt) => {
      await page.evaluate(`(${attempt.toString()})(${JSON.stringify(ADDRESS)}); undefined`);
      await page.waitForFunction(() => (globalThis as Watched).refused.length > 0);
      const refused = await page.evaluate(() => (globalThis as Watched).refused);
      expect(refused.map((one) => one.directive)).toContain(directive);
      expect(refused[0]?.blocked).toContain("elsewhere.invalid");
      // A request that the policy stops is told of by the browser, and never sent.
      outside = outside.filter((url) => !url.startsWith(ADDRESS));
    });

    test("text does not become a program", async () => {
      // Later, because what the driver itself evaluates is exempt.
      await page.evaluate(
        `setTimeout(() => { try { eval("document.title = 'ran'"); } catch { /* refused */ } }, 0); 0`,
      );
      await page.waitForFunction(() => (globalThis as Watched).refused.length > 0);
      const refused = await page.evaluate(() => (globalThis as Watched).refused);
      expect(refused).toEqual([{ directive: "script-src", blocked: "eval" }]);
      expect(await page.title()).not.toBe("ran");
    });
  });
});
