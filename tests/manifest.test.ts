import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestProblems, type Surroundings } from "./support/manifestProblems";

const root = join(__dirname, "..");
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const icons = readdirSync(join(root, "assets", "icons")).map((name) => `icons/${name}`);

/** What the build puts on the site, as far as the manifest names it. */
const FILES = [
  "index.html",
  "taskpane.html",
  "functions.js",
  "functions.json",
  "functions-nl.json",
  "functions-de.json",
  "functions-en.json",
  ...["fr", "nl", "de", "en"].map((language) => `help/${language}/support.html`),
];

/** Width and height stand in the first chunk of a PNG (PNG specification, 11.2.2 IHDR). */
function iconSize(path: string): readonly [number, number] | null {
  const file = join(root, "assets", path);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return bytes.toString("latin1", 1, 4) === "PNG" ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
}

const surroundings: Surroundings = { files: new Set([...FILES, ...icons]), iconSize };
const problems = (xml: string): string[] => manifestProblems(xml, surroundings);

function manifestFor(...options: readonly string[]): string {
  return execFileSync(process.execPath, [join(root, "scripts", "manifest.mjs"), ...options], { encoding: "utf8" });
}

function validate(xml: string, schemas: string): string {
  const schema = join(schemas, "OfficeAppManifestV1_1.xsd");
  const { stderr } = spawnSync("xmllint", ["--noout", "--schema", schema, "-"], { input: xml, encoding: "utf8" });
  return stderr.trim();
}

test("the manifest is right", () => {
  expect(problems(source)).toEqual([]);
});

test("the icons are what `npm run icons` draws", () => {
  expect(icons.length).toBe(7 * 8 + 1);
  for (const icon of icons) {
    const size = Number(/(\d+)\.png$/.exec(icon)?.[1]);
    expect([icon, iconSize(icon)]).toEqual([icon, [size, size]]);
  }
});

// Deliberately broken, one thing each.
const versioned = (version: string) => (xml: string) =>
  xml.replace(/<Version>.*<\/Version>/, `<Version>${version}</Version>`);
const BROKEN: readonly [what: string, break_: (xml: string) => string, sentence: string][] = [
  ["without version", (xml) => xml.replace(/<Version>.*<\/Version>/, ""), "OfficeApp has no Version."],
  [
    "with a resource that points nowhere",
    (xml) => xml.replace('resid="Fill.Tip"', 'resid="Fill.Top"'),
    "The resource Fill.Top is not defined.",
  ],
  [
    "with functions after the ribbon",
    (xml) => {
      const all = /<AllFormFactors>[\s\S]*<\/AllFormFactors>/.exec(xml)?.[0] ?? "";
      return xml.replace(all, "").replace("</DesktopFormFactor>", `</DesktopFormFactor>${all}`);
    },
    "AllFormFactors stands too late in Host.",
  ],
  [
    "with a plain Override for functions",
    (xml) => xml.replace(/<bt:Override (Locale="nl-NL" Value="[^"]*functions-nl.json")/, "<Override $1"),
    "Override does not belong in bt:Url; bt:Override does.",
  ],
  [
    "with a page that the build does not make",
    (xml) => xml.replace("/functions-de.json", "/functions-fr.json"),
    "The build makes no functions-fr.json.",
  ],
  [
    "with an icon of another size",
    (xml) => xml.replace("icons/check-32.png", "icons/check-16.png"),
    "The icon https://localhost:3000/icons/check-16.png is not 32 pixels wide and high.",
  ],
  // Field case J: lower versions, and fewer numbers.
  ...[
    "0.1.0.0",
    "0.0",
    "1.0",
    "0.9.9.9",
    "1.0.0",
    "1.0.0.0.0",
    "1.0.0.x",
    "1.0.0.100000",
    "v1.0.0.0",
    "01.0.0.0",
    "1.00.0.0",
    "1.0.0.-1",
    "1,0,0,0",
    "",
  ].map((version): [string, (xml: string) => string, string] => [
    `of version ${version}`,
    versioned(version),
    `The version ${version} is not four numbers from 1.0.0.0 on.`,
  ]),
  [
    "without an icon for a screen of 150 %",
    (xml) => xml.replace(/ *<bt:Image size="24" resid="Check.24" \/>\n/, ""),
    "An icon has the sizes 16,20,32,40,48,64,80, not 16,20,24,32,40,48,64,80.",
  ],
  [
    "that greets in one language only",
    (xml) => xml.replace(/(<bt:String id="GetStarted.Title"[^>]*>)[\s\S]*?(<\/bt:String>)/, "$1$2"),
    "GetStarted.Title does not speak nl-NL, de-DE, en-US.",
  ],
  ["with a short id", (xml) => xml.replace(/<Id>.*<\/Id>/, "<Id>calog</Id>"), "The Id calog is no GUID."],
  [
    "with another page for the pane",
    (xml) => xml.replace('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Functions.Script.Url"'),
    "Runtime, page, function file and pane do not share one resource.",
  ],
];

// [MS-OWEMXML] simple type Version: up to five digits each.
test.each(["1.0.0.0", "1.0.0.1", "1.0.0.65536", "10.0.0.0", "2.10.0.99999"])("the version %s is right", (version) => {
  expect(problems(versioned(version)(source))).toEqual([]);
});

test.each(BROKEN)("a manifest %s is refused", (_, break_, sentence) => {
  const broken = break_(source);
  expect(broken).not.toBe(source);
  expect(problems(broken)).toContain(sentence);
});

describe("a manifest for a site", () => {
  test("names that site everywhere and nothing else", () => {
    const xml = manifestFor("--site", "https://calog.example.be/app/");
    expect(xml).not.toContain("localhost");
    const files = new Set([...surroundings.files].map((file) => `app/${file}`));
    expect(manifestProblems(xml, { files, iconSize: (path) => iconSize(path.replace("app/", "")) })).toEqual([]);
  });

  test("of the test environment can be installed beside the other one", () => {
    const xml = manifestFor("--environment", "test");
    expect(problems(xml)).toEqual([]);
    const facts = (text: string): (string | undefined)[] =>
      [/<Id>(.*)<\/Id>/, /<DisplayName DefaultValue="(.*)"/, /"Functions.Namespace" DefaultValue="(.*)"/].map(
        (fact) => fact.exec(text)?.[1],
      );
    expect(facts(xml)).toEqual(["b2a94d10-3c6e-4f0b-8d52-71e8a5c9f046", "CALog TEST", "CALOGTEST"]);
    expect(facts(source)).toEqual(["6f0d2c1e-5b7a-4c39-9a57-2f4d7c0b8e31", "CALog", "CALOG"]);
  });

  test("must be served over https", () => {
    expect(() => manifestFor("--site", "http://calog.example.be")).toThrow("must begin with https://");
  });
});

const schemas = process.env["MANIFEST_XSD"];
(schemas === undefined ? test.skip : test)(
  "Microsoft's schemas accept it, where MANIFEST_XSD says where they are",
  () => {
    expect(validate(source, schemas ?? "")).toBe("- validates");
    expect(validate(manifestFor("--environment", "test"), schemas ?? "")).toBe("- validates");
    expect(validate(source.replace(/<Version>.*<\/Version>/, ""), schemas ?? "")).toContain("fails to validate");
    const [, functionsLast] = BROKEN[2] ?? [];
    expect(validate(functionsLast?.(source) ?? "", schemas ?? "")).toContain("fails to validate");
  },
);
