import { InTurn } from "../../src/taskpane/page/inTurn";

/** Acts that end when they are told to. */
function acts() {
  const begun: string[] = [];
  const ends: ((failed?: Error) => void)[] = [];
  const act = (name: string) => () => {
    begun.push(name);
    return new Promise<void>((resolve, reject) => {
      ends.push((failed) => (failed ? reject(failed) : resolve()));
    });
  };
  const end = async (failed?: Error): Promise<void> => {
    ends.shift()?.(failed);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { begun, act, end };
}
const unheard = (error: unknown): never => {
  throw error;
};
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

// Field case I, its kind: what is asked of Excel by a button may take long.
describe("buttons that act", () => {
  test("one pressed again before it has ended is done once, and can be pressed again afterwards", async () => {
    const { begun, act, end } = acts();
    const turn = new InTurn(unheard);
    turn.ask("mark", act("mark"), false);
    turn.ask("mark", act("mark"), false);
    await soon();
    expect(begun).toEqual(["mark"]);
    await end();
    turn.ask("mark", act("mark"), false);
    await soon();
    expect(begun).toEqual(["mark", "mark"]);
  });

  test("another one waits for it; one that repeats is done each time", async () => {
    const { begun, act, end } = acts();
    const turn = new InTurn(unheard);
    turn.ask("undo", act("undo"), false);
    turn.ask("next", act("next"), true);
    turn.ask("next", act("next"), true);
    await soon();
    expect(begun).toEqual(["undo"]);
    await end();
    expect(begun).toEqual(["undo", "next"]);
    await end();
    expect(begun).toEqual(["undo", "next", "next"]);
  });

  test("one that fails is told of, and keeps none that follows from being done", async () => {
    const told: unknown[] = [];
    const { begun, act, end } = acts();
    const turn = new InTurn((error) => told.push(error));
    turn.ask("mark", act("mark"), false);
    turn.ask("undo", act("undo"), false);
    await soon();
    await end(new Error("a bug"));
    await soon();
    expect(begun).toEqual(["mark", "undo"]);
    expect(told).toEqual([new Error("a bug")]);
  });
});
