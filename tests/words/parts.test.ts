import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { transformSync } from "@swc/core";
import { LANGUAGES } from "../../src/words";
import { answerOfModule } from "../support/runModule";

const src = join(__dirname, "..", "..", "src");
/** What these name is answered by a worker, in words made there. */
const IN_WORKERS = /^taskpane\/desk\//;
/** The doors of `words` that say nothing but what a page says itself. */
const OF_A_PAGE = new Set([
  "hasWords",
  "LANGUAGES",
  "languageFrom",
  "loadPageWords",
  "refusalMessage",
  "say",
  "sayAlways",
  "severityLabel",
  "verdictLabel",
]);

function pathOf(from: string, name: string): string | null {
  const base = join(dirname(from), name);
  return [`${base}.ts`, `${base}.tsx`, join(base, "index.ts")].find(existsSync) ?? null;
}

/** Files of the pane and the page that a page runs itself, and what each takes of `words`. */
function filesOfPages(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const open = [join(src, "workbench/main.tsx"), join(src, "taskpane/page/main.tsx")];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    const text = readFileSync(path, "utf8").replace(/new URL\("[^"]+"/g, "");
    const words: string[] = [];
    found.set(path, words);
    for (const [, what = "", from] of text.matchAll(/(?:import|export) ([^;]*?) ?from "([^"]+)"/g)) {
      if (what.startsWith("type ") || from === undefined || !from.startsWith(".")) continue;
      const names = what
        .replace(/[{}]/g, "")
        .split(",")
        .map((name) => name.trim());
      const values = names.filter((name) => name !== "" && !name.startsWith("type "));
      if (/\/words$/.test(from)) words.push(...values.map((name) => name.split(" ")[0] ?? ""));
      const next = values.length > 0 ? pathOf(path, from) : null;
      if (next && isOfPage(next)) open.push(next);
    }
    for (const [, from = ""] of text.matchAll(/import\("(\.[^"]+)"\)|import "(\.[^"]+)"/g)) {
      const next = pathOf(path, from);
      if (next && isOfPage(next)) open.push(next);
    }
  }
  return found;
}

const isOfPage = (path: string): boolean => {
  const name = relative(src, path);
  return /^(?:taskpane|workbench)\//.test(name) && !IN_WORKERS.test(name);
};

/** Keys of the two parts that rows, rules and functions are said with. */
function parts(): { readonly page: readonly string[]; readonly others: readonly string[] } {
  return answerOfModule(
    `import { keysOfPage, readLocales } from "./scripts/build-messages.mjs";
     const messages = readLocales().fr;
     const page = keysOfPage(messages);
     const others = Object.keys(messages).filter((key) => !page.has(key));
     console.log(JSON.stringify({ page: [...page], others }));`,
  ) as { page: string[]; others: string[] };
}

describe("the words of a language come in parts", () => {
  const files = filesOfPages();

  test("a page says nothing itself but words of its own part", () => {
    expect(files.size).toBeGreaterThan(100);
    expect([...files].flatMap(([, names]) => names).filter((name) => !OF_A_PAGE.has(name))).toEqual([]);
    const { page, others } = parts();
    const said = [...files.keys()].flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(/\bsay\(\s*["`]([^"`$]+)/g)].map(([, key = ""]) => key),
    );
    expect(said.length).toBeGreaterThan(40);
    for (const key of said) {
      expect(page.filter((one) => one.startsWith(key))).not.toEqual([]);
      expect(others.filter((one) => one.startsWith(key))).toEqual([]);
    }
  });

  test.each(LANGUAGES)("no part of %s is larger than 40 KB", (language) => {
    for (const part of ["", "Reasons", "Commands"]) {
      const text = readFileSync(join(src, "words", "generated", `${language}${part}.ts`), "utf8");
      const { code } = transformSync(text, { jsc: { parser: { syntax: "typescript" } }, minify: true });
      expect(gzipSync(code).length).toBeLessThanOrEqual(40_000);
    }
  });
});
