import { readFileSync } from "node:fs";
import { join } from "node:path";
import { preProcessFile } from "typescript";
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
