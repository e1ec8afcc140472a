/** What follows the core of the functions in Excel: the other functions with their rules, and the wording. */
export { findFunction } from "./registry";
export { SENTENCES } from "./wording";
