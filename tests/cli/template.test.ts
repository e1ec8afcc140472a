import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGUAGES } from "../../src/words";
import { packageOf } from "../support/zoneFile";
import { calog, calogJson } from "./support";

const folder = mkdtempSync(join(tmpdir(), "calog-template-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);
const [WHOLE, LACKING, OUT] = ["whole.xlsx", "lacking.xlsx", "out.csv"].map(path) as [string, string, string];
const MEMBER = { matricule: "44-10000-00" };
// The note's own conversion of AA1 to A11; of BB1 in 2006 no table is known.
const BB1 = { matricule: "44-10000-01", scale1: "BB1", ancdate1: 200601, amount1: 1, nscale1: null, nancdate1: null };
beforeAll(() => {
  writeFileSync(WHOLE, packageOf([MEMBER]));
  writeFileSync(LACKING, packageOf([MEMBER, { ...BB1, namount1: null }]));
});
const SENTENCES = {
  fr: "Rien ne manque\u00a0: toutes les tables et conversions de ce classeur sont connues. Aucun fichier n’a été écrit.",
  nl: "Er ontbreekt niets: alle tabellen en omzettingen van deze werkmap zijn bekend. Er is geen bestand geschreven.",
  de: "Es fehlt nichts: alle Tabellen und Umwandlungen dieser Arbeitsmappe sind bekannt. Es wurde keine Datei geschrieben.",
  en: "Nothing is lacking: every table and conversion of this workbook is known. No file was written.",
} as const;

describe("a workbook that lacks nothing", () => {
  test.each(LANGUAGES)("is told so, and no file is written (%s)", async (lang) => {
    const { code, stdout, stderr } = await calog("template", WHOLE, "-o", OUT, "--lang", lang);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(SENTENCES[lang]);
    const { document } = await calogJson("template", WHOLE, "-o", OUT, "--lang", lang);
    expect(document["written"]).toEqual({ files: [], message: SENTENCES[lang] });
    expect(readdirSync(folder).sort()).toEqual(["lacking.xlsx", "whole.xlsx"]);
  });
});

test("a workbook that lacks a table is not told so", async () => {
  const { document } = await calogJson("template", LACKING, "-o", OUT);
  const { files, message } = document["written"] as { files: string[]; message?: string };
  expect([files[0], message]).toEqual([OUT, undefined]);
  expect(files.every((file) => existsSync(file))).toBe(true);
});
