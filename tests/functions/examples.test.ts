import {
  DEFAULT_ENVIRONMENT,
  evaluateFormula,
  FUNCTIONS,
  separatorsOf,
  setFunctionEnvironment,
} from "../../src/functions";
import type { ResultCell } from "../../src/functions/exampleForm";
import { exampleNamed } from "../../src/functions/examples";
import { exampleFormula, helpPage } from "../../src/functions/helpPages";
import { functionMetadata } from "../../src/functions/metadata";
import { formatSource, LANGUAGES, loadWords, sayIfKnown, type Language } from "../../src/words";
import { registeredFunctions } from "./fakeExcel";
import { installFunctions, workbookOf } from "./hyperformulaPlugin";

installFunctions(functionMetadata("fr").functions, registeredFunctions());
beforeAll(() => Promise.all(LANGUAGES.map(loadWords)));
afterEach(() => setFunctionEnvironment(DEFAULT_ENVIRONMENT));

/** @param errorKey - where an error of the formula bar, or of a sheet, has its code */
function inLanguage(cell: ResultCell, language: Language, errorKey: "code" | "value"): unknown {
  if (typeof cell !== "object") return cell;
  if ("error" in cell) return expect.objectContaining({ [errorKey]: cell.error });
  return "source" in cell ? formatSource(cell.source, language) : sayIfKnown(cell.message, language);
}

const cases = FUNCTIONS.flatMap(({ name }) => LANGUAGES.map((language) => [name, language] as const));

describe("every example of the help pages", () => {
  test.each(cases)("%s in %s, in the formula bar", (name, language) => {
    const example = exampleNamed(name);
    const expected = example.result.map((row) => row.map((cell) => inLanguage(cell, language, "code")));
    const answer = evaluateFormula(exampleFormula(name, example, language), {
      environment: { ...DEFAULT_ENVIRONMENT, language },
      sheet: "Feuil1",
      cellAt: (_, row, column) => example.cells?.[row - 1]?.[column] ?? null,
      rowCount: () => 10,
    });
    const rows = Array.isArray(answer) ? answer : [[answer]];
    expect(example.goesOn ? rows.slice(0, expected.length) : rows).toEqual(expected);
    if (example.goesOn) expect(rows.length).toBeGreaterThan(expected.length);
  });

  test.each(cases)("%s in %s, as a formula of a sheet", (name, language) => {
    setFunctionEnvironment({ language });
    const example = exampleNamed(name);
    const formula = exampleFormula(name, example, language);
    const sheet = workbookOf([[null], ...(example.cells ?? [])], separatorsOf(language));
    // Right of the cells of the example, so that the answer spills over none of them.
    const away = 30;
    sheet.setCellContents({ sheet: 0, row: 0, col: away }, [[formula]]);
    example.result.forEach((row, down) =>
      row.forEach((cell, right) => {
        expect(sheet.getCellValue({ sheet: 0, row: down, col: away + right })).toEqual(
          inLanguage(cell, language, "value"),
        );
      }),
    );
  });

  test("stands on its page as the language writes it", () => {
    const insert = FUNCTIONS.find(({ name }) => name === "INSERT")!;
    expect(helpPage(insert, "fr")).toContain("=CALOG.INSERT(&#34;AA1&#34;;200204)");
    expect(helpPage(insert, "en")).toContain("=CALOG.INSERT(&#34;AA1&#34;,200204)");
  });
});
