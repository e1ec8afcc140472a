import { associateCommands, type CommandHost } from "../../excel";
import { registerFunctions } from "../../functions";

/** The page's globals as office.js leaves them; neither is there without it. */
const page = globalThis as { readonly CustomFunctions?: unknown; readonly Office?: CommandHost };

// First of all, before anything that can fail: a function that is not registered in time shows #NAME?.
if (page.CustomFunctions) registerFunctions();
associateCommands(page.Office);
