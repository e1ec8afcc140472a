const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function save(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function saveBytes(name: string, bytes: Uint8Array): void {
  save(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
}

/** A text to read: as it is. */
function savePlainText(name: string, text: string): void {
  save(name, new Blob([text], { type: "text/plain;charset=utf-8" }));
}

/** Text for a spreadsheet program: the mark in front tells Excel that it is UTF-8. */
export function saveText(name: string, text: string): void {
  if (name.endsWith(".txt")) {
    savePlainText(name, text);
    return;
  }
  save(name, new Blob(["\ufeff", text.replace(/^\ufeff/, "")], { type: "text/csv;charset=utf-8" }));
}
