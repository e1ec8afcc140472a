import { callFunction, CalogError, DEFAULT_ENVIRONMENT, FUNCTIONS } from "../../src/functions";
import { LANGUAGES, loadWords } from "../../src/words";
import { walkedIn } from "../support/whole";

beforeAll(() => Promise.all(LANGUAGES.map(loadWords)));

const EXPLAIN = FUNCTIONS.find(({ name }) => name === "EXPLAIN")!;
/** What people hand to a function by mistake; a cell that is itself an error, an empty one, a text, numbers out of reach. */
const FAULTY: readonly unknown[] = [null, "xyz", "#N/A", -1, 999_999_999, "--scales"];
const BESIDE: readonly unknown[] = [200_204, "A11", "foo=1"];
/** What a cell of Excel holds. */
const CELL = 32_767;

// Field case K: hover texts do not show everywhere, so that EXPLAIN answers every sentence as text, its own too.
test.each(walkedIn("nl", "fr", "de", "en"))(
  "whatever is asked of any function, EXPLAIN answers text in %s",
  (language) => {
    const environment = { ...DEFAULT_ENVIRONMENT, language };
    let refused = 0;
    for (const declaration of FUNCTIONS) {
      for (let place = 0; place <= Math.min(declaration.parameters.length, 4); place++) {
        for (const wrong of FAULTY) {
          for (const beside of BESIDE) {
            const inputs = declaration.parameters.map((_, index) => (index === place ? wrong : beside));
            const own = callFunction(declaration, inputs, environment);
            const told = callFunction(EXPLAIN, [declaration.name, inputs], environment);
            const cells = (Array.isArray(told) ? told : [told]).flat() as unknown[];
            for (const cell of cells) {
              if (cell instanceof CalogError)
                throw new Error(`${declaration.name}(${inputs.join(";")}): ${cell.message}`);
              expect(String(cell).length).toBeLessThanOrEqual(CELL);
            }
            if (!(own instanceof CalogError)) continue;
            refused++;
            expect(cells.filter((cell) => typeof cell === "string" && cell !== "").length).toBeGreaterThan(0);
          }
        }
      }
    }
    expect(refused).toBeGreaterThan(500);
  },
);

test.each(LANGUAGES)("a sentence too long for a cell error is whole in EXPLAIN (%s)", (language) => {
  const environment = { ...DEFAULT_ENVIRONMENT, language };
  const amount = FUNCTIONS.find(({ name }) => name === "AMOUNT")!;
  // A refusal with a list of months: the cell error leaves the list out, EXPLAIN does not.
  const inputs = ["BB2", 200_204, 201_001];
  const error = callFunction(amount, inputs, environment);
  if (!(error instanceof CalogError)) throw new Error("no error");
  expect(error.message.length).toBeLessThanOrEqual(255);
  const [[, text]] = callFunction(EXPLAIN, ["AMOUNT", inputs], environment) as unknown as [[number, string]];
  expect(text.length).toBeGreaterThanOrEqual(error.message.length);
});
