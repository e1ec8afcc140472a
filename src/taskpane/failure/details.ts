import { LAW_VERSION } from "../../law/version";
import { PRODUCT_VERSION } from "../version";
import type { FailurePlace } from "./place";

/** A part of the program that could not be fetched. */
export class LoadFailure extends Error {
  override readonly name = "LoadFailure";
}

const LOADING = new Set(["LoadFailure", "ChunkLoadError", "NetworkError"]);

/** What kind of failure it is: a part that did not load, a worker that stopped, or a bug. */
export function failureKind(error: unknown): "bug" | "load" | "worker" {
  const name = error instanceof Error ? error.name : "";
  if (LOADING.has(name)) return "load";
  return name === "WorkerFailure" ? "worker" : "bug";
}

/** Words that an engine quotes are its own only where it reads or sets a property; others may come from a cell. */
const QUOTED = /(reading |setting )?(["'`«“])[^"'`»”\n]*["'`»”]/g;
const LONG_NUMBER = /\d{3,}/g;
const PLACE_IN_CODE = /^\s+at |@\S+:\d+:\d+$/;

/** A message without anything that may have stood in the workbook: engines quote what they could not read. */
export function withoutContent(message: string): string {
  return message
    .replace(QUOTED, (found, own: string | undefined) => (own === undefined ? "'…'" : found))
    .replace(LONG_NUMBER, "#");
}

/** What to copy for the person who looks after the program: names, places and versions, nothing of the workbook. */
export function failureDetails(error: unknown, { language, screen }: FailurePlace): string {
  const { name, message, stack } =
    error instanceof Error ? error : { name: typeof error, message: "", stack: undefined };
  const places = (stack ?? "").split("\n").filter((line) => PLACE_IN_CODE.test(line));
  const details = {
    product: PRODUCT_VERSION,
    law: LAW_VERSION,
    screen,
    language,
    browser: navigator.userAgent,
    error: name,
    message: withoutContent(message),
    stack: places.map((line) => line.trim()),
  };
  return JSON.stringify(details, null, 2);
}
