/** What the buttons of the ribbon ask of the pane. */
export type RibbonCommand = "check" | "fill" | "totals" | "next" | "mark" | "undo";

/** Names under which the manifest calls the buttons. */
const NAMES: Readonly<Record<string, RibbonCommand>> = {
  calogCheck: "check",
  calogFill: "fill",
  calogTotals: "totals",
  calogNext: "next",
  calogMark: "mark",
  calogUndo: "undo",
};

/** The part of Office that commands need. */
export interface CommandHost {
  readonly actions?: { associate(name: string, action: (event?: { completed(): void }) => void): void };
  readonly addin?: { showAsTaskpane(): Promise<void> };
}

/** Milliseconds after which an opening of the pane that was never answered counts as over. */
const OPENING = 10_000;

let waiting: RibbonCommand | null = null;
let listener: ((command: RibbonCommand) => void) | null = null;

function asked(command: RibbonCommand): void {
  if (listener) listener(command);
  else waiting = command;
}

/**
 * Opens the pane, one time at a time: pressing a button again while the pane opens ended all buttons (office-js issue
 * 3224), and the answer may never come (issue 5600).
 */
function paneOpener({ addin }: CommandHost, later: (run: () => void, milliseconds: number) => void): () => void {
  let opening: object | null = null;
  return () => {
    if (!addin || opening) return;
    const own = (opening = {});
    const over = (): void => {
      if (opening === own) opening = null;
    };
    later(over, OPENING);
    // A pane that cannot be opened keeps the step it was asked for until it is opened by hand.
    addin.showAsTaskpane().then(over, over);
  };
}

/**
 * Gives the buttons of the ribbon their actions: each opens the pane and asks it for a step. Called at once when the page
 * loads; a button pressed before the pane is ready waits for it.
 *
 * @param later - runs a function after so many milliseconds
 */
export function associateCommands(
  office: CommandHost | undefined,
  later: (run: () => void, milliseconds: number) => void = (run, milliseconds) => void setTimeout(run, milliseconds),
): void {
  if (!office) return;
  const openPane = paneOpener(office, later);
  for (const [name, command] of Object.entries(NAMES)) {
    office.actions?.associate(name, (event) => {
      // At once: Excel holds the ribbon until the button is done, and the pane may not open before (issue 3250).
      // A key combination brings no event.
      event?.completed();
      asked(command);
      openPane();
    });
  }
}

/** Hears the buttons from now on, and the one that was pressed before. @returns stops hearing */
export function onCommand(hear: (command: RibbonCommand) => void): () => void {
  listener = hear;
  if (waiting) {
    hear(waiting);
    waiting = null;
  }
  return () => {
    if (listener === hear) listener = null;
  };
}
