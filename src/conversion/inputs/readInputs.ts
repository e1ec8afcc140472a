import type { AnyInputs, Card, Group, GroupField, Input, Moment, Scalar } from "../../rules";
import { figureBegins } from "../../law";
import type { Month } from "../../values";
import type { RawCell } from "../cell";
import { cellText } from "../cellText";
import { splitGroup, type RawGroup } from "./group";
import { brokenBounds, readScalar } from "./scalar";

/** What stands for an input: a cell or text, the entries of a list, or the fields of a group; null and absent are nothing. */
export type RawEntry = RawCell | { readonly fields: RawGroup };
export type RawInputs = Readonly<Record<string, RawEntry | readonly RawEntry[] | undefined>>;

/** Why the inputs cannot be used; each surface names them in its own way. */
export type Problem =
  | { readonly code: "missing"; readonly input: string; readonly field?: string }
  | {
      readonly code: "invalid";
      readonly input: string;
      readonly field?: string;
      readonly given: string;
      readonly as: Scalar | Group;
    }
  | { readonly code: "error"; readonly input: string; readonly given: string }
  | {
      readonly code: "bounds";
      readonly input: string;
      readonly field?: string;
      readonly given: string;
      readonly least: number;
      readonly most: number;
    }
  /** Needed because the other one is given. */
  | { readonly code: "needed-with"; readonly input: string; readonly other: string }
  /** Given, and means nothing without the other one. */
  | { readonly code: "without"; readonly input: string; readonly other: string }
  | { readonly code: "excluded"; readonly input: string; readonly other: string }
  /** Given for a month in which the rule knows nothing of it yet. */
  | { readonly code: "too-early"; readonly input: string; readonly on: Month; readonly from: Month }
  | { readonly code: "one-of"; readonly input: string; readonly inputs: readonly string[] }
  /** `input` (or a field of it) comes after `other`, an input or a field of one (`absence.last`), which it may not. */
  | { readonly code: "order"; readonly input: string; readonly other: string; readonly field?: string };

type Reading = { readonly ok: true; readonly value: AnyInputs } | { readonly ok: false; readonly problem: Problem };
type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

const fail = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem });
const isNothing = (cell: RawEntry | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
const isGroupCells = (entry: RawEntry): entry is { readonly fields: RawGroup } =>
  typeof entry === "object" && entry !== null && "fields" in entry;

function scalarOf(scalar: Scalar, cell: RawCell, input: string, field?: string): Read<unknown> {
  const at = { input, ...(field === undefined ? {} : { field }) };
  if (typeof cell === "object" && cell?.kind === "unreadable") return fail({ code: "error", input, given: cell.text });
  const value = readScalar(scalar, cell);
  if (value === null) return fail({ code: "invalid", ...at, given: cellText(cell), as: scalar });
  const bounds = brokenBounds(scalar, value);
  return bounds ? fail({ code: "bounds", ...at, given: cellText(cell), ...bounds }) : { ok: true, value };
}

function fieldOf(field: GroupField, cell: RawCell | undefined, input: string, name: string): Read<unknown> {
  const given = isNothing(cell) ? field.default : cell;
  if (given !== undefined && given !== null) return scalarOf(field, given, input, name);
  if (field.kind === "flag") return { ok: true, value: false };
  return field.optional ? { ok: true, value: undefined } : fail({ code: "missing", input, field: name });
}

function groupOf(group: Group, entry: RawEntry, input: string): Read<unknown> {
  const cells = isGroupCells(entry) ? entry.fields : splitGroup(group, cellText(entry));
  const unreadable = (): Read<never> =>
    fail({ code: "invalid", input, given: isGroupCells(entry) ? "" : cellText(entry), as: group });
  if (!cells) return unreadable();
  const found: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(group.fields)) {
    const one = fieldOf(field, cells[name], input, name);
    // A text is wrong as a whole, unless what it says is only too much.
    if (!one.ok) return isGroupCells(entry) || one.problem.code === "bounds" ? one : unreadable();
    if (one.value !== undefined) found[name] = one.value;
  }
  const [first = "", last = ""] = group.order ?? [];
  if (group.order && (found[first] as number) > (found[last] as number)) {
    return isGroupCells(entry) ? fail({ code: "order", input, field: first, other: `${input}.${last}` }) : unreadable();
  }
  return { ok: true, value: found };
}

const entryOf = (of: Scalar | Group, entry: RawEntry, input: string): Read<unknown> =>
  of.kind === "group"
    ? groupOf(of, entry, input)
    : isGroupCells(entry)
      ? fail({ code: "invalid", input, given: "", as: of })
      : scalarOf(of, entry, input);

const isNothingAtAll = (entry: RawEntry): boolean =>
  isGroupCells(entry) ? Object.values(entry.fields).every(isNothing) : isNothing(entry);

/** One input; undefined where nothing is given and nothing stands in. */
export function readInput(input: Input, raw: RawInputs[string], name: string): Read<unknown> {
  if (input.kind === "list") {
    const entries = [raw ?? null].flat().filter((entry): entry is RawEntry => !isNothingAtAll(entry));
    const values: unknown[] = [];
    for (const entry of entries) {
      const one = entryOf(input.of, entry, name);
      if (!one.ok) return one;
      values.push(one.value);
    }
    return { ok: true, value: values };
  }
  const given = raw === undefined || isNothingAtAll(raw as RawEntry) ? input.default : (raw as RawEntry);
  if (given !== undefined) return entryOf(input, given, name);
  return { ok: true, value: input.kind === "flag" ? false : undefined };
}

/** Whether something was said: a flag that is no, and an empty list, say nothing. */
const isGiven = (input: Pick<Input, "kind"> | undefined, value: unknown): boolean =>
  value !== undefined && !(input?.kind === "flag" && value === false) && !(Array.isArray(value) && value.length === 0);

/** Whether something was said of an input, or of a field of one of its entries (`supplement.municipal`). */
function isStated({ inputs }: Card, values: AnyInputs, place: string): boolean {
  const [name = "", field] = place.split(".");
  const input = inputs[name];
  const value = values[name];
  if (field === undefined || input?.kind !== "list" || input.of.kind !== "group") return isGiven(input, value);
  const of = input.of.fields[field];
  return (value as readonly AnyInputs[]).some((entry) => isGiven(of, entry[field]));
}

/** Whether nothing may stand for an input. */
export function mayBeAbsent(input: Input): boolean {
  if (input.needed) return false;
  if (input.kind === "flag" || input.kind === "list") return true;
  const { optional, neededWith, meansNothingWithout } = input;
  return input.default !== undefined || optional === true || (neededWith ?? meansNothingWithout) !== undefined;
}

function broken(card: Card, values: AnyInputs, raw: RawInputs, isInstead: boolean): Problem | null {
  const { inputs, oneOf = [], order = [], instead } = card;
  const has = (place: string): boolean => isStated(card, values, place);
  for (const [name, input] of Object.entries(inputs)) {
    const { neededWith, meansNothingWithout, excludes, oneMonth, knownSince, default: standing } = input;
    if (neededWith !== undefined && has(neededWith) && !has(name))
      return { code: "needed-with", input: name, other: neededWith };
    // A default says nothing of its own, not even where a form shows it.
    const isChosen = has(name) && raw[name] !== undefined && raw[name] !== null && raw[name] !== standing;
    if (meansNothingWithout !== undefined && isChosen && !has(meansNothingWithout))
      return { code: "without", input: name, other: meansNothingWithout };
    const on = values["on"] as Month | undefined;
    const from = knownSince !== undefined && has(name) ? figureBegins(knownSince) : null;
    if (from !== null && on !== undefined && on < from) return { code: "too-early", input: name, on, from };
    // What is asked once instead rests on several months.
    if (isInstead && instead && oneMonth && has(name)) return { code: "excluded", input: name, other: instead.given };
    const excluded = [excludes ?? []].flat().find(has);
    if (excluded !== undefined && has(name)) return { code: "excluded", input: name, other: excluded };
  }
  for (const names of oneOf) {
    const [one, other] = names.filter(has);
    if (one === undefined) return { code: "one-of", input: names[0] ?? "", inputs: names };
    if (other !== undefined) return { code: "excluded", input: one, other };
  }
  for (const [first, last] of order) {
    const laters = placesOf(values, last);
    if (placesOf(values, first).some((one) => laters.some((other) => !mayPrecede(one, other)))) {
      const [input = "", field] = first.split(".");
      return { code: "order", input, ...(field === undefined ? {} : { field }), other: last };
    }
  }
  return null;
}

type Place = number | Moment;

/** The days or months of an input, of every entry of a list, or of a field of them (`absence.last`). */
function placesOf(values: AnyInputs, path: string): Place[] {
  const [name = "", field] = path.split(".");
  return [values[name] ?? []]
    .flat()
    .map((value) => (field === undefined ? value : (value as AnyInputs)[field]) as Place | undefined)
    .filter((value) => value !== undefined);
}

/** Days and months may be the same; between two moments there is time. */
function mayPrecede(first: Place, last: Place): boolean {
  if (typeof first === "number" || typeof last === "number") return first <= last;
  return first.day < last.day || (first.day === last.day && first.minutes < last.minutes);
}

/**
 * The inputs of a card, or what is wrong with them: a fact that is given is used or refused, never dropped.
 *
 * @param isInstead - asked for the other answer of the card, which is not asked for a month
 */
export function readInputs(card: Card, raw: RawInputs, isInstead = false): Reading {
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(card.inputs)) {
    const one = readInput(input, raw[name], name);
    if (!one.ok) return one;
    const isNeeded = isInstead
      ? name === card.instead?.given || (!mayBeAbsent(input) && name !== "on")
      : !mayBeAbsent(input);
    if (isNeeded && !isGiven(input, one.value)) return fail({ code: "missing", input: name });
    if (one.value !== undefined) values[name] = one.value;
  }
  const problem = broken(card, values, raw, isInstead);
  return problem ? fail(problem) : { ok: true, value: values };
}
