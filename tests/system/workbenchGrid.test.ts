import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import {
  axeViolations,
  complaintsOf,
  root,
  SKIP_BROWSER,
  startBrowser,
  startWorkbench,
  type Served,
  until,
} from "../support/browser";

const whole = SKIP_BROWSER ? describe.skip : describe;
/** Columns of the sample, 1-based; it holds 66 rows, its rows 3 and 4 are members 44-10003-17 and 44-10008-22. */
const [MATRICULE, NAME] = [3, 4];

whole("the grid of the workbench", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    [served, browser] = await Promise.all([startWorkbench(), startBrowser()]);
  });
  beforeEach(async () => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    page = await context.newPage();
    complaints = complaintsOf(page);
    await page.goto(`${served.address}?lang=fr`);
    await page.getByRole("gridcell", { name: "scale1", exact: true }).waitFor();
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.context().close();
  });
  afterAll(async () => {
    await browser.close();
    served.process.kill();
  });

  /** A cell by its row and column on the sheet, 1-based. */
  const cell = (row: number, column: number) =>
    page.locator(`[role="row"][aria-rowindex="${row + 1}"] [role="gridcell"][aria-colindex="${column + 1}"]`);
  const scrollTo = (row: number) =>
    page.getByRole("grid").evaluate((grid, top) => grid.scrollTo(0, top), (row - 10) * 26);
  const active = (name: string) => page.getByTestId("active-cell").getByText(name, { exact: true }).waitFor();
  const last = (title: string) => page.getByRole("button", { name: `Annuler : ${title} (Ctrl+Z)` }).waitFor();
  const rowCount = (count: number) => page.locator(`[role="grid"][aria-rowcount="${count}"]`).waitFor();
  const check = async () => {
    await page.getByRole("button", { name: "Vérifier le classeur" }).click();
    await page.getByRole("list", { name: "Toutes les constatations" }).waitFor();
  };

  test("a block is copied as text and table, pasted, filled down and cleared, each one step of the history", async () => {
    await cell(3, MATRICULE).click();
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Control+c");
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    const copied = await until(clipboard, (text) => text.includes("\t"));
    expect(copied.split(/\r?\n/)).toEqual(["44-10003-17\tAubépin", "44-10008-22\tBeukelaar"]);
    await scrollTo(80);
    await cell(80, MATRICULE).click();
    await page.keyboard.press("Control+v");
    await cell(81, NAME).getByText("Beukelaar").waitFor();
    await last("Collage dans C80:D81");
    await cell(81, MATRICULE).click();
    await cell(83, NAME).click({ modifiers: ["Shift"] });
    await page.keyboard.press("Control+d");
    await cell(83, NAME).getByText("Beukelaar").waitFor();
    await last("Recopie vers le bas dans C82:D83");
    await page.keyboard.press("Delete");
    await cell(83, NAME).getByText("Beukelaar").waitFor({ state: "detached" });
    await last("Effacement de C81:D83");
    for (let step = 0; step < 3; step++) await page.keyboard.press("Control+z");
    await page.getByRole("button", { name: "Rien à annuler" }).waitFor();
    expect(await cell(80, MATRICULE).innerText()).toBe("");
  });

  test("what Excel puts on the clipboard is pasted: tabs, quoted lines, tables; numbers as the language writes them", async () => {
    const paste = (text: string, html: string) =>
      page.evaluate(
        ([plain, table]) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData("text/plain", plain);
          if (table !== "") clipboardData.setData("text/html", table);
          document.activeElement?.dispatchEvent(
            new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
          );
        },
        [text, html] as const,
      );
    await scrollTo(80);
    await cell(80, MATRICULE).click();
    await paste('0044-1\t"one\ntwo"\r\n22 578,15\tx\r\n', "");
    await cell(81, NAME).getByText("x", { exact: true }).waitFor();
    await cell(81, MATRICULE).click();
    await page.waitForFunction(
      () => (document.querySelector('[data-testid="formula-bar"]') as HTMLInputElement).value === "22578,15",
    );
    await cell(84, MATRICULE).click();
    await paste("a\tb", '<table><tr><td colspan="2">a</td></tr><tr><td>c</td><td>d<br>e</td></tr></table>');
    await cell(85, NAME).getByText("d").waitFor();
    expect(await cell(84, NAME).innerText()).toBe("");
  });

  test("Ctrl and arrows go along the data, Ctrl+End to its end, Ctrl+Home to its beginning", async () => {
    await cell(3, MATRICULE).click();
    await page.keyboard.press("Control+End");
    await active("Y66");
    await page.keyboard.press("Control+Home");
    await active("A1");
    await page.keyboard.press("Control+ArrowRight");
    await active("Y1");
  });

  test("find, filter by result and sort change what shows, not the file; rows keep their numbers", async () => {
    await check();
    await page.keyboard.press("Control+f");
    await page.getByTestId("find").fill("44-10014");
    await page.getByText(/1 cellule/).waitFor();
    await page.keyboard.press("Enter");
    await active("C6");
    await page.getByText("Seulement ces lignes").click();
    await rowCount(3);
    await page.getByTestId("find").fill("");
    await page.getByRole("combobox", { name: "Résultat de la vérification" }).selectOption("NOK");
    // 25 rows are NOK, as the check says; and the header row, and the head of the grid.
    await page.getByText("NOK 25").waitFor();
    await rowCount(27);
    await cell(2, NAME).click();
    await page.getByRole("combobox", { name: "Ordre des lignes" }).selectOption("down");
    await page.waitForFunction(() => document.querySelectorAll('[role="row"][aria-rowindex="3"]').length === 1);
    await page.waitForTimeout(300);
    const names = await Promise.all([2, 3, 4, 5].map((row) => cell(row, NAME).innerText()));
    expect(names).toEqual([...names].sort((a, b) => b.localeCompare(a, "fr")));
    expect(await axeViolations(page)).toEqual([]);
    await page.getByTestId("find").press("Escape");
    await rowCount(97);
    await page.getByRole("button", { name: "Rien à annuler" }).waitFor();
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByTestId("download").click()]);
    expect(readFileSync(await file.path())).toEqual(
      readFileSync(join(root, "assets", "sample", "conversion-2007.xlsx")),
    );
  });

  test("the result stands in the margin, headings and name columns stay in sight, no amount is cut", async () => {
    await check();
    await cell(6, 1).waitFor();
    await page.locator('[role="row"][aria-rowindex="7"]').getByRole("img", { name: "NOK" }).waitFor();
    await page.getByRole("list", { name: "Toutes les constatations" }).getByRole("button").first().click();
    await active("Q6");
    await page.getByRole("columnheader", { name: "Q namount1" }).waitFor();
    expect(await cell(6, NAME).isVisible()).toBe(true);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('[role="gridcell"] span')].filter(
        (text) => /\d,\d\d$/.test(text.textContent) && text.scrollWidth > text.clientWidth,
      ),
    );
    expect(cut).toEqual([]);
  });

  test("a column drawn narrow shows ####, never part of a figure; its width is the page's and not the file's", async () => {
    await page.setViewportSize({ width: 1900, height: 800 });
    const head = page.getByRole("columnheader", { name: "K amount1" });
    await head.waitFor({ timeout: 20_000 });
    const draw = async (by: number) => {
      const { x, y, width } = (await head.boundingBox())!;
      await page.mouse.move(x + width - 3, y + 10);
      await page.mouse.down();
      await page.mouse.move(x + width - 3 + by, y + 10, { steps: 4 });
      await page.mouse.up();
    };
    const amounts = () => page.locator('[role="gridcell"][aria-colindex="12"]').allInnerTexts();
    const whole = await amounts();
    expect(whole.filter((text) => /^\d+\s\d{3},\d\d$/.test(text)).length).toBeGreaterThan(5);
    await draw(-56);
    await cell(3, 11).getByText("#").waitFor();
    const narrow = await amounts();
    expect(narrow.filter((text) => text.includes(","))).toEqual([]);
    expect(narrow.filter((text) => /^#+$/.test(text)).length).toBeGreaterThan(5);
    // The width stays while another sheet is looked at.
    await page.getByRole("tab", { name: "Lisez-moi" }).click();
    await page.getByRole("tab", { name: "Conversion" }).click();
    await cell(3, MATRICULE).waitFor();
    await cell(3, 11).getByText("#").waitFor({ timeout: 20_000 });
    expect((await amounts()).filter((text) => text.includes(","))).toEqual([]);
    await draw(88);
    await cell(3, 11).getByText(",").waitFor();
    expect((await amounts()).filter((text) => text.includes(",")).length).toBeGreaterThan(5);
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByTestId("download").click()]);
    expect(readFileSync(await file.path())).toEqual(
      readFileSync(join(root, "assets", "sample", "conversion-2007.xlsx")),
    );
  });

  test("a cell clicked while a formula waits for one is named in it", async () => {
    await scrollTo(80);
    await cell(82, 2).click();
    await page.keyboard.type("=CALOG.STEP(");
    await cell(80, MATRICULE).click();
    expect(await page.getByTestId("formula-bar").inputValue()).toBe("=CALOG.STEP(C80");
    await cell(79, MATRICULE).click();
    expect(await page.getByTestId("formula-bar").inputValue()).toBe("=CALOG.STEP(C79");
    await active("B82");
    await page.keyboard.press("Escape");
  });

  test("functions are offered while they are typed, then their arguments, the current one in bold", async () => {
    const bar = page.getByTestId("formula-bar");
    const call = page.getByTestId("formula-call");
    await scrollTo(80);
    await cell(82, 2).click();
    await page.keyboard.type("=calog.am");
    const list = page.getByRole("listbox", { name: "Fonctions proposées" });
    await list.getByRole("option", { name: /^CALOG\.AMOUNT/ }).waitFor();
    expect(await bar.getAttribute("aria-expanded")).toBe("true");
    expect(await bar.getAttribute("aria-activedescendant")).toBe("formula-function-AMOUNT");
    expect(await axeViolations(page)).toEqual([]);
    // Escape closes the list and leaves the entry; another letter opens it again.
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "hidden" });
    expect(await bar.inputValue()).toBe("=calog.am");
    await page.keyboard.type("o");
    await list.waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type('"A11";');
    expect(await bar.inputValue()).toBe('=CALOG.AMOUNT("A11";');
    await call.getByText("ancienneté", { exact: true }).waitFor();
    expect(await call.locator("strong").allInnerTexts()).toEqual(["ancienneté"]);
    await page.keyboard.type("200204)-22578,15");
    await call.waitFor({ state: "hidden" });
    await page.keyboard.press("Enter");
    // note SSGPI 84738-2007, 1.2.3: 23 660.00 is proposed, 22 578.15 is paid
    await cell(82, 2).getByText("1081,85").waitFor();
    await last("Saisie dans B82");
  });

  test("arrows choose among the functions offered, and Enter takes the one chosen", async () => {
    await scrollTo(80);
    await cell(82, 2).click();
    await page.keyboard.type("=STE");
    const options = page.getByRole("listbox", { name: "Fonctions proposées" }).getByRole("option");
    await options.first().waitFor();
    expect(await options.count()).toBe(1);
    await page.keyboard.press("Enter");
    expect(await page.getByTestId("formula-bar").inputValue()).toBe("=CALOG.STEP(");
    await page.keyboard.press("Escape");
    await page.keyboard.type("=CALOG.IN");
    await options.filter({ hasText: "CALOG.INDEXED" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.getByTestId("formula-bar").inputValue()).toBe("=CALOG.INDEXED(");
    await page.keyboard.press("Escape");
  });

  test("the pane is drawn wider and narrower by key; under 900 pixels the sheet folds away", async () => {
    const width = async () => (await page.locator("aside").boundingBox())?.width;
    await page.getByTestId("splitter").focus();
    const before = await width();
    await page.keyboard.press("ArrowRight");
    expect(await width()).toBe((before ?? 0) - 32);
    await page.setViewportSize({ width: 640, height: 400 });
    await page.getByRole("button", { name: "Afficher la feuille" }).click();
    await page.getByRole("grid").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
    await page.getByRole("button", { name: "Masquer la feuille" }).click();
    await page.getByRole("grid").waitFor({ state: "hidden" });
  });
});
