import type { RefusalCode } from "../../values";
import { readInput } from "../../conversion";
import type { Argument, Card, CardAnswer, Group, Input, Scalar } from "../../rules";
import { choiceCalled, parameterName, type Language } from "../../words";
import { codeOf } from "../cellError";
import type { Example, ExampleCell, ResultCell, Written } from "../exampleForm";
import { targetOf } from "./parameters";

// The worked example of a card as a formula: the same facts, written as each language writes them in a cell.

type Given = CardAnswer["example"]["inputs"][string];
type Cell = ExampleCell | Written;

const inEvery = (written: (language: Language) => string): Written => ({ written });

/** A text of the card as people type it in a cell. */
function typed(of: Scalar, text: string): Cell {
  switch (of.kind) {
    case "amount":
    case "count":
    case "year":
    case "decimal":
      return Number(text);
    case "month":
      return Number(text.replace("-", ""));
    case "day":
      return text.split("-").reverse().join("/");
    case "share":
    case "percent":
      return inEvery((language) => (language === "en" ? text : text.replace(".", ",")).replace(/%$/, " %"));
    case "choice":
      return inEvery((language) => choiceCalled(of.domain, text, language));
    case "yes-no":
    case "flag":
      return inEvery((language) => choiceCalled("flag", text, language));
    default:
      return text;
  }
}

/** Cells hold no words of one language: a choice stands as its own name there. */
const inCell = (of: Scalar, text: string): ExampleCell => {
  const written = typed(of, text);
  return typeof written === "object" ? text : written;
};

function groupCells(group: Group, text: string, name: string, card: Card): ExampleCell[] {
  const read = readInput({ kind: "list", of: group }, [text], name);
  if (!read.ok) throw new Error(`${card.id}: the example of ${name} cannot be read`);
  const separators = group.separators ?? [];
  let rest = text;
  return Object.values(group.fields).map((field, index, all) => {
    const separator = separators[index] ?? ":";
    const at = index === all.length - 1 ? -1 : rest.indexOf(separator);
    const part = at < 0 ? rest : rest.slice(0, at);
    rest = at < 0 ? "" : rest.slice(at + separator.length);
    return inCell(field, part);
  });
}

interface Cells {
  readonly rows: ExampleCell[][];
}

/** An argument of the formula; what needs cells is put below those of the arguments before it. */
function argumentOf(card: Card, argument: Argument, given: Given | undefined, cells: Cells): Example["inputs"][number] {
  if (given === undefined) return null;
  const { input: name, field } = targetOf(argument);
  const input = card.inputs[name];
  if (!input) throw new Error(`${card.id} has no input ${name}`);
  if (input.kind !== "list") {
    const of = input.kind === "group" && field !== undefined ? input.fields[field] : input;
    return of && of.kind !== "group" && typeof given === "string" ? typed(of, given) : null;
  }
  const entries = typeof given === "string" ? [given] : given;
  const { of } = input;
  const [only] = entries;
  if (of.kind !== "group" && only !== undefined && entries.length === 1) return typed(of, only);
  const rows = entries.map((entry) => (of.kind === "group" ? groupCells(of, entry, name, card) : [inCell(of, entry)]));
  const first = cells.rows.length + 2;
  cells.rows.push(...rows);
  const width = Math.max(...rows.map((row) => row.length));
  return { range: `A${first}:${String.fromCharCode(64 + width)}${first + rows.length - 1}` };
}

function settingText(input: Input, given: Given, language: Language): string {
  if (input.kind === "list" || input.kind === "group") return typeof given === "string" ? given : given.join("+");
  const written = typed(input, String(given));
  return typeof written === "object" ? written.written(language) : String(written);
}

function resultOf(result: CardAnswer["example"]["result"]): ResultCell[][] {
  if (typeof result !== "string") {
    const amounts = Object.values(result).filter((value): value is string => typeof value === "string");
    return [amounts.map(Number)];
  }
  const [, refused] = /^refused (.+)$/.exec(result) ?? [];
  return [[refused === undefined ? Number(result) : { error: codeOf({ code: refused as RefusalCode, data: {} }) }]];
}

/** The worked example of an answer as a formula. */
export function cardExample(card: Card, answer: CardAnswer): Example {
  const { inputs: given, result, source } = answer.example;
  const cells: Cells = { rows: [] };
  const asked = answer.function?.arguments ?? [];
  const inputs = asked.map((argument) =>
    argumentOf(card, argument, given[typeof argument === "string" ? argument : argument.one], cells),
  );
  const taken = new Set(asked.map((argument) => targetOf(argument).input));
  const chosen = Object.entries(given).filter(([name]) => !taken.has(name.split(".")[0] ?? ""));
  if (chosen.length > 0) {
    inputs.push(
      inEvery((language) =>
        chosen
          .map(([name, value]) => {
            const input = card.inputs[name];
            return `${parameterName(`${card.id}.${name}`, language)}=${input ? settingText(input, value, language) : ""}`;
          })
          .join("; "),
      ),
    );
  }
  while (inputs.at(-1) === null) inputs.pop();
  return { inputs, ...(cells.rows.length > 0 ? { cells: cells.rows } : {}), result: resultOf(result), source };
}
