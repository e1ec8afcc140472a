import { shiftFormula } from "../../src/file/sheet/shiftFormula";

// Expected: what Excel shows after copying the cell down and to the right.
test.each([
  ["A1+B2", 1, 1, "B2+C3"],
  ["$A1+A$1+$A$1", 2, 3, "$A3+D$1+$A$1"],
  ["SUM(A1:B3)", 1, 0, "SUM(A2:B4)"],
  ["SUM(A:A,$B:C)", 0, 2, "SUM(C:C,$B:E)"],
  ["SUM(1:1,$2:3)", 4, 0, "SUM(5:5,$2:7)"],
  ['IF(A1="A1","A1:B2",A1)', 1, 0, 'IF(A2="A1","A1:B2",A2)'],
  ["'Sheet A1'!A1+Feuil1!B2", 1, 1, "'Sheet A1'!B2+Feuil1!C3"],
  ["LOG10(A1)+ATAN2(A1,B1)", 1, 0, "LOG10(A2)+ATAN2(A2,B2)"],
  ["Table1[A1]+A1", 1, 0, "Table1[A1]+A2"],
  ["NAME1.A1+_A1+A1x", 1, 0, "NAME1.A1+_A1+A1x"],
  ["1E5+A1*1.5E-3", 1, 0, "1E5+A2*1.5E-3"],
  ["#REF!+A1", 1, 0, "#REF!+A2"],
  ["A1048576", 1, 0, "A1"],
  ["A2", -1, -1, "XFD1"],
])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
