import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type * as adapterModule from "../../src/excel";
import { FakeExcel, type FakeSheet } from "../fake-excel";
import type { ExcelInPage } from "../fake-excel/browser";
import { bundled, putOfficeInto } from "../fake-excel/inChromium";
import { complaintsOf, SKIP_BROWSER, startBrowser } from "../support/browser";

const whole = SKIP_BROWSER ? describe.skip : describe;

const [ROWS, COLUMNS] = [100_000, 25];
const ADDRESS = "https://calog.test/taskpane.html";
const HTML = '<!doctype html><title>.</title><script src="https://appsforoffice.test/office.js"></script>';

type InPage = typeof globalThis & { adapter: typeof adapterModule; fakeExcel: ExcelInPage };

function filled(host: FakeExcel): FakeSheet {
  const sheet = host.book.add("Feuil1");
  for (let row = 0; row <= ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      sheet.put(row, column, row === 0 ? `h${column}` : column % 3 === 0 ? 22_578.15 + row : `t${row} ${column}`);
    }
  }
  return sheet;
}

whole("a page with Microsoft's library and an Excel of ours", () => {
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  const adapter = readFileSync(bundled("adapterInPage"), "utf8");

  beforeAll(async () => {
    browser = await startBrowser();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    complaints = complaintsOf(page);
    await page.route(ADDRESS, (route) => route.fulfill({ body: HTML, contentType: "text/html" }));
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.close();
  });
  afterAll(() => browser.close());

  const open = async (): Promise<void> => {
    await page.goto(ADDRESS);
    await page.evaluate(adapter);
  };

  test(`reads ${ROWS} rows of the workbook in the test's process, and hears of its changes`, async () => {
    const host = new FakeExcel();
    const sheet = filled(host);
    await putOfficeInto(page, host, { displayLanguage: "nl-NL" });
    await open();
    const read = await page.evaluate(
      async (columns) => {
        const { adapter } = globalThis as InPage;
        const place = await adapter.whereAmI(globalThis);
        if (place.kind !== "excel") throw new Error(place.kind);
        Object.assign(globalThis, { place });
        const block = await new adapter.ExcelWorkbook(place.host).read("Feuil1", columns, 1);
        if (!block.ok) throw new Error(block.refusal.code);
        const { rowCount, columns: cells } = block.value;
        return { language: place.language, rowCount, last: cells.map((column) => column.at(-1)) };
      },
      [0, 1, 2],
    );
    expect(read).toEqual({ language: "nl-NL", rowCount: ROWS, last: [22_578.15 + ROWS, `t${ROWS} 1`, `t${ROWS} 2`] });
    expect(Math.max(...host.syncs.map(({ responseBytes }) => responseBytes))).toBeLessThan(2 * 1024 * 1024);

    const told = page.evaluate(async () => {
      const { adapter, place } = globalThis as InPage & { place: { host: adapterModule.ExcelHost } };
      return new Promise<adapterModule.SheetChange>((resolve) => {
        void adapter.watchChanges(place.host, "Feuil1", resolve).then(() => (document.title = "watching"));
      });
    });
    await page.waitForFunction(() => document.title === "watching");
    host.edit(sheet, 5, 1, "d'un collègue", "co-author");
    expect(await told).toEqual({ isRemote: true });
  });

  test("an error of the host is the library's own error in the page", async () => {
    const host = new FakeExcel();
    host.book.add("Feuil1", [["x"]]);
    host.beforeSync = () => ({ code: "GeneralException" });
    await putOfficeInto(page, host);
    await open();
    const code = await page.evaluate(async () => {
      const { adapter } = globalThis as InPage;
      const place = await adapter.whereAmI(globalThis);
      if (place.kind !== "excel") throw new Error(place.kind);
      const top = await new adapter.ExcelWorkbook(place.host).top("Feuil1", 1);
      return top.ok ? "ok" : `${top.refusal.code} ${String(top.refusal.data["detail"])}`;
    });
    expect(code).toBe("host-failed GeneralException");
  });

  test("commands and functions are associated, and a button of the ribbon can be pressed", async () => {
    const office = await putOfficeInto(page, new FakeExcel());
    await open();
    await page.evaluate(() => {
      Office.actions.associate("fill", (event: { completed: () => void }) => {
        document.title = "filled";
        event.completed();
      });
      CustomFunctions.associate("STEP", () => 1);
    });
    expect(await office.associated()).toEqual({ commands: ["fill"], functions: ["STEP"] });
    await office.press("fill");
    expect(await page.title()).toBe("filled");
  });

  test.each([
    ["browser", { host: null }],
    ["other-host", { host: "Word" }],
    ["no-answer", { readyAfter: null }],
  ] as const)("a page can also find itself in: %s", async (kind, given) => {
    await putOfficeInto(page, new FakeExcel(), given);
    await open();
    const place = await page.evaluate(() =>
      (globalThis as InPage).adapter.whereAmI(globalThis as never, () => new Promise((end) => setTimeout(end, 500))),
    );
    expect(place.kind).toBe(kind);
  });

  test("without a test's process behind it the page holds an Excel of its own", async () => {
    await page.goto("about:blank");
    await page.evaluate(readFileSync(bundled("browser"), "utf8"));
    await page.evaluate(adapter);
    const selected = await page.evaluate(async () => {
      const { adapter, fakeExcel } = globalThis as InPage;
      fakeExcel.local?.book.add("Feuil1", [["x"], ["y"]]);
      const place = await adapter.whereAmI(globalThis);
      if (place.kind !== "excel") throw new Error(place.kind);
      await adapter.select(place.host, { sheet: "Feuil1", row: 1, column: 0 });
      return fakeExcel.local?.book.active?.area;
    });
    expect(selected).toEqual({ row: 1, column: 0, rows: 1, columns: 1 });
  });
});
