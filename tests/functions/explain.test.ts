import { findFunction, FUNCTIONS } from "../../src/functions";
import type { ResultCell } from "../../src/functions/exampleForm";
import { exampleNamed } from "../../src/functions/examples";
import { sayIfKnown } from "../../src/words";
import { call, failure, MEMBER, PROPOSAL } from "./support";

const isError = (cell: ResultCell): boolean => typeof cell === "object" && "error" in cell;

describe("CALOG.EXPLAIN", () => {
  const explained = FUNCTIONS.filter(({ isExplained }) => isExplained).map(({ name }) => name);

  // Their reasons are those of CALOG.CHECK on the same rows.
  const OF_ROWS = ["EXPECTED", "DIFFERENCE"];
  test("covers every function that computes", () => {
    const silent = FUNCTIONS.map(({ name }) => name).filter((name) => !explained.includes(name));
    expect(silent).toEqual(["TABLE", "SCALES", "VERSION", "DUESOON", ...OF_ROWS, "NORM", "EXPLAIN"]);
  });

  const refusing = explained.filter((name) => exampleNamed(name).result.flat().some(isError));

  // Field case K: the sentence of a cell error cannot be read in many versions of Excel (office-js issues 4813, 4971).
  test.each(refusing)("says in text why %s gives no answer, with the sentence of its error", (name) => {
    const asked = exampleNamed(name).inputs;
    const lines = call("EXPLAIN", [name, asked]) as unknown[][];
    expect(lines.at(-1)).toEqual([lines.length, failure(call(name, asked)).message, "", "", ""]);
  });

  test.each(["CALOG.AMOUNT", "CALOGTEST.AMOUNT", "calogtest.amount"])(
    "takes the name as a sheet shows it: %s",
    (name) => {
      expect(call("EXPLAIN", [name, ["A11", 200204]])).toEqual(call("EXPLAIN", ["AMOUNT", ["A11", 200204]]));
    },
  );

  test("says in text what is wrong with an argument, or that a function is not known", () => {
    const [only] = call("EXPLAIN", ["AMOUNT", ["BB2", 200_204]]) as unknown[][];
    expect(only).toEqual([1, failure(call("AMOUNT", ["BB2", 200_204])).message, "", "", ""]);
    expect(String(only?.[1])).toMatch(/BB2/);
    expect(String(only?.[1])).not.toContain("--");
    const told = (name: string, ...inputs: unknown[]): unknown =>
      (call("EXPLAIN", [name, inputs]) as unknown[][])[0]?.[1];
    expect(told("AMOUNT", "", 200_204)).toBe(failure(call("AMOUNT", ["", 200_204])).message);
    expect(told("MONTANT")).toMatch(/^CALOG\.MONTANT n’existe pas/);
    expect(told("VERSION")).toMatch(/ne repose sur aucun raisonnement/);
  });

  test.each(explained.filter((name) => !refusing.includes(name)))(
    "shows the reasoning of %s, and gives it the answer of the function",
    (name) => {
      const { inputs, cells = [] } = exampleNamed(name);
      const rows = findFunction(name)!.isByRow ? cells.slice(0, 1) : cells;
      const values = inputs.map((input) =>
        typeof input === "object" && input !== null
          ? "range" in input
            ? rows
            : "written" in input
              ? input.written("fr")
              : sayIfKnown(input.message, "fr")
          : input,
      );
      const lines = call("EXPLAIN", [name, values]) as (string | number | boolean)[][];
      expect(lines.length).toBeGreaterThan(0);
      lines.forEach(([number, line, , source], index) => {
        expect(number).toBe(index + 1);
        expect(String(line)).toMatch(/^.{10,}$/s);
        expect(`${String(line)}${String(source)}`).not.toMatch(/[{}]|undefined|\?$/);
      });
      const answer = call(name, values);
      const [first = []] = Array.isArray(answer) ? answer : [[answer]];
      const results = lines.map(([, , result]) => result);
      expect(first.filter((cell) => results.includes(cell as string | number | boolean))).not.toEqual([]);
    },
  );

  test("ends in the reason when nothing is due", () => {
    expect(call("EXPLAIN", ["LEADER", ["B", 9, 200712]])).toEqual([
      [
        1,
        "Équipe de 9 membres\u00a0; au niveau B, il en faut au moins 10",
        "",
        "PJPol XI.III.12 al. 1 8°\u00a0; note SSGPI 84738-2007, 2.3.1",
        "fixé par un article",
      ],
      [
        2,
        "Les membres sont comptés en personnes ; la loi ne dit pas si ce sont des équivalents temps plein",
        "",
        "PJPol XI.III.12 al. 1 8°",
        "laissé ouvert par le texte",
      ],
      [3, "Non dû : équipe trop petite en décembre 2007", "", "", ""],
    ]);
    const lines = call("EXPLAIN", ["ARREARS", [[MEMBER], 200701]]) as string[][];
    expect(lines[lines.length - 1]![1]).toMatch(/^Non dû : /);
  });

  test("shows how a complementary allowance is reduced like the salary (T01-07)", () => {
    const settings = "original household=720; household=720; share=0.5";
    const lines = call("EXPLAIN", ["COMPLEMENTARY", [20000, 20500, 20500, 200701, [[600, 0, 0]], settings]]);
    // 100.00 × 1.4002 / 12 = 11.668…, half of it 5.834….
    const [last] = (lines as unknown[][]).slice(-1);
    expect(last).toEqual([
      expect.any(Number),
      expect.stringContaining("50\u00a0%"),
      5.83,
      expect.any(String),
      expect.anything(),
    ]);
  });

  test("explains one row of a block and refuses more, naming what it takes", () => {
    for (const [name, row, columns] of [
      ["CONVERT", MEMBER, "6"],
      ["PAID", ["A11", 200204, "AA1", 200204, "AA1", 200110], "6"],
      ["ARREARS", MEMBER, "6"],
    ] as const) {
      const more = name === "ARREARS" ? [200705] : [];
      expect((call("EXPLAIN", [name, [[row], ...more]]) as unknown[]).length).toBeGreaterThan(1);
      const [only, ...others] = call("EXPLAIN", [name, [[row, row], ...more]]) as unknown[][];
      expect(others).toEqual([]);
      expect(only?.[1]).toEqual(expect.stringContaining(name));
      expect(only?.[1]).toEqual(expect.stringContaining(columns));
    }
  });

  test("says why a row of CALOG.CHECK is NOK: the proposal it should have, the finding, the verdict", () => {
    const row = ["5999", 1, "44-00000-01", "Exemple", "Camille", 200701, "S", "F", ...MEMBER, ...PROPOSAL];
    const faulty = row.map((cell, column) => (column === 16 ? 23215 : cell));
    const results = (cells: unknown[]) => (call("EXPLAIN", ["CHECK", [[cells]]]) as unknown[][]).map((line) => line[2]);
    expect(results(row)).toEqual(["A11", 200204, 4, 4, 23660, 22578.15, 23536.86, "OK"]);
    expect(results(faulty)).toEqual([...results(row).slice(0, -1), 23660, "NOK"]);
    // What is expected stands as its column holds it: a scale, a month.
    const ending = (column: number, given: unknown) =>
      results(row.map((cell, at) => (at === column ? given : cell))).slice(-2);
    expect(ending(17, "AA2")).toEqual(["AA1", "NOK"]);
    expect(ending(15, 200203)).toEqual([200204, "NOK"]);
    expect(call("EXPLAIN", ["CHECK", [[row.map(() => 0)]]])).toEqual([["", "", "", "", ""]]);
    expect((call("EXPLAIN", ["CHECK", [[row, faulty]]]) as unknown[][])[0]?.[1]).toEqual(expect.stringContaining("23"));
  });
});
