import { refuse, type Result } from "../values";
import type { Arguments } from "./arguments";
import type { CommandResult } from "./openedWorkbook";
export function send(_: Arguments): Promise<Result<CommandResult>> { return Promise.resolve(refuse("nothing-to-write")); }
