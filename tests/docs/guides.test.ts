import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { DEFAULT_ENVIRONMENT, evaluateFormula } from "../../src/functions";
import { answerOfModule } from "../support/runModule";

const root = join(__dirname, "..", "..");
const [fr, nl] = (["fr", "nl"] as const).map((language) =>
  readFileSync(join(root, "docs", `guide-${language}.md`), "utf8"),
) as [string, string];
const GUIDES = [
  ["fr", fr],
  ["nl", nl],
] as const;
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = ""]) => one);

test.each(GUIDES)("what the guide in %s writes in bold stands on the screens", (language, text) => {
  const words = JSON.parse(readFileSync(join(root, "locales", `${language}.json`), "utf8")) as Record<string, string>;
  const said = Object.entries(words)
    .filter(([key]) => key.startsWith("pane."))
    .map(([, word]) => word.replace(/\u00a0/g, " "));
  const named = found(text, /\*\*([^*]+)\*\*/g);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !said.includes(name))).toEqual([]);
});

test.each(GUIDES)("the pictures of the guide in %s are there", (_, text) => {
  const pictures = found(text, /!\[[^\]]+\]\(([^)]+)\)/g);
  expect(pictures).toHaveLength(5);
  expect(pictures.filter((path) => !existsSync(join(root, "docs", path)))).toEqual([]);
});

test("both guides go the same way", () => {
  const shape = (text: string) => text.split("\n").flatMap((line) => /^(?:#+|!|\||\d\.|-)/.exec(line)?.[0] ?? []);
  expect(shape(nl)).toEqual(shape(fr));
});

test.each(GUIDES)("the formulas of the guide in %s give what it says", (_, text) => {
  const rows = [...text.matchAll(/^\| [^|]+ \| `([^`]+)` \| ([^|]+) \|$/gm)].map(([, formula, answer]) => [
    formula,
    answer,
  ]);
  expect(rows).toHaveLength(4);
  for (const [formula = "", answer = ""] of rows.slice(0, 3)) {
    const given = evaluateFormula(formula, {
      environment: DEFAULT_ENVIRONMENT,
      sheet: "S",
      cellAt: () => null,
      rowCount: () => 0,
    });
    expect([formula, typeof given === "number" ? String(given).replace(".", ",") : given]).toEqual([formula, answer]);
  }
});

test("the guides are pages of help, with their pictures", () => {
  const [names, page] = answerOfModule(`
    import { guideFiles } from "./scripts/support/guidePages.mjs";
    const files = guideFiles(".", { page: (language, title, body) => title + body, escaped: (text) => text.replaceAll("<", "&lt;") });
    console.log(JSON.stringify([[...files.keys()], files.get("help/guide-nl.html")]));
  `) as [string[], string];
  expect(names.filter((name) => name.endsWith(".html"))).toEqual(["help/guide-fr.html", "help/guide-nl.html"]);
  expect(page).toContain("<h2>Controleren</h2>");
  expect(page).toContain('<img src="guide/nl-check.png" alt="Een geopende vaststelling');
  expect(page).toContain("<li><strong>Werkmap controleren</strong>: elke rij is OK");
  expect(page).not.toMatch(/\*\*|\]\(|^[|#]/m);
  for (const picture of found(page, /<img src="([^"]+)"/g)) expect(names).toContain(`help/${picture}`);
});

describe("deploying", () => {
  const pages = ["deploy.md", "deploy-fr.md", "deploy-nl.md"].map((name) =>
    readFileSync(join(root, "docs", name), "utf8"),
  );
  const blocks = (text: string, kind: string) => found(text, new RegExp(`\`\`\`${kind}\\n([^\`]+)\`\`\``, "g"));

  test("the examples are the same in three languages, and set the headers that the page asks for", () => {
    for (const kind of ["nginx", "xml"]) {
      const [english = [], ...others] = pages.map((text) => blocks(text, kind));
      expect(english).toHaveLength(1);
      expect(others).toEqual([english, english]);
      const [example = ""] = english;
      expect(example).toMatch(/Access-Control-Allow-Origin"? (?:value=)?"\*"/);
      expect(example).toMatch(/Cache-Control"? (?:value=)?"no-cache"/);
      expect(example).not.toMatch(/add(?:_header| name=)\s*"?X-Frame-Options/);
    }
  });

  test("the IIS example is one that a parser reads", () => {
    const [example = ""] = blocks(pages[0] ?? "", "xml");
    const { configuration } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(example) as {
      configuration: { "system.webServer": { httpProtocol: { customHeaders: { add: { name: string }[] } } } };
    };
    const { add } = configuration["system.webServer"].httpProtocol.customHeaders;
    expect(add.map(({ name }) => name)).toEqual([
      "Cache-Control",
      "X-Content-Type-Options",
      "Access-Control-Allow-Origin",
    ]);
  });

  // Field case Q: office-js-docs-pr issue 1920, office-js issue 925, and what Office itself keeps of functions.
  test.each([0, 1, 2])("page %i says what Excel needs of the server, and when a change is seen", (index) => {
    const page = pages[index] ?? "";
    const [head = "", ...rows] = page.split("\n").filter((line) => line.startsWith("| `") || line.includes("X-Frame"));
    const table = [head, ...rows].join("\n");
    expect(table).toMatch(/`Access-Control-Allow-Origin: \*`[^|]*`functions\*\.json`[^|]*`icons\/\*`/);
    expect(table).toMatch(/`X-Frame-Options`[^|]*`frame-ancestors`[^|]*`taskpane\.html`/);
    expect(table).toMatch(/`Cache-Control: no-cache`[^|]*`taskpane\.html`[^|]*`functions\.js`[^|]*`functions\*\.json`/);
    expect(table).toMatch(/`application\/json`[^|]*`text\/javascript`/);
    const said = page.replace(/\s+/g, " ");
    const sentence = /\*\*[^*]*`<Version>`[^*]*\*\*.*?24 (?:hours|heures|uur).*?`#N[A-Z]+\?`/.exec(said)?.[0] ?? "";
    expect(sentence).toMatch(/cache/);
    expect(sentence.length).toBeLessThan(700);
    expect(said).toMatch(/1\.0\.0\.0/);
    expect(said).toContain("iPad");
  });

  test("the version of Node is the one that the package asks for", () => {
    const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { engines: { node: string } };
    const needed = engines.node.replace(">=", "");
    expect(pages.filter((text) => !text.includes(`Node ${needed}`))).toEqual([]);
  });
});
