/**
 * Runs what is asked for one after the other. What is asked again before it has ended is not done twice: pressed twice, a
 * button would take back what it has just done.
 */
export class InTurn {
  private last: Promise<void> = Promise.resolve();
  private readonly waiting = new Set<string>();

  /** @param failed - gets what is thrown; the next one goes on whatever became of this one */
  constructor(private readonly failed: (error: unknown) => void) {}

  /** @param repeats - asked twice it is done twice */
  ask(name: string, act: () => Promise<void>, repeats: boolean): void {
    if (!repeats && this.waiting.has(name)) return;
    this.waiting.add(name);
    this.last = this.last
      .then(act)
      .catch(this.failed)
      .finally(() => this.waiting.delete(name));
  }
}
