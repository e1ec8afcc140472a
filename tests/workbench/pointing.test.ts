import { walked, type Walk } from "../../src/workbench/pointing";

/** A cell typed into: H10, on a sheet of 20 rows and 10 columns. */
const AT = { from: { row: 9, column: 7 }, size: { row: 20, column: 10 } };
const arrow = (name: string) => ({ key: `Arrow${name.replace("+", "")}`, shiftKey: name.startsWith("+") });

/** The formula after arrows at its end; "+" is Shift. */
function formula(text: string, ...names: readonly string[]): string | null {
  let walk: Walk | null = null;
  for (const name of names) {
    walk = walked(walk?.text ?? text, (walk?.text ?? text).length, walk, arrow(name), AT);
    if (!walk) return null;
  }
  return walk?.text ?? text;
}

test.each([
  [["Left"], "=CALOG.STEP(G10"],
  [["Left", "Left", "Up"], "=CALOG.STEP(F9"],
  [["Left", "+Left", "+Down"], "=CALOG.STEP(F10:G11"],
  [["Left", "+Left", "+Down", "Right"], "=CALOG.STEP(G11"],
  [["Right", "Right", "Right"], "=CALOG.STEP(J10"],
])("%j", (names, expected) => {
  expect(formula("=CALOG.STEP(", ...names)).toBe(expected);
});

test("a formula waits for a cell after a bracket, a separator and an operator; else an arrow moves the caret", () => {
  for (const text of ["=", "=A1*", "=CALOG.STEP(A1;", "=CALOG.STEP(A1; ", "=-"]) {
    expect(formula(text, "Up")).toBe(`${text}H9`);
  }
  for (const text of ["", "text", "=A1", "=CALOG.STEP(A1)", '="a"']) expect(formula(text, "Up")).toBeNull();
  expect(walked("=A1+B1", 4, null, arrow("Up"), AT)).toBeNull();
});

test("what was typed after pointing ends it", () => {
  const walk = walked("=", 1, null, arrow("Up"), AT);
  expect(walk?.text).toBe("=H9");
  expect(walked("=H9+1", 5, walk, arrow("Up"), AT)).toBeNull();
  expect(walked("=H9+", 4, walk, arrow("Up"), AT)?.text).toBe("=H9+H9");
});
