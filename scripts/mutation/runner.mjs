// A test runner for Stryker: the tests of these folders, with Jest's own `test` and `expect`, in one process. Jest itself takes
// more than ten seconds a mutant here, this takes a fraction of one.
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { performance } from "node:perf_hooks";
import { PluginKind, commonTokens, declareClassPlugin } from "@stryker-mutator/api/plugin";
import { DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { Modules } from "./modules.mjs";

const require = createRequire(import.meta.url);
const circus = require("jest-circus");
const { expect } = require("expect");

/** Files of tests in the order of the paths, which are files or folders. */
function testFiles(root, paths) {
  return paths.flatMap((path) => {
    if (path.endsWith(".test.ts")) return [join(root, path)];
    if (!existsSync(join(root, path))) return [];
    const names = readdirSync(join(root, path), { recursive: true }).filter((name) => name.endsWith(".test.ts"));
    return names.sort().map((name) => join(root, path, name));
  });
}

const hooksOf = ({ hooks }, type) => hooks.filter((hook) => hook.type === type).map(({ fn }) => fn);

/** Tests of a block and of the blocks in it, in order, each with a name of its own and the blocks around it. */
function* testsOf(block, path, around = [block]) {
  for (const child of block.children) {
    const name = `${path} › ${child.name}`;
    if (child.type === "describeBlock") yield* testsOf(child, name, [...around, child]);
    else if (child.mode !== "skip" && child.mode !== "todo") yield { id: name, fn: child.fn, around };
  }
}

/** Runs tests as Jest does, with what is done before and after them. */
async function* run(tests) {
  const entered = new Set();
  const each = (around, type) => around.flatMap((block) => hooksOf(block, type));
  try {
    for (const { id, fn, around } of tests) {
      const fresh = around.filter((block) => !entered.has(block));
      for (const block of fresh) entered.add(block);
      const before = [...each(fresh, "beforeAll"), ...each(around, "beforeEach")];
      yield { id, begin: async () => (await failureOf([...before, fn])) ?? failureOf(each(around, "afterEach")) };
    }
  } finally {
    for (const block of entered) await failureOf(hooksOf(block, "afterAll"));
  }
}

class MutationRunner {
  static inject = [commonTokens.options];
  #root = process.cwd();
  #modules = new Modules(this.#root);
  #files;
  #leftOut;

  constructor(options) {
    const { tests, leftOut } = options.mutationRunner;
    this.#files = testFiles(this.#root, tests);
    this.#leftOut = leftOut;
    Object.assign(globalThis, { ...circus, expect, jest: { setTimeout: () => undefined } });
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** The tests of a file, loaded with fresh modules. */
  #collected(file) {
    circus.resetState();
    const path = relative(this.#root, file);
    this.#modules.load(join(this.#root, "tests/support/allWords.ts"));
    // Blocks are known to jest-circus by the events that `describe` and `test` send.
    this.#modules.load(file);
    const seen = new Map();
    const all = [...testsOf(circus.getState().rootDescribeBlock, path)].filter(({ id }) => !id.includes(this.#leftOut));
    return all.map(({ id, ...rest }) => {
      const times = (seen.get(id) ?? 0) + 1;
      seen.set(id, times);
      return { id: times === 1 ? id : `${id} (${times})`, ...rest };
    });
  }

  async dryRun() {
    const context = (globalThis.__stryker__ ??= {});
    const tests = [];
    for (const file of this.#files) {
      this.#modules.renew();
      context.currentTestId = undefined;
      for await (const { id, begin } of run(this.#collected(file))) {
        context.currentTestId = id;
        const since = performance.now();
        const failure = await begin();
        context.currentTestId = undefined;
        const shared = { id, name: id, fileName: file, timeSpentMs: performance.now() - since };
        tests.push(
          failure === undefined
            ? { ...shared, status: TestStatus.Success }
            : { ...shared, status: TestStatus.Failed, failureMessage: failure },
        );
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const context = (globalThis.__stryker__ ??= {});
    Object.assign(context, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    const wanted = testFilter && new Set(testFilter);
    let nrOfTests = 0;
    const ended = (id, failure) =>
      context.hitLimit !== undefined && context.hitCount > context.hitLimit
        ? { status: MutantRunStatus.Timeout, reason: "hit limit" }
        : { status: MutantRunStatus.Killed, killedBy: [id], failureMessage: failure, nrOfTests };
    this.#modules.renew();
    for (const file of this.#files) {
      const path = relative(this.#root, file);
      if (testFilter && !testFilter.some((id) => id.startsWith(`${path} › `))) continue;
      let tests;
      try {
        tests = this.#collected(file);
      } catch (error) {
        return ended(testFilter?.[0] ?? path, String(error));
      }
      const asked = wanted ? tests.filter(({ id }) => wanted.has(id)) : tests;
      for await (const { id, begin } of run(asked)) {
        nrOfTests++;
        const failure = await begin();
        if (failure !== undefined) return ended(id, failure);
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

/** What the first of some functions throws, or nothing. */
async function failureOf(functions) {
  try {
    for (const one of functions) await one();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error).slice(0, 300);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "calog", MutationRunner)];
