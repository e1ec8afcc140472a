import { XMLParser } from "fast-xml-parser";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Order of elements: docs/develop/manifest-element-ordering of OfficeDev/office-js-docs-pr. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "OfficeTab", "CustomTab"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};
const REQUIRED = ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "Permissions"];
const LOCALES = ["nl-NL", "de-DE", "en-US"];
/** Lengths: reference of Resources and of String in the manifest. */
const [LONGEST_RESID, LONGEST_SHORT, LONGEST_LONG, LONGEST_URL] = [32, 125, 250, 2048];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/**
 * Four numbers of up to five digits ([MS-OWEMXML], simple type Version), from 1.0.0.0 on: the admin centre refuses a lower
 * one.
 */
const VERSION = /^[1-9]\d{0,4}(?:\.(?:0|[1-9]\d{0,4})){3}$/;
/** Required are 16, 32 and 80; the others serve other screens (reference of Icon in the manifest). */
const ICON_SIZES = "16,20,24,32,40,48,64,80";
/** Sets that every Excel of the supported versions has; anything newer is asked for at run time. */
const SETS = ["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.12"];

type Parsed = Record<string, unknown>;

function elementOf(node: Parsed): Element | null {
  const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text" && !key.startsWith("?"));
  if (name === undefined) return null;
  const inside = node[name] as readonly Parsed[];
  const children = inside.flatMap((child) => elementOf(child) ?? []);
  const text = inside.map((child) => (typeof child["#text"] === "string" ? child["#text"] : "")).join("");
  return { name, attributes: (node[":@"] ?? {}) as Record<string, string>, children, text };
}

function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

/** What a manifest must agree with beside itself. */
export interface Surroundings {
  /** Files the build makes, by path on the site. */
  readonly files: ReadonlySet<string>;
  /** Width and height of an icon of the site. */
  readonly iconSize: (path: string) => readonly [number, number] | null;
}

/** What is wrong with a manifest, in sentences; empty when nothing is. */
export function manifestProblems(xml: string, { files, iconSize }: Surroundings): string[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const root = (parser.parse(xml) as Parsed[]).flatMap((node) => elementOf(node) ?? []).at(0);
  if (root?.name !== "OfficeApp") return ["The root is not OfficeApp."];
  const elements = all(root);
  const named = (name: string): Element[] => elements.filter((element) => element.name === name);
  const first = (name: string): string => named(name)[0]?.text.trim() ?? "";
  const problems: string[] = [];
  const expect = (isRight: boolean, sentence: string): void => {
    if (!isRight) problems.push(sentence);
  };

  for (const name of REQUIRED) {
    expect(
      root.children.some((child) => child.name === name),
      `OfficeApp has no ${name}.`,
    );
  }
  for (const { name, children } of elements) {
    const order = ORDER[name];
    let last = -1;
    for (const child of order ? children : []) {
      const at = order?.indexOf(child.name) ?? -1;
      expect(at >= 0, `${child.name} does not belong in ${name}.`);
      expect(at < 0 || at >= last, `${child.name} stands too late in ${name}.`);
      last = Math.max(last, at);
    }
  }
  if (first("Id") !== "") expect(GUID.test(first("Id")), `The Id ${first("Id")} is no GUID.`);
  for (const { text } of named("Version"))
    expect(VERSION.test(text), `The version ${text} is not four numbers from 1.0.0.0 on.`);
  expect(first("DefaultLocale") === "fr-FR", "The default language is not fr-FR.");
  expect(first("Permissions") === "ReadWriteDocument", "The permission is not ReadWriteDocument.");
  const sets = named("Set").map(({ attributes }) => `${attributes["Name"] ?? ""} ${attributes["MinVersion"] ?? ""}`);
  expect(sets.join() === SETS.join(), `The requirement sets are not ${SETS.join(", ")}.`);

  const definitions = ["bt:Image", "bt:Url", "bt:String"]
    .flatMap(named)
    .filter(({ attributes }) => attributes["id"] !== undefined);
  const ids = definitions.map(({ attributes }) => attributes["id"] ?? "");
  for (const id of ids)
    expect(id.length <= LONGEST_RESID, `The resource ${id} is longer than ${LONGEST_RESID} characters.`);
  for (const id of new Set(ids))
    expect(ids.filter((one) => one === id).length === 1, `The resource ${id} is defined twice.`);
  const used = elements.flatMap(({ attributes }) => attributes["resid"] ?? []);
  for (const id of new Set(used)) expect(ids.includes(id), `The resource ${id} is not defined.`);
  for (const id of ids) expect(used.includes(id), `The resource ${id} is not used.`);

  for (const definition of definitions) {
    const wrong = definition.children.filter(({ name }) => name !== "bt:Override");
    // A plain Override there keeps the functions from loading: office-js issue 2464.
    for (const { name } of wrong) problems.push(`${name} does not belong in ${definition.name}; bt:Override does.`);
  }
  const languages = [
    ...named("DisplayName").slice(0, 1),
    ...named("SupportUrl"),
    ...named("Description").filter(({ attributes }) => attributes["resid"] === undefined),
    ...definitions.filter(({ name, attributes }) => {
      return (
        (name === "bt:String" && !/^(?:Functions|Group)\./.test(attributes["id"] ?? "")) ||
        ["Functions.Metadata.Url", "GetStarted.Url"].includes(attributes["id"] ?? "")
      );
    }),
  ];
  for (const { name, attributes, children } of languages) {
    const locales = children.map((child) => child.attributes["Locale"] ?? "");
    expect(locales.join() === LOCALES.join(), `${attributes["id"] ?? name} does not speak ${LOCALES.join(", ")}.`);
  }

  const longest = new Map([
    ["bt:ShortStrings", LONGEST_SHORT],
    ["bt:LongStrings", LONGEST_LONG],
  ]);
  for (const [group, most] of longest) {
    for (const { attributes } of named(group).flatMap(all)) {
      const text = attributes["DefaultValue"] ?? attributes["Value"] ?? "";
      expect(text.length <= most, `A text of ${group} is longer than ${most} characters: ${text.slice(0, 30)}…`);
    }
  }

  const urls = elements.flatMap(({ name, attributes }) => {
    const value = attributes["DefaultValue"] ?? attributes["Value"] ?? "";
    const isUrl = /Url$|^SourceLocation$|^bt:Image$/.test(name) || /^[a-z]+:\/\//.test(value);
    return isUrl && value !== "" ? [value] : [];
  });
  for (const url of new Set(urls)) {
    expect(url.startsWith("https://"), `${url} does not begin with https://.`);
    expect(url.length <= LONGEST_URL, `${url.slice(0, 40)}… is longer than ${LONGEST_URL} characters.`);
    const path = url.replace(/^[a-z]+:\/\/[^/]+\//, "");
    expect(files.has(path), `The build makes no ${path}.`);
  }

  const pane = ["Runtime", "FunctionFile"].flatMap(named).map(({ attributes }) => attributes["resid"]);
  const pages = [...named("Page"), ...named("Action")]
    .flatMap(({ children }) => children)
    .filter(({ name }) => name === "SourceLocation")
    .map(({ attributes }) => attributes["resid"]);
  expect(new Set([...pane, ...pages]).size === 1, "Runtime, page, function file and pane do not share one resource.");
  expect(named("TaskpaneId").length === 0, "TaskpaneId does not belong with a shared runtime.");

  const icons = definitions.filter(({ name }) => name === "bt:Image");
  for (const { attributes } of named("bt:Image").filter((image) => image.attributes["size"] !== undefined)) {
    const url = icons.find((icon) => icon.attributes["id"] === attributes["resid"])?.attributes["DefaultValue"] ?? "";
    checkIcon(url, Number(attributes["size"]));
  }
  for (const { children } of named("Icon")) {
    const sizes = children.map(({ attributes }) => attributes["size"]).join();
    expect(sizes === ICON_SIZES, `An icon has the sizes ${sizes}, not ${ICON_SIZES}.`);
  }
  checkIcon(named("IconUrl")[0]?.attributes["DefaultValue"] ?? "", 32);
  checkIcon(named("HighResolutionIconUrl")[0]?.attributes["DefaultValue"] ?? "", 64);
  return problems;

  function checkIcon(url: string, size: number): void {
    const found = iconSize(url.replace(/^[a-z]+:\/\/[^/]+\//, ""));
    expect(found?.[0] === size && found[1] === size, `The icon ${url} is not ${size} pixels wide and high.`);
  }
}
