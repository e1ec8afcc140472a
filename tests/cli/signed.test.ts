import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { LANGUAGES, say } from "../../src/words";
import { signedPackage } from "../support/signedPackage";
import { buildPackage, row } from "../support/packageBuilder";
import { calog } from "./support";

const folder = mkdtempSync(join(tmpdir(), "calog-signed-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const ROWS =
  row(1, ["code", "matricule", "scale1", "ancdate1", "amount1", "accord", "remarques"]) + row(2, [2, "44-1", "old"]);

interface Document {
  readonly notices?: readonly { readonly code: string; readonly message: string }[];
}

beforeAll(() => {
  writeFileSync(at("signed.xlsx"), signedPackage({ rows: ROWS }));
  writeFileSync(at("plain.xlsx"), buildPackage({ rows: ROWS }));
});

test.each(LANGUAGES)(
  "a signed workbook: the check says in %s that its signature will not hold after filling",
  async (lang) => {
    const sentence = say("notice.workbook-signed", lang);
    const { stdout, stderr } = await calog("check", at("signed.xlsx"), "--json", "--lang", lang);
    expect((JSON.parse(stdout) as Document).notices).toEqual([{ code: "workbook-signed", message: sentence }]);
    expect(stderr).toBe("");
    expect((await calog("check", at("signed.xlsx"), "--lang", lang)).stdout).toContain(sentence);
  },
);

test.each([
  ["fill", []],
  ["propose", []],
  ["fill with a summary", ["--summary"]],
])("%s says it again where errors are said, and leaves the signature as it is", async (command, more) => {
  const [name = "fill"] = command.split(" ");
  const { stderr } = await calog(name, at("signed.xlsx"), "-o", at("out.xlsx"), "--force", "--lang", "en", ...more);
  expect(stderr).toBe(`${say("notice.workbook-signed", "en")}\n`);
  const [before, after] = ["signed.xlsx", "out.xlsx"].map((file) => unzipSync(readFileSync(at(file))));
  expect(after?.["_xmlsignatures/sig1.xml"]).toEqual(before?.["_xmlsignatures/sig1.xml"]);
});

test("of another workbook nothing is said", async () => {
  const { stdout } = await calog("check", at("plain.xlsx"), "--json");
  expect(Object.keys(JSON.parse(stdout) as Document)).not.toContain("notices");
  expect((await calog("fill", at("plain.xlsx"), "-o", at("plain-out.xlsx"))).stderr).toBe("");
});
