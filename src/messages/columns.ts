/** The columns of a conversion workbook, by canonical name, in the order of the note (1.2.1-1.2.4), and what their cells hold. */
export const COLUMN_KINDS = {
  zone: "text",
  code: "text",
  matricule: "text",
  name: "text",
  firstName: "text",
  date: "month",
  status: "text",
  language: "text",
  scale1: "scale",
  ancdate1: "month",
  amount1: "amount",
  scale2: "scale",
  ancdate2: "month",
  amount2: "amount",
  nscale1: "scale",
  nancdate1: "month",
  namount1: "amount",
  nscale2: "scale",
  nancdate2: "month",
  namount2: "amount",
  nscale3: "scale",
  nancdate3: "month",
  namount3: "amount",
  accord: "text",
  remarks: "text",
} as const;

export type ColumnName = keyof typeof COLUMN_KINDS;
export type ColumnKind = (typeof COLUMN_KINDS)[ColumnName];

/** What the cells of a column hold; nothing for a name that is none. */
export function columnKind(name: ColumnName): ColumnKind;
export function columnKind(name: string): ColumnKind | undefined;
export function columnKind(name: string): ColumnKind | undefined {
  return Object.hasOwn(COLUMN_KINDS, name) ? COLUMN_KINDS[name as ColumnName] : undefined;
}
