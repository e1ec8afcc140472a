import { success, type Result } from "../values";
import { isBlankRow } from "./block";
import type { FunctionEnvironment } from "./environment";
import type { Parameter, Rows } from "./parameters";

type Row = Rows[number];
type Read<P extends readonly Parameter<unknown>[]> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** Every filled row of a block, read alike, with its number from 1 on; the first that cannot be read refuses. */
export function readRows<T>(block: Rows | null, read: (row: Row, number: number) => Result<T>): Result<readonly T[]> {
  const found: T[] = [];
  for (const [index, row] of (block ?? []).entries()) {
    if (isBlankRow(row)) continue;
    const one = read(row, index + 1);
    if (!one.ok) return one;
    found.push(one.value);
  }
  return success(found);
}

/** The cells of a row, each by its own parameter; a refusal names the argument that the block is. */
export function readCells<const P extends readonly Parameter<unknown>[]>(
  row: Row,
  argument: string,
  environment: FunctionEnvironment,
  parameters: P,
): Result<Read<P>> {
  const found: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const one = parameter.read(row[index], argument, environment);
    if (!one.ok) return one;
    found.push(one.value);
  }
  // One value for each parameter, in their order.
  return success(found as unknown as Read<P>);
}
