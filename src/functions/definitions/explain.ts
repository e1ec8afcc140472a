import {
  monthCode,
  monthFromIso,
  plainStep,
  refuse,
  success,
  type ExplanationStep,
  type Refusal,
  type Result,
} from "../../values";
import { run } from "../call";
import { declare, type FunctionDeclaration, type Output, type OutputCell } from "../declare";
import type { Voice } from "../environment";
import { single, type Input } from "../input";
import { functionName, furtherArguments } from "../parameters";

/** Which figure of a step is its result: the first of these that it has. */
const RESULTS = [
  ...["amount", "coefficient", "to", "step", "years", "seniorityMonth"],
  ...["counted", "months", "month", "percentage", "expected", "verdict"],
];

function resultOf(step: ExplanationStep): string | number {
  const { data } = plainStep(step);
  const text = RESULTS.map((name) => data[name] ?? "").find((value) => value !== "") ?? "";
  const month = monthFromIso(text);
  if (month !== null) return monthCode(month);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Column of the result in a line. */
const RESULT = 2;

function lineOf(step: ExplanationStep, index: number, { language, sentences }: Voice): OutputCell[] {
  const { certaintyLabel, explanationLine, formatSource } = sentences;
  const { source, certainty, ...bare } = step;
  return [
    index + 1,
    explanationLine(bare, language),
    resultOf(step),
    source === undefined ? "" : formatSource(source, language),
    certainty === undefined ? "" : certaintyLabel(certainty, language),
  ];
}

/** The row asked about, where a function answers row by row: more rows at once are refused. */
function manyRows(found: FunctionDeclaration, inputs: readonly Input[]): Refusal | null {
  if (!found.isByRow) return null;
  const [first] = inputs;
  const [key, parameter] = found.parameters[0] ?? [];
  if (!Array.isArray(first) || first.length === 1) return null;
  return refuse("one-row-expected", {
    given: `EXPLAIN("${found.name}")`,
    argument: key ?? "",
    rows: first.length,
    expected: parameter?.columns ?? 0,
  }).refusal;
}

/**
 * Why there is no answer, as a text behind the steps that led there: the sentence of a cell error stays unseen in many
 * versions of Excel (office-js issues 4813 and 4971).
 */
function inText(steps: readonly ExplanationStep[], refusal: Refusal, voice: Voice): Result<Output> {
  const sentence = voice.sentences.functionErrorMessage(refusal, voice.language, Number.POSITIVE_INFINITY);
  const lines = steps.map((step, index) => lineOf(step, index, voice));
  return success([...lines, [lines.length + 1, sentence, "", "", ""]]);
}

/** A single answer that no step has as its result stands beside the last one, which leads to it. */
function showAnswer(lines: OutputCell[][], answer: Output): void {
  const rows = Array.isArray(answer) ? (answer as readonly (readonly OutputCell[])[]) : [[answer as OutputCell]];
  const [only] = rows[0] ?? [];
  const last = lines[lines.length - 1];
  const isOnly = rows.length === 1 && rows[0]?.length === 1;
  if (!last || !isOnly || only === undefined || typeof only === "object") return;
  const isShown = lines.some((line) => line[RESULT] === only);
  // The last figure of a text is what it rests on, not what it says.
  if (!isShown && (last[RESULT] === "" || typeof only !== "number")) last[RESULT] = only;
}

/** CALOG.EXPLAIN over the functions given: it runs them and shows what they did. */
export function explainOf(functions: readonly FunctionDeclaration[]): FunctionDeclaration {
  return declare({
    name: "EXPLAIN",
    parameters: { name: functionName, callArguments: furtherArguments },
    result: { type: "any", columns: 5 },
    body({ name, callArguments }, { environment }) {
      const found = functions.find((one) => one.name === name || one.alias === name);
      if (!found) return inText([], refuse("function-unknown", { given: name }).refusal, environment);
      if (!found.isExplained) return inText([], refuse("nothing-to-explain", { given: name }).refusal, environment);
      const inputs = callArguments.map(single);
      const refused = manyRows(found, inputs);
      if (refused) return inText([], refused, environment);
      const steps: ExplanationStep[] = [];
      const output = run(found, inputs, environment, steps);
      if (!output.ok) return inText(steps, output.refusal, environment);
      const { value } = output;
      const row = Array.isArray(value) ? ((value[0] ?? []) as readonly OutputCell[]) : [value as OutputCell];
      const [barred] = row.filter((cell) => typeof cell === "object");
      if (barred?.kind === "cannot") return inText(steps, barred.refusal, environment);
      const lines = steps.map((step, index) => lineOf(step, index, environment));
      showAnswer(lines, value);
      const { language, sentences } = environment;
      if (barred) lines.push([lines.length + 1, sentences.notDueMessage(barred, language), "", "", ""]);
      // A row with nothing in it has no reasoning, and an answer has at least one line.
      return success(lines.length > 0 ? lines : [["", "", "", "", ""]]);
    },
  });
}
