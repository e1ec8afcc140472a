export { entryAsStatutory, type EntryAsStatutory } from "./entryAsStatutory";
export {
  threeSteps,
  type RemainderSetting,
  type ThreeSteps,
  type ThreeStepsInput,
  type TieSetting,
} from "./threeSteps";
