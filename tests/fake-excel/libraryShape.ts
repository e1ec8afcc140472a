import { PARAMETERS } from "./wrapLibrary.cjs";

/** The part of Microsoft's library that tests hold on to. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: object;
  /** Requirement sets answered by `Office.context.requirements.isSetSupported` inside the library. */
  supports: (set: string, version: string) => boolean;
  /** Hands a message of Excel (events) to the library. */
  readonly tell: (message: object) => void;
}

/** What the wrapped library answers when it is called with its surroundings. */
export type LibraryMaker = (...surroundings: readonly unknown[]) => {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: object;
  readonly useOffice: (office: object) => void;
};

/** Microsoft's own hooks for tests: events can be handed to the library without Office behind it. */
interface TestHooks {
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: object) => void;
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

/** The library in surroundings of ours: no page and no Office. */
export function libraryFrom(make: LibraryMaker): OfficeLibrary {
  const window = { setTimeout, clearTimeout, console };
  const surroundings = PARAMETERS.map((name) => (name === "window" || name === "self" ? window : anything()));
  const { Excel, OfficeExtension, CustomFunctions, useOffice } = make(...surroundings);
  const library = { Excel, OfficeExtension, CustomFunctions, supports: (): boolean => true } as Omit<
    OfficeLibrary,
    "tell"
  >;
  // Set afterwards: the library brings an Office of its own.
  useOffice({
    context: { requirements: { isSetSupported: (set: string, version = "1.1") => library.supports(set, version) } },
  });
  const hooks = OfficeExtension as unknown as TestHooks;
  hooks._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return Object.assign(library, { tell: (message: object) => hooks._testTriggerRichApiMessageEvent(message) });
}
