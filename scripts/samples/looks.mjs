// How the sample workbooks look: the current pay in blue, the proposal in red (note SSGPI 84738-2007, 1.2.2-1.2.3).
const LINE = "D0D7DE";
const GROUPS = {
  person: { head: "44546A", text: "1F2937", fill: null },
  current: { head: "1F5FA8", text: "1F4E8C", fill: null },
  proposed: { head: "B3261E", text: "A3201A", fill: null },
  answer: { head: "5B6B2F", text: "1F2937", fill: "FFFBE6" },
};

const PERSON = ["zone", "code", "matricule", "name", "firstName", "date", "status", "language"];
const CENTRED = new Set(["zone", "code", "date", "status", "language", "accord"]);

function groupOf(column) {
  if (PERSON.includes(column)) return "person";
  if (column === "accord" || column === "remarks") return "answer";
  return column.startsWith("n") ? "proposed" : "current";
}

function formatOf(column) {
  if (column === "matricule") return "@";
  if (/amount/.test(column)) return "#,##0.00";
  return /ancdate|^date$/.test(column) ? "0" : undefined;
}

function alignmentOf(column) {
  if (/amount/.test(column)) return "right";
  return CENTRED.has(column) || /scale|ancdate/.test(column) ? "center" : "left";
}

export const headerLook = (column) => ({
  bold: true,
  colour: "FFFFFF",
  fill: GROUPS[groupOf(column)].head,
  line: "FFFFFF",
  horizontal: "center",
  middle: true,
  wrap: true,
});

export function cellLook(column, isTotal = false) {
  const { text, fill } = GROUPS[groupOf(column)];
  return {
    colour: text,
    fill: isTotal ? "E7EBF0" : (fill ?? undefined),
    bold: isTotal || undefined,
    line: LINE,
    format: formatOf(column),
    horizontal: alignmentOf(column),
    wrap: column === "remarks" || undefined,
  };
}

const WIDTHS = {
  zone: 6.5,
  code: 6,
  matricule: 13,
  name: 14,
  firstName: 12,
  date: 8.5,
  status: 7.5,
  language: 8,
  accord: 9,
  remarks: 44,
};
export function widthOf(column) {
  if (column in WIDTHS) return WIDTHS[column];
  if (/amount/.test(column)) return 12.5;
  return /scale/.test(column) ? 9 : 11;
}
