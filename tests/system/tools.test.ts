import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { say, type Language } from "../../src/words";
import {
  axeViolations,
  complaintsOf,
  SKIP_BROWSER,
  startBrowser,
  startWorkbench,
  type Served,
} from "../support/browser";
import { packageOf } from "../support/zoneFile";
import { walkedIn } from "../support/whole";

const whole = SKIP_BROWSER ? describe.skip : describe;

const LOCALES = { fr: "fr-BE", nl: "nl-BE", de: "de-DE", en: "en-GB" } as const;

/** Against the sample of 63 rows: one status differs, one member is not in the file, one has another matricule. */
const STAFF_LIST = `matricule;nom;prénom;statut
44-10000-00;Merlevede;Anouk;C
44-10003-17;Aubépin;Thibault;S
44-10008-99;Beukelaar;Katrien;S
44-99999-01;Nouveau;Luc;S
`;

const workbook = (name: string, bytes: Uint8Array) => ({ name, mimeType: "", buffer: Buffer.from(bytes) });
const asked = { accord: "NOK", remarks: "namount1" };
const EARLIER = packageOf([
  { matricule: "44-1", name: "Lindeman", namount1: 23000, ...asked },
  { matricule: "44-3", name: "Peeters" },
]);
const LATER = packageOf([
  { matricule: "44-1", name: "Lindeman" },
  { matricule: "44-5", name: "Claes" },
]);
const FILES = [
  workbook("a.xlsx", EARLIER),
  workbook("b.xlsx", LATER),
  workbook("broken.xlsx", new TextEncoder().encode("no workbook")),
];

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
    const back = page.getByTestId("tools-back");
    if (await back.isVisible()) await back.click();
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

  const check = async (language: Language): Promise<void> => {
    await page.getByRole("button", { name: say("pane.check.run", language), exact: true }).click();
    await page.getByRole("list", { name: say("pane.check.all", language) }).waitFor({ state: "attached" });
  };
  const choose = (name: string, text: string): Promise<void> =>
    page
      .getByRole("tabpanel")
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

  test.each(walkedIn("fr", "nl", "de", "en"))(
    "axe finds nothing on the list and the tools in %s, at 320 px",
    async (language) => {
      await open(language, 320);
      await openTools();
      await page.locator("[data-tool]").first().waitFor();
      await seen("list");
      await page.locator("#step-read").click();
      await check(language);
      await fillNorms();
      await seen("norms");
      await openTool("completeness");
      await seen("completeness without a list");
      await choose("effectif.csv", STAFF_LIST);
      await page.getByTestId("roster-open").waitFor();
      await seen("completeness");
      await openTool("compare");
      await page.getByRole("tabpanel").locator("input[type=file]").setInputFiles(workbook("2006.xlsx", EARLIER));
      // The sample has one matricule twice: nobody can compare it.
      await page.getByRole("alert").waitFor();
      await seen("compare");
      await openTool("forecast");
      await page.getByRole("checkbox").check();
      await page.getByTestId("forecast-run").click();
      await page.getByTestId("forecast").waitFor();
      await seen("forecast");
      await openTool("several");
      await page.getByRole("tabpanel").locator("input[type=file]").first().setInputFiles(FILES);
      await page.getByTestId("several-save").waitFor();
      await seen("several");
    },
  );

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

  test("a point of the staff list is settled, kept in the downloaded workbook, and opened again", async () => {
    await open("fr");
    await check("fr");
    await openTool("completeness");
    await choose("effectif.csv", STAFF_LIST);
    const open63 = page.getByTestId("roster-open");
    await open63.waitFor();
    // Of 63 rows two are on the list and one has no matricule: 60. Two of these have one matricule (2 more), one row of the
    // list differs, two on the list are not in the file.
    expect(await open63.innerText()).toBe("65");
    const point = page.getByRole("listitem").filter({ hasText: "44-99999-01" });
    await point.getByRole("textbox").fill("entre en mars");
    await page.keyboard.press("Enter");
    await point.getByText("entre en mars").waitFor();
    expect(await open63.innerText()).toBe("64");
    await page.getByRole("tab", { name: "CALOG_JOURNAL" }).waitFor();
    await point.getByRole("button", { name: say("pane.roster.reopen", "fr") }).click();
    await point.getByRole("textbox").waitFor();
    expect(await open63.innerText()).toBe("65");
  });

  test("an earlier file beside the workbook: what changed, which correction was followed, rows that open", async () => {
    await open("fr");
    await page.locator("header input[type=file]").setInputFiles(workbook("later.xlsx", LATER));
    await page.getByText("later.xlsx").first().waitFor();
    await page.getByText("Claes").first().waitFor();
    await check("fr");
    await openTool("compare");
    await page.getByRole("tabpanel").locator("input[type=file]").setInputFiles(workbook("earlier.xlsx", EARLIER));
    await page.getByTestId("compared-with").waitFor();
    const rows = await page.getByRole("tabpanel").getByRole("listitem").allInnerTexts();
    expect(rows).toEqual([
      expect.stringMatching(/44-1 Lindeman[^]*modifiée[^]*correction suivie[^]*23.000,00[^]*23.660,00/),
      expect.stringMatching(/44-3 Peeters[^]*disparue/),
      expect.stringMatching(/44-5 Claes[^]*nouvelle/),
    ]);
    await page.setViewportSize({ width: 360, height: 800 });
    const list = page.getByRole("tabpanel").locator("select");
    expect(await list.evaluate((one) => one.getBoundingClientRect().right)).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole("button", { name: say("pane.roster.row", "fr", { row: "3" }) }).click();
    await page.locator('[role=gridcell][aria-selected="true"]').filter({ hasText: "5300" }).waitFor();
  });

  /** What of the open step is on a page of A4 between its margins, and what of it is cut. */
  const onPaper = () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event("beforeprint"));
      const panel = document.querySelector<HTMLElement>("#step-panel");
      const shown = [...document.querySelectorAll<HTMLElement>("*")].filter((one) => one.checkVisibility());
      const pressed = shown.filter((one) => one.matches("[role=grid], [role=tab], input, select, .fui-Button"));
      const inside = shown.filter((one) => panel?.contains(one));
      const isCut = (one: HTMLElement): boolean =>
        one.getBoundingClientRect().right > innerWidth ||
        (getComputedStyle(one).overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1);
      return {
        beside: shown.filter((one) => !panel?.contains(one) && !one.contains(panel) && document.body.contains(one))
          .length,
        pressed: pressed.filter((one) => one.dataset["print"] !== "yes").map((one) => one.outerHTML),
        cut: inside.filter(isCut).map((one) => one.outerHTML.slice(0, 200)),
        height: panel ? panel.scrollHeight - panel.clientHeight : null,
        colour: panel && getComputedStyle(panel).color,
        text: panel?.innerText ?? "",
      };
    });

  test.each(walkedIn("fr", "nl"))(
    "totals and a member on paper: no sheet, tabs or buttons, nothing cut (%s)",
    async (language) => {
      await open(language);
      await page.emulateMedia({ colorScheme: "dark" });
      await check(language);
      for (const [step, test, words] of [
        ["totals", "masses", say("pane.totals.causes", language)],
        ["member", "member-arrears", "44-10000-00"],
      ] as const) {
        await page.locator(`#step-${step}`).click();
        await page.getByTestId(test).waitFor();
        // 210 mm without the margins of the page.
        await page.setViewportSize({ width: 703, height: 1000 });
        await page.emulateMedia({ media: "print", colorScheme: "dark" });
        const { text, ...paper } = await onPaper();
        expect({ step, ...paper }).toEqual({
          step,
          beside: 0,
          pressed: [],
          cut: [],
          height: 0,
          colour: "rgb(36, 36, 36)",
        });
        expect(text).toContain(`conversion-2007.xlsx – ${say(`pane.step.${step}`, language)}`);
        expect(text).toContain(words);
        const pages = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g);
        expect(pages?.length).toBeLessThanOrEqual(3);
        await page.emulateMedia({ media: "screen", colorScheme: "dark" });
        await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
        await page.setViewportSize({ width: 1280, height: 900 });
      }
    },
  );

  test("several dropped files are checked together when that is asked for; the report is saved", async () => {
    await open("nl");
    const files = FILES.map(({ name, buffer }) => ({ name, bytes: buffer.toString("base64") }));
    await page.evaluate((dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, bytes } of dropped)
        dataTransfer.items.add(new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], name));
      document.dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
    }, files);
    await page.getByRole("button", { name: say("pane.book.together", "nl") }).click();
    const saving = page.waitForEvent("download");
    await page.getByTestId("several-save").click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(say("pane.several.report", "nl"));
    const report = readFileSync(await saved.path(), "utf8");
    expect(report).toContain(say("report.files", "nl", { count: 2, refused: 1 }));
    expect(report).toMatch(/broken\.xlsx\t/);
  });
});
