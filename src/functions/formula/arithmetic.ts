import { Decimal, refuse } from "../../values";
import type { CellValue } from "../call";
import { CalogError, cellError } from "../cellError";
import type { Voice } from "../environment";
import { errorIn, rawCell, type Input } from "../input";

export type Operator = "+" | "-" | "*" | "/";

/** A number, or the error that stands in its place. A text stays one: Excel would read it in its own language's way. */
function numberOf(input: Input, operator: Operator, voice: Voice): number | CalogError {
  if (input instanceof CalogError) return input;
  if (typeof input === "number") return input;
  const error = errorIn(input);
  if (error !== null) return cellError(refuse("argument-error", { argument: operator, given: error }).refusal, voice);
  if (typeof input === "boolean") return input ? 1 : 0;
  if (typeof input === "string") return cellError(refuse("formula-text", { given: input }).refusal, voice);
  const cell = rawCell(input);
  return typeof cell === "object" && cell?.kind === "date" ? cell.value : 0;
}

/** Two cells added, subtracted, multiplied or divided: in decimals, as people calculate amounts. */
export function calculated(operator: Operator, [left, right]: readonly Input[], voice: Voice): CellValue {
  const a = numberOf(left, operator, voice);
  if (a instanceof CalogError) return a;
  const b = numberOf(right, operator, voice);
  if (b instanceof CalogError) return b;
  if (operator === "/" && b === 0) return cellError(refuse("formula-divided").refusal, voice);
  const given = new Decimal(a);
  if (operator === "+") return given.plus(b).toNumber();
  if (operator === "-") return given.minus(b).toNumber();
  return (operator === "*" ? given.times(b) : given.div(b)).toNumber();
}
