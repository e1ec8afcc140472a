import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { sourcePaths } from "./support/sourceFiles";

const root = join(__dirname, "..");
const src = join(root, "src");
const directions = JSON.parse(
  readFileSync(join(root, "scripts", "support", "import-directions.json"), "utf8"),
) as Record<string, readonly string[]>;

interface Import {
  readonly file: string;
  readonly name: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const found = text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"|new URL\("([^"]+)", import\.meta\.url\)/g);
  return [...found].map((match) => ({ file, name: match[1] ?? match[2] ?? "" }));
}

const all = sourcePaths(src).flatMap(importsOf);
const folderOf = (path: string): string => relative(src, path).split(sep)[0] ?? "";
const shown = ({ file, name }: Import): string => `${relative(root, file)} imports ${name}`;

describe("imports go one way", () => {
  test("every folder of src has its directions, and nothing else lies there", () => {
    const folders = readdirSync(src).filter((name) => statSync(join(src, name)).isDirectory());
    expect(folders.filter((name) => !(name in directions))).toEqual([]);
  });

  test("every folder of src says in a few lines what lives there", () => {
    const lines = Object.keys(directions).map((folder) => {
      const path = join(src, folder, "README.md");
      return [folder, existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n").length : 0] as const;
    });
    expect(lines.filter(([, count]) => count === 0 || count > 15)).toEqual([]);
  });

  test("no folder imports one it may not", () => {
    const wrong = all.filter(({ file, name }) => {
      if (!name.startsWith(".")) return false;
      const target = resolve(dirname(file), name);
      if (!target.startsWith(src + sep)) return false;
      const [from, to] = [folderOf(file), folderOf(target)];
      return from !== to && !(directions[from] ?? []).includes(to);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test("a folder is entered by its door", () => {
    const wrong = all.filter(({ file, name }) => {
      if (!name.startsWith(".")) return false;
      const target = resolve(dirname(file), name);
      const to = folderOf(target);
      if (!target.startsWith(src + sep) || folderOf(file) === to || to === "taskpane" || to === "workbench")
        return false;
      // Doors of their own: file/disk alone knows the disk and stays out of what runs in a browser, file/tables is loaded
      // when somebody supplies a table, its readLines reads what a page pastes, law/version says which law data a page's
      // worker holds to a page that holds none.
      const doors = [
        ["file", "disk"],
        ["file", "tables"],
        ["file", "tables", "readLines"],
        ["law", "version"],
      ].map((door) => join(src, ...door));
      return target !== join(src, to) && !doors.includes(target);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test("no file imports itself by way of others, by types alone neither", () => {
    const paths = new Set(sourcePaths(src));
    const targets = (file: string): string[] =>
      all
        .filter((one) => one.file === file && one.name.startsWith("."))
        .map(({ name }) => resolve(dirname(file), name))
        .flatMap((base) =>
          [".ts", ".tsx", `${sep}index.ts`].map((end) => base + end).filter((path) => paths.has(path)),
        );
    // What imports nothing that is left cannot stand in a circle, and is left out in turn.
    let left = new Map([...paths].map((file) => [file, targets(file)]));
    for (let before = Infinity; left.size < before;) {
      before = left.size;
      const known = left;
      left = new Map([...known].filter(([, names]) => names.some((name) => known.has(name))));
    }
    expect([...left.keys()].map((file) => relative(root, file))).toEqual([]);
  });
});

// Decision 0009: everything else is made from the card of its rule.
test("what asks for the facts of a rule by hand says why", () => {
  const asks: Readonly<Record<string, RegExp>> = {
    "functions/definitions": /\bdeclare\(\{/,
    "member/forms": /: FormRule\b/,
    cli: /^(?=[\s\S]*\bgivenOptions\b)(?=[\s\S]*import \{[^}]*\} from "(?:\.\.\/)+rules")/,
  };
  const cards = ["cli/allowance/allowanceCommand.ts"];
  const noRule = ["functions/definitions/explain.ts", "functions/definitions/version.ts"];
  const wrong = Object.entries(asks).flatMap(([folder, asking]) =>
    sourcePaths(join(src, folder)).filter((file) => {
      const text = readFileSync(file, "utf8");
      const isOther = [...cards, ...noRule].includes(relative(src, file));
      return !isOther && asking.test(text) && !text.includes("By hand");
    }),
  );
  expect(wrong.map((file) => relative(root, file))).toEqual([]);
});

test("the top level is what the user asked for", () => {
  for (const name of [
    "src",
    "assets",
    "tests",
    "webpack.config.js",
    "package.json",
    "tsconfig.json",
    "manifest.xml",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "docs",
  ]) {
    expect([name, existsSync(join(root, name))]).toEqual([name, true]);
  }
});
