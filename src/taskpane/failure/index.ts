export { copyText } from "./copyText";
export { LoadFailure } from "./details";
export { Failure } from "./Failure";
export { FailureBoundary } from "./FailureBoundary";
export { later } from "./later";
export { FailurePlaceProvider } from "./place";
export { Shown } from "./Shown";
export { useAsked, type Asked } from "./useAsked";
export { useStrays } from "./useStrays";
