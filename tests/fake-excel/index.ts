export { FakeBook, FakeSheet, type FakeCell, type GivenCell, type Scalar } from "./book";
export { FakeExcel, type SyncRecord } from "./fakeExcel";
