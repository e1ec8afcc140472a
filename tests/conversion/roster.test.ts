import { checkWorkbook, type RawCell } from "../../src/conversion";
import { MemoryPort } from "../support/memoryPort";
import { ALL, cellsOf, FRENCH, headerRow, rightAA1 } from "../workbooks/goldenCase";

const FULL = { ...FRENCH, name: "nom et prénom" };
const JOINED = ALL.filter((column) => column !== "firstName");

async function differences(isJoined: boolean, headers: readonly string[], line: readonly RawCell[], name: string) {
  const columns = isJoined ? JOINED : ALL;
  const row = rightAA1({ matricule: "44-1", name, firstName: "Karel" });
  const port = new MemoryPort([
    { name: "Feuil1", rows: [headerRow(columns, isJoined ? FULL : FRENCH), cellsOf(columns, row)] },
  ]);
  const checked = await checkWorkbook(port, { roster: { name: "effectif.csv", rows: [headers, line] } });
  if (!checked.ok) throw new Error(checked.refusal.code);
  return (checked.value.rows[0]?.findings ?? [])
    .filter(({ code }) => code === "roster-differs")
    .map(({ column, given, expected }) => [column, given, expected]);
}

const APART = ["matricule", "nom", "prénom"];
const ONE = ["matricule", "nom et prénom"];

describe("names on a staff list and in the file", () => {
  test.each<[string, boolean, readonly string[], readonly RawCell[], string]>([
    ["apart on both", false, APART, ["44-1", "Lindeman", "Karel"], "Lindeman"],
    ["together on the list", false, ONE, ["44-1", "Lindeman Karel"], "Lindeman"],
    ["together on the list, first name first", false, ONE, ["44-1", "Karel LINDEMAN"], "Lindeman"],
    ["together in the file", true, APART, ["44-1", "Lindeman", "Karel"], "Lindeman Karel"],
    ["together on both, with a comma", true, ONE, ["44-1", "Lindeman, Karel"], "Karel Lindeman"],
  ])("%s: the same person", async (_, isJoined, headers, line, name) => {
    expect(await differences(isJoined, headers, line, name)).toEqual([]);
  });

  test("another person differs once", async () => {
    expect(await differences(false, ONE, ["44-1", "Lindeman Katrien"], "Lindeman")).toEqual([
      ["name", "Lindeman Karel", "Lindeman Katrien"],
    ]);
    expect(await differences(true, APART, ["44-1", "Wilg", "Karel"], "Lindeman Karel")).toEqual([
      ["name", "Lindeman Karel", "Wilg Karel"],
    ]);
  });
});
