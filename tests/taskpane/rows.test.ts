import { FILL_LISTS, WorkbookDesk, type FillChoices } from "../../src/taskpane/desk";
import { choiceOf, choose, NO_CHOICES } from "../../src/taskpane/parts/choices";
import { NOTE_MEMBER, value, type Member } from "../support/checkedWorkbook";
import { MemoryPort } from "../support/memoryPort";

// Sheet rows 2 to 6: right; wrong and signed OK; right with a person's NOK whose remark ends in "…"; to review; wrong.
const WRONG = { nancdate1: 200203 };
const MEMBERS: readonly Member[] = [
  { ...NOTE_MEMBER, accord: "", remarks: "" },
  { ...NOTE_MEMBER, ...WRONG, matricule: "44-10000-01", name: "Peeters", firstName: "An", accord: "OK", remarks: "" },
  { ...NOTE_MEMBER, matricule: "44-10000-02", accord: "NOK", remarks: "À vérifier…" },
  {
    ...NOTE_MEMBER,
    matricule: "44-10000-03",
    nscale1: null,
    nancdate1: null,
    namount1: null,
    nscale2: null,
    nancdate2: null,
    namount2: null,
    nscale3: null,
    nancdate3: null,
    namount3: null,
    accord: "",
    remarks: "",
  },
  { ...NOTE_MEMBER, ...WRONG, matricule: "44-10000-04", accord: "", remarks: "" },
];

async function checked() {
  const headers = [...new Set(MEMBERS.flatMap((member) => Object.keys(member)))] as (keyof Member)[];
  const rows = MEMBERS.map((member) => headers.map((header) => member[header] ?? null));
  const port = new MemoryPort([{ name: "Conversion", rows: [headers, ...rows] }]);
  const desk = new WorkbookDesk(port, "0");
  const settings = { campaign: "2007", on: null, sheet: null, headerRow: null, columns: {} };
  value(await desk.check(settings, () => undefined));
  return { desk, port };
}

test("each list holds the rows it counts", async () => {
  const { desk } = await checked();
  const view = await desk.fillPreview(NO_CHOICES);
  const lists = await Promise.all(FILL_LISTS.map((list) => desk.fillRows(NO_CHOICES, list)));
  const byName = Object.fromEntries(FILL_LISTS.map((list, index) => [list, lists[index]]));
  expect(byName).toMatchObject({ all: [0, 1, 2, 3, 4], NOK: [1, 4], REVIEW: [3], OK: [0, 2], filled: [1, 2] });
  expect(view?.lists).toEqual(Object.fromEntries(FILL_LISTS.map((list, index) => [list, lists[index]?.length])));
  expect(view?.rows).toEqual({ ok: 1, nok: 1, left: 3 });
});

test("a card says whose row it is, what will be written and what stands there", async () => {
  const { desk } = await checked();
  const [signed] = await desk.fillItems(NO_CHOICES, [1]);
  expect(signed).toMatchObject({
    row: 3,
    matricule: "44-10000-01",
    name: "Peeters An",
    verdict: "NOK",
    accord: null,
    isFilled: true,
    before: { accord: "OK", remark: "" },
  });
});

test("one filled row is replaced when it is decided, the others keep what people wrote", async () => {
  const { desk } = await checked();
  const items = await desk.fillItems(NO_CHOICES, [1, 2]);
  const choices = choose(items[0]!, "NOK", NO_CHOICES);
  const after = await desk.fillItems(choices, [1, 2]);
  expect(after.map(({ accord }) => accord)).toEqual(["NOK", null]);
  expect((await desk.fillPreview(choices))?.rows).toEqual({ ok: 1, nok: 2, left: 2 });
});

test("what is chosen for a row is what filling writes, for every kind of row and every choice", async () => {
  const { desk } = await checked();
  const items = await desk.fillItems(NO_CHOICES, [0, 1, 2, 3, 4]);
  for (const overwrite of [false, true]) {
    const start: FillChoices = { ...NO_CHOICES, overwrite };
    for (const item of items) {
      for (const choice of ["OK", "NOK", "open", "OK"] as const) {
        const choices = choose(item, choice, start);
        expect(choiceOf(item, choices)).toBe(choice);
        const [written] = await desk.fillItems(choices, [item.index]);
        expect(written?.accord).toBe(choice === "open" ? null : choice);
        // The check's own word is nobody's decision.
        const isOwn = choice === item.verdict || choice === "open";
        expect(Object.keys(choices.decisions)).toEqual(isOwn ? [] : [String(item.row)]);
      }
    }
  }
});

test("what forbids sending opens its rows: contradictions, open rows and remarks that end in … too", async () => {
  const { desk } = await checked();
  const ask = { file: "zone.xlsx", date: "2007-04-10", author: "", approver: "", decidedOnly: false };
  const sending = async (more: Partial<typeof ask>) => {
    const found = await desk.sendView({ ...ask, ...more });
    if (found === null) throw new Error("nothing is checked");
    return value(found);
  };
  const refused = await sending({});
  const opens = Object.fromEntries(refused.refusing.map(({ code, indexes }) => [code, indexes]));
  expect(opens).toEqual({
    "accord-missing": [0, 3, 4],
    "accord-contradicts": [1],
    "remark-incomplete": [2],
    "author-missing": [],
    "approver-missing": [],
  });
  expect(refused.refusals).toBe(7);
  expect(await desk.sendFiles(ask)).toMatchObject({ refusal: { code: "send-refused" } });
  // Rows nobody decided are left out and named; two names are given now.
  const decided = await sending({ decidedOnly: true, author: "Invented A", approver: "Invented B" });
  expect(decided.refusing.map(({ code }) => code)).toEqual(["accord-contradicts", "remark-incomplete"]);
  expect([decided.sent, decided.name]).toEqual([2, "5339_2007_20070410"]);
  expect(decided.open.filter((text) => /44-10000-0[034]/.test(text))).toHaveLength(3);
});

test("causes are counted in rows", async () => {
  const member = { ...NOTE_MEMBER, ancdate1: "x", ancdate2: "y", nancdate1: "z" };
  const headers = Object.keys(member) as (keyof typeof member)[];
  const port = new MemoryPort([{ name: "C", rows: [headers, headers.map((header) => member[header])] }]);
  const desk = new WorkbookDesk(port, "0");
  const settings = { campaign: "2007", on: null, sheet: null, headerRow: null, columns: {} };
  const view = value(await desk.check(settings, () => undefined));
  expect(view.groups.find(({ code }) => code === "month-invalid")?.count).toBe(1);
});
