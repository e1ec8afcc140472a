import type { Messages } from "./generated/messages";

export { COLUMN_KINDS, columnKind, type ColumnKind, type ColumnName } from "./columns";
export type { FindingData, Listed, NearMatch } from "./findingData";
export type * from "./kinds";
export type { ChoiceValues, Messages, PageKey } from "./generated/messages";
export { ACCEPTED_CHOICES, ACCEPTED_INPUTS, SITUATION_HEADINGS } from "./generated/accepted";

/** The name of a message, after its place: `pane.read.month`. */
export type MessageKey = keyof Messages;
/** The data that a message takes. */
export type DataOf<K extends MessageKey> = Messages[K];

/** The names of the messages of one place, without it: `KeysIn<"step">` holds `full-years`. */
export type KeysIn<P extends string> = MessageKey extends infer K
  ? K extends `${P}.${infer Rest}`
    ? Rest
    : never
  : never;
export { kindOfDatum, plainData, type Notation } from "./plain";
export type { Place, Source } from "./source";
export { plainSource, writeSource } from "./writeSource";
