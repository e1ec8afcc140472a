import { COLUMNS, SEVERITIES } from "../../src/checks";
import { headerMeaning } from "../../src/conversion";
import {
  columnTitle,
  findingHelp,
  findingMessage,
  findingTitle,
  headerFor,
  LANGUAGES,
  refusalMessage,
} from "../../src/words";
import { cliHelp } from "../../src/cli/help";
import { messagesIn } from "../support/locales";

const FINDINGS = messagesIn("finding");
const REFUSAL_TEXTS = messagesIn("refusal");

const REFUSALS = [
  "seniority-in-future table-not-covered conversion-not-covered safeguard-not-covered manual-conversion",
  "index-not-covered allowance-unknown allowance-not-covered campaign-unknown side-needed nothing-to-compare",
  "scale-unknown supplied-step-twice supplied-step-gap supplied-falling supplied-contradicts",
  "supplied-conversion-contradicts supplied-conversion-twice supplied-columns-missing supplied-line-invalid",
  "roster-columns-missing header-not-found columns-missing header-duplicate sheet-ambiguous sheet-not-found",
  "sheet-protected workbook-protected cell-merged rows-moved edit-mode read-only too-large cancelled write-failed nothing-to-undo",
  "file-not-found file-is-directory file-unreadable file-empty format-xls file-encrypted format-xlsb format-ods",
  "format-unknown file-damaged zip-bomb output-exists output-not-writable output-is-input output-extension usage",
  "sheet-filtered cells-changed structure-protected undo-unavailable undo-partial host-failed sheet-hidden cell-hidden",
  "settings-unreadable settings-newer settings-too-large marks-incomplete",
  "last-step-reached month-unreadable option-unknown table-empty formula-shared nothing-open nothing-to-write",
  "service-columns-missing service-line-invalid service-none service-overlap service-side-of-entry service-entry-differs",
  "service-json-invalid row-unknown matricule-unknown",
  "command-unknown word-unknown option-missing options-exclude option-twice option-value-missing option-value-invalid",
].flatMap((line) => line.split(" "));

describe("every code has its own wording in every language", () => {
  test("finding codes are those of the checks", () => {
    expect([...new Set(Object.keys(FINDINGS).map((key) => key.split(".")[0]))].sort()).toEqual(
      Object.keys(SEVERITIES).sort(),
    );
  });

  test("refusal codes are those that can be refused", () => {
    expect(REFUSALS.filter((code) => !(code in REFUSAL_TEXTS))).toEqual([]);
  });

  test.each(LANGUAGES)("no two findings or refusals read alike in %s", (language) => {
    const codes = Object.keys(SEVERITIES);
    const messages = codes.map((code) => findingMessage({ code, column: "nscale1" }, language));
    const refusals = REFUSALS.map((code) => refusalMessage({ code, data: {} }, language));
    expect(new Set([...messages, ...refusals]).size).toBe(codes.length + REFUSALS.length);
    const titles = codes.map((code) => findingTitle(code, language));
    expect(new Set(titles).size).toBe(codes.length);
    for (const title of titles) expect(title.split(" ").length).toBeLessThanOrEqual(7);
    for (const code of codes) expect(findingHelp(code, language)).toMatch(/^.+\. .+\.$/s);
  });

  test("no wording is left in another language", () => {
    const wordings = Object.values({ ...REFUSAL_TEXTS, ...FINDINGS });
    for (const wording of wordings)
      expect(new Set(LANGUAGES.map((language) => wording[language])).size).toBeGreaterThan(1);
  });

  test("a code nobody knows still gives a sentence with the code", () => {
    for (const language of LANGUAGES) {
      expect(refusalMessage({ code: "brand-new", data: {} }, language)).toContain("brand-new");
      expect(findingMessage({ code: "toString", column: "code" }, language)).toContain("toString");
    }
  });
});

test("every column has a title, and a header that is appended is recognised again", () => {
  for (const language of LANGUAGES) {
    for (const column of COLUMNS) {
      expect(columnTitle(column, language)).not.toBe("");
      expect(headerMeaning(headerFor(column, language))?.column).toBe(column);
    }
  }
  expect(LANGUAGES.map((language) => [headerFor("accord", language), headerFor("remarks", language)])).toEqual([
    ["Accord", "Remarques"],
    ["Akkoord", "Opmerkingen"],
    ["Einverständnis", "Bemerkungen"],
    ["Accord", "Remarks"],
  ]);
});

test("the help names every option of the contract and the three exit codes", () => {
  const options = (
    "--sheet --campaign --on --roster --scales --conversions --lang --json -o --overwrite --summary --force " +
    "--side --explain"
  ).split(" ");
  for (const language of LANGUAGES) {
    const help = cliHelp(language);
    for (const option of options) expect(help).toContain(option);
    for (const command of ["check", "fill", "propose", "pay"]) expect(help).toContain(`calog ${command} `);
    for (const code of ["0", "1", "2"]) expect(help).toMatch(new RegExp(`^  ${code} `, "m"));
  }
});
