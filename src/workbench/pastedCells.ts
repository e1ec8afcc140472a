import { textCells } from "./ranges";

/** The cells of a table that Excel or this page put on the clipboard; a merged cell leaves those it covers empty. */
function tableCells(table: HTMLTableElement): string[][] {
  const cells: string[][] = [];
  [...table.rows].forEach((line, row) => {
    let column = 0;
    for (const cell of line.cells) {
      while (cells[row]?.[column] !== undefined) column++;
      for (const lineBreak of cell.querySelectorAll("br")) lineBreak.replaceWith("\n");
      const text = cell.dataset["value"] ?? (cell.textContent || "").trim();
      for (let down = 0; down < Math.max(1, cell.rowSpan); down++) {
        for (let right = 0; right < Math.max(1, cell.colSpan); right++) {
          const own = (cells[row + down] ??= []);
          own[column + right] = down + right === 0 ? text : "";
        }
      }
      column += cell.colSpan;
    }
  });
  return cells;
}

/** What the clipboard holds as cells: the text as it is shown where there is one, a table otherwise. */
export function pastedCells(data: DataTransfer): string[][] {
  const html = data.getData("text/html");
  const table = html.includes("<table") && new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (table && table.rows.length > 0) return tableCells(table);
  const text = data.getData("text/plain");
  return text === "" ? [] : textCells(text);
}
