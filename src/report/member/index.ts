export type { Answer } from "./answer";
export { memberDefaults, memberDetail } from "./memberDetail";
export type * from "./memberTypes";
export type { PayGap, PayLines, PayRun } from "./payLines";
export { memberSituation, type MemberPair, type MemberSituation, type ProposalBasis } from "./situation";
