import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { formulaForFile } from "../../src/conversion";
import { openWorkbook } from "../../src/file";
import {
  axeViolations,
  complaintsOf,
  SKIP_BROWSER,
  startBrowser,
  startWorkbench,
  type Served,
} from "../support/browser";
import { say } from "../../src/words";
import { buildPackage } from "../support/packageBuilder";
import { shownByLibreOffice, SKIP_REFEREES } from "../support/referees";
import { valueOf } from "../support/results";
import { walkedIn } from "../support/whole";

const whole = SKIP_BROWSER ? describe.skip : describe;
const referee = SKIP_REFEREES ? test.skip : test;

const ROWS = 500;
// note SSGPI 84738-2007, 1.2.3; row 300 has a scale without a table, row 400 is empty.
const MEMBER = ["AA1", 200204, 22578.15, "AA1", 200110, 23536.86] as const;

function cells(values: readonly (string | number)[], row: number): string {
  return values
    .map((value, column) => {
      const start = `<c r="${"ABCDEF"[column] ?? "A"}${row}"`;
      return typeof value === "number"
        ? `${start}><v>${value}</v></c>`
        : `${start} t="inlineStr"><is><t>${value}</t></is></c>`;
    })
    .join("");
}

function convertWorkbook(): Uint8Array {
  const formula = `<c r="H2" cm="1"><f t="array" ref="H2">${formulaForFile(`CALOG.CONVERT(A2:F${ROWS + 1})`)}</f></c>`;
  const line = (row: number): string => {
    if (row === 400) return `<row r="${row}"/>`;
    const values = row === 300 ? ["BB1", 202005, 1] : MEMBER;
    return `<row r="${row}">${cells(values, row)}${row === 2 ? formula : ""}</row>`;
  };
  const lines = Array.from({ length: ROWS }, (_, index) => line(index + 2));
  return buildPackage({
    sheets: [{ name: "Membres", rows: `<row r="1">${cells(["scale1"], 1)}</row>${lines.join("")}` }],
  });
}

whole("formulas in the workbench", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  const folder = mkdtempSync(join(tmpdir(), "calog-formulas-"));

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
    rmSync(folder, { recursive: true });
  });

  const start = async (language: string) => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    complaints = complaintsOf(page);
    await page.goto(`${served.address}?lang=${language}`);
  };
  const openBytes = async (bytes: Uint8Array) => {
    const path = join(folder, "membres.xlsx");
    writeFileSync(path, bytes);
    await page.locator('input[type="file"]').first().setInputFiles(path);
    await page.getByRole("grid", { name: /Membres/ }).waitFor();
  };
  /** A cell by its row and column on the sheet, 1-based. */
  const cell = (row: number, column: number) =>
    page.locator(`[role="row"][aria-rowindex="${row + 1}"] [role="gridcell"][aria-colindex="${column + 1}"]`);
  const bar = () => page.getByTestId("formula-bar");
  const download = async (): Promise<{ bytes: Uint8Array; path: string }> => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByTestId("download").click()]);
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return { bytes: readFileSync(path), path };
  };

  test.each(walkedIn("fr", "nl"))(
    "the formula sample opens in %s as what it is, without an error",
    async (language) => {
      await start(language);
      await page.getByRole("button", { name: say("pane.book.samples", language) }).click();
      await page.getByRole("menuitem", { name: say("pane.book.sampleFormulas", language) }).click();
      await page.getByText(say("pane.read.formulas", language, { sheets: ["Membres", "Exemples"] })).waitFor();
      await page.getByRole("heading", { name: say("pane.welcome.formulas", language) }).waitFor();
      expect(await page.getByRole("alert").count()).toBe(0);
      // A11 from AA1 with 200204: note SSGPI 84738-2007, 1.2.3.
      await cell(2, 8).getByText("A11").waitFor();
    },
  );

  test("CONVERT over 500 rows fills its block; errors say why; the bar shows where a value comes from", async () => {
    await start("fr");
    await openBytes(convertWorkbook());
    await cell(2, 8).getByText("A11").waitFor();
    await cell(2, 8).click();
    expect(await bar().inputValue()).toBe("=CALOG.CONVERT(A2:F501)");
    await page.keyboard.press("ArrowRight");
    await page.getByText("Rempli par la formule de H2").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.getByTestId("active-cell").getByText("J2", { exact: true }).waitFor();
    await page.waitForFunction(
      () => (document.querySelector('[data-testid="formula-bar"]') as HTMLInputElement).value === "23660",
    );
    await page.getByRole("grid").evaluate((grid) => grid.scrollTo(0, 490 * 26));
    await cell(501, 8).getByText("A11").waitFor();
    await page.getByRole("grid").evaluate((grid) => grid.scrollTo(0, 298 * 26));
    const refused = cell(300, 8);
    await refused.getByText("#N/A", { exact: false }).waitFor();
    // The sentence for the mouse, for screen readers, and in full below the bar.
    expect(await refused.locator("[title]").first().getAttribute("title")).toMatch(/mai 2020/);
    expect(await refused.innerText()).toMatch(/mai 2020/);
    await refused.click();
    await page
      .getByTestId("formula-note")
      .getByText(/mai 2020/)
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test("typing: F2, Enter and Escape, a mistake with its place, undo, and the file as Excel writes it", async () => {
    await start("nl");
    await openBytes(convertWorkbook());
    await cell(3, 7).click();
    await page.keyboard.type("=CALOG.STEP(200204");
    await page.keyboard.press("Enter");
    await page.getByText(/De formule is niet af/).waitFor();
    expect(await bar().evaluate((input) => (input as HTMLInputElement).selectionStart)).toBe(18);
    await page.keyboard.press("Escape");
    expect(await cell(3, 7).innerText()).toBe("");

    await page.keyboard.type("=calog.monthly(1000,5;200701)");
    await page.keyboard.press("Enter");
    // Enter goes to the cell below, as in Excel.
    await page.getByTestId("active-cell").getByText("G4", { exact: true }).waitFor();
    await page.keyboard.press("ArrowUp");
    await page.waitForFunction(
      () => (document.querySelector('[data-testid="formula-bar"]') as HTMLInputElement).value !== "",
    );
    expect(await bar().inputValue()).toBe("=CALOG.MONTHLY(1000,5;200701)");
    await page.keyboard.press("F2");
    expect(await bar().evaluate((input) => document.activeElement === input)).toBe(true);
    await page.keyboard.press("Escape");

    const { bytes, path } = await download();
    const file = valueOf(openWorkbook(bytes));
    const formulas = valueOf(await file.formulas("Membres"));
    expect(formulas).toEqual([
      { row: 1, column: 7, rowCount: 500, columnCount: 9, formula: "=CALOG.CONVERT(A2:F501)" },
      { row: 2, column: 6, rowCount: 1, columnCount: 1, formula: "=CALOG.MONTHLY(1000.5,200701)" },
    ]);
    const read = valueOf(await file.read("Membres", [6, 9], 2));
    expect(typeof read.columns[0]?.[0]).toBe("number");
    expect(read.columns[1]?.[0]).toBe(23660);
    expect(readFileSync(path).length).toBeGreaterThan(0);

    await page.getByTestId("undo-entry").click();
    await page.waitForFunction(
      () => (document.querySelector('[data-testid="formula-bar"]') as HTMLInputElement).value === "",
    );
    expect(await page.getByTestId("undo-entry").isDisabled()).toBe(true);
  });

  referee("values frozen in the pane stand in a file that LibreOffice shows whole", async () => {
    await start("fr");
    await openBytes(convertWorkbook());
    await cell(2, 8).getByText("A11").waitFor();
    await page.getByRole("tab", { name: "Remplir", exact: true }).click();
    const freeze = page.getByTestId("freeze");
    await freeze.getByText(say("pane.freeze.count", "fr", { formulas: 1, cells: 4500 })).waitFor();
    await freeze.getByRole("button").click();
    await page.getByText(say("pane.freeze.done", "fr", { count: 4500, sheet: "Membres" })).waitFor();
    await freeze.waitFor({ state: "detached" });
    const { path } = await download();
    const [shown] = Object.values((await shownByLibreOffice([path]))[path] ?? {});
    expect(shown?.[1]?.slice(7, 10)).toEqual(["A11", "200204", "23660"]);
    expect(shown?.[500]?.slice(7, 10)).toEqual(["A11", "200204", "23660"]);
    expect(shown?.[299]?.slice(7, 9)).toEqual(["#N/A", "#N/A"]);
    expect(valueOf(await valueOf(openWorkbook(readFileSync(path))).formulas("Membres"))).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });
});
