/** Padding of a cell with its line, the sign of a finding with the gap beside it, and what rounding may take. */
const [PADDING, SIGN, SPARE] = [17, 18, 1];
const MOST_KNOWN = 5_000;

const known = new Map<string, number>();
let brush: CanvasRenderingContext2D | null | undefined;

function widthOf(text: string, isBold: boolean): number {
  const key = `${isBold ? "b" : "n"}${text}`;
  let width = known.get(key);
  if (width === undefined) {
    brush ??= document.createElement("canvas").getContext("2d");
    const { fontFamily } = getComputedStyle(document.querySelector('[role="grid"]') ?? document.body);
    if (brush) brush.font = `${isBold ? "600 " : ""}13px ${fontFamily}`;
    width = brush?.measureText(text).width ?? 0;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, width);
  }
  return width;
}

/**
 * A number as a cell of a width shows it: whole, or as Excel does where there is no room – a figure that is cut would be
 * read as another one.
 */
export function numberShown(text: string, width: number, hasSign: boolean, isBold: boolean): string {
  const room = width - PADDING - (hasSign ? SIGN : 0) - SPARE;
  return widthOf(text, isBold) <= room
    ? text
    : "#".repeat(Math.max(1, Math.floor(room / Math.max(1, widthOf("#", false)))));
}
