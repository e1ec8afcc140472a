import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Locator, Page } from "playwright-core";
import { journalOf, keptTotals, signatureOf } from "../../src/zone";
import { checkWorkbook } from "../../src/conversion";
import { openWorkbook } from "../../src/file";
import { NOTE_MEMBER } from "../support/checkedWorkbook";
import { buildPackage, row } from "../support/packageBuilder";
import { FORM_IDS } from "../../src/member";
import { say } from "../../src/words";
import {
  axeViolations,
  complaintsOf,
  root,
  SKIP_BROWSER,
  startBrowser,
  startWorkbench,
  type Served,
} from "../support/browser";
import { walkedIn } from "../support/whole";

const whole = SKIP_BROWSER ? describe.skip : describe;

whole("the workbench in Chromium", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  const folder = mkdtempSync(join(tmpdir(), "calog-workbench-"));

  beforeAll(async () => {
    [served, browser] = await Promise.all([startWorkbench(), startBrowser()]);
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    complaints = complaintsOf(page);
    await page.goto(`${served.address}?lang=fr`);
    await page.getByRole("button", { name: "Vérifier le classeur" }).waitFor();
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

  const step = (name: string) => page.getByRole("tab", { name, exact: true }).click();
  const check = async () => {
    await page.getByRole("button", { name: "Vérifier le classeur" }).click();
    await page.getByRole("list", { name: "Toutes les constatations" }).waitFor();
  };
  const download = async (): Promise<Uint8Array> => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByTestId("download").click()]);
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return readFileSync(path);
  };
  const cellsOf = async (bytes: Uint8Array, columns: readonly number[]) => {
    const opened = openWorkbook(bytes);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const read = await opened.value.read("Conversion", columns, 0);
    if (!read.ok) throw new Error(read.refusal.code);
    return read.value.columns;
  };
  const [ACCORD, REMARKS] = [23, 24];

  test("the sample opens by itself and its header shows in the grid", async () => {
    await page.getByRole("gridcell", { name: "scale1", exact: true }).waitFor();
    expect(await page.getByRole("grid").getAttribute("aria-label")).toBe("Feuille Conversion");
  });

  test("check, jump to a finding, ask why: the wrong amount of the sample, its right value and the table", async () => {
    await check();
    // Sample row 6: namount1 one step too low; annexe 1bis gives A11 step 8 = 25 440.00 (reference table of 2007-01).
    await page.getByRole("list", { name: "Toutes les constatations" }).getByRole("button").first().click();
    const card = page.getByTestId("finding-card");
    await card.waitFor();
    expect(await card.innerText()).toMatch(/Ligne 6[\s\S]*25\s440,00/);
    expect(await page.getByTestId("active-cell").innerText()).toMatch(/^Q6/);
    await page.getByTestId("why").click();
    const reasoning = page.getByTestId("reasoning");
    await reasoning.getByRole("listitem").first().waitFor();
    expect(await reasoning.innerText()).toMatch(/A11[\s\S]*25\s440,00/);
  });

  test("at 1280 by 800 at least six findings are in sight after a check", async () => {
    await check();
    const seen = await page
      .getByRole("list", { name: "Toutes les constatations" })
      .getByRole("button")
      .evaluateAll((buttons) => buttons.filter((button) => button.getBoundingClientRect().bottom <= 800).length);
    expect(seen).toBeGreaterThanOrEqual(6);
  });

  test("next and previous move by keyboard, filter and search narrow the list", async () => {
    await check();
    const next = page.getByRole("button", { name: "Constatation suivante" });
    await next.focus();
    await page.keyboard.press("Enter");
    await page.getByTestId("finding-card").getByText("Ligne 6", { exact: true }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByTestId("finding-card").getByText("Ligne 9", { exact: true }).waitFor();
    await page.getByRole("searchbox").fill("44-10014-05");
    await page.getByText("1 constatation", { exact: true }).waitFor();
  });

  test("the member of the note: pay as lines and as a table, arrears as the issue of the note works them out, new sheets", async () => {
    await check();
    await step("Membre");
    // Note 84738-2007, 1.2.3 and 1.3.3: 123.14 a year from January to March, 568.14 in April, coefficient 1.4002: 109.40.
    const card = page.getByTestId("member-card");
    await card.getByText("44-10000-00").waitFor();
    expect(await page.getByTestId("arrears-total").innerText()).toBe("109,40");
    const chart = page.getByTestId("pay-chart").getByRole("img");
    expect(await chart.getAttribute("aria-label")).toMatch(/23\s660,00 → 25\s885,00.*avril 2011/);
    await page.getByTestId("pay-table").click();
    await page.getByTestId("pay-chart").getByRole("table").or(page.getByRole("table")).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Alt+PageDown");
    await card.getByText("44-10003-17").waitFor();
    await step("Totaux");
    const sheets = page.getByRole("tablist", { name: "Feuilles" });
    const before = await sheets.getByRole("tab").count();
    for (const [index, sheet] of ["arrears", "due"].entries()) {
      await page.getByTestId(`write-${sheet}`).click();
      await sheets
        .getByRole("tab")
        .nth(before + index)
        .waitFor();
    }
  });

  test("fill, undo, fill again, download: the file holds what was shown and nothing else changed", async () => {
    await check();
    await step("Remplir");
    const apply = page.getByTestId("apply");
    await apply.waitFor();
    expect(await apply.innerText()).toMatch(/\d+/);
    await apply.click();
    await page.getByText(/lignes remplies/).waitFor();
    await page.getByTestId("undo").click();
    await page.getByText("La dernière opération a été annulée.").waitFor();
    expect(Buffer.from(await download())).toEqual(readFileSync(join(root, "assets", "sample", "conversion-2007.xlsx")));

    await apply.click();
    await page.getByText(/lignes remplies/).waitFor();
    const bytes = await download();
    const before = await cellsOf(
      readFileSync(join(root, "assets", "sample", "conversion-2007.xlsx")),
      Array.from({ length: 25 }, (_, column) => column),
    );
    const after = await cellsOf(
      bytes,
      Array.from({ length: 25 }, (_, column) => column),
    );
    expect(after.slice(0, ACCORD)).toEqual(before.slice(0, ACCORD));
    const opened = openWorkbook(bytes);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const checked = await checkWorkbook(opened.value);
    if (!checked.ok) throw new Error(checked.refusal.code);
    for (const { row, verdict } of checked.value.rows) {
      if ((before[ACCORD]?.[row - 1] ?? null) !== null || (before[REMARKS]?.[row - 1] ?? null) !== null) continue;
      expect([row, after[ACCORD]?.[row - 1] ?? null]).toEqual([row, verdict === "REVIEW" ? null : verdict]);
      expect([row, (after[REMARKS]?.[row - 1] ?? null) !== null]).toEqual([row, verdict === "NOK"]);
    }
  });

  test("what is about to be pressed does not move when notices come, nor when a change brings the question of drafts", async () => {
    /** Every height at which it was drawn since it first showed. */
    const watch = (testId: string) =>
      page.evaluate((id) => {
        const seen = new Set<number>();
        Object.assign(globalThis, { seen });
        const look = () => {
          const shown = document.querySelector(`[data-testid="${id}"]`)?.getBoundingClientRect();
          if (shown && shown.height > 0) seen.add(Math.round(shown.y));
          requestAnimationFrame(look);
        };
        look();
      }, testId);
    const heights = () => page.evaluate(() => [...(globalThis as unknown as { seen: Set<number> }).seen].length);
    await check();
    await watch("apply");
    await step("Remplir");
    await page.getByText("Un NOK signifie").waitFor();
    await page.getByRole("list", { name: "Lignes", exact: true }).waitFor();
    expect(await heights()).toBe(1);
    await step("Totaux");
    await page.getByTestId("masses").waitFor();
    const write = page.getByTestId("write-summary");
    await write.scrollIntoViewIfNeeded();
    await watch("write-summary");
    await write.click();
    await page.getByTestId("draft-ask").waitFor();
    await page.getByTestId("signatures").waitFor();
    expect(await heights()).toBe(1);
  });

  test("a person decides the rows of one cause, and takes a row out", async () => {
    await check();
    await step("Remplir");
    const lists = page.getByRole("combobox", { name: "Lignes", exact: true });
    await lists.selectOption("REVIEW");
    const summary = page.getByTestId("fill-summary");
    const before = await summary.innerText();
    await page.getByRole("button", { name: "Toutes OK" }).first().click();
    await page.waitForFunction(
      (said) => document.querySelector('[data-testid="fill-summary"]')?.textContent !== said,
      before,
    );
    // The rows stay in the list in which they were decided.
    await page.getByRole("button", { name: "OK", exact: true, pressed: true }).first().waitFor();
  });

  test("a total opens its rows, a row shows in the sheet, and a month has its amounts", async () => {
    await check();
    await step("Totaux");
    const masses = page.getByTestId("masses");
    const yearly = await masses.innerText();
    const group = page.getByRole("button", { name: /^A\s:/ });
    await group.click();
    const list = page.getByRole("list", { name: "A", exact: true });
    const first = list.getByRole("button").first();
    const row = /Ligne (\d+)/.exec(await first.innerText())?.[1];
    await first.click();
    await page
      .getByText(new RegExp(`^[A-Z]+${row}$`))
      .first()
      .waitFor();
    await page.getByRole("radio", { name: "par mois" }).click();
    await page.waitForFunction(
      (said) => (document.querySelector('[data-testid="masses"]') as HTMLElement).innerText !== said,
      yearly,
    );
  });

  test("the summary, its data and the log are written, and a name signs for them", async () => {
    await check();
    await step("Totaux");
    await page.getByTestId("write-summary").click();
    for (const name of ["CALOG_SYNTHESE", "CALOG_DONNEES", "CALOG_JOURNAL"]) {
      await page.getByRole("tab", { name, exact: true }).waitFor();
    }
    await page.getByRole("textbox", { name: "Établi par (nom)" }).fill("Invented Author");
    await page.getByTestId("sign-author").click();
    await page
      .getByTestId("signatures")
      .getByText(/Invented Author.*vaut pour le classeur/)
      .waitFor();
    const opened = openWorkbook(await download());
    if (!opened.ok) throw new Error(opened.refusal.code);
    const checked = await checkWorkbook(opened.value);
    const journal = await journalOf(opened.value);
    if (!checked.ok || !journal.ok) throw new Error("the file cannot be read");
    const now = keptTotals(checked.value, "");
    expect(journal.value && signatureOf(journal.value, "author", now)).toMatchObject({
      name: "Invented Author",
      holds: true,
    });
  });

  test("a copy to send is made once nothing forbids it: its rows, its texts, none of our sheets", async () => {
    // The note's member (84738-2007, 1.2.3), once right, once with a wrong amount, once without a proposal.
    const headers = [...Object.keys(NOTE_MEMBER), "accord", "remarques"];
    const bare = Object.entries(NOTE_MEMBER).map(([name, value]) => (/^n(scale|anc|amount)/.test(name) ? null : value));
    const rows = [
      Object.values(NOTE_MEMBER),
      Object.values({ ...NOTE_MEMBER, matricule: "44-10000-01", namount1: 23215 }),
      bare.map((value) => (value === NOTE_MEMBER.matricule ? "44-10000-02" : value)),
      ["Total"],
    ];
    const zone = join(folder, "zone.xlsx");
    writeFileSync(
      zone,
      buildPackage({ rows: [headers, ...rows].map((cells, index) => row(index + 1, [...cells])).join("") }),
    );
    await page.locator('input[type="file"][accept=".xlsx,.xlsm"]').setInputFiles(zone);
    await page.getByRole("tab", { name: "Sheet1", exact: true }).waitFor();
    await check();
    await step("Remplir");
    await page.getByTestId("apply").click();
    await page.getByTestId("undo").waitFor();
    await step("Totaux");
    await page.getByTestId("write-summary").click();
    await page.getByRole("tab", { name: "CALOG_JOURNAL", exact: true }).waitFor();
    await step("Envoyer");
    expect(await page.getByTestId("prepare-copy").isDisabled()).toBe(true);
    await page.getByTestId("rows-accord-missing").waitFor();
    await page.getByRole("textbox", { name: "Établi par (nom)" }).fill("Invented Author");
    await page.getByRole("textbox", { name: "Approuvé par (nom)" }).fill("Invented Approver");
    await page.getByRole("checkbox", { name: /Ne copier que les lignes/ }).check();
    const prepare = page.getByTestId("prepare-copy");
    await page.getByText("Rien n’empêche l’envoi.").waitFor({ timeout: 60_000 });
    await prepare.click();
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByTestId("save-.xlsx").click()]);
    const [text] = await Promise.all([page.waitForEvent("download"), page.getByTestId("save-.txt").click()]);
    const copy = openWorkbook(readFileSync(await file.path()));
    if (!copy.ok) throw new Error(copy.refusal.code);
    const sheets = await copy.value.sheets();
    expect(sheets.ok && sheets.value.filter(({ name }) => name.startsWith("CALOG"))).toEqual([]);
    const checked = await checkWorkbook(copy.value);
    if (!checked.ok) throw new Error(checked.refusal.code);
    const accords = checked.value.rows.map((_, index) => checked.value.stated.text(index, "accord"));
    expect(accords).toEqual(["OK", "NOK"]);
    const said = readFileSync(await text.path(), "utf8");
    expect(said).toContain("OK: 1\nNOK: 1\n");
    expect(said).toContain("44-10000-02");
    expect(said).toContain("Établi par\u00a0: Invented Author");
  });

  test("Dutch is chosen and remembered; nothing of the workbook is kept on the computer", async () => {
    await page.getByRole("combobox", { name: "Langue", exact: true }).first().selectOption("nl");
    await page.getByRole("button", { name: "Werkmap controleren" }).click();
    await page.getByRole("list", { name: "Alle vaststellingen" }).waitFor();
    const stored = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    expect(stored).toBe('[["calog-language","nl"]]');
  });

  test("another file is opened by choice; a broken one is refused with a sentence and the open one stays", async () => {
    const other = join(root, "assets", "sample", "conversion-2024.xlsx");
    await page.locator('input[type="file"][accept=".xlsx,.xlsm"]').setInputFiles(other);
    await page
      .getByRole("grid", { name: "Blad Conversie" })
      .or(page.getByRole("grid", { name: "Feuille Conversie" }))
      .waitFor();
    const broken = join(folder, "cut.xlsx");
    writeFileSync(broken, readFileSync(other).subarray(0, 5000));
    await page.locator('input[type="file"][accept=".xlsx,.xlsm"]').setInputFiles(broken);
    expect((await page.getByRole("alert").innerText()).length).toBeGreaterThan(40);
    expect(await page.getByRole("grid").getAttribute("aria-label")).toBe("Feuille Conversie");
  });

  test("a file is opened by dropping it on the page", async () => {
    const bytes = readFileSync(join(root, "assets", "sample", "conversion-2024.xlsx")).toString("base64");
    await page.evaluate((base64) => {
      const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([data], "dropped.xlsx"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, bytes);
    await page.getByRole("grid", { name: "Feuille Conversie" }).waitFor();
    await page.getByText("– dropped.xlsx").waitFor();
  });

  test("cells with findings are marked by a sign that says what is wrong, not by colour alone", async () => {
    await check();
    await page.getByRole("list", { name: "Toutes les constatations" }).getByRole("button").first().click();
    const active = page.getByRole("gridcell", { selected: true });
    await active.getByRole("img", { name: "Erreur: Nouveau montant incorrect" }).waitFor();
  });

  test("the page loads at most 200 KB of JavaScript, gzipped, before the first interaction", async () => {
    const scripts = await page.evaluate(() =>
      Array.from(document.scripts, ({ src }) => src).filter((src) => src !== ""),
    );
    const eager = scripts.filter((src) =>
      readFileSync(join(root, "dist", "index.html"), "utf8").includes(src.split("/").at(-1)!),
    );
    const bytes = eager.map((src) => gzipSync(readFileSync(join(root, "dist", src.split("/").at(-1)!))).length);
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(200_000);
  });

  test("changes that were not downloaded are not lost without a question", async () => {
    await check();
    await step("Remplir");
    await page.getByTestId("apply").click();
    await page.getByText(/lignes remplies/).waitFor();
    const other = join(root, "assets", "sample", "conversion-2024.xlsx");
    await page.locator('input[type="file"][accept=".xlsx,.xlsm"]').setInputFiles(other);
    await page.getByRole("button", { name: "Rester ici" }).click();
    expect(await page.getByRole("grid").getAttribute("aria-label")).toBe("Feuille Conversion");
  });

  test.each(walkedIn("fr", "nl", "de", "en"))(
    "axe finds nothing on any screen in %s, also at 320 pixels",
    async (language) => {
      await page.goto(`${served.address}?lang=${language}`);
      const steps = ["read", "check", "fill", "totals", "send"] as const;
      await page.getByRole("button", { name: say("pane.check.run", language) }).click();
      await page.getByTestId("download").waitFor();
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        for (const tab of steps) {
          await step(say(`pane.step.${tab}`, language));
          await page.waitForTimeout(400);
          // The grid stays as it is from one step to the next.
          const seen = tab === steps[0] ? [] : ["[role=grid]"];
          expect([tab, width, await axeViolations(page, ...seen)]).toEqual([tab, width, []]);
        }
      }
    },
  );

  test("in a contrast theme every screen is accessible, and nothing is told by a colour that is not drawn", async () => {
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await check();
    await page.getByRole("list", { name: "Toutes les constatations" }).getByRole("button").first().click();
    const active = page.getByRole("gridcell", { selected: true });
    await active.getByRole("img").waitFor();
    const look = (locator: Locator) =>
      locator.evaluate((element) => {
        const { outlineColor, outlineStyle, outlineWidth, backgroundColor } = getComputedStyle(element);
        return { outline: `${outlineWidth} ${outlineStyle} ${outlineColor}`, backgroundColor };
      });
    // The active cell and one with a finding each have a frame of their own.
    const marked = page.locator('[role="gridcell"][aria-selected="false"][aria-colindex="17"] > div:has([role="img"])');
    expect((await look(active)).outline).toMatch(/^3px solid/);
    expect((await look(marked.first())).outline).toMatch(/^1px dashed/);
    const ground = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.backgroundColor = "Canvas";
      const { backgroundColor } = getComputedStyle(probe);
      probe.remove();
      return backgroundColor;
    });
    expect((await look(page.getByRole("separator"))).backgroundColor).not.toBe(ground);
    for (const tab of walkedIn("totals", "read", "check", "fill", "send", "member", "tools")) {
      await step(say(`pane.step.${tab}`, "fr"));
      await page.waitForTimeout(400);
      const seen = tab === "totals" ? [] : ["[role=grid]"];
      expect([tab, await axeViolations(page, ...seen)]).toEqual([tab, []]);
      if (tab !== "totals") continue;
      const bars = page.getByRole("tabpanel").locator('figure [role="img"] span[style*="width"]');
      await bars.first().waitFor();
      expect((await look(bars.first())).backgroundColor).not.toBe(ground);
    }
  });

  test.each(walkedIn("nl", "fr", "de", "en"))(
    "every form of a member answers, is accessible and fits in %s",
    async (language) => {
      await page.goto(`${served.address}?lang=${language}`);
      await page.getByRole("button", { name: say("pane.check.run", language) }).click();
      await page.getByTestId("download").waitFor();
      await step(say("pane.step.member", language));
      const forms = page.getByTestId("member-forms");
      // Opened and pressed at once: clicks would chase what moves while forms above it open.
      await forms.locator("details").first().waitFor();
      await forms.locator("details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
      const answers = forms.getByRole("button", { name: say("member.forms.answer", language), exact: true });
      await answers.nth(FORM_IDS.length - 1).waitFor();
      const press = (all: (HTMLElement | SVGElement)[]) => all.forEach((one) => (one as HTMLElement).click());
      const [add] = /^\p{L}+/u.exec(say("member.forms.add", language, { what: "" })) ?? ["nothing"];
      const adding = forms.getByRole("button", { name: add });
      expect(await adding.count()).toBeGreaterThan(0);
      await adding.evaluateAll(press);
      await answers.evaluateAll(press);
      const answered = forms.locator("[data-outcome]");
      await answered.nth(FORM_IDS.length - 1).waitFor();
      expect(await answered.count()).toBe(FORM_IDS.length);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect([width, await axeViolations(page)]).toEqual([width, []]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    },
  );

  test("no request leaves the page's own address", async () => {
    const outside: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(served.address) && !/^(?:blob|data):/.test(request.url()))
        outside.push(request.url());
    });
    await page.reload();
    await check();
    for (const name of ["Remplir", "Totaux", "Envoyer"]) await step(name);
    expect(outside).toEqual([]);
  });
});
