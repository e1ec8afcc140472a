import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";

/** The part of Microsoft's library that tests hold on to. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Requirement sets answered by `Office.context.requirements.isSetSupported` inside the library. */
  supports: (set: string, version: string) => boolean;
  /** Hands a message of Excel (events) to the library. */
  readonly tell: (message: object) => void;
}

/** A stand-in for browser and Office globals that the library touches while it loads: every member exists. */
function anything(): unknown {
  const members = new Map<PropertyKey, unknown>();
  return new Proxy(function stub() {}, {
    get(target, key) {
      if (key === Symbol.toPrimitive) return () => "";
      if (key === "prototype") return Reflect.get(target, key) as unknown;
      if (!members.has(key)) members.set(key, anything());
      return members.get(key);
    },
    set(_, key, value) {
      members.set(key, value);
      return true;
    },
    apply: anything,
    construct: () => anything() as object,
  });
}

/** Microsoft's own hooks for tests: events can be handed to the library without Office behind it. */
interface TestHooks {
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: object) => void;
}

function messagesOf(extension: unknown): Pick<OfficeLibrary, "tell"> {
  const hooks = extension as TestHooks;
  hooks._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return { tell: (message) => hooks._testTriggerRichApiMessageEvent(message) };
}

let loaded: OfficeLibrary | null = null;

/**
 * Microsoft's own client library for Excel (`@microsoft/office-js`), loaded in plain Node without office.js.
 *
 * Load before read, null objects, the splitting of large writes and RichApi.Error are therefore the real thing; only the
 * host behind it is ours (`FakeExcel`).
 */
export function officeLibrary(): OfficeLibrary {
  if (loaded) return loaded;
  const file = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist", "excel-win32-16.01.js");
  const library = { supports: () => true } as { supports: OfficeLibrary["supports"] };
  const sandbox: Record<string, unknown> = { setTimeout, clearTimeout, console };
  sandbox["window"] = sandbox;
  sandbox["self"] = sandbox;
  for (const name of ["Microsoft", "OSF", "OSFPerformance", "document", "navigator", "location"]) {
    sandbox[name] = anything();
  }
  new Script(readFileSync(file, "utf8"), { filename: file }).runInContext(createContext(sandbox));
  // Set afterwards: the library brings an Office of its own.
  sandbox["Office"] = {
    context: {
      requirements: { isSetSupported: (set: string, version = "1.1") => library.supports(set, version) },
    },
  };
  loaded = Object.assign(library, {
    Excel: sandbox["Excel"] as typeof Excel,
    OfficeExtension: sandbox["OfficeExtension"] as typeof OfficeExtension,
    ...messagesOf(sandbox["OfficeExtension"]),
  });
  return loaded;
}
