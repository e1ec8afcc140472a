import { CARD_FUNCTION_NAMES } from "../rules";

/** Names and aliases of all functions: what Excel must know before their rules arrive. A test compares them with the registry. */
export const FUNCTION_NAMES: readonly string[] = [
  ...["INSERT", "INSCALE", "CONVERT", "NEWSCALE", "CHECK", "AMOUNT", "STEP", "NEXT", "TABLE", "SCALES"],
  ...["PAID", "SAFEGUARD", "INDEX", "INDEXED", "MONTHLY", "UNINDEXED", "VERSION"],
  ...["PAYOVERTIME", "ARREARS", "ARREARSLINES", "PARTIAL", "THREESTEP", "STATUTORY"],
  ...["BILINGUALTOTAL", "MAYCOMBINE"],
  ...["CAREER", "PROMOTE", "PROMOTECLASS", "LOWERCLASS", "DUESOON", "ENTRY"],
  ...["AFTERENTRY", "LEVELBARS", "ATTENTION", "EXPECTED", "DIFFERENCE", "NORM"],
  ...CARD_FUNCTION_NAMES,
  "EXPLAIN",
];
