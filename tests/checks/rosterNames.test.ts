import { judgeRoster, type RosterMember, type RosterRow } from "../../src/checks";
import { month } from "../rules/support/values";

const CAMPAIGN = month("2007-01");
const names = (text: string): readonly string[] => (text === "" ? [] : text.split(" "));

function listed(matricule: string, name: string, more: Partial<RosterMember> = {}): RosterMember {
  return {
    matricule,
    shown: { matricule, name },
    names: names(name),
    line: 1,
    fields: new Map(),
    entry: null,
    ...more,
  };
}
function stated(index: number, matricule: string, name: string, more: Partial<RosterRow> = {}): RosterRow {
  const shown = { matricule, name };
  const fields = () => ({ key: "S", shown: "S" });
  return { matricule, shown, names: names(name), index, row: index + 2, fields, entry: null, ...more };
}

/** Whether a row of the file is offered for a member of the list whose matricule is another one. */
function isOffered(ofList: string, ofFile: string): boolean {
  const { file, rows } = judgeRoster([stated(0, "44-9", ofFile)], [listed("44-1", ofList)], CAMPAIGN);
  const [missing] = file;
  const [[, tooMany] = []] = rows;
  expect([missing?.code, tooMany?.code]).toEqual(["missing-from-file", "not-on-roster"]);
  const both = [missing?.data?.near?.length ?? 0, tooMany?.data?.near?.length ?? 0];
  expect(both[0]).toBe(both[1]);
  return both[0] === 1;
}

describe("near names are offered, others are not", () => {
  test.each([
    ["LINDEMAN KAREL", "LINDEMAN KAREL", true],
    ["LINDEMAN", "LINDEMAN", true],
    ["WU", "WU", true],
    // A word left out on one side, in any order.
    ["LINDEMAN KAREL JAN", "JAN LINDEMAN", true],
    ["KAREL LINDEMAN", "LINDEMAN KAREL", true],
    ["LINDEMAN", "LINDEMAN KAREL", false],
    ["WILG AN", "WILG JAN KAREL", false],
    // One letter: missing, too many, another one, or changed places.
    ["LINDEMAN KAREL", "LINDEMN KAREL", true],
    ["LINDEMAN KAREL", "LINDEMMAN KAREL", true],
    ["LINDEMAN KAREL", "LINDEMEN KAREL", true],
    ["LINDEMAN KAREL", "LINDEMNA KAREL", true],
    ["INDEMAN KAREL", "LINDEMAN KAREL", true],
    ["LINDEMAN KAREL", "LINDEMAN KARE", true],
    // Two letters, or one letter of a short name.
    ["LINDEMAN KAREL", "LINDMN KAREL", false],
    ["LINDEMAN KAREL", "LENDEMEN KAREL", false],
    ["LINDEMAN KAREL", "NILDEMAN KAREL", false],
    ["LINDEMAN KAREL", "LINDEMNA KARLE", false],
    ["WU LI", "WU LO", false],
    ["CLAES", "CLAAS", false],
    ["PEETER", "PEETAR", true],
    ["PEETER", "PEETE", false],
    ["", "", false],
    ["", "LINDEMAN", false],
  ])("%j and %j: %s", (ofList, ofFile, near) => {
    expect(isOffered(ofList, ofFile)).toBe(near);
  });
});

test("at most three rows are offered for one member, each with what differs", () => {
  const rows = [9, 8, 7, 6].map((number, index) => stated(index, `44-${number}`, "LINDEMAN KAREL"));
  const status = new Map([["status", { key: "C", shown: "C" }]] as const);
  const { file } = judgeRoster(rows, [listed("44-1", "LINDEMAN KAREL", { fields: status })], CAMPAIGN);
  const near = file[0]?.data?.near;
  expect(near?.map(({ row }) => row)).toEqual([2, 3, 4]);
  expect(near?.[0]?.differs).toEqual([
    { column: "matricule", given: "44-9", expected: "44-1" },
    { column: "status", given: "S", expected: "C" },
  ]);
});

test("beyond four hundred unknown people only equal names are looked for", () => {
  const crowd = (count: number) =>
    Array.from({ length: count }, (_, index) => stated(index + 1, `50-${index}`, `N${index}`));
  const nearOf = (count: number, name: string) =>
    judgeRoster([stated(0, "44-9", name), ...crowd(count)], [listed("44-1", "LINDEMAN KAREL")], CAMPAIGN).file[0]?.data
      ?.near?.length ?? 0;
  expect([nearOf(399, "LINDEMN KAREL"), nearOf(400, "LINDEMN KAREL"), nearOf(400, "LINDEMAN KAREL")]).toEqual([
    1, 0, 1,
  ]);
});

describe("who is missing, and who stands twice on the list", () => {
  const codes = (rows: RosterRow[], roster: RosterMember[]) => {
    const { rows: ofRows, file } = judgeRoster(rows, roster, CAMPAIGN);
    return [ofRows.map(([index, { code }]) => `${index} ${code}`), file.map(({ code }) => code)];
  };

  test("nobody, when the matricules agree", () => {
    expect(codes([stated(0, "44-1", "A")], [listed("44-1", "B")])).toEqual([[], []]);
  });
  test("a member without matricule on the list is missing, a row without one is no stranger", () => {
    expect(codes([stated(0, "", "LINDEMAN KAREL")], [listed("", "WILG AN")])).toEqual([[], ["missing-from-file"]]);
    const { file } = judgeRoster([stated(0, "", "LINDEMAN KAREL")], [listed("", "LINDEMAN KAREL")], CAMPAIGN);
    expect(file[0]?.expected).toBeUndefined();
    expect(file[0]?.data).toMatchObject({ name: "LINDEMAN KAREL", near: [{ row: 2 }] });
  });
  test("whoever stands twice is missing once, and said to stand twice with the lines", () => {
    const twice = [listed("44-1", "A", { line: 3 }), listed("44-1", "A", { line: 7 })];
    expect(codes([], twice)).toEqual([[], ["missing-from-file", "roster-duplicate"]]);
    const { file } = judgeRoster([], twice, CAMPAIGN);
    expect(file[0]).toMatchObject({ expected: "44-1", data: { matricule: "44-1", name: "A" } });
    expect(file[1]).toMatchObject({ given: "44-1", data: { lines: [3, 7], name: "A" } });
  });
});

describe("the month of entry", () => {
  const differs = (inFile: string | null, onList: string | null) => {
    const entry = (iso: string | null) => (iso === null ? null : month(iso));
    const { rows } = judgeRoster(
      [stated(0, "44-1", "A", { entry: entry(inFile) })],
      [listed("44-1", "A", { entry: entry(onList) })],
      CAMPAIGN,
    );
    return rows.map(([, { column, given, expected, data }]) => [column, given, expected, data?.roster]);
  };
  // Whoever was there in the campaign's month belongs to it.
  test.each([
    ["2001-05", "1998-02"],
    ["2007-01", "2003-01"],
    ["2007-03", "2007-03"],
    [null, "2007-03"],
    ["2007-03", null],
  ])("%s in the file, %s on the list: nothing differs", (inFile, onList) => {
    expect(differs(inFile, onList)).toEqual([]);
  });
  test("another month after the campaign's differs, and a later entry is told", () => {
    expect(differs("2007-03", "2007-02")).toEqual([["date", "2007-03", "2007-02", "2007-02"]]);
    expect(differs("2007-03", "2005-02")).toEqual([["date", "2007-03", "2007-01", "2007-01"]]);
    const entryOf = (iso: string) =>
      judgeRoster([], [listed("44-1", "A", { entry: month(iso) })], CAMPAIGN).file[0]?.data?.entry;
    expect([entryOf("2007-01"), entryOf("2007-02"), entryOf("2006-12")]).toEqual([
      undefined,
      month("2007-02"),
      undefined,
    ]);
  });
});

test("what differs is told with both values; what the file leaves empty has none", () => {
  const fields = new Map([["status", { key: "C", shown: "C" }]] as const);
  const told = (shown: string, key: string) =>
    judgeRoster(
      [stated(0, "44-1", "A", { fields: () => ({ key, shown }) })],
      [listed("44-1", "A", { fields })],
      CAMPAIGN,
    ).rows.map(([, { given, expected, data }]) => [given, expected, data?.roster]);
  expect(told("S", "S")).toEqual([["S", "C", "C"]]);
  expect(told("", "")).toEqual([[undefined, "C", "C"]]);
  expect(told("c", "C")).toEqual([]);
});
