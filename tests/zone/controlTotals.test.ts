import { createHash } from "node:crypto";
import { controlTotals } from "../../src/zone";
import { formatCents } from "../../src/values";
import { checkedWorkbook, NOTE_MEMBER, type Member } from "../support/checkedWorkbook";

const sha256 = (...lines: readonly string[]): string =>
  createHash("sha256")
    .update(lines.map((line) => `${line}\n`).join(""))
    .digest("hex");

const AA1 = ["AA1", "2002-04", "22578.15", "AA1", "2001-10", "23536.86"];
const NOTE_LINE = ["5339", "1", "441000000", "Exemple", "", "2007-01", "S", "F", ...AA1];

test("the cells as the check reads them, tab between cells, each line ended by LF", async () => {
  const rows: Member[] = [
    NOTE_MEMBER,
    {
      zone: "fed",
      code: "e",
      matricule: " 44.1-2 ",
      name: " É. Noël ",
      firstName: "-",
      date: "4/2002",
      status: "contractuelle",
      language: "Nl",
      // `-` means something in nscale1 of code E, nothing in scale1.
      scale1: "-",
      ancdate1: 0,
      amount1: 0,
      nscale1: "-",
      nancdate1: "avril",
      namount1: "1.234",
      nscale2: " b2c,1 ",
      namount2: "22 578,5 €",
    },
    { code: 2, matricule: { kind: "unreadable", text: "#N/A" }, scale1: "old", nscale1: "-", accord: "OK" },
  ];
  const control = controlTotals(await checkedWorkbook(rows));
  const second = ["fed", "E", "4412", "É. Noël", "", "2002-04", "C", "N", "", "", "", "", "", ""];
  expect(control.cells).toBe(
    sha256(
      [...NOTE_LINE, "A11", "2002-04", "23660.00", ...AA1].join("\t"),
      [...second, "-", "avril", "1.234", "B2C.1", "", "22578.50", "", "", ""].join("\t"),
      ["", "2", "#N/A", "", "", "", "", "", "old", ...Array.from({ length: 14 }, () => "")].join("\t"),
    ),
  );
  expect(control.keys).toBe(sha256("441000000", "4412", "#N/A"));
  expect(control.rows).toBe(3);
  expect(control.columns.namount2).toEqual({ count: 2, sum: 4515665 });
  expect([control.columns.amount1!.count, formatCents(control.columns.amount1!.sum)]).toEqual([1, "22578.15"]);
});

test("more lines than are hashed at once, absent columns, and what people fill in does not count", async () => {
  const members = Array.from({ length: 2_345 }, (_, index) => ({ code: 2, matricule: String(index), scale1: "old" }));
  const without = ["zone", "namount3"] as const;
  const control = controlTotals(await checkedWorkbook(members, { without }));
  expect(control.keys).toBe(sha256(...members.map(({ matricule }) => matricule)));
  expect(Object.keys(control.columns)).toEqual(["amount1", "amount2", "namount1", "namount2"]);
  const filled = members.map((member) => ({ ...member, accord: "OK", remarks: "x" }));
  expect(controlTotals(await checkedWorkbook(filled, { without }))).toEqual(control);
});

test("an empty sheet", async () => {
  const { rows, keys, cells } = controlTotals(await checkedWorkbook([]));
  expect([rows, keys, cells]).toEqual([0, sha256(), sha256()]);
});
