import { cellCases } from "./cells";
import { certaintyCases } from "./certainty";
import { columnCases } from "./columns";
import { findingCases } from "./findings";
import type { GoldenCase } from "./goldenCase";
import { optionCases } from "./options";

/** Section 4 of the design, sentence by sentence, written from its text and not from what the program answers. */
export const goldenCases: Readonly<Record<string, readonly GoldenCase[]>> = {
  "finding the columns": columnCases,
  "reading the cells": cellCases,
  findings: findingCases,
  "a verdict rests on what is certain": certaintyCases,
  "campaign 2024, supplied tables, staff list": optionCases,
};
