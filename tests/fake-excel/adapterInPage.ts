import * as excel from "../../src/excel";

/** The adapter for tests that use it in a page without the pane. */
Object.assign(globalThis, { adapter: excel });
