import { success, type Result } from "../values";
import { hostCode, inExcel, refusalFor, type ExcelHost } from "./host";

/** Ends a subscription; ending it twice does nothing. */
export type Stop = () => Promise<void>;

/**
 * Listens to an event of Excel until the answer is called.
 *
 * @problem sheet-not-found, edit-mode, host-failed
 */
export async function subscribe<T>(
  host: ExcelHost,
  sheet: string,
  eventOf: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<T>,
  listener: (happened: T) => void,
): Promise<Result<Stop>> {
  let subscription: OfficeExtension.EventHandlerResult<T> | null;
  try {
    subscription = await inExcel(host, async (context) => {
      const added = eventOf(context).add((happened) => {
        listener(happened);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
  } catch (error) {
    return refusalFor(error, sheet);
  }
  return success(async () => {
    const ended = subscription;
    subscription = null;
    if (!ended) return;
    try {
      // A handler can only be taken away in the context in which it was added.
      ended.remove();
      await ended.context.sync();
    } catch (error) {
      // The sheet is gone, and its events with it.
      if (hostCode(error) === null) throw error;
    }
  });
}
