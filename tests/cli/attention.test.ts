import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGUAGES } from "../../src/words";
import { calog, calogJson, refusalOf } from "./support";

const SAMPLE = join(__dirname, "..", "..", "assets", "sample", "conversion-2007.xlsx");
const folder = mkdtempSync(join(tmpdir(), "calog-attention-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Member {
  readonly row: number;
  readonly matricule: string;
  readonly points: {
    situation: string;
    evidence: { text: string }[];
    letter: { file: string; subject: string; body: string } | null;
  }[];
}
/** The letters, of those points that have one. */
const lettersOf = (document: Record<string, unknown>) =>
  membersOf(document).flatMap(({ row, points }) =>
    points.flatMap(({ situation, letter }) => (letter ? [{ row, situation, letter }] : [])),
  );
const membersOf = (document: Record<string, unknown>) => document["attention"] as readonly Member[];

describe("calog attention", () => {
  test("writes one file per letter, which names nobody", async () => {
    const letters = join(folder, "new", "letters");
    const { code, document } = await calogJson("attention", SAMPLE, "--letters", letters);
    expect(code).toBe(0);
    const all = lettersOf(document);
    expect(all.length).toBeGreaterThan(1);
    expect(readdirSync(letters).sort()).toEqual(all.map(({ letter }) => letter.file).sort());
    for (const { row, situation, letter } of all) {
      expect(letter.file).toMatch(new RegExp(`^${row}-${situation}-(fr|nl)\\.txt$`));
      expect(readFileSync(join(letters, letter.file), "utf8")).toBe(`${letter.subject}\n\n${letter.body}\n`);
    }
    expect(document["files"]).toEqual(all.map(({ letter }) => join(letters, letter.file)));
  });

  test("never replaces a letter without --force, and then leaves nothing half written", async () => {
    const { document } = await calogJson("attention", SAMPLE);
    const files = lettersOf(document).map(({ letter }) => letter.file);
    const letters = join(folder, "kept");
    const last = join(letters, files.at(-1) ?? "");
    mkdirSync(letters);
    writeFileSync(last, "signed");
    const args = ["attention", SAMPLE, "--letters", letters];
    expect(await refusalOf(...args)).toMatchObject({ code: "output-exists", path: last });
    expect([readdirSync(letters), readFileSync(last, "utf8")]).toEqual([[files.at(-1)], "signed"]);
    expect((await calog(...args, "--force")).code).toBe(0);
    expect(readFileSync(last, "utf8")).not.toBe("signed");
  });

  test("a file that cannot be written takes the others back", async () => {
    const { document } = await calogJson("attention", SAMPLE);
    const files = lettersOf(document).map(({ letter }) => letter.file);
    const letters = join(folder, "half");
    // A folder stands where the last letter should be.
    mkdirSync(join(letters, files.at(-1) ?? ""), { recursive: true });
    const args = ["attention", SAMPLE, "--letters", letters, "--force"];
    expect(await refusalOf(...args)).toMatchObject({ code: "output-not-writable" });
    expect(readdirSync(letters)).toEqual([files.at(-1)]);
  });

  test("names who the workbook says nothing about", async () => {
    const { document } = await calogJson("career", SAMPLE);
    const one = (document["due"] as { row: number; matricule: string }[])[0]!;
    const asked = ["--prevention-adviser", one.matricule, "--required-diploma", one.matricule];
    const found = membersOf((await calogJson("attention", SAMPLE, ...asked, "--row", String(one.row))).document);
    expect(found.map(({ row, matricule }) => [row, matricule])).toEqual([[one.row, one.matricule]]);
    expect(found[0]?.points.map(({ situation }) => situation)).toEqual(
      expect.arrayContaining(["prevention-adviser", "required-diploma"]),
    );
    expect(found[0]?.points[0]?.evidence.map(({ text }) => text.includes("PJPol XIV.I.5"))).toEqual([true, true, true]);
  });

  // guide/field-pay.md 6: contractual members of rows 8 (D1C) and 64 (C2D), and 12 and 22 in 2024, keep the name of their scale.
  test.each([
    ["2007", [8, 35, 44, 64], [35, 44]],
    ["2024", [12, 22, 37], [37]],
  ])(
    "in %s a letter announces another scale only, and 2024 cites no note of 2007",
    async (campaign, needed, written) => {
      const { document } = await calogJson("attention", SAMPLE.replace("2007", campaign));
      const rows = membersOf(document).filter(({ points }) =>
        points.some(({ situation }) => situation === "contract-calog"),
      );
      expect(rows.map(({ row }) => row)).toEqual(needed);
      const letters = lettersOf(document).filter(({ situation }) => situation === "contract-calog");
      expect(letters.map(({ row }) => row)).toEqual(written);
      expect(JSON.stringify(document).includes("84738-2007")).toBe(campaign === "2007");
    },
  );

  test.each<[string, string[], string]>([
    ["no file", [], "usage"],
    ["a row that is no member's", [SAMPLE, "--row", "1"], "row-unknown"],
    ["a matricule of nobody", [SAMPLE, "--prevention-adviser", "99-99"], "matricule-unknown"],
    ["a matricule without a digit", [SAMPLE, "--required-diploma", "--"], "option-value-missing"],
    ["a file in the place of the folder", [SAMPLE, "--letters", SAMPLE], "output-not-writable"],
    ["a file that is not there", [join(folder, "none.xlsx"), "--letters", join(folder, "never")], "file-not-found"],
  ])("%s is refused", async (_, args, code) => {
    expect(await refusalOf("attention", ...args)).toMatchObject({ code });
    expect(existsSync(join(folder, "never"))).toBe(false);
  });

  test.each(LANGUAGES)("people read situations, evidence and members in %s", async (lang) => {
    const { code, stdout, stderr } = await calog("attention", SAMPLE, "--lang", lang);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/\n {2}- .+84738-2007, 1\.3\.4/);
    expect(stdout).toMatch(/\n {2}\S+ \d+\t\d\d-/);
    expect(stdout).not.toMatch(/undefined|\{[a-z]+\}/);
  });
});

test("a leaver that no row has is refused by the arrears too", async () => {
  expect(await refusalOf("arrears", SAMPLE, "--left", "99-99:2007-02")).toMatchObject({ code: "matricule-unknown" });
});
