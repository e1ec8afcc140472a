import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { complaintsOf, root, SKIP_BROWSER, startBrowser, startWorkbench, type Served } from "../support/browser";
import { oleFile } from "../support/oleFile";
import { buildPackage, packageParts, row, zipParts } from "../support/packageBuilder";
import { signedPackage } from "../support/signedPackage";

const whole = SKIP_BROWSER ? describe.skip : describe;

whole("files that the workbench is given", () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  const folder = mkdtempSync(join(tmpdir(), "calog-files-"));
  const sample = join(root, "assets", "sample", "conversion-2007.xlsx");

  beforeAll(async () => {
    [served, browser] = await Promise.all([startWorkbench(), startBrowser()]);
  });
  const start = async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    complaints = complaintsOf(page);
    await page.goto(`${served.address}?lang=fr`);
    await page.getByRole("button", { name: "Vérifier le classeur" }).waitFor();
  };
  afterEach(() => {
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    served.process.kill();
    rmSync(folder, { recursive: true });
  });

  const file = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const open = (path: string) => page.locator('input[type="file"][accept=".xlsx,.xlsm"]').setInputFiles(path);
  const supply = (path: string) => page.getByLabel("Liste du personnel de la zone (CSV ou Excel)").setInputFiles(path);

  const binary = packageParts();
  binary["[Content_Types].xml"] = String(binary["[Content_Types].xml"]).replace(
    "spreadsheetml.sheet.main",
    "x-sheet.binary",
  );

  // Of the sample's members the list has one (invented): the others are not on it.
  const [known, member] = ["44-10000-00", "Merlevede"];
  const lines = `matricule;nom\n${known};${member}\n`;
  describe("what is refused, one after the other on one page", () => {
    beforeAll(start);
    afterAll(() => page.close());

    test.each<[string, Uint8Array, RegExp]>([
      ["old.xls", oleFile("Workbook"), /ancien format \.xls.*enregistrez-le en \.xlsx/],
      // Neighbours have different sentences: what the one before left is not taken for the next.
      ["secret.xlsx", oleFile("EncryptionInfo", "EncryptedPackage"), /mot de passe.*ôtez/],
      ["capitals.xls", oleFile("WORKBOOK"), /ancien format \.xls/],
      ["binary.xlsx", zipParts(binary), /\(\.xlsb\).*enregistrez-le en \.xlsx/],
      [
        "office.xlsx",
        zipParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
        /\(\.ods\).*enregistrez-le en \.xlsx/,
      ],
      ["cut.xlsx", readFileSync(sample).subarray(0, 5000), /incomplet ou endommagé, comme après un téléchargement/],
    ])("%s is refused with its own sentence, and the open workbook stays", async (name, bytes, sentence) => {
      await open(file(name, bytes));
      const alert = page.getByRole("alert").filter({ hasText: sentence });
      await alert.waitFor();
      expect(await alert.innerText()).not.toMatch(/zip|directory/i);
      await page.getByRole("grid").waitFor();
    });

    test.each<[string, Uint8Array, RegExp]>([
      [
        "a quote that does not close",
        Buffer.from(`matricule;nom\n${known};"${member}\n44-2;Aubépin\n`),
        /list\.csv, ligne 2.*guillemet/,
      ],
      ["an old .xls", oleFile("Workbook"), /ancien format \.xls/],
      [
        "a picture",
        Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
        /ni un classeur Excel ni un tableau/,
      ],
    ])("a staff list with %s is refused with a sentence", async (_, bytes, sentence) => {
      await supply(file("list.csv", bytes));
      await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
    });
  });

  describe("what is taken, each on a page of its own", () => {
    beforeEach(start);
    afterEach(() => page.close());

    test("a signed workbook says, once checked, that its signature will not hold", async () => {
      const head = ["code", "matricule", "scale1", "ancdate1", "amount1", "accord", "remarques"];
      await open(file("signed.xlsx", signedPackage({ rows: row(1, head) + row(2, [2, "44-1", "old"]) })));
      await page.getByText("– signed.xlsx").waitFor();
      await page.getByRole("button", { name: "Vérifier le classeur" }).click();
      await page.getByText("signature numérique").waitFor();
    });

    test.each<[string, Uint8Array]>([
      ["two lines with a semicolon and a line end", Buffer.from(lines)],
      ["Unicode text of Excel", Buffer.from(`\ufeff${lines.replaceAll(";", "\t")}`, "utf16le")],
      [
        "a workbook whose first sheet is empty",
        buildPackage({
          sheets: [{ name: "Empty" }, { name: "List", rows: row(1, ["matricule", "nom"]) + row(2, [known, member]) }],
        }),
      ],
    ])("a staff list as %s is taken, as by the command line", async (_, bytes) => {
      await supply(file(bytes[0] === 0x50 ? "list.xlsx" : "list.txt", bytes));
      await page.getByRole("button", { name: /^Retirer.*list/ }).waitFor();
      await page.getByRole("button", { name: "Vérifier le classeur" }).click();
      await page.getByRole("list", { name: "Toutes les constatations" }).waitFor();
      await page.getByText("Absent de la liste du personnel").first().waitFor();
    });
  });
});
