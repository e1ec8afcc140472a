import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preProcessFile } from "typescript";
import { answerOfModule } from "./support/runModule";
import { sourcePaths } from "./support/sourceFiles";

const root = join(__dirname, "..");
const json = (name: string): unknown => JSON.parse(readFileSync(join(root, name), "utf8"));

interface Locked {
  readonly dev?: boolean;
  readonly license?: string;
}
const { packages } = json("package-lock.json") as { packages: Record<string, Locked> };
const { dependencies } = json("package.json") as { dependencies: Record<string, string> };
const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== "" && dev !== true);

/** Licences under which a copy may be passed on with a closed or an open work, the notice kept. */
const FREE = ["MIT", "Apache-2.0", "0BSD", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Unicode-DFS-2016", "Unicode-3.0"];

test("everything that ships may be passed on", () => {
  expect(shipped.length).toBeGreaterThan(50);
  expect(
    shipped.filter(([, { license = "" }]) => !FREE.includes(license)).map(([path, { license }]) => [path, license]),
  ).toEqual([]);
});

function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

test("src takes nothing but what ships: HyperFormula (GPL) and the other tools of development stay outside", () => {
  const known = new Set(Object.keys(dependencies));
  const taken = sourcePaths(join(root, "src")).flatMap((file) =>
    preProcessFile(readFileSync(file, "utf8")).importedFiles.map(({ fileName }) => fileName),
  );
  const used = new Set(taken.filter((name) => !/^(?:\.|node:)/.test(name)).map(packageOf));
  const outside = [...used].filter((name) => !known.has(name));
  expect(used.size).toBeGreaterThan(5);
  expect(outside).toEqual([]);
  // What only tests take is no part of what ships.
  expect([...known].filter((name) => !used.has(name))).toEqual([]);
});

describe("notices", () => {
  const noticesOf = (folders: readonly string[]) =>
    answerOfModule(`
      import { noticesText } from "./scripts/support/notices.mjs";
      let answer;
      try { answer = noticesText(${JSON.stringify(folders)}); } catch (error) { answer = { refused: error.message }; }
      console.log(JSON.stringify(answer));
    `);

  test("each package that ships has its name, its version and the whole text of its licence there", () => {
    const folders = shipped.map(([path]) => path);
    const notices = noticesOf(folders) as string;
    for (const [path] of shipped) {
      const { name, version } = json(`${path}/package.json`) as { name: string; version: string };
      expect(notices).toContain(`\n${name} ${version} (`);
      const texts = readdirSync(join(root, path)).filter((file) => /^(?:licen[cs]e|notice)/i.test(file));
      for (const file of texts) {
        const text = readFileSync(join(root, path, file), "utf8")
          .replace(/\r\n/g, "\n")
          .trim();
        expect([path, notices.includes(text)]).toEqual([path, true]);
      }
    }
    // One that names MIT and ships no text of it.
    expect(notices).toMatch(/Copyright \(c\) David Jerleke\n\nPermission is hereby granted/);
  });

  test("a package that ships no text of another licence is refused", () => {
    const folder = mkdtempSync(join(tmpdir(), "calog-notices-"));
    writeFileSync(join(folder, "package.json"), '{"name":"x","version":"1.0.0","license":"BSD-3-Clause"}');
    expect(noticesOf([folder])).toEqual({ refused: "x ships no text of its licence (BSD-3-Clause)." });
    rmSync(folder, { recursive: true });
  });

  test("Microsoft's office.js is the one exception, said so, with its terms beside it and in the notices", () => {
    const [folders, patterns, none] = answerOfModule(`
      import { officeJsFolders, officeJsPatterns } from "./scripts/support/siteFiles.mjs";
      console.log(JSON.stringify([officeJsFolders("local"), officeJsPatterns("local"), officeJsFolders("cdn")]));
    `) as [string[], { to: string }[], string[]];
    expect(none).toEqual([]);
    expect(FREE).not.toContain(packages["node_modules/@microsoft/office-js"]?.license);
    expect(noticesOf(folders)).toContain("MICROSOFT SOFTWARE LICENSE TERMS");
    expect(patterns.map(({ to }) => to)).toContain("office/LICENSE.md");
    const security = readFileSync(join(root, "docs", "security.md"), "utf8");
    expect(security).toMatch(/\| a licence that forbids .*OFFICE_JS=local`: Microsoft's office\.js.*Microsoft's terms/);
  });
});

test("the list of what ships has the name of the package, and office.js only where it ships", () => {
  const [hosted, local] = answerOfModule(`
    import { sbomText } from "./scripts/support/sbom.mjs";
    console.log(JSON.stringify(["cdn", "local"].map((choice) => JSON.parse(sbomText(choice)))));
  `) as { metadata: { component: { name: string } }; components: { name: string; version: string }[] }[];
  const listed = (list: typeof hosted) => list?.components.map(({ name }) => name) ?? [];
  const names = shipped.map(([path]) => path.replace(/^.*node_modules\//, ""));
  expect(hosted?.metadata.component.name).toBe("calog-addin");
  expect(new Set(listed(hosted))).toEqual(new Set(names));
  expect(listed(local).filter((name) => !listed(hosted).includes(name))).toEqual(["@microsoft/office-js"]);
});
