import { mayBeAbsent, readInputs, type Problem, type RawEntry, type RawInputs } from "../../conversion";
import { annexItems, isPjpolScale } from "../../law";
import {
  basisOf,
  DECLARED,
  type AnyFound,
  type AnyInputs,
  type Card,
  type CardAnswer,
  type Declared,
  type FirstValue,
  type Group,
  type Input,
  type Scalar,
} from "../../rules";
import { formatCents, formatMonth, refuse, yearOf, type AnyMoney, type Explained, type Month } from "../../values";
import { explained, refusedAnswer } from "../answer";
import type { MemberDetail } from "../memberTypes";
import type { EnteredFacts } from "./facts";
import { CLASSES, situationOf } from "./fields";
import type { FormAnswer, FormField, FormGroup, FormValue, MemberForm } from "./form";
import type { FieldType } from "./facts";

/** What the workbook tells about a fact, as a person would write it. */
const FIRST_VALUES: Readonly<Record<FirstValue, (detail: MemberDetail) => string | null>> = {
  on: ({ on }) => formatMonth(on),
  year: ({ on }) => String(yearOf(on)),
  level: ({ identity }) => identity.level,
  class: classOf,
  "level-or-class": (detail) => (detail.identity.level === "A" ? classOf(detail) : detail.identity.level),
  contract: ({ identity }) => (identity.status === "C" ? "indefinite-full-time" : "statutory"),
  police: ({ identity }) => (identity.zone.toLowerCase().startsWith("fed") ? "federal" : "local"),
  paid: (detail) => amountOf(situationOf(detail).paid),
  salary: (detail) => amountOf(situationOf(detail).pairs[0]?.amount),
  scale: (detail) => heldPair(detail)?.scale ?? null,
  seniority: (detail) => {
    const since = heldPair(detail)?.seniorityMonth ?? null;
    return since === null ? null : formatMonth(since);
  },
};

function classOf({ identity, careerScale }: MemberDetail): string | null {
  return CLASSES.find((one) => identity.level === "A" && one === careerScale.slice(0, 2)) ?? null;
}

function amountOf(paid: Explained<{ readonly cents: AnyMoney }> | undefined): string | null {
  return paid?.kind === "amount" ? formatCents(paid.amount.cents) : null;
}

function heldPair(detail: MemberDetail) {
  const [held] = situationOf(detail).pairs;
  return held !== undefined && isPjpolScale(held.scale) ? held : null;
}

const TYPES: Readonly<Partial<Record<Scalar["kind"], FieldType>>> = {
  count: "whole",
  decimal: "number",
  flag: "yes",
  "yes-no": "choice",
  item: "choice",
};

/** The values of a choice, and the words that they have. */
function choicesOf(of: Scalar): Pick<FormField, "choices" | "domain"> {
  if (of.kind === "choice") return { choices: of.values, domain: of.domain };
  if (of.kind === "item") return { choices: annexItems(of.annex), domain: of.domain };
  return of.kind === "yes-no" ? { choices: ["yes", "no"], domain: "flag" } : {};
}

function fieldOf(name: string, of: Scalar, isOptional: boolean, initial: string | null | undefined): FormField {
  return {
    name,
    type: TYPES[of.kind] ?? (of.kind as FieldType),
    ...choicesOf(of),
    ...(isOptional && of.kind !== "flag" ? { isOptional: true } : {}),
    ...(initial === null || initial === undefined ? {} : { initial }),
  };
}

/** The one field of a list whose entries are single values. */
export const SINGLE = "entry";

function groupFields(of: Scalar | Group): FormField[] {
  if (of.kind !== "group") return [fieldOf(SINGLE, of, false, undefined)];
  return Object.entries(of.fields).map(([name, field]) =>
    fieldOf(name, field, field.optional === true || field.default !== undefined, field.default),
  );
}

/** A group that is not repeated stands among the fields, under the names `drawn.knowledge`. */
function fieldsOf([name, input]: readonly [string, Input], detail: MemberDetail): FormField[] {
  if (input.kind === "list") return [];
  if (input.kind === "group") return groupFields(input).map((field) => ({ ...field, name: `${name}.${field.name}` }));
  const first = input.first === undefined ? null : FIRST_VALUES[input.first](detail);
  const isOptional = mayBeAbsent(input) && input.default === undefined;
  return [fieldOf(name, input, isOptional, first ?? input.default)];
}

/** What a card asks, filled as far as the workbook tells. */
export function cardForm(card: Card, detail: MemberDetail): MemberForm {
  const inputs = Object.entries(card.inputs);
  const groups = inputs.flatMap(([name, input]): FormGroup[] =>
    input.kind === "list" ? [{ name, fields: groupFields(input.of) }] : [],
  );
  const fields = inputs.flatMap((one) => fieldsOf(one, detail));
  return { id: card.id, section: card.section, isOfCard: true, fields, groups };
}

/** What was entered, by input. */
function rawInputs({ inputs }: Card, { values, groups }: EnteredFacts): RawInputs {
  const raw = (name: string, input: Input): RawEntry | readonly RawEntry[] => {
    if (input.kind === "group") {
      return {
        fields: Object.fromEntries(Object.keys(input.fields).map((one) => [one, values[`${name}.${one}`] ?? null])),
      };
    }
    if (input.kind !== "list") return values[name] ?? null;
    const { of } = input;
    return (groups[name] ?? []).map((entry) => (of.kind === "group" ? { fields: entry } : (entry[SINGLE] ?? null)));
  };
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, raw(name, input)]));
}

/** What is wrong with the inputs, said of fields; a field is named by its card, so that its words are found. */
function refusalOf(card: Card, problem: Problem): FormAnswer {
  const called = (name: string, field?: string) => `${card.id}.${name}${field === undefined ? "" : `.${field}`}`;
  const field = called(problem.input, "field" in problem ? problem.field : undefined);
  const refused = (): ReturnType<typeof refuse> => {
    switch (problem.code) {
      case "missing":
      case "needed-with":
      case "one-of":
        return refuse("fact-missing", { field });
      case "invalid": {
        const type = problem.as.kind === "group" ? "text" : fieldOf("", problem.as, false, null).type;
        return refuse("fact-invalid", { field, type, given: problem.given });
      }
      case "error":
        return refuse("fact-invalid", { field, type: "text", given: problem.given });
      case "bounds":
        return refuse("fact-bounds", { field, given: problem.given, least: problem.least, most: problem.most });
      case "order":
        return refuse("fact-order", { field, other: called(problem.other) });
      case "too-early":
        return refuse("fact-too-early", { field, on: problem.on, from: problem.from });
      case "without":
      case "excluded":
        return refuse(`fact-${problem.code}`, { field, other: called(problem.other) });
    }
  };
  return { answer: refusedAnswer(refused().refusal), evidence: [] };
}

const PER = {
  monthly: "month-not-indexed",
  "monthly-indexed": "of-month",
  "annual-138.01": "year",
  "once-indexed": "once",
  once: "once",
} as const;

function shownOf(
  card: Card,
  answer: CardAnswer & { readonly given?: string },
  inputs: AnyInputs,
  found: AnyFound,
): FormValue {
  const { per, parts } = answer;
  const basis = basisOf(answer, inputs);
  if (parts) return { kind: "parts", card: card.id, parts, found: found as Readonly<Record<string, unknown>> };
  if (basis === "none") throw new Error(`${card.id} answers neither an amount nor parts`);
  if (basis === "bonus-months") return { kind: "bonus-months", months: found as number };
  return {
    kind: "amount",
    cents: found as Extract<FormValue, { kind: "amount" }>["cents"],
    per: basis !== "monthly" && per === "month" ? "month" : PER[basis],
    isIndexed: basis.endsWith("indexed"),
    ...(answer.given === undefined ? {} : { saidAs: `rule.${card.id}.instead.said` }),
  };
}

/** What a card answers to the facts entered, with the evidence that goes with it. */
export function answerCard({ card, answer, instead, evidence }: Declared, entered: EnteredFacts): FormAnswer {
  const raw = rawInputs(card, entered);
  const given = card.instead && raw[card.instead.given];
  const isInstead = given !== undefined && given !== null && given !== "";
  const read = readInputs(card, raw, isInstead);
  if (!read.ok) return refusalOf(card, read.problem);
  const asked = isInstead && card.instead ? card.instead : card.answer;
  const compute = isInstead && instead ? instead : answer;
  const outcome = explained((trace) => compute(read.value, trace));
  const on = read.value["on"] as Month | undefined;
  return {
    answer:
      outcome.kind === "amount" ? { ...outcome, amount: shownOf(card, asked, read.value, outcome.amount) } : outcome,
    evidence: on === undefined ? [] : (evidence?.(read.value, on) ?? []),
  };
}

export const declaredById: ReadonlyMap<string, Declared> = new Map(DECLARED.map((one) => [one.card.id, one]));
