import { XMLParser } from "fast-xml-parser";
import { refuse, success, type Result } from "../../values";
import type { ZipEntry } from "../zip/readZip";
import { inflateWhole } from "../zip/inflate";

/** A sheet of the workbook and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
  /** Chart sheets and dialog sheets hold no cells. */
  readonly hasCells: boolean;
}

/** What workbook.xml and its relationships say. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly calcChain: string | null;
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  removeNSPrefix: true,
  parseAttributeValue: false,
  isArray: (name) => ["Relationship", "sheet", "Override"].includes(name),
});

function attribute(node: unknown, name: string): string {
  const value = (node as Node | undefined)?.[`@${name}`];
  return typeof value === "string" ? value : "";
}

/** An absolute part name for a relationship target. */
function resolveTarget(base: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = [...base.split("/").slice(0, -1)];
  for (const piece of target.split("/")) {
    if (piece === "..") path.pop();
    else if (piece !== ".") path.push(piece);
  }
  return path.join("/");
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Names of the relationships part of a part. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

async function parsePart(entries: ReadonlyMap<string, ZipEntry>, name: string): Promise<Result<Node>> {
  const entry = entries.get(name.toLowerCase());
  if (!entry) return refuse("file-damaged", { part: name, detail: "missing" });
  const bytes = await inflateWhole(entry);
  if (!bytes.ok) return bytes;
  try {
    return success(parser.parse(new TextDecoder().decode(bytes.value)) as Node);
  } catch (error) {
    return refuse("file-damaged", { part: name, detail: error instanceof Error ? error.message : "XML" });
  }
}

async function readRelationships(
  entries: ReadonlyMap<string, ZipEntry>,
  part: string,
): Promise<Result<readonly Relationship[]>> {
  const parsed = await parsePart(entries, relationshipsOf(part));
  if (!parsed.ok) return parsed;
  const nodes = (parsed.value["Relationships"] as Node | undefined)?.["Relationship"];
  const found = Array.isArray(nodes) ? nodes : [];
  return success(
    found
      .filter((node) => attribute(node, "TargetMode") !== "External")
      .map((node) => ({
        id: attribute(node, "Id"),
        type: attribute(node, "Type").split("/").pop() ?? "",
        target: resolveTarget(part, attribute(node, "Target")),
      })),
  );
}

/**
 * Finds the workbook, its sheets and the parts they share.
 *
 * @problem file-damaged, format-xlsb, format-ods, format-unknown
 */
export async function readWorkbookParts(entries: ReadonlyMap<string, ZipEntry>): Promise<Result<WorkbookParts>> {
  if (!entries.has("_rels/.rels")) {
    if (entries.has("content.xml") || entries.has("mimetype")) return refuse("format-ods");
    return refuse("format-unknown");
  }
  const root = await readRelationships(entries, "");
  if (!root.ok) return root;
  const workbook = root.value.find(({ type }) => type === "officeDocument")?.target;
  if (workbook === undefined) return refuse("format-unknown");
  if (workbook.endsWith(".bin")) return refuse("format-xlsb");
  const parsed = await parsePart(entries, workbook);
  if (!parsed.ok) return parsed;
  const book = parsed.value["workbook"] as Node | undefined;
  if (!book) return refuse("format-unknown");
  const relationships = await readRelationships(entries, workbook);
  if (!relationships.ok) return relationships;
  const byId = new Map(relationships.value.map((one) => [one.id, one]));
  const target = (type: string): string | null => relationships.value.find((one) => one.type === type)?.target ?? null;
  const nodes = (book["sheets"] as Node | undefined)?.["sheet"];
  const sheets: SheetPart[] = [];
  for (const node of Array.isArray(nodes) ? nodes : []) {
    const found = byId.get(attribute(node, "id"));
    if (!found) return refuse("file-damaged", { part: workbook, detail: attribute(node, "name") });
    sheets.push({
      name: attribute(node, "name"),
      hidden: ["hidden", "veryHidden"].includes(attribute(node, "state")),
      part: found.target,
      hasCells: found.type === "worksheet",
    });
  }
  if (sheets.length === 0) return refuse("file-damaged", { part: workbook, detail: "sheets" });
  return success({
    workbook,
    sheets,
    date1904: ["1", "true"].includes(attribute(book["workbookPr"], "date1904")),
    sharedStrings: target("sharedStrings"),
    styles: target("styles"),
    calcChain: target("calcChain"),
  });
}
