import { connect, type ExcelBehind } from "./connection";
import { FakeExcel } from "./fakeExcel";
import { fileCall } from "./fileCall";
import { officeLibrary } from "./library";

/** How the page finds its Office; set as `window.fakeOffice` before this script runs. */
export interface FakeOffice {
  /** What Office.onReady answers; null stands for a page outside Office. */
  readonly host?: "Excel" | "Word" | null;
  /** Milliseconds after which Office.onReady answers; never, when null. */
  readonly readyAfter?: number | null;
  readonly displayLanguage?: string;
  /** Newest ExcelApi set that is answered as supported. */
  readonly excelApi?: number;
  /** Whether Excel can wait while a cell is edited. */
  readonly supportsDelay?: boolean;
  readonly platform?: "OfficeOnline" | "PC" | "Mac" | "iOS" | "Android" | "Universal";
  /** What Office says of its theme; nothing on the web (office-js issue 6134). */
  readonly officeTheme?: FakeTheme;
  /** Whether Excel gives its file: in slices, with an error, or not at all (Excel on an iPad, office-js issue 3526). */
  readonly file?: "given" | "refused" | "unknown";
  /** The pane is asked for and no answer ever comes (office-js issue 5600). */
  readonly neverShows?: boolean;
}

export interface FakeTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** What a test holds on to in the page. */
export interface ExcelInPage {
  /** The Excel in the page itself; null when the test's own process answers the requests. */
  readonly local: FakeExcel | null;
  /** Functions of Office.actions.associate, by id. */
  readonly commands: Map<string, (event: { completed: () => void }) => void>;
  /** Functions of CustomFunctions.associate, by id. */
  readonly functions: Map<string, (...args: readonly unknown[]) => unknown>;
  /** Options of every Excel.run. */
  readonly runs: unknown[];
  /** How often the pane was asked for. */
  shown: number;
  /** The user chooses another theme of Office. */
  changeTheme(theme: FakeTheme): void;
  /** A message of Excel (events) from the test's process. */
  tell(message: object): void;
  /** Presses a button of the ribbon; resolves when the command says it is completed. */
  press(id: string): Promise<void>;
}

type InPage = typeof globalThis & {
  fakeOffice?: FakeOffice;
  fakeExcel?: ExcelInPage;
  /** Given by the test: the Excel in its own process. */
  fakeExcelExecute?: (flags: number, body: string) => Promise<string>;
};

const page = globalThis as InPage;
const {
  host = "Excel",
  readyAfter = 0,
  displayLanguage = "fr-FR",
  excelApi = 15,
  supportsDelay = true,
  platform = "OfficeOnline",
  officeTheme,
  neverShows = false,
  file = "given",
} = page.fakeOffice ?? {};
const library = officeLibrary();
const remote = page.fakeExcelExecute;
const local = remote ? null : new FakeExcel();
const runs: unknown[] = [];
if (local) Object.assign(local, { excelApi, supportsDelay });

const isSetSupported = (set: string, version = "1.1"): boolean => {
  if (set === "ExcelApi") return Number(version.split(".")[1]) <= excelApi;
  return set !== "DelayForCellEdit" || supportsDelay;
};
const behind: ExcelBehind = {
  execute: (flags, body) => (remote ? remote(flags, body) : (local?.execute(flags, body) ?? Promise.resolve(""))),
  isSetSupported,
  onRun: (options) => runs.push(options),
};

const commands: ExcelInPage["commands"] = new Map();
const functions: ExcelInPage["functions"] = new Map();

const themeHandlers: (() => void)[] = [];

page.fakeExcel = {
  shown: 0,
  changeTheme: (theme) => {
    Object.assign(office.context, { officeTheme: theme });
    for (const handler of themeHandlers) handler();
  },
  local,
  commands,
  functions,
  runs,
  tell: (message) => library.tell(message),
  press: (id) =>
    new Promise((resolve, reject) => {
      const command = commands.get(id);
      if (command) command({ completed: resolve });
      else reject(new Error(`No command ${id}`));
    }),
};

interface Ready {
  readonly host: string | null;
  readonly platform: string | null;
}

/** docs/develop/initialize-add-in: onReady takes a function, answers a promise, and says the host and platform. */
function onReady(callback?: (ready: Ready) => void): Promise<Ready> {
  const ready = new Promise<Ready>((resolve) => {
    if (readyAfter === null) return;
    setTimeout(() => resolve({ host, platform: host === null ? null : platform }), readyAfter);
  });
  if (callback) void ready.then(callback);
  return ready;
}

// Outside Office the library leaves Excel undefined and a context without keys (observed with office.js itself).
const office = {
  onReady,
  context:
    host === null
      ? {}
      : {
          displayLanguage,
          contentLanguage: displayLanguage,
          host,
          platform,
          requirements: { isSetSupported },
          ...(officeTheme ? { officeTheme } : {}),
          // Reference of Office.EventType.OfficeThemeChanged; documented for Outlook only. [verify in Excel]
          document: {
            addHandlerAsync: (_: unknown, handler: () => void) => void themeHandlers.push(handler),
            ...(file === "unknown" ? {} : { getFileAsync: fileCall(file === "refused") }),
          },
        },
  actions: {
    associate: (id: string, command: (event: { completed: () => void }) => void) => commands.set(id, command),
  },
  addin: {
    setStartupBehavior: () => Promise.resolve(),
    getStartupBehavior: () => Promise.resolve("None"),
    showAsTaskpane: () => {
      if (page.fakeExcel) page.fakeExcel.shown++;
      return neverShows ? new Promise<void>(() => undefined) : Promise.resolve();
    },
    hide: () => Promise.resolve(),
  },
  EventType: { OfficeThemeChanged: "officeThemeChanged" },
  StartupBehavior: { none: "None", load: "Load" },
  HostType: { Excel: "Excel", Word: "Word" },
  PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
};
const customFunctions = Object.assign(library.CustomFunctions, {
  associate: (id: string | Readonly<Record<string, () => unknown>>, run?: () => unknown) => {
    if (typeof id !== "string") for (const [name, one] of Object.entries(id)) functions.set(name, one);
    else if (run) functions.set(id, run);
  },
});
Object.assign(page, { Office: office, CustomFunctions: customFunctions });
if (host === "Excel") {
  Object.assign(page, { Excel: connect(library, behind), OfficeExtension: library.OfficeExtension });
}
