/** Milliseconds after which it is said what is waited for. */
const PATIENCE = 2_500;

type Later = (run: () => void, milliseconds: number) => () => void;

const byTimer: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * Tells when Excel has not answered a request for a while: it answers nothing while a cell is being edited, and nothing
 * says that one is (office-js issues 806 and 856). Nothing is given up: the answer comes when the entry is ended.
 */
export class Patience {
  private late = 0;
  private readonly listeners = new Set<(isLate: boolean) => void>();

  /** @param later - runs a function after so many milliseconds, unless it is called off */
  constructor(private readonly later: Later = byTimer) {}

  /** Calls back when Excel becomes late, and when it answers again. @returns stops calling back */
  onLate(listener: (isLate: boolean) => void): () => void {
    this.listeners.add(listener);
    if (this.late > 0) listener(true);
    return () => this.listeners.delete(listener);
  }

  /** Every request of this context is waited for with patience. */
  watch(context: Excel.RequestContext): Excel.RequestContext {
    const sync = context.sync.bind(context) as (value?: unknown) => Promise<unknown>;
    return Object.assign(context, { sync: (value?: unknown) => this.during(sync(value)) });
  }

  private async during<T>(answer: Promise<T>): Promise<T> {
    const request = { isLate: false };
    const callOff = this.later(() => {
      request.isLate = true;
      this.count(1);
    }, PATIENCE);
    try {
      return await answer;
    } finally {
      callOff();
      if (request.isLate) this.count(-1);
    }
  }

  private count(change: 1 | -1): void {
    const was = this.late > 0;
    this.late += change;
    const isLate = this.late > 0;
    if (isLate !== was) for (const listener of this.listeners) listener(isLate);
  }
}
