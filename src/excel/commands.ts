/** What the buttons of the ribbon ask of the pane. */
export type RibbonCommand = "check" | "fill" | "totals";

/** Names under which the manifest calls the buttons. */
const NAMES: Readonly<Record<string, RibbonCommand>> = {
  calogCheck: "check",
  calogFill: "fill",
  calogTotals: "totals",
};

/** The part of Office that commands need. */
export interface CommandHost {
  readonly actions?: { associate(name: string, action: (event: { completed(): void }) => void): void };
  readonly addin?: { showAsTaskpane(): Promise<void> };
}

let waiting: RibbonCommand | null = null;
let listener: ((command: RibbonCommand) => void) | null = null;

function asked(command: RibbonCommand): void {
  if (listener) listener(command);
  else waiting = command;
}

/**
 * Gives the buttons of the ribbon their actions: each opens the pane and asks it for a step. Called at once when the page
 * loads; a button pressed before the pane is ready waits for it.
 */
export function associateCommands(office: CommandHost | undefined): void {
  for (const [name, command] of Object.entries(NAMES)) {
    office?.actions?.associate(name, (event) => {
      asked(command);
      const shown = office.addin?.showAsTaskpane() ?? Promise.resolve();
      // Excel holds the ribbon until the button is done, also when the pane was open already.
      void shown.catch(() => undefined).then(() => event.completed());
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
