export { scaleAfterAbolition } from "./abolishedScale";
export {
  careerPath,
  followingCareer,
  loweredBy,
  paidStep,
  type CareerPath,
  type CareerStep,
  type PaidStep,
} from "./careerPath";
export { careerEvents, dueSoon, type DueSoonEvent, type DueSoonRow } from "./dueSoon";
export { careerUntil, type ScaleChanges } from "./forecastCareer";
export { gradeScales } from "./gradeScales";
export { incrementsAhead, type Increment } from "./increments";
export { levelPromotionBars, type LevelBar, type LevelConditionsInput } from "./levelConditions";
export { lowerClassScale, promoteToClass, type ClassPromotionInput, type LowerClassInput } from "./promoteToClass";
export { payAfterPromotion, promoteToLevel, type LevelPromotion, type LevelPromotionInput } from "./promoteToLevel";
export { careerDossier, scaleCareer, type CareerAnswer, type CareerInput } from "./scaleCareer";
export { classOpenToPromotion, levelPassage, type LevelPassage } from "./levelPassage";
