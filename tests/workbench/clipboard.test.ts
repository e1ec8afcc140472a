import { copiedCells, textCells } from "../../src/workbench/ranges";

test.each<[string, string, string[][]]>([
  [
    "lines and tabs",
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "an empty last cell",
    "a\t\n\t",
    [
      ["a", ""],
      ["", ""],
    ],
  ],
  ["a cell of two lines", '"a\r\nb"\tc', [["a\nb", "c"]]],
  ["a quote inside, written twice", '"a ""b"""\tc', [['a "b"', "c"]]],
  ["old line ends of a Mac", "a\rb", [["a"], ["b"]]],
  // What somebody typed: a quote that does not close at the end of its cell.
  ["an inch", '"\t24" x\tb', [['"', '24" x', "b"]]],
  ["a quote that never closes", '"a\tb\nc', [['"a', "b"], ["c"]]],
  ["words behind the quote", '"a" b\tc', [['"a" b', "c"]]],
  ["spaces behind the quote", '"a" \tb', [['"a" ', "b"]]],
])("%s are read from the clipboard as they were copied", (_, text, cells) => {
  expect(textCells(text)).toEqual(cells);
});

test("what is copied here reads back", () => {
  const cells = [
    ["a", 'b "c"', "d\te"],
    ["f\ng", "", '"'],
  ];
  const { text } = copiedCells(cells.map((row) => row.map((one) => ({ text: one, value: null }))));
  expect(textCells(text)).toEqual(cells);
});

// A search from every cell to the end of the text would take minutes.
test("a large selection is read in one pass", () => {
  const lines = Array.from({ length: 100_000 }, (_, row) => `${row}\t"two\nlines"\t"open`);
  expect(textCells(lines.join("\n"))).toHaveLength(100_000);
});
