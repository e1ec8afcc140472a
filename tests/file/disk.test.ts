import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createHash } from "node:crypto";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import {
  keepOutputs,
  readFileBytes,
  refuseOutput,
  takeBackOutputs,
  writeAllBeside,
  writeBeside,
} from "../../src/file/disk";
import { refusalOf, valueOf } from "../support/results";

let folder = "";
const at = (name: string): string => join(folder, name);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "calog-disk-"));
  writeFileSync(at("in.xlsx"), "input");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("reading", () => {
  test("gives the bytes", async () => {
    expect(Buffer.from(valueOf(await readFileBytes(at("in.xlsx")))).toString()).toBe("input");
  });

  test.each([
    ["a file that is not there", "none.xlsx", "file-not-found"],
    ["a file in a file", "in.xlsx/none.xlsx", "file-not-found"],
    ["a folder", "", "file-is-directory"],
  ])("%s", async (_, name, code) => {
    expect(refusalOf(await readFileBytes(at(name)))).toEqual({ code, data: { path: at(name) } });
  });

  test("an empty file", async () => {
    writeFileSync(at("empty.xlsx"), "");
    expect(refusalOf(await readFileBytes(at("empty.xlsx"))).code).toBe("file-empty");
  });

  test("a device that never ends", async () => {
    expect(refusalOf(await readFileBytes("/dev/zero")).code).toBe("file-unreadable");
  });
});

describe("an output is refused early", () => {
  const output = (name: string, force = false) => refuseOutput(at(name), { input: at("in.xlsx"), force });

  test("when it is the input, however it is named", async () => {
    symlinkSync(at("in.xlsx"), at("link.xlsx"));
    for (const name of ["in.xlsx", "./in.xlsx", "link.xlsx"]) {
      expect(refusalOf(await output(name, true)).code).toBe("output-is-input");
    }
  });

  test("when it is there, without force", async () => {
    writeFileSync(at("out.xlsx"), "old");
    expect(refusalOf(await output("out.xlsx"))).toEqual({ code: "output-exists", data: { path: at("out.xlsx") } });
    expect(valueOf(await output("out.xlsx", true))).toBe(at("out.xlsx"));
    expect(valueOf(await output("new.xlsx"))).toBe(at("new.xlsx"));
  });

  test("when it is a folder, or in a folder that is not there", async () => {
    mkdirSync(at("dir"));
    for (const name of ["dir", "none/out.xlsx"]) {
      expect(refusalOf(await output(name, true)).code).toBe("output-not-writable");
    }
  });
});

describe("writing", () => {
  test("leaves the file and nothing beside it", async () => {
    valueOf(await writeBeside(at("out.xlsx"), bytes("new"), { force: false }));
    expect(readFileSync(at("out.xlsx"), "utf8")).toBe("new");
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "out.xlsx"]);
  });

  test("never replaces a file without force", async () => {
    writeFileSync(at("out.xlsx"), "old");
    expect(refusalOf(await writeBeside(at("out.xlsx"), bytes("new"), { force: false })).code).toBe("output-exists");
    expect(readFileSync(at("out.xlsx"), "utf8")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "out.xlsx"]);
  });

  test("two that write the same new file: one wins, whole", async () => {
    const results = await Promise.all(
      ["one", "two"].map((text) => writeBeside(at("out.xlsx"), bytes(text), { force: false })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(["one", "two"]).toContain(readFileSync(at("out.xlsx"), "utf8"));
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "out.xlsx"]);
  });

  test("with force keeps the permissions, and replaces what a link points to", async () => {
    writeFileSync(at("real.xlsx"), "old");
    chmodSync(at("real.xlsx"), 0o640);
    symlinkSync(at("real.xlsx"), at("out.xlsx"));
    valueOf(await writeBeside(at("out.xlsx"), bytes("new"), { force: true }));
    expect(readFileSync(at("real.xlsx"), "utf8")).toBe("new");
    expect(statSync(at("real.xlsx")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "out.xlsx", "real.xlsx"]);
  });

  test.each([
    ["a folder", "dir"],
    ["a folder that is not there", "none/out.xlsx"],
    ["a name that is too long", `${"x".repeat(300)}.xlsx`],
  ])("%s cannot be written, and nothing is left", async (_, name) => {
    mkdirSync(at("dir"));
    expect(refusalOf(await writeBeside(at(name), bytes("new"), { force: true })).code).toBe("output-not-writable");
    expect(readdirSync(folder).sort()).toEqual(["dir", "in.xlsx"]);
  });
});

describe("a run that fails after it wrote", () => {
  beforeEach(keepOutputs);

  test("takes back what it wrote, and puts back what it replaced", async () => {
    writeFileSync(at("old.xlsx"), "old");
    valueOf(await writeBeside(at("new.xlsx"), bytes("new"), { force: false }));
    valueOf(await writeBeside(at("old.xlsx"), bytes("new"), { force: true }));
    await takeBackOutputs();
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "old.xlsx"]);
    expect(readFileSync(at("old.xlsx"), "utf8")).toBe("old");
    // Once taken back, or kept, nothing is known any more.
    writeFileSync(at("new.xlsx"), "of somebody else");
    await takeBackOutputs();
    expect(readFileSync(at("new.xlsx"), "utf8")).toBe("of somebody else");
  });

  test("what is kept stays", async () => {
    valueOf(await writeBeside(at("new.xlsx"), bytes("new"), { force: false }));
    keepOutputs();
    await takeBackOutputs();
    expect(readFileSync(at("new.xlsx"), "utf8")).toBe("new");
  });

  test("several files of which one cannot be written: none of the new ones is there", async () => {
    mkdirSync(at("two.txt"));
    const files = ["one.txt", "two.txt"].map((name) => ({ path: at(name), bytes: bytes(name) }));
    expect(refusalOf(await writeAllBeside(files, { force: true })).code).toBe("output-not-writable");
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "two.txt"]);
  });
});

describe("what earlier runs left", () => {
  const here = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
  const left = (host: string, pid: number): string => `.calog-${host}-${pid}-0123456789ab.tmp`;
  const NOBODY = 2 ** 30;

  test.each([
    ["by a process that is gone is cleared", left(here, NOBODY), 0, false],
    ["by a process that runs stays", left(here, process.pid), 0, true],
    ["by another computer stays for a day", left("00000000", 5), 0, true],
    ["by another computer is cleared after a day", left("00000000", 5), 2, false],
    ["by another program stays", ".other-5-0123456789ab.tmp", 9, true],
  ])("%s", async (_, name, days, stays) => {
    writeFileSync(at(name), "people");
    const then = Date.now() / 1000 - days * 86_400;
    utimesSync(at(name), then, then);
    valueOf(await writeBeside(at("out.xlsx"), bytes("new"), { force: false }));
    expect(readdirSync(folder).includes(name)).toBe(stays);
  });
});
