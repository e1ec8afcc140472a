import { certaintyLabel, explanationLine, formatMonthCode, formatSource, type Language } from "../../texts";
import { refuse, success, type ExplanationStep, type Refusal } from "../../values";
import { run } from "../call";
import { declare, type FunctionDeclaration, type OutputCell } from "../declare";
import { single } from "../input";
import { functionName, furtherArguments } from "../parameters";

/** Which figure of a step is its result: the first of these that it has. */
const RESULTS = ["amount", "coefficient", "to", "step", "years", "seniorityMonth"] as const;

function resultOf({ data }: ExplanationStep): string | number {
  const text = RESULTS.map((name) => data[name] ?? "").find((value) => value !== "") ?? "";
  const shown = formatMonthCode(text);
  return /^-?\d+(?:\.\d+)?$/.test(shown) ? Number(shown) : shown;
}

function lineOf(step: ExplanationStep, index: number, language: Language): OutputCell[] {
  const { source, certainty, ...bare } = step;
  return [
    index + 1,
    explanationLine(bare, language),
    resultOf(step),
    source === undefined ? "" : formatSource(source, language),
    certainty === undefined ? "" : certaintyLabel(certainty, language),
  ];
}

function isRefusal(cell: OutputCell | undefined): cell is Refusal {
  return typeof cell === "object";
}

/** CALOG.EXPLAIN over the functions given: it runs them and shows what they did. */
export function explainOf(functions: readonly FunctionDeclaration[]): FunctionDeclaration {
  const explained = functions.filter(({ isExplained }) => isExplained).map(({ name }) => name);
  return declare({
    name: "EXPLAIN",
    parameters: { name: functionName, callArguments: furtherArguments },
    result: { type: "any", columns: 5 },
    body({ name, callArguments }, { environment, language }) {
      const found = functions.find((one) => one.name === name || one.alias === name);
      if (!found) return refuse("function-unknown", { given: name, known: explained });
      if (!found.isExplained) return refuse("nothing-to-explain", { given: name, known: explained });
      const inputs = callArguments.map(single);
      const takesRows = found.parameters.some(([, { columns }]) => columns !== undefined);
      if (takesRows && Array.isArray(inputs[0]) && inputs[0].length !== 1) return refuse("one-row-expected");
      const steps: ExplanationStep[] = [];
      const output = run(found, inputs, environment, steps);
      if (!output.ok) return output;
      const { value } = output;
      const [first] = Array.isArray(value) ? ((value[0] ?? []) as readonly OutputCell[]) : [];
      if (isRefusal(first)) return { ok: false, refusal: first };
      return success(steps.map((step, index) => lineOf(step, index, language)));
    },
  });
}
