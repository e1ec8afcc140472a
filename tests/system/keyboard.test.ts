import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { checkWorkbook } from "../../src/conversion";
import { openWorkbook } from "../../src/file";
import { say, type Language } from "../../src/words";
import { complaintsOf, root, SKIP_BROWSER, startBrowser, startWorkbench, type Served } from "../support/browser";

const whole = SKIP_BROWSER ? describe.skip : describe;
const MOST_TABS = 150;
const ACCORD = 23;

whole("a clerk's whole job with the keyboard alone", () => {
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

  const isFocused = (element: Locator): Promise<boolean> => element.evaluate((node) => node === document.activeElement);

  /** Tab, as often as it takes; the element must be seen while it has the focus. */
  async function tabTo(element: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await element.waitFor();
    for (let pressed = 0; pressed < MOST_TABS; pressed++) {
      if (await isFocused(element)) {
        expect(await element.isVisible()).toBe(true);
        return;
      }
      await page.keyboard.press(key);
    }
    throw new Error(`${String(element)} is not reached by ${MOST_TABS} times ${key}`);
  }

  /** From the tab that is chosen with the arrows to another. */
  async function toStep(name: "fill", language: Language): Promise<void> {
    await tabTo(page.locator('[id^=step-][aria-selected="true"]'), "Shift+Tab");
    const wanted = page.getByRole("tab", { name: say(`pane.step.${name}`, language), exact: true });
    for (let pressed = 0; pressed < 8 && !(await isFocused(wanted)); pressed++) await page.keyboard.press("ArrowRight");
    expect(await isFocused(wanted)).toBe(true);
    await page.keyboard.press("Enter");
    await page.locator(`#step-${name}[aria-selected="true"]`).waitFor();
  }

  async function download(): Promise<Uint8Array> {
    await page.keyboard.press("Control+F6");
    await tabTo(page.getByTestId("download"));
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
    const before = await accordsOf(readFileSync(join(root, "assets", "sample", "conversion-2007.xlsx")));
    for (const { row, verdict } of checked.value.rows) {
      const checkedAs = verdict === "REVIEW" ? "" : verdict;
      // What somebody had filled in stays.
      const right = row === decided ? "OK" : before[row - 1] || checkedAs;
      expect([row, accords[row - 1] ?? ""]).toEqual([row, right]);
    }
  }

  test.each<Language>(["fr", "nl"])(
    "check, finding, reason, decision, fill, undo, fill, download (%s)",
    async (language) => {
      page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const complaints = complaintsOf(page);
      await page.goto(`${served.address}?lang=${language}`);
      const pane = (key: "check.run") => page.getByRole("button", { name: say(`pane.${key}`, language), exact: true });
      await tabTo(pane("check.run"));
      await page.keyboard.press("Enter");
      await page.getByRole("list", { name: say("pane.check.all", language) }).waitFor();

      await page.keyboard.press("Alt+ArrowDown");
      const card = page.getByTestId("finding-card");
      await card.waitFor();
      await tabTo(page.getByTestId("why"));
      await page.keyboard.press("Enter");
      await page.getByTestId("reasoning").getByRole("listitem").first().waitFor();
      const row = Number(/\d+/.exec(await page.getByTestId("active-cell").innerText())?.[0]);
      const decision = card.getByRole("group").getByRole("button", { name: "OK", exact: true });
      await tabTo(decision);
      await page.keyboard.press("Space");
      expect(await decision.getAttribute("aria-pressed")).toBe("true");

      await toStep("fill", language);
      await tabTo(page.getByTestId("apply"));
      await page.keyboard.press("Enter");
      await tabTo(page.getByTestId("undo"));
      await expectAccords(await download(), row);

      await tabTo(page.getByTestId("undo"));
      await page.keyboard.press("Enter");
      await page.getByTestId("undo").waitFor({ state: "detached" });
      await tabTo(page.getByTestId("apply"), "Shift+Tab");
      await page.keyboard.press("Enter");
      await tabTo(page.getByTestId("undo"));
      await expectAccords(await download(), null);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );
});
