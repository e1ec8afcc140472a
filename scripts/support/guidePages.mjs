// The guides of docs as pages of help, with their pictures.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Languages that have a guide. */
export const GUIDES = ["fr", "nl"];

/** Text of a line: bold, code and pictures; everything else is text. */
function inline(text, escaped) {
  return escaped(text)
    .replace(/!\[([^\]]*)\]\(([^)]*)\)/g, '<img src="$2" alt="$1" width="640">')
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/`([^`]+)`/g, "<code>$1</code>");
}

function table(lines, inner) {
  const cells = (line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => inner(cell.trim()));
  const [head, , ...rows] = lines;
  const row = (tag, line) =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join("")}</tr>`;
  return `<div class="scroll"><table>${row("th", head)}${rows.map((line) => row("td", line)).join("")}</table></div>`;
}

function list(lines, inner) {
  const tag = lines[0].startsWith("-") ? "ul" : "ol";
  const items = lines
    .join("\n")
    .split(/^(?:-|\d+\.) /m)
    .slice(1);
  return `<${tag}>${items.map((item) => `<li>${inner(item.replace(/\s+/g, " ").trim())}</li>`).join("")}</${tag}>`;
}

/** The part of Markdown that the guides use, as HTML. */
export function htmlOf(markdown, escaped) {
  const inner = (text) => inline(text, escaped);
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const lines = block.split("\n");
      const heading = /^(#+) (.*)$/.exec(block);
      if (heading) return `<h${heading[1].length}>${inner(heading[2])}</h${heading[1].length}>`;
      if (block.startsWith("|")) return table(lines, inner);
      if (/^(?:- |\d+\. )/.test(block)) return list(lines, inner);
      return `<p>${inner(lines.join(" "))}</p>`;
    })
    .join("\n");
}

/**
 * The guides and their pictures, by path of the site.
 *
 * @param {string} root - folder of the project
 * @param {{ page: (language: string, title: string, body: string) => string, escaped: (text: string) => string }} shell
 * @returns {Map<string, string | Buffer>}
 */
export function guideFiles(root, { page, escaped }) {
  const files = new Map();
  for (const language of GUIDES) {
    const markdown = readFileSync(join(root, "docs", `guide-${language}.md`), "utf8");
    const [, title] = /^# (.*)$/m.exec(markdown);
    files.set(`help/guide-${language}.html`, page(language, `CALog – ${title}`, htmlOf(markdown, escaped)));
  }
  const pictures = join(root, "docs", "guide");
  for (const name of readdirSync(pictures)) files.set(`help/guide/${name}`, readFileSync(join(pictures, name)));
  return files;
}
