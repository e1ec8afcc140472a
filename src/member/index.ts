export { memberDetail } from "./memberDetail";
export type * from "./memberTypes";
export { payLines, type PayGap, type PayLines, type PayRun } from "./payLines";
export { letterFile, letterFileName, memberName, pointLetter } from "./points";
export { processingMonth } from "./processingMonth";
export { memberSituation, type MemberPair, type MemberSituation, type ProposalBasis } from "./situation";
export * from "./forms";
export { explainCell } from "./explainCell";
export { monthOrNull, pairNames } from "./pairNames";
export { careerAnswer } from "./memberParts";
export { memberPoints } from "./points";
export { payAt, POSITIONS, type Position } from "./positions";
export { printableDetail } from "./printableDetail";
export {
  isClassPromotion,
  promotion,
  promotionUses,
  type Promotion,
  type PromotionAsked,
  type PromotionFact,
} from "./promotion";
export { rowMonth } from "./rowMonth";
export { serviceSeniority, type ServiceLine, type ServiceRequest, type ServiceSeniority } from "./serviceSeniority";
export { enteredOn } from "./situationArrears";
export { situationArrears, type ArrearsSettings } from "./situationArrears";
