import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { checkWorkbook } from "../../src/conversion";
import { openWorkbook } from "../../src/file";
import { say, type Language } from "../../src/words";
import { complaintsOf, root, SKIP_BROWSER, startBrowser, startWorkbench, type Served } from "../support/browser";
import { isFocused, press, tabTo, toStep } from "../support/keyboard";
import { packageOf } from "../support/zoneFile";
import { testInWhole, walkedIn } from "../support/whole";

const whole = SKIP_BROWSER ? describe.skip : describe;
const SAMPLE = join(root, "assets", "sample", "conversion-2007.xlsx");
const ACCORD = 23;
/** Three members whose rows are right. */
const OK = { accord: "OK" };
const ZONE = packageOf([
  { matricule: "44-1", name: "Lindeman", ...OK },
  { matricule: "44-2", name: "Wilg", ...OK },
  { matricule: "44-3", name: "Eloy", ...OK },
]);

whole("whole jobs with the keyboard alone", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), "calog-keyboard-"));

  beforeAll(async () => {
    [served, browser] = await Promise.all([startWorkbench(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    served.process.kill();
    rmSync(folder, { recursive: true });
  });

  async function download(): Promise<Uint8Array> {
    await page.keyboard.press("Control+F6");
    await tabTo(page, page.getByTestId("download"));
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return readFileSync(path);
  }

  async function accordsOf(bytes: Uint8Array): Promise<readonly unknown[]> {
    const opened = openWorkbook(bytes);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const read = await opened.value.read("Conversion", [ACCORD], 0);
    if (!read.ok) throw new Error(read.refusal.code);
    return read.value.columns[0] ?? [];
  }

  /** Each row has the verdict of its check in Accord, open ones nothing; the row that was decided has OK. */
  async function expectAccords(bytes: Uint8Array, decided: number | null): Promise<void> {
    const opened = openWorkbook(bytes);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const checked = await checkWorkbook(opened.value);
    if (!checked.ok) throw new Error(checked.refusal.code);
    const accords = await accordsOf(bytes);
    const before = await accordsOf(readFileSync(SAMPLE));
    for (const { row, verdict } of checked.value.rows) {
      const checkedAs = verdict === "REVIEW" ? "" : verdict;
      // What somebody had filled in stays.
      const right = row === decided ? "OK" : before[row - 1] || checkedAs;
      expect([row, accords[row - 1] ?? ""]).toEqual([row, right]);
    }
  }

  test.each(walkedIn("nl", "fr", "de", "en"))(
    "open, check, finding, reason, decision, fill, undo, fill, download (%s)",
    async (language) => {
      page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const complaints = complaintsOf(page);
      await press(page, await openFile(language, "zone.xlsx", readFileSync(SAMPLE)));
      await page.getByRole("list", { name: say("pane.check.all", language) }).waitFor();

      await page.keyboard.press("Alt+ArrowDown");
      const card = page.getByTestId("finding-card");
      await card.waitFor();
      await tabTo(page, page.getByTestId("why"));
      await page.keyboard.press("Enter");
      await page.getByTestId("reasoning").getByRole("listitem").first().waitFor();
      const row = Number(/\d+/.exec(await page.getByTestId("active-cell").innerText())?.[0]);
      const decision = card.getByRole("group").getByRole("button", { name: "OK", exact: true });
      await tabTo(page, decision);
      await page.keyboard.press("Space");
      expect(await decision.getAttribute("aria-pressed")).toBe("true");

      await toStep(page, "fill", language);
      await tabTo(page, page.getByTestId("apply"));
      await page.keyboard.press("Enter");
      await tabTo(page, page.getByTestId("undo"));
      await expectAccords(await download(), row);

      await tabTo(page, page.getByTestId("undo"));
      await page.keyboard.press("Enter");
      await page.getByTestId("undo").waitFor({ state: "detached" });
      await tabTo(page, page.getByTestId("apply"), "Shift+Tab");
      await page.keyboard.press("Enter");
      await tabTo(page, page.getByTestId("undo"));
      await expectAccords(await download(), null);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  /** Opens a workbook by its button and comes to the button that checks it. */
  async function openFile(language: Language, name: string, buffer: Buffer): Promise<Locator> {
    // Listened for from the beginning: Chromium may else open its own dialog.
    const choosing = page.waitForEvent("filechooser");
    await page.goto(`${served.address}?lang=${language}`);
    const run = page.getByRole("button", { name: say("pane.check.run", language), exact: true });
    await run.waitFor();
    const button = page.locator("header").getByRole("button", { name: say("pane.book.open", language) });
    await press(page, button);
    const chooser = await choosing;
    await chooser.setFiles({ name, mimeType: "", buffer });
    await page.locator("header").getByText(`– ${name}`).waitFor({ state: "attached" });
    // Whoever opened it goes on from the same place.
    expect(await isFocused(button)).toBe(true);
    return run;
  }

  async function openZone(language: Language): Promise<void> {
    await press(page, await openFile(language, "zone.xlsx", Buffer.from(ZONE)));
    await page.getByText(say("pane.check.allGood", language)).waitFor();
  }

  const WIDE = ["fr", { viewport: { width: 1280, height: 800 } }] as const;
  /** 720 pixels at 200 %. */
  const NARROW = ["nl", { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 }] as const;
  testInWhole.each(walkedIn<typeof WIDE | typeof NARROW>(WIDE, NARROW))(
    "a manager: open, check, totals and their rows, summary, signatures, copy (%s)",
    async (language, size) => {
      page = await browser.newPage(size);
      const complaints = complaintsOf(page);
      await openZone(language);
      await toStep(page, "totals", language);
      const pane = page.getByRole("tabpanel");
      const level = pane.getByRole("table").first().getByRole("button").first();
      await press(page, level);
      expect(await level.getAttribute("aria-expanded")).toBe("true");
      await press(page, pane.getByRole("list", { name: "A", exact: true }).getByRole("button").nth(1));
      if (size.viewport.width > 900) {
        await page.getByTestId("active-cell").getByText("A3", { exact: true }).waitFor();
      }
      await press(page, page.getByTestId("write-summary"));
      expect(await isFocused(page.getByTestId("write-summary"))).toBe(true);
      await pane.getByText("CALOG_SYNTHESE").waitFor();
      expect(await isFocused(page.getByTestId("write-summary"))).toBe(true);
      for (const [role, name] of [
        ["author", "Jan Peeters"],
        ["approver", "An Wilg"],
      ] as const) {
        await tabTo(page, pane.getByLabel(say(`pane.sign.${role}`, language)));
        await page.keyboard.type(name);
        await press(page, page.getByTestId(`sign-${role}`));
        await pane.getByText(say("pane.sign.done", language, { name })).waitFor();
        expect(await isFocused(page.getByTestId(`sign-${role}`))).toBe(true);
      }
      await toStep(page, "send", language);
      await press(page, page.getByTestId("prepare-copy"));
      await tabTo(page, page.getByTestId("save-.xlsx"));
      const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      expect(file.suggestedFilename()).toMatch(/^5300_2007_\d{8}\.xlsx$/);
      const copy = openWorkbook(readFileSync(await file.path()));
      if (!copy.ok) throw new Error(copy.refusal.code);
      expect(await copy.value.sheets()).toMatchObject({ value: [{ name: "Sheet1" }] });
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  testInWhole("an analyst: a formula chosen, pointed, filled down, explained, frozen and given back", async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const complaints = complaintsOf(page);
    await openZone("fr");
    const bar = page.getByTestId("formula-bar");
    const keys = async (...names: readonly string[]): Promise<void> => {
      for (const name of names) await page.keyboard.press(name);
    };
    const at = (cell: string) => page.getByTestId("active-cell").getByText(cell, { exact: true }).waitFor();
    const shown = async (cell: string, text: string | RegExp): Promise<void> => {
      await at(cell);
      const found = page.locator('[role="gridcell"][aria-selected="true"]').getByText(text);
      await found.waitFor();
    };
    await tabTo(page, page.getByRole("columnheader", { name: "#" }));
    await keys("ArrowDown", "ArrowRight", "Control+End");
    await at("Y4");
    await keys("ArrowRight", "ArrowUp", "ArrowUp");
    await at("Z2");
    await page.keyboard.type("=CALOG.S");
    await page.getByRole("option").first().waitFor();
    while ((await bar.getAttribute("aria-activedescendant")) !== "formula-function-STEP") await keys("ArrowDown");
    await keys("Enter", ...Array<string>(16).fill("ArrowLeft"));
    expect(await bar.inputValue()).toBe("=CALOG.STEP(J2");
    await page.keyboard.type(")");
    await keys("Enter");
    await at("Z3");
    await keys("ArrowUp");
    // 200204 to 200701: four full years.
    await shown("Z2", "4");
    await keys("Shift+ArrowDown", "Shift+ArrowDown", "Control+d", "ArrowDown", "ArrowDown");
    await shown("Z4", "4");
    expect(await bar.inputValue()).toBe("=CALOG.STEP(J4)");
    await keys("ArrowRight");
    await page.keyboard.type('=CALOG.EXPLAIN("AMOUNT";"A11";J4)');
    await keys("Enter");
    await at("AA5");
    // Note SSGPI 84738-2007, 1.2.3.
    await page
      .getByRole("gridcell", { name: /23.660,00/ })
      .first()
      .waitFor();
    await keys("Control+F6");
    await toStep(page, "fill", "fr");
    await press(page, page.getByTestId("freeze").getByRole("button"));
    await page.getByTestId("freeze").waitFor({ state: "detached" });
    await keys("Control+F6", "Control+F6");
    await keys("ArrowLeft", "ArrowUp");
    await at("Z4");
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("[data-testid=formula-bar]")?.value === "4",
    );
    await keys("Control+z");
    await page.waitForFunction(() =>
      document.querySelector<HTMLInputElement>("[data-testid=formula-bar]")?.value.startsWith("=CALOG.STEP"),
    );
    expect(complaints).toEqual([]);
    await page.close();
  });
});
