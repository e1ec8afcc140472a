import { CARD_FUNCTION_NAMES } from "../rules";

/** Names and aliases of the functions whose rules follow after the registration. A test compares them with the registry. */
export const LATER_NAMES: readonly string[] = [
  ...["PAYOVERTIME", "ARREARS", "ARREARSLINES", "PARTIAL", "THREESTEP", "STATUTORY", "INSERTPLACE"],
  ...["BILINGUALTOTAL", "MAYCOMBINE"],
  ...["CAREER", "PROMOTE", "PROMOTECLASS", "LOWERCLASS", "DUESOON", "ENTRY"],
  ...["RECRUITBONUS", "APPOINTBONUS", "AFTERENTRY", "LEVELBARS", "ATTENTION"],
  ...CARD_FUNCTION_NAMES,
  "EXPLAIN",
];
