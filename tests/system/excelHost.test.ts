import type { Browser, Page } from "playwright-core";
import { LANGUAGES, loadWords, say, type Language } from "../../src/words";
import type { ExcelInPage, FakeOffice } from "../fake-excel/browser";
import { FakeExcel, type FakeSheet } from "../fake-excel";
import { putOfficeInto, type FakeOfficePage } from "../fake-excel/inChromium";
import {
  axeViolations,
  complaintsOf,
  SKIP_BROWSER,
  startBrowser,
  startWorkbench,
  type Served,
} from "../support/browser";
import { largeRows } from "../support/largeWorkbook";
import { testInWhole } from "../support/whole";

const whole = SKIP_BROWSER ? describe.skip : describe;

type InPage = typeof globalThis & { fakeExcel: ExcelInPage };

function opened(count = 60): { host: FakeExcel; sheet: FakeSheet } {
  const host = new FakeExcel();
  return { host, sheet: host.book.add("Feuil1", largeRows(count)) };
}

whole("the pane and what differs from one Excel to another, in Chromium", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let office: FakeOfficePage;
  let complaints: string[];

  beforeAll(async () => {
    await Promise.all(LANGUAGES.map(loadWords));
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

  const start = async (host: FakeExcel, given: FakeOffice = {}, scheme: "light" | "dark" = "light"): Promise<void> => {
    page = await browser.newPage({ viewport: { width: 350, height: 700 }, colorScheme: scheme, acceptDownloads: true });
    complaints = complaintsOf(page);
    office = await putOfficeInto(page, host, { displayLanguage: "fr-FR", ...given });
    await page.goto(`${served.address}taskpane.html`);
  };
  const button = (key: "check.run" | "check.lacking", language: Language = "fr") =>
    page.getByRole("button", { name: say(`pane.${key}`, language), exact: true });
  const editing = () => page.getByText(say("place.editing", "fr"));
  const check = async (): Promise<void> => {
    await button("check.run").click();
    await page.getByRole("list", { name: say("pane.check.all", "fr") }).waitFor();
  };

  // Field case H: docs/excel/excel-add-ins-delay-in-cell-edit, office-js issue 806.
  test("opened while a cell is being edited, the pane says what to do, and opens by itself afterwards", async () => {
    const { host } = opened();
    const end = host.startCellEdit();
    await start(host);
    await editing().waitFor();
    expect(await button("check.run").count()).toBe(0);
    end();
    await button("check.run").waitFor();
    await editing().waitFor({ state: "detached" });
  });

  test("a check asked for while a cell is being edited says what to do, and goes on by itself afterwards", async () => {
    const { host } = opened();
    await start(host);
    await button("check.run").waitFor();
    const end = host.startCellEdit();
    await button("check.run").click();
    await editing().waitFor();
    end();
    await page.getByRole("list", { name: say("pane.check.all", "fr") }).waitFor();
    await editing().waitFor({ state: "detached" });
  });

  // Field case M: Office.context.officeTheme, its event, and the system where Office says nothing (office-js issue 6134).
  const scheme = () => page.evaluate(() => document.documentElement.style.colorScheme);

  test("a black Office makes the pane dark, and another theme changes it at once", async () => {
    await start(opened().host, { officeTheme: { isDarkTheme: true, bodyBackgroundColor: "#262626" } });
    await button("check.run").waitFor();
    expect(await scheme()).toBe("dark");
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => (globalThis as InPage).fakeExcel.changeTheme({ bodyBackgroundColor: "#ffffff" }));
    await page.waitForFunction(() => document.documentElement.style.colorScheme === "light");
  });

  test("a white Office on a dark system keeps the pane light; an Office without theme follows the system", async () => {
    await start(opened().host, { officeTheme: { bodyBackgroundColor: "#ffffff" } }, "dark");
    await button("check.run").waitFor();
    expect(await scheme()).toBe("light");
    await page.close();
    await start(opened().host, {}, "dark");
    await button("check.run").waitFor();
    expect(await scheme()).toBe("dark");
    await page.emulateMedia({ colorScheme: "light" });
    await page.waitForFunction(() => document.documentElement.style.colorScheme === "light");
  });

  // docs/design/task-pane-add-ins: on a Mac a menu of 26 pixels floats in the upper right corner, 34 × 32 pixels in all.
  test("nothing to press or to read lies under Excel's own menu in the corner", async () => {
    await start(opened().host);
    await check();
    const under = () =>
      page.evaluate(() => {
        const corner = { left: innerWidth - 34, bottom: 32 };
        const touches = (element: Element): boolean => {
          const box = element.getBoundingClientRect();
          return box.width > 1 && box.right > corner.left && box.top < corner.bottom;
        };
        const all = document.querySelectorAll("button, select, input, a, [role=tab], [role=alert], [role=status]");
        return [...all].filter(touches).map((element) => element.outerHTML.slice(0, 80));
      });
    expect(await under()).toEqual([]);
    for (const width of [350, 320, 480]) {
      await page.setViewportSize({ width, height: 700 });
      for (const step of ["read", "check", "fill", "totals", "send", "tools", "member"] as const) {
        const tab = page.getByRole("tab", { name: say(`pane.step.${step}`, "fr"), exact: true });
        if ((await tab.count()) === 0 || !(await tab.isVisible())) continue;
        await tab.click();
        expect([width, step, await under()]).toEqual([width, step, []]);
      }
    }
  });

  // Field case L: a link with `download` does nothing in a pane of Excel for Mac (office-js issues 2700, 3385, 4681).
  testInWhole("on a Mac a file is shown to be copied; elsewhere it is downloaded, and both are said", async () => {
    const lacking = (): FakeExcel => {
      const { host, sheet } = opened();
      // BB1 has no table in force in 2007.
      for (const row of [1, 2, 3]) sheet.put(row, 8, "BB1");
      return host;
    };
    await start(lacking(), { platform: "Mac" });
    await check();
    let downloads = 0;
    page.on("download", () => downloads++);
    await button("check.lacking").click();
    const shown = page.getByTestId("file-to-copy").first();
    await shown.waitFor();
    expect(await shown.getByRole("textbox").inputValue()).toContain("BB1");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await shown.getByRole("button", { name: say("place.copy", "fr") }).click();
    await page.getByText(say("place.copied", "fr")).first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("BB1");
    expect(downloads).toBe(0);
    await page.getByRole("button", { name: say("place.close", "fr") }).click();
    await shown.waitFor({ state: "detached" });
    await page.close();

    await start(lacking(), { platform: "PC" });
    await check();
    const download = page.waitForEvent("download");
    await button("check.lacking").click();
    expect((await download).suggestedFilename()).toBe("CALOG_BAREMES.csv");
    await page.getByText(/CALOG_BAREMES\.csv.* parmi vos téléchargements/).waitFor();
  });

  // Field case I: office-js issues 3250, 3224, 5600.
  test("the buttons of the ribbon are free at once, also where the pane never answers, and act", async () => {
    const { host, sheet } = opened();
    const before = sheet.snapshot();
    await start(host, { neverShows: true });
    await button("check.run").waitFor();
    await office.press("calogNext");
    await page.getByRole("list", { name: say("pane.check.all", "fr") }).waitFor();
    await office.press("calogNext");
    expect(await page.evaluate(() => (globalThis as InPage).fakeExcel.shown)).toBe(1);
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== "");
    expect(host.book.active?.area).toMatchObject({ rows: 1, columns: 1 });

    // Pressed twice at once it marks once.
    await Promise.all([office.press("calogMark"), office.press("calogMark")]);
    await page.getByRole("button", { name: say("pane.mark.restore", "fr") }).waitFor();
    expect(sheet.snapshot()).not.toBe(before);
    await office.press("calogMark");
    await page.getByRole("button", { name: say("pane.mark.cells", "fr") }).waitFor();
    expect(sheet.snapshot()).toBe(before);

    await office.press("calogFill");
    await page.getByTestId("apply").click();
    await page.getByTestId("undo").waitFor();
    expect(sheet.snapshot()).not.toBe(before);
    await office.press("calogUndo");
    await page.getByText(say("pane.fill.undone", "fr")).first().waitFor();
    expect(sheet.snapshot()).toBe(before);
  });

  // What comparable add-ins have: a copy before the first write, where the host can make one.
  test("a copy of the workbook is saved before anything is written, and said by name; refused, it says what to do", async () => {
    const fillStep = async (file: "given" | "refused" | "unknown"): Promise<void> => {
      await start(opened().host, { platform: "PC", file });
      await check();
      await page.getByRole("tab", { name: say("pane.step.fill", "fr"), exact: true }).click();
      await page.getByTestId("apply").waitFor();
    };
    await fillStep("given");
    const download = page.waitForEvent("download");
    await page.getByTestId("copy-before").click();
    const name = (await download).suggestedFilename();
    expect(name).toMatch(/-\d{8}-\d{4}\.xlsx$/);
    await page.getByText(say("pane.fill.copied", "fr", { name })).waitFor();
    await page.close();
    await fillStep("refused");
    await page.getByTestId("copy-before").click();
    await page.getByText(/n’a pas donné de copie du classeur \(5001\)/).waitFor();
    await page.close();
    await fillStep("unknown");
    expect(await page.getByTestId("copy-before").count()).toBe(0);
  });

  test("a run of an earlier session is told of when the pane is opened, until it is undone", async () => {
    const { host } = opened();
    await start(host);
    await check();
    await page.getByRole("tab", { name: say("pane.step.fill", "fr"), exact: true }).click();
    await page.getByTestId("apply").click();
    await page.getByTestId("undo").waitFor();
    expect(await page.getByText(say("place.runs", "fr")).count()).toBe(0);
    await page.reload();
    await page.getByText(say("place.runs", "fr")).waitFor();
    await office.press("calogUndo");
    await page.getByText(say("place.runs", "fr")).waitFor({ state: "detached" });
  });
});
