import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openWorkbook } from "../../src/file";
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
import { valueOf } from "../support/results";

const whole = SKIP_BROWSER ? describe.skip : describe;
const SAMPLE = join(root, "assets", "sample", "conversion-2007.xlsx");
/** Columns of the sample, 0-based: nom, amount1. */
const [NAME, AMOUNT1] = [3, 10];

whole("work on the page is never lost or misplaced", () => {
  let served: Served;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  const folder = mkdtempSync(join(tmpdir(), "calog-sheet-"));

  const start = async (language = "fr") => {
    page = await context.newPage();
    complaints = complaintsOf(page);
    await page.goto(`${served.address}?lang=${language}`);
    await page.getByRole("gridcell", { name: "scale1", exact: true }).waitFor();
  };
  beforeAll(async () => {
    [served, browser] = await Promise.all([startWorkbench(), startBrowser()]);
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await start();
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await context.close();
  });
  afterAll(async () => {
    await browser.close();
    served.process.kill();
    rmSync(folder, { recursive: true });
  });

  /** A cell by its row and column on the sheet, 1-based. */
  const cell = (row: number, column: number) =>
    page.locator(`[role="row"][aria-rowindex="${row + 1}"] [role="gridcell"][aria-colindex="${column + 1}"]`);
  const bar = () => page.getByTestId("formula-bar");
  const active = (name: string) => page.getByTestId("active-cell").getByText(name, { exact: true }).waitFor();
  const shows = (value: string) =>
    page.waitForFunction(
      (wanted) => (document.querySelector('[data-testid="formula-bar"]') as HTMLInputElement).value === wanted,
      value,
    );
  const type = async (row: number, column: number, text: string) => {
    await cell(row, column).click();
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "gridcell");
  };
  const download = async () => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByTestId("download").click()]);
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return valueOf(openWorkbook(readFileSync(path)));
  };
  const columnOf = async (book: Awaited<ReturnType<typeof download>>, column: number) =>
    valueOf(await book.read("Conversion", [column], 0)).columns[0] ?? [];
  const original = () => columnOf(valueOf(openWorkbook(readFileSync(SAMPLE))), NAME);
  const drop = (...names: string[]) =>
    page.evaluate(
      ([base64, all]) => {
        const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        for (const name of all) dataTransfer.items.add(new File([data], name));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      [readFileSync(join(root, "assets", "sample", "conversion-2024.xlsx")).toString("base64"), names] as const,
    );

  test("what is typed goes into the cell where it was begun, when another one is clicked", async () => {
    await cell(3, NAME + 1).click();
    await page.keyboard.type("Invented");
    await cell(5, NAME + 1).click();
    await cell(3, NAME + 1)
      .getByText("Invented")
      .waitFor();
    await active("D5");
    const [before, after] = [await original(), await columnOf(await download(), NAME)];
    expect(after[2]).toBe("Invented");
    expect(after.filter((_, row) => row !== 2)).toEqual(before.filter((_, row) => row !== 2));
  });

  test("a formula that is refused leads back to its cell and is not lost", async () => {
    await cell(3, NAME + 1).click();
    await page.keyboard.type("=CALOG.STEP(200204)x");
    await cell(5, NAME + 1).click();
    await active("D3");
    expect(await bar().inputValue()).toBe("=CALOG.STEP(200204)x");
    expect(await page.getByTestId("formula-note").innerText()).not.toBe("");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-testid") === "formula-bar");
    await page.keyboard.press("Escape");
    await shows((await original())[2] as string);
  });

  test("one history with names: typing and filling are undone and done again, by key and by button", async () => {
    const [undo, redo] = [page.getByTestId("undo-entry"), page.getByTestId("redo-entry")];
    expect(await undo.getAttribute("title")).toBe("Rien à annuler");
    await page.getByRole("button", { name: "Vérifier le classeur" }).click();
    await page.getByRole("list", { name: "Toutes les constatations" }).waitFor();
    await page.getByRole("tab", { name: "Remplir", exact: true }).click();
    await page.getByTestId("apply").click();
    await page.getByText(/lignes remplies\./).waitFor();
    await page.getByRole("button", { name: /^Annuler\s: \d+ lignes remplies \(Ctrl\+Z\)$/ }).waitFor();
    const filled = await undo.getAttribute("title");
    await type(3, NAME + 1, "Invented");
    await page.getByRole("button", { name: "Annuler : Saisie dans D3 (Ctrl+Z)" }).waitFor();
    // The preview was made of another sheet.
    await page.getByText(/ce qui est montré ici ne vaut plus/).waitFor();
    expect(await page.getByTestId("apply").isDisabled()).toBe(true);
    await page.getByTestId("check-again").waitFor();
    await page.keyboard.press("Control+z");
    await page.getByRole("button", { name: "Rétablir : Saisie dans D3 (Ctrl+Y)" }).waitFor();
    expect(await undo.getAttribute("title")).toBe(filled);
    await page.keyboard.press("Control+z");
    await page.getByRole("button", { name: "Rien à annuler" }).waitFor();
    await cell(3, NAME + 1).click();
    await page.keyboard.press("Control+y");
    await page.getByRole("button", { name: filled ?? "" }).waitFor();
    await redo.click();
    await cell(3, NAME + 1)
      .getByText("Invented")
      .waitFor();
    const after = await columnOf(await download(), NAME);
    expect(after[2]).toBe("Invented");
  });

  test("leaving asks while something is not downloaded, and no longer once it is", async () => {
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await type(3, NAME + 1, "Invented");
    await page.getByTestId("draft-ask").waitFor();
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
    await page.getByRole("gridcell", { name: "scale1", exact: true }).waitFor();
    await type(3, NAME + 1, "Invented");
    await page.getByTestId("draft-ask").waitFor();
    await download();
    await page.getByTestId("draft-ask").waitFor({ state: "detached" });
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
    await page.getByRole("gridcell", { name: "scale1", exact: true }).waitFor();
  });

  /** Waits until the browser holds so many changes of a draft. */
  const changesKept = (count: number) =>
    until(
      () =>
        page.evaluate(async () => {
          const request = indexedDB.open("calog-drafts");
          const database = await new Promise<IDBDatabase>((done) => (request.onsuccess = () => done(request.result)));
          const keys = database.transaction("parts").objectStore("parts").getAllKeys();
          const found = await new Promise<IDBValidKey[]>((done) => (keys.onsuccess = () => done(keys.result)));
          database.close();
          return found.filter((key) => Array.isArray(key) && key[1] === "run").length;
        }),
      (kept) => kept === count,
    );

  /** The browser holds a draft as builds before the log kept it. */
  const withoutLines = () =>
    page.evaluate(async () => {
      const request = indexedDB.open("calog-drafts");
      const database = await new Promise<IDBDatabase>((done) => (request.onsuccess = () => done(request.result)));
      const transaction = database.transaction("parts", "readwrite");
      const cursor = transaction.objectStore("parts").openCursor();
      let count = 0;
      cursor.onsuccess = () => {
        if (!cursor.result) return;
        const value = cursor.result.value as { named?: { lines?: unknown } };
        if (value.named) {
          delete value.named.lines;
          cursor.result.update(value);
          count++;
        }
        cursor.result.continue();
      };
      await new Promise((done) => (transaction.oncomplete = done));
      database.close();
      return count;
    });

  test("a draft is kept after consent, restored with its history, and gone once downloaded", async () => {
    page.on("dialog", (dialog) => void dialog.accept());
    await type(3, NAME + 1, "Invented");
    await page.getByTestId("draft-ask").getByRole("button", { name: "Garder un brouillon" }).click();
    await page.getByTestId("draft-ask").waitFor({ state: "detached" });
    await type(4, NAME + 1, "Another");
    await changesKept(2);
    expect(await withoutLines()).toBe(2);
    await page.reload();
    const found = page.getByTestId("draft-found");
    await found.getByText(/«\sconversion-2007\.xlsx\s».*2\smodifications/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await found.getByRole("button", { name: "Reprendre le brouillon" }).click();
    await cell(3, NAME + 1)
      .getByText("Invented")
      .waitFor();
    await cell(4, NAME + 1)
      .getByText("Another")
      .waitFor();
    await page.getByRole("button", { name: "Annuler : Saisie dans D4 (Ctrl+Z)" }).click();
    await cell(4, NAME + 1)
      .getByText("Another")
      .waitFor({ state: "detached" });
    // Asked once: not again.
    expect(await page.getByTestId("draft-ask").count()).toBe(0);
    const after = await columnOf(await download(), NAME);
    expect(after[2]).toBe("Invented");
    await changesKept(0);
    await page.reload();
    await page.getByRole("gridcell", { name: "scale1", exact: true }).waitFor();
    await page.waitForTimeout(300);
    expect(await found.count()).toBe(0);
  });

  test("drafts are named in the privacy text, and can be removed there", async () => {
    page.on("dialog", (dialog) => void dialog.accept());
    await page.getByTestId("privacy").click();
    await page
      .getByRole("dialog")
      .getByText(/un brouillon du classeur ouvert/)
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Garder un brouillon" }).click();
    await type(3, NAME + 1, "Invented");
    await page.waitForTimeout(500);
    const stored = () =>
      page.evaluate(
        () =>
          new Promise((resolve) => {
            const request = indexedDB.open("calog-drafts", 1);
            request.onsuccess = () => {
              const count = request.result.transaction("parts").objectStore("parts").count();
              count.onsuccess = () => resolve(count.result);
            };
          }),
      );
    expect(await stored()).toBe(3);
    await page.getByTestId("privacy").click();
    await page.getByRole("button", { name: /Supprimer les brouillons/ }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.waitForTimeout(300);
    expect(await stored()).toBe(0);
  });

  test("two dropped files: the page asks which one", async () => {
    await drop("first.xlsx", "second.xlsx");
    await page.getByText("2 fichiers ont été déposés. Lequel ouvrir ?").waitFor();
    await page.getByRole("button", { name: "second.xlsx" }).click();
    await page.getByRole("grid", { name: "Feuille Conversie" }).waitFor();
    await page.getByText("– second.xlsx").waitFor();
    expect(AMOUNT1).toBe(10);
  });
});
