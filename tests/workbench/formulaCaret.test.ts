import type { FormulaHelp } from "../../src/workbench/book";
import { callAt, offeredAt, withFunction } from "../../src/workbench/formulaCaret";

const parameter = (name: string, isRepeating = false) => ({ name, meaning: name, isOptional: false, isRepeating });
const HELP: FormulaHelp = {
  separator: ";",
  functions: [
    { name: "AMOUNT", about: "", parameters: [parameter("scale"), parameter("month")] },
    { name: "ARREARS", about: "", parameters: [parameter("row"), parameter("setting", true)] },
    { name: "STEP", about: "", parameters: [parameter("month")] },
  ],
};
const offered = (text: string, caret = text.length) =>
  offeredAt(text, caret, HELP)?.functions.map(({ name }) => name) ?? null;
const call = (text: string, caret = text.length) => {
  const found = callAt(text, caret, HELP);
  return found && [found.called.name, found.current === null ? null : found.called.parameters[found.current]?.name];
};

test.each([
  ["=CALOG.", ["AMOUNT", "ARREARS", "STEP"]],
  ["=ca", ["AMOUNT", "ARREARS", "STEP"]],
  ["=calog.a", ["AMOUNT", "ARREARS"]],
  ["=am", ["AMOUNT"]],
  ["=A1+CALOG.S", ["STEP"]],
  ["=CALOG.STEP(CALOG.ST", ["STEP"]],
  ["=CALOG.X", null],
  ["=A", null],
  ["=AB12", null],
  ["CALOG.A", null],
  ['=CALOG.AMOUNT("CALOG.A', null],
  ["=CALOG.STEP(", null],
])("%s offers %j", (text, names) => {
  expect(offered(text)).toEqual(names);
});

test("inside a name, or before its bracket, nothing is offered", () => {
  expect(offered("=CALOG.STEP(A1)", 9)).toBeNull();
  expect(offered("=CALOG.STEP(A1)", 11)).toBeNull();
});

test.each([
  ["=CALOG.AMOUNT(", ["AMOUNT", "scale"]],
  ["=calog.amount(A1;", ["AMOUNT", "month"]],
  ["=CALOG.AMOUNT(A1;B1;", ["AMOUNT", null]],
  ["=CALOG.ARREARS(1;2;3;", ["ARREARS", "setting"]],
  ["=CALOG.AMOUNT((1+2);", ["AMOUNT", "month"]],
  ['=CALOG.AMOUNT("a;b(";', ["AMOUNT", "month"]],
  ["=CALOG.AMOUNT('x;y'!A1;", ["AMOUNT", "month"]],
  ["=CALOG.AMOUNT(CALOG.STEP(1", ["STEP", "month"]],
  ["=CALOG.AMOUNT(CALOG.STEP(1);", ["AMOUNT", "month"]],
  ["=CALOG.AMOUNT(1;2)", null],
  ['=CALOG.AMOUNT("', null],
])("%s is in %j", (text, expected) => {
  expect(call(text)).toEqual(expected);
});

test("what is taken replaces what was begun, and the caret stands in its brackets", () => {
  const text = "=1+calog.st+2";
  const found = offeredAt(text, 11, HELP);
  expect(withFunction(text, found!, "STEP")).toEqual({ text: "=1+CALOG.STEP(+2", caret: 14 });
});
