import type { Annual, Month, MonthRange } from "./kinds";

/** Other rows named beside a finding, and how many more there are. */
export interface Listed<T> {
  readonly named: readonly T[];
  readonly more: number;
}

/** Somebody with nearly the same name on the other side of a staff list: offered, never taken for the same person. */
export interface NearMatch<Column extends string = string> {
  /** Row of the workbook; absent for somebody on the list. */
  readonly row?: number;
  readonly matricule: string;
  readonly name: string;
  readonly differs: readonly { readonly column: Column; readonly given: string; readonly expected: string }[];
}

/** What only the sentence of a finding needs, each with its kind; which are there follows from the code and the reason. */
export interface FindingData<Column extends string = string> {
  /** Chooses a sentence of its own. */
  readonly reason?: string;
  readonly scale?: string;
  readonly step?: number;
  readonly on?: Month;
  readonly side?: "before" | "after";
  readonly covered?: readonly MonthRange[];
  /** The last step of a supplied table that ends too early. */
  readonly endsAt?: number;
  /** The list of scales that knows a name of the other time. */
  readonly list?: string;
  /** The empty scale beside which something stands. */
  readonly beside?: Column;
  /** The cell that holds what is not expected on the row. */
  readonly at?: Column;
  readonly rows?: Listed<number>;
  readonly otherAmounts?: Listed<{ readonly row: number; readonly amount: Annual }>;
  readonly otherScales?: Listed<{ readonly row: number; readonly scale: string }>;
  /** What stands more often in the file, as an amount or a scale. */
  readonly otherAmount?: Annual;
  readonly otherScale?: string;
  /** How many rows state the other value, the expected one, the given one; counted once every row is known. */
  readonly likeOther?: number;
  likeExpected?: number;
  likeGiven?: number;
  readonly campaign?: string;
  /** Addresses of headers. */
  readonly cells?: string;
  /** What a staff list says of somebody. */
  readonly matricule?: string;
  readonly name?: string;
  readonly roster?: string;
  readonly lines?: readonly number[];
  readonly entry?: Month;
  readonly near?: readonly NearMatch<Column>[];
}
