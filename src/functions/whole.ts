/** What follows the registration in Excel: the functions with their rules and law data, and what calls them. */
export { callFunction } from "./call";
export { CalogError } from "./cellError";
export { findFunction } from "./registry";
export { SENTENCES } from "./wording";
