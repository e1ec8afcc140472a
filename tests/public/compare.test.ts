import { differences } from "./compare";

const RECORDED = { refusal: { code: "word-unknown", known: ["fill", "pay"] }, amounts: ["1.00", "2.00"], step: 4 };

describe("the comparison with what is recorded", () => {
  test.each([
    ["a new key", { ...RECORDED, more: true }],
    ["a new key first", { more: true, ...RECORDED }],
    [
      "a new word in a list of what is known",
      { ...RECORDED, refusal: { code: "word-unknown", known: ["fill", "norms", "pay"] } },
    ],
  ])("lets pass: %s", (_, found) => {
    expect(differences(RECORDED, found, "line")).toEqual([]);
  });

  test.each([
    ["another value", { ...RECORDED, step: 5 }, "line.step: was 4, is 5"],
    ["a number as a text", { ...RECORDED, step: "4" }, 'line.step: was 4, is "4"'],
    ["a key missing", { refusal: RECORDED.refusal, amounts: RECORDED.amounts }, "line.step: is missing"],
    [
      "keys in another order",
      { step: 4, refusal: RECORDED.refusal, amounts: RECORDED.amounts },
      "line: order was refusal,amounts,step, is step,refusal,amounts",
    ],
    [
      "one item more",
      { ...RECORDED, amounts: ["1.00", "2.00", "3.00"] },
      'line.amounts: had 2 items, has 3: ["1.00","2.00","3.00"]',
    ],
    ["items in another order", { ...RECORDED, amounts: ["2.00", "1.00"] }, 'line.amounts[0]: was "1.00", is "2.00"'],
    [
      "a known word missing",
      { ...RECORDED, refusal: { code: "word-unknown", known: ["fill", "norms"] } },
      'line.refusal.known[1]: was "pay", is "norms"',
    ],
    ["null for an object", { ...RECORDED, refusal: null }, "line.refusal: was an object, is null"],
  ])("names: %s", (_, found, message) => {
    expect(differences(RECORDED, found, "line")).toContain(message);
  });

  test("a syntax may take more words, and keeps those it had", () => {
    expect(differences("value once|down", "value once|up|down", "--rounding")).toEqual([]);
    expect(differences("value once|down", "value down|once", "--rounding")).toHaveLength(1);
    expect(differences("value once|down", "list once|down", "--rounding")).toHaveLength(1);
  });

  test("only the order of keys may be told not to count", () => {
    expect(differences({ a: 1, b: 2 }, { b: 2, a: 1 }, "options", false)).toEqual([]);
    expect(differences(["a", "b"], ["b", "a"], "options", false)).toHaveLength(2);
  });
});
