import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { sayAlways } from "../../src/words";
import { axeViolations, root, SKIP_BROWSER, startBrowser, startWorkbench, type Served } from "../support/browser";
import { messagesIn } from "../support/locales";

const whole = SKIP_BROWSER ? describe.skip : describe;

/** The file of the site that holds a text. */
function siteFileWith(text: string): string {
  const dist = join(root, "dist");
  const files = readdirSync(dist).filter((name) => name.endsWith(".js"));
  const found = files.find((name) => readFileSync(join(dist, name), "utf8").includes(text));
  if (found === undefined) throw new Error(`no file of the site holds: ${text}`);
  return found;
}

whole("what goes wrong on the page, in Chromium", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [served, browser] = await Promise.all([startWorkbench(), startBrowser()]);
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await browser.close();
    served.process.kill();
  });

  const failure = () => page.getByTestId("failure");
  const retry = () => page.getByRole("button", { name: sayAlways("failure.retry", "nl") }).click();
  const ready = () => page.getByRole("button", { name: messagesIn("pane")["check.run"]!.nl, exact: true }).waitFor();

  test("words that do not load: a sentence in Dutch, and trying again goes on", async () => {
    const words = `**/${siteFileWith(messagesIn("pane")["app.local"]!.nl)}`;
    await page.route(words, (route) => route.abort());
    await page.goto(`${served.address}?lang=nl`);
    await failure().getByText(sayAlways("failure.load", "nl")).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.unroute(words);
    await retry();
    await ready();
    expect(await failure().count()).toBe(0);
  });

  test("a worker that does not load: a sentence, and trying again starts it", async () => {
    const [worker] = await Promise.all([page.waitForEvent("worker"), page.goto(`${served.address}?lang=nl`)]);
    const address = worker.url();
    await page.route(address, (route) => route.abort());
    await page.reload();
    await failure().getByText(sayAlways("failure.load", "nl")).waitFor();
    // The sample may still be on its way; its opening would start the worker without anybody trying again.
    await page.getByText(messagesIn("pane")["app.loading"]!.nl).waitFor({ state: "detached" });
    await page.unroute(address);
    await retry();
    await ready();
    expect(await failure().count()).toBe(0);
  });

  test("what nothing waits for shows above the page, which goes on", async () => {
    await page.goto(`${served.address}?lang=nl`);
    await ready();
    await page.evaluate(() => void Promise.reject(new Error("out of ink")));
    await failure().getByText(sayAlways("failure.bug", "nl")).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: sayAlways("failure.close", "nl") }).click();
    expect(await failure().count()).toBe(0);
    await ready();
  });
});
