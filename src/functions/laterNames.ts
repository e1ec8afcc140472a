/** Names and aliases of the functions whose rules follow after the registration. A test compares them with the registry. */
export const LATER_NAMES: readonly string[] = [
  ...["PAYOVERTIME", "ARREARS", "ARREARSLINES", "PARTIAL", "THREESTEP", "STATUTORY", "INSERTPLACE"],
  ...["BILINGUAL", "BILINGUALTOTAL", "LEADER", "BRUSSELS", "BRUSSELSREPAY"],
  ...["HOUSEHOLD", "GUARANTEED", "HOLIDAY", "YEAREND"],
  ...["COMPLEMENTARY", "FUNCTIONCOMPLEMENT", "BILINGUALCOMPLEMENT", "COMPETENCE", "MAYCOMBINE"],
  ...["CAREER", "PROMOTE", "PROMOTECLASS", "LOWERCLASS", "DUESOON", "ENTRY"],
  ...["RECRUITBONUS", "APPOINTBONUS", "AFTERENTRY", "LEVELBARS", "ATTENTION", "EXPLAIN"],
];
