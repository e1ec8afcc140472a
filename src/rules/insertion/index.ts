export { entryAsStatutory, type EntryAsStatutory } from "./entryAsStatutory";
export { appointmentBonus, placeAtInsertion, scaleSeniorityAtInsertion, type ScaleSeniority } from "./scaleAtInsertion";
export {
  threeSteps,
  type RemainderSetting,
  type ThreeSteps,
  type ThreeStepsInput,
  type TieSetting,
} from "./threeSteps";
