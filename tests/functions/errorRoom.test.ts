import { callFunction, CalogError, DEFAULT_ENVIRONMENT, FUNCTIONS } from "../../src/functions";
import { monthFromIso } from "../../src/values";
import { ERROR_ROOM, functionErrorMessage, LANGUAGES, loadWords } from "../../src/words";

beforeAll(() => Promise.all(LANGUAGES.map(loadWords)));

/** What people hand to a function by mistake. */
const FAULTY: readonly unknown[] = [null, "xyz".repeat(40), "#N/A", 0, -1, 999_999_999, "A11", 200_204, "foo=1; bar=2"];
const BESIDE: readonly unknown[] = [200_204, "A11", 1, "C", "foo=1"];

// Field case K: Excel for Mac shows about 255 characters of a cell error (office-js issue 4133).
test.each(LANGUAGES)(
  "no sentence of a cell error is longer than 255 characters in %s, and none names an option",
  (language) => {
    let longest = 0;
    const wrongOnes: string[] = [];
    for (const declaration of FUNCTIONS) {
      for (let place = 0; place <= declaration.parameters.length; place++) {
        for (const wrong of FAULTY) {
          for (const beside of BESIDE) {
            const inputs = declaration.parameters.map((_, index) => (index === place ? wrong : beside));
            const answer = callFunction(declaration, inputs, { ...DEFAULT_ENVIRONMENT, language });
            for (const cell of Array.isArray(answer) ? answer.flat() : [answer]) {
              if (!(cell instanceof CalogError)) continue;
              longest = Math.max(longest, cell.message.length);
              if (/ --[a-z]|…$/.test(cell.message)) wrongOnes.push(cell.message);
            }
          }
        }
      }
    }
    expect(wrongOnes).toEqual([]);
    expect(longest).toBeLessThanOrEqual(ERROR_ROOM);
    expect(longest).toBeGreaterThan(200);
  },
);

test("a sentence that is too long leaves its list to the help page", () => {
  const refusal = {
    code: "argument-unreadable",
    data: { argument: "on", kind: "campaign", given: "x", known: Array.from({ length: 80 }, (_, n) => `camp${n}`) },
  };
  expect(functionErrorMessage(refusal, "en")).toMatch(/The help page of the function says what is expected\.$/);
  expect(functionErrorMessage(refusal, "en", Number.POSITIVE_INFINITY)).toContain("camp79");
});

test("one that is too long without a list ends with a whole word", () => {
  const month = monthFromIso("2007-01");
  const refusal = {
    code: "table-not-covered",
    data: { scale: "BB1", on: month, covered: Array.from({ length: 60 }, () => ({ from: month, to: month })) },
  };
  const sentence = functionErrorMessage(refusal, "en");
  expect(sentence.length).toBeLessThanOrEqual(ERROR_ROOM);
  expect(sentence).toMatch(/\S…$/);
});
