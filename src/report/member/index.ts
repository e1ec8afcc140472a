export type { Answer } from "./answer";
export { memberDetail } from "./memberDetail";
export type * from "./memberTypes";
export { payLines, type PayGap, type PayLines, type PayRun } from "./payLines";
export { letterFile, letterFileName, memberName, pointLetter } from "./points";
export { processingMonth } from "./processingMonth";
export { memberSituation, type MemberPair, type MemberSituation, type ProposalBasis } from "./situation";
export * from "./forms";
