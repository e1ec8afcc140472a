import { callsCalog, formulaForFile, formulaFromFile } from "../../src/conversion";

// The stored form was seen in a workbook made by Excel: the namespace and name behind _xldudf_.
const PAIRS = [
  ["CALOG.INSERT(A1,B1)", "_xldudf_CALOG_INSERT(A1,B1)"],
  ["IFNA(CALOG.AMOUNT(CALOG.NEWSCALE(A1),B1),0)", "IFNA(_xldudf_CALOG_AMOUNT(_xldudf_CALOG_NEWSCALE(A1),B1),0)"],
  ['CALOG.EXPLAIN("CALOG.INSERT(1)",A1)', '_xldudf_CALOG_EXPLAIN("CALOG.INSERT(1)",A1)'],
  ["SUM('CALOG.INSERT(x)'!A1)+1", "SUM('CALOG.INSERT(x)'!A1)+1"],
  ["OTHER.CALOG.INSERT(1)", "OTHER.CALOG.INSERT(1)"],
  // A function that only a newer version knows stays one.
  ["CALOG.NEWER(1)", "_xldudf_CALOG_NEWER(1)"],
  ["SUM(A1:A3)", "SUM(A1:A3)"],
  // The add-in of the test environment has a namespace of its own.
  ["CALOGTEST.INSERT(CALOG.STEP(A1),B1)", "_xldudf_CALOGTEST_INSERT(_xldudf_CALOG_STEP(A1),B1)"],
  ["CALOGTESTS.INSERT(A1)", "CALOGTESTS.INSERT(A1)"],
] as const;

test.each(PAIRS)("%s is stored as %s, and read back", (typed, stored) => {
  expect(formulaForFile(typed)).toBe(stored);
  expect(formulaFromFile(stored)).toBe(typed);
  expect(callsCalog(typed)).toBe(typed !== stored);
});

test("a formula in small letters is stored in capitals", () => {
  expect(formulaForFile("calog.inscale(A1)")).toBe("_xldudf_CALOG_INSCALE(A1)");
});
