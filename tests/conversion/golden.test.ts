import { SEVERITIES, type Finding, type FindingCode, type Severity } from "../../src/checks";
import { checkWorkbook } from "../../src/conversion";
import { MemoryPort } from "../support/memoryPort";
import { goldenCases } from "../workbooks/cases";
import type { ExpectedFinding, GoldenCase } from "../workbooks/goldenCase";

const RED: readonly string[] = [
  ..."matricule-missing matricule-duplicate code-invalid status-invalid language-invalid month-invalid".split(" "),
  ..."amount-invalid seniority-in-future scale-unknown code-scale-mismatch code-status-mismatch".split(" "),
  ..."current-amount-differs proposal-unexpected conversion-differs seniority-changed new-amount-differs".split(" "),
  ..."safeguard-scale-differs safeguard-seniority-differs safeguard-amount-differs safeguard-missing".split(" "),
  "safeguard-unexpected",
];
const AMBER: readonly string[] = [
  ..."conversion-special same-scale-different-amount conversion-inconsistent pay-decreases".split(" "),
  ..."manual-conversion proposal-missing table-not-covered conversion-not-covered".split(" "),
  ..."current-amount-doubtful new-amount-doubtful conversion-doubtful orphan-value".split(" "),
];
const SIGN_OFF: readonly string[] =
  "accord-missing accord-invalid remark-missing remark-unexpected remark-incomplete accord-contradicts".split(" ");

const line = ({ row, code, column }: { row: number; code: string; column: string }) =>
  `${String(row).padStart(3)} ${code} ${column}`;

function compared({ signOff, maybe = [] }: GoldenCase, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => !maybe.includes(code) && (signOff === true || !SIGN_OFF.includes(code)));
}

/** What an expected finding states beyond its place, and what stands there. */
function details(expected: ExpectedFinding, actual: Finding): [object, object] {
  const stated: Record<string, unknown> = {};
  const there: Record<string, unknown> = {};
  for (const key of ["given", "expected", "certainty"] as const) {
    if (expected[key] === undefined) continue;
    stated[key] = expected[key];
    there[key] = actual[key] ?? null;
  }
  return [stated, there];
}

function verdictFrom(codes: readonly FindingCode[]): string {
  if (codes.some((code) => RED.includes(code))) return "NOK";
  return codes.some((code) => AMBER.includes(code)) ? "REVIEW" : "OK";
}

async function judge(golden: GoldenCase): Promise<void> {
  const checked = await checkWorkbook(new MemoryPort(golden.sheets), golden.options);
  if (golden.refused) {
    expect(checked.ok).toBe(false);
    return;
  }
  if (!checked.ok) throw new Error(`refused: ${JSON.stringify(checked.refusal)}`);
  const { rows, fileFindings, skippedRows } = checked.value;
  const actual = compared(golden, [...fileFindings, ...rows.flatMap(({ findings }) => findings)]);
  const expected = golden.findings.filter(({ code }) => !golden.maybe?.includes(code));
  expect(actual.map(line).sort()).toEqual(expected.map(line).sort());
  for (const finding of expected) {
    const same = actual.filter((one) => line(one) === line(finding));
    const [stated, there] = details(finding, same[0]!);
    expect({ place: line(finding), ...there }).toEqual({ place: line(finding), ...stated });
  }
  for (const { row, verdict, findings } of rows) {
    expect([row, verdict]).toEqual([row, verdictFrom(findings.map(({ code }) => code))]);
  }
  if (golden.memberRows) expect(rows.map(({ row }) => row)).toEqual(golden.memberRows);
  if (golden.skippedRows) expect(skippedRows).toEqual(golden.skippedRows);
}

for (const [chapter, cases] of Object.entries(goldenCases)) {
  describe(chapter, () => {
    test.each(cases.map((golden) => [`${golden.name} (${golden.reason})`, golden] as const))(
      "%s",
      async (_, golden) => {
        await judge(golden);
      },
    );
  });
}

describe("the golden cases", () => {
  const all = Object.values(goldenCases).flat();
  const expected = new Set(all.flatMap(({ findings }) => findings.map(({ code }) => code)));

  test("hold every code of the specification", () => {
    const codes = Object.keys(SEVERITIES) as FindingCode[];
    const own: FindingCode[] = ["header-duplicate"];
    expect(codes.filter((code) => !expected.has(code) && !own.includes(code))).toEqual([]);
  });

  test("the lists of red and amber codes are those of the specification", () => {
    const listed = (severity: Severity) =>
      (Object.keys(SEVERITIES) as FindingCode[]).filter((code) => SEVERITIES[code] === severity).sort();
    expect(listed("red")).toEqual([...RED].sort());
    expect(listed("amber")).toEqual([...AMBER].sort());
  });

  test("have names of their own", () => {
    const names = all.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
