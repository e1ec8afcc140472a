import { attempt } from "../refused";
import { parseXml } from "../xml/parseXml";
import { attribute, child, wholeNumber, type XmlElement } from "../xml/xmlTree";

/** The fixed palette of old workbooks, from index 8 on; 0 to 7 repeat its first eight. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");
const FIRST_OF_PALETTE = 8;

/** Order of the colours that `theme` counts: light stands before dark, unlike in the theme part. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47".split(" ");

/**
 * Colours of a theme part, `RRGGBB`, in the order in which formats count them. Colours are not worth a refusal: without
 * a theme that can be read they are Office's.
 */
export function themeColours(read: () => string | null): readonly string[] {
  const theme = attempt(() => {
    const text = read();
    return text === null ? null : parseXml(text, "theme", { depth: 5 });
  });
  if (!theme.ok || !theme.value) return OFFICE_THEME;
  const scheme = child(child(theme.value, "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const [colour] = child(scheme, name)?.children ?? [];
    return attribute(colour, colour?.name === "sysClr" ? "lastClr" : "val") ?? OFFICE_THEME[index] ?? "000000";
  });
}

/** Lighter (tint above 0) or darker. Per channel: near enough for a grid. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  return channels
    .map((value) => Math.floor(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint))
    .map((value) => Math.max(0, Math.min(255, value)).toString(16).padStart(2, "0"))
    .join("");
}

/** `#RRGGBB` of a colour element, or null where it leaves the colour to the program. */
export function colourOf(element: XmlElement | null, theme: readonly string[]): string | null {
  if (!element) return null;
  const indexed = wholeNumber(attribute(element, "indexed"));
  const themed = wholeNumber(attribute(element, "theme"));
  const own = attribute(element, "rgb")?.slice(-6);
  const fixed =
    indexed === null ? undefined : PALETTE[indexed < FIRST_OF_PALETTE ? indexed : indexed - FIRST_OF_PALETTE];
  const rgb = own ?? (themed === null ? fixed : theme[themed]);
  if (rgb === undefined || !/^[0-9A-Fa-f]{6}$/.test(rgb)) return null;
  const tint = Number(attribute(element, "tint") ?? "0");
  return `#${(Number.isFinite(tint) && tint !== 0 ? tinted(rgb, tint) : rgb).toUpperCase()}`;
}
