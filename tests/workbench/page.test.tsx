import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PageFrame } from "../../src/taskpane/PageFrame";
import { refuse, success } from "../../src/values";
import { sayAlways } from "../../src/words";
import type { Book, BookDesk } from "../../src/workbench/book";
import { Workbench } from "../../src/workbench/Workbench";
import { fakeDesk } from "../support/fakeDesk";
import { completeJsdom } from "../support/jsdomPage";

beforeAll(completeJsdom);

/** A book of one empty sheet; any answer can be replaced. */
function fakeBook(answers: Partial<Book> = {}): BookDesk {
  return {
    ...fakeDesk(),
    open: () => Promise.resolve(success(["Invented"])),
    prepare: () => Promise.resolve(),
    sheetNames: () => Promise.resolve(["Invented"]),
    sheet: () => Promise.resolve(refuse("too-large", { sheet: "Invented" })),
    rows: () => Promise.resolve([]),
    content: () => Promise.resolve(null),
    formulaHelp: () => Promise.resolve({ separator: ";", functions: [] }),
    enter: () => Promise.resolve({ ok: true }),
    enterAll: () => Promise.resolve({ ok: true }),
    fillDown: () => Promise.resolve({ ok: true }),
    copied: () => Promise.resolve({ text: "", html: "" }),
    jump: (_, from) => Promise.resolve(from),
    verdicts: () => Promise.resolve([]),
    look: () => Promise.resolve({ rows: null, found: [] }),
    redo: () => Promise.resolve(refuse("nothing-to-undo")),
    state: () =>
      Promise.resolve({ undo: null, redo: null, isUndoEntry: false, isUnsaved: false, hasDraftFailed: false }),
    keepDrafts: () => Promise.resolve(),
    drafts: () => Promise.resolve([]),
    restore: () => Promise.resolve(refuse("nothing-open")),
    removeDraft: () => Promise.resolve(),
    isChanged: () => Promise.resolve(false),
    save: () => Promise.resolve(success(new Uint8Array())),
    ...answers,
  };
}

const found = { ok: true, arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) } as Response;

function show(book: BookDesk, fetch: () => Promise<Response>) {
  window.fetch = fetch;
  render(
    <PageFrame language="en" isDark={false} screen="test">
      <Workbench book={book} language="en" onLanguage={() => undefined} />
    </PageFrame>,
  );
  return userEvent.setup();
}

const retry = () => screen.getByRole("button", { name: "Try again" });
const opened = () => screen.findByRole("tab", { name: "Invented" });
const LOAD = sayAlways("failure.load", "en");
const BUG = sayAlways("failure.bug", "en");

test.each([
  ["cannot be reached", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["is not there", () => Promise.resolve({ ok: false, status: 404 } as Response)],
])("a sample that %s ends in a sentence, and trying again opens it", async (_, broken) => {
  const fetch = jest.fn<Promise<Response>, []>().mockImplementationOnce(broken).mockResolvedValue(found);
  const user = show(fakeBook(), fetch);
  await screen.findByText(LOAD);
  expect(screen.queryByRole("progressbar")).toBeNull();
  await user.click(retry());
  await opened();
  expect(screen.queryByText(LOAD)).toBeNull();
});

test.each<keyof Book>(["open", "sheetNames", "sheet", "state"])(
  "%s that throws ends in a sentence, and trying again goes on",
  async (method) => {
    const book = fakeBook();
    let isBroken = true;
    const broken = () =>
      isBroken
        ? Promise.reject(new Error("out of ink"))
        : (book as unknown as Record<string, () => unknown>)[method]?.();
    const user = show({ ...book, [method]: broken }, () => Promise.resolve(found));
    await screen.findByText(BUG);
    isBroken = false;
    await user.click(retry());
    await opened();
    await waitFor(() => expect(screen.queryByText(BUG)).toBeNull());
  },
);

test("a sheet that is refused says why in the place of the grid", async () => {
  show(fakeBook(), () => Promise.resolve(found));
  await opened();
  expect((await screen.findByRole("alert")).textContent).not.toBe("");
});

test.each(["the page's sample", "a file chosen before"])(
  "a file chosen while %s is still being read stays, whatever comes after it",
  async (what) => {
    let arrive: () => void = () => undefined;
    const arrived = new Promise<ArrayBuffer>((done) => (arrive = () => done(new ArrayBuffer(1))));
    const isSample = what === "the page's sample";
    const put: string[] = [];
    const book = fakeBook({
      open: (bytes) => {
        put.push(String(bytes.length));
        return Promise.resolve(success(["Invented"]));
      },
    });
    const slow = {
      ok: true,
      arrayBuffer: () => (isSample ? arrived : Promise.resolve(new ArrayBuffer(0))),
    } as Response;
    const user = show(book, () => Promise.resolve(slow));
    const choose = (file: File) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      return input ? user.upload(input, file) : Promise.reject(new Error("no control to choose a file"));
    };
    if (!isSample) {
      const first = Object.assign(new File(["x"], "first.xlsx"), { arrayBuffer: () => arrived });
      await opened();
      await choose(first);
    }
    const mine = { arrayBuffer: () => Promise.resolve(new ArrayBuffer(4)) };
    await choose(Object.assign(new File(["four"], "mine.xlsx"), mine));
    await screen.findByText("– mine.xlsx");
    arrive();
    await act(() => arrived);
    expect(document.querySelector("h1 span")?.textContent).toBe("– mine.xlsx");
    expect(put).toEqual(isSample ? ["4"] : ["0", "4"]);
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  },
);
