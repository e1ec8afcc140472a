// The notices that the licences of what is bundled ask for: licences.txt beside the pages, with the project's own licence.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const OWN_LICENCE = join(root, "LICENSE");
const LINE = "=".repeat(80);

/** The folder of the package that a module stands in; null for a module of the project. */
export function packageFolder(path) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0] ?? null;
}

/** The terms of MIT, as the project's own licence states them, for a package that names MIT and holds no text of it. */
function mitTerms({ name, author, repository }) {
  const holder = author?.name ?? author ?? repository?.url ?? name;
  const own = readFileSync(OWN_LICENCE, "utf8");
  return `MIT License\n\nCopyright (c) ${holder}\n\n${own.slice(own.indexOf("Permission is hereby granted"))}`;
}

function noticeOf(folder) {
  const described = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, version, license } = described;
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  if (files.length === 0 && license !== "MIT") throw new Error(`${name} ships no text of its licence (${license}).`);
  const texts =
    files.length > 0 ? files.map((file) => readFileSync(join(folder, file), "utf8")) : [mitTerms(described)];
  const text = texts.map((one) => one.replace(/\r\n/g, "\n").trim()).join("\n\n");
  return { title: `${name} ${version} (${license})`, text };
}

/** Every package once, those with the same words together. */
export function noticesText(folders) {
  const byText = new Map();
  for (const { title, text } of [...new Set(folders)].map(noticeOf))
    byText.set(text, (byText.get(text) ?? new Set()).add(title));
  const groups = [...byText].map(([text, titles]) => ({ text, titles: [...titles].sort() }));
  groups.sort((a, b) => (a.titles[0] < b.titles[0] ? -1 : 1));
  const head =
    "These pages hold CALog (LICENSE.txt) and the packages below, each under the terms that follow its name.";
  return [head, ...groups.map(({ titles, text }) => `${LINE}\n${titles.join("\n")}\n\n${text}`)].join("\n\n") + "\n";
}

/** A webpack plugin that writes the notices of what stands in its chunks, and of the lines that webpack itself adds. */
export class Notices {
  /** @param {string[]} others - folders of packages that are copied as they are */
  constructor(others) {
    this.others = others;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Notices", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Notices", stage }, () => {
        const modules = [...compilation.chunks].flatMap((chunk) => [
          ...compilation.chunkGraph.getChunkModulesIterable(chunk),
        ]);
        // A concatenated module holds the modules that were written into it.
        const paths = modules
          .flatMap((module) => module.modules ?? [module])
          .map((one) => one.nameForCondition() ?? "");
        const webpack = join(root, "node_modules", "webpack");
        const folders = [...paths.map(packageFolder).filter(Boolean), webpack, ...this.others];
        compilation.emitAsset("licences.txt", new sources.RawSource(noticesText(folders)));
        compilation.emitAsset("LICENSE.txt", new sources.RawSource(readFileSync(OWN_LICENCE, "utf8")));
      });
    });
  }
}
