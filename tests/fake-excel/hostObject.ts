import type { FakeArea } from "./book";
import { HostError } from "./hostError";

/** An object of the host as paths reach it. `null` answers make null objects of it. */
export interface HostObject {
  readonly get?: (property: string) => unknown;
  readonly set?: (property: string, value: unknown) => void;
  /** Methods; an answer that is a host object stands for an object path, anything else is a value. */
  readonly call?: (method: string, args: readonly unknown[]) => unknown;
  readonly children?: (property: string) => HostObject | null;
  readonly items?: () => readonly HostObject[];
  readonly isRange?: boolean;
  /** Answered when the library makes the object: events of a sheet are told apart by it. */
  readonly id?: string;
}

export function unknownMember(kind: string, name: string): HostError {
  // An answer that the fake does not know must fail loudly: "The API you are trying to use could not be found."
  return new HostError("ApiNotFound", `${kind}.${name}`);
}

/** Something for every cell of an area. */
export function grid<T>({ rows, columns }: FakeArea, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column)));
}

export function raise(error: HostError): never {
  throw error;
}

/** What all values are, or null: "Formatting properties … will contain null values when different values exist" (blank and null values). */
export function uniform<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
