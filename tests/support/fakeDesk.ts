import type { ColumnName } from "../../src/checks";
import type {
  CheckView,
  Desk,
  FillItem,
  FillView,
  FindingItem,
  RecognitionView,
  SendView,
  TotalsView,
} from "../../src/taskpane/desk";
import { refuse, success } from "../../src/values";

/** Findings of an invented zone: enough of them for several pages. */
export function fakeFindings(count: number): FindingItem[] {
  return Array.from({ length: count }, (_, index) => ({
    index,
    row: index + 2,
    matricule: `00-00000-${index}`,
    name: `Invented ${index}`,
    position: 16,
    column: "namount1",
    code: "new-amount-differs",
    severity: "red",
    title: "Invented title",
    message: `Invented message ${index}`,
    given: "1 000,00",
    expected: "1 001,00",
    source: "Invented source",
    certainty: null,
  }));
}

export const RECOGNITION: RecognitionView = {
  refusal: null,
  sheet: "Invented",
  sheets: ["Invented", "Other"],
  headerRow: 1,
  columns: [
    { column: "matricule", title: "matricule", position: 0, isRequired: true },
    { column: "accord", title: "accord", position: null, isRequired: false },
  ],
  headers: [{ position: 0, label: "A – matricule" }],
  campaigns: [{ id: "2007", title: "Invented campaign" }],
  campaign: "2007",
  notes: [],
  fileLanguage: "fr",
};

export const CHECKED: CheckView = {
  reading: 1,
  sheet: "Invented",
  rows: 120,
  verdicts: { OK: 0, NOK: 120, REVIEW: 0 },
  groups: [
    { code: "new-amount-differs", severity: "red", title: "Invented title", help: "Invented help", count: 120 },
    { code: "proposal-missing", severity: "amber", title: "Invented gap", help: "Invented help", count: 1 },
  ],
  skipped: [],
  fileFindings: [],
  isLacking: false,
  moved: [],
};

const PREVIEW: FillView = {
  lists: { all: 2, NOK: 1, REVIEW: 1, OK: 0, filled: 0, unfinished: 0 },
  rows: { ok: 0, nok: 1, left: 1 },
  appended: [],
  reviewCauses: [],
};

const FILL_ITEM: FillItem = {
  index: 0,
  name: "Invented 0",
  row: 2,
  matricule: "00-00000-01",
  verdict: "NOK",
  accord: "NOK",
  remark: "Invented remark",
  isFilled: false,
  causes: [{ code: "new-amount-differs", title: "Invented title" }],
  before: { accord: "", remark: "" },
};

/** Totals of an invented zone of one row. */
export function fakeTotals(): TotalsView {
  const figures = { current: "1,00", proposed: "3,00", expected: "2,00", change: "2,00", difference: "1,00" };
  const line = { ...figures, label: "Invented group", rows: 1, inferredRows: 0 };
  return {
    all: { ...line, of: { kind: "all" }, label: "Invented total" },
    groups: [{ ...line, of: { kind: "group", key: "A" } }],
    causes: [
      {
        of: { kind: "cause", code: "new-amount-differs" },
        label: "Invented cause",
        rows: 1,
        difference: "1,00",
        cents: 100,
      },
    ],
    largest: [{ row: 2, matricule: "00-00000-01", name: "Invented 0", amount: "1,00", cause: "Invented cause" }],
    largestChanges: [],
    unreadable: 0,
    duplicates: { rows: 0, amount: "0,00" },
    columns: [],
  };
}

/** What may be sent of an invented zone, unless something forbids it. */
export function fakeSending(refusing: SendView["refusing"] = []): SendView {
  return {
    refusals: refusing.length,
    refusing,
    open: [],
    name: "Invented",
    sent: 1,
    skippedRows: [],
    ownSheets: [],
    otherSheets: [],
    canCopy: false,
    deadline: null,
    address: null,
  };
}

/** A desk that answers at once with invented data; any answer can be replaced. */
export function fakeDesk(answers: Partial<Desk> = {}): Desk {
  const findings = fakeFindings(120);
  return {
    setLanguage: () => Promise.resolve(),
    recognise: () => Promise.resolve(success(RECOGNITION)),
    check: () => Promise.resolve(success(CHECKED)),
    cancel: () => Promise.resolve(),
    checked: () => Promise.resolve(null),
    findings: ({ text }, from, count) => {
      const found = findings.filter(({ row }) => text === "" || String(row) === text);
      return Promise.resolve({ total: found.length, items: found.slice(from, from + count) });
    },
    card: (index) =>
      Promise.resolve({
        index,
        row: index + 2,
        matricule: `00-00000-${index}`,
        name: `Invented ${index}`,
        verdict: "NOK",
        isFilled: false,
        cells: [
          { column: "namount1", title: "namount1", text: "1 000,00", position: 16, canExplain: true },
          { column: "matricule", title: "matricule", text: "00-00000-01", position: 0, canExplain: false },
        ],
        findings: findings.slice(index, index + 1),
      }),
    explain: (_: number, column: ColumnName) => Promise.resolve([`Invented reason for ${column}`]),
    member: () => Promise.resolve(null),
    members: () => Promise.resolve({ total: 0, items: [] }),
    memberAt: (_, row) => Promise.resolve(row - 2),
    memberForm: () => Promise.resolve(null),
    fillPreview: () => Promise.resolve(PREVIEW),
    fillRows: () => Promise.resolve([0]),
    fillItems: () => Promise.resolve([FILL_ITEM]),
    applyFill: () => Promise.resolve(success(2)),
    proposalPreview: () => Promise.resolve(null),
    applyProposals: () => Promise.resolve(success(0)),
    pendingRuns: () => Promise.resolve([{ id: "run-1", sheet: "Conversion", changedRows: 2, at: "" }]),
    acceptRuns: () => Promise.resolve(success(true)),
    undo: () => Promise.resolve(success(true)),
    formulaSheets: () => Promise.resolve([]),
    freezeFormulas: () => Promise.resolve(success(0)),
    totals: () => Promise.resolve(null),
    totalRows: () => Promise.resolve(success({ total: 0, items: [] })),
    arrearsCost: () => Promise.resolve(refuse("nothing-to-write")),
    writePaySheet: (what) => Promise.resolve(success(`Invented ${what}`)),
    setAuthor: () => Promise.resolve(),
    writeSummary: () => Promise.resolve(success(["Invented sheet"])),
    signatures: () => Promise.resolve(success({ lines: null, state: null, author: null, approver: null })),
    sign: () => Promise.resolve(success(true)),
    lackingCsv: () => Promise.resolve([]),
    cellMarks: () => Promise.resolve(null),
    law: () => Promise.resolve(["Invented table: since 2007-01"]),
    suppliedNames: () => Promise.resolve({}),
    useRoster: () => Promise.resolve(success(true)),
    completeness: () => Promise.resolve(success(null)),
    settle: () => Promise.resolve(success(true)),
    compare: () => Promise.resolve(success(true)),
    compared: () => Promise.resolve(success(null)),
    severalBegin: () => Promise.resolve(),
    severalAdd: () => Promise.resolve(success(true)),
    several: () => Promise.resolve({ files: [], totals: [], sameMember: [], sameKey: [] }),
    severalReport: () => Promise.resolve(""),
    forecast: () => Promise.resolve(success({ scenarios: [], compared: [] })),
    norms: () => Promise.resolve(success({ wrong: [], norms: [] })),
    sendView: () => Promise.resolve(success(fakeSending())),
    sendFiles: () => Promise.resolve(success([{ name: "Invented.txt", content: "Invented text" }])),
    supply: () => Promise.resolve(),
    ...answers,
  };
}
