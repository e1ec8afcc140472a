import { fireEvent, render, screen } from "@testing-library/react";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { useState } from "react";
import { fileSaver, SavedFiles } from "../../src/taskpane/page/SavedFiles";
import type { SavedFile } from "../../src/taskpane/page/FileToCopy";
import { LANGUAGES, loadWords, say, type Language } from "../../src/words";

beforeAll(() => Promise.all(LANGUAGES.map(loadWords)));

/** Everything that a pane in Excel offers as a file: templates, report, letter, text for the secretariat, evidence. */
const FILES: readonly SavedFile[] = [
  { name: "CALOG_BAREMES.csv", text: "échelle;échelon\nBB1;0" },
  { name: "CALOG_CONVERSIONS.csv", text: "old_scale;new_scale" },
  { name: "rapport.csv", text: "fichier;lignes" },
  { name: "3-contract-calog-nl.txt", text: "Geachte,\n\n…" },
  { name: "5300_2007_20070329.txt", text: "75 lignes" },
  { name: "5300_2007_20070329-evidence.txt", text: "" },
];

function Saved({ savesFiles, language }: { savesFiles: boolean; language: Language }) {
  const [files, setFiles] = useState<readonly SavedFile[]>([]);
  const save = fileSaver(savesFiles, (file) => setFiles((others) => [...others, file]));
  return (
    <FluentProvider theme={webLightTheme}>
      <button onClick={() => FILES.forEach(({ name, text }) => save(name, text))}>save</button>
      <SavedFiles files={files} savesFiles={savesFiles} language={language} onClose={() => setFiles([])} />
    </FluentProvider>
  );
}

/** The names of the links that were clicked. */
function links(): string[] {
  const clicked: string[] = [];
  Object.assign(URL, { createObjectURL: () => "blob:test", revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this.download);
  });
  return clicked;
}
afterEach(() => jest.restoreAllMocks());

/** No-break spaces stay. */
const ASIS = { normalizer: (text: string) => text };

const shownTexts = async (): Promise<string[]> => {
  const areas = await screen.findAllByRole<HTMLTextAreaElement>("textbox");
  return areas.map(({ value }) => value);
};

// Field case L: office-js issues 2700, 3385, 4681.
describe.each(LANGUAGES)("each file that a pane offers (%s)", (language) => {
  test("is shown to be copied where a pane saves none, and that is said", async () => {
    const clicked = links();
    render(<Saved savesFiles={false} language={language} />);
    fireEvent.click(screen.getByText("save"));
    await screen.findByText(say("place.no-files", language), ASIS);
    expect(await shownTexts()).toEqual(FILES.map(({ text }) => text));
    for (const { name } of FILES) screen.getAllByText(say("place.copy-title", language, { name }));
    expect(clicked).toEqual([]);
    fireEvent.click(screen.getByText(say("place.close", language)));
    expect(screen.queryAllByRole("textbox")).toEqual([]);
  });

  test("is downloaded elsewhere, said by name, and shown when it has not come", async () => {
    const clicked = links();
    render(<Saved savesFiles language={language} />);
    fireEvent.click(screen.getByText("save"));
    expect(clicked).toEqual(FILES.map(({ name }) => name));
    const names = FILES.map(({ name }) => name).join(", ");
    await screen.findByText(say("place.saved", language, { name: names }), ASIS);
    expect(screen.queryAllByRole("textbox")).toEqual([]);
    fireEvent.click(screen.getByText(say("place.show-text", language), ASIS));
    expect(await shownTexts()).toEqual(FILES.map(({ text }) => text));
  });
});

test("nothing in the pane saves a file past that", () => {
  const root = join(__dirname, "..", "..", "src", "taskpane");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const saving = files.filter((name) =>
    /from ".*\/download"|\.download = /.test(readFileSync(join(root, name), "utf8")),
  );
  expect(saving.sort()).toEqual(["page/SavedFiles.tsx", "page/copyBefore.ts", "parts/download.ts"]);
});
