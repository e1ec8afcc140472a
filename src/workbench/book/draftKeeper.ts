import type { DraftFile, DraftRun, Drafts } from "./drafts";

interface Current {
  readonly isUnsaved: boolean;
  readonly bytes: Uint8Array;
  readonly runs: readonly DraftRun[];
}

/** Changes that follow one another at once are kept together. */
const PAUSE = 100;

/** Keeps a draft of what is not saved of the open workbook, where the user agreed; one that is saved goes. */
export class DraftKeeper {
  hasFailed = false;
  private file: DraftFile | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly drafts: Drafts,
    private readonly current: () => Current,
  ) {}

  /** From now on, for this workbook; null ends it and removes every draft. */
  async keepFor(file: DraftFile | null): Promise<void> {
    this.file = file;
    this.hasFailed = false;
    if (file) await this.keep();
    else await this.drafts.removeAll();
  }

  changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), PAUSE);
  }

  /** The workbook is closed: what was not saved of it was given up. */
  async leave(): Promise<void> {
    clearTimeout(this.timer);
    const { file } = this;
    this.file = null;
    if (file) await this.drafts.drop();
  }

  private keep(): Promise<void> {
    this.turn = this.turn.then(async () => {
      if (!this.file) return;
      const now = this.current();
      try {
        await (now.isUnsaved ? this.drafts.keep(this.file, now.bytes, now.runs) : this.drafts.drop());
        this.hasFailed = false;
      } catch {
        // A private window, a full disk: the page says so, the work goes on.
        this.hasFailed = true;
      }
    });
    return this.turn;
  }
}
