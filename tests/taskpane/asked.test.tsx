import { act, renderHook, waitFor } from "@testing-library/react";
import { useAsked } from "../../src/taskpane/failure";

/** An answer that comes when the test says so. */
function later<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((done, failed) => {
    [resolve, reject] = [done, failed];
  });
  return { promise, resolve, reject };
}

/** The page draws what came of it. */
const settled = (come: () => void): Promise<void> =>
  act(() => {
    come();
    return Promise.resolve();
  });

test("nothing is there until the answer comes", async () => {
  const answer = later<string>();
  const { result } = renderHook(() => useAsked(() => answer.promise, [answer]));
  expect(result.current).toMatchObject({ value: undefined, failure: null });
  await settled(() => answer.resolve("here"));
  expect(result.current).toMatchObject({ value: "here", failure: null });
});

test("an answer that comes after another question is dropped", async () => {
  const [first, second] = [later<string>(), later<string>()];
  const { result, rerender } = renderHook(({ asked }) => useAsked(() => asked.promise, [asked]), {
    initialProps: { asked: first },
  });
  rerender({ asked: second });
  await settled(() => second.resolve("second"));
  await settled(() => first.resolve("first"));
  expect(result.current.value).toBe("second");
});

test("a failure that comes after another question is dropped", async () => {
  const [first, second] = [later<string>(), later<string>()];
  const { result, rerender } = renderHook(({ asked }) => useAsked(() => asked.promise, [asked]), {
    initialProps: { asked: first },
  });
  rerender({ asked: second });
  await settled(() => first.reject(new Error("too late")));
  await settled(() => second.resolve("second"));
  expect(result.current).toMatchObject({ value: "second", failure: null });
});

test.each([
  ["a promise that fails", () => Promise.reject(new Error("no ink"))],
  [
    "a question that throws at once",
    () => {
      throw new Error("no ink");
    },
  ],
])("%s is kept to be shown, and asked again", async (_, fail) => {
  let isBroken = true;
  const ask = (): Promise<string> => (isBroken ? fail() : Promise.resolve("mended"));
  const { result } = renderHook(() => useAsked(ask, []));
  await waitFor(() => expect(result.current.failure?.error).toEqual(new Error("no ink")));
  isBroken = false;
  act(() => result.current.again());
  await waitFor(() => expect(result.current).toMatchObject({ value: "mended", failure: null }));
});

test("the answer of before stays while it is asked again, and when that fails", async () => {
  const answers = [Promise.resolve("old"), Promise.reject(new Error("no ink"))];
  answers[1]?.catch(() => undefined);
  const { result, rerender } = renderHook(({ version }) => useAsked(() => answers[version]!, [], [version]), {
    initialProps: { version: 0 },
  });
  await waitFor(() => expect(result.current.value).toBe("old"));
  rerender({ version: 1 });
  expect(result.current).toMatchObject({ value: "old", failure: null });
  await waitFor(() => expect(result.current.failure).not.toBeNull());
  expect(result.current.value).toBe("old");
});

test("an answer that came another way takes the place of the one on its way", async () => {
  const answer = later<string>();
  const { result } = renderHook(() => useAsked(() => answer.promise, [answer]));
  act(() => result.current.put("mine"));
  await settled(() => answer.resolve("late"));
  expect(result.current.value).toBe("mine");
});
