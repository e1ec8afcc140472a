import type { Browser, Page } from "playwright-core";
import { LANGUAGES, say, type Language } from "../../src/words";
import {
  axeViolations,
  complaintsOf,
  SKIP_BROWSER,
  startBrowser,
  startWorkbench,
  type Served,
} from "../support/browser";

const whole = SKIP_BROWSER ? describe.skip : describe;

const LOCALES = { fr: "fr-BE", nl: "nl-BE", de: "de-DE", en: "en-GB" } as const;

whole("the tools of the pane, in Chromium", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    [served, browser] = await Promise.all([startWorkbench(), startBrowser()]);
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.close();
  });
  afterAll(async () => {
    await browser.close();
    served.process.kill();
  });

  const open = async (language: Language, width = 1280): Promise<void> => {
    page = await browser.newPage({ viewport: { width, height: 900 }, locale: LOCALES[language] });
    complaints = complaintsOf(page);
    await page.goto(served.address);
    await page.getByRole("button", { name: say("pane.check.run", language), exact: true }).waitFor();
  };
  const openTools = () => page.locator("#step-tools").click();
  const openTool = async (name: string): Promise<void> => {
    await openTools();
    await page.locator(`[data-tool=${name}]`).click();
    await page.getByTestId("tools-back").waitFor();
  };
  const seen = async (what: string): Promise<void> => {
    expect([what, await axeViolations(page)]).toEqual([what, []]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([what, overflow]).toEqual([what, 0]);
  };
  const fillNorms = async (): Promise<void> => {
    await openTool("norms");
    const fields = page.locator("form input");
    for (const [at, text] of ["250", "1", "4,5", "12", "10", "3"].entries()) await fields.nth(at).fill(text);
    await page.keyboard.press("Enter");
    await page.getByRole("table").waitFor();
  };

  test.each(LANGUAGES)("axe finds nothing on the list and the tools in %s, at 320 px", async (language) => {
    await open(language, 320);
    await openTools();
    await page.locator("[data-tool]").first().waitFor();
    await seen("list");
    await fillNorms();
    await seen("norms");
  });

  test("every tab can be reached, whole, in a pane of 360 px and in one of 480 px", async () => {
    for (const width of [360, 1280]) {
      await open("nl", width);
      const tabs = page.getByRole("tab");
      for (let at = 0; at < (await tabs.count()); at++) {
        await tabs.nth(at).click();
        const { left, right, first, last } = await tabs.nth(at).evaluate((tab) => {
          const [own, list] = [tab.getBoundingClientRect(), tab.parentElement?.getBoundingClientRect()];
          return { left: own.left, right: own.right, first: list?.left ?? NaN, last: list?.right ?? NaN };
        });
        expect(left).toBeGreaterThan(first - 1);
        expect(right).toBeLessThan(last + 1);
      }
      if (width === 360) await page.close();
    }
  });
});
