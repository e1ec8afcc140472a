// Which messages of the catalogues are said: read from the syntax of src, not from how the code behaves.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A variable part of a template text. */
const ANY = Symbol("any");

function filesUnder(folder, endings) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/]generated[\\/]/.test(path));
}

function textsOfData(value, texts) {
  if (typeof value === "string") texts.add(value);
  else if (value !== null && typeof value === "object")
    for (const [key, inner] of Object.entries(value)) {
      texts.add(key);
      textsOfData(inner, texts);
    }
}

/** `label("verdict")` of words/labels.ts makes `verdict.…`. */
function placeOfLabel(node) {
  if (!ts.isCallExpression(node) || node.expression.getText() !== "label") return null;
  const [place] = node.arguments;
  return place && ts.isStringLiteral(place) ? [`${place.text}.`, ANY] : null;
}

/** Every text, property name and template text of one source. */
function collect(source, { texts, templates }) {
  const addTemplate = (parts) => {
    // A text that begins with a variable, or with a name that no dot or hyphen ends, makes no key.
    if (parts[0] !== ANY && /\w[.-]/.test(parts[0])) templates.set(JSON.stringify(parts.map(String)), parts);
  };
  const visit = (node) => {
    if (ts.isStringLiteralLike(node)) texts.add(node.text);
    else if (ts.isTemplateExpression(node) || ts.isTemplateLiteralTypeNode(node))
      addTemplate([node.head.text, ...node.templateSpans.flatMap(({ literal }) => [ANY, literal.text])]);
    else if (node.name && ts.isIdentifier(node.name)) texts.add(node.name.text);
    const label = placeOfLabel(node);
    if (label) addTemplate(label);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

const nothing = () => ({ texts: new Set(), templates: new Map() });

/** What one source text says. */
export function wordsOfText(text, found = nothing(), path = "source.tsx") {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  collect(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind), found);
  return found;
}

/** What `src` says: texts, and template texts as their fixed parts with ANY between them. */
export function wordsOfSource(root) {
  const found = nothing();
  for (const path of filesUnder(join(root, "src"), [".ts", ".tsx"]))
    wordsOfText(readFileSync(path, "utf8"), found, path);
  for (const path of filesUnder(join(root, "src", "law", "data"), [".json"]))
    textsOfData(JSON.parse(readFileSync(path, "utf8")), found.texts);
  return found;
}

/** Whether a key is said: it stands as a text, or a template text makes it of parts that are said themselves. */
export function isSaid({ texts, templates }) {
  const known = new Map();
  const fits = (key, [part, ...rest]) => {
    if (part === undefined) return key === "";
    if (part !== ANY) return key.startsWith(part) && fits(key.slice(part.length), rest);
    for (let length = 1; length <= key.length; length += 1)
      if (fits(key.slice(length), rest) && said(key.slice(0, length))) return true;
    return false;
  };
  const said = (key) => {
    if (texts.has(key)) return true;
    let answer = known.get(key);
    if (answer === undefined) {
      known.set(key, false);
      const words = key.split(".");
      answer =
        [...templates.values()].some((parts) => fits(key, parts)) ||
        // A path such as `commitment.one`, put together of names that stand alone.
        (words.length > 1 && words.every((word) => texts.has(word)));
      known.set(key, answer);
    }
    return answer;
  };
  return said;
}

/** Keys that nothing in `src` says. The values of a choice are offered together, with the other words they are known by. */
export function unusedMessages(messages, root) {
  const keys = Object.keys(messages);
  const found = wordsOfSource(root);
  // `{rule, label, figure}` says the messages of the place `figure`.
  for (const [, place = ""] of Object.values(messages)
    .join("")
    .matchAll(/\{\w+, label, ([\w.-]+)\}/g))
    found.templates.set(place, [`${place}.`, ANY]);
  const said = isSaid(found);
  const isOffered = (key) => {
    const [, choice] = /^choice\.([^.]+)\./.exec(key) ?? [];
    return choice !== undefined && found.texts.has(choice);
  };
  return keys.filter((key) => !said(key) && !isOffered(key));
}
