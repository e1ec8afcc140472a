import type { KeysIn } from "../messages";
import { choiceCalled, choiceWords, formatSource, hasNumberCodes, parameterName, say, type Language } from "../words";
import type { FunctionDeclaration } from "./declare";
import { functionText, parameterMeaning } from "./declaredWords";
import type { Example, ResultCell, Said, Written } from "./exampleForm";
import { exampleNamed } from "./examples";
import { separatorsOf, writingOf } from "./formula";
import { namesOf } from "./declare";
import { escaped, page } from "./page";
import { FUNCTIONS } from "./registry";

/** A cell as people type it in the language. */
function typed(cell: ResultCell | Written, language: Language): string {
  if (typeof cell === "number") return String(cell).replace(".", separatorsOf(language).decimal);
  if (typeof cell === "boolean") return writingOf(language).truth[cell ? 1 : 0];
  if (typeof cell === "string") return cell;
  if ("written" in cell) return cell.written(language);
  if ("error" in cell) return cell.error;
  return "source" in cell ? formatSource(cell.source, language) : said(cell, language);
}

function said({ message }: Said, language: Language): string {
  return say(message as "function-help.title", language);
}

function isRange(input: Example["inputs"][number]): input is { readonly range: string } {
  return typeof input === "object" && input !== null && "range" in input;
}

/** The formula of an example, as the language writes it. */
export function exampleFormula(name: string, { inputs }: Example, language: Language): string {
  const written = inputs.map((input) => {
    if (input === null) return "";
    if (isRange(input)) return input.range;
    if (typeof input === "number") return typed(input, language);
    return `"${typed(input, language).replaceAll('"', '""')}"`;
  });
  return `=CALOG.${name}(${written.join(separatorsOf(language).argument)})`;
}

function table(rows: readonly (readonly ResultCell[])[], language: Language, caption: string): string {
  const cell = (value: ResultCell): string =>
    `<td${typeof value === "number" ? ' class="number"' : ""}>${escaped(typed(value, language))}</td>`;
  const lines = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n");
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption)}"><table>
<caption>${escaped(caption)}</caption>
${lines}
</table></div>`;
}

function syntaxOf({ name, parameters }: FunctionDeclaration, language: Language): string {
  const { argument } = separatorsOf(language);
  const names = parameters.map(([key, { optional, repeating }]) => {
    const written = parameterName(key, language);
    return repeating ? `[${written}${argument} …]` : optional ? `[${written}]` : written;
  });
  return `CALOG.${name}(${names.join(`${argument} `)})`;
}

function parameterTable(declaration: FunctionDeclaration, language: Language): string {
  const { parameters } = declaration;
  if (parameters.length === 0) return `<p>${escaped(say("function-help.noArguments", language))}</p>`;
  const lines = parameters.map(([key, { optional }]) => {
    const note = optional ? ` (${say("function-help.optional", language)})` : "";
    const description = `${parameterMeaning(declaration, key, language)}${note}`;
    return `<tr><th scope="row">${escaped(parameterName(key, language))}</th><td>${escaped(description)}</td></tr>`;
  });
  return `<div class="scroll"><table>
<tr><th scope="col">${say("function-help.argument", language)}</th><th scope="col">${say("function-help.meaning", language)}</th></tr>
${lines.join("\n")}
</table></div>`;
}

/** The words and numbers of the arguments that choose, and of the columns of a block that do. */
function choiceTables({ parameters }: FunctionDeclaration, language: Language): string {
  return parameters
    .flatMap(([key, { choices = [], choiceValues = [] }]) =>
      choices.map((choice, index) => {
        const called =
          choiceValues[index]?.map((value) => choiceCalled(choice, value, language)) ?? choiceWords(choice, language);
        const words = called.map((word) => `<li>${escaped(word)}</li>`);
        const list = hasNumberCodes(choice, choiceValues[index] ?? called) ? "ol" : "ul";
        return `<h3>${escaped(parameterName(key, language))}</h3>\n<${list}>${words.join("")}</${list}>`;
      }),
    )
    .join("\n");
}

/** The functions that CALOG.EXPLAIN knows, each with its page. */
function explainedList({ name }: FunctionDeclaration, language: Language): string {
  if (name !== "EXPLAIN") return "";
  const known = FUNCTIONS.filter(({ isExplained }) => isExplained);
  const items = known.map((one) => `<li><a href="${one.name}.html">${one.name}</a></li>`);
  return `<h2>${escaped(say("function-help.explained", language))}</h2>\n<ul>${items.join("")}</ul>`;
}

/** The settings that can be given by name. */
function settingTable(declaration: FunctionDeclaration, language: Language): string {
  const known = declaration.parameters.flatMap(([, { settings }]) => Object.keys(settings ?? {}));
  if (known.length === 0) return "";
  const lines = known.map(
    (key) =>
      `<tr><th scope="row">${escaped(parameterName(key, language))}</th><td>${escaped(parameterMeaning(declaration, key, language))}</td></tr>`,
  );
  return `<h3>${escaped(parameterName("settings", language))}</h3>
<div class="scroll"><table>
<tr><th scope="col">${say("function-help.setting", language)}</th><th scope="col">${say("function-help.meaning", language)}</th></tr>
${lines.join("\n")}
</table></div>`;
}

function exampleOf(name: FunctionDeclaration["name"], language: Language): string {
  const example = exampleNamed(name);
  const { cells, result, goesOn, source } = example;
  const ranges = example.inputs.filter(isRange).map(({ range }) => range);
  const range = ranges.join(", ");
  return [
    cells ? table(cells, language, `${say("function-help.cells", language)} ${range}`) : "",
    `<p><code>${escaped(exampleFormula(name, example, language))}</code></p>`,
    table(result, language, say("function-help.result", language)),
    goesOn ? `<p>${escaped(say("function-help.more", language))}</p>` : "",
    source.length === 0 ? "" : `<p><small>${escaped(formatSource(source, language))}</small></p>`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** The help page of one function. */
export function helpPage(declaration: FunctionDeclaration, language: Language): string {
  const { name } = declaration;
  const text = (key: KeysIn<"function-help">): string => escaped(say(`function-help.${key}`, language));
  const [, alias] = namesOf(declaration);
  const body = [
    `<p><a href="all.html">${text("title")}</a></p>`,
    `<h1>CALOG.${name}</h1>`,
    `<p>${escaped(functionText(declaration, "description", language))}</p>`,
    `<h2>${text("syntax")}</h2>`,
    `<p><code>${escaped(syntaxOf(declaration, language))}</code></p>`,
    alias === undefined ? "" : `<p>${text("alias")}: <code>CALOG.${alias}</code></p>`,
    `<h2>${text("arguments")}</h2>`,
    parameterTable(declaration, language),
    choiceTables(declaration, language),
    settingTable(declaration, language),
    `<p>${text("blanks")}</p>`,
    `<p>${text("workbench")}</p>`,
    explainedList(declaration, language),
    `<h2>${text("result")}</h2>`,
    `<p>${escaped(functionText(declaration, "result", language))}</p>`,
    `<h2>${text("example")}</h2>`,
    exampleOf(name, language),
    `<h2>${text("errors")}</h2>`,
    `<p><code>#VALUE!</code> ${text("valueError")}</p>`,
    `<p><code>#N/A</code> ${text("notAvailableError")}</p>`,
  ];
  return page(language, `CALOG.${name}`, body.filter((part) => part !== "").join("\n"));
}

/** The list of all functions, from which each page is reached. */
export function helpIndex(language: Language): string {
  const title = escaped(say("function-help.title", language));
  const lines = FUNCTIONS.map(
    (one) =>
      `<li><a href="${one.name}.html">CALOG.${one.name}</a>: ${escaped(functionText(one, "description", language))}</li>`,
  );
  return page(language, say("function-help.title", language), `<h1>${title}</h1>\n<ul>\n${lines.join("\n")}\n</ul>`);
}
