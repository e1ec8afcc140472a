/** The rows of a CSV file of the user, as texts; UTF-8 or what Excel writes in Belgium. */
export async function readCsv(file: File): Promise<(string | null)[][]> {
  const { default: Papa } = await import("papaparse");
  const bytes = await file.arrayBuffer();
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder("windows-1252").decode(bytes);
  }
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [";", ",", "\t", "|"] });
  return data.map((row) => row.map((cell) => (cell.trim() === "" ? null : cell)));
}
