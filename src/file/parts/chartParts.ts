import { columnLetters, type NewSheet, type NewSheetCell, type SheetChart } from "../../conversion";
import { encodeXml } from "../xml/xmlText";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const COLOURS = ["4472C4", "ED7D31", "7F7F7F"];
const [LABEL_AXIS, VALUE_AXIS] = [111_111_111, 222_222_222];
// A sheet that is fitted on a page is printed at about three quarters of its size.
const SMALL =
  '<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200"/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>';

/** A cell's place in a drawing. */
function corner(tag: "from" | "to", row: number, column: number): string {
  return `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
}

/** The drawing of a sheet: its charts, each by the relationship with its number. */
export function drawingXml(charts: readonly SheetChart[], relationships: string, ids: readonly string[]): string {
  const anchors = charts.map(({ title, area }, index) => {
    const name = `<xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${encodeXml(title)}"/>`;
    const graphic =
      `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" ` +
      `xmlns:r="${relationships}" r:id="${ids[index] ?? ""}"/></a:graphicData></a:graphic>`;
    return (
      "<xdr:twoCellAnchor>" +
      corner("from", area.firstRow, area.firstColumn) +
      corner("to", area.lastRow + 1, area.lastColumn + 1) +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
    );
  });
  return (
    `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">` +
    `${anchors.join("")}</xdr:wsDr>`
  );
}

function valueOf(cell: NewSheetCell | undefined): string | number | null {
  return typeof cell === "object" && cell !== null ? cell.value : (cell ?? null);
}

/** A column of cells, and what stands in it now. */
function run(sheet: NewSheet, { firstRow, rowCount }: SheetChart, column: number, kind: "str" | "num"): string {
  const letters = columnLetters(column);
  const quoted = `'${sheet.name.replace(/'/g, "''")}'`;
  const points = sheet.rows.slice(firstRow, firstRow + rowCount).map((row, index) => {
    const value = valueOf(row[column]);
    return value === null ? "" : `<c:pt idx="${index}"><c:v>${encodeXml(String(value))}</c:v></c:pt>`;
  });
  const format = kind === "num" ? "<c:formatCode>General</c:formatCode>" : "";
  return (
    `<c:${kind}Ref><c:f>${encodeXml(quoted)}!$${letters}$${firstRow + 1}:$${letters}$${firstRow + rowCount}</c:f>` +
    `<c:${kind}Cache>${format}<c:ptCount val="${rowCount}"/>${points.join("")}</c:${kind}Cache></c:${kind}Ref>`
  );
}

function rich(text: string): string {
  return (
    '<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="en-US" sz="1200" b="1"/><a:t>${encodeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`
  );
}

/** A chart of columns side by side; negative ones keep their colour. */
export function chartXml(sheet: NewSheet, chart: SheetChart): string {
  const series = chart.series.map(({ name, column }, index) => {
    const colour = COLOURS[index % COLOURS.length] ?? "";
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${encodeXml(name)}</c:v></c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
      `<c:cat>${run(sheet, chart, chart.labels, "str")}</c:cat><c:val>${run(sheet, chart, column, "num")}</c:val></c:ser>`
    );
  });
  const axis = (tag: "catAx" | "valAx", id: number, other: number, position: string, more: string): string =>
    `<c:${tag}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>${more}<c:crossAx val="${other}"/><c:crosses val="autoZero"/></c:${tag}>`;
  const low = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>';
  const amounts = '<c:majorGridlines/><c:numFmt formatCode="#,##0" sourceLinked="0"/>';
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title>${rich(chart.title)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${series.join("")}<c:gapWidth val="80"/><c:axId val="${LABEL_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    axis("catAx", LABEL_AXIS, VALUE_AXIS, "b", `${low}${SMALL}`) +
    axis("valAx", VALUE_AXIS, LABEL_AXIS, "l", `${amounts}${low}${SMALL}`) +
    `</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${SMALL}</c:legend><c:plotVisOnly val="1"/>` +
    "</c:chart></c:chartSpace>"
  );
}
