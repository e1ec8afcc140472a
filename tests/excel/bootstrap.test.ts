import { whereAmI, type PageGlobals } from "../../src/excel";
import { FakeExcel } from "../fake-excel";

const never = (): Promise<void> => new Promise(() => undefined);
const { excel } = new FakeExcel();

function pageWith(host: unknown): PageGlobals {
  return {
    Office: {
      onReady: () => Promise.resolve({ host }),
      context: { displayLanguage: "nl-NL", requirements: { isSetSupported: (_, version) => version === "1.12" } },
    },
    Excel: excel,
  };
}

test("without office.js the page says so at once", async () => {
  expect(await whereAmI({}, never)).toEqual({ kind: "no-office-js" });
});

// office.js in a plain browser answers host null.
test("in a plain browser there is no host", async () => {
  expect(await whereAmI(pageWith(null), never)).toEqual({ kind: "browser" });
});

test("another program of Office is named", async () => {
  expect(await whereAmI(pageWith("Word"), never)).toEqual({ kind: "other-host", name: "Word" });
});

test("Excel comes with its language and what it supports", async () => {
  const place = await whereAmI(pageWith("Excel"), never);
  expect(place).toMatchObject({ kind: "excel", language: "nl-NL" });
  if (place.kind !== "excel") throw new Error(place.kind);
  expect([place.host.isSetSupported("ExcelApi", "1.12"), place.host.isSetSupported("ExcelApi", "1.13")]).toEqual([
    true,
    false,
  ]);
});

// Office.PlatformType; a platform that is not told saves as a browser does.
test.each([
  ["PC", true],
  ["OfficeOnline", true],
  ["Universal", true],
  ["Mac", false],
  ["iOS", false],
  ["Android", false],
  [undefined, true],
])("on %s a pane saves files: %s", async (platform, savesFiles) => {
  const page = pageWith("Excel");
  const context = { ...page.Office?.context, platform };
  expect(await whereAmI({ ...page, Office: { onReady: () => page.Office!.onReady(), context } }, never)).toMatchObject({
    kind: "excel",
    savesFiles,
  });
  // Before the context tells it, the answer of onReady may.
  const { onReady } = { onReady: () => Promise.resolve({ host: "Excel", platform }) };
  expect(await whereAmI({ ...page, Office: { onReady } }, never)).toMatchObject({ savesFiles });
});

test("after ten seconds without an answer waiting ends", async () => {
  const waited: number[] = [];
  const wait = (milliseconds: number): Promise<void> => Promise.resolve(void waited.push(milliseconds));
  const page: PageGlobals = { Office: { onReady: () => new Promise(() => undefined) } };
  expect(await whereAmI(page, wait)).toEqual({ kind: "no-answer" });
  expect(waited).toEqual([10_000]);
});
