// A change that does not compile can never be made by mistake: as Stryker's own TypeScript checker does, it is counted neither as
// killed nor as survived. One change of each file is looked at at a time, and what the types say of that file.
import { join, resolve } from "node:path";
import ts from "typescript";

const OPTIONS = { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true, incremental: false };

function optionsOf(root) {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return { ...options, ...OPTIONS, tsBuildInfoFile: undefined };
}

/** The source of a file with one of its changes. */
function changed(source, { location: { start, end }, replacement }) {
  const lines = source.split("\n");
  const offset = ({ line, column }) =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, column - 1);
  return source.slice(0, offset(start)) + replacement + source.slice(offset(end));
}

/** Files by path whose text can be replaced, as the compiler asks for them. */
function hostOf(root, texts) {
  const options = optionsOf(root);
  const versions = new Map();
  const host = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...texts.keys()],
    getScriptVersion: (path) => String(versions.get(path) ?? 0),
    getScriptSnapshot(path) {
      const text = texts.get(path) ?? ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
  };
  const replace = (path, text) => {
    texts.set(path, text);
    versions.set(path, (versions.get(path) ?? 0) + 1);
  };
  return { host, replace };
}

/** Marks the changes of a report that do not compile. */
export function markUncompiled(root, { files }) {
  const all = Object.entries(files).map(([file, { source, mutants }]) => ({
    path: resolve(root, file),
    source,
    mutants: mutants.filter(({ status }) => status !== "Ignored" && status !== "CompileError"),
  }));
  const { host, replace } = hostOf(root, new Map(all.map(({ path, source }) => [path, source])));
  const service = ts.createLanguageService(host, ts.createDocumentRegistry());
  const errorsOf = (path) => service.getSyntacticDiagnostics(path).length + service.getSemanticDiagnostics(path).length;
  for (const { path } of all) if (errorsOf(path) > 0) throw new Error(`${path} does not compile as it is`);
  const rounds = Math.max(...all.map(({ mutants }) => mutants.length));
  for (let round = 0; round < rounds; round++) {
    const now = all.filter(({ mutants }) => mutants[round]);
    for (const { path, source, mutants } of now) replace(path, changed(source, mutants[round]));
    for (const { path, mutants } of now) if (errorsOf(path) > 0) mutants[round].status = "CompileError";
    // Back to the source, so that no change of one round is seen in the next.
    for (const { path, source } of now) replace(path, source);
  }
}
