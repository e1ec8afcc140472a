import type { Browser, Page } from "playwright-core";
import { checkWorkbook, type CheckedWorkbook } from "../../src/conversion";
import type { KeysIn } from "../../src/messages";
import { say, type Language } from "../../src/words";
import { workbookIn } from "../excel/support";
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

const LOCALES = { fr: "fr-FR", nl: "nl-NL", de: "de-DE", en: "en-US" } as const;
const [NAMOUNT1, ACCORD, REMARKS] = [16, 23, 24];
const STEPS = ["read", "check", "member", "fill", "totals", "send"] as const;

function opened(count: number): { host: FakeExcel; sheet: FakeSheet } {
  const host = new FakeExcel();
  return { host, sheet: host.book.add("Feuil1", largeRows(count)) };
}

/** What the core finds in the same workbook, asked in this process. */
async function checkedIn(host: FakeExcel): Promise<CheckedWorkbook> {
  const checked = await checkWorkbook(workbookIn(host));
  if (!checked.ok) throw new Error(checked.refusal.code);
  return checked.value;
}

const filledRows = (sheet: FakeSheet, column: number, count: number): number =>
  Array.from({ length: count }, (_, index) => sheet.cell(index + 1, column)?.value ?? "").filter((text) => text !== "")
    .length;

/** Makes the n-th sync that changes cells of the sheet fail, once. */
function failAt(host: FakeExcel, nth: number): void {
  let writes = 0;
  host.beforeSync = ({ body, writes: changes }) => {
    if (!changes || body.includes("CALOG_UNDO") || !body.includes("Feuil1")) return undefined;
    if (++writes !== nth) return undefined;
    host.beforeSync = null;
    return { code: "GeneralException" };
  };
}

whole("the pane beside Excel, in Chromium with Microsoft's library and an Excel of ours", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let office: FakeOfficePage;
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

  const open = async (
    host: FakeExcel,
    language: Language,
    { readyAfter = 0, before }: { readonly readyAfter?: number; readonly before?: () => Promise<void> } = {},
  ): Promise<void> => {
    page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    complaints = complaintsOf(page);
    office = await putOfficeInto(page, host, { displayLanguage: LOCALES[language], readyAfter });
    await before?.();
    await load(language);
  };
  const load = async (language: Language): Promise<void> => {
    await page.goto(`${served.address}taskpane.html`);
    await button("check.run", language).waitFor();
  };
  const button = (key: KeysIn<"pane">, language: Language) =>
    page.getByRole("button", { name: say(`pane.${key}`, language), exact: true });
  const step = (name: (typeof STEPS)[number], language: Language) =>
    page.getByRole("tab", { name: say(`pane.step.${name}`, language), exact: true }).click();
  const check = async (language: Language): Promise<void> => {
    await button("check.run", language).click();
    await page.getByRole("list", { name: say("pane.check.all", language) }).waitFor();
  };
  const fill = async (): Promise<void> => {
    await page.getByTestId("apply").click();
    await page.getByTestId("undo").or(page.getByTestId("restore")).first().waitFor({ timeout: 200_000 });
  };

  testInWhole(
    "12 000 rows, most of them wrong: check, jump, a fill that fails half-way, restore, fill, keep",
    async () => {
      const rows = 12_000;
      const { host, sheet } = opened(rows);
      // A remark in each row, so that what is written takes more than one piece.
      for (let row = 1; row <= rows; row++) {
        const amount = sheet.cell(row, NAMOUNT1)?.value;
        if (typeof amount === "number") sheet.put(row, NAMOUNT1, amount + 1);
      }
      const before = sheet.snapshot();
      await open(host, "fr");
      await check("fr");
      const { rows: checked, recognition } = await checkedIn(host);
      const count = (verdict: string): number => checked.filter((row) => row.verdict === verdict).length;
      await page.getByText(say("pane.check.summary", "fr", { rows })).waitFor();
      await page.keyboard.press("Alt+ArrowDown");
      await page.getByTestId("finding-card").waitFor();
      const first = checked.find(({ verdict }) => verdict !== "OK");
      const column = first?.findings[0]?.column ?? "zone";
      expect(host.book.active?.area).toMatchObject({
        row: (first?.row ?? 0) - 1,
        column: recognition.columns.get(column),
      });

      await step("fill", "fr");
      failAt(host, 2);
      await fill();
      const half = filledRows(sheet, ACCORD, rows);
      expect(half).toBeGreaterThan(0);
      expect(half).toBeLessThan(count("OK") + count("NOK"));
      expect(await page.getByTestId("failed-run").innerText()).toMatch(/X\d+:X\d+[\s\S]* autres plages/);
      await page.getByTestId("restore").click();
      await page.getByText(say("pane.fill.undone", "fr")).waitFor({ timeout: 200_000 });
      expect(sheet.snapshot() === before).toBe(true);

      // What the failed run was offered for goes with it.
      for (const gone of ["restore", "undo"]) await page.getByTestId(gone).waitFor({ state: "detached" });
      await fill();
      expect(filledRows(sheet, ACCORD, rows)).toBe(count("OK") + count("NOK"));
      expect(filledRows(sheet, REMARKS, rows)).toBe(count("NOK"));
      expect(host.book.sheets.map(({ name }) => name)).toEqual(["Feuil1", "CALOG_UNDO run-1"]);
      await page.getByTestId("keep").click();
      await page.getByText(say("pane.run.kept", "fr")).waitFor();
      expect(host.book.sheets.map(({ name }) => name)).toEqual(["Feuil1"]);
    },
  );

  test("a run is undone after the pane was closed and opened again", async () => {
    const { host, sheet } = opened(60);
    const before = sheet.snapshot();
    await open(host, "nl");
    await check("nl");
    await step("fill", "nl");
    await fill();
    expect(sheet.snapshot()).not.toBe(before);
    await load("nl");
    await step("fill", "nl");
    await page.getByTestId("undo").click();
    await page.getByText(say("pane.fill.undone", "nl")).waitFor();
    expect(sheet.snapshot()).toBe(before);
    expect(host.book.sheets).toHaveLength(1);
  });

  test("a workbook whose structure is protected: the user decides about an undo that does not last", async () => {
    const { host, sheet } = opened(60);
    const before = sheet.snapshot();
    host.book.structureProtected = true;
    await open(host, "fr");
    await check("fr");
    await step("fill", "fr");
    await page.getByTestId("apply").click();
    await page.getByTestId("go-on").click();
    await page.getByTestId("undo").click();
    await page.getByText(say("pane.fill.undone", "fr")).waitFor();
    expect(sheet.snapshot()).toBe(before);
  });

  test("says that the data changed when somebody edits the sheet after the check, and not for its own writing", async () => {
    const { host, sheet } = opened(60);
    await open(host, "fr");
    await check("fr");
    await step("fill", "fr");
    await fill();
    await step("check", "fr");
    const stale = page.getByText(say("pane.check.stale", "fr"));
    expect(await stale.count()).toBe(0);
    host.edit(sheet, 5, 9, 199_901);
    await stale.waitFor();
    await button("check.again", "fr").click();
    await stale.waitFor({ state: "detached" });
  });

  test("cells of findings are coloured and get their colours back, also after the pane was opened again", async () => {
    const { host, sheet } = opened(60);
    sheet.put(9, 15, { value: 199_104, fill: "#00FF00" });
    const before = sheet.snapshot();
    await open(host, "fr");
    await check("fr");
    await page.getByTestId("marks").click();
    await button("mark.restore", "fr").waitFor();
    // Row 10 of the sheet: nancdate1 was moved by a month (see largeRows).
    expect(sheet.cell(9, 15)?.fill).toBe("#FFC7CE");
    await load("fr");
    await check("fr");
    await button("mark.restore", "fr").click();
    await button("mark.cells", "fr").waitFor();
    expect(sheet.snapshot()).toBe(before);
    expect(host.book.sheets).toHaveLength(1);
  });

  test("settings are remembered in the workbook, without anything of a member", async () => {
    const { host } = opened(60);
    await open(host, "nl");
    await page.getByLabel(say("pane.read.month", "nl")).fill("2007-03");
    await check("nl");
    await page.getByRole("combobox", { name: say("pane.app.language", "nl") }).selectOption("fr");
    await step("check", "fr");
    await button("check.again", "fr").click();
    const keptIn = (): string => [...host.book.settings.values()].join();
    for (let tries = 0; tries < 100 && !keptIn().includes('"language":"fr"'); tries++) await page.waitForTimeout(50);
    const kept = keptIn();
    expect(kept).toContain('"language":"fr"');
    expect(kept).toContain('"on":"2007-03"');
    expect(kept).not.toMatch(/44-0000|Houblon/);
    await load("fr");
    expect(await page.getByLabel(say("pane.read.month", "fr")).inputValue()).toBe("2007-03");
  });

  test("the pane speaks Excel's language, however late its words come", async () => {
    const { host } = opened(60);
    let held = 0;
    const hold = async (): Promise<void> => {
      await page.route(/\/\d+\.\w+\.js$/, async (route) => {
        const response = await route.fetch();
        if ((await response.text()).includes(say("pane.check.run", "nl"))) {
          held++;
          // In the meantime the pane may be shown in the browser's language.
          await button("check.run", "en")
            .waitFor({ timeout: 3000 })
            .catch(() => undefined);
        }
        await route.fulfill({ response });
      });
    };
    // Excel's language is known when the words of the browser's own have come.
    await open(host, "nl", { readyAfter: 1500, before: hold });
    expect(held).toBeGreaterThan(0);
  });

  test("the buttons of the ribbon open their steps", async () => {
    const { host } = opened(60);
    await open(host, "fr");
    const { commands, functions } = await office.associated();
    expect(commands).toEqual(["calogCheck", "calogFill", "calogTotals", "calogNext", "calogMark", "calogUndo"]);
    expect(functions).toEqual(expect.arrayContaining(["INSERT", "INSCALE", "CONVERT", "CHECK"]));
    await office.press("calogTotals");
    await page.getByRole("tab", { name: say("pane.step.totals", "fr"), selected: true }).waitFor();
    await office.press("calogFill");
    await page.getByTestId("apply").waitFor();
  });

  testInWhole.each(["nl", "fr", "de", "en"] as const)(
    "axe finds nothing on any screen in %s, at 320 px",
    async (language) => {
      const { host } = opened(60);
      await open(host, language);
      expect(await page.title()).toBe("CALog");
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(say("place.title", language));
      await check(language);
      await page.keyboard.press("Alt+ArrowDown");
      await page.getByTestId("finding-card").waitFor();
      for (const one of STEPS) {
        await step(one, language);
        await page.waitForTimeout(100);
        expect([one, await axeViolations(page)]).toEqual([one, []]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([one, overflow]).toEqual([one, 0]);
        if (language !== "nl") continue;
        await page.emulateMedia({ forcedColors: "active" });
        expect([one, "contrast theme", await axeViolations(page)]).toEqual([one, "contrast theme", []]);
        await page.emulateMedia({ forcedColors: "none" });
      }
    },
  );
});
