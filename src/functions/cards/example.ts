import { splitGroup } from "../../conversion";
import { isRefused, type Argument, type Card, type CardAnswer, type Group, type Input, type Scalar } from "../../rules";
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
      if (/^\d+$/.test(text)) return Number(text);
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
  if (text === "") return text;
  const written = typed(of, text);
  return typeof written === "object" ? text : written;
};

/** A field that is not written is an empty cell. */
function groupCells(group: Group, text: string, name: string, card: Card): ExampleCell[] {
  const parts = splitGroup(group, text);
  if (!parts) throw new Error(`${card.id}: the example of ${name} cannot be read`);
  return Object.entries(group.fields).map(([field, of]) => {
    const part = parts[field] ?? "";
    return inCell(of, typeof part === "string" ? part : "yes");
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
    if (typeof given !== "string") return null;
    if (input.kind !== "group") return typed(input, given);
    const of = input.fields[field ?? ""];
    const text = splitGroup(input, given)?.[field ?? ""];
    return of && typeof text === "string" ? typed(of, text) : null;
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

function resultOf({ example: { result }, function: asked }: CardAnswer): ResultCell[][] {
  if (typeof result === "string") return [[Number(result)]];
  if (isRefused(result)) return [[{ error: codeOf({ code: result.refused, data: {} }) }]];
  const given = Object.entries(result).filter(([name]) => asked?.parts?.includes(name) ?? true);
  return [
    given
      .map(([, value]) => value)
      .filter((value) => typeof value === "string")
      .map(Number),
  ];
}

/** The worked example of an answer as a formula. */
export function cardExample(card: Card, answer: CardAnswer): Example {
  const { inputs: given, source } = answer.example;
  const cells: Cells = { rows: [] };
  const asked = answer.function?.arguments ?? [];
  const inputs = asked.map((argument) => {
    const either = typeof argument !== "string" && "either" in argument ? argument.either : null;
    const own = either?.find((name) => given[name] !== undefined) ?? argument;
    return argumentOf(card, own, given[targetOf(own).input], cells);
  });
  const taken = new Set(
    asked.flatMap((one) => (typeof one !== "string" && "either" in one ? one.either : [targetOf(one).input])),
  );
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
  return { inputs, ...(cells.rows.length > 0 ? { cells: cells.rows } : {}), result: resultOf(answer), source };
}
